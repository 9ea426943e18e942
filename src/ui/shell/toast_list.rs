//! What was just done, with the way back: the one region of the page that speaks up by itself.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::{Front, Toast, use_front};
use crate::ui::erased::text;
use crate::ui::focus::focus_later;

/// The toasts of the page, or of the dialog that lies over it.
#[component]
pub fn ToastList() -> impl IntoView {
    let front = use_front();
    let toasts = front.toasts;
    view! {
        <div
            id="toasts"
            class="toasts"
            role="status"
            on:pointerenter=move |_| toasts.hold()
            on:pointerleave=move |_| toasts.release()
            on:focusin=move |_| toasts.hold()
            on:focusout=move |_| toasts.release()
        >
            {move || toasts.told().into_iter().map(|toast| item(front, toast)).collect_view().into_any()}
            <p class="visually-hidden">{text(move || toasts.besides())}</p>
        </div>
    }
}

/// Puts the focus where one goes on, since its button is no longer there.
fn go_on(front: Front, id: &str) {
    let id = if untrack(|| front.toasts.is_in_dialog()) { "plans-close" } else { id };
    focus_later(id.to_owned());
}

fn item(front: Front, toast: Toast) -> AnyView {
    let toasts = front.toasts;
    let words = {
        let toast = toast.clone();
        text(move || toast.words())
    };
    let undo = toast.has_undo().then(|| {
        let toast = toast.clone();
        view! {
            <button
                type="button"
                class="button toast__undo"
                on:click=move |_| {
                    toasts.undo(&toast);
                    go_on(front, "redo");
                }
            >
                {front.t(Msg::ToastUndo)}
            </button>
        }
        .into_any()
    });
    view! {
        <div class="toast">
            <p class="toast__words">{words}</p>
            {undo}
            <button
                type="button"
                class="button button--icon toast__close"
                aria-label=front.t(Msg::Close)
                title=front.t(Msg::Close)
                on:click=move |_| {
                    toasts.dismiss(&toast);
                    go_on(front, "undo");
                }
            >
                <span class="icon icon--close" aria-hidden="true"></span>
            </button>
        </div>
    }
    .into_any()
}
