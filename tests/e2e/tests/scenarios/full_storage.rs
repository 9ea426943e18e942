//! The browser's storage is full.

use e2e::{Page, Visit, seen};
use race_planner::i18n::{Args, Catalog, Locale, Msg};

use serde_json::json;

use crate::screens::{go_to_start, open_blank, say, stored_plan, stored_plans, until_saved};

/// Another page of the same host has taken all the room that there was.
pub fn fill(page: &Page) {
    page.js("let size = 1 << 20, count = localStorage.length;
         while (size >= 1) {
             try { localStorage.setItem('other-page:' + count, 'x'.repeat(size)); count += 1; }
             catch (refusal) { size >>= 1; }
         }");
}

/// Types more and more while another page takes all the room, until no copy of an earlier state is left to make some; tells
/// what could not be saved. How many copies there are depends on how fast one typed.
fn until_nothing_fits(page: &Page, css: &str, text: impl Fn(usize) -> String, mut saved: impl FnMut()) -> String {
    for round in 0..6 {
        fill(page);
        let typed = text(round);
        page.paste_into(css, &typed);
        page.until("it is saved or refused", || {
            page.has("#save-state.save--failed")
                || page.has("#save-state.save--done")
                    && stored_plans(page).iter().any(|(_, text)| text.contains(&typed))
        });
        if page.has("#save-state.save--failed") {
            return typed;
        }
        saved();
    }
    panic!("there is always room");
}

#[test]
fn what_cannot_be_saved_is_told_and_the_stored_plan_stays() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        // Two saves, so that the state before is kept as well.
        for figure in ["112", "111"] {
            page.paste_into("#quick-visits", figure);
            page.until("it is stored", || stored_plans(page).iter().any(|(_, text)| text.contains(&format!("{figure}.0"))));
        }
        // First the copies of earlier states make room for the state now.
        let (mut is_told, mut before) = (false, stored_plan(page));
        let refused = until_nothing_fits(page, "#quick-media-cost", |round| "9".repeat(5 + round), || {
            is_told |= page.text("#save-state").contains("without a backup");
            before = stored_plan(page);
        });
        assert!(is_told, "without room for a backup");
        let reason = say(Locale::En, Msg::SaveReasonFull);
        let told = Catalog::of(Locale::En).format(Msg::SaveFailed, &Args::new().text("reason", reason));
        assert_eq!(page.text("#save-state"), seen(&told));
        assert_eq!(stored_plan(page), before);
        assert_eq!(page.text("#notice-unsaved p"), seen(&told), "as long as it is so");
        assert_eq!(page.text("#notice-unsaved button"), seen(&say(Locale::En, Msg::StartSaveFile)));
        assert_eq!(page.value("#quick-media-cost"), refused, "one can go on working");
        // Once there is room again, the next keystroke saves everything.
        page.js("Object.keys(localStorage).filter(key => key.startsWith('other-page:')).forEach(key => localStorage.removeItem(key))");
        page.paste_into("#quick-cpc", "2");
        until_saved(page);
        assert!(stored_plan(page).1.contains(&format!("{refused}.0")));
        assert!(!page.has("#notice-unsaved"));
        page.reload();
        page.until("the plan is there", || page.has("#quick-media-cost"));
        assert!(stored_plan(page).1.contains(&format!("{refused}.0")));
    });
}

#[test]
fn a_damaged_plan_is_told_even_when_no_copy_can_be_made() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.paste_into("#quick-visits", "111");
        until_saved(page);
        page.reload();
        page.paste_into("#quick-visits", "222");
        until_saved(page);
        let (id, text) = stored_plan(page);
        let damaged = &text[..text.len() / 2];
        let replace = "localStorage.setItem('race-planner:p:' + arguments[0], arguments[1])";
        page.js_with(replace, &[json!(id), json!(damaged)]);
        fill(page);
        page.reload();
        page.until("it is told", || page.shows("section.notice"));
        assert_eq!(page.value("#quick-visits"), "111", "the backup is opened");
        page.paste_into("#quick-visits", "333");
        page.until("it is told that nothing can be saved", || page.has("#save-state.save--failed"));
        assert!(stored_plans(page).contains(&(id, damaged.to_owned())), "the damaged text is where it was");
    });
}

#[test]
fn work_that_cannot_be_saved_is_not_left_before_it_was_had_as_a_file() {
    Visit::default().speaking("fr").run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "111");
        page.until("it is stored", || stored_plans(page).iter().any(|(_, text)| text.contains("111.0")));
        let title = until_nothing_fits(page, "#plan-title", |round| "x".repeat(30 * (round + 1)), || ());
        page.until("it is told", || page.has("#notice-unsaved"));
        go_to_start(page);
        page.click("#example-bakery");
        let told = seen(&say(Locale::Fr, Msg::StorageUnsavedFirst));
        page.until("it is not opened", || page.texts("section.notice p").contains(&told));
        assert_eq!(page.value("#plan-title"), title, "the work is still here");
        page.click("#notice-unsaved button");
        page.until("its text is there", || page.has("#notice-file-text"));
        assert!(page.value("#notice-file-text").contains(&title));
        // Now that it is in a file, anything can be opened.
        page.click("#example-bakery");
        page.until("it is open", || page.has("#funnel") && !page.value("#plan-title").starts_with("xx"));
    });
}
