//! What is asked for: title, text, language.

use leptos::prelude::*;

use super::assign::change;
use super::rows::{Line, text_row};
use crate::i18n::{Locale, Msg};
use crate::plan::MAX_NAME_CHARS;
use crate::plan::assignment::{Assignment, MAX_TASK_CHARS};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::field::ChoiceField;

/// The fields of the assignment itself.
#[component]
pub fn AssignForm() -> impl IntoView {
    let app = use_app();
    let of = move |take: fn(&Assignment) -> String| {
        text(move || app.workspace.plan().with(|plan| plan.assignment().map(take).unwrap_or_default()))
    };
    // A pasted text is cut where the field would have stopped.
    let set_title = move |typed: String| {
        let typed: String = typed.chars().take(MAX_NAME_CHARS).collect();
        change(app, &|it| it.title.clone_from(&typed));
    };
    let set_notes = move |typed: String| {
        let typed: String = typed.chars().take(MAX_TASK_CHARS).collect();
        change(app, &|it| it.notes.clone_from(&typed));
    };
    let languages = Locale::ALL.map(|locale| (locale.tag().to_owned(), locale.native_name().to_owned())).to_vec();
    let lang = of(|it| it.lang.clone().unwrap_or_default());
    let choose = Callback::new(move |tag: String| change(app, &|it| it.lang = Some(tag.clone())));
    view! {
        <p>{app.t(Msg::AssignHelp)}</p>
        <div class="form">
            {text_row(app, Line { id: "assign-title", label: Msg::AssignTitle, help: None, is_ltr: false }, of(|it| it.title.clone()), set_title, Box::new(String::new))}
            <div class="form__row">
                <label for="assign-notes">{app.t(Msg::AssignNotes)}</label>
                <textarea
                    id="assign-notes"
                    class="exchange__area teach__notes"
                    dir="auto"
                    rows="6"
                    maxlength=MAX_TASK_CHARS.to_string()
                    prop:value=of(|it| it.notes.clone())
                    on:input=move |event| set_notes(event_target_value(&event))
                    on:blur=move |_| app.workspace.leave_field()
                ></textarea>
            </div>
            <ChoiceField
                id="assign-lang"
                label=app.t(Msg::AssignLang)
                choices=Signal::derive(move || languages.clone())
                chosen=lang
                choose
            />
        </div>
    }
}
