//! Says at any time whether the open plan is safe.

use leptos::prelude::*;

use crate::browser::storage::{StorageKind, StoreError};
use crate::i18n::{Args, Msg, clock};
use crate::state::{App, SaveError, SaveState, use_app};
use crate::ui::erased::text;

/// The save state in words, with a mark that does not rely on colour alone.
#[component]
pub fn SaveBadge() -> impl IntoView {
    let app = use_app();
    view! {
        <p id="save-state" class=move || class(app) role="status">
            <span class="save__mark" aria-hidden="true"></span>
            {text(move || words(app))}
        </p>
    }
}

fn class(app: App) -> &'static str {
    match app.keeper.state().get() {
        SaveState::Failed(_) => "save save--failed",
        _ if app.keeper.storage_kind() == StorageKind::Memory => "save save--failed",
        SaveState::Waiting | SaveState::Shared => "save save--waiting",
        SaveState::Saved(_) => "save save--done",
    }
}

fn words(app: App) -> String {
    match (app.keeper.state().get(), app.keeper.storage_kind()) {
        (SaveState::Failed(error), _) => {
            let reason = app.text(match error {
                SaveError::Store(StoreError::Quota) => Msg::SaveReasonFull,
                SaveError::Store(StoreError::Blocked) => Msg::SaveReasonBlocked,
                SaveError::Store(StoreError::Mismatch) | SaveError::Unfaithful => Msg::SaveReasonCheck,
                SaveError::Changed => Msg::SaveReasonOtherTab,
            });
            app.say(Msg::SaveFailed, &Args::new().text("reason", reason))
        }
        (_, StorageKind::Memory) => app.text(Msg::SaveMemory),
        (SaveState::Waiting, _) => app.text(Msg::SaveSaving),
        (SaveState::Shared, _) => app.text(Msg::SaveDirty),
        (SaveState::Saved(_), StorageKind::Session) => app.text(Msg::SaveSession),
        (SaveState::Saved(None), StorageKind::Persistent) => app.text(Msg::SaveKept),
        (SaveState::Saved(Some(time)), StorageKind::Persistent) => {
            let time = clock(time.hours, time.minutes, &app.format());
            app.say(Msg::SaveSaved, &Args::new().text("time", time))
        }
    }
}
