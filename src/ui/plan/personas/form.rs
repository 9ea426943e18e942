//! The form of a persona, in the groups of what is to be known: identity, behaviour, interaction.

use leptos::prelude::*;

use super::edits::{persona, put};
use super::met_in::MetIn;
use crate::i18n::Msg;
use crate::plan::{EditError, Trait};
use crate::state::use_app;
use crate::ui::plan::words_field::WordsField;

/// A field a trait.
#[component]
pub fn PersonaForm(id: u32, error: RwSignal<Option<EditError>>) -> impl IntoView {
    let app = use_app();
    let now = Memo::new(move |_| persona(app, id));
    let field = move |of: Trait| {
        let value =
            Signal::derive(move || now.with(|now| now.as_ref().map_or_else(String::new, |it| it.text(of).to_owned())));
        let write = Callback::new(move |words: String| {
            let changed = now.get_untracked().ok_or(EditError::UnknownPart);
            error.set(changed.and_then(|it| put(app, it.with(of, words))).err());
        });
        let id = format!("persona-{id}-{}", of.id());
        view! { <WordsField id label=app.t(Msg::TraitName(of)) is_short=of.is_short() value write/> }.into_any()
    };
    let group = move |name: Msg, traits: &[Trait]| {
        view! {
            <fieldset class="people__group">
                <legend>{app.t(name)}</legend>
                <div class="form">{traits.iter().map(|of| field(*of)).collect_view()}</div>
            </fieldset>
        }
        .into_any()
    };
    view! {
        <div class="people__form">
            {group(Msg::PersonaIdentity, &Trait::IDENTITY)}
            {group(Msg::PersonaBehaviour, &Trait::BEHAVIOUR)}
            <MetIn id error/>
            {group(Msg::PersonaInteraction, &Trait::INTERACTION)}
        </div>
    }
}
