//! Opens a plan from a file.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use crate::browser::files::{self, ChosenFile, FileError};
use crate::exchange::plan_file;
use crate::i18n::{Catalog, Msg};
use crate::plan::document::DocumentError;
use crate::state::{App, use_app};
use crate::ui::erased::text;

/// What is wrong with a chosen file.
#[derive(Clone, PartialEq)]
enum Fault {
    /// The browser could not hand it over.
    File(FileError),
    /// It is no plan of ours.
    Document(DocumentError),
}

/// A file field that looks like a button; what is wrong with a file is said below it.
#[component]
pub fn FilePicker() -> impl IntoView {
    let app = use_app();
    let fault = RwSignal::new(None::<Fault>);
    let choose = move |event: web_sys::Event| {
        let input = event_target::<HtmlInputElement>(&event);
        files::read_chosen(&input, move |chosen| fault.set(open(app, chosen).err()));
        // So that the same file can be chosen again after it was mended.
        input.set_value("");
    };
    view! {
        <div class="file">
            <label class="button">
                {app.t(Msg::StartOpenFile)}
                <input type="file" id="open-file" class="visually-hidden" accept=".json,application/json" on:change=choose/>
            </label>
            <p class="field__error" role="alert">{text(move || fault.with(|fault| fault.as_ref().map(|fault| sentence(app, fault)).unwrap_or_default()))}</p>
        </div>
    }
}

fn open(app: App, chosen: Result<ChosenFile, FileError>) -> Result<(), Fault> {
    let file = chosen.map_err(Fault::File)?;
    let (plan, _) = plan_file::read(file.text.as_bytes()).map_err(Fault::Document)?;
    app.open_copy(&plan);
    Ok(())
}

fn sentence(app: App, fault: &Fault) -> String {
    match fault {
        Fault::Document(error) => Catalog::of(app.settings.locale().get()).document_error(error, &app.format()),
        Fault::File(FileError::TooLarge) => app.text(Msg::FileTooLong),
        Fault::File(FileError::NotText) => app.text(Msg::FileNotText),
        Fault::File(_) => app.text(Msg::FileUnreadable),
    }
}
