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
        fill(page);
        // First the copy of the state before makes room for the state now.
        page.paste_into("#quick-media-cost", "654321");
        page.until("it is saved without a backup", || {
            page.has("#save-state.save--done") && page.text("#save-state").contains("without a backup")
        });
        assert!(stored_plan(page).1.contains("654321.0"));
        fill(page);
        let before = stored_plan(page);
        page.paste_into("#quick-media-cost", "9876543");
        page.until("it is told", || page.has("#save-state.save--failed"));
        let reason = say(Locale::En, Msg::SaveReasonFull);
        let told = Catalog::of(Locale::En).format(Msg::SaveFailed, &Args::new().text("reason", reason));
        assert_eq!(page.text("#save-state"), seen(&told));
        assert_eq!(stored_plan(page), before);
        assert_eq!(page.text("#notice-unsaved p"), seen(&told), "as long as it is so");
        assert_eq!(page.text("#notice-unsaved button"), seen(&say(Locale::En, Msg::StartSaveFile)));
        assert_eq!(page.value("#quick-media-cost"), "9876543", "one can go on working");
        // Once there is room again, the next keystroke saves everything.
        page.js("Object.keys(localStorage).filter(key => key.startsWith('other-page:')).forEach(key => localStorage.removeItem(key))");
        page.paste_into("#quick-cpc", "2");
        until_saved(page);
        assert!(stored_plan(page).1.contains("9876543.0"));
        assert!(!page.has("#notice-unsaved"));
        page.reload();
        page.until("the plan is there", || page.has("#quick-media-cost"));
        assert!(stored_plan(page).1.contains("9876543.0"));
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
        fill(page);
        // The copies of the day and of the state before make room once each.
        for visits in ["112", "113"] {
            page.type_into("#quick-visits", visits);
            let stored = format!("{visits}.0");
            page.until("it is stored", || stored_plans(page).iter().any(|(_, text)| text.contains(&stored)));
            until_saved(page);
            fill(page);
        }
        page.type_into("#plan-title", &"x".repeat(100));
        page.until("it is told", || page.has("#notice-unsaved"));
        go_to_start(page);
        page.click("#example-bakery");
        let told = seen(&say(Locale::Fr, Msg::StorageUnsavedFirst));
        page.until("it is not opened", || page.texts("section.notice p").contains(&told));
        assert_eq!(page.value("#plan-title").len(), 100, "the work is still here");
        page.click("#notice-unsaved button");
        page.until("its text is there", || page.has("#notice-file-text"));
        assert!(page.value("#notice-file-text").contains(&"x".repeat(100)));
        // Now that it is in a file, anything can be opened.
        page.click("#example-bakery");
        page.until("it is open", || page.has("#funnel") && !page.value("#plan-title").starts_with("xx"));
    });
}
