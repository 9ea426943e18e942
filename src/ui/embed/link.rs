//! Begins to speak with the page around this one, and tells what its address asks for in vain.

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::state::{Front, Hosting, use_front};
use crate::ui::erased::{shown_if, text};

/// Nothing to see, unless the address was misspelt.
#[component]
pub fn EmbedLink() -> impl IntoView {
    let front = use_front();
    Hosting::start(front);
    let is_told = RwSignal::new(!front.place.refused().is_empty());
    shown_if(move || is_told.get(), move || refusal(front, is_told))
}

fn refusal(front: Front, is_told: RwSignal<bool>) -> AnyView {
    let names = front.place.refused().join(", ");
    let words = move || front.settings.say(Msg::EmbedRefused, &Args::new().text("names", names.clone()));
    view! {
        <section class="address-notice" id="notice-address" role="status">
            <p>{text(words)}</p>
            <button
                type="button"
                class="button button--icon"
                aria-label=front.t(Msg::Close)
                title=front.t(Msg::Close)
                on:click=move |_| is_told.set(false)
            >
                <span class="icon icon--close" aria-hidden="true"></span>
            </button>
        </section>
    }
    .into_any()
}
