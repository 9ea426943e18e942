//! The texts of a language: fetched, or found in the page, by `boot/boot.js`, which begins with the first one before the
//! app is there.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The function by which `boot/boot.js` hands texts out.
const SOURCE: &str = "racePlannerTexts";

/// The texts of a language by its tag (`fa`); nothing if they can't be had now. Asking again tries again.
pub async fn of(tag: &str) -> Option<String> {
    let window = web_sys::window()?;
    let source: Function = Reflect::get(&window, &JsValue::from_str(SOURCE)).ok()?.dyn_into().ok()?;
    let promise: Promise = source.call1(&JsValue::NULL, &JsValue::from_str(tag)).ok()?.dyn_into().ok()?;
    promise.await.ok()?.as_string()
}
