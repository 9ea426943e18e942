//! Puts what was worked out here into the plan's figures.

use leptos::prelude::*;

use crate::engine::{Kpi, Lane};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::words::kpi_name;

/// A button that says what it will enter, while there is something to enter; and what the plan has.
#[component]
pub fn PutButton(
    /// Identity of the button.
    id: &'static str,
    /// Where it goes.
    kpi: Kpi,
    /// What would be entered.
    value: Memo<Option<f64>>,
    /// Enters it.
    put: Callback<f64>,
) -> impl IntoView {
    let app = use_app();
    let written = move |value: Option<f64>| app.format().optional(kpi.unit(), value);
    let planned = Memo::new(move |_| {
        let cell = app.workspace.cell(Lane::Total);
        app.workspace.report().with(|report| report.value(cell, kpi))
    });
    let label = text(move || {
        let args = Args::new().text("value", written(value.get())).text("kpi", kpi_name(app, kpi));
        app.say(Msg::LoyaltyPut, &args)
    });
    let enter = move |_| {
        if let Some(value) = value.get_untracked() {
            put.run(value);
        }
    };
    let button = move || {
        view! { <button type="button" id=id class="button button--wide" on:click=enter>{label}</button> }.into_any()
    };
    let has = text(move || match planned.get() {
        Some(value) => app.say(Msg::LoyaltyIsInPlan, &Args::new().text("value", written(Some(value)))),
        None => String::new(),
    });
    view! {
        <div class="loyal__buttons">
            {shown_if(move || value.get().is_some() && value.get() != planned.get(), button)}
            <p class="muted" id=format!("{id}-state") role="status">{has}</p>
        </div>
    }
}
