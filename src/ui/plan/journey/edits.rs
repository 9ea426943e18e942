//! Changes of the plan's touchpoints.

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::plan::{Aspect, EditError, Part, Phase, PlanEdit, Touchpoint};
use crate::state::App;
use crate::ui::focus::focus_later;

/// The touchpoint with this identity, as it stands.
pub fn touchpoint(app: App, id: u32) -> Option<Touchpoint> {
    app.workspace.plan().with(|plan| plan.touchpoints().iter().find(|it| it.id == id).cloned())
}

/// What a touchpoint is called; one without a name goes by its number.
pub fn touchpoint_name(app: App, id: u32) -> String {
    let (name, position) = app.workspace.plan().with(|plan| {
        let position = plan.touchpoints().iter().position(|it| it.id == id).unwrap_or_default();
        let name = plan.touchpoints().get(position).map(|it| it.text(Aspect::Name).trim().to_owned());
        (name.unwrap_or_default(), position)
    });
    if name.is_empty() {
        let number = app.format().count((position + 1) as f64);
        return app.settings.plain(Msg::TouchpointUnnamed, &Args::new().text("number", number));
    }
    name
}

/// Puts a changed touchpoint in the place of the one with its identity.
pub fn put(app: App, touchpoint: Touchpoint) -> Result<(), EditError> {
    app.workspace.edit(PlanEdit::Put(Part::Touchpoint(touchpoint)))
}

/// Changes a touchpoint by something that is no typing, hence a step of its own.
pub fn change_at_once(app: App, id: u32, change: &dyn Fn(&mut Touchpoint)) -> Result<(), EditError> {
    let mut changed = untrack(|| touchpoint(app, id)).ok_or(EditError::UnknownPart)?;
    change(&mut changed);
    app.workspace.leave_field();
    let done = put(app, changed);
    app.workspace.leave_field();
    done
}

/// Adds a touchpoint to the way of a persona and puts the cursor into its name; says which it is.
pub fn add(app: App, phase: Phase, persona: Option<u32>) -> Result<u32, EditError> {
    let id = app.workspace.plan().with_untracked(|plan| plan.next_part_id());
    let mut touchpoint = Touchpoint::new(id, phase);
    touchpoint.persona = persona;
    put(app, touchpoint)?;
    app.workspace.leave_field();
    focus_later(format!("touchpoint-{id}-name"));
    Ok(id)
}
