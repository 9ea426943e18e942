//! One scenario: its name, what it changes, and the way into the plan.

use leptos::prelude::*;

use super::applied_note::AppliedNote;
use super::edits::{apply, change, change_at_once, scenario};
use super::turn_row::TurnRow;
use crate::chart::present_scenarios::{Comparison, scenario_name};
use crate::engine::model::{Change, Lever};
use crate::engine::{Kpi, Layer};
use crate::i18n::{Args, Msg};
use crate::plan::{EditError, MAX_NAME_CHARS, PartKey, PlanEdit, PlanTurn};
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::focus::focus_later;
use crate::ui::undoable::edit_and_tell;
use crate::ui::words::{edit_error, wording};

/// The fields of one scenario.
#[component]
pub fn ScenarioCard(
    /// Which scenario.
    id: u32,
    /// What the scenarios lead to, for the turns that take no effect.
    comparison: Memo<Comparison>,
    /// Which scenario was made the plan.
    applied: RwSignal<Option<u32>>,
) -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<EditError>);
    let typed = Memo::new(move |_| scenario(app, id).map(|it| it.name).unwrap_or_default());
    let count = Memo::new(move |_| scenario(app, id).map_or(0, |it| it.turns.len()));
    let position = move || {
        app.workspace.plan().with(|plan| plan.scenarios().iter().position(|it| it.id == id).unwrap_or_default())
    };
    let name = move || wording(app, |words| scenario_name(words, position()));
    let remove_label = text(move || app.say(Msg::ScenarioRemove, &Args::new().text("name", name())));
    let remove = move |()| {
        let _ = edit_and_tell(app, PlanEdit::Remove(PartKey::Scenario(id)));
        focus_later("add-scenario".to_owned());
    };
    let make_plan = move |_| match apply(app, id) {
        Ok(()) => {
            error.set(None);
            applied.set(Some(id));
        }
        Err(refusal) => error.set(Some(refusal)),
    };
    let rename = move |event| {
        error.set(change(app, id, |it| it.name = event_target_value(&event)).err());
    };
    let rows = move || {
        let row = |turn| view! { <TurnRow id turn comparison/> }.into_any();
        (0..count.get()).map(row).collect_view().into_any()
    };
    let input_id = format!("scenario-{id}-name");
    view! {
        <section class="panel scenario" id=format!("scenario-{id}") aria-label=text(name)>
            <div class="scenario__head">
                <label class="visually-hidden" for=input_id.clone()>{app.t(Msg::ScenarioName)}</label>
                <input
                    id=input_id
                    class="field__input scenario__name"
                    dir="auto"
                    maxlength=MAX_NAME_CHARS.to_string()
                    prop:value=text(move || typed.get())
                    on:input=rename
                    on:blur=move |_| app.workspace.leave_field()
                />
                <button
                    type="button"
                    class="button button--icon"
                    aria-label=remove_label
                    title=remove_label
                    on:click=move |_| remove(())
                >
                    <span class="icon icon--remove" aria-hidden="true"></span>
                </button>
            </div>
            {shown_if(
                move || count.get() == 0,
                move || view! { <p class="muted">{app.t(Msg::ScenarioNoTurns)}</p> }.into_any(),
            )}
            <ul class="turns">{move || rows()}</ul>
            <div class="scenario__actions">
                <button
                    type="button"
                    id=format!("scenario-{id}-add")
                    class="button button--quiet"
                    on:click=move |_| add_turn(app, id)
                >
                    {app.t(Msg::ScenarioAddTurn)}
                </button>
                <button
                    type="button"
                    id=format!("scenario-{id}-apply")
                    class="button"
                    disabled=move || count.get() == 0
                    on:click=make_plan
                >
                    {app.t(Msg::ScenarioApply)}
                </button>
            </div>
            <AppliedNote id applied name=text(name) remove=Callback::new(remove)/>
            <p class="field__error" role="alert">
                {text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}
            </p>
        </section>
    }
}

/// Adds the first lever that is not turned yet, a tenth up, and puts the cursor there.
fn add_turn(app: App, id: u32) {
    let Some(now) = untrack(|| scenario(app, id)) else { return };
    let is_free = |kpi: &Kpi| now.turns.iter().all(|turn| turn.kpi != *kpi);
    let kpi = known(app).into_iter().find(is_free).unwrap_or(Kpi::Visits);
    change_at_once(app, id, |it| it.turns.push(PlanTurn::new(kpi, None, Change::By(1.1))));
    focus_later(format!("scenario-{id}-turn-{}-figure", now.turns.len()));
}

/// The figures that the plan knows and that can be turned, down the funnel.
pub fn known(app: App) -> Vec<Kpi> {
    let report = app.workspace.report().get_untracked();
    let periods = 0..report.grid().periods;
    Lever::known(&report, Layer::Target, &periods, None).into_iter().map(|lever| lever.kpi).collect()
}
