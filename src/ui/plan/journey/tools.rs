//! What can be done with a touchpoint.

use leptos::prelude::*;

use super::edits::touchpoint_name;
use super::seat::Seat;
use crate::i18n::{Args, Msg};
use crate::plan::{PartKey, PlanEdit};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::focus::focus_later;
use crate::ui::undoable::edit_and_tell;

/// To edit, to move within its phase, to remove.
#[component]
pub fn Tools(id: u32, seat: Seat) -> impl IntoView {
    let app = use_app();
    let named = move |msg: Msg| text(move || app.say(msg, &Args::new().text("name", touchpoint_name(app, id))));
    let is_open = move || seat.open.get() == Some(id);
    let turn = move |_| {
        seat.open.update(|open| *open = if *open == Some(id) { None } else { Some(id) });
        seat.error.set(None);
        if seat.open.get_untracked() == Some(id) {
            focus_later(format!("touchpoint-{id}-name"));
        }
    };
    let icon = move |part: &'static str, msg: Msg, look: &'static str, before: Option<bool>| {
        let other = Memo::new(move |_| {
            let persona = seat.persona.get();
            before.and_then(|is_before| app.workspace.plan().with(|plan| plan.beside(id, persona, is_before)))
        });
        let press = move |_| {
            let (edit, next) = if let Some(other) = other.get_untracked() {
                let edit = PlanEdit::Swap(PartKey::Touchpoint(id), PartKey::Touchpoint(other));
                (app.workspace.edit(edit), format!("touchpoint-{id}-edit"))
            } else {
                let phase = super::edits::touchpoint(app, id).map_or("", |it| it.phase.id());
                let removed = edit_and_tell(app, PlanEdit::Remove(PartKey::Touchpoint(id)));
                (removed, format!("add-touchpoint-{phase}"))
            };
            seat.error.set(edit.err());
            focus_later(next);
        };
        view! {
            <button
                type="button"
                id=format!("touchpoint-{id}-{part}")
                class="button button--icon"
                aria-label=named(msg)
                title=named(msg)
                disabled=move || before.is_some() && other.get().is_none()
                on:click=move |event| untrack(|| press(event))
            >
                <span class=format!("icon icon--{look}") aria-hidden="true"></span>
            </button>
        }
        .into_any()
    };
    let edit_name = move || app.text(if is_open() { Msg::PersonaDone } else { Msg::PersonaEdit });
    view! {
        <footer class="persona__foot">
            <button
                type="button"
                id=format!("touchpoint-{id}-edit")
                class="button button--quiet"
                aria-label=move || (!is_open()).then(|| named(Msg::PersonaEditNamed).get())
                aria-expanded=move || if is_open() { "true" } else { "false" }
                on:click=turn
            >
                {text(edit_name)}
            </button>
            <span class="persona__tools">
                {icon("up", Msg::TouchpointEarlier, "up", Some(true))}
                {icon("down", Msg::TouchpointLater, "down", Some(false))}
                {icon("remove", Msg::PersonaRemove, "remove", None)}
            </span>
        </footer>
    }
}
