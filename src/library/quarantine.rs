//! Texts that can't be read, kept as they are until the user has had them.

use super::keys;
use super::shelf::Library;
use super::store::{StoreError, put};
use crate::plan::document::seeming_title;

/// How many unreadable texts are kept at most.
pub const MAX_ASIDE: usize = 3;

/// An unreadable text that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Under which key.
    pub key: String,
    /// When it was found, in milliseconds since 1970.
    pub found: u64,
    /// How long it is, in bytes.
    pub bytes: usize,
    /// The title that it seems to give its plan, if it shows one.
    pub title: Option<String>,
}

impl Library {
    /// Copies an unreadable text aside, once. The places are never emptied but by [`Library::drop_aside`].
    pub(super) fn keep_aside(&self, text: &str) -> Result<String, StoreError> {
        let held = self.store.keys(keys::ASIDE)?;
        for key in &held {
            if self.store.get(key)?.as_deref() == Some(text) {
                return Ok(key.clone());
            }
        }
        if held.len() >= MAX_ASIDE {
            return Err(StoreError::Quota);
        }
        let mut time = self.around.now();
        while held.contains(&keys::aside(time)) {
            time += 1;
        }
        let key = keys::aside(time);
        if let Err(error) = put(&*self.store, &key, text) {
            // Half a copy is worse than none.
            let _ = self.store.remove(&key);
            return Err(error);
        }
        Ok(key)
    }

    /// The unreadable texts, the oldest first.
    ///
    /// # Errors
    /// Says why the store could not be read.
    pub fn asides(&self) -> Result<Vec<Aside>, StoreError> {
        let mut asides = Vec::new();
        for key in self.store.keys(keys::ASIDE)? {
            let text = self.store.get(&key)?.unwrap_or_default();
            let (bytes, title) = (text.len(), seeming_title(&text));
            let found = key[keys::ASIDE.len()..].parse().unwrap_or_default();
            asides.push(Aside { key, found, bytes, title });
        }
        Ok(asides)
    }

    /// Forgets an unreadable text. Only after it was offered to the user.
    ///
    /// # Errors
    /// Says why the store refused; the text is still there.
    pub fn drop_aside(&self, key: &str) -> Result<(), StoreError> {
        if key.starts_with(keys::ASIDE) { self.store.remove(key) } else { Ok(()) }
    }
}
