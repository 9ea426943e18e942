//! The figures that belong to the business and not to a channel.

use leptos::prelude::*;

use crate::engine::{Lane, Stage};
use crate::i18n::Msg;
use crate::plan::{Place, Slot};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::field::FigureField;
use crate::ui::words::{field_id, kpi_name};

/// Margin, fixed costs and what follows from them.
#[component]
pub fn Economics() -> impl IntoView {
    let app = use_app();
    let fields = Slot::of_stage(Stage::Plan).iter().map(|slot| {
        let kpi = slot.main;
        let id = field_id(kpi, Lane::Total);
        let label = text(move || kpi_name(app, kpi));
        view! {
            <div class="form__row">
                <label for=id.clone()>{label}</label>
                <FigureField id figures=*slot place=Place::Business lane=Lane::Total label/>
                <p class="muted">{app.t(Msg::KpiHelp(kpi))}</p>
            </div>
        }
        .into_any()
    });
    view! {
        <section class="panel" aria-labelledby="plan-economics">
            <h3 id="plan-economics">{app.t(Msg::PlanEconomics)}</h3>
            <p class="muted">{app.t(Msg::PlanEconomicsHelp)}</p>
            <div class="form">{fields.collect_view()}</div>
        </section>
    }
}
