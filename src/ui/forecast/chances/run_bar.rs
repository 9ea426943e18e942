//! How far the draws have come, and the way to more of them.

use leptos::prelude::*;

use crate::engine::uncertainty::{MOST_DRAWS, Progress};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::{either, text};

/// Progress with a way to stop; at rest, how many draws there were.
#[component]
pub fn RunBar() -> impl IntoView {
    let app = use_app();
    let progress = move || app.chances.progress().get().unwrap_or(Progress { done: 0, of: 1 });
    let drawn = move || app.chances.main().with(|main| main.as_ref().map_or(0, |main| main.ground.draws));
    let say = move |msg, number: usize| app.say(msg, &Args::new().count("number", &app.format(), number as f64));
    let state = move || {
        let Progress { done, of } = progress();
        let count = |number: usize| app.format().count(number as f64);
        app.say(Msg::ChancesDrawing, &Args::new().text("done", count(done)).text("all", count(of)))
    };
    let running = move || {
        view! {
            <progress
                aria-label=text(state)
                max=text(move || progress().of.to_string())
                value=text(move || progress().done.to_string())
            ></progress>
            <p class="muted" aria-hidden="true">{text(state)}</p>
            <button type="button" id="chances-cancel" class="button" on:click=move |_| app.chances.cancel()>
                {app.t(Msg::Cancel)}
            </button>
        }
        .into_any()
    };
    // Before the first draws, or if they were stopped, there is nothing to tell.
    let told = move || if drawn() == 0 { String::new() } else { say(Msg::ChancesDrawn, drawn()) };
    let resting = move || {
        view! {
            <p class="muted" id="chances-drawn">{text(told)}</p>
            <button
                type="button"
                id="chances-more"
                class="button"
                hidden=move || MOST_DRAWS <= drawn()
                on:click=move |_| app.chances.draw(MOST_DRAWS)
            >
                {text(move || say(Msg::ChancesMore, MOST_DRAWS))}
            </button>
        }
        .into_any()
    };
    view! {
        <section class="panel chances__run">
            {either(move || app.chances.progress().with(Option::is_some), running, resting)}
        </section>
    }
}
