//! The page's address: parameters that a link or a course page sets, and the hash, where the screen lives.

use wasm_bindgen::JsValue;
use web_sys::{UrlSearchParams, Window};

use super::Listener;

/// The query as it stands in the address, with its `?`; empty if there is none.
pub fn query() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// Whether the page is a file on a disk.
pub fn is_file() -> bool {
    web_sys::window().is_some_and(|window| window.location().protocol().is_ok_and(|protocol| protocol == "file:"))
}

/// Opens an address in a tab of its own that knows nothing of this page; says whether the browser let it.
pub fn open_in_tab(address: &str) -> bool {
    let opened = web_sys::window().and_then(|window| window.open_with_url_and_target(address, "_blank").ok().flatten());
    opened.is_some_and(|tab| tab.set_opener(&JsValue::NULL).is_ok())
}

/// The query without this parameter, as a link on this page: `?lang=fa`, or `?` alone.
pub fn query_without(name: &str) -> String {
    let rest = UrlSearchParams::new_with_str(&query()).ok().map(|query| {
        query.delete(name);
        String::from(query.to_string())
    });
    format!("?{}", rest.unwrap_or_default())
}

/// The page's address without query and hash, if others can open it: not that of a file or of a frame's own text.
pub fn public() -> Option<String> {
    let address = web_sys::window()?.location().href().ok()?;
    let is_public = address.starts_with("https:") || address.starts_with("http:");
    is_public.then(|| address.split(['?', '#']).next().map(str::to_owned)).flatten()
}

/// What follows `#`, as it stands in the address; empty if there is nothing.
pub fn hash() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').map(str::to_owned).unwrap_or_default()
}

/// Goes to this hash; the back button returns to the former one.
pub fn set_hash(hash: &str) {
    if let Some(window) = web_sys::window() {
        // Refused only in a page that may not navigate, which has no screens to come back to.
        let _ = window.location().set_hash(hash);
    }
}

/// Puts this hash in the place of the present one: no step for the back button, no call of [`on_hash_change`].
pub fn replace_hash(hash: &str) {
    if let Some(window) = web_sys::window() {
        let address = format!("#{hash}");
        let replaced = window.history().and_then(|history| {
            let state = history.state().unwrap_or(JsValue::NULL);
            history.replace_state_with_url(&state, "", Some(&address))
        });
        // Documents without an origin have no history of their own.
        if replaced.is_err() {
            let _ = window.location().replace(&address);
        }
    }
}

/// Calls `callback` with the new hash whenever a link, the user or the back button changes it.
pub fn on_hash_change(callback: impl Fn(String) + 'static) -> Option<Listener> {
    let window: Window = web_sys::window()?;
    Some(Listener::new(&window, "hashchange", move |_| callback(hash())))
}
