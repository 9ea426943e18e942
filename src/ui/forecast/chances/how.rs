//! How the chances are worked out, and the seed from which the draws come.

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::plan::PlanEdit;
use crate::state::use_app;
use crate::ui::erased::text;

/// The method in a fold.
#[component]
pub fn How() -> impl IntoView {
    let app = use_app();
    let seed = move || app.workspace.plan().with(|plan| plan.seed());
    let number = move || {
        let number = app.format().in_own_digits(&seed().to_string());
        app.say(Msg::ChancesSeed, &Args::new().text("number", number))
    };
    let draw_anew = move |_| {
        // Any number will do.
        let _ = app.workspace.edit(PlanEdit::SetSeed(untrack(seed).wrapping_add(1)));
        app.workspace.leave_field();
    };
    view! {
        <details class="panel chances__how" id="chances-how">
            <summary>{app.t(Msg::ChancesHow)}</summary>
            <p>{app.t(Msg::ChancesHowFit)}</p>
            <p>{app.t(Msg::ChancesHowDraws)}</p>
            <p>{app.t(Msg::ChancesHowMiddle)}</p>
            <p id="chances-seed">{text(number)}</p>
            <button type="button" id="chances-anew" class="button" on:click=draw_anew>{app.t(Msg::ChancesAnew)}</button>
        </details>
    }
}
