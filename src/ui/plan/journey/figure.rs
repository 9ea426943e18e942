//! The figure by which it is seen how a touchpoint does, as it stands in the plan.

use leptos::prelude::*;

use super::edits::touchpoint;
use crate::chart::Spread;
use crate::chart::spread::with_spread;
use crate::engine::{Kpi, Lane};
use crate::i18n::Msg;
use crate::plan::Slot;
use crate::state::{App, use_app};
use crate::ui::erased::text;
use crate::ui::words::{figure_text, kpi_name};
use crate::ui::working::use_inspection;

/// A button with the figure that shows its working; nothing where none is chosen.
#[component]
pub fn Figure(id: u32) -> impl IntoView {
    let app = use_app();
    let inspection = use_inspection();
    let watched = Memo::new(move |_| {
        let it = touchpoint(app, id)?;
        let lane = app.workspace.plan().with(|plan| plan.lane(it.place()))?;
        it.kpi.map(|kpi| (kpi, lane))
    });
    let button = move |(kpi, lane): (Kpi, Lane)| {
        let value = Memo::new(move |_| told(app, kpi, lane));
        view! {
            <button
                type="button"
                id=format!("touchpoint-{id}-figure")
                class=format!("touchpoint__figure hue-{}", Slot::stage_of(kpi).id())
                on:click=move |_| inspection.open_cell(app, lane, kpi)
            >
                <span class="touchpoint__kpi">{text(move || kpi_name(app, kpi))}</span>
                <span class="touchpoint__value value">{text(move || value.get())}</span>
                <span class="visually-hidden">{app.t(Msg::WorkingShow)}</span>
            </button>
        }
        .into_any()
    };
    view! { {move || watched.get().map_or_else(|| ().into_any(), button)} }
}

/// The figure with how far it can be trusted, where it was measured.
fn told(app: App, kpi: Kpi, lane: Lane) -> String {
    let cell = app.workspace.cell(lane);
    let observed = app.workspace.shown().with(|report| report.observed(cell, kpi));
    let spread = observed.map(|observed| Spread::of(observed, app.format()));
    with_spread(figure_text(app, cell, kpi), spread.as_ref(), app.format())
}
