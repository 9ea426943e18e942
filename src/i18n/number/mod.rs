//! Numbers for people: the only place where they are written and read, one table of signs both ways.
//!
//! Used by everything that shows or takes a number. Plain Rust arithmetic, so every browser gives the same text.

mod change;
mod clock;
mod currency;
mod digits;
mod read;
mod scan;
mod symbols;
mod typed;
mod write;

pub use typed::{Field, ParseError, Typed};

use super::Locale;
use crate::plan::Currency;

/// Which digits are written. All are understood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Digits {
    /// Those of the language.
    #[default]
    Auto,
    /// 0 1 2 … 9
    Latin,
    /// Extended Arabic-Indic digits, as Persian writes them.
    ArabicExt,
}

/// In which calendar days are shown. Files hold Gregorian ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Calendar {
    /// That of the language.
    #[default]
    Auto,
    /// The Gregorian one.
    Gregorian,
    /// The Solar Hijri one.
    Persian,
}

/// How numbers are written and read: everything that depends on the person and the plan.
///
/// Absent values are the caller's `Option`; a value that is not finite is written as absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Format {
    /// The language.
    pub locale: Locale,
    /// The digits.
    pub digits: Digits,
    /// The plan's currency.
    pub currency: Currency,
    /// The calendar.
    pub calendar: Calendar,
}

impl Format {
    /// The format of a language with its own digits.
    pub fn new(locale: Locale, currency: Currency) -> Self {
        Self { locale, digits: Digits::Auto, currency, calendar: Calendar::Auto }
    }

    /// Whether days are shown in the Solar Hijri calendar.
    pub fn is_persian(self) -> bool {
        match self.calendar {
            Calendar::Auto => self.locale == Locale::Fa,
            calendar => calendar == Calendar::Persian,
        }
    }

    /// The sign or word by which the language writes the plan's currency.
    pub fn currency_sign(self) -> String {
        currency::sign(self.currency, self.locale)
    }
}
