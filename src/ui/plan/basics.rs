//! What counts as "customer", and the currency.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::plan::assignment::{Area, Subject};
use crate::plan::{Currency, Goal, PlanEdit};
use crate::state::use_app;
use crate::ui::lock::lock_sign;
use crate::ui::shell::PlanFile;

const GOAL: Subject = Subject::Area(Area::Goal);
const CURRENCY: Subject = Subject::Area(Area::Currency);

/// Goal and currency of the plan.
#[component]
pub fn Basics() -> impl IntoView {
    let app = use_app();
    let goals = Goal::ALL.map(|goal| {
        let chosen = move || app.workspace.plan().with(|plan| plan.goal());
        view! { <option value=goal.id() prop:selected=move || chosen() == goal>{app.t(Msg::GoalName(goal))}</option> }
            .into_any()
    });
    let currencies = Currency::OFFERED.map(|currency| {
        let chosen = move || app.workspace.plan().with(|plan| plan.currency());
        let (code, value) = (currency.code().to_owned(), currency.code().to_owned());
        view! { <option value=value prop:selected=move || chosen() == currency>{code}</option> }.into_any()
    });
    // Choosing from a closed list cannot fail.
    let set_goal = move |event| {
        if let Some(goal) = Goal::from_id(&event_target_value(&event)) {
            let _ = app.workspace.edit(PlanEdit::SetGoal(goal));
        }
    };
    let set_currency = move |event| {
        if let Some(currency) = Currency::from_code(&event_target_value(&event)) {
            let _ = app.workspace.edit(PlanEdit::SetCurrency(currency));
        }
    };
    view! {
        <section class="panel" aria-labelledby="plan-basics">
            <h3 id="plan-basics">{app.t(Msg::PlanBasics)}</h3>
            <div class="form">
                <div class="form__row" hidden=move || app.workspace.hides(GOAL)>
                    <label for="plan-goal">{app.t(Msg::PlanGoal)}</label>
                    <select id="plan-goal" class="select" disabled=move || app.workspace.locks(GOAL) on:change=set_goal>{goals.collect_view()}</select>
                    {lock_sign(app, "plan-goal-lock".to_owned(), move || app.workspace.locks(GOAL), || false)}
                    <p class="muted">{app.t(Msg::PlanGoalHelp)}</p>
                </div>
                <div class="form__row" hidden=move || app.workspace.hides(CURRENCY)>
                    <label for="plan-currency">{app.t(Msg::PlanCurrency)}</label>
                    <select id="plan-currency" class="select" disabled=move || app.workspace.locks(CURRENCY) on:change=set_currency>{currencies.collect_view()}</select>
                    {lock_sign(app, "plan-currency-lock".to_owned(), move || app.workspace.locks(CURRENCY), || false)}
                    <p class="muted">{app.t(Msg::PlanCurrencyHelp)}</p>
                </div>
            </div>
            <PlanFile id="download-plan"/>
        </section>
    }
}
