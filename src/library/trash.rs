//! Deleting a plan so that it can be undone.

use super::describe::Condition;
use super::keys;
use super::save::{Base, SaveError};
use super::shelf::Library;
use super::store::{StoreError, put};
use crate::plan::document::{DocumentError, seeming_title};

/// How many deleted plans are kept.
pub const TRASH_PLACES: usize = 5;
/// How long deleted plans are kept, in days.
pub const TRASH_DAYS: u64 = 7;
const DAY: u64 = 24 * 60 * 60 * 1000;

/// A plan that was deleted and can be had back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    /// Identity of the plan.
    pub id: String,
    pub(super) key: String,
}

/// A deleted plan, as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trashed {
    /// Names it, to have it back or to be rid of it.
    pub removed: Removed,
    /// Its title; empty if it has none or can't be read.
    pub title: String,
    /// When it was deleted, in milliseconds since 1970.
    pub deleted: u64,
    /// When it goes for good, in milliseconds since 1970, unless so many others are deleted that it goes before.
    pub until: u64,
    /// How long the stored text is, in bytes.
    pub bytes: usize,
    /// Whether it can be read.
    pub condition: Condition,
}

impl Library {
    /// Deletes a plan; its text is kept until there are [`TRASH_PLACES`] newer ones or [`TRASH_DAYS`] have passed.
    ///
    /// # Errors
    /// The plan is still there. When there is no room for undoing it, [`Library::discard`] deletes without.
    pub fn delete(&self, id: &str) -> Result<Removed, StoreError> {
        let mut time = self.around.now();
        let held = self.store.keys(keys::TRASH)?;
        while held.contains(&keys::trash(time, id)) {
            time += 1;
        }
        let removed = Removed { id: id.to_owned(), key: keys::trash(time, id) };
        if let Some((text, is_sound)) = self.worth_keeping(id)? {
            self.put_in_trash(&removed, &text, is_sound).inspect_err(|_| {
                let _ = self.store.remove(&removed.key);
            })?;
        }
        self.store.remove(&keys::plan_key(id)).inspect_err(|_| {
            let _ = self.store.remove(&removed.key);
        })?;
        // Copies that stay are passed over as long as the plan is in the trash, and go with it.
        let _ = self.drop_copies(id);
        self.empty_trash();
        Ok(removed)
    }

    /// The text by which a plan can be had back, and whether it is the current one and not a copy.
    fn worth_keeping(&self, id: &str) -> Result<Option<(String, bool)>, StoreError> {
        let text = self.store.get(&keys::plan_key(id))?;
        let is_readable = |text: &str| matches!(self.format.decode(text), Ok(_) | Err(DocumentError::Newer { .. }));
        if text.as_deref().is_some_and(is_readable) {
            return Ok(text.map(|text| (text, true)));
        }
        let copy = self.copied_text(id)?.map(|(text, _)| text);
        if let (Some(text), Some(_)) = (&text, &copy) {
            self.keep_aside(text)?;
        }
        Ok(copy.or(text).map(|text| (text, false)))
    }

    fn put_in_trash(&self, removed: &Removed, text: &str, is_current: bool) -> Result<(), StoreError> {
        match put(&*self.store, &removed.key, text) {
            Err(StoreError::Quota) if is_current => {
                // The copies go anyway and take about as much room; the list of titles can be made again.
                self.drop_copies(&removed.id)?;
                self.store.remove(keys::INDEX)?;
                put(&*self.store, &removed.key, text)
            }
            result => result,
        }
    }

    /// Deletes a plan and all copies of it, for good.
    ///
    /// # Errors
    /// Says why the store refused; what is left of the plan is still listed.
    pub fn discard(&self, id: &str) -> Result<(), StoreError> {
        self.store.remove(&keys::plan_key(id))?;
        self.drop_copies(id)
    }

    fn drop_copies(&self, id: &str) -> Result<(), StoreError> {
        for key in self.store.keys(&keys::backup(id))? {
            self.store.remove(&key)?;
        }
        Ok(())
    }

