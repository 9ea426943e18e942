//! The criteria of a satisfaction survey.

use leptos::prelude::*;

use super::criterion_row::CriterionRow;
use super::rows::tell;
use crate::browser::document;
use crate::i18n::{Args, Msg};
use crate::plan::{Criterion, MAX_CRITERIA};
use crate::state::use_app;

/// A row a criterion, and a button for one more.
#[component]
pub fn CriteriaRows() -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| app.workspace.plan().with(|plan| plan.loyalty().criteria.len()));
    let add = move |_| {
        let number = app.format().count((count.get_untracked() + 1) as f64);
        let name = app.settings.plain(Msg::LoyaltyNewCriterion, &Args::new().text("number", number));
        // As good as can be until it is scored, so that the index goes down by what customers say only.
        tell(app, &|loyalty| loyalty.criteria.push(Criterion::new(name.clone(), 1.0, loyalty.best)));
        document::focus(&format!("criterion-{}", count.get_untracked().saturating_sub(1)));
    };
    let is_full = move || count.get() >= MAX_CRITERIA;
    view! {
        <ol class="criteria">
            {move || (0..count.get()).map(|index| view! { <CriterionRow index/> }.into_any()).collect_view().into_any()}
        </ol>
        <button
            type="button"
            id="criterion-add"
            class="button"
            disabled=is_full
            on:click=add
        >
            {app.t(Msg::LoyaltyAddCriterion)}
        </button>
    }
}
