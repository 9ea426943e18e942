//! Says that the plan is only to be looked at, and gives a copy of it to whoever wants to go on.

use leptos::prelude::*;

use super::open_tab::open_in_tab;
use crate::i18n::Msg;
use crate::state::{App, use_app};
use crate::ui::erased::shown_if;

/// A banner in pages that may only be looked at.
#[component]
pub fn ViewBanner() -> impl IntoView {
    let app = use_app();
    shown_if(move || app.front.place.is_viewing() && app.workspace.is_open(), move || banner(app))
}

fn banner(app: App) -> AnyView {
    view! {
        <section class="notice notice--calm" id="notice-view">
            <p>{app.t(Msg::EmbedViewing)}</p>
            <button type="button" id="own-copy" class="button button--primary" on:click=move |_| open_in_tab(app)>
                {app.t(Msg::EmbedOwnCopy)}
            </button>
        </section>
    }
    .into_any()
}
