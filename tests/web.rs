//! What only a browser can prove. Runs headless: `cargo xtask test`.

#![cfg(target_arch = "wasm32")]
// clippy knows `#[test]` and not `#[wasm_bindgen_test]`.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Date, Function, Promise};
use race_planner::browser::document::{self, Direction};
use race_planner::browser::files::{self, ChosenFile, FileError};
use race_planner::browser::lifecycle::{Debounce, on_leave};
use race_planner::browser::storage::{self, StorageKind, Store, StoreError};
use race_planner::browser::{Listener, address, clock, identity, screen_size};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Event, HtmlElement, HtmlInputElement, Storage, Window};

wasm_bindgen_test_configure!(run_in_browser);

const DELAY: u32 = 30;

fn window() -> Window {
    web_sys::window().unwrap()
}

fn page() -> Document {
    window().document().unwrap()
}

fn local() -> Storage {
    window().local_storage().unwrap().unwrap()
}

/// Runs a line of JavaScript, to put the browser into states that Rust cannot.
fn javascript(code: &str) -> JsValue {
    Function::new_no_args(code).call0(&JsValue::NULL).unwrap()
}

async fn sleep(milliseconds: u32) {
    let elapsed = Promise::new(&mut |resolve, _| {
        let milliseconds = i32::try_from(milliseconds).unwrap();
        window().set_timeout_with_callback_and_timeout_and_arguments_0(resolve.unchecked_ref(), milliseconds).unwrap();
    });
    elapsed.await.unwrap();
}

/// A list that callbacks write to and the test reads.
fn log<T>() -> Rc<RefCell<Vec<T>>> {
    Rc::default()
}

/// Adds an element to the page; removes it at the end of the test.
struct Added(HtmlElement);

impl Added {
    fn new(html: &str) -> Self {
        let element: HtmlElement = page().create_element("div").unwrap().unchecked_into();
        element.set_inner_html(html);
        page().body().unwrap().append_child(&element).unwrap();
        Self(element)
    }
}

impl Drop for Added {
    fn drop(&mut self) {
        self.0.remove();
    }
}

#[wasm_bindgen_test]
fn the_store_is_persistent_and_opening_it_leaves_no_trace() {
    let before = local().length().unwrap();
    assert_eq!(Store::open().kind(), StorageKind::Persistent);
    assert_eq!(local().length().unwrap(), before);
}

#[wasm_bindgen_test]
fn a_text_comes_back_as_it_was_even_to_another_store() {
    let text = "{\"titre\":\"Été «\u{a0}RACE\u{a0}»\",\"نام\":\"برنامه‌ریز ۱۲\",\"🍞\":\"\\u0000\\n\"}";
    let key = storage::plan_key("01ROUNDTRIP");
    Store::open().set(&key, text).unwrap();
    assert_eq!(Store::open().get(&key).unwrap().as_deref(), Some(text));
    assert_eq!(local().get_item("race-planner:p:01ROUNDTRIP").unwrap().as_deref(), Some(text));
    Store::open().remove(&key).unwrap();
    assert_eq!(Store::open().get(&key), Ok(None));
}

#[wasm_bindgen_test]
fn keys_are_found_by_prefix_and_foreign_ones_are_left_alone() {
    for (key, text) in [("p:foreign", "1"), ("race-plannerp:near", "2"), ("other:p:x", "3")] {
        local().set_item(key, text).unwrap();
    }
    for store in [Store::open(), Store::in_memory()] {
        for key in ["p:B", "p:A", "p:A~", "q:p:17", storage::PREFS] {
            store.set(key, "x").unwrap();
        }
        assert_eq!(store.keys(storage::PLANS).unwrap(), ["p:A", "p:A~", "p:B"]);
        assert_eq!(store.keys("").unwrap(), ["p:A", "p:A~", "p:B", "prefs", "q:p:17"]);
        for key in store.keys("").unwrap() {
            store.remove(&key).unwrap();
        }
        assert_eq!(store.keys("").unwrap(), [""; 0]);
    }
    for (key, text) in [("p:foreign", "1"), ("race-plannerp:near", "2"), ("other:p:x", "3")] {
        assert_eq!(local().get_item(key).unwrap().as_deref(), Some(text));
        local().remove_item(key).unwrap();
    }
}

#[wasm_bindgen_test]
fn only_current_envelopes_are_plans() {
    assert_eq!(storage::plan_id(&storage::plan_key("01A")), Some("01A"));
    assert_eq!(storage::plan_id(&storage::backup_key("01A")), None);
    assert_eq!(storage::plan_id(&storage::quarantine_key(17)), None);
    assert_eq!(storage::plan_id("p:01A~m1"), None);
    assert_eq!(storage::plan_id("p:"), None);
}

#[wasm_bindgen_test]
fn a_text_without_room_is_refused_and_the_old_one_stays() {
    let store = Store::open();
    store.set("p:full", "old").unwrap();
    assert_eq!(store.set("p:full", &"x".repeat(12_000_000)), Err(StoreError::Quota));
    assert_eq!(store.get("p:full").unwrap().as_deref(), Some("old"));
    store.remove("p:full").unwrap();
}

