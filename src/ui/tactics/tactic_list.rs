//! The tactics of a stage, each with a tick and a line that explains it.

use leptos::prelude::*;

use crate::engine::Stage;
use crate::i18n::Msg;
use crate::plan::{Action, EditError, EditName, Part, PartKey, PlanEdit, Tactic, TacticKind};
use crate::state::{App, use_app};
use crate::ui::erased::text;
use crate::ui::undoable::edit_and_tell;
use crate::ui::words::edit_error;

/// Tools first, then what is done.
#[component]
pub fn TacticList(stage: Stage) -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<EditError>);
    let group = move |kind: TacticKind, name: Msg| {
        let tactics = Tactic::of_stage(stage).filter(move |tactic| tactic.kind() == kind);
        let items = tactics.map(|tactic| item(app, tactic, error)).collect_view().into_any();
        view! {
            <fieldset class="tactics__group">
                <legend>{app.t(name)}</legend>
                <ul class="tactics__list">{items}</ul>
            </fieldset>
        }
        .into_any()
    };
    let to_calendar = (stage != Stage::Plan).then(|| {
        view! { <p><a class="button button--quiet" href="#plan-calendar">{app.t(Msg::TacticsCalendar)}</a></p> }
            .into_any()
    });
    view! {
        <div class="tactics__content">
            <p class="muted">{app.t(Msg::TacticsHelp)}</p>
            {group(TacticKind::Tool, Msg::TacticsTools)}
            {group(TacticKind::Action, Msg::TacticsActions)}
            <p class="field__error" role="alert">
                {text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}
            </p>
            {to_calendar}
        </div>
    }
}

fn item(app: App, tactic: Tactic, error: RwSignal<Option<EditError>>) -> AnyView {
    let is_used =
        Memo::new(move |_| app.workspace.plan().with(|plan| plan.actions().iter().any(|it| it.tactic == Some(tactic))));
    let turn = move |event| {
        let refusal = turn(app, tactic, event_target_checked(&event)).err();
        error.set(refusal);
    };
    let (id, help) = (format!("tactic-{}", tactic.id()), format!("tactic-{}-help", tactic.id()));
    view! {
        <li>
            <label class="tactics__item">
                <input
                    type="checkbox"
                    id=id
                    aria-describedby=help.clone()
                    disabled=move || !app.workspace.is_editable()
                    prop:checked=move || is_used.get()
                    on:change=turn
                />
                <span>{app.t(Msg::TacticName(tactic))}</span>
            </label>
            <p class="muted tactics__help" id=help>{app.t(Msg::TacticHelp(tactic))}</p>
        </li>
    }
    .into_any()
}

/// Puts the tactic into the calendar, or takes out every action that puts it to use.
fn turn(app: App, tactic: Tactic, is_wanted: bool) -> Result<(), EditError> {
    let plan = app.workspace.plan().get_untracked();
    app.workspace.leave_field();
    if is_wanted {
        let action = Action::of(plan.next_part_id(), tactic);
        app.workspace.edit(PlanEdit::Put(Part::Action(action)))?;
    } else {
        let used = plan.actions().iter().filter(|it| it.tactic == Some(tactic));
        let removals = used.map(|it| PlanEdit::Remove(PartKey::Action(it.id))).collect();
        edit_and_tell(app, PlanEdit::Batch(EditName::RemoveAction, removals))?;
    }
    app.workspace.leave_field();
    Ok(())
}
