//! What goes out and what wants to come in: which dialog is open, and the file that waits in it.

use leptos::prelude::*;

use crate::browser::files::ChosenFile;

/// A dialog of this room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// Choosing what to take out.
    Export,
    /// Looking at a file before it is taken; without one, choosing it.
    Import(Option<ChosenFile>),
    /// Making code for another page, or an assignment.
    Teach,
    /// Handing in what was made of an assignment.
    HandIn,
}

/// The open dialog, if one is.
#[derive(Clone, Copy)]
pub struct Exchange(RwSignal<Option<Sheet>>);

impl Exchange {
    /// No dialog is open.
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// The dialog that is open.
    pub fn sheet(&self) -> ReadSignal<Option<Sheet>> {
        self.0.read_only()
    }

    /// Opens a dialog.
    pub fn open(&self, sheet: Sheet) {
        self.0.set(Some(sheet));
    }

    /// Closes it; what was not agreed to is forgotten.
    pub fn close(&self) {
        if self.0.with_untracked(Option::is_some) {
            self.0.set(None);
        }
    }
}

impl Default for Exchange {
    fn default() -> Self {
        Self::new()
    }
}
