//! A figure that follows from others and is not typed here: press it to see how it came about.

use super::observed_note::observed_note;
use crate::engine::{Kpi, Lane};
use crate::i18n::{Args, Msg};
use crate::plan::Slot;
use crate::state::App;
use crate::ui::erased::{either, text};
use crate::ui::words::{brief_name, brief_text, figure_text, kpi_name};
use crate::ui::working::use_inspection;
use leptos::prelude::*;

/// A figure of the slot that is looked at, with its counterpart below it; a dash where it is absent, a word where it is hidden.
pub fn derived_figure(app: App, slot: Slot, kpi: Kpi, lane: Lane, id: Option<String>) -> AnyView {
    let other = if kpi == slot.main { slot.rate } else { Some(slot.main) };
    let known = move |kpi: Kpi| {
        let cell = app.workspace.cell(lane);
        app.workspace.shown().with(|report| report.value(cell, kpi)).map(|_| brief_text(app, cell, kpi))
    };
    let inspection = use_inspection();
    let label = text(move || {
        let value = brief_name(app, app.workspace.cell(lane), kpi);
        app.say(Msg::CellShowWorking, &Args::new().text("kpi", kpi_name(app, kpi)).text("value", value))
    });
    let figure = move || {
        view! {
            <button
                type="button"
                id=id.clone()
                class="derived"
                aria-label=label
                on:click=move |_| inspection.open_cell(app, lane, kpi)
            >
                <span class="value">{text(move || known(kpi).unwrap_or_default())}</span>
            </button>
        }
        .into_any()
    };
    // Why there is nothing, where the task hides it.
    let absent = text(move || figure_text(app, app.workspace.cell(lane), kpi));
    let dash = move || view! { <span class="derived derived--absent" tabindex="-1">{absent}</span> }.into_any();
    view! {
        <div class="field">
            {either(move || known(kpi).is_some(), figure, dash)}
            <p class="field__note">
                {observed_note(app, lane, slot, text(move || other.and_then(known).unwrap_or_default()))}
            </p>
        </div>
    }
    .into_any()
}
