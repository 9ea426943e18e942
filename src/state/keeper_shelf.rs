//! What is done to stored plans: to the one that is open here it is done through the open plan.

use leptos::prelude::*;

use super::{Keeper, Screen};
use crate::library::{LoadError, Removed, SaveError, StoreError, StoredPlan, Usage};
use crate::plan::{Plan, PlanEdit};

impl Keeper {
    /// The plans on this device, the last saved first. Follows [`Keeper::shelf`].
    pub fn plans(&self) -> Vec<StoredPlan> {
        self.shelf().track();
        untrack(|| self.flush());
        self.with_library(|library| library.list().unwrap_or_default())
    }

    /// A stored plan to look at or to copy from, without opening it.
    ///
    /// # Errors
    /// Says why it can't be read.
    pub fn peek(&self, id: &str) -> Result<Plan, LoadError> {
        self.flush();
        self.with_library(|library| library.load(id)).map(|opened| opened.plan)
    }

    /// The stored plans as they are, envelope by envelope, with all edits in them.
    pub fn envelopes(&self) -> Vec<String> {
        self.flush();
        self.with_library(|library| {
            let plans = library.list().unwrap_or_default();
            plans.iter().filter_map(|plan| library.raw_plan(&plan.id)).collect()
        })
    }

    /// Whether a plan with this identity is stored.
    pub fn has(&self, id: &str) -> bool {
        self.with_library(|library| library.raw_plan(id)).is_some()
    }

    /// How much room everything of ours takes, if that can be found out. Follows [`Keeper::shelf`].
    pub fn usage(&self) -> Option<Usage> {
        self.shelf().track();
        self.with_library(|library| library.usage().ok())
    }

    /// Adds plans under identities of their own, all or none; none is opened.
    ///
    /// # Errors
    /// Says why there is no room for all.
    pub fn add(&self, plans: &[Plan]) -> Result<Vec<String>, SaveError> {
        self.changing(|keeper| keeper.with_library(|library| library.add(plans)))
    }

    /// Stores a copy of a plan under `title` and returns its identity.
    ///
    /// # Errors
    /// Says why the plan could not be read or the copy not be stored.
    pub fn duplicate(&self, id: &str, title: &str) -> Result<String, LoadError> {
        self.flush();
        self.changing(|keeper| keeper.with_library(|library| library.duplicate(id, title)))
    }

    /// Gives a plan another title; for the open plan that is an edit like any other.
    ///
    /// # Errors
    /// Says why the plan could not be read or not be stored.
    pub fn rename(&self, id: &str, title: &str) -> Result<(), LoadError> {
        if self.is_open(id) {
            // Too long a title is stopped by the field; it changes nothing.
            let _ = self.workspace.edit(PlanEdit::Rename { title: title.to_owned() });
            // Now and not when the edit is heard of, so that the list has the name at once and is not made anew later, under
            // the hands of somebody who types the next name.
            let plan = self.workspace.plan().get_untracked();
            self.session.update_value(|session| session.change(plan));
            self.save_now();
            self.note_shelf();
            return Ok(());
        }
        self.changing(|keeper| keeper.with_library(|library| library.rename(id, title)))
    }

    /// Deletes a plan so that it can be had back; if it is the open one, it is closed.
    ///
    /// # Errors
    /// The plan is still there. For want of room, [`Keeper::discard`] deletes without undoing.
    pub fn delete(&self, id: &str) -> Result<Removed, StoreError> {
        self.flush();
        let removed = self.changing(|keeper| keeper.with_library(|library| library.delete(id)))?;
        self.close(id);
        Ok(removed)
    }

    /// Deletes a plan for good.
    ///
    /// # Errors
    /// Says why the store refused.
    pub fn discard(&self, id: &str) -> Result<(), StoreError> {
        self.changing(|keeper| keeper.with_library(|library| library.discard(id)))?;
        self.close(id);
        Ok(())
    }

    /// Takes a deletion back and returns the plan's identity; `None` if it is too late.
    ///
    /// # Errors
    /// Says why the store refused; it can be tried again.
    pub fn restore(&self, removed: &Removed) -> Result<Option<String>, StoreError> {
        self.changing(|keeper| keeper.with_library(|library| library.restore(removed)))
    }

    /// Takes back that plans were added: they go, into the trash if they were changed since.
    ///
    /// # Errors
    /// Says why the store refused; what is left of the plans is still listed.
    pub fn take_back(&self, ids: &[String]) -> Result<(), StoreError> {
        self.flush();
        let done = self.changing(|keeper| keeper.with_library(|library| library.take_back(ids)));
        ids.iter().filter(|id| !self.has(id)).for_each(|id| self.close(id));
        done
    }

    fn is_open(&self, id: &str) -> bool {
        self.session.with_value(|session| session.plan().is_some_and(|plan| plan.id() == id))
    }

    fn close(&self, id: &str) {
        if self.is_open(id) {
            self.leave_seat();
            self.session.update_value(crate::library::Session::close);
            self.show_access();
            self.workspace.close();
            self.front.navigation.go(Screen::Start);
        }
    }

    fn changing<R>(&self, change: impl FnOnce(&Self) -> R) -> R {
        let result = change(self);
        self.note_shelf();
        result
    }
}
