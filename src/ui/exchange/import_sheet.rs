//! Brings a file in: chosen here or before, looked at, and taken only when somebody says so.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::import_choices::choices;
use super::import_plans::plans;
use super::import_preview::preview;
use crate::browser::files::{self, ChosenFile};
use crate::i18n::{Catalog, Msg};
use crate::state::{App, Failure, Importing, file_error, use_app};
use crate::ui::erased::{shown_if, text};

/// Choosing a file, what was understood of it, and the button that takes it.
#[component]
pub fn ImportSheet(
    /// The file, if it was chosen before.
    file: Option<ChosenFile>,
) -> impl IntoView {
    let app = use_app();
    let importing = Importing::new(app);
    if let Some(file) = file {
        importing.begin(file);
    }
    let choose = move |event: web_sys::Event| {
        let input = event_target::<HtmlInputElement>(&event);
        files::read_chosen(&input, move |chosen| {
            if importing.progress.is_disposed() {
                return;
            }
            match chosen {
                Ok(file) => importing.begin(file),
                Err(error) => importing.refuse(file_error(error)),
            }
        });
        // So that the same file can be chosen again after it was mended.
        input.set_value("");
    };
    let paste = move |event| {
        let text = event_target_value(&event);
        if text.trim().is_empty() {
            importing.forget();
        } else {
            importing.begin(ChosenFile { name: String::new(), text });
        }
    };
    let progress = move || {
        view! {
            <div class="exchange__ways">
                <progress
                    max="1"
                    aria-label=app.t(Msg::ImportReading)
                    prop:value=text(move || importing.progress.get().unwrap_or_default().to_string())
                ></progress>
                <button type="button" id="import-stop" class="button" on:click=move |_| importing.forget()>
                    {app.t(Msg::Cancel)}
                </button>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="exchange__body">
            <p class="muted">{app.t(Msg::ImportHint)}</p>
            <div class="file">
                <label class="button">
                    {app.t(Msg::ImportChoose)}
                    <input
                        type="file"
                        id="import-file"
                        class="visually-hidden"
                        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
                        on:change=choose
                    />
                </label>
            </div>
            <details class="exchange__paste" id="import-paste">
                <summary>{app.t(Msg::ImportPaste)}</summary>
                <label for="import-text">{app.t(Msg::ImportPasteHelp)}</label>
                <textarea id="import-text" class="handed__text" dir="ltr" rows="4" spellcheck="false" on:input=paste></textarea>
            </details>
            <p class="field__error" id="import-error" role="alert">{text(move || failure(app, importing))}</p>
            {shown_if(move || importing.progress.with(Option::is_some), progress)}
            {move || importing.plans.get().map_or_else(|| ().into_any(), |filed| plans(app, filed))}
            {shown_if(move || importing.placed.with(Option::is_some), move || preview(app, importing))}
            {move || importing.understood.get().map_or_else(|| ().into_any(), |table| choices(app, importing, &table))}
        </div>
    }
}

fn failure(app: App, importing: Importing) -> String {
    let format = app.format();
    match importing.failure.get() {
        Some(Failure::Table(error)) => {
            let (msg, args) = error.message(&format);
            app.say(msg, &args)
        }
        Some(Failure::Plans(error)) => Catalog::of(format.locale).document_error(&error, &format),
        Some(Failure::File(msg)) => app.text(msg),
        None => String::new(),
    }
}
