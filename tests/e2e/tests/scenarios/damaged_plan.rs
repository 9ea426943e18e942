//! Stored plans that can't be read: told, kept, never overwritten.

use e2e::{Page, Visit, seen};
use race_planner::i18n::{Locale, Msg};
use serde_json::json;

use crate::screens::{go_to_start, open_blank, say, stored_plan, stored_plans, until_saved};

/// Stores a plan twice, so that there is a backup of its first state; returns its key and its text.
fn store_plan(page: &Page) -> (String, String) {
    page.open("");
    open_blank(page);
    page.type_into("#quick-visits", "111");
    until_saved(page);
    page.reload();
    page.type_into("#quick-visits", "222");
    until_saved(page);
    let (id, text) = stored_plan(page);
    (format!("race-planner:p:{id}"), text)
}

/// Puts another text in the place of the stored one and opens the page anew.
fn replace_and_reload(page: &Page, key: &str, text: &str) {
    page.js_with("localStorage.setItem(arguments[0], arguments[1])", &[json!(key), json!(text)]);
    page.reload();
}

fn cut_in_half(text: &str) -> String {
    text.chars().take(text.chars().count() / 2).collect()
}

fn is_kept(page: &Page, damaged: &str) {
    let stored = page.stored();
    let aside: Vec<_> = stored.iter().filter(|(key, _)| key.starts_with("race-planner:q:")).collect();
    assert_eq!(aside.len(), 1, "there is one copy of it");
    assert_eq!(aside[0].1, damaged);
}

#[test]
fn the_backup_of_a_plan_cut_in_half_is_opened() {
    Visit::default().run(|page| {
        let (key, text) = store_plan(page);
        let damaged = cut_in_half(&text);
        replace_and_reload(page, &key, &damaged);
        assert!(page.shows("section.notice[role=alert]"));
        assert_eq!(page.text("section.notice p"), seen(&say(Locale::En, Msg::StorageRestored)));
        assert_eq!(page.value("#quick-visits"), "111", "the state before the last save is opened");
        is_kept(page, &damaged);
        page.type_into("#quick-visits", "333");
        until_saved(page);
        is_kept(page, &damaged);
        let (id, text) = stored_plan(page);
        assert!(key.ends_with(&id) && text.contains("333.0"), "saved in its own place, since the damaged text is kept");
        // Next time the healthy one is opened without a word.
        page.reload();
        assert_eq!(page.value("#quick-visits"), "333");
        assert!(!page.has("section.notice"));
        is_kept(page, &damaged);
    });
}

#[test]
fn a_plan_cut_in_half_without_a_backup_is_told_and_left_alone() {
    Visit::default().speaking("fr").run(|page| {
        let (key, text) = store_plan(page);
        let damaged = cut_in_half(&text);
        page.js_with("localStorage.removeItem(arguments[0] + '~')", &[json!(key)]);
        replace_and_reload(page, &key, &damaged);
        assert_eq!(page.text("section.notice p"), seen(&say(Locale::Fr, Msg::StorageDamaged)));
        assert!(page.shows("section.notice button"), "it can be downloaded");
        assert!(page.shows("#start-blank"), "one can start anew");
        is_kept(page, &damaged);
        assert_eq!(page.stored().get(&key), Some(&damaged), "it is where it was as well");
        open_blank(page);
        page.type_into("#quick-visits", "333");
        until_saved(page);
        is_kept(page, &damaged);
        assert_eq!(stored_plans(page).len(), 2);
    });
}

#[test]
fn one_wrong_digit_is_noticed() {
    Visit::default().run(|page| {
        let (key, text) = store_plan(page);
        let damaged = text.replace("222.0", "922.0");
        assert_ne!(text, damaged);
        replace_and_reload(page, &key, &damaged);
        assert_eq!(page.text("section.notice p"), seen(&say(Locale::En, Msg::StorageRestored)));
        is_kept(page, &damaged);
    });
}

#[test]
fn a_plan_of_a_newer_version_is_shown_and_left_alone() {
    Visit::default().run(|page| {
        let (key, text) = store_plan(page);
        let newer = text.replace("\"schema\":1,", "\"schema\":99,\"news\":true,");
        assert_ne!(text, newer);
        replace_and_reload(page, &key, &newer);
        page.until("it is shown", || page.has("#notice-newer"));
        assert_eq!(page.text("#notice-newer p"), seen(&say(Locale::En, Msg::StorageNewerShown)));
        assert_eq!(page.text("#save-state"), say(Locale::En, Msg::SaveReadOnly));
        assert_eq!(page.value("#quick-visits"), "222");
        page.type_into("#quick-visits", "444");
        assert_eq!(page.value("#quick-visits"), "222", "nothing can be typed");
        go_to_start(page);
        page.until("the list is there", || page.has(".stored__item"));
        assert!(page.text(".stored__item").contains(&say(Locale::En, Msg::StartNewerVersion)), "the list says so too");
        open_blank(page);
        page.type_into("#quick-visits", "333");
        until_saved(page);
        page.reload();
        page.until("the new plan is open", || page.has("#quick-visits") && page.value("#quick-visits") == "333");
        let stored = page.stored();
        assert_eq!(stored.get(&key), Some(&newer));
        assert!(!stored.keys().any(|key| key.starts_with("race-planner:q:")), "a newer plan is not a damaged one");
    });
}

#[test]
fn a_plan_of_a_newer_version_that_nothing_can_be_shown_of_is_told_and_left_alone() {
    Visit::default().run(|page| {
        let (key, text) = store_plan(page);
        let newer = text.replace("\"schema\":1,", "\"schema\":99,").replace("\"channels\"", "\"ways\"");
        replace_and_reload(page, &key, &newer);
        assert_eq!(page.text("section.notice p"), seen(&say(Locale::En, Msg::StorageNewer)));
        assert_eq!(page.text("section.notice button"), seen(&say(Locale::En, Msg::StorageDownloadRaw)));
        assert_eq!(page.stored().get(&key), Some(&newer));
    });
}

#[test]
fn damaged_settings_cost_nothing_but_the_settings() {
    Visit::default().run(|page| {
        store_plan(page);
        replace_and_reload(page, "race-planner:prefs", "{\"lang\":\"fr\",\"pl");
        page.click(".stored__item");
        page.until("the plan is open", || page.has("#quick-visits") && page.value("#quick-visits") == "222");
    });
}
