//! Which figure of which channel, and what its forecast rests on.

use leptos::prelude::*;

use super::delays::Delays;
use super::seasons::Seasons;
use crate::engine::{Kpi, Lane};
use crate::i18n::Msg;
use crate::plan::{Basis, PlanEdit};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::words::{kpi_name, lane_name};

/// The figures whose course is worth following.
const FIGURES: [Kpi; 16] = [
    Kpi::Visits,
    Kpi::Leads,
    Kpi::Orders,
    Kpi::Customers,
    Kpi::LoyalCustomers,
    Kpi::Revenue,
    Kpi::Cost,
    Kpi::Profit,
    Kpi::LeadRate,
    Kpi::SaleRate,
    Kpi::ConversionRate,
    Kpi::Aov,
    Kpi::CostPerVisit,
    Kpi::Cpl,
    Kpi::Cac,
    Kpi::Roi,
];

/// The question and its settings.
#[component]
pub fn QuestionForm(kpi: RwSignal<Kpi>, lane: RwSignal<Lane>) -> impl IntoView {
    let app = use_app();
    let figure = move |of: Kpi| {
        view! { <option value=of.id() prop:selected=move || kpi.get() == of>{text(move || kpi_name(app, of))}</option> }
            .into_any()
    };
    let place = move |of: Lane| {
        let value = if let Lane::Channel(index) = of { index.to_string() } else { "total".to_owned() };
        view! { <option value=value prop:selected=move || lane.get() == of>{text(move || lane_name(app, of))}</option> }
            .into_any()
    };
    let count = Memo::new(move |_| app.workspace.plan().with(|plan| plan.channels().len()));
    let places = move || {
        let lanes = [Lane::Total].into_iter().chain((0..count.get()).map(Lane::Channel));
        lanes.map(place).collect_view().into_any()
    };
    let pick_figure = move |event| {
        if let Some(of) = Kpi::from_id(&event_target_value(&event)) {
            kpi.set(of);
        }
    };
    let pick_place = move |event| lane.set(event_target_value(&event).parse().map_or(Lane::Total, Lane::Channel));
    let basis = Memo::new(move |_| app.workspace.plan().with(|plan| plan.outlook().basis));
    let basis_choice = move |of: Basis| {
        let name = if of == Basis::KeepTarget { Msg::BasisKeep } else { Msg::BasisRates };
        let choose = move |_| {
            let mut outlook = app.workspace.plan().with_untracked(|plan| plan.outlook().clone());
            outlook.basis = of;
            // Choosing from a closed list cannot fail.
            let _ = app.workspace.edit(PlanEdit::SetOutlook(outlook));
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="basis"
                    id=format!("basis-{}", of.id())
                    prop:checked=move || basis.get() == of
                    on:change=choose
                />
                <span>{app.t(name)}</span>
            </label>
        }
        .into_any()
    };
    view! {
        <div class="panel ask__question">
            <div class="form ask__form">
                <div class="form__row">
                    <label for="timeline-kpi">{app.t(Msg::HeadKpi)}</label>
                    <select id="timeline-kpi" class="select" on:change=pick_figure>
                        {FIGURES.map(figure).collect_view()}
                    </select>
                </div>
                <div class="form__row">
                    <label for="timeline-lane">{app.t(Msg::HeadChannel)}</label>
                    <select id="timeline-lane" class="select" dir="auto" on:change=pick_place>{move || places()}</select>
                </div>
            </div>
            <h3>{app.t(Msg::TimelineSettings)}</h3>
            <fieldset class="levers">
                <legend>{app.t(Msg::TimelineBasis)}</legend>
                {Basis::ALL.map(basis_choice).collect_view()}
            </fieldset>
            <Delays/>
            <Seasons/>
        </div>
    }
}
