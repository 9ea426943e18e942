//! Saving: silent, soon, and never too late.

use e2e::{Page, Visit, seen};
use race_planner::i18n::{Locale, Msg};
use serde_json::Value;

use crate::screens::{SCREENS, go_to, open_blank, open_example, say, stored_plan, until_saved};

/// Types 777 into the field of visits and, in the same moment, before anything can be saved, does `leave`.
/// Says whether it was saved before leaving.
fn type_and(page: &Page, leave: &str) -> bool {
    let script = format!(
        "const field = document.querySelector('#quick-visits');
         field.value = '777';
         field.dispatchEvent(new Event('input', {{ bubbles: true }}));
         const saved = Object.values(localStorage).some(text => text.includes('777.0'));
         {leave};
         return saved;"
    );
    page.js(&script) == true
}

#[test]
fn the_save_state_is_told_on_every_screen() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        until_saved(page);
        for screen in SCREENS {
            go_to(page, screen);
            assert!(page.shows("#save-state"), "{screen}");
            assert!(!page.text("#save-state").is_empty(), "{screen}");
        }
        let at = page.text("#save-state");
        assert!(at.starts_with("Saved at ") && at.chars().filter(char::is_ascii_digit).count() >= 3, "{at}");
        go_to(page, "overview");
        // The state while it waits lasts for a third of a second, too short to be met for certain from outside.
        page.js(
            "window.states = [];
             new MutationObserver(() => states.push(document.querySelector('#save-state').textContent))
                .observe(document.querySelector('#save-state'), { subtree: true, characterData: true, childList: true });",
        );
        page.type_into("#quick-visits", "3");
        until_saved(page);
        let states = page.js("return states");
        let saving = say(Locale::En, Msg::SaveSaving);
        assert!(states.as_array().unwrap().iter().any(|state| state == saving.as_str()), "{states}");
        page.reload();
        assert_eq!(page.text("#save-state"), say(Locale::En, Msg::SaveKept));
    });
}

#[test]
fn a_keystroke_is_saved_within_a_second() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        until_saved(page);
        // Measured inside the page: the driver takes its time.
        page.js("addEventListener('input', () => { window.typed = performance.now(); }, true);
             const store = Storage.prototype.setItem;
             Storage.prototype.setItem = function (key, text) {
                 store.call(this, key, text);
                 if (key.startsWith('race-planner:p:')) window.saved = performance.now();
             };");
        page.type_into("#quick-visits", "4321");
        let took = page.until_value(
            || page.js("return window.saved > window.typed ? window.saved - window.typed : null"),
            Value::is_number,
        );
        let took = took.as_f64().unwrap();
        assert!((200.0..1000.0).contains(&took), "saved after {took} ms");
        assert!(stored_plan(page).1.contains("4321.0"));
    });
}

#[test]
fn reloading_right_after_a_keystroke_loses_nothing() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        until_saved(page);
        assert!(!type_and(page, "location.reload()"), "it was too early for the autosave");
        page.until_ready();
        page.until("the figure is there", || page.has("#quick-visits") && page.value("#quick-visits") == "777");
    });
}

#[test]
fn following_a_link_right_after_a_keystroke_loses_nothing() {
    Visit::default()
        .beside("/elsewhere.html", "<!doctype html><title>elsewhere</title><link rel=icon href=data:,>".to_owned())
        .run(|page| {
            page.open("");
            open_blank(page);
            until_saved(page);
            assert!(!type_and(page, "location.href = '/elsewhere.html'"));
            page.until("one is elsewhere", || page.title() == "elsewhere");
            assert!(stored_plan(page).1.contains("777.0"));
            page.open("");
            page.until("the figure is there", || page.has("#quick-visits") && page.value("#quick-visits") == "777");
        });
}

#[test]
fn another_tab_in_front_saves_at_once() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        until_saved(page);
        // The autosave's clock stands still, so that only leaving can save.
        page.js("window.setTimeout = () => 0;");
        page.type_into("#quick-visits", "888");
        page.js_async("requestAnimationFrame(() => requestAnimationFrame(done))");
        assert!(!stored_plan(page).1.contains("888.0"));
        page.put_new_tab_in_front();
        page.go_back_to_first_tab();
        assert!(stored_plan(page).1.contains("888.0"));
    });
}

#[test]
fn the_state_is_told_in_the_language_of_the_page() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        until_saved(page);
        page.reload();
        for locale in Locale::ALL {
            page.choose("#language", locale.tag());
            page.until("it is told", || page.text("#save-state") == seen(&say(locale, Msg::SaveKept)));
        }
    });
}
