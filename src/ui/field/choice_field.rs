//! A choice among a few named values.

use leptos::prelude::*;

/// A list with its label; each choice is an identifier and its name.
#[component]
pub fn ChoiceField(
    /// Identity of the list.
    #[prop(into)]
    id: String,
    /// What is chosen.
    label: Signal<String>,
    /// The choices, in order.
    choices: Signal<Vec<(String, String)>>,
    /// Identifier of the choice that holds.
    chosen: Signal<String>,
    /// Takes the identifier of another choice.
    choose: Callback<String>,
) -> impl IntoView {
    let option = move |(value, name): (String, String)| {
        let own = value.clone();
        view! { <option value=value prop:selected=move || chosen.get() == own>{name}</option> }.into_any()
    };
    let select_id = id.clone();
    view! {
        <div class="form__row">
            <label for=id>{label}</label>
            <select
                id=select_id
                class="select"
                dir="auto"
                on:change=move |event| choose.run(event_target_value(&event))
            >
                {move || choices.get().into_iter().map(option).collect_view().into_any()}
            </select>
        </div>
    }
}
