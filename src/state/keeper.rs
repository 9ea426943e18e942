//! Keeps the open plan on the device: a little after each edit, at once when the page may vanish, never over
//! something that it has not read. What to do is decided by `library::Session`; this lets it act and tells the page.

use std::sync::Arc;

use leptos::prelude::*;

use super::front::News;
use super::keeper_news::{Notice, SaveState, Shown};
use super::keeper_seat::Held;
use super::surroundings::library;
use super::{Front, Workspace};
use crate::browser::clock;
use crate::browser::lifecycle::{self, Debounce};
use crate::browser::storage;
use crate::exchange::message::Code;
use crate::i18n::{Args, Catalog, Msg};
use crate::library::{
    Access, After, Change, Library, SaveError, Saved, Session, StoreError, StoreKind, Usage, plan_id,
};
use crate::plan::Plan;

/// How long typing must rest before it is saved, in milliseconds.
const REST: u32 = 300;
const DAY: u64 = 24 * 60 * 60 * 1000;

/// Saves the open plan and opens stored ones.
#[derive(Clone, Copy)]
pub struct Keeper {
    pub(super) workspace: Workspace,
    pub(super) front: Front,
    pub(super) session: StoredValue<Session, LocalStorage>,
    pub(super) held: StoredValue<Option<Held>, LocalStorage>,
    debounce: StoredValue<Debounce, LocalStorage>,
    pub(super) state: RwSignal<SaveState>,
    access: RwSignal<Access>,
    /// Whether the open plan is stored nowhere before it is kept or edited.
    pub(super) shown: RwSignal<Shown>,
    notices: RwSignal<Vec<Notice>>,
    /// Counts the changes of what is stored.
    shelf: RwSignal<u32>,
    /// The state of the open plan that was last handed out as a file.
    pub(super) handed_out: StoredValue<Option<Arc<Plan>>>,
}

impl Keeper {
    /// Starts watching the workspace and the store.
    pub fn new(workspace: Workspace, front: Front) -> Self {
        let library = library(front);
        library.empty_trash();
        let is_nearly_full = library.usage().is_ok_and(Usage::is_nearly_full);
        let keeper = Self {
            workspace,
            front,
            session: StoredValue::new_local(Session::new(library)),
            held: StoredValue::new_local(None),
            debounce: StoredValue::new_local(Debounce::new(REST)),
            state: RwSignal::new(SaveState::KEPT),
            access: RwSignal::new(Access::Edit),
            shown: RwSignal::new(Shown::Own),
            notices: RwSignal::new(Vec::new()),
            shelf: RwSignal::new(0),
            handed_out: StoredValue::new(None),
        };
        if is_nearly_full {
            keeper.tell(Notice::NearlyFull);
        }
        if let Some(days) = front.preferences().days_without_export(today()) {
            keeper.tell(Notice::ExportDue(days));
        }
        keeper.watch();
        keeper
    }

    fn watch(self) {
        Effect::new(move |_| {
            let plan = self.workspace.plan().get();
            if !self.workspace.is_open() {
                return;
            }
            let is_dirty = self.session.try_update_value(|session| {
                session.change(plan);
                session.is_dirty()
            });
            if is_dirty == Some(true) {
                self.state.set(SaveState::Waiting);
                self.note(News::Changed { revision: self.session.with_value(Session::revision) });
                self.debounce.with_value(|debounce| debounce.call(move || self.save_now()));
            }
        });
        let leaving = lifecycle::on_leave(move || self.flush());
        let coming = lifecycle::on_return(move || self.come_back());
        let writing = storage::on_foreign_write(&self.front.place.space(), move |key| self.hear(key));
        let closing = lifecycle::on_unload(move || self.would_lose());
        let guard = StoredValue::new_local((leaving, coming, writing, closing));
        on_cleanup(move || guard.dispose());
        Effect::new(move |_| {
            if self.front.place.is_viewing() {
                self.leave_seat();
            }
            untrack(|| self.show_access());
        });
    }

    /// Whether there is work that goes with the page and is in no file.
    fn would_lose(self) -> bool {
        untrack(|| {
            let is_edited = self.workspace.ways().get().undo.is_some();
            // A page may be left in the midst of a save, when the session is not to be asked.
            let kind = self.session.try_with_value(|session| session.library().store().kind());
            kind == Some(StoreKind::Memory) && is_edited && !self.is_handed_out()
        })
    }

    /// Saves at once what waits to be saved.
    pub fn flush(&self) {
        self.debounce.try_with_value(Debounce::flush);
    }

    pub(super) fn save_now(self) {
        let after = self.session.try_update_value(|session| session.save(&self.copy_name()));
        if let Some(after) = after {
            self.follow_save(after);
        }
    }

    /// Makes the title of a plan that goes on as a copy.
    pub(super) fn copy_name(self) -> impl Fn(&str) -> String {
        let locale = self.front.settings.locale().get_untracked();
        move |title| Catalog::of(locale).plain(Msg::PlanOtherTab, &Args::new().text("title", title.to_owned()))
    }

