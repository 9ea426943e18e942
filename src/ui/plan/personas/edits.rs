//! Changes of the plan's personas.

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::plan::{EditError, Part, Persona, PlanEdit, Trait, unique};
use crate::state::App;
use crate::ui::focus::focus_later;

/// The persona with this identity, as it stands.
pub fn persona(app: App, id: u32) -> Option<Persona> {
    app.workspace.plan().with(|plan| plan.persona(id).cloned())
}

/// What a persona is called; one without a name goes by its number.
pub fn persona_name(app: App, id: u32) -> String {
    let (name, position) = app.workspace.plan().with(|plan| {
        let name = plan.persona(id).map(|it| it.text(Trait::Name).trim().to_owned()).unwrap_or_default();
        (name, plan.personas().iter().position(|it| it.id == id).unwrap_or_default())
    });
    if name.is_empty() {
        let number = app.format().count((position + 1) as f64);
        return app.settings.plain(Msg::PersonaUnnamed, &Args::new().text("number", number));
    }
    name
}

/// Puts a changed persona in the place of the one with its identity.
pub fn put(app: App, persona: Persona) -> Result<(), EditError> {
    app.workspace.edit(PlanEdit::Put(Part::Persona(persona)))
}

/// Changes a persona by something that is no typing, hence a step of its own.
pub fn change_at_once(app: App, id: u32, change: &dyn Fn(&mut Persona)) -> Result<(), EditError> {
    let mut changed = untrack(|| persona(app, id)).ok_or(EditError::UnknownPart)?;
    change(&mut changed);
    app.workspace.leave_field();
    let done = put(app, changed);
    app.workspace.leave_field();
    done
}

/// Adds a persona, the first one as the main one, and puts the cursor into its name; says which it is.
pub fn add(app: App) -> Result<u32, EditError> {
    let (id, is_first) = app.workspace.plan().with_untracked(|plan| (plan.next_part_id(), plan.personas().is_empty()));
    let mut persona = Persona::new(id);
    persona.is_main = is_first;
    put(app, persona)?;
    app.workspace.leave_field();
    focus_later(format!("persona-{id}-name"));
    Ok(id)
}

/// Puts a copy of a persona with a name of its own at the end.
pub fn duplicate(app: App, id: u32) -> Result<(), EditError> {
    let format = untrack(|| app.format());
    let numbered = |name: &str, number: usize| {
        let args = Args::new().text("name", name).text("number", format.count(number as f64));
        untrack(|| app.settings.plain(Msg::PlansNumbered, &args))
    };
    let edit = app.workspace.plan().with_untracked(|plan| {
        let is_taken = |name: &str| plan.personas().iter().any(|it| it.text(Trait::Name) == name);
        let name = plan.persona(id).map(|it| it.text(Trait::Name)).unwrap_or_default();
        let name = if name.is_empty() { String::new() } else { unique(name, &is_taken, &numbered) };
        plan.duplicate_persona(id, name)
    });
    app.workspace.edit(edit.ok_or(EditError::UnknownPart)?)?;
    let copy = app.workspace.plan().with_untracked(|plan| plan.personas().last().map(|it| it.id));
    focus_later(format!("persona-{}-edit", copy.unwrap_or_default()));
    Ok(())
}
