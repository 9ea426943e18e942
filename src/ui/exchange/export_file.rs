//! The text of what is taken out, and the name of its file.

use leptos::prelude::*;

use crate::exchange::csv::{self, Dialect};
use crate::exchange::{bundle, plan_file};
use crate::plan::document::{self, Stamp};
use crate::state::App;

/// What is taken out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Plan,
    All,
    Inputs,
    Results,
}

/// The name of the file, its media type and its text.
pub(super) fn file(app: App, what: What, dialect: Dialect) -> (String, &'static str, String) {
    let plan = app.workspace.plan().get_untracked();
    let format = untrack(|| app.format());
    let table = |end: &str, text: String| {
        (format!("{}-{end}{}", plan_file::stem(&plan), csv::EXTENSION), "text/csv;charset=utf-8", text)
    };
    match what {
        What::Plan => {
            let stamp = Stamp { app: env!("CARGO_PKG_VERSION").to_owned(), ..Stamp::default() };
            (plan_file::name(&plan), "application/json", document::encode(&plan, &stamp))
        }
        What::All => {
            let text = bundle::write(app.keeper.envelopes().iter().map(String::as_str));
            (format!("race-planner-plans{}", plan_file::EXTENSION), "application/json", text)
        }
        What::Inputs => table("inputs", csv::inputs(&plan, &format, dialect)),
        What::Results => {
            let text =
                untrack(|| app.workspace.ask(|engine, report| csv::results(&plan, report, engine, &format, dialect)));
            table("results", text)
        }
    }
}
