//! The Plans dialog. What is in it is loaded when it is first opened.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::{Toasts, use_app, use_front};
use crate::ui::dialog::Dialog;
use crate::ui::erased::{shown_if, text};
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
    let content = move || {
        view! {
            <div class="plans__part">{parts::plans(app.front)}</div>
            <ToastList/>
        }
        .into_any()
    };
    view! {
        <Dialog
            id="plans"
            name="plans"
            class="plans"
            title=text(move || app.text(Msg::PlansTitle))
            is_open=is_open.into()
            close=Callback::new(move |()| state.set_open(false))
            content=shown_if(move || is_open.get(), content)
        />
    }
}
