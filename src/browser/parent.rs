//! The page that holds ours in a frame: what is said to it and what it says. Passes texts on and does not know what they
//! mean; who may ask for what is for `state` to decide.

use js_sys::{JSON, Reflect};
use wasm_bindgen::JsValue;
use web_sys::Window;

use super::Listener;

/// To whoever holds the frame.
pub const ANYONE: &str = "*";

/// A message that has come in.
pub struct Incoming {
    /// The object that was posted, as JSON.
    pub text: String,
    /// The origin of the page that posted it, as the browser says.
    pub origin: String,
    /// Whether it was posted by the very page that holds the frame.
    pub is_from_parent: bool,
}

/// Whether the page stands in a frame.
pub fn is_framed() -> bool {
    parent().is_some()
}

/// Posts the object that this JSON stands for to the page that holds the frame, if it is of this origin.
pub fn post(json: &str, origin: &str) {
    if let Ok(message) = JSON::parse(json) {
        post_value(&message, origin);
    }
}

/// Posts a text as it is.
pub fn post_text(text: &str, origin: &str) {
    post_value(&JsValue::from_str(text), origin);
}

fn post_value(message: &JsValue, origin: &str) {
    if let Some(parent) = parent() {
        // Refused only where the origin is none.
        let _ = parent.post_message(message, origin);
    }
}

/// Calls `callback` with every posted object in which one of these fields has this text, unless its JSON is longer than
/// `longest`, in UTF-16 units; all else is for others.
pub fn listen(
    marks: &'static [(&'static str, &'static str)],
    longest: u32,
    callback: impl Fn(Incoming) + 'static,
) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(Listener::new(&window, "message", move |event| {
        let of = |object: &JsValue, field: &str| Reflect::get(object, &JsValue::from_str(field)).ok();
        let Some(data) = of(&event, "data").filter(JsValue::is_object) else { return };
        let is = |(field, text): &(&str, &str)| of(&data, field).is_some_and(|value| value == *text);
        if !marks.iter().any(is) {
            return;
        }
        // What has no JSON, such as a ring of objects, is no message of ours.
        let Ok(text) = JSON::stringify(&data) else { return };
        // Memory of the program that a text has taken is never given back.
        if text.length() > longest {
            return;
        }
        callback(Incoming {
            text: text.into(),
            origin: of(&event, "origin").and_then(|origin| origin.as_string()).unwrap_or_default(),
            is_from_parent: parent().is_some_and(|parent| of(&event, "source").is_some_and(|it| is_same(&it, &parent))),
        });
    }))
}

fn is_same(one: &JsValue, other: &JsValue) -> bool {
    one == other
}

fn parent() -> Option<Window> {
    let window = web_sys::window()?;
    let parent = window.parent().ok().flatten()?;
    (!is_same(&parent, &window)).then_some(parent)
}
