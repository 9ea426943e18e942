//! Printing: when it begins and ends, and what a page of paper is like.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::CssStyleSheet;

use super::{Listener, document};

/// Keeps [`on_print`] working until it is dropped.
#[must_use = "nothing is listened to once this is dropped"]
#[derive(Debug)]
pub struct PrintGuard {
    _listeners: Vec<Listener>,
}

/// Calls `callback` with `true` right before the page is laid out for paper and with `false` once that is over. What it
/// does has to be done when it returns.
pub fn on_print(callback: impl Fn(bool) + Clone + 'static) -> PrintGuard {
    let events = [("beforeprint", true), ("afterprint", false)];
    let window = web_sys::window();
    let listeners = events.into_iter().filter_map(|(kind, begins)| {
        let callback = callback.clone();
        window.as_ref().map(|window| Listener::new(window, kind, move |_| callback(begins)))
    });
    PrintGuard { _listeners: listeners.collect() }
}

thread_local! {
    /// Whether our rule is the first of its sheet.
    static HAS_PAGE: Cell<bool> = const { Cell::new(false) };
}

/// Sets the size of pages, as CSS names it, and the counter style of their numbers; without, the browser chooses.
pub fn set_page(page: Option<(&str, &str)>) {
    // Rules made by script are no inline styles, which the policy of the page refuses.
    let Some(sheet) = sheet() else { return };
    if HAS_PAGE.replace(false) {
        let _ = sheet.delete_rule(0);
    }
    if let Some((size, digits)) = page {
        let number =
            format!("@bottom-center{{content:counter(page,{digits}) \" / \" counter(pages,{digits});font-size:8pt}}");
        // Browsers that know no margin boxes leave the number out.
        HAS_PAGE.set(sheet.insert_rule_with_index(&format!("@page{{size:{size};{number}}}"), 0).is_ok());
    }
}

fn sheet() -> Option<CssStyleSheet> {
    document::document()?.style_sheets().get(0)?.dyn_into().ok()
}

/// Lets the browser print the page. A frame that may open no dialogs does nothing, without a word.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// The address at which an image finds this SVG document.
pub fn picture_address(svg: &str) -> String {
    format!("data:image/svg+xml,{}", String::from(js_sys::encode_uri_component(svg)))
}
