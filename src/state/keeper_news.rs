//! What the keeper has to tell: whether the open plan is safe, and what has happened to stored ones.

use crate::browser::clock::WallTime;
use crate::exchange::link::LinkError;
use crate::library::{Copy as EarlierState, SaveError};

/// Whether the open plan is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Everything is kept.
    Saved {
        /// Since when; `None` if nothing was to be saved yet.
        at: Option<WallTime>,
        /// Whether there was room for the state before.
        has_backup: bool,
    },
    /// There are edits that will be saved in a moment.
    Waiting,
    /// A shared plan that is stored nowhere until it is kept or edited.
    Shared,
    /// The last edits are not kept.
    Failed(SaveError),
}

/// Whether the open plan is one of the user's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// It is, and is kept.
    Own,
    /// It came by a link and is stored nowhere.
    Link,
    /// It is a task that nobody has begun to work on, and is stored nowhere.
    Task,
    /// It is the example with which the address lets people begin, and is stored nowhere.
    Preset,
}

impl SaveState {
    /// Kept, with nothing to add.
    pub(super) const KEPT: Self = Self::Saved { at: None, has_backup: true };
}

/// Something that happened to stored plans and must be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A stored plan was undecodable.
    Damaged {
        /// Key under which it can be had; `None` if there is nothing of it.
        key: Option<String>,
        /// Which earlier state was opened instead, if any could be.
        restored: Option<EarlierState>,
    },
    /// A stored plan was written by a later version, and nothing of it can be shown; its identity.
    Newer(String),
    /// The plan was changed elsewhere; this one goes on as a copy.
    Copied,
    /// The plan was changed elsewhere and is shown as it is now.
    Reloaded,
    /// The plan was deleted elsewhere.
    Gone,
    /// Storage is nearly full.
    NearlyFull,
    /// For so many days changes have been in no file.
    ExportDue(u64),
    /// A link does not lead to a plan.
    Link(LinkError),
    /// A shared plan was not opened, since the open one can't be saved.
    OwnFirst,
    /// There is another version of the task of the open plan: the fragment of its link.
    NewTask(String),
    /// Another plan was not opened, for the same reason.
    UnsavedFirst,
}
