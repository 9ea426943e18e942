//! What must change for the wish: the answer first, then the figures behind it.

use leptos::prelude::*;

use crate::chart::present::Table;
use crate::chart::present_goal::GoalQuestion;
use crate::engine::model::Lever;
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::chart::DataTable;
use crate::ui::erased::{shown_if, text};
use crate::ui::forecast::inquiry::{leeway, measure, wanted, wished};
use crate::ui::words::wording;

/// The answer for the chosen levers together, and for each of all levers alone.
#[component]
pub fn GoalAnswer(
    /// What could change.
    levers: Memo<Vec<Lever>>,
    /// What may change.
    chosen: Memo<Vec<Lever>>,
) -> impl IntoView {
    let app = use_app();
    let question = move |levers: Memo<Vec<Lever>>| {
        let leeways = levers.get().into_iter().map(|lever| leeway(app, lever)).collect();
        GoalQuestion {
            layer: app.workspace.layer().get(),
            measure: measure(app, wished(app)),
            value: wanted(app),
            leeways,
        }
    };
    let asked = Memo::new(move |_| question(chosen));
    let asked_of_each = Memo::new(move |_| question(levers));
    let answer = Memo::new(move |_| {
        wording(app, |words| {
            asked.with(|asked| app.workspace.ask(|engine, report| asked.answer(words, engine, report)))
        })
    });
    let ways = Memo::new(move |_| {
        wording(app, |words| {
            asked_of_each.with(|asked| app.workspace.ask(|engine, report| asked.ways(words, engine, report)))
        })
    });
    let turned = Memo::new(move |_| answer.with(|answer| answer.levers.clone()));
    let effects = Memo::new(move |_| answer.with(|answer| answer.effects.clone()));
    view! {
        <div class="ask__answer">
            <p
                id="goal-answer"
                class="panel answer"
                class:answer--reached=move || answer.with(|answer| answer.is_reached)
                role="status"
            >
                {text(move || answer.with(|answer| answer.sentence.clone()))}
            </p>
            {section("goal-turned", Msg::GoalLeversTitle, None, turned)}
            {section("goal-effects", Msg::GoalEffectsTitle, None, effects)}
            {section("goal-ways", Msg::GoalWaysTitle, Some(Msg::GoalWaysHelp), ways)}
        </div>
    }
}

/// A table under its title; nothing where there is nothing in it.
fn section(id: &'static str, title: Msg, help: Option<Msg>, table: Memo<Table>) -> AnyView {
    let app = use_app();
    let whole = move || {
        view! {
            <section class="panel" id=id aria-labelledby=format!("{id}-title")>
                <h3 id=format!("{id}-title")>{app.t(title)}</h3>
                {help.map(|help| view! { <p class="muted">{app.t(help)}</p> }.into_any())}
                <DataTable table/>
            </section>
        }
        .into_any()
    };
    shown_if(move || table.with(|table| !table.rows.is_empty()), whole)
}
