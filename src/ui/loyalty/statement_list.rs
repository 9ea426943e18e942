//! What is said about a subject: each figure with its note and its working.

use leptos::prelude::*;

use crate::engine::{Kpi, Lane};
use crate::i18n::{Args, Behind, FormulaText, Msg, Statement};
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::working::use_inspection;

/// A list that always says the same things, so that what is unfolded in it stays so while figures change.
#[component]
pub fn StatementList(said: Memo<Vec<Statement>>) -> impl IntoView {
    let app = use_app();
    let count = said.with_untracked(Vec::len);
    let items = (0..count).map(|index| item(app, said, index));
    view! { <ul class="facts">{items.collect_view()}</ul> }
}

fn item(app: App, said: Memo<Vec<Statement>>, index: usize) -> AnyView {
    let one = Memo::new(move |_| said.with(|said| said.get(index).cloned()));
    let name = text(move || one.with(|one| one.as_ref().map(|it| it.name.clone()).unwrap_or_default()));
    let note = text(move || one.with(|one| one.as_ref().map(|it| it.note.clone()).unwrap_or_default()));
    let value = text(move || {
        let value = one.with(|one| one.as_ref().and_then(|it| it.value.clone()));
        value.unwrap_or_else(|| app.format().optional(crate::engine::Unit::Count, None))
    });
    let figure = Memo::new(move |_| one.with(|one| one.as_ref().and_then(known_figure)));
    let formulas = Memo::new(move |_| one.with(|one| one.as_ref().map(known_formulas).unwrap_or_default()));
    let inspection = use_inspection();
    let label = text(move || {
        let args = Args::new().text("kpi", name.get()).text("value", value.get());
        app.say(Msg::CellShowWorking, &args)
    });
    let drawer = move || {
        let show = move |_| {
            if let Some(kpi) = figure.get_untracked() {
                inspection.open_cell(app, Lane::Total, kpi);
            }
        };
        view! {
            <button type="button" class="button button--quiet facts__working" aria-label=label on:click=show>
                {app.t(Msg::LoyaltyShowWorking)}
            </button>
        }
        .into_any()
    };
    let fold = move || {
        view! {
            <details class="facts__formulas">
                <summary>{app.t(Msg::LoyaltyShowWorking)}</summary>
                {move || formulas.get().into_iter().map(|line| formula(app, line)).collect_view().into_any()}
            </details>
        }
        .into_any()
    };
    view! {
        <li class="facts__item">
            <p class="facts__figure">
                <span>{name}</span>
                <span class="facts__value value">{value}</span>
            </p>
            <p class="muted">{note}</p>
            {shown_if(move || figure.get().is_some(), drawer)}
            {shown_if(move || formulas.with(|lines| !lines.is_empty()), fold)}
        </li>
    }
    .into_any()
}

fn known_figure(statement: &Statement) -> Option<Kpi> {
    match statement.behind {
        Behind::Figure(kpi) => statement.value.as_ref().map(|_| kpi),
        Behind::Formulas(_) => None,
    }
}

fn known_formulas(statement: &Statement) -> Vec<FormulaText> {
    match &statement.behind {
        Behind::Figure(_) => Vec::new(),
        Behind::Formulas(lines) => lines.clone(),
    }
}

fn formula(app: App, line: FormulaText) -> AnyView {
    view! {
        <dl class="formula">
            <dt>{app.t(Msg::LoyaltyInWords)}</dt>
            <dd>{line.words}</dd>
            <dt>{app.t(Msg::LoyaltyInSymbols)}</dt>
            <dd><span dir="ltr" class="formula__symbols">{line.symbols}</span></dd>
            <dt>{app.t(Msg::LoyaltyInNumbers)}</dt>
            <dd class="value">{line.numbers}</dd>
        </dl>
    }
    .into_any()
}
