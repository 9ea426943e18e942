//! The library over a store: what it consists of, how full it is, and whole plans that come and go.

use std::rc::Rc;

use super::keys;
use super::load::LoadError;
use super::save::{Base, SaveError};
use super::store::{SharedStore, StoreError};
use crate::plan::document::Format;
use crate::plan::{Plan, PlanEdit};

/// How much room a browser is assumed to give, in UTF-16 units, which is how browsers count.
pub const ASSUMED_ROOM: usize = 5 * 1024 * 1024;
/// From which share of that room on a warning is due, in percent.
const NEARLY_FULL: usize = 70;

/// What the library must be told from outside.
pub trait Surroundings {
    /// Milliseconds since 1970.
    fn now(&self) -> u64;
    /// Now in UTC, as in `2026-11-22T05:04:00.000Z`.
    fn timestamp(&self) -> String;
    /// An identity that no other plan has.
    fn new_id(&self) -> String;
}

/// Reading and writing of plans in a store.
#[derive(Clone)]
pub struct Library {
    pub(super) store: SharedStore,
    pub(super) around: Rc<dyn Surroundings>,
    pub(super) tab: String,
    pub(super) format: Format,
}

/// How much room the product's own texts take, keys included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    /// UTF-16 units.
    pub units: usize,
}

impl Usage {
    /// Share of the assumed room, from 0.
    pub fn share(self) -> f64 {
        self.units as f64 / ASSUMED_ROOM as f64
    }

    /// Whether a warning is due.
    pub fn is_nearly_full(self) -> bool {
        self.units * 100 >= ASSUMED_ROOM * NEARLY_FULL
    }
}

impl Library {
    /// The library in this store, as the opening of the page named `tab` sees it.
    pub fn new(store: SharedStore, around: Rc<dyn Surroundings>, tab: String) -> Self {
        Self { store, around, tab, format: Format::NOW }
    }

    /// The same library as another version of the product sees it.
    #[must_use]
    pub fn of_version(self, format: Format) -> Self {
        Self { format, ..self }
    }

    /// The store behind it.
    pub fn store(&self) -> &SharedStore {
        &self.store
    }

    /// The name of this opening of the page.
    pub fn tab(&self) -> &str {
        &self.tab
    }

    /// The text under any of our keys: a damaged plan to download.
    pub fn raw(&self, key: &str) -> Option<String> {
        self.store.get(key).ok().flatten()
    }

    /// The stored text of a plan as it is, to be offered as a file.
    pub fn raw_plan(&self, id: &str) -> Option<String> {
        self.raw(&keys::plan_key(id))
    }

    /// How much room everything of ours takes.
    ///
    /// # Errors
    /// Says why the store could not be read.
    pub fn usage(&self) -> Result<Usage, StoreError> {
        let mut units = 0;
        for key in self.store.keys("")? {
            let text = self.store.get(&key)?.unwrap_or_default();
            units += key.encode_utf16().count() + text.encode_utf16().count();
        }
        Ok(Usage { units })
    }

    /// Adds plans under identities of their own: all of them or none. Returns the identities in the same order.
    ///
    /// # Errors
    /// Says why there is no room for all; none was added then.
    pub fn add(&self, plans: &[Plan]) -> Result<Vec<String>, SaveError> {
        let mut ids = Vec::with_capacity(plans.len());
        for plan in plans {
            let plan = plan.copied_as(self.around.new_id());
            // Named before it is written: a failed save may have come through all the same.
            ids.push(plan.id().to_owned());
            if let Err(error) = self.save(&plan, &mut Base::default()) {
                for id in ids {
                    let _ = self.discard(&id);
                }
                return Err(error);
            }
        }
        Ok(ids)
    }

    /// Takes back what [`Library::add`] has done or what came as a new plan: it goes, but what was changed since goes into
    /// the trash.
    ///
    /// # Errors
    /// Says why the store refused; what is left of the plans is still listed.
    pub fn take_back(&self, ids: &[String]) -> Result<(), StoreError> {
        for id in ids {
            let text = self.raw_plan(id).unwrap_or_default();
            let is_unchanged = self.format.decode(&text).is_ok_and(|document| document.stamp.revision <= 1);
            if is_unchanged { self.discard(id)? } else { self.delete(id).map(drop)? }
        }
        Ok(())
    }

    /// Stores a copy of a plan under `title` and returns its identity.
    ///
    /// # Errors
    /// Says why the plan could not be read or the copy not be stored.
    pub fn duplicate(&self, id: &str, title: &str) -> Result<String, LoadError> {
        let plan = titled(&self.load(id)?.plan, title);
        let mut ids = self.add(&[plan])?;
        ids.pop().ok_or(LoadError::Missing)
    }

    /// Gives a stored plan another title; a title that no plan can have is left out.
    ///
    /// # Errors
    /// Says why the plan could not be read or not be stored.
    pub fn rename(&self, id: &str, title: &str) -> Result<(), LoadError> {
        let mut opened = self.load(id)?;
        if opened.is_newer() {
            return Err(LoadError::Newer);
        }
        let plan = titled(&opened.plan, title);
        self.save(&plan, &mut opened.base)?;
        Ok(())
    }
}

/// The plan under another title, if that is one.
pub(super) fn titled(plan: &Plan, title: &str) -> Plan {
    let mut plan = plan.clone();
    // Refused when it is too long: the copy then keeps the title of the original.
    let _ = plan.apply(PlanEdit::Rename { title: title.to_owned() });
    plan
}
