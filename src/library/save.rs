//! Saving: seven steps in a fixed order, so that whatever fails leaves a good text behind.

use super::keys;
use super::shelf::Library;
use super::store::{StoreError, put};
use crate::plan::Plan;
use crate::plan::document::{Document, Stamp};

/// What is known to be stored of a plan: what a save may overwrite.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base {
    /// The stored text as last seen; `None` if there was none.
    pub(super) text: Option<String>,
    /// The revision that the next save counts on from.
    pub(super) revision: u64,
    /// When that text was saved and in which version of the format; `None` if it can't be read.
    pub(super) sound: Option<(String, u32)>,
    /// A text that was written without knowing whether it arrived.
    pub(super) attempt: Option<String>,
}

impl Base {
    pub(super) fn of(text: String, document: &Document) -> Self {
        Self {
            text: Some(text),
            revision: document.stamp.revision,
            sound: Some((document.stamp.saved.clone(), document.schema)),
            attempt: None,
        }
    }

    /// Counts the saves of the plan; 0 if it was never stored.
    pub fn revision(&self) -> u64 {
        self.revision
    }
}

/// What a save has done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Whether the state before is kept as well.
    pub has_backup: bool,
}

/// Why a plan could not be saved. The stored plan is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The storage refused.
    Store(StoreError),
    /// Somebody else wrote there meanwhile: it is not overwritten.
    Changed,
    /// The plan would not come back as it is.
    Unfaithful,
}

impl From<StoreError> for SaveError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Library {
    /// Saves a plan over what is known to be stored of it, and says in `base` what is stored from now on.
    ///
    /// # Errors
    /// Says why the plan is not saved. The old text is still there.
    pub fn save(&self, plan: &Plan, base: &mut Base) -> Result<Saved, SaveError> {
        let id = plan.id();
        let key = keys::plan_key(id);
        let saved = self.around.timestamp();
        let mut stamp =
            Stamp { app: env!("CARGO_PKG_VERSION").to_owned(), revision: base.revision, saved, tab: self.tab.clone() };
        let stored = self.store.get(&key)?;
        if stored != base.text {
            if stored.is_none() || stored != base.attempt {
                return Err(SaveError::Changed);
            }
            // An earlier attempt of ours has arrived after all.
            let document = stored.as_deref().and_then(|text| self.format.decode(text).ok());
            let (Some(text), Some(document)) = (stored.clone(), document) else { return Err(SaveError::Changed) };
            *base = Base::of(text, &document);
        }
        stamp.revision = base.revision + 1;
        let text = self.format.encode(plan, &stamp);
        let document = self.format.decode(&text).map_err(|_| SaveError::Unfaithful)?;
        if document.plan != *plan {
            return Err(SaveError::Unfaithful);
        }
        let has_backup = self.keep_former(id, base, &stamp.saved)?;
        base.attempt = Some(text.clone());
        let has_backup = self.write(id, &text, base, has_backup)?;
        self.note(plan, &text, &document.stamp.saved);
        *base = Base::of(text, &document);
        Ok(Saved { has_backup })
    }

    /// Keeps the text that is to be overwritten. Says whether it is kept; only an original of an earlier version must be.
    fn keep_former(&self, id: &str, base: &Base, now: &str) -> Result<bool, StoreError> {
        let (Some(text), Some((saved, schema))) = (&base.text, &base.sound) else { return Ok(true) };
        if *schema < self.format.schema {
            self.put_with_room(id, &keys::original(id, *schema), text)?;
        }
        if day_of(saved) != day_of(now) {
            // What is only nice to have is not told when it fails.
            let _ = put(&*self.store, &keys::day(id), text);
        }
        Ok(self.put_with_room(id, &keys::backup(id), text).is_ok())
    }

    /// Writes over the plan's current text and reads it back. Says whether there is still a backup.
    fn write(&self, id: &str, text: &str, base: &Base, has_backup: bool) -> Result<bool, StoreError> {
        let key = keys::plan_key(id);
        let Some(former) = &base.text else { return put(&*self.store, &key, text).map(|()| has_backup) };
        // An unreadable text is worth nothing without the copies that can be read.
        let mut result = match base.sound {
            Some(_) => self.put_with_room(id, &key, text).map(|()| has_backup),
            None => put(&*self.store, &key, text).map(|()| has_backup),
        };
        if result == Err(StoreError::Quota) && base.sound.is_some() && self.store.remove(&keys::backup(id)).is_ok() {
            // The old text still stands under `key`: its copy must not keep the new one out.
            result = put(&*self.store, &key, text).map(|()| false);
            if result.is_err() {
                let _ = self.store.set(&keys::backup(id), former);
            }
        }
        if result == Err(StoreError::Mismatch) {
            let _ = self.store.set(&key, former);
        }
        result
    }

    /// Stores and reads back; when there is no room, once more without the plan's copy of the day. Only for plans whose
    /// current text can be read.
    pub(super) fn put_with_room(&self, id: &str, key: &str, text: &str) -> Result<(), StoreError> {
        match put(&*self.store, key, text) {
            Err(StoreError::Quota) => {
                self.store.remove(&keys::day(id))?;
                put(&*self.store, key, text)
            }
            result => result,
        }
    }
}

fn day_of(timestamp: &str) -> &str {
    timestamp.get(..10).unwrap_or(timestamp)
}
