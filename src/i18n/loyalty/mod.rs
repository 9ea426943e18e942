//! Loyalty in sentences: each figure with its value, what to know about it, and its working.
//!
//! Figures of the catalogue come from the report, the others from `engine::loyalty`; used by the Engage screen.

mod lifetime;
mod referral;
mod retention;
mod survey;

pub use referral::USUAL_CYCLES;

use super::formula::FormulaText;
use super::{Args, Msg, Wording};
use crate::engine::interval::{Confidence, Proportion};
use crate::engine::{Kpi, Unit};

/// A figure and what is to be said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// What the figure is called.
    pub name: String,
    /// The figure; absent while it is not known.
    pub value: Option<String>,
    /// What to know about it, or why it is not known; may be empty.
    pub note: String,
    /// How it came about.
    pub behind: Behind,
}

/// How the figure of a [`Statement`] came about.
#[derive(Clone, Debug, PartialEq)]
pub enum Behind {
    /// By the catalogue, which shows the working of this figure itself.
    Figure(Kpi),
    /// By these formulas, the last step first; none while the figure is not known.
    Formulas(Vec<FormulaText>),
}

impl Statement {
    fn known(name: String, value: String, note: String, formulas: Vec<FormulaText>) -> Self {
        Self { name, value: Some(value), note, behind: Behind::Formulas(formulas) }
    }

    fn unknown(name: String, note: String) -> Self {
        Self { name, value: None, note, behind: Behind::Formulas(Vec::new()) }
    }
}

impl Wording<'_> {
    /// A figure of the catalogue, shown by the catalogue's own working; where it is unknown, the note may say why.
    fn figure(&self, kpi: Kpi, value: Option<f64>, note: String) -> Statement {
        let note = if value.is_none() && note.is_empty() {
            self.catalog.format(Msg::WorkingUnknown, &Args::new().text("kpi", self.kpi(kpi)))
        } else {
            note
        };
        let value = value.map(|value| self.format.value(kpi.unit(), value));
        Statement { name: self.kpi(kpi), value, note, behind: Behind::Figure(kpi) }
    }

    fn say(&self, msg: Msg) -> String {
        self.catalog.text(msg)
    }

    /// Which of these are missing, as a sentence; empty if none is.
    fn needs(&self, wanted: &[(Msg, Option<f64>)]) -> String {
        let missing = wanted.iter().filter(|(_, value)| value.is_none());
        let names: Vec<String> = missing.map(|(name, _)| format!("\u{2068}{}\u{2069}", self.name(*name))).collect();
        if names.is_empty() {
            return String::new();
        }
        let names = names.join(&self.say(Msg::ListSeparator));
        self.catalog.format(Msg::LoyaltyNeeds, &Args::new().text("names", names))
    }

    /// How far an observed share can be trusted.
    fn trust(&self, share: Proportion) -> String {
        let interval = share.wilson(Confidence::USUAL);
        let range = self.format.range(Unit::Rate, interval.low, interval.high);
        let told = self.catalog.format(Msg::LoyaltyInterval, &Args::new().text("range", range));
        if share.too_few().is_some() { format!("{told} {}", self.say(Msg::LoyaltyTooFew)) } else { told }
    }

    /// The formula behind an interval of an observed share.
    fn interval_formula(&self, share: Proportion) -> FormulaText {
        let interval = share.wilson(Confidence::USUAL);
        let numbers = [share.rate(), Confidence::USUAL.critical(), share.trials()];
        self.told(&survey::WILSON, &numbers, self.format.range(Unit::Rate, interval.low, interval.high))
    }
}
