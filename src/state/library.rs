//! The plans on this device: what is stored, read with care, and never overwritten when it can't be read.

use crate::browser::storage::{self, Store, StoreError};
use crate::browser::{clock, identity};
use crate::plan::Plan;
use crate::plan::document::{self, DocumentError, Stamp};

/// A stored plan, as the start screen lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPlan {
    /// Identity of the plan.
    pub id: String,
    /// Its title; empty if it has none or can't be read.
    pub title: String,
    /// When it was saved, ISO 8601 in UTC; empty if unknown.
    pub saved: String,
    /// Whether it was written by a later version of the product.
    pub is_newer: bool,
}

/// A plan that was opened, and what happened on the way.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The plan.
    pub plan: Plan,
    /// Revision of the stored envelope; 0 if there is none.
    pub revision: u64,
    /// Key of the undecodable text, if the plan had to be restored from its backup.
    pub damaged: Option<String>,
}

/// Why a stored plan could not be opened. The stored text is untouched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// Nothing is stored under that identity.
    Missing,
    /// Written by a later version.
    Newer,
    /// Undecodable, and so is its backup; the text is kept under this key.
    Damaged {
        /// The key of the copy.
        kept: String,
    },
    /// The storage refused.
    Store(StoreError),
}

/// Reading and writing of plans in a [`Store`].
#[derive(Clone, Debug)]
pub struct Library {
    store: Store,
    tab: String,
}

impl Library {
    /// The library in a store.
    pub fn new(store: Store) -> Self {
        Self { store, tab: identity::new_tab_id() }
    }

    /// The storage behind it.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// All stored plans, the last saved first.
    pub fn list(&self) -> Vec<StoredPlan> {
        let keys = self.store.keys(storage::PLANS).unwrap_or_default();
        let mut plans: Vec<StoredPlan> = keys.iter().filter_map(|key| self.describe(storage::plan_id(key)?)).collect();
        plans.sort_by(|a, b| b.saved.cmp(&a.saved).then_with(|| a.id.cmp(&b.id)));
        plans
    }

    fn describe(&self, id: &str) -> Option<StoredPlan> {
        let text = self.store.get(&storage::plan_key(id)).ok()??;
        let (title, saved, is_newer) = match document::decode(&text) {
            Ok((plan, stamp)) => (plan.title().to_owned(), stamp.saved, false),
            Err(error) => (String::new(), String::new(), matches!(error, DocumentError::Newer { .. })),
        };
        Some(StoredPlan { id: id.to_owned(), title, saved, is_newer })
    }

    /// Opens a stored plan. What can't be decoded is copied aside, if there is room; nothing is overwritten.
    ///
    /// # Errors
    /// Says why there is no plan to open.
    pub fn load(&self, id: &str) -> Result<Opened, OpenError> {
        let text = self.store.get(&storage::plan_key(id)).map_err(OpenError::Store)?.ok_or(OpenError::Missing)?;
        match document::decode(&text) {
            Ok((plan, stamp)) => Ok(Opened { plan, revision: stamp.revision, damaged: None }),
            Err(DocumentError::Newer { .. }) => Err(OpenError::Newer),
            Err(_) => {
                // Without room for a copy the damaged text can still be had where it is.
                let kept = self.keep_aside(&text).unwrap_or_else(|_| storage::plan_key(id));
                let backup = self.store.get(&storage::backup_key(id)).ok().flatten();
                let Some((plan, _)) = backup.and_then(|text| document::decode(&text).ok()) else {
                    return Err(OpenError::Damaged { kept });
                };
                // Saved from now on under an identity of its own: the damaged text stays where it was.
                Ok(Opened { plan: plan.copied_as(identity::new_id()), revision: 0, damaged: Some(kept) })
            }
        }
    }

    /// Copies an undecodable text aside, once.
    fn keep_aside(&self, text: &str) -> Result<String, StoreError> {
        for key in self.store.keys(storage::QUARANTINE)? {
            if self.store.get(&key)?.as_deref() == Some(text) {
                return Ok(key);
            }
        }
        let key = storage::quarantine_key(clock::now());
        self.store.set(&key, text)?;
        Ok(key)
    }

    /// The text under any of our keys: a damaged plan to download.
    pub fn raw(&self, key: &str) -> Option<String> {
        self.store.get(key).ok().flatten()
    }

    /// Saves a plan whose stored envelope was at `base` when we last saw it, and returns the new revision.
    ///
    /// # Errors
    /// The stored text is as it was, or, after [`StoreError::Mismatch`], what the browser made of it.
    pub fn save(&self, plan: &Plan, base: u64) -> Result<u64, SaveError> {
        let key = storage::plan_key(plan.id());
        let stored = self.store.get(&key).map_err(SaveError::Store)?;
        if let Some(text) = &stored {
            match document::decode(text) {
                Ok((_, stamp)) if stamp.revision != base => return Err(SaveError::Changed),
                Ok(_) => {}
                // Not ours to overwrite.
                Err(_) => return Err(SaveError::Changed),
            }
        }
        let stamp = Stamp {
            app: env!("CARGO_PKG_VERSION").to_owned(),
            revision: base + 1,
            saved: clock::timestamp(),
            tab: self.tab.clone(),
        };
        let text = document::encode(plan, &stamp);
        if document::decode(&text).map(|(read, _)| read).as_ref() != Ok(plan) {
            return Err(SaveError::Unfaithful);
        }
        if let Some(stored) = &stored {
            // A full store must not keep the new text out only because the backup has no room.
            let _ = self.store.set(&storage::backup_key(plan.id()), stored);
        }
        self.store.set(&key, &text).map_err(SaveError::Store)?;
        Ok(stamp.revision)
    }
}

/// Why a plan could not be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The storage refused.
    Store(StoreError),
    /// Somebody else saved the plan meanwhile, or what is stored can't be read: it is not overwritten.
    Changed,
    /// The plan would not come back as it is.
    Unfaithful,
}
