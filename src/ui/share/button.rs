//! The way to the dialog for sharing; what the dialog says is loaded when it is first opened.

use leptos::html;
use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::shown_if;
use crate::ui::parts;

/// A button and its dialog.
#[component]
pub fn ShareButton() -> impl IntoView {
    let app = use_app();
    let dialog = NodeRef::<html::Dialog>::new();
    let is_open = RwSignal::new(false);
    let open = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            is_open.set(true);
            // Refused only while it is open already.
            let _ = dialog.show_modal();
        }
    };
    // Not by a form: a sandbox that allows none would keep the dialog open.
    let close = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    view! {
        <button
            type="button"
            id="share"
            class="button button--icon"
            aria-label=app.t(Msg::Share)
            title=app.t(Msg::Share)
            aria-haspopup="dialog"
            on:click=open
        >
            <span class="icon icon--share" aria-hidden="true"></span>
        </button>
        <dialog
            node_ref=dialog
            id="share-dialog"
            class="dialog"
            aria-labelledby="share-title"
            on:close=move |_| is_open.set(false)
        >
            <h2 id="share-title" tabindex="-1" autofocus>{app.t(Msg::ShareTitle)}</h2>
            {shown_if(move || is_open.get(), move || parts::share(app.front))}
            <div class="dialog__close">
                <button type="button" class="button" id="share-close" on:click=close>{app.t(Msg::Close)}</button>
            </div>
        </dialog>
    }
}
