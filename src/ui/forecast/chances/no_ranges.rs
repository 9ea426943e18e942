//! What to do where no range is entered: how to type one, or a first guess at once.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::either;
use crate::ui::field::LayerSwitch;

/// How to begin.
#[component]
pub fn NoRanges() -> impl IntoView {
    let app = use_app();
    let guess = move || {
        let layer = app.workspace.layer().get();
        app.workspace.plan().with(|plan| plan.rates_as_ranges(layer))
    };
    let try_it = move |_| {
        if let Some(edit) = untrack(guess) {
            // The ranges lie around figures that the plan has taken already.
            let _ = app.workspace.edit(edit);
        }
    };
    let button = move || {
        view! {
            <button type="button" id="chances-try" class="button button--primary" on:click=try_it>
                {app.t(Msg::ChancesTry)}
            </button>
        }
        .into_any()
    };
    let nothing = move || view! { <p class="muted">{app.t(Msg::ChancesTryNothing)}</p> }.into_any();
    view! {
        <section class="panel" id="chances-empty" aria-labelledby="chances-empty-title">
            <h3 id="chances-empty-title">{app.t(Msg::ChancesEmpty)}</h3>
            <LayerSwitch/>
            <p class="chances__lead">{app.t(Msg::ChancesEmptyHelp)}</p>
            {either(move || guess().is_some(), button, nothing)}
        </section>
    }
}
