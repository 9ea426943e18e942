//! The A/B test: is one variant better than the other, or is it chance?

use leptos::prelude::*;

use super::answer::Answer;
use super::arm_fields::ArmFields;
use super::confidence_field::ConfidenceField;
use super::formula_list::FormulaList;
use super::plan_rates::PlanRates;
use super::rates_figure::RatesFigure;
use super::wait::Wait;
use crate::engine::experiment::{Arm, Counts};
use crate::engine::interval::Proportion;
use crate::i18n::{ExperimentWording, Msg, NamedFigure};
use crate::state::use_app;
use crate::ui::erased::shown_if;

/// The calculator of a running test.
#[component]
pub fn ComparisonPart() -> impl IntoView {
    let app = use_app();
    let test = app.lab.running();
    let lines = Memo::new(move |_| {
        let words = ExperimentWording::new(app.format());
        test.with(|test| [words.verdict(test)].into_iter().chain(words.verdict_help(test)).collect::<Vec<_>>())
    });
    let is_known = Memo::new(move |_| test.with(|test| test.comparison().is_some()));
    let figures = Memo::new(move |_| test.with(|test| ExperimentWording::new(app.format()).figures(test)));
    let formulas = Memo::new(move |_| test.with(|test| ExperimentWording::new(app.format()).working(test)));
    let confidence = Signal::derive(move || test.with(|test| test.confidence));
    let set_confidence = Callback::new(move |level| test.update(|test| test.confidence = level));
    let counts = |rate: Proportion| Counts { visitors: Some(rate.trials()), conversions: Some(rate.successes()) };
    let is_taken = Callback::new(move |rate| test.with(|test| test.control == counts(rate)));
    let take = Callback::new(move |rate| test.update(|test| test.control = counts(rate)));
    let figure = |NamedFigure { name, value }| view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any();
    let figure_list = move || {
        view! {
            <section class="panel" aria-labelledby="figures-title">
                <h3 id="figures-title">{app.t(Msg::TestFigures)}</h3>
                <dl class="facts">{move || figures.get().into_iter().map(figure).collect_view().into_any()}</dl>
            </section>
        }
        .into_any()
    };
    view! {
        <div class="lab">
            <section class="panel lab__input" aria-labelledby="counts-title">
                <h3 id="counts-title">{app.t(Msg::TestCounts)}</h3>
                <PlanRates id="test-from-plan" label=Msg::TakeFromPlan is_taken take/>
                <ArmFields arm=Arm::Control/>
                <ArmFields arm=Arm::Variant/>
                <ConfidenceField id="test-confidence" value=confidence set=set_confidence/>
            </section>
            <div class="lab__output">
                <Answer id="test-answer" lines is_known/>
                <p class="peeking">{app.t(Msg::PeekingWarning)}</p>
                <RatesFigure/>
                {shown_if(move || figures.with(|figures| !figures.is_empty()), figure_list)}
                <Wait/>
                <FormulaList id="test-working" formulas/>
            </div>
        </div>
    }
}
