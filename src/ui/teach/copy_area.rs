//! A text that is to be taken elsewhere: shown, marked at a touch, and copied by a button.

use leptos::html;
use leptos::prelude::*;

use crate::browser::files;
use crate::i18n::Msg;
use crate::state::use_front;
use crate::ui::erased::text;

/// The text with its button.
#[component]
pub fn CopyArea(
    /// Identity of the field.
    id: &'static str,
    /// What the text is.
    label: Signal<String>,
    /// The text.
    content: Signal<String>,
    /// What the button says.
    copy: Msg,
) -> impl IntoView {
    let front = use_front();
    let field = NodeRef::<html::Textarea>::new();
    // Whether copying went well, once it was tried, and what was copied then.
    let tried = RwSignal::new(None::<(bool, String)>);
    let select = move || {
        if let Some(field) = field.get_untracked() {
            field.select();
        }
    };
    let take = move |_| {
        let text = content.get_untracked();
        let copied = text.clone();
        files::copy_text(&text, move |went_well| {
            // The place may be gone by then.
            if tried.try_set(Some((went_well, copied))).is_none() && !went_well {
                select();
            }
        });
    };
    let told = move || match tried.get() {
        Some((went_well, copied)) if copied == content.get() => {
            front.settings.text(if went_well { Msg::ExportCopied } else { Msg::ExportNotCopied })
        }
        _ => String::new(),
    };
    view! {
        <div class="teach__copy">
            <label for=id class="share__label">{label}</label>
            <textarea
                node_ref=field
                id=id
                class="share__link"
                dir="ltr"
                rows="5"
                spellcheck="false"
                readonly=true
                prop:value=content
                on:focus=move |_| select()
            ></textarea>
            <div class="exchange__ways">
                <button type="button" id=format!("{id}-copy") class="button button--primary" on:click=take>
                    {front.t(copy)}
                </button>
                <span role="status" id=format!("{id}-told")>{text(told)}</span>
            </div>
        </div>
    }
}
