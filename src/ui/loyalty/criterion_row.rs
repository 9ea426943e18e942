//! One criterion of a satisfaction survey: its name, how much it matters, and its score.

use leptos::prelude::*;

use super::rows::{number_row, remove as remove_row, tell};
use crate::browser::document;
use crate::i18n::{Args, Field, Msg};
use crate::plan::MAX_NAME_CHARS;
use crate::state::use_app;
use crate::ui::erased::text;

/// The row of the criterion at a position.
#[component]
pub fn CriterionRow(index: usize) -> impl IntoView {
    let app = use_app();
    let name = Memo::new(move |_| {
        app.workspace
            .plan()
            .with(|plan| plan.loyalty().criteria.get(index).map(|it| it.name.clone()).unwrap_or_default())
    });
    let rename = move |event| {
        let name = event_target_value(&event);
        tell(app, &|loyalty| {
            if let Some(criterion) = loyalty.criteria.get_mut(index) {
                criterion.name.clone_from(&name);
            }
        });
    };
    let remove = move |_| {
        remove_row(app, untrack(|| name.get()), &|loyalty| {
            if index < loyalty.criteria.len() {
                loyalty.criteria.remove(index);
            }
        });
        document::focus("criterion-add");
    };
    let remove_label = text(move || app.say(Msg::LoyaltyRemoveCriterion, &Args::new().text("name", name.get())));
    let importance = number_row(
        app,
        format!("criterion-{index}-importance"),
        app.t(Msg::LoyaltyImportance),
        Field::Number,
        move |loyalty| loyalty.criteria.get(index).map(|it| it.importance),
        move |loyalty, importance| {
            if let Some(criterion) = loyalty.criteria.get_mut(index) {
                criterion.importance = importance.unwrap_or_default();
            }
        },
    );
    let score = number_row(
        app,
        format!("criterion-{index}-score"),
        app.t(Msg::LoyaltyScore),
        Field::Number,
        move |loyalty| loyalty.criteria.get(index).map(|it| it.score),
        move |loyalty, score| {
            if let Some(criterion) = loyalty.criteria.get_mut(index) {
                criterion.score = score.unwrap_or_default();
            }
        },
    );
    view! {
        <li class="criteria__row">
            <div class="form__row">
                <label for=format!("criterion-{index}")>{app.t(Msg::LoyaltyCriterion)}</label>
                <div class="field__box">
                    <input
                        id=format!("criterion-{index}")
                        class="field__input criteria__name"
                        dir="auto"
                        autocomplete="off"
                        maxlength=MAX_NAME_CHARS.to_string()
                        prop:value=text(move || name.get())
                        on:input=rename
                        on:blur=move |_| app.workspace.leave_field()
                    />
                </div>
            </div>
            {importance}
            {score}
            <button
                type="button"
                class="button button--icon"
                aria-label=remove_label
                title=remove_label
                on:click=remove
            >
                <span class="icon icon--remove" aria-hidden="true"></span>
            </button>
        </li>
    }
}
