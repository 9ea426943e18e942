//! What is to be said about the figures: problems, then what to change first, then what was assumed.

use leptos::prelude::*;

use crate::engine::{Finding, Lane, Scope, Stage, Weight, of_period};
use crate::i18n::Msg;
use crate::plan::Slot;
use crate::state::{App, use_app};
use crate::ui::erased::{either, shown_if, text};
use crate::ui::stage::{go_to_field, use_grid_extent};
use crate::ui::words::finding_text;

/// The findings of the layer and period that are looked at, of one stage or of them all.
#[component]
pub fn FindingList(stage: Option<Stage>) -> impl IntoView {
    let app = use_app();
    let findings = Memo::new(move |_| {
        let (layer, period) = (app.workspace.layer().get(), app.workspace.period());
        let concerns = |finding: &&Finding| stage.is_none_or(|stage| Slot::stage_of(finding.kpi) == stage);
        app.workspace
            .report()
            .with(|report| of_period(report.findings(), layer, period).filter(concerns).cloned().collect::<Vec<_>>())
    });
    let of_weight = move |is_note: bool| {
        let chosen = findings.get().into_iter().filter(move |finding| (finding.weight() == Weight::Note) == is_note);
        chosen.map(|finding| item(app, finding)).collect_view().into_any()
    };
    let has = move |is_note: bool| {
        findings.with(|all| all.iter().any(|finding| (finding.weight() == Weight::Note) == is_note))
    };
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
    view! {
        <section class="findings" aria-labelledby="findings-title">
            <h3 id="findings-title">{app.t(Msg::OverviewFindings)}</h3>
            {either(move || has(false), problems, none)}
            {shown_if(move || has(true), notes)}
        </section>
    }
}

fn item(app: App, finding: Finding) -> AnyView {
    let weight = finding.weight();
    let (class, name) = match weight {
        Weight::Problem => ("finding finding--problem", Msg::WeightProblem),
        Weight::Advice => ("finding finding--advice", Msg::WeightAdvice),
        Weight::Note => ("finding finding--note", Msg::WeightNote),
    };
    let stage = Slot::stage_of(finding.kpi);
    let kpi = finding.kpi;
    // A total of channels has no field of its own: the first channel's is next to it.
    let is_typed_in_channels = kpi.scope() == Scope::Channel && finding.cell.lane == Lane::Total;
    let target = if is_typed_in_channels { finding.cell.of_channel(0) } else { finding.cell };
    let extent = use_grid_extent();
    view! {
        <li class=class>
            <span class=format!("badge hue-{}", stage.id()) aria-hidden="true">{stage.letter()}</span>
            <p class="finding__text">
                <span class="visually-hidden">{app.t(name)}". "</span>
                {text(move || finding_text(app, &finding))}
            </p>
            <button type="button" class="button button--quiet" on:click=move |_| go_to_field(app, extent, target, kpi)>
                {app.t(Msg::OverviewGoToField)}
            </button>
        </li>
    }
    .into_any()
}
