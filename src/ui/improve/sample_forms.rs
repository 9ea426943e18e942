//! The formulas of the sample size side by side: what each assumes, and what it gives.

use leptos::prelude::*;

use crate::engine::experiment::SampleForm;
use crate::i18n::{ExperimentWording, Msg};
use crate::state::use_app;
use crate::ui::erased::text;

/// A choice of the formula.
#[component]
pub fn SampleForms() -> impl IntoView {
    let app = use_app();
    let test = app.lab.planned();
    let words = move || ExperimentWording::new(app.format());
    let choices = SampleForm::ALL.map(|form| {
        view! {
            <label class="form-choice">
                <input
                    type="radio"
                    name="sample-form"
                    id=format!("sample-form-{}", id(form))
                    prop:checked=move || test.with(|test| test.form == form)
                    on:change=move |_| test.update(|test| test.form = form)
                />
                <span class="form-choice__name">{text(move || words().form(form).0)}</span>
                <span class="form-choice__size value">{text(move || test.with(|test| words().per_arm(test, form)))}</span>
                <span class="form-choice__help muted">{text(move || words().form(form).1)}</span>
            </label>
        }
        .into_any()
    });
    view! {
        <fieldset class="panel form-choices">
            <legend class="form-choices__title">{app.t(Msg::SampleForms)}</legend>
            {choices.collect_view()}
        </fieldset>
    }
}

fn id(form: SampleForm) -> &'static str {
    match form {
        SampleForm::Pooled => "pooled",
        SampleForm::Unpooled => "unpooled",
        SampleForm::EvanMiller => "miller",
        SampleForm::Arcsine => "arcsine",
    }
}
