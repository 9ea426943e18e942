//! The scenarios' part of the Forecast screen.

use leptos::prelude::*;

use super::card::ScenarioCard;
use super::comparison::ComparisonTable;
use super::edits::{add, add_starters};
use crate::chart::present_scenarios::{compare, verdict};
use crate::i18n::Msg;
use crate::plan::EditError;
use crate::state::use_app;
use crate::ui::erased::{either, shown_if, text};
use crate::ui::words::{edit_error, wording};

/// The verdict, the outcomes side by side, and the scenarios themselves.
#[component]
pub fn ScenariosPart() -> impl IntoView {
    let app = use_app();
    let comparison = Memo::new(move |_| {
        let plan = app.workspace.plan().get();
        app.workspace.ask(|engine, report| compare(engine, report, &plan))
    });
    let ids =
        Memo::new(move |_| comparison.with(|it| it.outcomes.iter().map(|outcome| outcome.id).collect::<Vec<_>>()));
    let has_any = move || ids.with(|ids| !ids.is_empty());
    let error = RwSignal::new(None::<EditError>);
    let applied = RwSignal::new(None::<u32>);
    let sentence =
        move || comparison.with(|comparison| wording(app, |words| verdict(words, comparison))).unwrap_or_default();
    let starters = move || {
        view! {
            <div class="panel">
                <p>{app.t(Msg::ScenariosEmpty)}</p>
                <button
                    type="button"
                    id="scenario-starters"
                    class="button button--primary"
                    on:click=move |_| error.set(add_starters(app).err())
                >
                    {app.t(Msg::ScenariosStarters)}
                </button>
                <p class="muted">{app.t(Msg::ScenariosStartersHelp)}</p>
            </div>
        }
        .into_any()
    };
    let answer = move || {
        view! {
            <p id="scenarios-best" class="panel answer">{text(sentence)}</p>
            <ComparisonTable comparison/>
        }
        .into_any()
    };
    let cards = move || {
        let card = |id| view! { <ScenarioCard id comparison applied/> }.into_any();
        ids.get().into_iter().map(card).collect_view().into_any()
    };
    view! {
        <div class="scenarios">
            {either(has_any, answer, starters)}
            <section class="scenarios__list">
                {shown_if(has_any, move || view! { <h3 id="scenarios-list">{app.t(Msg::ScenariosList)}</h3> }.into_any())}
                <div class="scenarios__cards">{move || cards()}</div>
                <button
                    type="button"
                    id="add-scenario"
                    class="button"
                    on:click=move |_| error.set(add(app).err())
                >
                    {app.t(Msg::ScenariosAdd)}
                </button>
                <p class="field__error" role="alert">
                    {text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}
                </p>
            </section>
        </div>
    }
}
