//! The browser's storage as a [`Store`], for `state`; keeps strings and does not know what they mean.
//!
//! Other pages of the same host may share the storage, so every key gets the prefix `race-planner:` and the name of the
//! page's own space here, and what does not start with both is neither seen nor touched. Where all files of a disk share
//! one storage, the prefix names the page's own file as well.

use std::rc::Rc;

use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Storage;

use super::Listener;
use crate::library::{MemoryStore, SharedStore, Store, StoreError, StoreKind};

const PREFIX: &str = "race-planner:";
const PROBE: &str = "race-planner:probe";
/// Under this name `boot/boot.js`, which reads preferences and rescues plans, says which prefix this page has.
const OWN_PREFIX: &str = "racePlannerKeys";

#[derive(Debug)]
struct WebStore {
    kind: StoreKind,
    area: Storage,
    prefix: String,
}

/// The best storage that this browser grants, at most of this kind: the local one, then the session's, else one in memory.
/// Leaves no trace. `space` tells this page's keys from those of others of ours.
pub fn open(space: &str, kind: StoreKind) -> SharedStore {
    let Some(window) = web_sys::window() else { return Rc::new(MemoryStore::default()) };
    if !kind.is_shared() {
        return of_tab(space, kind);
    }
    // Even reading the property throws where storage is blocked; `raw()` would turn that into a dead page.
    if matches!(window.local_storage(), Ok(Some(area)) if works(&area)) {
        return Rc::new(WebStore { kind, area: LocalStorage::raw(), prefix: prefix(space) });
    }
    of_tab(space, StoreKind::Session)
}

/// The store of this tab alone, unless even that is too much: it outlives a reload, where the browser grants as much.
pub fn of_tab(space: &str, kind: StoreKind) -> SharedStore {
    if kind == StoreKind::Memory {
        return Rc::new(MemoryStore::default());
    }
    let session = web_sys::window().map(|window| window.session_storage());
    if matches!(session, Some(Ok(Some(area))) if works(&area)) {
        return Rc::new(WebStore { kind: StoreKind::Session, area: SessionStorage::raw(), prefix: prefix(space) });
    }
    Rc::new(MemoryStore::default())
}

impl WebStore {
    fn full(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }
}

impl Store for WebStore {
    fn kind(&self) -> StoreKind {
        self.kind
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let mut keys = all_keys(&self.area).map_err(|_| StoreError::Blocked)?;
        keys.retain_mut(|key| match key.strip_prefix(&self.prefix) {
            Some(own) if own.starts_with(prefix) => {
                *key = own.to_owned();
                true
            }
            _ => false,
        });
        keys.sort_unstable();
        Ok(keys)
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.area.get_item(&self.full(key)).map_err(|_| StoreError::Blocked)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.area.set_item(&self.full(key), text).map_err(|thrown| refusal(&thrown))
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.area.remove_item(&self.full(key)).map_err(|_| StoreError::Blocked)
    }
}

/// Calls `callback` whenever another tab writes in this space, with the key; `None` when it wiped everything.
pub fn on_foreign_write(space: &str, callback: impl Fn(Option<&str>) + 'static) -> Option<Listener> {
    let prefix = prefix(space);
    let window = web_sys::window()?;
    Some(Listener::new(&window, "storage", move |event| {
        let key = Reflect::get(&event, &JsValue::from_str("key")).ok().and_then(|key| key.as_string());
        match key.as_deref() {
            None => callback(None),
            Some(key) => {
                if let Some(own) = key.strip_prefix(&prefix) {
                    callback(Some(own));
                }
            }
        }
    }))
}

/// Asks the browser not to clear the storage by itself when room gets short. It may ask the user, or not listen.
pub fn ask_to_keep() {
    let property = |of: &JsValue, name| Reflect::get(of, &JsValue::from_str(name)).ok();
    let Some(window) = web_sys::window() else { return };
    let Some(storage) = property(&window.navigator(), "storage").filter(JsValue::is_object) else { return };
    let persist = property(&storage, "persist").and_then(|method| method.dyn_into::<Function>().ok());
    let answer = persist.and_then(|persist| persist.call0(&storage).ok());
    if let Some(answer) = answer.and_then(|answer| answer.dyn_into::<Promise>().ok()) {
        // Whatever the answer, nothing is promised to the user; a refusal must only not end in the console.
        wasm_bindgen_futures::spawn_local(async move { drop(JsFuture::from(answer).await) });
    }
}

/// A name in this space, as it stands among those of all pages that share the storage.
pub fn full(space: &str, name: &str) -> String {
    format!("{}{name}", prefix(space))
}

/// What all keys of this page start with.
fn prefix(space: &str) -> String {
    let said = web_sys::window().and_then(|window| Reflect::get(&window, &JsValue::from_str(OWN_PREFIX)).ok());
    let own = said.and_then(|said| said.as_string());
    format!("{}{space}", own.as_deref().unwrap_or(PREFIX))
}

fn all_keys(area: &Storage) -> Result<Vec<String>, JsValue> {
    let mut keys = Vec::new();
    for index in 0..area.length()? {
        keys.extend(area.key(index)?);
    }
    Ok(keys)
}

/// Whether the area takes, returns and forgets a text.
fn works(area: &Storage) -> bool {
    match area.set_item(PROBE, PROBE) {
        Ok(()) => {
            let kept = matches!(area.get_item(PROBE), Ok(Some(text)) if text == PROBE);
            area.remove_item(PROBE).is_ok() && kept
        }
        // A full storage still holds the plans. An empty one without room is how some private modes refuse.
        Err(thrown) => refusal(&thrown) == StoreError::Quota && area.length().is_ok_and(|length| length > 0),
    }
}

fn refusal(thrown: &JsValue) -> StoreError {
    let name = Reflect::get(thrown, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StoreError::Quota,
        _ => StoreError::Blocked,
    }
}