#[wasm_bindgen_test]
fn a_full_storage_still_opens_because_it_holds_the_plans() {
    Store::open().set("p:kept", "plan").unwrap();
    javascript(
        "window.realSet = Storage.prototype.setItem;
         Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }",
    );
    let store = Store::open();
    let refused = store.set("p:kept", "newer");
    javascript("Storage.prototype.setItem = window.realSet");
    assert_eq!(store.kind(), StorageKind::Persistent);
    assert_eq!(refused, Err(StoreError::Quota));
    assert_eq!(store.get("p:kept").unwrap().as_deref(), Some("plan"));
    store.remove("p:kept").unwrap();
}

#[wasm_bindgen_test]
fn a_write_that_does_not_stick_is_noticed() {
    let store = Store::open();
    javascript("window.realSet = Storage.prototype.setItem; Storage.prototype.setItem = () => {}");
    let claimed = store.set("p:lost", "text");
    let reopened = Store::open();
    javascript("Storage.prototype.setItem = window.realSet");
    assert_eq!(claimed, Err(StoreError::Mismatch));
    assert_eq!(reopened.kind(), StorageKind::Memory);
}

#[wasm_bindgen_test]
fn storage_that_may_not_even_be_read_falls_back_step_by_step() {
    let block = |area: &str| {
        javascript(&format!(
            "window.real_{area} = Object.getOwnPropertyDescriptor(window, '{area}');
             Object.defineProperty(window, '{area}',
                 {{ configurable: true, get() {{ throw new DOMException('', 'SecurityError') }} }})"
        ))
    };
    block("localStorage");
    let session = Store::open();
    block("sessionStorage");
    let memory = Store::open();
    javascript(
        "for (const area of ['localStorage', 'sessionStorage'])
             Object.defineProperty(window, area, window['real_' + area])",
    );
    assert_eq!(session.kind(), StorageKind::Session);
    assert_eq!(memory.kind(), StorageKind::Memory);
    let clone = memory.clone();
    clone.set("p:A", "text").unwrap();
    assert_eq!(memory.get("p:A").unwrap().as_deref(), Some("text"));
    assert_eq!(Store::open().get("p:A"), Ok(None));
}

#[wasm_bindgen_test]
fn access_that_is_withdrawn_later_is_an_error_and_no_panic() {
    let store = Store::open();
    javascript(
        "window.real = { ...Object.getOwnPropertyDescriptors(Storage.prototype) };
         for (const name of ['getItem', 'setItem', 'removeItem', 'key'])
             Storage.prototype[name] = () => { throw new DOMException('', 'SecurityError') }",
    );
    let answers = (store.get("p:A"), store.set("p:A", "text"), store.remove("p:A"));
    javascript("Object.defineProperties(Storage.prototype, window.real)");
    assert_eq!(answers, (Err(StoreError::Blocked), Err(StoreError::Blocked), Err(StoreError::Blocked)));
}

#[wasm_bindgen_test]
async fn a_debounce_makes_the_last_call_once_after_the_silence() {
    let calls = log();
    let debounce = Debounce::new(DELAY);
    for call in 1..=3 {
        let calls = Rc::clone(&calls);
        debounce.call(move || calls.borrow_mut().push(call));
    }
    assert!(debounce.is_waiting());
    assert_eq!(*calls.borrow(), [0; 0]);
    sleep(4 * DELAY).await;
    assert_eq!(*calls.borrow(), [3]);
    assert!(!debounce.flush());
    assert_eq!(*calls.borrow(), [3]);
}

#[wasm_bindgen_test]
async fn flush_makes_the_last_call_now_and_not_again() {
    let calls = log();
    let debounce = Debounce::new(DELAY);
    for call in 1..=2 {
        let calls = Rc::clone(&calls);
        debounce.call(move || calls.borrow_mut().push(call));
    }
    assert!(debounce.flush());
    assert_eq!(*calls.borrow(), [2]);
    sleep(4 * DELAY).await;
    assert_eq!(*calls.borrow(), [2]);
}

#[wasm_bindgen_test]
async fn a_dropped_debounce_calls_and_a_cancelled_one_does_not() {
    let calls = log();
    let (dropped, cancelled) = (Debounce::new(DELAY), Debounce::new(DELAY));
    for (debounce, call) in [(&dropped, "dropped"), (&cancelled, "cancelled")] {
        let calls = Rc::clone(&calls);
        debounce.call(move || calls.borrow_mut().push(call));
    }
    assert!(cancelled.cancel());
    drop((dropped, cancelled));
    assert_eq!(*calls.borrow(), ["dropped"]);
    sleep(4 * DELAY).await;
    assert_eq!(*calls.borrow(), ["dropped"]);
}

