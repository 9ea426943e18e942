//! One tab with one open plan: when it is saved, and what happens when the same plan changes elsewhere. No signals and
//! no events; `state::Keeper` lets it act, and tests let two of them act on one store.

use std::sync::Arc;

use super::keys;
use super::load::{LoadError, Source};
use super::save::{Base, SaveError, Saved};
use super::shelf::{Library, titled};
use crate::plan::Plan;

/// What may be done with the open plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everything.
    Edit,
    /// It is edited in another tab and follows what is saved there.
    Elsewhere,
    /// It was stored by a later version of the product: it is only shown.
    Newer,
}

/// What came of saving.
#[derive(Clone, Debug, PartialEq)]
pub enum After {
    /// There was nothing to save.
    Nothing,
    /// The plan is stored.
    Saved(Saved),
    /// The stored plan has been changed elsewhere. It stays, and this one goes on as a copy, which is stored if that
    /// could be done.
    Copied {
        /// The copy, now the open plan.
        plan: Arc<Plan>,
        /// What came of saving it.
        saved: Result<Saved, SaveError>,
    },
    /// The plan is not stored.
    Failed(SaveError),
}

/// What a look at the store has brought.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Nothing that concerns the open plan.
    None,
    /// It was changed elsewhere and had no unsaved work here: this is its new state, now open.
    Reloaded(Arc<Plan>),
    /// It was changed elsewhere and had unsaved work here: both are kept, see [`After::Copied`].
    Copied {
        /// The copy, now the open plan.
        plan: Arc<Plan>,
        /// What came of saving it.
        saved: Result<Saved, SaveError>,
    },
    /// It was deleted elsewhere; it stays open, and is stored again with the next edit.
    Gone,
}

/// A tab and its open plan.
#[derive(Clone)]
pub struct Session {
    library: Library,
    plan: Option<Arc<Plan>>,
    /// The state that is stored.
    stored: Option<Arc<Plan>>,
    base: Base,
    access: Access,
}

impl Session {
    /// A tab with no plan open.
    pub fn new(library: Library) -> Self {
        Self { library, plan: None, stored: None, base: Base::default(), access: Access::Edit }
    }

    /// The library behind it.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The open plan.
    pub fn plan(&self) -> Option<&Arc<Plan>> {
        self.plan.as_ref()
    }

    /// What may be done with it.
    pub fn access(&self) -> Access {
        self.access
    }

    /// Whether there is work that is not stored.
    pub fn is_dirty(&self) -> bool {
        let is_stored = |plan| self.stored.as_ref().is_some_and(|stored| Arc::ptr_eq(stored, plan));
        self.access == Access::Edit && self.plan.as_ref().is_some_and(|plan| !is_stored(plan))
    }

    /// Counts the saves of the open plan; 0 if nothing is stored of it.
    pub fn revision(&self) -> u64 {
        self.base.revision()
    }

    /// Opens a new plan: blank, an example or a file.
    pub fn open_new(&mut self, plan: Arc<Plan>) {
        (self.plan, self.stored, self.base, self.access) = (Some(plan), None, Base::default(), Access::Edit);
    }

    /// Shows a plan of which nothing is stored until it is kept or changed.
    pub fn show(&mut self, plan: Arc<Plan>) {
        self.open_new(Arc::clone(&plan));
        self.stored = Some(plan);
    }

    /// Lets the plan that is only shown be saved.
    pub fn keep(&mut self) {
        if self.revision() == 0 {
            self.stored = None;
        }
    }

    /// Closes the open plan; what is not saved is forgotten.
    pub fn close(&mut self) {
        (self.plan, self.stored, self.base, self.access) = (None, None, Base::default(), Access::Edit);
    }

    /// Opens a stored plan and says where it comes from. When it can't, the plan that was open stays open.
    ///
    /// # Errors
    /// Says why there is no plan to open.
    pub fn open(&mut self, id: &str) -> Result<Source, LoadError> {
        let opened = self.library.load(id)?;
        let plan = Arc::new(opened.plan);
        self.access = if opened.source == Source::Newer { Access::Newer } else { Access::Edit };
        self.stored = opened.is_stored.then(|| Arc::clone(&plan));
        (self.plan, self.base) = (Some(plan), opened.base);
        Ok(opened.source)
    }

    /// Goes on with an edited state of the open plan.
    pub fn change(&mut self, plan: Arc<Plan>) {
        if self.access == Access::Edit {
            self.plan = Some(plan);
        }
    }

    /// Saves what is not stored. `name` makes the title of a copy out of that of the plan.
    pub fn save(&mut self, name: &dyn Fn(&str) -> String) -> After {
        let Some(plan) = self.plan.clone().filter(|_| self.is_dirty()) else { return After::Nothing };
        match self.library.save(&plan, &mut self.base) {
            Ok(saved) => {
                self.stored = Some(plan);
                After::Saved(saved)
            }
            Err(SaveError::Changed) => {
                let (plan, saved) = self.go_on_as_copy(&plan, name);
                After::Copied { plan, saved }
            }
            Err(error) => After::Failed(error),
        }
    }

    /// Looks whether the stored plan has changed: after a sign from another tab, or when the page comes back.
    pub fn look(&mut self, name: &dyn Fn(&str) -> String) -> Change {
        let Some(plan) = self.plan.clone() else { return Change::None };
        let Ok(stored) = self.library.store().get(&keys::plan_key(plan.id())) else { return Change::None };
        if stored == self.base.text || stored.is_some() && stored == self.base.attempt {
            return Change::None;
        }
        if self.is_dirty() {
            return match self.save(name) {
                After::Copied { plan, saved } => Change::Copied { plan, saved },
                _ => Change::None,
            };
        }
        if stored.is_none() {
            self.base = Base { revision: self.base.revision, ..Base::default() };
            return Change::Gone;
        }
        let access = self.access;
        if self.open(plan.id()).is_err() {
            return Change::None;
        }
        if self.access == Access::Edit {
            self.access = if access == Access::Elsewhere { access } else { Access::Edit };
        }
        self.plan.clone().map_or(Change::None, Change::Reloaded)
    }

    /// Another tab edits from now on. What is not stored is stored first.
    pub fn give_way(&mut self, name: &dyn Fn(&str) -> String) -> After {
        let after = self.save(name);
        // Work that could not be stored is not put out of reach, and a copy is nobody else's.
        if matches!(after, After::Nothing | After::Saved(_)) && self.access == Access::Edit {
            self.access = Access::Elsewhere;
        }
        after
    }

    /// This tab edits from now on, with what is stored now.
    pub fn take_over(&mut self, name: &dyn Fn(&str) -> String) -> Change {
        if self.access == Access::Elsewhere {
            let change = self.look(name);
            self.access = Access::Edit;
            return change;
        }
        Change::None
    }

    /// Both are kept: the stored plan as it is, ours under an identity of its own.
    fn go_on_as_copy(&mut self, plan: &Plan, name: &dyn Fn(&str) -> String) -> (Arc<Plan>, Result<Saved, SaveError>) {
        let copy = titled(&plan.copied_as(self.library.around.new_id()), &name(plan.title()));
        let copy = Arc::new(copy);
        self.open_new(Arc::clone(&copy));
        let saved = self.library.save(&copy, &mut self.base);
        if saved.is_ok() {
            self.stored = Some(Arc::clone(&copy));
        }
        (copy, saved)
    }
}
