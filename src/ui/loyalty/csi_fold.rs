//! How satisfied customers are by several criteria: the index in three definitions.

use leptos::prelude::*;

use super::choice_row::ChoiceRow;
use super::criteria_rows::CriteriaRows;
use super::fold::Fold;
use super::level_rows::level_rows;
use super::put_button::PutButton;
use super::rows::{number_row, said, tell};
use crate::engine::Kpi;
use crate::i18n::{Field, Msg};
use crate::plan::{CsiMethod, Entry, Place, PlanEdit, Quantity};
use crate::state::use_app;
use crate::ui::erased::{either, text};
use crate::ui::words::kpi_name;

/// The fold about the satisfaction index.
#[component]
pub fn CsiFold() -> impl IntoView {
    let app = use_app();
    let said = said(app, |words, _, _| words.csi());
    let title = text(move || kpi_name(app, Kpi::Csi));
    view! { <Fold id="loyalty-csi" title said content=fields/> }
}

fn fields() -> AnyView {
    let app = use_app();
    let method = Memo::new(move |_| app.workspace.plan().with(|plan| plan.loyalty().csi));
    let chosen = Signal::derive(move || CsiMethod::ALL.iter().position(|it| *it == method.get()).unwrap_or_default());
    let pick = Callback::new(move |index: usize| {
        tell(app, &|loyalty| loyalty.csi = CsiMethod::ALL.get(index).copied().unwrap_or(loyalty.csi));
    });
    let choices = CsiMethod::ALL.map(|method| app.t(Msg::csi_name(method))).to_vec();
    let help = text(move || app.text(Msg::csi_help(method.get())));
    let criteria = move || {
        let best = number_row(
            app,
            "csi-best".to_owned(),
            app.t(Msg::LoyaltyBest),
            Field::Number,
            |loyalty| Some(loyalty.best),
            |loyalty, best| loyalty.best = best.unwrap_or(loyalty.best),
        );
        view! {
            <div class="form">{best}</div>
            <CriteriaRows/>
        }
        .into_any()
    };
    let value = Memo::new(move |_| app.workspace.plan().with(|plan| plan.loyalty().csi_index().ok()));
    let put = Callback::new(move |index: f64| {
        let at = app.workspace.at(Place::Business);
        let entry = Entry::guess(Quantity::Exact(index));
        // An index is a share, which the plan takes.
        let _ = app.workspace.edit(PlanEdit::Enter { at, kpi: Kpi::Csi, entry, instead_of: None });
    });
    view! {
        <div class="form">
            <ChoiceRow id="csi-definition" label=Msg::LoyaltyDefinition choices chosen pick/>
        </div>
        <p class="muted">{help}</p>
        {either(move || method.get() == CsiMethod::ByLevels, move || level_rows(app, "csi"), criteria)}
        <PutButton id="csi-put" kpi=Kpi::Csi value put/>
    }
    .into_any()
}
