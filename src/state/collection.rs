//! The stored plans as lists show and change them. What concerns the open plan goes through the desk, if there is one.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Condition, Front, Library, Removed, SaveError, StoredPlan, Wish};
use crate::browser::storage::StoreError;
use crate::i18n::{Args, Catalog, Msg};
use crate::plan::{Currency, Plan, unique};

/// Why something could not be done with a stored plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The storage or the save refused.
    Save(SaveError),
    /// The plan is no longer there or can't be read.
    Gone,
}

/// The stored plans.
#[derive(Clone, Copy)]
pub struct Collection {
    front: Front,
    plans: Memo<Vec<StoredPlan>>,
    used: Memo<usize>,
    refusal: RwSignal<Option<Refusal>>,
}

impl Collection {
    /// The plans as they are stored; what waits to be saved is saved first.
    pub fn new(front: Front) -> Self {
        front.flush();
        let library = move || {
            front.stored_turn().track();
            Library::new(front.store())
        };
        Self {
            front,
            plans: Memo::new(move |_| library().list()),
            used: Memo::new(move |_| library().usage()),
            refusal: RwSignal::new(None),
        }
    }

    fn library(&self) -> Library {
        self.front.flush();
        Library::new(self.front.store())
    }

    /// The plans, the last saved first.
    pub fn plans(&self) -> Memo<Vec<StoredPlan>> {
        self.plans
    }

    /// How much room everything of ours takes, in UTF-16 units.
    pub fn used(&self) -> Memo<usize> {
        self.used
    }

    /// Why the last deed could not be done.
    pub fn refusal(&self) -> ReadSignal<Option<Refusal>> {
        self.refusal.read_only()
    }

    /// The identity of the open plan.
    pub fn open_plan(&self) -> Option<String> {
        self.front.ask(|desk| desk.open_plan()).flatten()
    }

    /// A stored plan, if it can be read.
    pub fn plan(&self, id: &str) -> Option<Plan> {
        let is_sound =
            self.plans.with_untracked(|plans| plans.iter().any(|it| it.id == id && it.condition == Condition::Sound));
        // What can't be read is left alone: looking at a list must not move anything aside.
        is_sound.then(|| self.library().load(id).ok().map(|opened| opened.plan)).flatten()
    }

    /// Gives a plan another title.
    pub fn rename(&self, id: &str, title: &str) {
        let title = title.trim();
        let is_open = self.open_plan().as_deref() == Some(id);
        let done = if is_open {
            self.front.ask(|desk| desk.retitle(title.to_owned()));
            Ok(())
        } else {
            self.library().rename(id, title)
        };
        self.end(done.map_err(Refusal::Save));
    }

    /// Stores a copy of a plan under a title that no other has, and returns the copy's identity.
    pub fn duplicate(&self, id: &str, title: &str) -> Option<String> {
        let format = self.front.settings.format(Currency::EUR);
        let catalog = Catalog::of(format.locale);
        let numbered = |name: &str, number: usize| {
            catalog
                .plain(Msg::PlansNumbered, &Args::new().text("name", name).text("number", format.count(number as f64)))
        };
        let title = self.plans.with_untracked(|plans| {
            let is_taken = |title: &str| plans.iter().any(|plan| plan.title == title);
            unique(title, &is_taken, &numbered)
        });
        let copied = self.library().duplicate(id, &title);
        self.end(copied.map_err(Refusal::Save))
    }

    /// Deletes a plan and offers to take that back. `title` is what the list calls it.
    pub fn delete(&self, id: &str, title: String) {
        let was_open = self.open_plan().as_deref() == Some(id);
        if was_open {
            self.front.ask(|desk| desk.close());
        }
        let removed = self.library().delete(id).map_err(Refusal::from);
        let Some(removed) = self.end(removed) else { return };
        let (collection, words) = (*self, title.clone());
        let undo = Arc::new(move || collection.restore(&removed, &title, was_open));
        let said = move || collection.say(Msg::PlansDeleted, &words);
        self.front.toasts.tell(said, Some(undo), || true);
    }

    fn restore(self, removed: &Removed, title: &str, was_open: bool) {
        let restored = self.library().restore(removed).map_err(Refusal::from);
        let restored = restored.and_then(|id| id.ok_or(Refusal::Gone));
        if let Some(id) = self.end(restored) {
            if was_open {
                self.front.open(Wish::Stored(id));
            }
            let title = title.to_owned();
            self.front.toasts.tell(move || self.say(Msg::PlansRestored, &title), None, || true);
        }
    }

    fn say(self, msg: Msg, title: &str) -> String {
        self.front.settings.say(msg, &Args::new().text("name", title))
    }

    /// Shows how it ended. The list may be gone by the time something is taken back.
    fn end<T>(self, done: Result<T, Refusal>) -> Option<T> {
        self.refusal.try_set(done.as_ref().err().copied());
        self.front.flush();
        self.front.stored_turn().update(|turn| *turn = turn.wrapping_add(1));
        done.ok()
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Save(SaveError::Store(error))
    }
}
