//! Who stays: a cohort, its curve, and the retention of the period.

use leptos::prelude::*;

use super::choice_row::ChoiceRow;
use super::cohort_rows::CohortRows;
use super::fold::Fold;
use super::retention_figure::RetentionFigure;
use super::rows::{figure_row, said};
use crate::engine::Kpi;
use crate::engine::loyalty::{CurveError, CurveFit};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::text;

/// Over how many renewals one may look ahead.
const HORIZONS: [u32; 5] = [6, 12, 24, 36, 60];

/// The curve of the plan's cohort and how far it is looked ahead; open or closed like any fold, hence of `ui`.
#[derive(Clone, Copy)]
pub struct Projection {
    /// Fitted anew only when what is known about loyalty changes.
    pub curve: Memo<Result<CurveFit, CurveError>>,
    /// How many renewals.
    pub horizon: RwSignal<u32>,
}

/// The fold about retention.
#[component]
pub fn RetentionFold() -> impl IntoView {
    let app = use_app();
    let cohort = Memo::new(move |_| app.workspace.plan().with(|plan| plan.loyalty().cohort.clone()));
    let curve = Memo::new(move |_| cohort.with(|cohort| crate::engine::loyalty::RetentionCurve::fit(cohort)));
    let horizon = RwSignal::new(HORIZONS[1]);
    provide_context(Projection { curve, horizon });
    let said =
        said(app, move |words, report, cell| curve.with(|curve| words.retention(report, cell, curve, horizon.get())));
    view! { <Fold id="loyalty-stays" title=app.t(Msg::LoyaltyStays) said content=fields/> }
}

fn fields() -> AnyView {
    let app = use_app();
    let Projection { horizon, .. } = expect_context();
    let choices = HORIZONS.map(|periods| {
        text(move || app.say(Msg::LoyaltyRenewalCount, &Args::new().count("renewals", &app.format(), periods.into())))
    });
    let chosen = Signal::derive(move || HORIZONS.iter().position(|it| *it == horizon.get()).unwrap_or_default());
    let pick = Callback::new(move |index: usize| horizon.set(HORIZONS.get(index).copied().unwrap_or(HORIZONS[1])));
    view! {
        <CohortRows/>
        <div class="form">
            <ChoiceRow id="loyalty-horizon" label=Msg::LoyaltyHorizon choices=choices.to_vec() chosen pick/>
        </div>
        <RetentionFigure/>
        <div class="form">
            {[Kpi::CustomersAtStart, Kpi::CustomersAtEnd].map(|kpi| figure_row(app, kpi)).collect_view()}
        </div>
    }
    .into_any()
}
