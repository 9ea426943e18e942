//! Keeps the open plan on the device: a little after each edit, at once when the page may vanish, never over
//! something that it has not read.

use std::sync::Arc;

use leptos::prelude::*;

use super::Workspace;
use super::library::{Library, OpenError, SaveError};
use crate::browser::clock::{self, WallTime};
use crate::browser::identity;
use crate::browser::lifecycle::{self, Debounce};
use crate::browser::storage::{self, StorageKind, Store};
use crate::exchange::link::LinkError;
use crate::plan::Plan;

/// How long typing must rest before it is saved, in milliseconds.
const REST: u32 = 300;

/// Whether the open plan is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Everything is kept since that time; nothing at all was saved yet where there is none.
    Saved(Option<WallTime>),
    /// There are edits that will be saved in a moment.
    Waiting,
    /// A shared plan that is stored nowhere until it is kept or edited.
    Shared,
    /// The last edits are not kept.
    Failed(SaveError),
}

/// Something that happened to stored plans and must be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A stored plan was undecodable; a copy is kept under `key`.
    Damaged {
        /// Key of the copy.
        key: String,
        /// Whether an earlier state of the plan could be opened instead.
        is_restored: bool,
    },
    /// A stored plan was written by a later version and is left alone.
    Newer,
    /// The plan was changed elsewhere; this one goes on as a copy.
    OtherTab,
    /// A link does not lead to a plan.
    Link(LinkError),
    /// A shared plan was not opened, since the open one can't be saved.
    OwnFirst,
}

/// Saves the open plan and opens stored ones.
#[derive(Clone, Copy)]
pub struct Keeper {
    workspace: Workspace,
    library: StoredValue<Library, LocalStorage>,
    debounce: StoredValue<Debounce, LocalStorage>,
    /// The plan as it is stored, and the revision of its envelope.
    stored: StoredValue<(Option<Arc<Plan>>, u64)>,
    state: RwSignal<SaveState>,
    /// Whether the open plan came by a link and is stored nowhere.
    shared: RwSignal<bool>,
    notices: RwSignal<Vec<Notice>>,
}

impl Keeper {
    /// Starts watching the workspace.
    pub fn new(workspace: Workspace, store: Store) -> Self {
        let keeper = Self {
            workspace,
            library: StoredValue::new_local(Library::new(store)),
            debounce: StoredValue::new_local(Debounce::new(REST)),
            stored: StoredValue::new((None, 0)),
            state: RwSignal::new(SaveState::Saved(None)),
            shared: RwSignal::new(false),
            notices: RwSignal::new(Vec::new()),
        };
        keeper.watch();
        keeper
    }

    fn watch(self) {
        Effect::new(move |_| {
            let plan = self.workspace.plan().get();
            if !self.workspace.is_open() || self.is_stored(&plan) {
                return;
            }
            self.state.set(SaveState::Waiting);
            self.debounce.with_value(|debounce| debounce.call(move || self.save_now()));
        });
        let guard = StoredValue::new_local(lifecycle::on_leave(move || self.flush()));
        on_cleanup(move || guard.dispose());
    }

    fn is_stored(&self, plan: &Arc<Plan>) -> bool {
        self.stored.with_value(|(stored, _)| stored.as_ref().is_some_and(|stored| Arc::ptr_eq(stored, plan)))
    }

    /// Saves at once what waits to be saved.
    pub fn flush(&self) {
        self.debounce.try_with_value(Debounce::flush);
    }

    fn save_now(self) {
        let Some(plan) = self.workspace.plan().try_get_untracked() else { return };
        let base = self.stored.with_value(|(_, revision)| *revision);
        let saved = self.library.with_value(|library| library.save(&plan, base));
        match saved {
            Ok(revision) => {
                self.stored.set_value((Some(plan), revision));
                self.shared.set(false);
                self.state.set(SaveState::Saved(Some(clock::wall_time())));
            }
            Err(SaveError::Changed) => self.go_on_as_copy(),
            Err(error) => self.state.set(SaveState::Failed(error)),
        }
    }

    /// Both plans are kept: the stored one as it is, ours under an identity of its own.
    fn go_on_as_copy(self) {
        self.stored.set_value((None, 0));
        self.tell(Notice::OtherTab);
        // The change of identity is an edit like any other: it is saved by `watch`.
        self.workspace.rename_identity(&identity::new_id());
    }

