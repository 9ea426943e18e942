//! What is said of a scenario that was just made the plan: that it is still there, and what applying it again would do.

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::plan::EditName;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::focus::focus_later;

/// Said until the scenario is kept or removed, something else is done, or it is taken back.
#[component]
pub fn AppliedNote(
    /// Which scenario.
    id: u32,
    /// Which scenario was made the plan.
    applied: RwSignal<Option<u32>>,
    /// What it is called.
    name: Signal<String>,
    /// Takes the scenario out.
    remove: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let is_plan =
        move || applied.get() == Some(id) && app.workspace.ways().with(|ways| ways.undo == Some(EditName::Adopt(id)));
    let told = move || app.say(Msg::ScenariosApplied, &Args::new().text("name", name.get()));
    let keep = move |_| {
        applied.set(None);
        focus_later(format!("scenario-{id}-apply"));
    };
    let choice = move || {
        view! {
            <div class="scenario__actions">
                <button type="button" id=format!("scenario-{id}-keep") class="button" on:click=keep>
                    {app.t(Msg::ScenarioKeep)}
                </button>
                <button type="button" id=format!("scenario-{id}-drop") class="button" on:click=move |_| remove.run(())>
                    {app.t(Msg::ScenarioDrop)}
                </button>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="scenario__applied" class:scenario__applied--now=is_plan>
            <p>{text(move || if is_plan() { told() } else { String::new() })}</p>
            {shown_if(is_plan, choice)}
        </div>
    }
}
