//! Where texts are kept under keys. The browser's storage is one such place; tests have others, with faults.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::rc::Rc;

/// How long the stored texts live.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StoreKind {
    /// Until somebody deletes them.
    Persistent,
    /// Until somebody deletes them, for one page that holds ours in a frame.
    Embedded,
    /// In the browser, but under the address of a file on the disk: browsers do not agree on how long, nor who else sees it.
    File,
    /// Until the tab is closed.
    Session,
    /// Until the page is left: the browser lets us store nothing.
    Memory,
}

impl StoreKind {
    /// What other programs are told of it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Persistent => "persistent",
            Self::Embedded => "embedded",
            Self::File | Self::Session => "session",
            Self::Memory => "memory",
        }
    }

    /// Whether other tabs see what is stored.
    pub fn is_shared(self) -> bool {
        matches!(self, Self::Persistent | Self::Embedded | Self::File)
    }
}

/// Why a text could not be stored, read or removed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StoreError {
    /// There is no room left. What was stored before is still there.
    Quota,
    /// Access is refused.
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

/// Texts under keys. Each call is all or nothing; several calls are not, hence the order in which `library` makes them.
pub trait Store {
    /// How long this store keeps what it is given.
    fn kind(&self) -> StoreKind;

    /// All keys that start with `prefix`, sorted.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when access was withdrawn since the store was opened.
    fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError>;

    /// The stored text, `None` where there is none.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when access was withdrawn since the store was opened.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Stores the text in the place of any former one.
    ///
    /// # Errors
    /// [`StoreError::Quota`] or [`StoreError::Blocked`]: the former text is still there.
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;

    /// Removes the text; fine if there is none.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when access was withdrawn since the store was opened.
    fn remove(&self, key: &str) -> Result<(), StoreError>;
}

/// A store in several hands.
pub type SharedStore = Rc<dyn Store>;

/// Stores the text and reads it back.
pub(super) fn put(store: &dyn Store, key: &str, text: &str) -> Result<(), StoreError> {
    store.set(key, text)?;
    if store.get(key)?.as_deref() == Some(text) { Ok(()) } else { Err(StoreError::Mismatch) }
}

/// A store that forgets everything with the page.
#[derive(Debug, Default)]
pub struct MemoryStore {
    texts: RefCell<BTreeMap<String, String>>,
}

impl Store for MemoryStore {
    fn kind(&self) -> StoreKind {
        StoreKind::Memory
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        Ok(self.texts.borrow().keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }
}

/// A store that may stop taking anything, and then only shows what it has.
pub struct Guarded {
    store: SharedStore,
    is_frozen: Rc<Cell<bool>>,
}

impl Guarded {
    /// Takes nothing while the cell holds true.
    pub fn new(store: SharedStore, is_frozen: Rc<Cell<bool>>) -> Self {
        Self { store, is_frozen }
    }

    fn unless_frozen(&self) -> Result<&dyn Store, StoreError> {
        if self.is_frozen.get() { Err(StoreError::Blocked) } else { Ok(self.store.as_ref()) }
    }
}

impl Store for Guarded {
    fn kind(&self) -> StoreKind {
        self.store.kind()
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        self.store.keys(prefix)
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.store.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.unless_frozen()?.set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.unless_frozen()?.remove(key)
    }
}
