//! What a new or returning user sees first.

use leptos::prelude::*;

use super::example_card::ExampleCard;
use super::file_picker::FilePicker;
use crate::i18n::Msg;
use crate::plan::Example;
use crate::state::{Wish, use_front};
use crate::ui::parts;

/// The start screen.
#[component]
pub fn StartScreen() -> impl IntoView {
    let front = use_front();
    let cards = Example::ALL.map(|example| view! { <ExampleCard example/> }.into_any());
    view! {
        <div class="start">
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
            {parts::stored_plans(front)}
            <section class="start__section" aria-labelledby="start-examples">
                <h3 id="start-examples">{front.t(Msg::StartExamples)}</h3>
                <p class="muted">{front.t(Msg::StartExamplesHelp)}</p>
                <div class="cards">{cards.collect_view()}</div>
            </section>
        </div>
    }
}
