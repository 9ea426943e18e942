//! Opens a plan from a file.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use crate::browser::files;
use crate::i18n::Msg;
use crate::state::{Wish, file_error, use_front};
use crate::ui::erased::text;

/// A file field that looks like a button; what is wrong with a file is said below it.
#[component]
pub fn FilePicker() -> impl IntoView {
    let front = use_front();
    let choose = move |event: web_sys::Event| {
        let input = event_target::<HtmlInputElement>(&event);
        files::read_chosen(&input, move |chosen| match chosen {
            Ok(file) => front.open(Wish::File(file)),
            Err(error) => front.complain(front.t(file_error(error))),
        });
        // So that the same file can be chosen again after it was mended.
        input.set_value("");
    };
    view! {
        <div class="file">
            <label class="button">
                {front.t(Msg::StartOpenFile)}
                <input type="file" id="open-file" class="visually-hidden" accept=".json,.csv,.tsv,.txt,application/json,text/csv" on:change=choose/>
            </label>
            <p class="field__error" role="alert">{text(move || front.complaint())}</p>
        </div>
    }
}
