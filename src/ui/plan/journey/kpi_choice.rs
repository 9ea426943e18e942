//! The choice of the figure by which it is seen how a touchpoint does.

use leptos::prelude::*;

use super::edits::{change_at_once, touchpoint};
use super::seat::Seat;
use crate::engine::{Kpi, Lane};
use crate::i18n::Msg;
use crate::plan::Slot;
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::field::ChoiceField;
use crate::ui::words::kpi_name;

/// The main figures of the phase's stage and all others that are known, or none.
#[component]
pub fn KpiChoice(id: u32, seat: Seat) -> impl IntoView {
    let app = use_app();
    let watched = Memo::new(move |_| touchpoint(app, id).and_then(|it| it.kpi));
    let stage = Memo::new(move |_| touchpoint(app, id).map(|it| it.phase.stage()));
    let choices = Signal::derive(move || {
        let usual: Vec<Kpi> = stage
            .get()
            .into_iter()
            .flat_map(Slot::of_stage)
            .filter(|slot| slot.is_essential)
            .map(|it| it.main)
            .collect();
        let cell = app.workspace.cell(Lane::Total);
        let is_known = |kpi: Kpi| app.workspace.shown().with(|report| report.value(cell, kpi).is_some());
        let is_offered = |kpi: &Kpi| usual.contains(kpi) || watched.get() == Some(*kpi) || is_known(*kpi);
        let none = [(String::new(), app.text(Msg::TouchpointNoKpi))];
        let offered = Kpi::ALL.into_iter().filter(is_offered);
        none.into_iter().chain(offered.map(|kpi| (kpi.id().to_owned(), kpi_name(app, kpi)))).collect()
    });
    let chosen = text(move || watched.get().map(Kpi::id).unwrap_or_default().to_owned());
    let choose = Callback::new(move |chosen: String| {
        seat.error.set(change_at_once(app, id, &|it| it.kpi = Kpi::from_id(&chosen)).err());
    });
    view! { <ChoiceField id=format!("touchpoint-{id}-kpi") label=app.t(Msg::TouchpointKpi) choices chosen choose/> }
}