    /// Whether the open plan is safe.
    pub fn state(&self) -> ReadSignal<SaveState> {
        self.state.read_only()
    }

    /// How long stored plans live in this browser.
    pub fn storage_kind(&self) -> StorageKind {
        self.library.with_value(|library| library.store().kind())
    }

    /// What must be told, oldest first.
    pub fn notices(&self) -> ReadSignal<Vec<Notice>> {
        self.notices.read_only()
    }

    pub(super) fn tell(&self, notice: Notice) {
        self.notices.update(|notices| {
            if !notices.contains(&notice) {
                notices.push(notice);
            }
        });
    }

    /// Takes a notice away that was read.
    pub fn dismiss(&self, notice: &Notice) {
        self.notices.update(|notices| notices.retain(|other| other != notice));
    }

    /// A stored text as it is: a damaged plan to download.
    pub fn raw(&self, key: &str) -> Option<String> {
        self.library.with_value(|library| library.raw(key))
    }

    /// The stored plans as they are, envelope by envelope, with all edits in them.
    pub fn envelopes(&self) -> Vec<String> {
        self.flush();
        self.library.with_value(|library| {
            library.list().iter().filter_map(|plan| library.raw(&storage::plan_key(&plan.id))).collect()
        })
    }

    /// Whether a plan with this identity is stored.
    pub fn has(&self, id: &str) -> bool {
        self.raw(&storage::plan_key(id)).is_some()
    }

    /// Stores plans beside the others, all of them or none.
    ///
    /// # Errors
    /// Says why the storage took none.
    pub fn add(&self, plans: &[Plan]) -> Result<(), SaveError> {
        self.library.with_value(|library| {
            for (position, plan) in plans.iter().enumerate() {
                if let Err(error) = library.save(plan, 0) {
                    for added in &plans[..position] {
                        let _ = library.store().remove(&storage::plan_key(added.id()));
                    }
                    return Err(error);
                }
            }
            Ok(())
        })
    }

    /// Opens a new plan: blank, an example or a file. It is saved under its own identity.
    pub fn open_new(&self, plan: Plan) {
        self.flush();
        self.shared.set(false);
        self.stored.set_value((None, 0));
        self.workspace.open(plan);
    }

    /// Shows a plan that came by a link. Nothing is stored until [`Keeper::keep`] or the first edit.
    pub(super) fn show_shared(&self, plan: Plan) {
        self.open_new(plan);
        let plan = self.workspace.plan().get_untracked();
        self.stored.set_value((Some(plan), 0));
        self.state.set(SaveState::Shared);
        self.shared.set(true);
    }

    /// Whether the open plan came by a link and is stored nowhere.
    pub fn is_shared(&self) -> bool {
        self.shared.get()
    }

    /// Stores the shared plan as one of the user's own.
    pub fn keep(&self) {
        self.save_now();
    }

    /// Whether the open plan has edits that could not be saved.
    pub(super) fn has_unsaved(&self) -> bool {
        self.flush();
        matches!(self.state.get_untracked(), SaveState::Failed(_))
    }

    /// Opens a stored plan; says whether it could.
    pub fn open_stored(&self, id: &str) -> bool {
        self.flush();
        match self.library.with_value(|library| library.load(id)) {
            Ok(opened) => {
                if let Some(key) = opened.damaged {
                    self.tell(Notice::Damaged { key, is_restored: true });
                }
                self.shared.set(false);
                self.stored.set_value((None, opened.revision));
                self.workspace.open(opened.plan);
                // Just read, so there is nothing to save; a restored plan is stored nowhere yet.
                if opened.revision > 0 {
                    let plan = self.workspace.plan().get_untracked();
                    self.stored.set_value((Some(plan), opened.revision));
                    self.state.set(SaveState::Saved(None));
                }
                true
            }
            Err(OpenError::Damaged { kept }) => {
                self.tell(Notice::Damaged { key: kept, is_restored: false });
                false
            }
            Err(OpenError::Newer) => {
                self.tell(Notice::Newer);
                false
            }
            Err(OpenError::Missing | OpenError::Store(_)) => false,
        }
    }
}
