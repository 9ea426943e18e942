//! The stored copies of a plan: earlier states of it, to be opened beside it and never over it.

use std::collections::BTreeSet;

use super::keys;
use super::load::Copy;
use super::shelf::{Library, titled};
use super::store::StoreError;
use crate::plan::Plan;

/// An earlier state of a stored plan that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Names it.
    pub key: String,
    /// Which copy it is.
    pub copy: Copy,
    /// When that state was saved, ISO 8601 in UTC; empty if unknown.
    pub saved: String,
    /// How long the stored text is, in bytes.
    pub bytes: usize,
}

impl Library {
    /// The earlier states of a plan that can be read, the latest first.
    ///
    /// # Errors
    /// Says why the store could not be read.
    pub fn earlier(&self, id: &str) -> Result<Vec<Earlier>, StoreError> {
        let mut states = Vec::new();
        for (key, copy) in self.copies(id)? {
            let Some(text) = self.store.get(&key)? else { continue };
            let Ok(document) = self.format.decode(&text) else { continue };
            states.push(Earlier { key, copy, saved: document.stamp.saved, bytes: text.len() });
        }
        // The state before the last save may be the one that the day began with.
        states.dedup_by(|later, first| later.saved == first.saved && later.bytes == first.bytes);
        Ok(states)
    }

    /// Identities of the plans of which copies are stored, whether these can be read or not.
    ///
    /// # Errors
    /// Says why the store could not be read.
    pub fn with_copies(&self) -> Result<BTreeSet<String>, StoreError> {
        let keys = self.store.keys(keys::PLANS)?;
        Ok(keys
            .iter()
            .filter(|key| keys::plan_id(key).is_none())
            .filter_map(|key| keys::owner(key))
            .map(str::to_owned)
            .collect())
    }

    /// The plan in an earlier state, to be added as another one. `name` makes its title out of the one that it had.
    pub fn look_back(&self, earlier: &Earlier, name: &dyn Fn(&str) -> String) -> Option<Plan> {
        let text = self.store.get(&earlier.key).ok().flatten()?;
        let plan = self.format.decode(&text).ok()?.plan;
        Some(titled(&plan, &name(plan.title())))
    }

    /// Keys of the copies that may be stored of a plan, the latest state first.
    pub(super) fn copies(&self, id: &str) -> Result<Vec<(String, Copy)>, StoreError> {
        let mut originals = self.store.keys(&keys::originals(id))?;
        originals.reverse();
        let copies = [(keys::backup(id), Copy::Backup), (keys::day(id), Copy::Day)];
        Ok(copies.into_iter().chain(originals.into_iter().map(|key| (key, Copy::Original))).collect())
    }
}
