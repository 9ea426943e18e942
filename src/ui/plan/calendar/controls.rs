//! What is looked at, and the calendar taken out: as a table for a spreadsheet, as a file for calendars.

use leptos::prelude::*;

use super::view::CalendarView;
use crate::browser::clock;
use crate::engine::Stage;
use crate::exchange::csv::copied;
use crate::exchange::{ics, plan_file};
use crate::i18n::Msg;
use crate::i18n::agenda::{By, actions_table, has_periods, state_name};
use crate::plan::ActionState;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::field::ChoiceField;
use crate::ui::handed::{Handed, HandedText};
use crate::ui::words::wording;

/// Filters and exports.
#[component]
pub fn Controls(view: CalendarView) -> impl IntoView {
    let app = use_app();
    let stages = Signal::derive(move || {
        let name = |stage: Stage| (stage.id().to_owned(), app.text(Msg::StageName(stage)));
        [(String::new(), app.text(Msg::CalendarAllStages))].into_iter().chain(Stage::ALL.map(name)).collect()
    });
    let states = Signal::derive(move || {
        let name = |state: ActionState| (state.id().to_owned(), app.text(state_name(state)));
        [(String::new(), app.text(Msg::CalendarAllStates))].into_iter().chain(ActionState::ALL.map(name)).collect()
    });
    let ways = Signal::derive(move || {
        vec![(String::new(), app.text(Msg::CalendarByMonth)), ("period".to_owned(), app.text(Msg::CalendarByPeriod))]
    });
    let stage = text(move || view.stage.get().map_or("", Stage::id).to_owned());
    let state = text(move || view.state.get().map_or("", ActionState::id).to_owned());
    let way = text(move || if view.by(app) == By::Period { "period" } else { "" }.to_owned());
    let choose_stage = Callback::new(move |id: String| {
        view.open.set(None);
        view.stage.set(Stage::ALL.into_iter().find(|stage| stage.id() == id));
    });
    let choose_state = Callback::new(move |id: String| {
        view.open.set(None);
        view.state.set(ActionState::from_id(&id));
    });
    let choose_way = Callback::new(move |id: String| {
        view.open.set(None);
        view.parted.set(Some(if id == "period" { By::Period } else { By::Month }));
    });
    let by = move || {
        view! {
            <ChoiceField id="calendar-by" label=app.t(Msg::CalendarBy) choices=ways chosen=way choose=choose_way/>
        }
        .into_any()
    };
    let handed = Handed::new();
    let copy = move |_| {
        let table = untrack(|| view.ask(app, actions_table));
        handed.copy(untrack(|| copied(table.iter().map(Vec::as_slice), &app.format())));
    };
    let take = move |_| {
        let plan = app.workspace.plan().get_untracked();
        let file = untrack(|| wording(app, |words| ics::calendar(words, &clock::timestamp())));
        handed.offer(&format!("{}{}", plan_file::stem(&plan), ics::EXTENSION), ics::MEDIA_TYPE, file);
    };
    view! {
        <div class="calendar__controls">
            <ChoiceField
                id="calendar-stage"
                label=app.t(Msg::ActionStage)
                choices=stages
                chosen=stage
                choose=choose_stage
            />
            <ChoiceField
                id="calendar-state"
                label=app.t(Msg::ActionState)
                choices=states
                chosen=state
                choose=choose_state
            />
            {shown_if(move || app.workspace.plan().with(|plan| has_periods(&plan.periods())), by)}
            <div class="calendar__take">
                <button type="button" id="calendar-copy" class="button button--quiet" on:click=copy>
                    {app.t(Msg::TableCopy)}
                </button>
                <button type="button" id="calendar-file" class="button button--quiet" on:click=take>
                    {app.t(Msg::CalendarFile)}
                </button>
            </div>
        </div>
        <HandedText handed id="calendar"/>
    }
}
