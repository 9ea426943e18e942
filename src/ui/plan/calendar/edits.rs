//! Changes of the plan's actions.

use leptos::prelude::*;

use super::view::CalendarView;
use crate::engine::Stage;
use crate::plan::{Action, EditError, Part, PartKey, PlanEdit};
use crate::state::App;
use crate::ui::focus::focus_later;
use crate::ui::undoable::edit_and_tell;

/// The action with this identity, as it stands.
pub fn action(app: App, id: u32) -> Option<Action> {
    app.workspace.plan().with(|plan| plan.actions().iter().find(|it| it.id == id).cloned())
}

/// Changes an action; the keystrokes of a field that is not left are one step.
pub fn change(app: App, id: u32, change: &dyn Fn(&mut Action)) -> Result<(), EditError> {
    let Some(mut changed) = untrack(|| action(app, id)) else { return Err(EditError::UnknownPart) };
    change(&mut changed);
    app.workspace.edit(PlanEdit::Put(Part::Action(changed)))
}

/// Changes an action by something that is no typing, hence a step of its own.
pub fn change_at_once(app: App, id: u32, how: &dyn Fn(&mut Action)) -> Result<(), EditError> {
    app.workspace.leave_field();
    let done = change(app, id, how);
    app.workspace.leave_field();
    done
}

/// Adds an action of the stage that is looked at and puts the cursor into its title.
pub fn add(app: App, view: CalendarView) -> Result<(), EditError> {
    let stage = view.stage.get_untracked().unwrap_or(Stage::Reach);
    let id = app.workspace.plan().with_untracked(|plan| plan.next_part_id());
    put_new(app, view, Action::new(id, stage))
}

/// Adds the same action once more, as one that is to come.
pub fn duplicate(app: App, view: CalendarView, id: u32) -> Result<(), EditError> {
    let Some(mut copy) = untrack(|| action(app, id)) else { return Err(EditError::UnknownPart) };
    copy.id = app.workspace.plan().with_untracked(|plan| plan.next_part_id());
    copy.state = crate::plan::ActionState::Planned;
    put_new(app, view, copy)
}

fn put_new(app: App, view: CalendarView, action: Action) -> Result<(), EditError> {
    let id = action.id;
    app.workspace.leave_field();
    app.workspace.edit(PlanEdit::Put(Part::Action(action)))?;
    app.workspace.leave_field();
    view.state.set(None);
    view.open.set(Some(id));
    focus_later(format!("action-{id}-title"));
    Ok(())
}

/// Takes an action out and offers the way back.
pub fn remove(app: App, view: CalendarView, id: u32) {
    let _ = edit_and_tell(app, PlanEdit::Remove(PartKey::Action(id)));
    view.open.set(None);
    focus_later("add-action".to_owned());
}
