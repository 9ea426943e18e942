//! Formulas beside the catalogue of relations, told three times from one shape: in words, in symbols, with the numbers
//! put in. Used by `loyalty`; it knows no plan.

use super::{Args, Direction, Msg, Wording};
use crate::engine::Unit;

/// What stands for a letter of a shape.
#[derive(Clone, Copy, Debug)]
pub(super) struct Operand {
    /// The mathematicians' letter.
    pub symbol: &'static str,
    /// The name in words.
    pub name: Msg,
    /// The unit of its numbers.
    pub unit: Unit,
}

/// An operand of this symbol, name and unit.
pub(super) const fn operand(symbol: &'static str, name: Msg, unit: Unit) -> Operand {
    Operand { symbol, name, unit }
}

/// A formula with its result.
#[derive(Clone, Copy, Debug)]
pub(super) struct Formula {
    /// Letter of what comes out.
    pub symbol: &'static str,
    /// Its name.
    pub name: Msg,
    /// The right side: small letters stand for the operands in turn, digits and signs for themselves.
    pub shape: &'static str,
    /// What goes in.
    pub operands: &'static [Operand],
}

/// A formula as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormulaText {
    /// With the names of everything.
    pub words: String,
    /// With letters, as it stands in books; written from left to right in every language.
    pub symbols: String,
    /// With the numbers put in.
    pub numbers: String,
}

impl Wording<'_> {
    /// The formula with these numbers, in the order of its operands, and what they come to.
    pub(super) fn told(&self, formula: &Formula, numbers: &[f64], result: String) -> FormulaText {
        let number = |index: usize, operand: &Operand| {
            numbers.get(index).map_or_else(String::new, |number| self.format.value(operand.unit, *number))
        };
        let words = self.fill(formula, |_, operand| self.name(operand.name));
        let numbers = self.fill(formula, number);
        FormulaText {
            words: self.equation(self.name(formula.name), words),
            symbols: format!("{} = {}", formula.symbol, in_symbols(formula)),
            numbers: self.equation(numbers, result),
        }
    }

    /// The name of a quantity: that of a figure follows the plan's goal.
    pub(super) fn name(&self, name: Msg) -> String {
        match name {
            Msg::KpiName(kpi) => self.kpi(kpi),
            msg => self.catalog.text(msg),
        }
    }

    fn equation(&self, left: String, right: String) -> String {
        self.catalog.format(Msg::WorkingResult, &Args::new().text("formula", left).text("value", right))
    }

    /// The shape with each part kept apart from its neighbours, so that none of them turns the reading direction.
    fn fill(&self, formula: &Formula, part: impl Fn(usize, &Operand) -> String) -> String {
        // The mark keeps a formula of numbers right-to-left; without it two numbers would change places.
        let mark = if self.format.locale.direction() == Direction::Rtl { "\u{200f}" } else { "" };
        let mut text = mark.to_owned();
        for char in formula.shape.chars() {
            if let Some((index, operand)) = find(formula, char) {
                text.extend(["\u{2068}", &part(index, operand), "\u{2069}"]);
            } else {
                text += &self.format.in_own_digits(char.encode_utf8(&mut [0; 4]));
            }
        }
        text
    }
}

fn in_symbols(formula: &Formula) -> String {
    let mut text = String::new();
    for char in formula.shape.chars() {
        match find(formula, char) {
            Some((_, operand)) => text += operand.symbol,
            None => text.push(char),
        }
    }
    text
}

/// The operand that a letter stands for.
fn find(formula: &Formula, letter: char) -> Option<(usize, &Operand)> {
    let index = ('a'..='z').position(|other| other == letter)?;
    formula.operands.get(index).map(|operand| (index, operand))
}
