//! Changes of the plan's trials.

use leptos::prelude::*;

use crate::engine::Kpi;
use crate::plan::{EditError, Part, PlanEdit, Trial};
use crate::state::App;
use crate::ui::focus::focus_later;

/// The trial with this identity, as it stands.
pub fn trial(app: App, id: u32) -> Option<Trial> {
    app.workspace.plan().with(|plan| plan.trials().iter().find(|it| it.id == id).cloned())
}

/// Changes a trial; the keystrokes of a field that is not left are one step.
pub fn change(app: App, id: u32, change: impl FnOnce(&mut Trial)) -> Result<(), EditError> {
    let Some(mut changed) = untrack(|| trial(app, id)) else { return Err(EditError::UnknownPart) };
    change(&mut changed);
    app.workspace.edit(PlanEdit::Put(Part::Trial(changed)))
}

/// Changes a trial by something that is no typing, hence a step of its own.
pub fn change_at_once(app: App, id: u32, how: impl FnOnce(&mut Trial)) -> Result<(), EditError> {
    app.workspace.leave_field();
    let done = change(app, id, how);
    app.workspace.leave_field();
    done
}

/// Adds a trial that runs and puts the cursor into its hypothesis.
pub fn add(app: App) -> Result<(), EditError> {
    let id = app.workspace.plan().with_untracked(|plan| plan.next_part_id());
    app.workspace.edit(PlanEdit::Put(Part::Trial(Trial::new(id, Kpi::LeadRate))))?;
    app.workspace.leave_field();
    focus_later(format!("trial-{id}-hypothesis"));
    Ok(())
}
