//! What only a browser can prove. Runs headless: `cargo xtask test`.

#![cfg(target_arch = "wasm32")]
// clippy knows `#[test]` and not `#[wasm_bindgen_test]`.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod document;
#[path = "../shared/fan.rs"]
mod fan;
mod field;
mod field_mistakes;
mod files;
#[path = "../shared/golden.rs"]
mod golden;
mod lifecycle;
mod mounted;
mod refused_numbers;
mod storage;
mod uncertainty;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test_configure;
use web_sys::{Document, HtmlElement, Storage, Window};

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
