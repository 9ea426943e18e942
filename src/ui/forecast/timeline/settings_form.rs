//! What the forecast rests on: a part of the plan.

use leptos::prelude::*;

use super::delays::Delays;
use super::seasons::Seasons;
use crate::i18n::Msg;
use crate::plan::{Basis, PlanEdit};
use crate::state::use_app;

/// Basis, delays and seasons.
#[component]
pub fn SettingsForm() -> impl IntoView {
    let app = use_app();
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
        <section class="panel ask__question" aria-labelledby="timeline-settings">
            <h3 id="timeline-settings">{app.t(Msg::TimelineSettings)}</h3>
            <fieldset class="levers">
                <legend>{app.t(Msg::TimelineBasis)}</legend>
                {Basis::ALL.map(basis_choice).collect_view()}
            </fieldset>
            <Delays/>
            <Seasons/>
        </section>
    }
}
