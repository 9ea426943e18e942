//! The root of the page: the start screen until something is wished for, then the desk.

use leptos::prelude::*;

use super::erased::shown_if;
use super::parts;
use super::shell::{Header, MemoryNotice, RenewalNotice, ToastList};
use super::start::StartScreen;
use crate::browser::document;
use crate::i18n::Msg;
use crate::state::Front;

/// The whole page.
#[component]
pub fn Root() -> impl IntoView {
    let front = Front::start();
    provide_context(front);
    // The title leaves the reactive graph, hence an effect. The desk gives it the plan's name.
    Effect::new(move |_| {
        if !front.has_wish() {
            document::set_title(&front.settings.text(Msg::AppName));
        }
    });
    view! {
        <a class="skip" href="#content" on:click=move |event| { event.prevent_default(); document::focus("content"); }>
            {front.t(Msg::SkipToContent)}
        </a>
        {needs_link(front).then(|| view! { <div class="embed-link">{parts::embed(front)}</div> })}
        {move || if front.has_wish() { parts::desk(front) } else { before_the_desk() }}
        {shown_if(move || !front.toasts.is_in_dialog(), || view! { <ToastList/> }.into_any())}
    }
}

/// Whether there is somebody to speak with, or something to say about the address.
fn needs_link(front: Front) -> bool {
    front.place.is_framed || !front.place.refused().is_empty()
}

fn before_the_desk() -> AnyView {
    view! {
        <Header plan_part=().into_any()/>
        <div class="page page--bare">
            <main id="content" tabindex="-1">
                <RenewalNotice/>
                <MemoryNotice remedy=().into_any()/>
                <StartScreen/>
            </main>
        </div>
    }
    .into_any()
}
