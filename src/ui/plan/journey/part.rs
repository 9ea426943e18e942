//! The Plan screen's tab of the customer journey.

use leptos::prelude::*;

use super::gaps::Gaps;
use super::phase::PhaseColumn;
use super::seat::Seat;
use super::steps::Steps;
use super::strip::Strip;
use crate::i18n::Msg;
use crate::plan::{EditError, Phase};
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::field::{ChoiceField, LayerSwitch, PeriodSwitch};
use crate::ui::plan::personas::persona_name;
use crate::ui::plan::walker::use_walker;
use crate::ui::words::edit_error;

/// The steps of the method, the map, and what is missing on it.
#[component]
pub fn JourneyPart() -> impl IntoView {
    let app = use_app();
    let walker = use_walker();
    let seat = Seat {
        persona: Memo::new(move |_| walker.persona(app)),
        open: RwSignal::new(None::<u32>),
        error: RwSignal::new(None::<EditError>),
    };
    let has_personas = move || app.workspace.plan().with(|plan| !plan.personas().is_empty());
    let choices = Signal::derive(move || {
        let ids: Vec<u32> = app.workspace.plan().with(|plan| plan.personas().iter().map(|it| it.id).collect());
        let everybody = [(String::new(), app.text(Msg::JourneyEverybody))];
        ids.into_iter().map(|id| (id.to_string(), persona_name(app, id))).chain(everybody).collect()
    });
    let chosen = text(move || seat.persona.get().map(|id| id.to_string()).unwrap_or_default());
    let choose = Callback::new(move |id: String| {
        seat.open.set(None);
        walker.follow(id.parse().ok());
    });
    let choice = move || {
        view! { <ChoiceField id="journey-persona" label=app.t(Msg::JourneyPersona) choices chosen choose/> }.into_any()
    };
    let columns = Phase::ALL.map(|phase| view! { <PhaseColumn phase seat/> }.into_any());
    view! {
        <div class="journey">
            <header class="people__head journey__head">
                <div>
                    <h3 id="journey-title">{app.t(Msg::JourneyTitle)}</h3>
                    <p class="muted">{app.t(Msg::JourneyHelp)}</p>
                </div>
                <div class="journey__choices">
                    {shown_if(has_personas, choice)}
                    <PeriodSwitch/>
                    <LayerSwitch/>
                </div>
            </header>
            {shown_if(move || !has_personas(), move || view! { <p class="muted">{app.t(Msg::JourneyStart)}</p> }.into_any())}
            <Steps seat/>
            <Strip seat/>
            <div class="journey__map">{columns.collect_view()}</div>
            <p class="field__error" role="alert">
                {text(move || seat.error.get().map(|error| edit_error(app, error)).unwrap_or_default())}
            </p>
            <Gaps seat/>
        </div>
    }
}
