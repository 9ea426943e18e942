//! Rows of the teacher's forms: a text with its help and what is wrong with it.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::App;
use crate::ui::erased::text;

/// Words of the page, or none.
pub type Said = Box<dyn Fn() -> String + Send + Sync>;

/// What a line of text is called.
pub struct Line {
    /// Its identity in the page.
    pub id: &'static str,
    /// Its name.
    pub label: Msg,
    /// What it is for, if that needs words.
    pub help: Option<Msg>,
    /// Whether it is an address or a code, which runs from left to right in every language.
    pub is_ltr: bool,
}

/// A line of text. `wrong` says what is wrong with it.
pub fn text_row(app: App, line: Line, value: Signal<String>, take: impl Fn(String) + 'static, wrong: Said) -> AnyView {
    let Line { id, label, help, is_ltr } = line;
    let (help_id, wrong_id) = (format!("{id}-help"), format!("{id}-wrong"));
    let described = format!("{help_id} {wrong_id}");
    let wrong = text(wrong);
    view! {
        <div class="form__row" class:field--invalid=move || !wrong.get().is_empty()>
            <label for=id>{app.t(label)}</label>
            <input
                id=id
                class="field__input field__input--bare"
                dir=if is_ltr { "ltr" } else { "auto" }
                autocomplete="off"
                spellcheck=if is_ltr { "false" } else { "true" }
                aria-describedby=described
                aria-invalid=move || (!wrong.get().is_empty()).then_some("true")
                prop:value=value
                on:input=move |event| take(event_target_value(&event))
                on:blur=move |_| app.workspace.leave_field()
            />
            <p class="muted" id=help_id>{help.map(|help| app.t(help))}</p>
            <p class="field__error" id=wrong_id role="alert">{wrong}</p>
        </div>
    }
    .into_any()
}

/// A box to tick, with its words beside it.
pub fn tick(
    id: String,
    label: Signal<String>,
    is_ticked: impl Fn() -> bool + Send + Sync + 'static,
    take: impl Fn(bool) + 'static,
) -> AnyView {
    view! {
        <label class="exchange__choice">
            <input
                type="checkbox"
                id=id
                prop:checked=is_ticked
                on:change=move |event| take(event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}
