//! The way to the dialog for sharing; what the dialog says is loaded when it is first opened.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::dialog::Dialog;
use crate::ui::erased::{shown_if, text};
use crate::ui::parts;

/// A button and its dialog.
#[component]
pub fn ShareButton() -> impl IntoView {
    let app = use_app();
    let is_open = RwSignal::new(false);
    view! {
        <button
            type="button"
            id="share"
            class="button button--icon"
            aria-label=app.t(Msg::Share)
            title=app.t(Msg::Share)
            aria-haspopup="dialog"
            on:click=move |_| is_open.set(true)
        >
            <span class="icon icon--share" aria-hidden="true"></span>
        </button>
        <Dialog
            id="share-dialog"
            name="share"
            title=text(move || app.text(Msg::ShareTitle))
            is_open=is_open.into()
            close=Callback::new(move |()| is_open.set(false))
            content=shown_if(move || is_open.get(), move || parts::share(app.front))
        />
    }
}
