//! Ctrl/Cmd+Z and Shift+Ctrl/Cmd+Z anywhere on the page.

use leptos::prelude::*;

use crate::state::use_app;

/// Listens for the keys of undo and redo.
#[component]
pub fn UndoKeys() -> impl IntoView {
    let app = use_app();
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        let is_undo = (event.ctrl_key() || event.meta_key()) && event.code() == "KeyZ" && !event.alt_key();
        if !is_undo || !app.workspace.is_open() {
            return;
        }
        event.prevent_default();
        if event.shift_key() {
            app.workspace.redo();
        } else {
            app.workspace.undo();
        }
    });
    on_cleanup(move || handle.remove());
}
