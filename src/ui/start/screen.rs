//! What a new or returning user sees first.

use leptos::prelude::*;

use super::example_card::ExampleCard;
use super::file_picker::FilePicker;
use crate::browser::address;
use crate::i18n::Msg;
use crate::plan::Example;
use crate::state::{Front, Wish, use_front};
use crate::ui::parts;

/// The start screen.
#[component]
pub fn StartScreen() -> impl IntoView {
    let front = use_front();
    let cards = Example::ALL.map(|example| view! { <ExampleCard example/> }.into_any());
    view! {
        <div class="start">
            {front.place.is_safe.then(|| safe_banner(front))}
            <header class="start__lead">
                <h2>{front.t(Msg::StartTitle)}</h2>
                <p>{front.t(Msg::StartLead)}</p>
                <div class="start__actions">
                    <button
                        type="button"
                        id="start-blank"
                        class="button button--primary"
                        on:click=move |_| front.open(Wish::Blank)
                    >
                        {front.t(Msg::StartBlank)}
                    </button>
                    <FilePicker/>
                </div>
            </header>
            {front.has_plans().then(|| parts::stored_plans(front))}
            <section class="start__section" aria-labelledby="start-examples">
                <h3 id="start-examples">{front.t(Msg::StartExamples)}</h3>
                <p class="muted">{front.t(Msg::StartExamplesHelp)}</p>
                <div class="cards">{cards.collect_view()}</div>
            </section>
        </div>
    }
}

fn safe_banner(front: Front) -> AnyView {
    view! {
        <section class="notice" id="notice-safe">
            <p>{front.t(Msg::StartSafe)}</p>
            <a class="button" id="leave-safe" href=address::query_without("safe")>{front.t(Msg::StartSafeLeave)}</a>
        </section>
    }
    .into_any()
}
