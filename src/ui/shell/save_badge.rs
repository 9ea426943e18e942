//! Says at any time whether the open plan is safe.

use leptos::prelude::*;

use crate::i18n::{Args, Msg, clock};
use crate::library::{Access, SaveError, StoreError, StoreKind};
use crate::state::{App, SaveState, use_app};
use crate::ui::erased::text;

/// The save state in words, with a mark that does not rely on colour alone.
#[component]
pub fn SaveBadge() -> impl IntoView {
    let app = use_app();
    let failure =
        move || if matches!(app.keeper.state().get(), SaveState::Failed(_)) { words(app) } else { String::new() };
    // Spoken by the page's one region, and only when it fails: a save after each keystroke would never be silent.
    app.front.toasts.tell_besides(Some(text(failure)));
    on_cleanup(move || app.front.toasts.tell_besides(None));
    let said = text(move || words(app));
    view! {
        <p id="save-state" class=move || class(app) title=said>
            <span class="save__mark" aria-hidden="true"></span>
            <span class="save__words">{said}</span>
        </p>
    }
}

fn class(app: App) -> &'static str {
    if app.front.place.is_viewing() || app.keeper.access().get() != Access::Edit {
        return "save";
    }
    match app.keeper.state().get() {
        SaveState::Failed(_) => "save save--failed",
        _ if app.keeper.storage_kind() == StoreKind::Memory => "save save--failed",
        SaveState::Waiting | SaveState::Shared => "save save--waiting",
        SaveState::Saved { .. } => "save save--done",
    }
}

fn words(app: App) -> String {
    if app.front.place.is_viewing() || app.keeper.access().get() != Access::Edit {
        return app.text(Msg::SaveReadOnly);
    }
    match (app.keeper.state().get(), app.keeper.storage_kind()) {
        (SaveState::Failed(error), _) => why_unsaved(app, error),
        (_, StoreKind::Memory) => app.text(Msg::SaveMemory),
        (SaveState::Waiting, _) => app.text(Msg::SaveSaving),
        (SaveState::Shared, _) => app.text(Msg::SaveDirty),
        (SaveState::Saved { .. }, StoreKind::Session) => app.text(Msg::SaveSession),
        (SaveState::Saved { has_backup: true, .. } | SaveState::Saved { at: None, .. }, StoreKind::Embedded) => {
            app.text(Msg::SaveEmbedded)
        }
        (SaveState::Saved { at: None, .. }, _) => app.text(Msg::SaveKept),
        (SaveState::Saved { at: Some(time), has_backup }, kind) => {
            let time = clock(time.hours, time.minutes, &app.format());
            let msg = match kind {
                _ if !has_backup => Msg::SaveWithoutBackup,
                StoreKind::File => Msg::SaveInFile,
                _ => Msg::SaveSaved,
            };
            app.say(msg, &Args::new().text("time", time))
        }
    }
}

/// Why the last edits are not kept.
pub fn why_unsaved(app: App, error: SaveError) -> String {
    let reason = app.text(match error {
        SaveError::Store(StoreError::Quota) => Msg::SaveReasonFull,
        SaveError::Store(StoreError::Blocked) => Msg::SaveReasonBlocked,
        SaveError::Store(StoreError::Mismatch) | SaveError::Unfaithful => Msg::SaveReasonCheck,
        SaveError::Changed => Msg::SaveReasonOtherTab,
    });
    app.say(Msg::SaveFailed, &Args::new().text("reason", reason))
}
