//! How much there is to split, and what it is to bring most of.

use leptos::prelude::*;

use crate::i18n::{Field, Msg};
use crate::plan::{Allocation, PlanEdit, SpendingAim};
use crate::state::use_app;
use crate::ui::erased::shown_if;
use crate::ui::field::{NumberField, PeriodSwitch};

/// The budget and the aim.
#[component]
pub fn BudgetForm(asked: Memo<Allocation>) -> impl IntoView {
    let app = use_app();
    let set = move |budget: Option<f64>, aim: SpendingAim| app.workspace.edit(PlanEdit::SetSpending { budget, aim });
    let spending = move || app.workspace.plan().with(|plan| (plan.spending().budget, plan.spending().aim));
    let value = Signal::derive(move || Some(asked.with(|asked| asked.budget)));
    let set_budget = Callback::new(move |budget| set(budget, untrack(spending).1));
    let aims = SpendingAim::ALL.map(|aim| {
        let name = match aim {
            SpendingAim::Profit => Msg::BudgetAimProfit,
            SpendingAim::Customers => Msg::BudgetAimCustomers,
        };
        view! { <option value=aim.id() prop:selected=move || spending().1 == aim>{app.t(name)}</option> }.into_any()
    });
    let pick = move |event| {
        if let Some(aim) = SpendingAim::from_id(&event_target_value(&event)) {
            // The budget is the one that the plan has already.
            let _ = set(untrack(spending).0, aim);
            app.workspace.leave_field();
        }
    };
    view! {
        <section class="panel" aria-labelledby="budget-question">
            <h3 id="budget-question">{app.t(Msg::BudgetQuestion)}</h3>
            <PeriodSwitch is_single=true/>
            {shown_if(move || app.workspace.has_periods(), move || view! { <p class="muted">{app.t(Msg::BudgetPeriodHelp)}</p> }.into_any())}
            <div class="form chances__form">
                <NumberField id="budget-amount" label=app.t(Msg::BudgetAmount) takes=Field::Money value set=set_budget/>
                <div class="form__row">
                    <label for="budget-aim">{app.t(Msg::BudgetAim)}</label>
                    <select id="budget-aim" class="select" on:change=pick>{aims.collect_view()}</select>
                </div>
            </div>
            <p class="muted">{app.t(Msg::BudgetAmountHelp)}</p>
        </section>
    }
}
