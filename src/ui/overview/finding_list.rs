//! What is to be said about the figures: problems, then what to change first, then what was assumed.

use leptos::prelude::*;

use crate::engine::{Cell, Lane, Scope, Stage, Weight};
use crate::i18n::Msg;
use crate::plan::Slot;
use crate::state::{App, use_app};
use crate::ui::erased::{either, shown_if, text};
use crate::ui::stage::{go_to_field, use_grid_extent};
use crate::ui::told::{Told, When, told};
use crate::ui::words::finding_text;

/// The findings of the layer and period that are looked at, of one stage or of them all.
#[component]
pub fn FindingList(stage: Option<Stage>) -> impl IntoView {
    let app = use_app();
    let findings = Memo::new(move |_| {
        let concerns = |told: &Told| stage.is_none_or(|stage| Slot::stage_of(told.finding.kpi) == stage);
        told(app).into_iter().filter(concerns).collect::<Vec<_>>()
    });
    let of_weight = move |is_note: bool| {
        let chosen = findings.get().into_iter().filter(move |told| is_note_of(told) == is_note);
        chosen.map(|told| item(app, told)).collect_view().into_any()
    };
    let has = move |is_note: bool| findings.with(|all| all.iter().any(|told| is_note_of(told) == is_note));
    let problems = move || view! { <ul class="findings__list">{move || of_weight(false)}</ul> }.into_any();
    let none = move || view! { <p class="muted">{app.t(Msg::OverviewNoFindings)}</p> }.into_any();
    let notes = move || {
        view! {
            <details class="findings__notes">
                <summary>{app.t(Msg::FindingsNotes)}</summary>
                <ul class="findings__list">{move || of_weight(true)}</ul>
            </details>
        }
        .into_any()
    };
    // A plan without any figure says elsewhere what to do first.
    let is_begun = move || app.workspace.plan().with(|plan| !plan.has_no_entries());
    view! {
        <section class="findings" aria-labelledby="findings-title" hidden=move || !is_begun()>
            <h3 id="findings-title">{app.t(Msg::OverviewFindings)}</h3>
            {either(move || has(false), problems, none)}
            {shown_if(move || has(true), notes)}
        </section>
    }
}

fn is_note_of(told: &Told) -> bool {
    told.finding.weight() == Weight::Note
}

fn item(app: App, told: Told) -> AnyView {
    let weight = told.finding.weight();
    let (class, name) = match weight {
        Weight::Problem => ("finding finding--problem", Msg::WeightProblem),
        Weight::Advice => ("finding finding--advice", Msg::WeightAdvice),
        Weight::Note => ("finding finding--note", Msg::WeightNote),
    };
    let (kpi, cell) = (told.finding.kpi, told.finding.cell);
    let stage = Slot::stage_of(kpi);
    // A total of channels has no field of its own: the first channel's is next to it.
    let is_typed_in_channels = kpi.scope() == Scope::Channel && cell.lane == Lane::Total;
    let target = if is_typed_in_channels { cell.of_channel(0) } else { cell };
    let is_of_all = told.when == When::Together;
    let extent = use_grid_extent();
    let go = move |_| {
        // What is said of all periods together has no period of its own.
        let period = if is_of_all { untrack(|| app.workspace.period()) } else { target.period };
        go_to_field(app, extent, Cell { period, ..target }, kpi);
    };
    view! {
        <li class=class>
            <span class=format!("badge hue-{}", stage.id()) aria-hidden="true">{stage.letter()}</span>
            <p class="finding__text">
                <span class="visually-hidden">{app.t(name)}". "</span>
                {text(move || finding_text(app, &told))}
            </p>
            <button type="button" class="button button--quiet" on:click=go>
                {app.t(Msg::OverviewGoToField)}
            </button>
        </li>
    }
    .into_any()
}
