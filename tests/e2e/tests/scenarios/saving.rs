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
        page.rest_for_two_frames();
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

/// A plan of 111 and then 222 visits, and a tab that from now on dies while it writes the plan: it gets as far as `wrote`.
fn die_while_writing(page: &Page, wrote: &str) {
    page.open("");
    open_blank(page);
    until_saved(page);
    for figure in ["111", "222"] {
        page.type_into("#quick-visits", figure);
        page.until("it is stored", || stored_plan(page).1.contains(&format!("{figure}.0")));
    }
    page.js(&format!(
        "const write = Storage.prototype.setItem;
         Storage.prototype.setItem = function (key, text) {{
             if (!/^race-planner:p:[^~]+$/.test(key)) return write.call(this, key, text);
             {wrote};
             Storage.prototype.setItem = () => {{ throw new Error('dead'); }};
             Storage.prototype.removeItem = Storage.prototype.setItem;
             location.reload();
             throw new Error('dead');
         }};
         const field = document.querySelector('#quick-visits');
         field.value = '333';
         field.dispatchEvent(new Event('input', {{ bubbles: true }}));
         window.isOld = true;"
    ));
    page.until("it is opened anew", || page.js("return !window.isOld") == true);
    page.until_ready();
    page.until("the plan is open", || page.has("#quick-visits"));
}

#[test]
fn a_tab_that_dies_before_it_writes_leaves_the_state_before() {
    Visit::default().run(|page| {
        die_while_writing(page, "");
        assert_eq!(page.value("#quick-visits"), "222");
        assert!(!page.has("section.notice"), "nothing has happened to what is stored");
    });
}

#[test]
fn a_tab_that_dies_after_it_wrote_leaves_the_state_now() {
    Visit::default().run(|page| {
        die_while_writing(page, "write.call(this, key, text)");
        assert_eq!(page.value("#quick-visits"), "333");
        assert!(!page.has("section.notice"));
    });
}

#[test]
fn a_tab_that_dies_while_it_writes_leaves_the_state_before_and_says_so() {
    Visit::default().run(|page| {
        die_while_writing(page, "write.call(this, key, text.slice(0, text.length / 2))");
        assert_eq!(page.value("#quick-visits"), "222");
        assert_eq!(page.text("section.notice p"), seen(&say(Locale::En, Msg::StorageRestored)));
        until_saved(page);
        assert_eq!(page.stored().keys().filter(|key| key.starts_with("race-planner:q:")).count(), 1);
    });
}
