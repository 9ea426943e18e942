//! A plan's name, typed in its row.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::plan::MAX_NAME_CHARS;
use crate::state::{Collection, use_front};
use crate::ui::focus::focus_later;

/// The field; Enter keeps the name, Escape leaves it as it was.
#[component]
pub fn RenameForm(
    collection: Collection,
    id: String,
    name: String,
    renamed: RwSignal<Option<String>>,
    scope: &'static str,
) -> impl IntoView {
    let front = use_front();
    let (field, back) = (format!("{scope}name-{id}"), format!("{scope}rename-{id}"));
    let typed = StoredValue::new(name.clone());
    let leave = {
        let back = back.clone();
        Callback::new(move |()| {
            renamed.set(None);
            focus_later(back.clone());
        })
    };
    let keep = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        leave.run(());
        collection.rename(&id, &typed.get_value());
    };
    let press = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            // It would close the dialog as well.
            event.prevent_default();
            event.stop_propagation();
            leave.run(());
        }
    };
    view! {
        <form class="stored__rename" on:submit=keep on:keydown=press>
            <label class="visually-hidden" for=field.clone()>{front.t(Msg::PlansNewName)}</label>
            <input
                id=field
                class="field__input"
                dir="auto"
                maxlength=MAX_NAME_CHARS.to_string()
                prop:value=name
                on:input=move |event| typed.set_value(event_target_value(&event))
            />
            <button class="button button--primary">{front.t(Msg::PlansKeepName)}</button>
            <button type="button" class="button" on:click=move |_| leave.run(())>{front.t(Msg::Cancel)}</button>
        </form>
    }
}
