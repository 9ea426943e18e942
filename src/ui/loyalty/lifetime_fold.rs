//! What a customer is worth: simple, discounted by the chosen convention, and against what winning her costs.
#![expect(clippy::redundant_closure_for_method_calls, reason = "the method alone serves one lifetime only")]

use leptos::prelude::*;

use super::choice_row::ChoiceRow;
use super::fold::Fold;
use super::rows::{figure_row, number_row, said, tell};
use crate::engine::Kpi;
use crate::engine::loyalty::FirstMargin;
use crate::i18n::{Args, Field, Msg};
use crate::state::use_app;
use crate::ui::erased::text;

/// What is entered once for the business; order value and acquisition cost come from the channels.
const ENTERED: [Kpi; 4] = [Kpi::PurchaseFrequency, Kpi::Lifespan, Kpi::GrossMargin, Kpi::RetentionRate];

/// The fold about lifetime value.
#[component]
pub fn LifetimeFold() -> impl IntoView {
    let app = use_app();
    let said = said(app, |words, report, cell| words.lifetime(report, cell));
    view! { <Fold id="loyalty-worth" title=app.t(Msg::LoyaltyWorth) said content=fields/> }
}

fn fields() -> AnyView {
    let app = use_app();
    let first = move || app.workspace.plan().with(|plan| plan.loyalty().first_margin);
    let chosen = Signal::derive(move || FirstMargin::ALL.iter().position(|it| *it == first()).unwrap_or_default());
    let pick = Callback::new(move |index: usize| {
        tell(app, &|loyalty| {
            loyalty.first_margin = FirstMargin::ALL.get(index).copied().unwrap_or(loyalty.first_margin);
        });
    });
    let choices = vec![app.t(Msg::LoyaltyFirstAfter), app.t(Msg::LoyaltyFirstNow)];
    let discount = number_row(
        app,
        "loyalty-discount".to_owned(),
        app.t(Msg::LoyaltyDiscount),
        Field::Rate,
        |loyalty| loyalty.discount_rate,
        |loyalty, rate| loyalty.discount_rate = rate,
    );
    let period = text(move || {
        let kind = app.workspace.plan().with(|plan| plan.periods().kind);
        app.say(Msg::LoyaltyOnePeriod, &Args::new().text("period", app.text(Msg::PeriodName(kind))))
    });
    view! {
        <div class="form">
            {ENTERED.map(|kpi| figure_row(app, kpi)).collect_view()}
            {discount}
            <ChoiceRow id="loyalty-first" label=Msg::LoyaltyFirst choices chosen pick/>
        </div>
        <p class="muted">{period}</p>
    }
    .into_any()
}
