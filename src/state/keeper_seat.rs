//! Who edits the open plan: this tab or another. By the browser's locks, or by signs of life where it has none.

use leptos::prelude::*;

use super::Keeper;
use crate::browser::lifecycle::Every;
use crate::browser::locks::{self, Lock, LockNews};
use crate::browser::storage;
use crate::library::{Access, BEAT, Seat};

/// The editor's place of a plan, held or asked for; given back when this is dropped.
pub struct Held {
    id: String,
    _lock: Option<Lock>,
    signs: Option<Every>,
}

impl Keeper {
    /// Edits here from now on; the tab that did so before saves and only shows.
    pub fn edit_here(&self) {
        if self.access().get_untracked() == Access::Elsewhere {
            self.take_seat(true);
        }
    }

    /// Asks for the editor's place of the open plan, or takes it.
    pub(super) fn take_seat(self, takes: bool) {
        // A store of this tab alone is nobody else's.
        if !self.storage_kind().is_shared() || untrack(|| self.front.place.is_viewing()) {
            return;
        }
        let Some(id) = self.session.with_value(|session| session.plan().map(|plan| plan.id().to_owned())) else {
            return;
        };
        let has_it = self.held.with_value(|held| held.as_ref().is_some_and(|held| held.id == id));
        if has_it && !takes && self.access().get_untracked() == Access::Edit {
            return;
        }
        self.leave_seat();
        // Locks are shared as storage is: what lies apart is edited apart.
        let name = storage::full(&self.front.place.space(), &id);
        let asked = locks::ask(&name, takes, move |news| match news {
            LockNews::Granted => self.sit_down(),
            LockNews::Denied | LockNews::Lost => self.stand_up(),
            LockNews::Unavailable => self.give_signs(takes),
        });
        match asked {
            Some(lock) => self.held.set_value(Some(Held { id, _lock: Some(lock), signs: None })),
            None => self.give_signs(takes),
        }
    }

    fn give_signs(self, takes: bool) {
        let Some(id) = self.session.try_with_value(|session| session.plan().map(|plan| plan.id().to_owned())) else {
            return;
        };
        let Some(id) = id else { return };
        self.ask_for_seat(&id, takes);
        let asking = id.clone();
        let signs = Every::new(BEAT, move || self.ask_for_seat(&asking, false));
        self.held.set_value(Some(Held { id, _lock: None, signs: Some(signs) }));
    }

    /// A tab that only shows asks again and again: nobody tells it that the other one is gone.
    fn ask_for_seat(self, id: &str, takes: bool) {
        match self.with_library(|library| library.take_seat(id, takes)) {
            Ok(Seat::Mine) => self.sit_down(),
            Ok(Seat::Taken) => self.stand_up(),
            // Without a place to leave signs, saving notices what others do.
            Err(_) => {}
        }
    }

    pub(super) fn leave_seat(self) {
        let held = self.held.try_update_value(Option::take).flatten();
        if let Some(Held { id, signs: Some(_), .. }) = &held {
            self.with_library(|library| library.leave_seat(id));
        }
    }

    fn sit_down(self) {
        let change = self.session.try_update_value(|session| session.take_over(&self.copy_name()));
        if let Some(change) = change {
            self.follow_change(change);
        }
    }

    fn stand_up(self) {
        let after = self.session.try_update_value(|session| session.give_way(&self.copy_name()));
        if let Some(after) = after {
            self.follow_save(after);
        }
    }
}
