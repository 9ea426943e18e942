//! The page as a whole: language, address, clock, identities, sizes.

use std::rc::Rc;

use js_sys::Date;
use race_planner::browser::document::{self, Direction};
use race_planner::browser::{address, clock, identity, screen_size};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{Added, DELAY, log, page, sleep};

#[wasm_bindgen_test]
fn the_page_takes_language_direction_theme_and_title() {
    let root = page().document_element().unwrap();
    for (tag, direction, dir) in [("fa", Direction::Rtl, "rtl"), ("fr", Direction::Ltr, "ltr")] {
        document::set_language(tag, direction);
        assert_eq!(root.get_attribute("lang").as_deref(), Some(tag));
        assert_eq!(root.get_attribute("dir").as_deref(), Some(dir));
    }
    document::set_theme("dark");
    assert_eq!(root.get_attribute("data-theme").as_deref(), Some("dark"));
    document::set_title("برنامه‌ریز");
    assert_eq!(page().title(), "برنامه‌ریز");
    assert_ne!(document::preferred_languages(), [""; 0]);
}

#[wasm_bindgen_test]
fn the_app_replaces_the_skeleton_and_a_failure_told_too_early() {
    let added = Added::new("<div id='app' hidden><main id='skeleton'></main></div><main id='failure'></main>");
    let app = document::app_root().unwrap();
    assert!(!app.hidden());
    assert_eq!(app.child_element_count(), 0);
    assert!(page().get_element_by_id("failure").unwrap().has_attribute("hidden"));
    drop(added);
    assert!(document::app_root().is_none());
}

#[wasm_bindgen_test]
async fn the_hash_is_heard_when_it_is_set_and_not_when_it_is_replaced() {
    let heard = log();
    let hashes = Rc::clone(&heard);
    let listener = address::on_hash_change(move |hash| hashes.borrow_mut().push(hash));
    address::replace_hash("reach");
    assert_eq!(address::hash(), "reach");
    sleep(DELAY).await;
    address::set_hash("act");
    assert_eq!(address::hash(), "act");
    sleep(DELAY).await;
    address::set_hash("");
    sleep(DELAY).await;
    assert_eq!(*heard.borrow(), ["act", ""]);
    drop(listener);
    assert!(!address::query().contains("no-such-parameter"));
}

#[wasm_bindgen_test]
async fn new_ids_are_well_formed_distinct_and_in_order() {
    let first = identity::new_id();
    sleep(5).await;
    let mut later: Vec<String> = (0..200).map(|_| identity::new_id()).collect();
    assert!(first.len() == 26 && first.bytes().all(|byte| b"0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(&byte)));
    assert!(later.iter().all(|id| *id > first));
    later.sort_unstable();
    later.dedup();
    assert_eq!(later.len(), 200);
    assert_eq!(identity::new_tab_id().len(), 4);
}

#[wasm_bindgen_test]
fn the_clock_agrees_with_itself() {
    let parsed = Date::parse(&clock::timestamp()) as u64;
    assert!(clock::now().abs_diff(parsed) < 1_000);
    let wall = clock::wall_time();
    assert!(wall.hours < 24 && wall.minutes < 60);
    let half_a_day_later = clock::wall_time_at(clock::now() + 12 * 3_600_000);
    assert_ne!(half_a_day_later.hours, wall.hours);
    assert!((1..=12).contains(&clock::today().month));
}

#[wasm_bindgen_test]
async fn widths_are_told_once_each_and_heights_not_at_all() {
    let added = Added::new("");
    let style = added.0.style();
    style.set_property("width", "300px").unwrap();
    let told = log();
    let widths = Rc::clone(&told);
    let guard = screen_size::watch_width(&added.0, move |width| widths.borrow_mut().push(width));
    sleep(100).await;
    style.set_property("height", "50px").unwrap();
    sleep(100).await;
    style.set_property("width", "200.5px").unwrap();
    sleep(100).await;
    drop(guard);
    style.set_property("width", "100px").unwrap();
    sleep(100).await;
    assert_eq!(*told.borrow(), [300.0, 200.5]);
    assert!(screen_size::pixel_ratio() > 0.0);
}
