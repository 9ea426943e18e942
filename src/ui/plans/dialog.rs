//! The Plans dialog. What is in it is loaded when it is first opened.

use leptos::html;
use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::{Toasts, use_app, use_front};
use crate::ui::erased::shown_if;
use crate::ui::parts;
use crate::ui::shell::ToastList;

/// Whether the dialog is open.
#[derive(Clone, Copy)]
pub struct PlansDialogState {
    is_open: RwSignal<bool>,
    toasts: Toasts,
}

impl PlansDialogState {
    /// Opens the dialog, or closes it.
    pub fn set_open(self, is_open: bool) {
        self.is_open.set(is_open);
        // What lies behind the dialog can't be reached.
        self.toasts.show_in_dialog(is_open);
    }
}

/// Makes the dialog known to every component below.
pub fn provide_plans_dialog() {
    provide_context(PlansDialogState { is_open: RwSignal::new(false), toasts: use_front().toasts });
}

/// The page's Plans dialog.
///
/// # Panics
/// Never below the desk, which provides it.
pub fn use_plans_dialog() -> PlansDialogState {
    expect_context::<PlansDialogState>()
}

/// A dialog over the page, with its content while it is open.
#[component]
pub fn PlansDialog() -> impl IntoView {
    let app = use_app();
    let state = use_plans_dialog();
    let is_open = state.is_open;
    let dialog = NodeRef::<html::Dialog>::new();
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
    let close = move || state.set_open(false);
    let content = move || {
        view! {
            <div class="plans__part">{parts::plans(app.front)}</div>
            <ToastList/>
        }
        .into_any()
    };
    view! {
        <dialog
            node_ref=dialog
            id="plans"
            class="plans"
            aria-labelledby="plans-title"
            on:close=move |_| close()
            on:click=move |event| {
                // A click on the dialog itself, not on its content, is one on the backdrop.
                if event.target() == event.current_target() { close(); }
            }
        >
            <div class="plans__content">
                <header class="plans__head">
                    <h2 id="plans-title">{app.t(Msg::PlansTitle)}</h2>
                    <button
                        type="button"
                        id="plans-close"
                        class="button button--icon"
                        aria-label=app.t(Msg::Close)
                        title=app.t(Msg::Close)
                        on:click=move |_| close()
                    >
                        <span class="icon icon--close" aria-hidden="true"></span>
                    </button>
                </header>
                {shown_if(move || is_open.get(), content)}
            </div>
        </dialog>
    }
}
