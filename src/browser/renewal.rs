//! A newer version of the page that waits to take over: told by the script that keeps the page for times without a network
//! (`hosting/renewal.js`), which is only there in a packed page.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::Listener;

/// The function by which the waiting version takes over; it is there as soon as one waits.
const TAKE_OVER: &str = "racePlannerRenew";
const NEWS: &str = "race-planner-renewal";

/// Whether a newer version waits.
pub fn is_ready() -> bool {
    take_over().is_some()
}

/// Calls `callback` when a newer version has come.
pub fn on_ready(callback: impl Fn() + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(Listener::new(&window, NEWS, move |_| callback()))
}

/// Lets the newer version take over, which loads the page anew.
pub fn renew() {
    if let Some(take_over) = take_over() {
        // What it can't do the next visit does by itself.
        let _ = take_over.call0(&JsValue::NULL);
    }
}

fn take_over() -> Option<Function> {
    let window = web_sys::window()?;
    Reflect::get(&window, &JsValue::from_str(TAKE_OVER)).ok()?.dyn_into().ok()
}
