//! What may change for the wish, and within which limits.

use leptos::prelude::*;

use super::limit_row::LimitRow;
use crate::engine::Kpi;
use crate::engine::model::Lever;
use crate::i18n::Msg;
use crate::plan::Slot;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::forecast::question::{ask_at_once, asked, toggle};
use crate::ui::words::kpi_name;

/// A box to tick for each lever that the plan knows, and the limits of those that are ticked.
#[component]
pub fn LeverChoice(
    /// What can be chosen.
    levers: Memo<Vec<Lever>>,
    /// What is chosen of it.
    chosen: Memo<Vec<Lever>>,
) -> impl IntoView {
    let app = use_app();
    let choice = move |kpi: Kpi| {
        view! {
            <label class=format!("lever hue-{}", Slot::stage_of(kpi).id())>
                <input
                    type="checkbox"
                    id=format!("lever-{}", kpi.id())
                    prop:checked=move || asked(app, |question| question.levers.contains(&kpi))
                    on:change=move |_| ask_at_once(app, &|question| toggle(question, kpi))
                />
                <span>{text(move || kpi_name(app, kpi))}</span>
            </label>
        }
        .into_any()
    };
    let limits = move || {
        view! {
            <details class="limits">
                <summary>{app.t(Msg::GoalLimits)}</summary>
                {move || {
                    let kpis = chosen.get().into_iter().map(|lever| lever.kpi);
                    kpis.map(|kpi| view! { <LimitRow kpi/> }.into_any()).collect_view().into_any()
                }}
            </details>
        }
        .into_any()
    };
    view! {
        <fieldset class="levers">
            <legend>{app.t(Msg::GoalLevers)}</legend>
            <div class="levers__list">
                {move || levers.get().into_iter().map(|lever| choice(lever.kpi)).collect_view().into_any()}
            </div>
        </fieldset>
        {shown_if(move || !chosen.with(Vec::is_empty), limits)}
    }
}
