//! Writing what became more or less: always with a sign, rates in percentage points. Used by `chart` and `i18n::wording`.

use super::digits::{few_decimals, rounded};
use super::symbols::MINUS;
use super::write::{localised, trimmed};
use super::{Format, currency};
use crate::engine::Unit;
use crate::i18n::{Args, Catalog, Msg};

impl Format {
    /// A difference with its sign: +€124, −3; of rates in percentage points: +1.2 pts. No difference has no sign.
    pub fn change(self, unit: Unit, difference: f64) -> String {
        let size = difference.abs();
        let text = if unit == Unit::Rate { self.points(size) } else { self.short(unit, size) };
        self.signed(text, difference)
    }

    /// The same with all the digits of [`Format::value`], where differences are to add up as they are read.
    pub fn whole_change(self, unit: Unit, difference: f64) -> String {
        self.signed(self.value(unit, difference.abs()), difference)
    }

    /// The smallest step in which amounts up to this one are all written: wholes, or the currency's smallest unit.
    pub fn money_step(self, largest: f64) -> f64 {
        if largest.abs() >= 100.0 { 1.0 } else { 0.1_f64.powi(i32::from(currency::decimals(self.currency))) }
    }

    /// How much more or less that is of what it was: +279%; nothing if it was zero or has turned its sign.
    pub fn relative_change(self, before: f64, after: f64) -> Option<String> {
        let share = (after - before) / before.abs();
        let is_told = before != 0.0 && share.is_finite() && (after == 0.0 || (after > 0.0) == (before > 0.0));
        is_told.then(|| self.signed(self.rate(share.abs()), share))
    }

    /// A difference of rates, without its sign: 1.2 pts.
    fn points(self, size: f64) -> String {
        let points = size * 100.0;
        let number = localised(&self.symbols(), &trimmed(&rounded(points, few_decimals(points, 1))));
        Catalog::of(self.locale).plain(Msg::ValuePoints, &Args::new().text("number", number))
    }

    /// The sign before a number; none before one that is written as zero.
    fn signed(self, text: String, value: f64) -> String {
        let symbols = self.symbols();
        let is_zero =
            !text.chars().any(|char| (1..=9).any(|digit| symbols.own_digit(char::from(b'0' + digit)) == char));
        match value {
            _ if is_zero => text,
            ..0.0 => format!("{}{text}", symbols.minus),
            _ => format!("{}{text}", symbols.minus.replace(MINUS, "+")),
        }
    }
}
