//! Keeping texts in the browser: what comes back, what is refused, what is left alone.

use race_planner::browser::storage;
use race_planner::library::{MemoryStore, SharedStore, StoreError, StoreKind};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{javascript, local};

fn open() -> SharedStore {
    storage::open("", StoreKind::Persistent)
}

#[wasm_bindgen_test]
fn the_store_is_persistent_and_opening_it_leaves_no_trace() {
    let before = local().length().unwrap();
    assert_eq!(open().kind(), StoreKind::Persistent);
    assert_eq!(local().length().unwrap(), before);
}

#[wasm_bindgen_test]
fn a_text_comes_back_as_it_was_even_to_another_store() {
    let text = "{\"titre\":\"Été «\u{a0}RACE\u{a0}»\",\"نام\":\"برنامه‌ریز ۱۲\",\"🍞\":\"\\u0000\\n\"}";
    let key = "p:01ROUNDTRIP";
    open().set(key, text).unwrap();
    assert_eq!(open().get(key).unwrap().as_deref(), Some(text));
    assert_eq!(local().get_item("race-planner:p:01ROUNDTRIP").unwrap().as_deref(), Some(text));
    open().remove(key).unwrap();
    assert_eq!(open().get(key), Ok(None));
}

#[wasm_bindgen_test]
fn keys_are_found_by_prefix_and_foreign_ones_are_left_alone() {
    for (key, text) in [("p:foreign", "1"), ("race-plannerp:near", "2"), ("other:p:x", "3")] {
        local().set_item(key, text).unwrap();
    }
    // Plans that other tests have kept.
    for key in open().keys("").unwrap() {
        open().remove(&key).unwrap();
    }
    let memory: SharedStore = std::rc::Rc::new(MemoryStore::default());
    for store in [open(), memory] {
        for key in ["p:B", "p:A", "p:A~", "q:p:17", "prefs"] {
            store.set(key, "x").unwrap();
        }
        assert_eq!(store.keys("p:").unwrap(), ["p:A", "p:A~", "p:B"]);
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
fn a_text_without_room_is_refused_and_the_old_one_stays() {
    let store = open();
    store.set("p:full", "old").unwrap();
    assert_eq!(store.set("p:full", &"x".repeat(12_000_000)), Err(StoreError::Quota));
    assert_eq!(store.get("p:full").unwrap().as_deref(), Some("old"));
    store.remove("p:full").unwrap();
}

#[wasm_bindgen_test]
fn a_full_storage_still_opens_because_it_holds_the_plans() {
    open().set("p:kept", "plan").unwrap();
    javascript(
        "window.realSet = Storage.prototype.setItem;
         Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }",
    );
    let store = open();
    let refused = store.set("p:kept", "newer");
    javascript("Storage.prototype.setItem = window.realSet");
    assert_eq!(store.kind(), StoreKind::Persistent);
    assert_eq!(refused, Err(StoreError::Quota));
    assert_eq!(store.get("p:kept").unwrap().as_deref(), Some("plan"));
    store.remove("p:kept").unwrap();
}

#[wasm_bindgen_test]
fn a_write_that_does_not_stick_is_noticed() {
    let store = open();
    javascript("window.realSet = Storage.prototype.setItem; Storage.prototype.setItem = () => {}");
    let claimed = store.set("p:lost", "text").and_then(|()| store.get("p:lost"));
    let reopened = open();
    javascript("Storage.prototype.setItem = window.realSet");
    assert_eq!(claimed, Ok(None), "the library reads back what it writes");
    assert_eq!(reopened.kind(), StoreKind::Memory);
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
    let session = open();
    block("sessionStorage");
    let memory = open();
    javascript(
        "for (const area of ['localStorage', 'sessionStorage'])
             Object.defineProperty(window, area, window['real_' + area])",
    );
    assert_eq!(session.kind(), StoreKind::Session);
    assert_eq!(memory.kind(), StoreKind::Memory);
    let clone = memory.clone();
    clone.set("p:A", "text").unwrap();
    assert_eq!(memory.get("p:A").unwrap().as_deref(), Some("text"));
    assert_eq!(open().get("p:A"), Ok(None));
}

#[wasm_bindgen_test]
fn access_that_is_withdrawn_later_is_an_error_and_no_panic() {
    let store = open();
    javascript(
        "window.real = { ...Object.getOwnPropertyDescriptors(Storage.prototype) };
         for (const name of ['getItem', 'setItem', 'removeItem', 'key'])
             Storage.prototype[name] = () => { throw new DOMException('', 'SecurityError') }",
    );
    let answers = (store.get("p:A"), store.set("p:A", "text"), store.remove("p:A"));
    javascript("Object.defineProperties(Storage.prototype, window.real)");
    assert_eq!(answers, (Err(StoreError::Blocked), Err(StoreError::Blocked), Err(StoreError::Blocked)));
}
