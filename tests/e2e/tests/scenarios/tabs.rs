//! The same plan in two tabs.

use e2e::Visit;

use crate::screens::{open_blank, stored_plans, until_saved};

#[test]
fn a_plan_that_is_changed_in_two_tabs_is_kept_twice() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "100");
        until_saved(page);
        page.put_new_tab_in_front();
        page.open("");
        page.until("the second tab shows the plan", || page.value("#quick-visits") == "100");
        page.type_into("#quick-visits", "222");
        until_saved(page);
        page.go_back_to_first_tab();
        page.type_into("#quick-visits", "333");
        page.until("it is said", || page.shows("section.notice"));
        until_saved(page);
        let plans = stored_plans(page);
        assert_eq!(plans.len(), 2);
        for figure in ["222.0", "333.0"] {
            assert!(plans.iter().any(|(_, text)| text.contains(figure)), "{figure} is lost");
        }
        assert_eq!(page.value("#quick-visits"), "333");
    });
}
