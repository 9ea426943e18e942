//! The figures that belong to the business and not to a channel.

use leptos::prelude::*;

use crate::engine::{Lane, Stage};
use crate::i18n::Msg;
use crate::plan::{Place, Slot};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::field::{EntryScope, FigureField};
use crate::ui::stage::use_grid_extent;
use crate::ui::words::{field_id, kpi_name};

/// Margin, fixed costs and what follows from them.
#[component]
pub fn Economics() -> impl IntoView {
    let app = use_app();
    let extent = use_grid_extent();
    let field = |slot: &Slot| {
        let (own, kpi) = (*slot, slot.main);
        let id = field_id(kpi, Lane::Total);
        let label = text(move || kpi_name(app, kpi));
        view! {
            <div class="form__row" hidden=move || app.workspace.plan().with(|plan| plan.hides_slot(own))>
                <label for=id.clone()>{label}</label>
                <FigureField id figures=*slot place=Place::Business lane=Lane::Total label/>
                <p class="muted">{app.t(Msg::KpiHelp(kpi))}</p>
            </div>
        }
        .into_any()
    };
    let of_weight = |is_essential: bool| {
        let slots = Slot::of_stage(Stage::Plan).iter().filter(move |slot| slot.is_essential == is_essential);
        slots.map(field).collect_view().into_any()
    };
    view! {
        <section class="panel" aria-labelledby="plan-economics">
            <h3 id="plan-economics">{app.t(Msg::PlanEconomics)}</h3>
            <p class="muted">{app.t(Msg::PlanEconomicsHelp)}</p>
            <EntryScope/>
            <div class="form">{of_weight(true)}</div>
            <details class="form__more" open=move || extent.is_full()>
                <summary>{app.t(Msg::GridMore)}</summary>
                <div class="form">{of_weight(false)}</div>
            </details>
        </section>
    }
}