    /// Takes a deletion back. Returns the plan's identity: a new one where the old one has been taken meanwhile.
    ///
    /// # Errors
    /// Says why the store refused; the plan is still in the trash. `None` if it is no longer there.
    pub fn restore(&self, removed: &Removed) -> Result<Option<String>, StoreError> {
        let Some(text) = self.store.get(&removed.key)? else { return Ok(None) };
        let key = keys::plan_key(&removed.id);
        let id = match self.store.get(&key)? {
            Some(stored) if stored != text => self.restore_beside(&text, &removed.id)?,
            stored => {
                if stored.is_none()
                    && let Err(error) = put(&*self.store, &key, &text)
                {
                    let _ = self.store.remove(&key);
                    return Err(error);
                }
                removed.id.clone()
            }
        };
        // If it stays, it takes room for a day and does no harm.
        let _ = self.store.remove(&removed.key);
        Ok(Some(id))
    }

    /// Takes a deletion back while something else is stored in the plan's place.
    fn restore_beside(&self, text: &str, id: &str) -> Result<String, StoreError> {
        let plan = match self.format.decode(text) {
            Ok(document) => document.plan.copied_as(self.around.new_id()),
            Err(DocumentError::Newer { .. }) => return Err(StoreError::Mismatch),
            Err(_) => {
                // Half a copy: the deletion was broken off before the plan was touched, which is still there.
                self.keep_aside(text)?;
                return Ok(id.to_owned());
            }
        };
        if let Err(error) = self.save(&plan, &mut Base::default()) {
            self.discard(plan.id())?;
            return Err(if let SaveError::Store(error) = error { error } else { StoreError::Mismatch });
        }
        Ok(plan.id().to_owned())
    }

    /// What is in the trash, the last deleted first.
    ///
    /// # Errors
    /// Says why the store could not be read.
    pub fn trash(&self) -> Result<Vec<Removed>, StoreError> {
        let mut found: Vec<(u64, Removed)> = Vec::new();
        for key in self.store.keys(keys::TRASH)? {
            if let Some((time, id)) = keys::deleted(&key) {
                found.push((time, Removed { id: id.to_owned(), key: key.clone() }));
            }
        }
        found.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
        Ok(found.into_iter().map(|(_, removed)| removed).collect())
    }

    /// What is in the trash, with what is to be said of it.
    ///
    /// # Errors
    /// Says why the store could not be read.
    pub fn trashed(&self) -> Result<Vec<Trashed>, StoreError> {
        let mut all = Vec::new();
        for removed in self.trash()? {
            let Some(text) = self.store.get(&removed.key)? else { continue };
            let deleted = keys::deleted(&removed.key).map_or(0, |(time, _)| time);
            let (title, condition) = match self.format.decode(&text) {
                Ok(document) => (document.plan.title().to_owned(), Condition::Sound),
                Err(DocumentError::Newer { .. }) => (seeming_title(&text).unwrap_or_default(), Condition::Newer),
                Err(_) => (seeming_title(&text).unwrap_or_default(), Condition::Damaged),
            };
            let until = deleted.saturating_add(TRASH_DAYS * DAY);
            all.push(Trashed { removed, title, deleted, until, bytes: text.len(), condition });
        }
        Ok(all)
    }

    /// Takes a plan out of the trash for good.
    ///
    /// # Errors
    /// Says why the store refused; the plan is still in the trash.
    pub fn forget(&self, removed: &Removed) -> Result<(), StoreError> {
        // Copies that a broken-off deletion left would else come back as a plan.
        if self.store.get(&keys::plan_key(&removed.id))?.is_none() {
            self.drop_copies(&removed.id)?;
        }
        self.store.remove(&removed.key)
    }

    /// Empties the trash of what is too old or too much. Called when the page opens; what fails is tried next time.
    pub fn empty_trash(&self) {
        let now = self.around.now();
        for (place, removed) in self.trash().unwrap_or_default().into_iter().enumerate() {
            let age = keys::deleted(&removed.key).map_or(0, |(time, _)| now.saturating_sub(time));
            if place < TRASH_PLACES && age < TRASH_DAYS * DAY {
                continue;
            }
            let _ = self.forget(&removed);
        }
    }

    /// Whether the plan of this identity was deleted lately.
    pub(super) fn is_deleted(&self, id: &str) -> Result<bool, StoreError> {
        Ok(self.trash()?.iter().any(|removed| removed.id == id))
    }
}
