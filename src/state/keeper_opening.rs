//! How a plan comes to be open: new, stored, or only shown until it is kept or edited.

use std::sync::Arc;

use leptos::prelude::*;

use super::Keeper;
use super::keeper_news::{Notice, SaveState, Shown};
use crate::library::{LoadError, Session, Source};
use crate::plan::Plan;

impl Keeper {
    /// Opens a new plan: blank, an example or a file. It is saved under its own identity.
    pub fn open_new(&self, plan: Plan) {
        self.flush();
        self.shown.set(Shown::Own);
        self.workspace.open(plan);
        let plan = self.workspace.plan().get_untracked();
        let is_viewing = untrack(|| self.front.place.is_viewing());
        // What is only looked at is not stored.
        self.session.update_value(|session| if is_viewing { session.show(plan) } else { session.open_new(plan) });
        self.show_access();
        self.take_seat(false);
    }

    /// Opens a stored plan; says whether it could.
    pub fn open_stored(&self, id: &str) -> bool {
        self.flush();
        let source = self.session.try_update_value(|session| session.open(id));
        match source {
            Some(Ok(source)) => {
                self.follow_opening(source);
                true
            }
            Some(Err(LoadError::Damaged { kept })) => {
                self.tell(Notice::Damaged { key: Some(kept), restored: None });
                false
            }
            Some(Err(LoadError::Newer)) => {
                self.tell(Notice::Newer(id.to_owned()));
                false
            }
            _ => false,
        }
    }

    /// Shows a plan that came by a link. Nothing is stored until [`Keeper::keep`] or the first edit.
    pub(super) fn show_shared(&self, plan: Plan) {
        self.show_only(plan, Shown::Link);
    }

    /// Shows the example with which the address lets people begin. Nothing is stored until the first edit.
    pub(super) fn show_preset(&self, plan: Plan) {
        self.show_only(plan, Shown::Preset);
    }

    /// Shows what is to be somebody's work on a task. Nothing is stored until the first edit.
    pub(super) fn show_task(&self, plan: Plan) {
        self.show_only(plan, Shown::Task);
    }

    /// Whether the open plan is a task that nobody has begun to work on.
    pub fn is_task(&self) -> bool {
        self.shown.get() == Shown::Task
    }

    fn show_only(self, plan: Plan, shown: Shown) {
        self.flush();
        self.workspace.open(plan);
        let plan = self.workspace.plan().get_untracked();
        self.session.update_value(|session| session.show(plan));
        self.state.set(SaveState::Shared);
        self.shown.set(shown);
        self.show_access();
        self.take_seat(false);
    }

    /// Whether the open plan came by a link and is stored nowhere.
    pub fn is_shared(&self) -> bool {
        self.shown.get() == Shown::Link
    }

    /// Whether nothing of the open plan is stored, wherever it came from.
    pub(super) fn is_shown_only(&self) -> bool {
        self.shown.get() != Shown::Own
    }

    /// Stores the shared plan as one of the user's own.
    pub fn keep(&self) {
        self.session.update_value(Session::keep);
        self.save_now();
    }

    /// Whether the open plan has edits that could neither be saved nor were handed out: opening another would lose them.
    pub(super) fn has_unsaved(&self) -> bool {
        self.flush();
        !self.is_handed_out() && matches!(self.state.get_untracked(), SaveState::Failed(_))
    }

    /// Whether the open plan, as it is, was handed out as a file or a link.
    pub(super) fn is_handed_out(&self) -> bool {
        self.handed_out.with_value(|out| {
            out.as_ref().is_some_and(|out| self.workspace.plan().with_untracked(|plan| Arc::ptr_eq(out, plan)))
        })
    }

    fn follow_opening(self, source: Source) {
        self.shown.set(Shown::Own);
        if let Source::Restored { copy, damaged } = source {
            self.tell(Notice::Damaged { key: damaged, restored: Some(copy) });
        }
        let (plan, is_dirty) = self.session.with_value(|session| (session.plan().cloned(), session.is_dirty()));
        if let Some(plan) = plan {
            self.workspace.open_shared(plan);
        }
        if !is_dirty {
            self.state.set(SaveState::KEPT);
        }
        self.show_access();
        self.take_seat(false);
    }
}
