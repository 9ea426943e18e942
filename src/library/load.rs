//! Opening a stored plan: what is damaged is kept aside and an earlier state sought; nothing ends in an empty plan.

use super::keys;
use super::save::{Base, SaveError};
use super::shelf::Library;
use super::store::StoreError;
use crate::plan::Plan;
use crate::plan::document::DocumentError;

/// A copy of an earlier state of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// As it was before the last save.
    Backup,
    /// As it was when the day of the last save began.
    Day,
    /// As it was before it was brought up to a later version of the format.
    Original,
}

/// Where an opened plan comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// It was stored like this.
    Stored,
    /// It was stored in an earlier version of the format, this one.
    Migrated(u32),
    /// It was stored by a later version of the product, which may mean more by it than can be shown: look, don't save.
    Newer,
    /// The stored text could not be read, so that a copy was opened.
    Restored {
        /// Which copy; none of a damaged plan is ever opened without being told.
        copy: Copy,
        /// Key under which the unreadable text can be had; `None` if the plan's own text is not there at all.
        damaged: Option<String>,
    },
}

/// A plan that was opened, and what happened on the way.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The plan. Its identity differs from the one asked for where the unreadable text could not be kept aside.
    pub plan: Plan,
    /// What a save may overwrite.
    pub base: Base,
    /// Where it comes from.
    pub source: Source,
    /// Whether the plan is stored as it was opened.
    pub is_stored: bool,
}

impl Opened {
    /// Whether it may only be looked at.
    pub fn is_newer(&self) -> bool {
        self.source == Source::Newer
    }
}

/// Why a stored plan could not be opened. The stored text is untouched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// Nothing is stored under that identity.
    Missing,
    /// Written by a later version, and nothing of it can be shown; the text can be had as it is.
    Newer,
    /// Unreadable, and so are all copies; the text is kept under this key.
    Damaged {
        /// The key.
        kept: String,
    },
    /// The storage refused.
    Store(StoreError),
    /// It was read but could not be stored again.
    Save(SaveError),
}

impl From<StoreError> for LoadError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<SaveError> for LoadError {
    fn from(error: SaveError) -> Self {
        Self::Save(error)
    }
}

impl Library {
    /// Opens a stored plan. What can't be read is copied aside, if there is room; nothing is overwritten but a plan of
    /// an earlier version, whose original is kept.
    ///
    /// # Errors
    /// Says why there is no plan to open.
    pub fn load(&self, id: &str) -> Result<Opened, LoadError> {
        let Some(text) = self.store.get(&keys::plan_key(id))? else { return self.load_orphan(id) };
        match self.format.decode(&text) {
            Ok(document) => {
                let mut base = Base::of(text, &document);
                let plan = owned(document.plan, id);
                if document.schema == self.format.schema {
                    return Ok(Opened { plan, base, source: Source::Stored, is_stored: true });
                }
                let is_stored = self.save(&plan, &mut base).is_ok();
                Ok(Opened { plan, base, source: Source::Migrated(document.schema), is_stored })
            }
            Err(DocumentError::Newer { .. }) => {
                let plan = self.format.glance(&text).map_err(|_| LoadError::Newer)?;
                let base = Base { text: Some(text), ..Base::default() };
                Ok(Opened { plan: owned(plan, id), base, source: Source::Newer, is_stored: true })
            }
            Err(_) => self.load_copy(id, text),
        }
    }

    /// A plan whose own text is gone without having been deleted.
    fn load_orphan(&self, id: &str) -> Result<Opened, LoadError> {
        if self.is_deleted(id)? {
            return Err(LoadError::Missing);
        }
        let Some((plan, revision, copy)) = self.copy_of(id)? else { return Err(LoadError::Missing) };
        let base = Base { revision, ..Base::default() };
        Ok(Opened { plan, base, source: Source::Restored { copy, damaged: None }, is_stored: false })
    }

    fn load_copy(&self, id: &str, text: String) -> Result<Opened, LoadError> {
        let kept = self.keep_aside(&text);
        // Without room for a copy the unreadable text can still be had where it is.
        let damaged = kept.clone().unwrap_or_else(|_| keys::plan_key(id));
        let Some((plan, revision, copy)) = self.copy_of(id)? else { return Err(LoadError::Damaged { kept: damaged }) };
        let source = Source::Restored { copy, damaged: Some(damaged) };
        Ok(if kept.is_ok() {
            let base = Base { text: Some(text), revision, ..Base::default() };
            Opened { plan, base, source, is_stored: false }
        } else {
            // Saved from now on under an identity of its own: the unreadable text stays where it is.
            let plan = plan.copied_as(self.around.new_id());
            Opened { plan, base: Base::default(), source, is_stored: false }
        })
    }

    /// The latest copy of a plan that can be read, and its revision.
    fn copy_of(&self, id: &str) -> Result<Option<(Plan, u64, Copy)>, LoadError> {
        let Some((text, copy)) = self.copied_text(id)? else { return Ok(None) };
        // A later version has a better copy than this one can read, and will open it.
        let Ok(document) = self.format.decode(&text) else { return Err(LoadError::Newer) };
        Ok(Some((owned(document.plan, id), document.stamp.revision, copy)))
    }

    /// The text of the latest copy of a plan that this or a later version can read.
    pub(super) fn copied_text(&self, id: &str) -> Result<Option<(String, Copy)>, StoreError> {
        for (key, copy) in self.copies(id)? {
            let Some(text) = self.store.get(&key)? else { continue };
            if matches!(self.format.decode(&text), Ok(_) | Err(DocumentError::Newer { .. })) {
                return Ok(Some((text, copy)));
            }
        }
        Ok(None)
    }
}

/// The plan under the identity under which it is stored, whatever somebody wrote into it by hand.
fn owned(plan: Plan, id: &str) -> Plan {
    if plan.id() == id { plan } else { plan.copied_as(id) }
}
