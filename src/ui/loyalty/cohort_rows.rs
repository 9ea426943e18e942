//! A cohort's counts: customers still there after 0, 1, 2 … renewals.

use leptos::prelude::*;

use super::rows::{number_row, put_count, remove as remove_row};
use crate::browser::document;
use crate::i18n::{Args, Field, Msg};
use crate::plan::MAX_COHORT;
use crate::state::{App, use_app};
use crate::ui::erased::text;

/// So many counts make the least of a curve.
const LEAST: usize = 3;

/// A field a count, and buttons for more and fewer.
#[component]
pub fn CohortRows() -> impl IntoView {
    let app = use_app();
    // Fields that are still empty are no part of the plan.
    let asked = RwSignal::new(LEAST);
    let entered = move || app.workspace.plan().with(|plan| plan.loyalty().cohort.len());
    let rows = Memo::new(move |_| asked.get().max(entered()));
    let add = move |_| {
        asked.set(rows.get_untracked() + 1);
        document::focus(&format!("cohort-{}", rows.get_untracked() - 1));
    };
    let remove = move |_| {
        let left = rows.get_untracked() - 1;
        asked.set(left);
        remove_row(app, untrack(|| name(app, left)), &|loyalty| loyalty.cohort.truncate(left));
    };
    let is_full = move || rows.get() >= MAX_COHORT;
    let is_least = move || rows.get() <= LEAST;
    view! {
        <fieldset class="loyal__rows">
            <legend>{app.t(Msg::LoyaltyCohort)}</legend>
            <p class="muted">{app.t(Msg::LoyaltyCohortHelp)}</p>
            <div class="form">
                {move || (0..rows.get()).map(|index| row(app, index)).collect_view().into_any()}
            </div>
            <div class="loyal__buttons">
                <button
                    type="button"
                    id="cohort-add"
                    class="button"
                    disabled=is_full
                    on:click=add
                >
                    {app.t(Msg::LoyaltyAddRenewal)}
                </button>
                <button
                    type="button"
                    id="cohort-remove"
                    class="button button--quiet"
                    disabled=is_least
                    on:click=remove
                >
                    {app.t(Msg::LoyaltyRemoveLast)}
                </button>
            </div>
        </fieldset>
    }
}

fn name(app: App, index: usize) -> String {
    match index {
        0 => app.text(Msg::LoyaltyAtStart),
        _ => app.say(Msg::LoyaltyAfterRenewals, &Args::new().count("number", &app.format(), index as f64)),
    }
}

fn row(app: App, index: usize) -> AnyView {
    let label = text(move || name(app, index));
    number_row(
        app,
        format!("cohort-{index}"),
        label,
        Field::Count,
        move |loyalty| loyalty.cohort.get(index).copied(),
        move |loyalty, count| put_count(&mut loyalty.cohort, index, count),
    )
}
