//! The engine and the plan alone as WebAssembly: what `cargo xtask bench` runs in Node beside other programs.
//!
//! They are the page's own sources without Leptos around them. Each exported function asks one question so many times;
//! the caller keeps the time. Numbers for comparison lie in a buffer of `f64`.

#![expect(unsafe_code, reason = "an export by name takes an unsafe attribute")]

pub use race_engine::engine;
#[path = "../../../src/plan/mod.rs"]
pub mod plan;

mod chance;
mod money;
mod sheet;
mod whatif;

use std::cell::RefCell;

thread_local! {
    static NUMBERS: RefCell<Vec<f64>> = const { RefCell::new(Vec::new()) };
    static TEXT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Leaves numbers for the caller to read.
fn leave(numbers: Vec<f64>) {
    NUMBERS.set(numbers);
}

/// Where the numbers that were left last begin.
#[unsafe(no_mangle)]
pub extern "C" fn numbers() -> *const f64 {
    NUMBERS.with_borrow(Vec::as_ptr)
}

/// How many numbers were left last.
#[unsafe(no_mangle)]
pub extern "C" fn number_count() -> usize {
    NUMBERS.with_borrow(Vec::len)
}

/// Leaves a text for the caller to read.
fn leave_text(text: String) {
    TEXT.set(text);
}

/// Where the text that was left last begins, as UTF-8.
#[unsafe(no_mangle)]
pub extern "C" fn text() -> *const u8 {
    TEXT.with_borrow(|text| text.as_ptr())
}

/// How many bytes it has.
#[unsafe(no_mangle)]
pub extern "C" fn text_length() -> usize {
    TEXT.with_borrow(String::len)
}
