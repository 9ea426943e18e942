//! The last resort: a panic shows the failure page that waits in `index.html`, never a white one.
//!
//! Works on the document alone. It must not touch the app's state, which may be the very thing that broke.

use std::panic::{self, PanicHookInfo};

use js_sys::{Error, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{Document, console};

use super::document;

/// Enough for the message, the place and the top of the stack.
const LONGEST: usize = 4_000;

/// Makes every panic from now on end in the failure page.
pub fn install() {
    panic::set_hook(Box::new(|panic| {
        let message = describe(panic);
        console::error_1(&JsValue::from_str(&message));
        if let Some(document) = document::document() {
            // A page without that part has already said what it could, on the console.
            let _ = show(&document, &message);
        }
    }));
}

fn describe(panic: &PanicHookInfo) -> String {
    let stack = Reflect::get(&Error::new(""), &JsValue::from_str("stack")).ok().and_then(|stack| stack.as_string());
    let mut message = format!("RACE Planner {}\n{panic}\n{}", env!("CARGO_PKG_VERSION"), stack.unwrap_or_default());
    message.truncate(message.floor_char_boundary(LONGEST));
    message
}

fn show(document: &Document, message: &str) -> Option<()> {
    let body = document.body()?;
    // The first panic is the cause; those that follow from it would only hide it.
    if body.has_attribute("data-crashed") {
        return None;
    }
    body.set_attribute("data-crashed", "").ok()?;
    let page = document.get_element_by_id("failure")?;
    page.query_selector("[data-details]").ok()??.set_text_content(Some(message));
    page.query_selector("[data-when=boot]").ok()??.set_attribute("hidden", "").ok()?;
    page.query_selector("[data-when=crash]").ok()??.remove_attribute("hidden").ok()?;
    page.remove_attribute("hidden").ok()?;
    document.get_element_by_id("app")?.set_attribute("hidden", "").ok()
}
