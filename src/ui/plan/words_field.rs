//! A field for words: a line for a few, a box for sentences.

use leptos::prelude::*;

use crate::plan::{MAX_NAME_CHARS, MAX_NOTE_CHARS};
use crate::state::use_app;

/// A field with its label that hands on every keystroke; leaving it ends the step.
#[component]
pub fn WordsField(
    /// Identity of the input.
    #[prop(into)]
    id: String,
    /// What is asked.
    label: Signal<String>,
    /// Whether a few words are enough.
    is_short: bool,
    /// What stands there.
    value: Signal<String>,
    /// Takes what is typed.
    write: Callback<String>,
) -> impl IntoView {
    let app = use_app();
    let field_id = id.clone();
    let field = if is_short {
        view! {
            <input
                id=field_id
                class="field__input words"
                dir="auto"
                autocomplete="off"
                maxlength=MAX_NAME_CHARS.to_string()
                readonly=move || !app.workspace.is_editable()
                prop:value=value
                on:input=move |event| write.run(event_target_value(&event))
                on:blur=move |_| app.workspace.leave_field()
            />
        }
        .into_any()
    } else {
        view! {
            <textarea
                id=field_id
                class="field__input words words--long"
                dir="auto"
                rows="2"
                maxlength=MAX_NOTE_CHARS.to_string()
                readonly=move || !app.workspace.is_editable()
                prop:value=value
                on:input=move |event| write.run(event_target_value(&event))
                on:blur=move |_| app.workspace.leave_field()
            ></textarea>
        }
        .into_any()
    };
    view! {
        <div class="form__row">
            <label for=id>{label}</label>
            {field}
        </div>
    }
}
