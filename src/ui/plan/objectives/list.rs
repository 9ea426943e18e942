//! The plan's objectives, to add, to change and to take out.

use leptos::prelude::*;

use super::row::{ObjectiveRow, USUAL};
use crate::browser::document;
use crate::engine::{Kpi, Layer};
use crate::i18n::{Args, Msg};
use crate::plan::assignment::Area;
use crate::plan::{EditError, Objective, Part, Place, PlanEdit};
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::lock::lock_note;
use crate::ui::words::{edit_error, wording};

/// All objectives, and how many are on track.
#[component]
pub fn Objectives() -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<EditError>);
    let ids = Memo::new(move |_| {
        app.workspace.plan().with(|plan| plan.objectives().iter().map(|objective| objective.id).collect::<Vec<_>>())
    });
    let add = move |_| error.set(add_objective(app).err());
    let summary = text(move || objectives_on_track(app).map(|it| it.sentence).unwrap_or_default());
    let on_track = move || view! { <p class="objectives__summary" id="objectives-summary">{summary}</p> }.into_any();
    view! {
        <section class="panel panel--wide" aria-labelledby="plan-objectives">
            <h3 id="plan-objectives">{app.t(Msg::ObjectivesTitle)}</h3>
            {lock_note(app, Area::Objectives)}
            <p class="muted">{app.t(Msg::ObjectivesHelp)}</p>
            {shown_if(move || ids.with(|ids| !ids.is_empty()), on_track)}
            <ul class="objectives">
                {move || ids.get().into_iter().map(|id| view! { <ObjectiveRow id/> }.into_any()).collect_view().into_any()}
            </ul>
            <button type="button" id="add-objective" class="button" on:click=add>{app.t(Msg::ObjectiveAdd)}</button>
            <p class="field__error" role="alert">{text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}</p>
        </section>
    }
}

/// How many objectives are on track, in the layer that is looked at.
pub struct OnTrack {
    /// "2 of 3 objectives on track"
    pub sentence: String,
    /// "2/3"
    pub short: String,
}

/// What is said of the objectives; nothing without any.
pub fn objectives_on_track(app: App) -> Option<OnTrack> {
    let count = app.workspace.plan().with(|plan| plan.objectives().len());
    if count == 0 {
        return None;
    }
    let layer = app.workspace.layer().get();
    let (met, format) = wording(app, |words| {
        let met = app.workspace.ask(|engine, report| words.objectives_met(engine, report, layer));
        (met, words.format)
    });
    let args = Args::new().count("reached", &format, met as f64).count("number", &format, count as f64);
    let short = format.in_own_digits(&format!("{met}/{count}"));
    Some(OnTrack { sentence: app.say(Msg::OverviewObjectives, &args), short })
}

/// Adds an objective that keeps to what is planned, and puts the cursor there.
fn add_objective(app: App) -> Result<(), EditError> {
    let plan = app.workspace.plan().get_untracked();
    let id = plan.next_part_id();
    let kpi = plan.seen(Kpi::Customers, &USUAL);
    let value = untrack(|| suggested(app, kpi));
    app.workspace.edit(PlanEdit::Put(Part::Objective(Objective::new(id, kpi, Place::Business, value))))?;
    app.workspace.leave_field();
    set_timeout(
        move || {
            document::focus(&format!("objective-{id}-kpi"));
        },
        std::time::Duration::ZERO,
    );
    Ok(())
}

/// What the plan comes to already, as it is read, so that it is met; 0 where that is not known.
pub fn suggested(app: App, kpi: Kpi) -> f64 {
    let plan = app.workspace.plan().get();
    let objective = Objective::new(0, kpi, Place::Business, 0.0);
    let value = app.workspace.ask(|engine, report| plan.value_of(engine, report, &objective, Layer::Target));
    value.map_or(0.0, |value| app.format().as_read(kpi.unit(), value))
}
