//! The part of the Forecast screen that looks along the periods.

use leptos::prelude::*;

use super::courses::courses;
use super::profit::ProfitVariance;
use super::question_form::{FIGURES, QuestionForm};
use super::settings_form::SettingsForm;
use super::table::TimelineTable;
use crate::chart::present_trend::{timeline_finding, timeline_note, timeline_rows};
use crate::engine::{Kpi, Lane, Stage};
use crate::i18n::Msg;
use crate::state::{Screen, use_app};
use crate::ui::chart::TrendFigure;
use crate::ui::erased::{shown_if, text};

/// One figure along the periods: what it comes to, its trend, and its rows.
#[component]
pub fn TimelinePart() -> impl IntoView {
    let app = use_app();
    let kpi = RwSignal::new(Kpi::Revenue);
    let shown_kpi = Signal::derive(move || app.workspace.seen(kpi.get(), &FIGURES));
    let lane = RwSignal::new(Lane::Total);
    // A channel that is no longer there gives way to all of them.
    let shown_lane = move || match lane.get() {
        Lane::Channel(index) if index < app.workspace.plan().with(|plan| plan.channels().len()) => lane.get(),
        _ => Lane::Total,
    };
    let answer = Memo::new(move |_| courses(app, shown_lane(), &[shown_kpi.get()]));
    let course = Memo::new(move |_| answer.with(|(courses, _)| courses[0].clone()));
    let rows = Memo::new(move |_| {
        app.workspace.plan().with(|plan| course.with(|course| timeline_rows(plan, course, app.format())))
    });
    let finding = text(move || {
        let sentences = app.workspace.plan().with(|plan| {
            course.with(|course| timeline_finding(plan, course, &plan.outlook().settings(), app.format()))
        });
        sentences.join(" ")
    });
    let notes = move || {
        let notes = answer.with(|(_, notes)| notes.clone()).into_iter();
        notes.map(|note| view! { <li>{timeline_note(note, app.format())}</li> }.into_any()).collect_view().into_any()
    };
    let note_list = move || view! { <ul class="muted timeline__notes">{move || notes()}</ul> }.into_any();
    let plan_hash = Screen::Stage(Stage::Plan).hash();
    let one_period = move || {
        view! {
            <div class="panel">
                <p>{app.t(Msg::TimelineOnePeriod)}</p>
                <a
                    id="timeline-choose"
                    class="button"
                    href=format!("#{plan_hash}")
                    on:click=move |event| { event.prevent_default(); app.navigation.go(Screen::Stage(Stage::Plan)); }
                >
                    {app.t(Msg::TimelineChoosePeriods)}
                </a>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="ask ask--timeline">
            <QuestionForm kpi lane/>
            <div class="ask__answer">
                {shown_if(move || !app.workspace.has_periods(), one_period)}
                <TrendFigure id="trend" title=finding course/>
                {shown_if(move || answer.with(|(_, notes)| !notes.is_empty()), note_list)}
                <TimelineTable kpi=shown_kpi rows/>
                <ProfitVariance/>
            </div>
            <SettingsForm/>
        </div>
    }
}
