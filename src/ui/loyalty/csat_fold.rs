//! How many are satisfied: the satisfaction score with its interval.
#![expect(clippy::redundant_closure_for_method_calls, reason = "the method alone serves one lifetime only")]

use leptos::prelude::*;

use super::fold::Fold;
use super::level_rows::level_rows;
use super::put_button::PutButton;
use super::rows::said;
use crate::engine::Kpi;
use crate::plan::{EditName, Entry, Place, PlanEdit, Quantity};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::words::kpi_name;

/// The fold about the satisfaction score.
#[component]
pub fn CsatFold() -> impl IntoView {
    let app = use_app();
    let said = said(app, |words, report, cell| words.csat(report, cell));
    let title = text(move || kpi_name(app, Kpi::Csat));
    view! { <Fold id="loyalty-csat" title said content=fields/> }
}

fn fields() -> AnyView {
    let app = use_app();
    let share = move || app.workspace.plan().with(|plan| plan.loyalty().csat().and_then(Result::ok));
    let value = Memo::new(move |_| share().map(crate::engine::interval::Proportion::rate));
    let put = Callback::new(move |_| {
        let Some(share) = untrack(share) else { return };
        let at = app.workspace.at(Place::Business);
        let enter = |kpi, count, instead_of| PlanEdit::Enter {
            at,
            kpi,
            entry: Entry::guess(Quantity::Exact(count)),
            instead_of,
        };
        let edits = vec![
            enter(Kpi::SatisfactionAnswers, share.trials(), None),
            enter(Kpi::SatisfiedAnswers, share.successes(), Some(Kpi::Csat)),
        ];
        // Counts of a share are counts of the plan.
        let _ = app.workspace.edit(PlanEdit::Batch(EditName::Figure(Kpi::Csat), edits));
    });
    view! {
        {level_rows(app, "csat")}
        <PutButton id="csat-put" kpi=Kpi::Csat value put/>
    }
    .into_any()
}
