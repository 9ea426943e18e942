//! Tabs of a screen: links, so that each has an address of its own.

use std::time::Duration;

use leptos::prelude::*;

use crate::browser::document;
use crate::i18n::Msg;
use crate::state::{Screen, use_app};

/// The tabs of a screen that has several parts.
#[component]
pub fn Tabs(
    /// What the tabs are parts of.
    name: Msg,
    /// Each part with its name.
    parts: Vec<(Screen, Msg)>,
) -> impl IntoView {
    let app = use_app();
    let parts = parts.into_iter().filter(|(screen, _)| app.navigation.allows(*screen));
    let links = parts.map(|(screen, name)| {
        view! {
            <li hidden=move || !app.shows(screen)>
                <a
                    id=format!("tab-{}", screen.hash())
                    class="tabs__tab"
                    href=format!("#{}", screen.hash())
                    aria-current=move || (app.navigation.screen() == screen).then_some("page")
                    on:focus=move |_| document::bring_into_row(&format!("tab-{}", screen.hash()))
                    on:click=move |event| { event.prevent_default(); app.navigation.go(screen); }
                >
                    {app.t(name)}
                </a>
            </li>
        }
        .into_any()
    });
    // The row is longer than a phone is wide. Where it stands is known when the page is laid out.
    Effect::new(move |_| {
        let id = format!("tab-{}", app.navigation.screen().hash());
        set_timeout(move || document::bring_into_row(&id), Duration::ZERO);
    });
    view! {
        <nav class="tabs" aria-label=app.t(name)>
            <ul class="tabs__list">{links.collect_view()}</ul>
        </nav>
    }
}
