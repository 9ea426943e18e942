//! Takes edits back and does them again, by name.

use leptos::prelude::*;

use super::history_menu::HistoryMenu;
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::words::edit_name;

/// The undo and redo buttons.
#[component]
pub fn UndoButtons() -> impl IntoView {
    let app = use_app();
    let ways = app.workspace.ways();
    let undo = text(move || match ways.get().undo {
        Some(name) => app.say(Msg::Undo, &Args::new().text("what", edit_name(app, name))),
        None => app.text(Msg::UndoNothing),
    });
    let redo = text(move || match ways.get().redo {
        Some(name) => app.say(Msg::Redo, &Args::new().text("what", edit_name(app, name))),
        None => app.text(Msg::RedoNothing),
    });
    view! {
        <div class="header__undo">
            <button
                type="button"
                id="undo"
                class="button button--icon"
                aria-label=undo
                title=undo
                disabled=move || ways.get().undo.is_none()
                on:click=move |_| app.workspace.undo()
            >
                <span class="icon icon--undo" aria-hidden="true"></span>
            </button>
            <button
                type="button"
                id="redo"
                class="button button--icon"
                aria-label=redo
                title=redo
                disabled=move || ways.get().redo.is_none()
                on:click=move |_| app.workspace.redo()
            >
                <span class="icon icon--redo" aria-hidden="true"></span>
            </button>
            <HistoryMenu/>
        </div>
    }
}
