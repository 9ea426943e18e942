//! The way to the screens that ask about the plan: beside the stages, or above the screen on a phone.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::{Question, Screen, Tool, use_app};

/// Forecast and Improve as navigation.
#[component]
pub fn ToolNav() -> impl IntoView {
    let app = use_app();
    let items = [
        (Screen::Forecast(Question::Timeline), "nav-forecast", Msg::NavForecast),
        (Screen::Improve(Tool::Comparison), "nav-improve", Msg::NavImprove),
    ];
    let is_current = move |first: Screen| match (first, app.navigation.screen()) {
        (Screen::Forecast(_), Screen::Forecast(_)) | (Screen::Improve(_), Screen::Improve(_)) => Some("page"),
        _ => None,
    };
    let links = items.map(|(screen, id, name)| {
        view! {
            <li>
                <a
                    id=id
                    class="tools__item"
                    href=format!("#{}", screen.hash())
                    aria-current=move || is_current(screen)
                    on:click=move |event| { event.prevent_default(); app.navigation.go(screen); }
                >
                    {app.t(name)}
                </a>
            </li>
        }
        .into_any()
    });
    view! {
        <nav class="tools" aria-label=app.t(Msg::NavTools)>
            <ul class="tools__list">{links.collect_view()}</ul>
        </nav>
    }
}
