//! The same plan in two tabs.

use e2e::{Page, Visit, seen};
use race_planner::i18n::{Locale, Msg};
use serde_json::json;

use crate::screens::{go_to_start, open_blank, say, stored_plan, stored_plans, until_saved};

/// A plan of 100 visits in the first tab, and a second tab in front of it that shows the same plan.
fn open_in_two(page: &Page) {
    page.open("");
    open_blank(page);
    page.type_into("#quick-visits", "100");
    until_saved(page);
    page.put_new_tab_in_front();
    page.open("");
    page.until("the second tab shows the plan", || page.has("#quick-visits") && page.value("#quick-visits") == "100");
}

#[test]
fn a_plan_is_edited_in_one_tab_and_read_in_the_other() {
    Visit::default().run(|page| {
        open_in_two(page);
        page.until("it says where it is edited", || page.has("#notice-elsewhere"));
        assert_eq!(page.text("#notice-elsewhere p"), seen(&say(Locale::En, Msg::StorageElsewhere)));
        assert_eq!(page.text("#save-state"), say(Locale::En, Msg::SaveReadOnly));
        page.type_into("#quick-visits", "555");
        assert_eq!(page.value("#quick-visits"), "100", "nothing can be typed");
        page.go_back_to_first_tab();
        assert!(!page.has("#notice-elsewhere"));
        page.type_into("#quick-visits", "222");
        until_saved(page);
        page.go_to_second_tab();
        page.until("it follows", || page.value("#quick-visits") == "222");
        page.click("#edit-here");
        page.until("it is edited here now", || !page.has("#notice-elsewhere"));
        page.type_into("#quick-visits", "333");
        until_saved(page);
        page.go_back_to_first_tab();
        page.until("and read there", || page.has("#notice-elsewhere") && page.value("#quick-visits") == "333");
        let (_, text) = stored_plan(page);
        assert!(text.contains("333.0"), "there is one plan");
    });
}

#[test]
fn work_of_the_last_moment_is_saved_when_another_tab_takes_over() {
    Visit::default().run(|page| {
        open_in_two(page);
        page.until("it says where it is edited", || page.has("#notice-elsewhere"));
        page.go_back_to_first_tab();
        // The autosave's clock stands still, so that only giving way can save.
        page.js("window.setTimeout = () => 0;
             const field = document.querySelector('#quick-visits');
             field.value = '777';
             field.dispatchEvent(new Event('input', { bubbles: true }));");
        page.go_to_second_tab();
        page.click("#edit-here");
        page.until("it is there", || !page.has("#notice-elsewhere") && page.value("#quick-visits") == "777");
        assert_eq!(stored_plans(page).len(), 1);
    });
}

#[test]
fn a_closed_tab_leaves_its_place_to_the_other() {
    Visit::default().run(|page| {
        open_in_two(page);
        page.until("it says where it is edited", || page.has("#notice-elsewhere"));
        page.go_back_to_first_tab();
        go_to_start(page);
        open_blank(page);
        until_saved(page);
        page.go_to_second_tab();
        page.js("dispatchEvent(new Event('focus'))");
        page.until("it is edited here now", || !page.has("#notice-elsewhere"));
        page.type_into("#quick-visits", "444");
        until_saved(page);
        assert!(stored_plans(page).iter().any(|(_, text)| text.contains("444.0")));
    });
}

/// A plan in its state of 100 visits, which is no longer stored, and its key; 222 are.
fn earlier_state(page: &Page) -> (String, String) {
    page.open("");
    open_blank(page);
    page.type_into("#quick-visits", "100");
    until_saved(page);
    let (id, text) = stored_plan(page);
    page.type_into("#quick-visits", "222");
    page.until("it is stored", || stored_plan(page).1.contains("222.0"));
    (format!("race-planner:p:{id}"), text)
}

#[test]
fn a_change_from_elsewhere_is_shown_where_nothing_is_unsaved() {
    Visit::default().run(|page| {
        let (key, text) = earlier_state(page);
        let write = "localStorage.setItem(arguments[0], arguments[1]);
             dispatchEvent(new StorageEvent('storage', { key: arguments[0] }));";
        page.js_with(write, &[json!(key), json!(text)]);
        page.until("it is shown", || page.value("#quick-visits") == "100");
        assert_eq!(page.text("section.notice p"), seen(&say(Locale::En, Msg::StorageReloaded)));
        page.type_into("#quick-visits", "333");
        page.until("it is stored", || stored_plan(page).1.contains("333.0"));
    });
}

#[test]
fn a_change_from_elsewhere_and_unsaved_work_are_both_kept() {
    Visit::default().run(|page| {
        let (key, text) = earlier_state(page);
        let write = "localStorage.setItem(arguments[0], arguments[1]);
             const field = document.querySelector('#quick-visits');
             field.value = '333';
             field.dispatchEvent(new Event('input', { bubbles: true }));";
        page.js_with(write, &[json!(key), json!(text)]);
        page.until("it is said", || page.shows("section.notice"));
        assert_eq!(page.text("section.notice p"), seen(&say(Locale::En, Msg::StorageOtherTab)));
        until_saved(page);
        let plans = stored_plans(page);
        assert_eq!(plans.len(), 2);
        assert!(plans.iter().any(|(id, stored)| key.ends_with(id.as_str()) && *stored == text), "theirs is untouched");
        assert!(plans.iter().any(|(_, text)| text.contains("333.0") && text.contains("(other tab)")), "ours is a copy");
        assert_eq!(page.value("#quick-visits"), "333");
        assert!(page.value("#plan-title").ends_with("(other tab)"));
    });
}

/// As on pages that are not secure.
fn without_locks(page: &Page) {
    let source = "Object.defineProperty(navigator, 'locks', { value: undefined })";
    page.add_prelude(source);
}

#[test]
fn without_locks_the_tabs_know_of_each_other_by_signs_of_life() {
    Visit::default().run(|page| {
        without_locks(page);
        page.open("");
        assert!(page.js("return navigator.locks ?? null").is_null());
        open_blank(page);
        page.type_into("#quick-visits", "100");
        until_saved(page);
        page.put_new_tab_in_front();
        without_locks(page);
        page.open("");
        page.until("it says where it is edited", || page.has("#notice-elsewhere"));
        page.click("#edit-here");
        page.until("it is edited here now", || !page.has("#notice-elsewhere"));
        page.type_into("#quick-visits", "222");
        until_saved(page);
        page.go_back_to_first_tab();
        page.until("and read there", || page.has("#notice-elsewhere") && page.value("#quick-visits") == "222");
        assert_eq!(stored_plans(page).len(), 1);
    });
}
