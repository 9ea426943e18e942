//! What a new or returning user sees first.

use leptos::prelude::*;

use super::example_card::ExampleCard;
use super::file_picker::FilePicker;
use super::stored_list::StoredList;
use crate::i18n::Msg;
use crate::plan::Example;
use crate::state::use_app;

/// The start screen.
#[component]
pub fn StartScreen() -> impl IntoView {
    let app = use_app();
    let cards = Example::ALL.map(|example| view! { <ExampleCard example/> }.into_any());
    view! {
        <div class="start">
            <header class="start__lead">
                <h2>{app.t(Msg::StartTitle)}</h2>
                <p>{app.t(Msg::StartLead)}</p>
                <div class="start__actions">
                    <button
                        type="button"
                        id="start-blank"
                        class="button button--primary"
                        on:click=move |_| app.open_blank()
                    >
                        {app.t(Msg::StartBlank)}
                    </button>
                    <FilePicker/>
                </div>
            </header>
            <StoredList/>
            <section class="start__section" aria-labelledby="start-examples">
                <h3 id="start-examples">{app.t(Msg::StartExamples)}</h3>
                <p class="muted">{app.t(Msg::StartExamplesHelp)}</p>
                <div class="cards">{cards.collect_view()}</div>
            </section>
        </div>
    }
}
