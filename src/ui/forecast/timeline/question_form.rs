//! Which figure of which channel.

use leptos::prelude::*;

use crate::engine::{Kpi, Lane};
use crate::i18n::Msg;
use crate::plan::assignment::Subject;
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::words::{kpi_name, lane_name};

/// The figures whose course is worth following.
pub(super) const FIGURES: [Kpi; 16] = [
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

/// The lists of figures and channels.
#[component]
pub fn QuestionForm(kpi: RwSignal<Kpi>, lane: RwSignal<Lane>) -> impl IntoView {
    let app = use_app();
    let figure = move |of: Kpi| {
        let is_hidden = move || app.workspace.hides(Subject::Figure(of));
        view! {
            <option
                value=of.id()
                hidden=is_hidden
                prop:selected=move || app.workspace.seen(kpi.get(), &FIGURES) == of
            >
                {text(move || kpi_name(app, of))}
            </option>
        }
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
    view! {
        <div class="panel ask__question looks">
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
        </div>
    }
}
