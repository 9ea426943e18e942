//! The entries of the glossary in the page's words.

use leptos::prelude::*;

use crate::engine::{How, Lane};
use crate::i18n::Msg;
use crate::i18n::glossary::Entry;
use crate::i18n::search::folded;
use crate::state::App;
use crate::ui::words::{kpi_name, wording};

/// An entry as it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryText {
    /// What it explains.
    pub entry: Entry,
    /// The term.
    pub name: String,
    /// What it means.
    pub meaning: String,
    /// By which formula, of a figure that is worked out.
    pub formula: Option<String>,
    /// The same with the numbers of the open plan.
    pub in_plan: Option<String>,
    /// Name and meaning, to be searched.
    pub found_by: (String, String),
}

/// All entries that are there, in the page's language; whoever calls it follows plan and language.
pub fn entry_texts(app: App) -> Vec<EntryText> {
    let glossary = app.lookup.glossary();
    let cell = app.workspace.cell(Lane::Total);
    let told = |entry: Entry| {
        let (name, meaning, formula, in_plan) = match entry {
            Entry::Term(term) => {
                let glossary = glossary?;
                (glossary.name(term).to_owned(), glossary.meaning(term).to_owned(), None, None)
            }
            Entry::Figure(kpi) => {
                let formula = wording(app, |words| words.definition(kpi));
                let last = app.workspace.shown().with(|report| report.working(cell, kpi)).pop();
                let last = last.filter(|line| formula.is_some() && matches!(line.how, How::Solved { .. }));
                let in_plan = last.and_then(|line| wording(app, |words| words.working_numbers(&line)));
                (kpi_name(app, kpi), app.text(Msg::KpiHelp(kpi)), formula, in_plan)
            }
        };
        let found_by = (folded(&name), folded(&meaning));
        Some(EntryText { entry, name, meaning, formula, in_plan, found_by })
    };
    Entry::all().filter_map(told).collect()
}
