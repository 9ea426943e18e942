//! A text that was offered as a file: it is shown as well, since a page in a frame may drop downloads without a word.

use leptos::ev::FocusEvent;
use leptos::prelude::*;
use web_sys::HtmlTextAreaElement;

use super::erased::{shown_if, text};
use crate::browser::files;
use crate::i18n::Msg;
use crate::state::{Front, use_front};

/// The text that was offered last, once one was.
#[derive(Clone, Copy)]
pub struct Handed {
    text: RwSignal<Option<String>>,
    /// Whether copying went well, once it was tried.
    is_copied: RwSignal<Option<bool>>,
}

impl Handed {
    /// Nothing was offered yet.
    pub fn new() -> Self {
        Self { text: RwSignal::new(None), is_copied: RwSignal::new(None) }
    }

    /// Offers the text as a file, and shows it.
    pub fn offer(self, name: &str, media_type: &str, text: String) {
        // Whether the browser keeps it is not to be known.
        let _ = files::offer_download(name, media_type, &text);
        self.show(text);
    }

    /// Copies the text to the clipboard, and shows it.
    pub fn copy(self, text: String) {
        let copied = text.clone();
        self.show(text);
        files::copy_text(&copied, move |went_well| {
            // The place may be gone by then.
            self.is_copied.try_set(Some(went_well));
        });
    }

    /// Shows the text.
    pub fn show(self, text: String) {
        self.is_copied.set(None);
        self.text.set(Some(text));
    }

    /// Shows nothing any more.
    pub fn clear(self) {
        self.text.set(None);
    }

    /// Whether a text is shown.
    pub fn is_shown(self) -> bool {
        self.text.with(Option::is_some)
    }
}

impl Default for Handed {
    fn default() -> Self {
        Self::new()
    }
}

/// The text, to be copied by a button or by hand.
#[component]
pub fn HandedText(
    handed: Handed,
    /// What the identities of its parts begin with.
    #[prop(into)]
    id: String,
    /// Whether the button that copies stands elsewhere.
    #[prop(optional)]
    is_bare: bool,
) -> impl IntoView {
    let front = use_front();
    let told = move || {
        let msg = handed.is_copied.get().map(|it| if it { Msg::ExportCopied } else { Msg::ExportNotCopied });
        msg.map(|msg| front.settings.text(msg)).unwrap_or_default()
    };
    let select = |event: FocusEvent| event_target::<HtmlTextAreaElement>(&event).select();
    let part = move || {
        view! {
            <div class="handed">
                <label for=format!("{id}-text")>{front.t(Msg::ExportFallback)}</label>
                <textarea
                    id=format!("{id}-text")
                    class="handed__text"
                    dir="ltr"
                    rows="4"
                    readonly=true
                    spellcheck="false"
                    prop:value=text(move || handed.text.get().unwrap_or_default())
                    on:focus=select
                ></textarea>
                <div class="handed__ways">
                    {(!is_bare).then(|| button(front, format!("{id}-text-copy"), handed))}
                    <span role="status" id=format!("{id}-told")>{text(told)}</span>
                </div>
            </div>
        }
        .into_any()
    };
    shown_if(move || handed.is_shown(), part)
}

fn button(front: Front, id: String, handed: Handed) -> AnyView {
    let copy = move |_| {
        if let Some(text) = handed.text.get_untracked() {
            handed.copy(text);
        }
    };
    view! { <button type="button" id=id class="button" on:click=copy>{front.t(Msg::ExportCopy)}</button> }.into_any()
}
