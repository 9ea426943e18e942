//! Keeps controls out of use, also those that come later and those that the page itself would put back into use.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, MutationObserver, MutationObserverInit};

const CONTROLS: &str = "input, select, textarea, button";

/// Keeps the controls out of use until it is dropped; then those are so still, and new ones are not.
#[must_use = "controls that come later are in use once this is dropped"]
#[derive(Debug)]
pub struct Stillness {
    observer: MutationObserver,
    _closure: Closure<dyn Fn()>,
}

impl Drop for Stillness {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Keeps every control below this element out of use, but for those that match one of `except` or stand in something
/// that does.
pub fn keep(root: &Element, except: &'static [&'static str]) -> Option<Stillness> {
    let watched = root.clone();
    let closure = Closure::<dyn Fn()>::new(move || still(&watched, except));
    let observer = MutationObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    let changes = MutationObserverInit::new();
    changes.set_child_list(true);
    changes.set_subtree(true);
    changes.set_attributes(true);
    changes.set_attribute_filter(&js_sys::Array::of1(&"disabled".into()));
    observer.observe_with_options(root, &changes).ok()?;
    still(root, except);
    Some(Stillness { observer, _closure: closure })
}

fn still(root: &Element, except: &[&str]) {
    let Ok(controls) = root.query_selector_all(CONTROLS) else { return };
    for index in 0..controls.length() {
        let Some(control) = controls.item(index).and_then(|control| control.dyn_into::<Element>().ok()) else {
            continue;
        };
        let is_free = except.iter().any(|free| control.closest(free).is_ok_and(|it| it.is_some()));
        if !is_free && !control.has_attribute("disabled") {
            // Fails only for a name that is no name.
            let _ = control.set_attribute("disabled", "");
        }
    }
}
