//! Target or actual: which layer is looked at and typed into.

use leptos::prelude::*;

use crate::engine::Layer;
use crate::i18n::Msg;
use crate::state::use_app;

/// Two radio buttons side by side.
#[component]
pub fn LayerSwitch() -> impl IntoView {
    let app = use_app();
    let choices = [(Layer::Target, "target"), (Layer::Actual, "actual")];
    let buttons = choices.map(|(layer, id)| {
        view! {
            <label class="switch__choice">
                <input
                    type="radio"
                    name="layer"
                    id=format!("layer-{id}")
                    prop:checked=move || app.workspace.layer().get() == layer
                    on:change=move |_| app.workspace.layer().set(layer)
                />
                <span>{app.t(Msg::LayerName(layer))}</span>
            </label>
        }
        .into_any()
    });
    view! {
        <fieldset class="switch">
            <legend class="visually-hidden">{app.t(Msg::LayerSwitch)}</legend>
            {buttons.collect_view()}
        </fieldset>
    }
}
