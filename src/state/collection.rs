//! The stored plans as lists show and change them: through the keeper of the open plan, once the desk is there.

use std::sync::Arc;

use leptos::prelude::*;

use super::surroundings::library;
use super::{Front, Keeper, Wish};
use crate::i18n::{Args, Catalog, Msg};
use crate::library::{Condition, Library, LoadError, Removed, StoredPlan, Usage};
use crate::plan::{Currency, Plan, unique};

/// The stored plans.
#[derive(Clone, Copy)]
pub struct Collection {
    front: Front,
    plans: Memo<Vec<StoredPlan>>,
    usage: Memo<Option<Usage>>,
    refusal: RwSignal<Option<LoadError>>,
}

impl Collection {
    /// The plans as they are stored; what waits to be saved is saved first.
    pub fn new(front: Front) -> Self {
        front.flush();
        let follow = move || {
            front.stored_turn().track();
            if let Some(keeper) = front.keeper() {
                keeper.shelf().track();
            }
        };
        Self {
            front,
            plans: Memo::new(move |_| {
                follow();
                of(front, Library::list).unwrap_or_default()
            }),
            usage: Memo::new(move |_| {
                follow();
                of(front, Library::usage).ok()
            }),
            refusal: RwSignal::new(None),
        }
    }

    /// The plans, the last saved first.
    pub fn plans(&self) -> Memo<Vec<StoredPlan>> {
        self.plans
    }

    /// How much room everything of ours takes, if that can be found out.
    pub fn usage(&self) -> Memo<Option<Usage>> {
        self.usage
    }

    /// Why the last deed could not be done.
    pub fn refusal(&self) -> ReadSignal<Option<LoadError>> {
        self.refusal.read_only()
    }

    /// The identity of the open plan.
    pub fn open_plan(&self) -> Option<String> {
        let keeper = self.front.keeper().filter(|keeper| untrack(|| keeper.workspace.is_open()))?;
        Some(keeper.workspace.plan().with_untracked(|plan| plan.id().to_owned()))
    }

    /// A stored plan, if it can be read.
    pub fn plan(&self, id: &str) -> Option<Plan> {
        let is_sound =
            self.plans.with_untracked(|plans| plans.iter().any(|it| it.id == id && it.condition == Condition::Sound));
        // What can't be read is left alone: looking at a list must not move anything aside.
        is_sound.then(|| of(self.front, |library| library.load(id)).ok().map(|opened| opened.plan)).flatten()
    }

    /// Gives a plan another title.
    pub fn rename(&self, id: &str, title: &str) {
        let title = title.trim();
        let renamed = self.change(
            |keeper| {
                keeper.workspace.leave_field();
                keeper.rename(id, title)
            },
            |library| library.rename(id, title),
        );
        self.end(renamed);
    }

    /// Stores a copy of a plan under a title that no other has, and returns the copy's identity.
    pub fn duplicate(&self, id: &str, title: &str) -> Option<String> {
        let format = untrack(|| self.front.settings.format(Currency::EUR));
        let catalog = Catalog::of(format.locale);
        let numbered = |name: &str, number: usize| {
            let args = Args::new().text("name", name).text("number", format.count(number as f64));
            catalog.plain(Msg::PlansNumbered, &args)
        };
        let title = self.plans.with_untracked(|plans| {
            let is_taken = |title: &str| plans.iter().any(|plan| plan.title == title);
            unique(title, &is_taken, &numbered)
        });
        self.end(self.change(|keeper| keeper.duplicate(id, &title), |library| library.duplicate(id, &title)))
    }

    /// Deletes a plan and offers to take that back. `title` is what the list calls it.
    pub fn delete(&self, id: &str, title: String) {
        let was_open = self.open_plan().as_deref() == Some(id);
        let removed = self.change(|keeper| keeper.delete(id), |library| library.delete(id));
        let Some(removed) = self.end(removed.map_err(LoadError::from)) else { return };
        let (collection, words) = (*self, title.clone());
        let undo = Arc::new(move || collection.restore(&removed, &title, was_open));
        let said = move || collection.say(Msg::PlansDeleted, &words);
        self.front.toasts.tell(said, Some(undo), || true);
    }

    fn restore(self, removed: &Removed, title: &str, was_open: bool) {
        let restored = self.change(|keeper| keeper.restore(removed), |library| library.restore(removed));
        let restored = restored.map_err(LoadError::from).and_then(|id| id.ok_or(LoadError::Missing));
        if let Some(id) = self.end(restored) {
            if was_open && self.open_plan().is_none() {
                self.front.open(Wish::Stored(id));
            }
            let title = title.to_owned();
            self.front.toasts.tell(move || self.say(Msg::PlansRestored, &title), None, || true);
        }
    }

    fn say(self, msg: Msg, title: &str) -> String {
        self.front.settings.say(msg, &Args::new().text("name", title))
    }

    fn change<R>(self, by_keeper: impl FnOnce(Keeper) -> R, by_library: impl FnOnce(&Library) -> R) -> R {
        match self.front.keeper() {
            Some(keeper) => by_keeper(keeper),
            None => by_library(&library(self.front)),
        }
    }

    /// Shows how it ended. The list may be gone by the time something is taken back.
    fn end<T>(self, done: Result<T, LoadError>) -> Option<T> {
        self.refusal.try_set(done.as_ref().err().cloned());
        self.front.stored_turn().update(|turn| *turn = turn.wrapping_add(1));
        done.ok()
    }
}

fn of<R>(front: Front, ask: impl FnOnce(&Library) -> R) -> R {
    match front.keeper() {
        Some(keeper) => keeper.with_library(ask),
        None => ask(&library(front)),
    }
}
