//! The fold on the screen of a stage; what is in it comes when it is unfolded.

use leptos::prelude::*;

use crate::browser::document;
use crate::engine::Stage;
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::parts;

/// How many tactics of the stage stand in the calendar; unfolded, all of them to tick.
#[component]
pub fn TacticSection(stage: Stage) -> impl IntoView {
    let app = use_app();
    let is_open = RwSignal::new(false);
    let count = text(move || {
        let (used, all) = app.workspace.plan().with(|plan| plan.tactics_used(stage));
        let format = app.format();
        let args = Args::new().text("used", format.count(used as f64)).text("all", format.count(all as f64));
        app.say(Msg::TacticsCount, &args)
    });
    view! {
        <details id="tactics" class="panel tactics" on:toggle=move |event| is_open.set(document::is_open_now(&event))>
            <summary class="tactics__summary">
                <h3>{app.t(Msg::TacticsTitle)}</h3>
                <span class="muted" id="tactics-count">{count}</span>
            </summary>
            {shown_if(move || is_open.get(), move || parts::tactics(app.front, stage))}
        </details>
    }
}