    /// Tells the page what came of saving.
    pub(super) fn follow_save(self, after: After) {
        match after {
            // Undone before it was saved: what is stored is what is open.
            After::Nothing if self.state.get_untracked() == SaveState::Waiting => self.state.set(SaveState::KEPT),
            After::Nothing => {}
            After::Saved(saved) => self.tell_saved(saved),
            After::Copied { plan, saved } => {
                self.follow_change(Change::Copied { plan, saved });
            }
            After::Failed(error) => self.fail(error),
        }
        self.show_access();
    }

    fn fail(self, error: SaveError) {
        self.state.set(SaveState::Failed(error));
        self.note(News::Failed(match error {
            SaveError::Store(StoreError::Quota) => Code::Quota,
            _ => Code::Blocked,
        }));
    }

    fn note(self, news: News) {
        self.front.news().set(Some(news));
    }

    fn tell_saved(self, Saved { has_backup }: Saved) {
        self.shown.set(Shown::Own);
        self.state.set(SaveState::Saved { at: Some(clock::wall_time()), has_backup });
        let revision = self.session.with_value(Session::revision);
        self.note(News::Saved { revision });
        if revision == 1 {
            self.note_shelf();
        } else {
            // The first save of a plan is that of an example or a blank one: no work yet.
            if revision == 2 && self.storage_kind() == StoreKind::Persistent {
                storage::ask_to_keep();
            }
            self.front.remember(|preferences| preferences.note_change(today()));
        }
    }

    /// Tells the page what a look at the store has brought.
    pub(super) fn follow_change(self, change: Change) {
        match change {
            Change::None => {}
            Change::Reloaded(plan) => {
                if self.access.get_untracked() == Access::Edit {
                    self.tell(Notice::Reloaded);
                }
                self.workspace.replace(plan);
                self.state.set(SaveState::KEPT);
            }
            Change::Copied { plan, saved } => {
                self.tell(Notice::Copied);
                self.workspace.go_on_with(plan);
                match saved {
                    Ok(saved) => self.tell_saved(saved),
                    Err(error) => self.fail(error),
                }
                self.take_seat(false);
            }
            Change::Gone => self.tell(Notice::Gone),
        }
        self.show_access();
    }

    /// Another tab has written something.
    fn hear(self, key: Option<&str>) {
        if key.is_none_or(|key| plan_id(key).is_some()) {
            self.look();
            self.note_shelf();
        }
    }

    pub(super) fn look(self) {
        // What was typed meanwhile counts as work of one's own.
        let change = self.session.try_update_value(|session| session.look(&self.copy_name()));
        if let Some(change) = change {
            self.follow_change(change);
        }
    }

    fn come_back(self) {
        self.look();
        // The tab that edited may be gone.
        if self.access.get_untracked() == Access::Elsewhere {
            self.take_seat(false);
        }
    }

    pub(super) fn show_access(self) {
        let Some(access) = self.session.try_with_value(Session::access) else { return };
        self.workspace.allow_edits(access == Access::Edit && !untrack(|| self.front.place.is_viewing()));
        if self.access.get_untracked() != access {
            self.access.set(access);
        }
    }

    /// Whether the open plan is safe.
    pub fn state(&self) -> ReadSignal<SaveState> {
        self.state.read_only()
    }

    /// Whether the open plan may be changed in this tab.
    pub fn access(&self) -> ReadSignal<Access> {
        self.access.read_only()
    }

    /// How long stored plans live in this browser.
    pub fn storage_kind(&self) -> StoreKind {
        self.with_library(|library| library.store().kind())
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

    /// Follows what is stored: lists of plans that read it are made anew after a change here or in another tab.
    pub fn shelf(&self) -> ReadSignal<u32> {
        self.shelf.read_only()
    }

    pub(super) fn note_shelf(&self) {
        self.shelf.update(|shelf| *shelf += 1);
    }

    /// Asks the library. What waits to be saved is not yet in there, see [`Keeper::flush`].
    pub fn with_library<R>(&self, ask: impl FnOnce(&Library) -> R) -> R {
        self.session.with_value(|session| ask(session.library()))
    }

    /// A stored text as it is: a damaged plan to download.
    pub fn raw(&self, key: &str) -> Option<String> {
        self.with_library(|library| library.raw(key))
    }

    /// The open plan was handed out as a file or a text, as it is.
    pub fn hand_out(&self) {
        self.handed_out.set_value(Some(self.workspace.plan().get_untracked()));
        self.exported();
    }

    /// Plans were exported as a file; to be called by whatever writes one.
    pub fn exported(&self) {
        self.taken_out();
        self.front.remember(|preferences| preferences.note_export(today()));
        self.notices.update(|notices| notices.retain(|notice| !matches!(notice, Notice::ExportDue(_))));
    }

    /// The plan as it is now is in a link that was copied.
    pub fn taken_out(&self) {
        self.handed_out.set_value(Some(self.workspace.plan().get_untracked()));
    }
}

/// The day, counted from 1970.
fn today() -> u64 {
    clock::now() / DAY
}
