//! A choice of one among a few named conventions.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::use_app;

/// A labelled list of choices, told apart by their position.
#[component]
pub fn ChoiceRow(
    /// Identity of the list.
    id: &'static str,
    /// What is chosen.
    label: Msg,
    /// The choices by name.
    choices: Vec<Signal<String>>,
    /// Position of the one that holds.
    chosen: Signal<usize>,
    /// Takes the position of another.
    pick: Callback<usize>,
) -> impl IntoView {
    let app = use_app();
    let options = choices.into_iter().enumerate().map(|(index, name)| {
        view! { <option value=index.to_string() prop:selected=move || chosen.get() == index>{name}</option> }.into_any()
    });
    view! {
        <div class="form__row form__row--choice">
            <label for=id>{app.t(label)}</label>
            <select
                id=id
                class="select"
                on:change=move |event| { event_target_value(&event).parse().into_iter().for_each(|index| pick.run(index)) }
            >
                {options.collect_view()}
            </select>
        </div>
    }
}
