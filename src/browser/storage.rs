//! The page's own corner of the browser's storage, for `state`; keeps strings and does not know what they mean.
//!
//! Other pages of the same host may share the storage, so every key gets the prefix `race-planner:` here, and what
//! does not start with it is neither seen nor touched.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::rc::Rc;

use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Storage;

const PREFIX: &str = "race-planner:";
const PROBE: &str = "race-planner:probe";

/// Key of the settings: language, theme, digits.
pub const PREFS: &str = "prefs";
/// Key of the link by which a plan came that is not kept yet; in the tab's own store.
pub const SHARED: &str = "shared";
/// What the keys of all plans start with.
pub const PLANS: &str = "p:";
/// What the keys of all quarantined texts start with.
pub const QUARANTINE: &str = "q:";

/// Key of a plan's current envelope.
pub fn plan_key(id: &str) -> String {
    format!("{PLANS}{id}")
}

/// Key of a plan's previous good envelope.
pub fn backup_key(id: &str) -> String {
    format!("{PLANS}{id}~")
}

/// Key of an undecodable text that is kept aside; `time` in milliseconds since 1970.
pub fn quarantine_key(time: u64) -> String {
    format!("{QUARANTINE}{time}")
}

/// The plan's id when `key` is that of a current envelope, not of a backup.
pub fn plan_id(key: &str) -> Option<&str> {
    key.strip_prefix(PLANS).filter(|id| !id.is_empty() && !id.contains('~'))
}

/// How long the stored texts live.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StorageKind {
    /// Until somebody deletes them.
    Persistent,
    /// Until the tab is closed.
    Session,
    /// Until the page is left: the browser lets us store nothing.
    Memory,
}

/// Why a text could not be stored, read or removed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StoreError {
    /// There is no room left. What was stored before is still there.
    Quota,
    /// The browser refuses access.
    Blocked,
    /// Reading back gave another text than was written.
    Mismatch,
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Quota => "storage is full",
            Self::Blocked => "storage is blocked",
            Self::Mismatch => "storage did not keep what was written",
        })
    }
}

impl Error for StoreError {}

#[derive(Clone, Debug)]
enum Area {
    Web(Storage),
    Memory(Rc<RefCell<BTreeMap<String, String>>>),
}

/// The best storage that this browser grants. Clones share the same content.
///
/// Keys are given and returned without the common prefix.
#[derive(Clone, Debug)]
pub struct Store {
    kind: StorageKind,
    area: Area,
}

impl Store {
    /// Tries the local storage, then the session's, and else keeps the texts in memory. Leaves no trace.
    pub fn open() -> Self {
        let Some(window) = web_sys::window() else {
            return Self::in_memory();
        };
        // Even reading the property throws where storage is blocked; `raw()` would turn that into a dead page.
        let local = matches!(window.local_storage(), Ok(Some(area)) if works(&area));
        if local {
            return Self { kind: StorageKind::Persistent, area: Area::Web(LocalStorage::raw()) };
        }
        Self::of_tab()
    }

    /// The store of this tab alone: it outlives a reload, where the browser grants as much.
    pub fn of_tab() -> Self {
        let session = web_sys::window().map(|window| window.session_storage());
        match session {
            Some(Ok(Some(area))) if works(&area) => {
                Self { kind: StorageKind::Session, area: Area::Web(SessionStorage::raw()) }
            }
            _ => Self::in_memory(),
        }
    }

    /// An empty store that forgets everything with the page.
    pub fn in_memory() -> Self {
        Self { kind: StorageKind::Memory, area: Area::Memory(Rc::default()) }
    }

    /// How long this store keeps what it is given.
    pub fn kind(&self) -> StorageKind {
        self.kind
    }

    /// The stored text, `None` where there is none.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when access was withdrawn since the store was opened.
    pub fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        let key = full(key);
        match &self.area {
            Area::Web(area) => area.get_item(&key).map_err(|_| StoreError::Blocked),
            Area::Memory(texts) => Ok(texts.borrow().get(&key).cloned()),
        }
    }

    /// Stores the text and reads it back.
    ///
    /// # Errors
    /// [`StoreError::Quota`] or [`StoreError::Blocked`]: the former text is still there. [`StoreError::Mismatch`]:
    /// the browser claims to have stored the text and returns another.
    pub fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let full_key = full(key);
        match &self.area {
            Area::Web(area) => area.set_item(&full_key, text).map_err(|thrown| refusal(&thrown))?,
            Area::Memory(texts) => {
                texts.borrow_mut().insert(full_key, text.to_owned());
            }
        }
        if self.get(key)?.as_deref() == Some(text) { Ok(()) } else { Err(StoreError::Mismatch) }
    }

    /// Removes the text; fine if there is none.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when access was withdrawn since the store was opened.
    pub fn remove(&self, key: &str) -> Result<(), StoreError> {
        let key = full(key);
        match &self.area {
            Area::Web(area) => area.remove_item(&key).map_err(|_| StoreError::Blocked),
            Area::Memory(texts) => {
                texts.borrow_mut().remove(&key);
                Ok(())
            }
        }
    }

    /// All keys that start with `prefix`, sorted.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when access was withdrawn since the store was opened.
    pub fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let mut keys = match &self.area {
            Area::Web(area) => all_keys(area).map_err(|_| StoreError::Blocked)?,
            Area::Memory(texts) => texts.borrow().keys().cloned().collect(),
        };
        keys.retain_mut(|key| match key.strip_prefix(PREFIX) {
            Some(own) if own.starts_with(prefix) => {
                *key = own.to_owned();
                true
            }
            _ => false,
        });
        keys.sort_unstable();
        Ok(keys)
    }
}

fn full(key: &str) -> String {
    format!("{PREFIX}{key}")
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
