//! Test size: how many visitors a test needs before it can say anything.

use leptos::prelude::*;

use super::answer::Answer;
use super::formula_list::FormulaList;
use super::sample_fields::SampleFields;
use super::sample_forms::SampleForms;
use crate::i18n::{ExperimentWording, Msg};
use crate::state::use_app;

/// The calculator of a planned test.
#[component]
pub fn SamplePart() -> impl IntoView {
    let app = use_app();
    let test = app.lab.planned();
    let lines = Memo::new(move |_| test.with(|test| ExperimentWording::new(app.format()).sample(test)));
    let is_known = Memo::new(move |_| test.with(|test| matches!(test.per_arm(test.form), Ok(Some(_)))));
    let formulas = Memo::new(move |_| test.with(|test| ExperimentWording::new(app.format()).sample_working(test)));
    view! {
        <div class="lab">
            <SampleFields/>
            <div class="lab__output">
                <Answer id="sample-answer" lines is_known/>
                <p class="peeking">{app.t(Msg::PeekingWarning)}</p>
                <SampleForms/>
                <FormulaList id="sample-working" formulas/>
            </div>
        </div>
    }
}
