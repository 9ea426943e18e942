//! The Plan screen's tab of personas.

use leptos::prelude::*;

use super::card::PersonaCard;
use super::edits::add;
use crate::i18n::Msg;
use crate::plan::EditError;
use crate::state::use_app;
use crate::ui::erased::{either, text};
use crate::ui::words::edit_error;

/// A card each, or what a persona is good for.
#[component]
pub fn PersonasPart() -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<EditError>);
    // Whose form is open.
    let open = RwSignal::new(None::<u32>);
    let ids = Memo::new(move |_| {
        app.workspace.plan().with(|plan| plan.personas().iter().map(|persona| persona.id).collect::<Vec<_>>())
    });
    let button = move |class: &'static str| {
        let press = move |_| match add(app) {
            Ok(id) => {
                error.set(None);
                open.set(Some(id));
            }
            Err(refusal) => error.set(Some(refusal)),
        };
        view! { <button type="button" id="add-persona" class=class on:click=press>{app.t(Msg::PersonaAdd)}</button> }
            .into_any()
    };
    let empty = move || {
        view! {
            <section class="panel people__empty" aria-labelledby="personas-empty">
                <h3 id="personas-empty">{app.t(Msg::PersonasEmpty)}</h3>
                <p>{app.t(Msg::PersonasEmptyHelp)}</p>
                <p class="muted">{app.t(Msg::PersonasEmptyExample)}</p>
                {button("button button--primary")}
            </section>
        }
        .into_any()
    };
    let list = move || {
        let cards = move || ids.get().into_iter().map(move |id| view! { <PersonaCard id open error/> }.into_any());
        view! {
            <header class="people__head">
                <h3 id="personas-title">{app.t(Msg::PersonasTitle)}</h3>
                <p class="muted">{app.t(Msg::PersonasHelp)}</p>
            </header>
            <div class="people__cards">{move || cards().collect_view().into_any()}</div>
            {button("button")}
        }
        .into_any()
    };
    view! {
        <div class="people">
            {either(move || ids.with(Vec::is_empty), empty, list)}
            <p class="field__error" role="alert">
                {text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}
            </p>
        </div>
    }
}
