//! The calendar's part of the Plan screen.

use leptos::prelude::*;

use super::controls::Controls;
use super::edits::add;
use super::section_list::SectionList;
use super::summary::Summary;
use super::time_strip::TimeStrip;
use super::view::CalendarView;
use crate::engine::Stage;
use crate::i18n::Msg;
use crate::plan::EditError;
use crate::state::use_app;
use crate::ui::erased::{either, text};
use crate::ui::tactics::TacticList;
use crate::ui::words::edit_error;

/// What is done when: summary, choices, a line of time, the actions by month or period, and the tactics of the Plan stage.
#[component]
pub fn CalendarPart() -> impl IntoView {
    let app = use_app();
    let view = CalendarView::new();
    let error = RwSignal::new(None::<EditError>);
    let is_empty = move || app.workspace.plan().with(|plan| plan.actions().is_empty());
    let empty = move || {
        view! {
            <div class="panel" id="calendar-empty">
                <p><strong>{app.t(Msg::CalendarEmpty)}</strong></p>
                <p class="muted">{app.t(Msg::CalendarEmptyHelp)}</p>
            </div>
        }
        .into_any()
    };
    let filled = move || {
        view! {
            <Summary view/>
            <Controls view/>
            <TimeStrip view/>
            <SectionList view/>
            <p class="muted calendar__note">{app.t(Msg::CalendarCostHelp)}</p>
        }
        .into_any()
    };
    view! {
        <div class="calendar">
            <div class="calendar__lead">
                <p class="muted">{app.t(Msg::CalendarPurpose)}</p>
                <button
                    type="button"
                    id="add-action"
                    class="button button--primary"
                    disabled=move || !app.workspace.is_editable()
                    on:click=move |_| error.set(add(app, view).err())
                >
                    {app.t(Msg::CalendarAdd)}
                </button>
            </div>
            <p class="field__error" role="alert">
                {text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}
            </p>
            {either(is_empty, empty, filled)}
            <section class="panel tactics" aria-labelledby="plan-tactics">
                <h3 id="plan-tactics">{app.t(Msg::TacticsTitle)}</h3>
                <TacticList stage=Stage::Plan/>
            </section>
        </div>
    }
}
