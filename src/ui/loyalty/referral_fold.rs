//! Whom customers bring: the K-factor and what it makes of the customers over some cycles.
#![expect(clippy::redundant_closure_for_method_calls, reason = "the method alone serves one lifetime only")]

use leptos::prelude::*;

use super::fold::Fold;
use super::rows::{figure_row, number_row, said};
use crate::engine::Kpi;
use crate::i18n::{Field, Msg, USUAL_CYCLES};
use crate::state::use_app;

/// The fold about recommendation.
#[component]
pub fn ReferralFold() -> impl IntoView {
    let app = use_app();
    let said = said(app, |words, report, cell| words.referral(report, cell));
    view! { <Fold id="loyalty-bring" title=app.t(Msg::LoyaltyBring) said content=fields/> }
}

fn fields() -> AnyView {
    let app = use_app();
    let cycles = number_row(
        app,
        "loyalty-cycles".to_owned(),
        app.t(Msg::LoyaltyCycles),
        Field::Count,
        |loyalty| Some(loyalty.cycles.unwrap_or(USUAL_CYCLES).into()),
        |loyalty, cycles| loyalty.cycles = cycles.map(|cycles| cycles.round() as u16),
    );
    view! {
        <div class="form">
            {[Kpi::InvitesPerCustomer, Kpi::InviteAcceptance].map(|kpi| figure_row(app, kpi)).collect_view()}
            {cycles}
        </div>
    }
    .into_any()
}
