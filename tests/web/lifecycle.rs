//! When waiting calls are made, and how long events are heard.

use std::cell::Cell;
use std::rc::Rc;

use race_planner::browser::Listener;
use race_planner::browser::lifecycle::{Debounce, on_leave};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Event;

use crate::{DELAY, javascript, log, page, sleep, window};

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
