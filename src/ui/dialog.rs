//! A dialog over the page. All have one head, and all close in the same ways: by the button in the head, by Escape, and
//! by a press beside them.

use leptos::html;
use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::use_app;

/// A modal dialog with a title; what is in it scrolls below its head.
#[component]
pub fn Dialog(
    /// Identity of the dialog.
    id: &'static str,
    /// What the identities of its title (`…-title`) and its button (`…-close`) begin with.
    name: &'static str,
    /// What it looks like beyond a dialog.
    #[prop(optional)]
    class: &'static str,
    /// What stands in its head; with another title it is read from its beginning again.
    title: Signal<String>,
    /// Whether it is open.
    is_open: Signal<bool>,
    /// Called when it is closed, or to be closed.
    close: Callback<()>,
    /// What is in it.
    content: AnyView,
) -> impl IntoView {
    let app = use_app();
    let dialog = NodeRef::<html::Dialog>::new();
    // A press that began inside, such as one that marks a text, closes nothing wherever it ends.
    let is_pressed_beside = StoredValue::new(false);
    show_while(dialog, is_open);
    Effect::new(move |_| {
        title.track();
        if let Some(dialog) = dialog.get() {
            dialog.set_scroll_top(0);
        }
    });
    let title_id = format!("{name}-title");
    let named_by = title_id.clone();
    view! {
        <dialog
            node_ref=dialog
            id=id
            class=format!("dialog {class}")
            aria-labelledby=named_by
            on:close=move |_| {
                // It is told a little later, when the dialog may have been asked for again.
                if dialog.get_untracked().is_none_or(|dialog| !dialog.open()) { close.run(()); }
            }
            // What the dialog itself is pressed at, and not its content, is the page behind it.
            on:pointerdown=move |event| is_pressed_beside.set_value(event.target() == event.current_target())
            on:click=move |event| {
                if is_pressed_beside.get_value() && event.target() == event.current_target() { close.run(()); }
            }
        >
            <div class="dialog__head">
                <h2 id=title_id class="dialog__title" tabindex="-1" autofocus>{title}</h2>
                <button
                    type="button"
                    id=format!("{name}-close")
                    class="button button--icon"
                    aria-label=app.t(Msg::Close)
                    title=app.t(Msg::Close)
                    // Not by a form: a sandbox that allows none would keep the dialog open.
                    on:click=move |_| close.run(())
                >
                    <span class="icon icon--close" aria-hidden="true"></span>
                </button>
            </div>
            <div class="dialog__content">{content}</div>
        </dialog>
    }
}

/// Opens the dialog over the page when the signal says so, and closes it.
pub fn show_while(dialog: NodeRef<html::Dialog>, is_open: Signal<bool>) {
    // Opening a modal dialog leaves the reactive graph, hence an effect.
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match is_open.get() {
            // Refused only while it is open already or out of the page, and then there is nothing to do.
            true if !dialog.open() => {
                let _ = dialog.show_modal();
            }
            false if dialog.open() => dialog.close(),
            _ => {}
        }
    });
}