#[wasm_bindgen_test]
async fn a_call_may_start_the_next_delay() {
    let calls = log();
    let debounce = Debounce::new(DELAY);
    let (again, first, second) = (debounce.clone(), Rc::clone(&calls), Rc::clone(&calls));
    debounce.call(move || {
        first.borrow_mut().push("first");
        again.call(move || second.borrow_mut().push("second"));
    });
    sleep(8 * DELAY).await;
    assert_eq!(*calls.borrow(), ["first", "second"]);
}

#[wasm_bindgen_test]
fn leaving_flushes_what_waits_until_the_guard_is_gone() {
    let saved = log();
    let debounce = Debounce::new(60_000);
    let flushed = debounce.clone();
    let guard = on_leave(move || {
        flushed.flush();
    });
    let edit = |text: &'static str| {
        let saved = Rc::clone(&saved);
        debounce.call(move || saved.borrow_mut().push(text));
    };
    for kind in ["pagehide", "blur"] {
        edit(kind);
        window().dispatch_event(&Event::new(kind).unwrap()).unwrap();
    }
    javascript("Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' })");
    edit("hidden");
    page().dispatch_event(&Event::new("visibilitychange").unwrap()).unwrap();
    javascript("delete document.visibilityState");
    edit("shown again");
    page().dispatch_event(&Event::new("visibilitychange").unwrap()).unwrap();
    assert_eq!(*saved.borrow(), ["pagehide", "blur", "hidden"]);
    drop(guard);
    window().dispatch_event(&Event::new("blur").unwrap()).unwrap();
    assert_eq!(saved.borrow().len(), 3);
    debounce.cancel();
}

#[wasm_bindgen_test]
fn a_listener_hears_until_it_is_dropped() {
    let (heard, faults) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
    let count = Rc::clone(&heard);
    let listener = Listener::new(&window(), "race-test", move |_| count.set(count.get() + 1));
    // A closure that is gone but still called reports itself as an error of the page.
    let count = Rc::clone(&faults);
    let _faults = Listener::new(&window(), "error", move |_| count.set(count.get() + 1));
    window().dispatch_event(&Event::new("race-test").unwrap()).unwrap();
    drop(listener);
    window().dispatch_event(&Event::new("race-test").unwrap()).unwrap();
    assert_eq!((heard.get(), faults.get()), (1, 0));
}

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
    assert_eq!(address::parameter("no-such-parameter"), None);
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

/// A file input in which a file of these bytes has been chosen.
fn input_with_file(bytes: &[u8]) -> HtmlInputElement {
    let make = Function::new_with_args(
        "bytes",
        "const input = document.createElement('input'), chosen = new DataTransfer();
         input.type = 'file';
         chosen.items.add(new File([new Uint8Array(bytes)], 'plan.json'));
         input.files = chosen.files;
         return input",
    );
    let bytes: Array = bytes.iter().map(|byte| JsValue::from(*byte)).collect();
    make.call1(&JsValue::NULL, &bytes).unwrap().unchecked_into()
}

#[wasm_bindgen_test]
async fn a_chosen_file_is_read_as_text_or_refused() {
    let told = log();
    let read = |input: &HtmlInputElement| {
        let told = Rc::clone(&told);
        assert!(files::read_chosen(input, move |file| told.borrow_mut().push(file)));
        assert!(!files::read_chosen(input, |_| unreachable!("the input is empty now")));
    };
    read(&input_with_file("\u{feff}{\"نام\":1}".as_bytes()));
    sleep(100).await;
    read(&input_with_file(&[0x7b, 0xff, 0xfe]));
    sleep(100).await;
    let large = javascript(
        "const input = document.createElement('input'), chosen = new DataTransfer();
         input.type = 'file';
         chosen.items.add(new File([new Uint8Array(2000001)], 'large.json'));
         input.files = chosen.files;
         return input",
    );
    read(&large.unchecked_into());
    let text = ChosenFile { name: "plan.json".to_owned(), text: "{\"نام\":1}".to_owned() };
    assert_eq!(*told.borrow(), [Ok(text), Err(FileError::NotText), Err(FileError::TooLarge)]);
}

#[wasm_bindgen_test]
async fn copying_answers_once_with_and_without_a_clipboard() {
    let told = log();
    let clipboards = [
        "{ writeText: text => { window.copied = text; return Promise.resolve() } }",
        "{ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }",
        "undefined",
    ];
    javascript("window.realCommand = document.execCommand; document.execCommand = () => window.selectionCopies");
    for (clipboard, by_selection) in clipboards.into_iter().zip([false, true, false]) {
        javascript(&format!(
            "window.selectionCopies = {by_selection};
             Object.defineProperty(navigator, 'clipboard', {{ configurable: true, value: {clipboard} }})"
        ));
        let told = Rc::clone(&told);
        files::copy_text("۱۲٫۵ leads", move |copied| told.borrow_mut().push(copied));
        sleep(DELAY).await;
    }
    javascript("delete navigator.clipboard; document.execCommand = window.realCommand");
    assert_eq!(*told.borrow(), [true, true, false]);
    assert_eq!(javascript("return window.copied").as_string().as_deref(), Some("۱۲٫۵ leads"));
    assert!(page().query_selector("textarea").unwrap().is_none());
}
