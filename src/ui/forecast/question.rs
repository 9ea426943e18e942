//! The reverse planner's question: changes of it, which the plan keeps.

use leptos::prelude::*;

use crate::engine::Kpi;
use crate::plan::{EditError, Limits, PlanEdit, SavedQuestion};
use crate::state::App;

/// Something of the question.
pub fn asked<R>(app: App, of: impl Fn(&SavedQuestion) -> R) -> R {
    app.workspace.plan().with(|plan| of(plan.question()))
}

/// Changes the question; the keystrokes of a field that is not left are one step.
pub fn ask(app: App, change: &dyn Fn(&mut SavedQuestion)) -> Result<(), EditError> {
    let mut question = app.workspace.plan().with_untracked(|plan| plan.question().clone());
    change(&mut question);
    app.workspace.edit(PlanEdit::SetQuestion(Box::new(question)))
}

/// Changes the question by a choice from the page, hence a step of its own that the plan takes.
pub fn ask_at_once(app: App, change: &dyn Fn(&mut SavedQuestion)) {
    app.workspace.leave_field();
    let _ = ask(app, change);
    app.workspace.leave_field();
}

/// Sets the limits of a lever.
pub fn limit(question: &mut SavedQuestion, kpi: Kpi, limits: Limits) {
    question.limits.retain(|(of, _)| *of != kpi);
    if limits != Limits::default() {
        question.limits.push((kpi, limits));
    }
}

/// Takes a lever in, or out.
pub fn toggle(question: &mut SavedQuestion, kpi: Kpi) {
    if question.levers.contains(&kpi) {
        question.levers.retain(|of| *of != kpi);
    } else {
        question.levers.push(kpi);
    }
}
