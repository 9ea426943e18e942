//! What tests of one variant against another have to say, in sentences and in formulas. Used by `chart` and `ui`.

mod answer;
mod working;

use super::{Args, Catalog, Format, Msg};
use crate::engine::experiment::{Arm, SampleForm};
use crate::engine::interval::Interval;

/// Speaks about tests in one language.
#[derive(Clone, Copy)]
pub struct ExperimentWording {
    /// The language.
    pub catalog: &'static Catalog,
    /// How numbers are written.
    pub format: Format,
}

/// A figure with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedFigure {
    /// What it is.
    pub name: String,
    /// The figure in words and numbers.
    pub value: String,
}

/// How a figure of a test is worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formula {
    /// What is worked out.
    pub name: String,
    /// The formula in words.
    pub words: String,
    /// The formula in symbols; to be read from left to right in every language.
    pub symbols: String,
    /// The formula with the numbers put in and what comes out; to be read in the same direction.
    pub numbers: String,
}

impl ExperimentWording {
    /// Speaks the language of the numbers.
    pub fn new(format: Format) -> Self {
        Self { catalog: Catalog::of(format.locale), format }
    }

    /// The variant's letter with what it is.
    pub fn arm(&self, arm: Arm) -> String {
        self.catalog.text(match arm {
            Arm::Control => Msg::VariantA,
            Arm::Variant => Msg::VariantB,
        })
    }

    /// The name of a formula of the sample size, and what it assumes.
    pub fn form(&self, form: SampleForm) -> (String, String) {
        let (name, help) = match form {
            SampleForm::Pooled => (Msg::FormPooled, Msg::FormPooledHelp),
            SampleForm::Unpooled => (Msg::FormUnpooled, Msg::FormUnpooledHelp),
            SampleForm::EvanMiller => (Msg::FormMiller, Msg::FormMillerHelp),
            SampleForm::Arcsine => (Msg::FormArcsine, Msg::FormArcsineHelp),
        };
        (self.catalog.text(name), self.catalog.text(help))
    }

    /// An interval of a rate.
    pub fn interval(&self, interval: Interval) -> String {
        self.format.range(crate::engine::Unit::Rate, interval.low, interval.high)
    }

    /// `p = 0.035`, or that it is below the least that is written.
    fn p_value(&self, p: f64) -> String {
        const LEAST: f64 = 0.001;
        let (msg, p) = if p < LEAST { (Msg::PValueBelow, LEAST) } else { (Msg::PValue, p) };
        self.say(msg, Args::new().text("p", self.format.plain(p, 2)))
    }

    fn say(&self, msg: Msg, args: Args) -> String {
        self.catalog.format(msg, &args)
    }
}

/// The letter by which a variant goes in every language.
fn letter(arm: Arm) -> &'static str {
    match arm {
        Arm::Control => "A",
        Arm::Variant => "B",
    }
}
