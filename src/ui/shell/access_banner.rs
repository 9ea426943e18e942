//! Says as long as it is so that the open plan is not kept, or may only be looked at, and what to do about it.

use leptos::prelude::*;

use super::plan_file::offer_plan;
use super::save_badge::why_unsaved;
use crate::i18n::Msg;
use crate::library::{Access, StoreKind};
use crate::state::{App, SaveState, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::handed::Handed;

/// The banners that can't be closed; what they offer as a file is shown below them.
#[component]
pub fn AccessBanner(handed: Handed) -> impl IntoView {
    let app = use_app();
    let is_open = move |access| app.workspace.is_open() && app.keeper.access().get() == access;
    let is_unsaved = move || {
        // A browser that stores nothing has a banner of its own.
        app.keeper.storage_kind() != StoreKind::Memory
            && !app.front.place.is_viewing()
            && matches!(app.keeper.state().get(), SaveState::Failed(_))
    };
    view! {
        {shown_if(move || is_open(Access::Edit) && is_unsaved(), move || unsaved(app, handed))}
        {shown_if(move || is_open(Access::Elsewhere), move || elsewhere(app))}
        {shown_if(move || is_open(Access::Newer), move || newer(app, handed))}
    }
}

fn unsaved(app: App, handed: Handed) -> AnyView {
    let why = move || match app.keeper.state().get() {
        SaveState::Failed(error) => why_unsaved(app, error),
        _ => String::new(),
    };
    view! {
        <section class="notice notice--warning" id="notice-unsaved">
            <p>{text(why)}</p>
            <button type="button" class="button" on:click=move |_| offer_plan(app, handed)>
                {app.t(Msg::StartSaveFile)}
            </button>
        </section>
    }
    .into_any()
}

fn elsewhere(app: App) -> AnyView {
    view! {
        <section class="notice notice--calm" id="notice-elsewhere" role="status">
            <p>{app.t(Msg::StorageElsewhere)}</p>
            <button type="button" id="edit-here" class="button button--primary" on:click=move |_| app.keeper.edit_here()>
                {app.t(Msg::StorageEditHere)}
            </button>
        </section>
    }
    .into_any()
}

fn newer(app: App, handed: Handed) -> AnyView {
    let download = move |_| {
        let id = app.workspace.plan().with_untracked(|plan| plan.id().to_owned());
        offer_raw(app, &id, handed);
    };
    view! {
        <section class="notice notice--warning" id="notice-newer" role="status">
            <p>{app.t(Msg::StorageNewerShown)}</p>
            <button type="button" class="button" on:click=download>{app.t(Msg::StorageDownloadRaw)}</button>
        </section>
    }
    .into_any()
}

/// Offers a stored plan as a file just as it is stored.
pub fn offer_raw(app: App, id: &str, handed: Handed) {
    if let Some(text) = app.keeper.with_library(|library| library.raw_plan(id)) {
        handed.offer("race-planner.json", "application/json", text);
    }
}
