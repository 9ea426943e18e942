//! The way to the screens that ask about the plan: beside the stages, or above the screen on a phone.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::{Lesson, Question, Screen, Tool, use_app};
use crate::ui::erased::shown_if;
use crate::ui::palette::palette_button;

/// Forecast, Improve, Report and Learn as navigation.
#[component]
pub fn ToolNav() -> impl IntoView {
    let app = use_app();
    let items = [
        (Screen::Forecast(Question::Timeline), "nav-forecast", Msg::NavForecast),
        (Screen::Improve(Tool::Comparison), "nav-improve", Msg::NavImprove),
        (Screen::Report, "nav-report", Msg::ReportNav),
        (Screen::Learn(Lesson::Glossary), "nav-learn", Msg::NavLearn),
    ];
    let is_current = move |first: Screen| match (first, app.navigation.screen()) {
        (Screen::Forecast(_), Screen::Forecast(_))
        | (Screen::Improve(_), Screen::Improve(_))
        | (Screen::Learn(_), Screen::Learn(_))
        | (Screen::Report, Screen::Report) => Some("page"),
        _ => None,
    };
    // The way to a screen of several tabs leads to the first that may be shown.
    let items =
        items.map(|(first, id, name)| (tabs(first).into_iter().find(|it| app.navigation.allows(*it)), id, name));
    let items: Vec<_> = items.into_iter().filter_map(|(screen, id, name)| Some((screen?, id, name))).collect();
    let is_empty = items.is_empty();
    let links = items.into_iter().map(|(screen, id, name)| {
        view! {
            <li hidden=move || !app.shows(screen)>
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
    let links = links.collect_view();
    (!is_empty).then(|| {
        view! {
            <nav class="tools" aria-label=app.t(Msg::NavTools)>
                <ul class="tools__list">{links}</ul>
                {shown_if(move || !app.front.place.is_viewing(), move || palette_button(app))}
            </nav>
        }
    })
}

fn tabs(first: Screen) -> Vec<Screen> {
    match first {
        Screen::Forecast(_) => Question::ALL.map(Screen::Forecast).to_vec(),
        Screen::Report => vec![Screen::Report],
        Screen::Learn(_) => Lesson::ALL.map(Screen::Learn).to_vec(),
        _ => Tool::ALL.map(Screen::Improve).to_vec(),
    }
}
