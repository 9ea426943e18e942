//! What is different in the plan from which something is copied: currency and periods.

use std::sync::Arc;

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::plan::Plan;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};

/// Says so where amounts or periods mean something else there.
#[component]
pub fn Differences(plan: Arc<Plan>) -> impl IntoView {
    let app = use_app();
    let (there, periods) = (plan.currency(), plan.periods());
    let here = move || app.workspace.plan().with(|plan| plan.currency());
    let has_other_periods = move || {
        let mine = app.workspace.plan().with(|plan| plan.periods());
        periods.count > 1 && (mine.kind, mine.start) != (periods.kind, periods.start)
    };
    let money =
        move || app.say(Msg::PlansTakeCurrency, &Args::new().text("from", there.code()).text("to", here().code()));
    view! {
        {shown_if(move || here() != there, move || view! { <p class="take__note" id="take-currency">{text(money)}</p> }.into_any())}
        {shown_if(has_other_periods, move || view! { <p class="take__note">{app.t(Msg::PlansTakePeriods)}</p> }.into_any())}
    }
}
