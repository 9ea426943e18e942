//! Whose way is looked at: chosen or not like any drawer is open, hence of `ui`.

use leptos::prelude::*;

use crate::plan::Plan;
use crate::state::App;

/// Whose way was chosen; until then it is the main persona's.
#[derive(Clone, Copy)]
pub struct Walker(RwSignal<Choice>);

#[derive(Clone, Copy)]
enum Choice {
    Main,
    Everybody,
    Persona(u32),
}

impl Walker {
    /// The persona whose way is looked at; nothing for everybody's.
    pub fn persona(self, app: App) -> Option<u32> {
        let choice = self.0.get();
        let main = |plan: &Plan| plan.main_persona().or(plan.personas().first()).map(|it| it.id);
        app.workspace.plan().with(|plan| match choice {
            Choice::Everybody => None,
            Choice::Persona(id) if plan.persona(id).is_some() => Some(id),
            Choice::Main | Choice::Persona(_) => main(plan),
        })
    }

    /// Looks at the way of a persona, or at everybody's.
    pub fn follow(self, persona: Option<u32>) {
        self.0.set(persona.map_or(Choice::Everybody, Choice::Persona));
    }
}

/// Makes the choice known to every component below.
pub fn provide_walker() {
    provide_context(Walker(RwSignal::new(Choice::Main)));
}

/// Whose way is looked at.
///
/// # Panics
/// Never below the desk, which provides it.
pub fn use_walker() -> Walker {
    expect_context::<Walker>()
}
