//! Ctrl/Cmd+Z and Shift+Ctrl/Cmd+Z anywhere on the page, and where one step ends and the next begins.

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
    // Whatever was typed into is done with when something else gets the focus, is chosen or pressed.
    let leave = move || app.workspace.leave_field();
    let left = window_event_listener(leptos::ev::focusout, move |_| leave());
    let chosen = window_event_listener(leptos::ev::change, move |_| leave());
    let pressed = window_event_listener(leptos::ev::click, move |_| leave());
    on_cleanup(move || [handle, left, chosen, pressed].into_iter().for_each(WindowListenerHandle::remove));
}
