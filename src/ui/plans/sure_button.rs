//! A button for what can't be taken back: it asks once more, in its own place.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::use_front;
use crate::ui::erased::either;
use crate::ui::focus::focus_later;

/// The button, and after it was pressed the question in its place.
#[component]
pub fn SureButton(
    id: String,
    /// What the button says.
    msg: Msg,
    /// The same with the name of what goes, for who does not see where the button stands.
    label: Signal<String>,
    act: Callback<()>,
) -> impl IntoView {
    let front = use_front();
    let is_asking = RwSignal::new(false);
    let id = StoredValue::new(id);
    let named = move |part: &str| id.with_value(|id| format!("{id}{part}"));
    let ask = move |_| {
        is_asking.set(true);
        // On what does no harm.
        focus_later(named("-not"));
    };
    let leave = move |_| {
        is_asking.set(false);
        focus_later(named(""));
    };
    let question = move || {
        view! {
            <div class="sure">
                <span>{front.t(Msg::PlansNoWayBack)}</span>
                <button type="button" id=named("-sure") class="button" aria-label=label on:click=move |_| act.run(())>
                    {front.t(msg)}
                </button>
                <button type="button" id=named("-not") class="button button--quiet" on:click=leave>{front.t(Msg::Cancel)}</button>
            </div>
        }
        .into_any()
    };
    let button = move || {
        view! {
            <button type="button" id=named("") class="button button--quiet" aria-label=label on:click=ask>{front.t(msg)}</button>
        }
        .into_any()
    };
    either(move || is_asking.get(), question, button)
}
