//! One persona: who it is at a glance, what is known of it, and the form in its place.

use leptos::prelude::*;

use super::edits::{persona, persona_name};
use super::foot::Foot;
use super::form::PersonaForm;
use super::told::Told;
use crate::i18n::Msg;
use crate::plan::{EditError, Persona};
use crate::state::use_app;
use crate::ui::erased::{either, shown_if, text};

/// The hues of personas, by their places in the list.
const HUES: [&str; 5] = ["reach", "engage", "act", "convert", "plan"];

/// The card of a persona.
#[component]
pub fn PersonaCard(
    id: u32,
    /// Whose form is open.
    open: RwSignal<Option<u32>>,
    error: RwSignal<Option<EditError>>,
) -> impl IntoView {
    let app = use_app();
    let now = Memo::new(move |_| persona(app, id));
    let name = move || persona_name(app, id);
    let initials = move || now.with(|now| now.as_ref().map(Persona::initials).unwrap_or_default());
    let summary = move || now.with(|now| now.as_ref().map(|it| it.summary().collect::<Vec<_>>().join(" · ")));
    let is_main = move || now.with(|now| now.as_ref().is_some_and(|it| it.is_main));
    let is_open = move || open.get() == Some(id);
    let look = move || {
        let position = app.workspace.plan().with(|plan| plan.personas().iter().position(|it| it.id == id));
        let hue = HUES[position.unwrap_or_default() % HUES.len()];
        format!("panel persona hue-{hue}{}", if is_open() { " persona--open" } else { "" })
    };
    let main = move || view! { <span class="persona__main">{app.t(Msg::PersonaMain)}</span> }.into_any();
    view! {
        <section
            id=format!("persona-{id}")
            class=text(look)
            aria-labelledby=format!("persona-{id}-title")
        >
            <header class="persona__head">
                <span class="persona__portrait" aria-hidden="true">{text(initials)}</span>
                <div class="persona__who">
                    <h4 id=format!("persona-{id}-title") dir="auto">{text(name)}</h4>
                    <p class="persona__summary" dir="auto">{text(move || summary().unwrap_or_default())}</p>
                </div>
                {shown_if(is_main, main)}
            </header>
            {either(is_open, move || view! { <PersonaForm id error/> }.into_any(), move || view! { <Told id/> }.into_any())}
            <Foot id open error/>
        </section>
    }
}
