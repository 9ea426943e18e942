//! The button in a figure's field that shows how the figure came about.

use leptos::prelude::*;

use crate::engine::{Kpi, Lane};
use crate::i18n::{Args, Msg};
use crate::state::App;
use crate::ui::erased::text;
use crate::ui::words::{figure_text, kpi_name};
use crate::ui::working::use_inspection;

/// The way to the working of whichever figure of the slot has one.
pub(super) fn working_button(
    app: App,
    lane: Lane,
    explained: impl Fn() -> Option<Kpi> + Copy + Send + Sync + 'static,
) -> AnyView {
    let inspection = use_inspection();
    let label = text(move || {
        let Some(kpi) = explained() else { return String::new() };
        let value = figure_text(app, app.workspace.cell(lane), kpi);
        app.say(Msg::CellShowWorking, &Args::new().text("kpi", kpi_name(app, kpi)).text("value", value))
    });
    let show = move |_| {
        if let Some(kpi) = untrack(explained) {
            inspection.open_cell(app, lane, kpi);
        }
    };
    view! {
        <button type="button" class="field__working" aria-label=label title=label on:click=show>
            "="
        </button>
    }
    .into_any()
}
