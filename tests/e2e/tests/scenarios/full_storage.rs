//! The browser's storage is full.

use e2e::{Visit, seen};
use race_planner::i18n::{Args, Catalog, Locale, Msg};

use crate::screens::{open_blank, say, stored_plan, until_saved};

#[test]
fn what_cannot_be_saved_is_told_and_the_stored_plan_stays() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "111");
        until_saved(page);
        page.js(
            "let size = 1 << 20, count = 0;
             while (size >= 1) {
                 try { localStorage.setItem('other-page:' + count, 'x'.repeat(size)); count += 1; }
                 catch (refusal) { size >>= 1; }
             }",
        );
        let before = stored_plan(page);
        page.type_into("#quick-media-cost", "98765");
        page.until("it is told", || page.has("#save-state.save--failed"));
        let reason = say(Locale::En, Msg::SaveReasonFull);
        let told = Catalog::of(Locale::En).format(Msg::SaveFailed, &Args::new().text("reason", reason));
        assert_eq!(page.text("#save-state"), seen(&told));
        assert_eq!(stored_plan(page), before);
        assert_eq!(page.value("#quick-media-cost"), "98765", "one can go on working");
        // Once there is room again, the next keystroke saves everything.
        page.js("Object.keys(localStorage).filter(key => key.startsWith('other-page:')).forEach(key => localStorage.removeItem(key))");
        page.type_into("#quick-cpc", "2");
        until_saved(page);
        assert!(stored_plan(page).1.contains("98765.0"));
        page.reload();
        assert_eq!(page.value("#quick-media-cost"), "98765");
    });
}
