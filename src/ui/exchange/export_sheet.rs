//! Takes the plan out: as a file of ours, or as a table of what was entered or of what follows.

use leptos::prelude::*;

use super::export_file::{What, file};
use crate::exchange::csv::Dialect;
use crate::i18n::Msg;
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::field::ChoiceField;
use crate::ui::handed::{Handed, HandedText};

const WHAT: [(What, &str, Msg); 4] = [
    (What::Plan, "plan", Msg::ExportPlan),
    (What::All, "all", Msg::ExportAll),
    (What::Inputs, "inputs", Msg::ExportInputs),
    (What::Results, "results", Msg::ExportResults),
];

const DIALECTS: [(Dialect, &str, Msg); 2] =
    [(Dialect::Semicolon, "semicolon", Msg::ExportSemicolon), (Dialect::Plain, "plain", Msg::ExportPlain)];

/// What to export and how; after a download its text as well, since a page in a frame may drop downloads silently.
#[component]
pub fn ExportSheet() -> impl IntoView {
    let app = use_app();
    let what = RwSignal::new(What::Plan);
    let dialect = RwSignal::new(Dialect::of(app.settings.locale().get_untracked()));
    let handed = Handed::new();
    let radio = move |(kind, id, msg): (What, &'static str, Msg)| {
        let choose = move |_| {
            what.set(kind);
            handed.clear();
        };
        view! {
            <label class="exchange__choice">
                <input
                    type="radio"
                    id=format!("export-{id}")
                    name="export-what"
                    prop:checked=move || what.get() == kind
                    on:change=choose
                />
                <span>{app.t(msg)}</span>
            </label>
        }
        .into_any()
    };
    let is_table = move || matches!(what.get(), What::Inputs | What::Results);
    let download = move |_| {
        let (name, kind, text) = file(app, what.get_untracked(), dialect.get_untracked());
        handed.offer(&name, kind, text);
        match what.get_untracked() {
            What::Plan => app.keeper.hand_out(),
            What::All => app.keeper.exported(),
            What::Inputs | What::Results => {}
        }
    };
    let copy = move |_| {
        let (_, _, text) = file(app, what.get_untracked(), dialect.get_untracked());
        handed.copy(text);
    };
    view! {
        <div class="exchange__body">
            <fieldset class="exchange__group">
                <legend>{app.t(Msg::ExportWhat)}</legend>
                {WHAT.map(radio).collect_view()}
            </fieldset>
            {shown_if(is_table, move || dialect_choice(app, dialect, handed))}
            <div class="exchange__ways">
                <button type="button" id="export-download" class="button button--primary" on:click=download>
                    {app.t(Msg::ExportDownload)}
                </button>
                <button type="button" id="export-copy" class="button" on:click=copy>{app.t(Msg::ExportCopy)}</button>
            </div>
            <HandedText handed id="export" is_bare=true/>
        </div>
    }
}

fn dialect_choice(app: App, dialect: RwSignal<Dialect>, handed: Handed) -> AnyView {
    let choices = Signal::derive(move || DIALECTS.map(|(_, id, msg)| (id.to_owned(), app.text(msg))).to_vec());
    let id = move || DIALECTS.iter().find(|it| it.0 == dialect.get()).map_or("", |it| it.1).to_owned();
    let choose = move |id: String| {
        if let Some((chosen, ..)) = DIALECTS.iter().find(|it| it.1 == id) {
            dialect.set(*chosen);
            handed.clear();
        }
    };
    view! {
        <ChoiceField id="export-dialect" label=app.t(Msg::ExportDialect) choices chosen=text(id) choose=Callback::new(choose)/>
    }
    .into_any()
}
