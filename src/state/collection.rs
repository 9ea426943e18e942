//! The stored plans as lists show and change them: through the keeper of the open plan, once the desk is there.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::surroundings::library;
use super::{Front, Keeper, Wish};
use crate::i18n::{Args, Catalog, Msg};
use crate::library::{Aside, Condition, Earlier, Library, LoadError, Removed, StoredPlan, Trashed, Usage};
use crate::plan::{Currency, Plan, unique};

/// The stored plans.
#[derive(Clone, Copy)]
pub struct Collection {
    front: Front,
    plans: Memo<Vec<StoredPlan>>,
    trash: Memo<Vec<Trashed>>,
    asides: Memo<Vec<Aside>>,
    with_copies: Memo<BTreeSet<String>>,
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
            trash: Memo::new(move |_| {
                follow();
                of(front, Library::trashed).unwrap_or_default()
            }),
            asides: Memo::new(move |_| {
                follow();
                of(front, Library::asides).unwrap_or_default()
            }),
            with_copies: Memo::new(move |_| {
                follow();
                of(front, Library::with_copies).unwrap_or_default()
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

    /// The deleted plans that can be had back, the last deleted first.
    pub fn trash(&self) -> Memo<Vec<Trashed>> {
        self.trash
    }

    /// The unreadable texts that are kept, the oldest first.
    pub fn asides(&self) -> Memo<Vec<Aside>> {
        self.asides
    }

    /// Whether copies of earlier states are stored of a plan.
    pub fn has_earlier(&self, id: &str) -> bool {
        self.with_copies.with(|ids| ids.contains(id))
    }

    /// The earlier states of a plan that can be read, the latest first.
    pub fn earlier(&self, id: &str) -> Vec<Earlier> {
        of(self.front, |library| library.earlier(id)).unwrap_or_default()
    }

    /// Stores an earlier state as a plan of its own and returns its identity. `name` makes its title out of the old one.
    pub fn look_back(&self, earlier: &Earlier, name: &dyn Fn(&str) -> String) -> Option<String> {
        let plan = of(self.front, |library| library.look_back(earlier, name)).ok_or(LoadError::Missing);
        let added = plan.and_then(|plan| {
            let plans = [plan];
            self.change(|keeper| keeper.add(&plans), |library| library.add(&plans)).map_err(LoadError::from)
        });
        self.end(added)?.pop()
    }

    /// A stored text as it is.
    pub fn raw(&self, key: &str) -> Option<String> {
        of(self.front, |library| library.raw(key))
    }

    /// Forgets an unreadable text for good.
    pub fn drop_aside(&self, key: &str) {
        self.end(of(self.front, |library| library.drop_aside(key)).map_err(LoadError::from));
    }

    /// Takes a deleted plan out of the trash for good.
    pub fn forget(&self, trashed: &Trashed) {
        self.end(of(self.front, |library| library.forget(&trashed.removed)).map_err(LoadError::from));
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
        let undo = Arc::new(move || {
            collection.restore(&removed, &title, was_open);
        });
        let said = move || collection.say(Msg::PlansDeleted, &words);
        self.front.toasts.tell(said, Some(undo), || true);
    }

    /// Takes a deletion back and returns the plan's identity. `title` is what the list calls it; one that `was_open` is
    /// opened again.
    pub fn restore(self, removed: &Removed, title: &str, was_open: bool) -> Option<String> {
        let restored = self.change(|keeper| keeper.restore(removed), |library| library.restore(removed));
        let restored = restored.map_err(LoadError::from).and_then(|id| id.ok_or(LoadError::Missing));
        let id = self.end(restored)?;
        if was_open && self.open_plan().is_none() {
            self.front.open(Wish::Stored(id.clone()));
        }
        let title = title.to_owned();
        self.front.toasts.tell(move || self.say(Msg::PlansRestored, &title), None, || true);
        Some(id)
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
