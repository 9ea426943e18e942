//! How often each level of a question was chosen; satisfaction index and score share these answers.

use leptos::prelude::*;

use super::rows::number_row;
use crate::i18n::{Args, Field, Msg};
use crate::state::App;
use crate::ui::erased::text;

/// The levels of the usual question.
const USUAL: usize = 5;

/// A field a level; `prefix` keeps the fields of the two subjects apart.
pub fn level_rows(app: App, prefix: &'static str) -> AnyView {
    let levels = Memo::new(move |_| app.workspace.plan().with(|plan| plan.loyalty().answers.len().max(USUAL)));
    let rows = move || (0..levels.get()).map(|index| row(app, prefix, index)).collect_view().into_any();
    view! {
        <fieldset class="loyal__rows">
            <legend>{app.t(Msg::LoyaltyAnswers)}</legend>
            <p class="muted">{app.t(Msg::LoyaltyLevelsHelp)}</p>
            <div class="form form--narrow">{move || rows()}</div>
        </fieldset>
    }
    .into_any()
}

fn row(app: App, prefix: &'static str, index: usize) -> AnyView {
    let level = index + 1;
    let label = text(move || {
        let level = app.format().count(level as f64);
        app.say(Msg::LoyaltyLevel, &Args::new().text("level", level))
    });
    number_row(
        app,
        format!("{prefix}-level-{level}"),
        label,
        Field::Count,
        move |loyalty| loyalty.answers.get(index).copied(),
        move |loyalty, count| {
            let answers = &mut loyalty.answers;
            answers.resize(answers.len().max(USUAL), 0.0);
            answers[index] = count.unwrap_or_default();
            // Nobody's answers are no answers.
            if answers.iter().all(|count| *count <= 0.0) {
                answers.clear();
            }
        },
    )
}
