//! A plan's name, typed in its row.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::plan::MAX_NAME_CHARS;
use crate::state::{Collection, use_front};
use crate::ui::focus::focus_later;

/// The field; Enter keeps the name, Escape leaves it as it was. No form, since a sandbox may allow none.
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
    let keep = Callback::new(move |()| {
        leave.run(());
        collection.rename(&id, &typed.get_value());
    });
    let enter = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
            keep.run(());
        }
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
        <div class="stored__rename" role="group" on:keydown=press>
            <label class="visually-hidden" for=field.clone()>{front.t(Msg::PlansNewName)}</label>
            <input
                id=field
                class="field__input"
                dir="auto"
                maxlength=MAX_NAME_CHARS.to_string()
                prop:value=name
                on:input=move |event| typed.set_value(event_target_value(&event))
                on:keydown=enter
            />
            <button type="button" class="button button--primary" on:click=move |_| keep.run(())>{front.t(Msg::PlansKeepName)}</button>
            <button type="button" class="button" on:click=move |_| leave.run(())>{front.t(Msg::Cancel)}</button>
        </div>
    }
}
