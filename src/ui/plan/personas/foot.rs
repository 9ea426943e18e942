//! What can be done with a persona.

use leptos::prelude::*;

use super::edits::{change_at_once, duplicate, persona, persona_name};
use crate::i18n::{Args, Msg};
use crate::plan::{EditError, PartKey, PlanEdit};
use crate::state::{Screen, Topic, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::focus::focus_later;
use crate::ui::plan::walker::use_walker;
use crate::ui::undoable::edit_and_tell;

/// To edit, to follow its way, to make it the main one, to duplicate, to remove.
#[component]
pub fn Foot(id: u32, open: RwSignal<Option<u32>>, error: RwSignal<Option<EditError>>) -> impl IntoView {
    let app = use_app();
    let walker = use_walker();
    let named = move |msg: Msg| text(move || app.say(msg, &Args::new().text("name", persona_name(app, id))));
    let is_open = move || open.get() == Some(id);
    let turn = move |_| {
        open.update(|open| *open = if *open == Some(id) { None } else { Some(id) });
        error.set(None);
        if open.get_untracked() == Some(id) {
            focus_later(format!("persona-{id}-name"));
        }
    };
    let edit_name = move || app.text(if is_open() { Msg::PersonaDone } else { Msg::PersonaEdit });
    let journey = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        walker.follow(Some(id));
        app.navigation.go(Screen::Planning(Topic::Journey));
    };
    let is_other = move || persona(app, id).is_some_and(|it| !it.is_main);
    let make_main = move || {
        let press = move |_| {
            error.set(change_at_once(app, id, &|it| it.is_main = true).err());
            focus_later(format!("persona-{id}-edit"));
        };
        view! {
            <button
                type="button"
                id=format!("persona-{id}-main")
                class="button button--quiet"
                aria-label=named(Msg::PersonaMakeMainNamed)
                on:click=press
            >
                {app.t(Msg::PersonaMakeMain)}
            </button>
        }
        .into_any()
    };
    let remove = move |_| {
        error.set(edit_and_tell(app, PlanEdit::Remove(PartKey::Persona(id))).err());
        focus_later("add-persona".to_owned());
    };
    view! {
        <footer class="persona__foot">
            <button
                type="button"
                id=format!("persona-{id}-edit")
                class="button"
                aria-label=move || (!is_open()).then(|| named(Msg::PersonaEditNamed).get())
                aria-expanded=move || if is_open() { "true" } else { "false" }
                on:click=turn
            >
                {text(edit_name)}
            </button>
            <a
                id=format!("persona-{id}-journey")
                class="button button--quiet"
                href="#plan-journey"
                aria-label=named(Msg::PersonaJourneyNamed)
                on:click=journey
            >
                {app.t(Msg::PersonaJourney)}
            </a>
            {shown_if(is_other, make_main)}
            <span class="persona__tools">
                <button
                    type="button"
                    id=format!("persona-{id}-copy")
                    class="button button--icon"
                    aria-label=named(Msg::PersonaDuplicateNamed)
                    title=app.t(Msg::PersonaDuplicate)
                    on:click=move |_| error.set(duplicate(app, id).err())
                >
                    <span class="icon icon--copy" aria-hidden="true"></span>
                </button>
                <button
                    type="button"
                    id=format!("persona-{id}-remove")
                    class="button button--icon"
                    aria-label=named(Msg::PersonaRemove)
                    title=named(Msg::PersonaRemove)
                    on:click=remove
                >
                    <span class="icon icon--remove" aria-hidden="true"></span>
                </button>
            </span>
        </footer>
    }
}
