//! The workspace's way back and forth: undo, redo, and the steps between.

use std::sync::Arc;

use leptos::prelude::*;

use super::Workspace;
use crate::plan::{EditName, History, Plan, Ways};

impl Workspace {
    /// What undo and redo would do.
    pub fn ways(&self) -> ReadSignal<Ways> {
        self.ways.read_only()
    }

    /// Says that a field was left: what is typed next is a step of its own.
    pub fn leave_field(&self) {
        self.history.update_value(History::close_field);
    }

    /// Takes the last edit back.
    pub fn undo(&self) {
        self.travel(History::undo);
    }

    /// Does again what was taken back.
    pub fn redo(&self) {
        self.travel(History::redo);
    }

    /// Takes edits back or does them again until so many of [`Workspace::steps`] are done.
    pub fn go_to(&self, done: usize) {
        self.travel(|history, now| history.go_to(done, now));
    }

    /// The edits that can be taken back or done again, oldest first, and how many of them are done.
    pub fn steps(&self) -> (Vec<EditName>, usize) {
        self.ways.track();
        self.history.with_value(|history| (history.names(), history.done()))
    }

    fn travel(&self, step: impl FnOnce(&mut History, Arc<Plan>) -> Option<Arc<Plan>>) {
        if !self.is_editable.get_untracked() {
            return;
        }
        let now = self.plan.get_untracked();
        let id = now.id().to_owned();
        if let Some(Some(plan)) = self.history.try_update_value(|history| step(history, now)) {
            // It may have become a copy since.
            self.plan.set(if plan.id() == id { plan } else { Arc::new(plan.copied_as(id)) });
            self.show_ways();
        }
    }

    /// A number that is another one after every change of the plan, undo and redo included.
    pub fn turn(&self) -> ReadSignal<u32> {
        self.turn.read_only()
    }

    pub(super) fn show_ways(&self) {
        self.turn.update(|turn| *turn = turn.wrapping_add(1));
        self.ways.set(self.history.with_value(History::ways));
    }
}
