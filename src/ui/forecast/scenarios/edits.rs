//! Changes of the plan's scenarios. What the plan refuses is told where the change was asked for.

use leptos::prelude::*;

use crate::chart::present_scenarios::{new_name, rates_times};
use crate::i18n::Msg;
use crate::plan::{EditError, EditName, Part, PlanEdit, PlanTurn, SavedScenario};
use crate::state::App;
use crate::ui::focus::focus_later;
use crate::ui::undoable::{edit_and_tell, remove_and_tell};
use crate::ui::words::wording;

/// The scenario with this identity, as it stands.
pub fn scenario(app: App, id: u32) -> Option<SavedScenario> {
    app.workspace.plan().with(|plan| plan.scenarios().iter().find(|it| it.id == id).cloned())
}

/// Changes a scenario; the keystrokes of a field that is not left are one step.
pub fn change(app: App, id: u32, change: impl FnOnce(&mut SavedScenario)) -> Result<(), EditError> {
    let Some(mut changed) = untrack(|| scenario(app, id)) else { return Err(EditError::UnknownPart) };
    change(&mut changed);
    app.workspace.edit(PlanEdit::Put(Part::Scenario(changed)))
}

/// Changes a scenario by something that is no typing, hence a step of its own.
pub fn change_at_once(app: App, id: u32, how: impl FnOnce(&mut SavedScenario)) {
    app.workspace.leave_field();
    // Only lists on the page are chosen from, so the plan takes it.
    let _ = change(app, id, how);
    app.workspace.leave_field();
}

/// Takes the turn at this position, of this name, out of a scenario.
pub fn remove_turn(app: App, id: u32, turn: usize, name: String) {
    let Some(mut changed) = untrack(|| scenario(app, id)) else { return };
    if turn < changed.turns.len() {
        changed.turns.remove(turn);
        let _ = remove_and_tell(app, PlanEdit::Put(Part::Scenario(changed)), name);
    }
}

/// Adds a scenario without turns and puts the cursor into its name.
pub fn add(app: App) -> Result<(), EditError> {
    let (id, name) = untrack(|| {
        wording(app, |words| (words.plan.next_part_id(), new_name(words, words.plan.scenarios().len() + 1)))
    });
    app.workspace.edit(PlanEdit::Put(Part::Scenario(SavedScenario::new(id, name, Vec::new()))))?;
    app.workspace.leave_field();
    focus_later(format!("scenario-{id}-name"));
    Ok(())
}

/// Adds a careful and a hopeful scenario, in one step.
pub fn add_starters(app: App) -> Result<(), EditError> {
    let first = app.workspace.plan().with_untracked(|plan| plan.next_part_id());
    let starters = [(Msg::ScenariosCareful, 0.9), (Msg::ScenariosHopeful, 1.1)];
    let edits = (first..).zip(starters).map(|(id, (name, factor))| {
        let turns: Vec<PlanTurn> = untrack(|| app.workspace.ask(|engine, report| rates_times(engine, report, factor)));
        PlanEdit::Put(Part::Scenario(SavedScenario::new(id, app.text(name), turns)))
    });
    app.workspace.edit(PlanEdit::Batch(EditName::Scenario, edits.collect()))?;
    focus_later(format!("scenario-{first}-name"));
    Ok(())
}

/// Makes a scenario the plan, in one step; the scenario stays as it is.
pub fn apply(app: App, id: u32) -> Result<(), EditError> {
    let Some(scenario) = untrack(|| scenario(app, id)) else { return Err(EditError::UnknownPart) };
    let edits = app.workspace.plan().with_untracked(|plan| {
        let periods = 0..usize::from(plan.periods().count);
        plan.adopt(&scenario.turns, &periods)
    });
    edit_and_tell(app, PlanEdit::Batch(EditName::Adopt(id), edits))
}
