//! The table of signs by which each language writes numbers, and reads them where marks are ambiguous.

use super::{Digits, Format};
use crate::i18n::Locale;
use crate::i18n::words::{self, Word};

/// The signs of one language with one kind of digits.
pub(super) struct Symbols {
    /// Between whole and fraction.
    pub decimal: char,
    /// Between groups of three digits.
    pub group: char,
    /// Before a negative number.
    pub minus: &'static str,
    /// After a percentage, without its space.
    pub percent: &'static str,
    /// Between a number and a percent sign.
    pub percent_space: &'static str,
    /// Between a number and a currency, a scale word or a multiplication sign.
    pub unit_space: &'static str,
    /// Between the ends of a range.
    pub range: Range,
    /// Whether the currency stands before the amount.
    pub currency_first: bool,
    /// Whether a lone comma is a decimal mark; otherwise it separates thousands where it can.
    pub comma_is_decimal: bool,
    /// Whether a slash between digits is a decimal mark, as Iranians write it by hand and on keyboards without ٫.
    pub slash_is_decimal: bool,
    /// The digit zero.
    pub zero: char,
}

/// What stands between the ends of a range.
pub(super) enum Range {
    /// An en dash.
    Dash,
    /// The language's word for "to", because a dash between right-to-left figures is easily misread.
    Word,
}

const NO_BREAK: &str = "\u{a0}";
const NARROW_NO_BREAK: &str = "\u{202f}";
pub(super) const MINUS: &str = "\u{2212}";
/// The second mark keeps the minus on the left of the digits in a right-to-left line; the first keeps the line
/// right-to-left where it goes by its first strong letter.
const MINUS_RTL: &str = "\u{200f}\u{200e}\u{2212}";

impl Format {
    pub(super) fn symbols(self) -> Symbols {
        let persian_digits = match self.digits {
            Digits::Auto => self.locale == Locale::Fa,
            Digits::Latin => false,
            Digits::ArabicExt => true,
        };
        let zero = if persian_digits { '\u{6f0}' } else { '0' };
        match self.locale {
            Locale::En => Symbols {
                decimal: '.',
                group: ',',
                minus: MINUS,
                percent: "%",
                percent_space: "",
                unit_space: "",
                range: Range::Dash,
                currency_first: true,
                comma_is_decimal: false,
                slash_is_decimal: false,
                zero,
            },
            Locale::Fr => Symbols {
                decimal: ',',
                group: '\u{202f}',
                minus: MINUS,
                percent: "%",
                percent_space: NARROW_NO_BREAK,
                unit_space: NARROW_NO_BREAK,
                range: Range::Dash,
                currency_first: false,
                comma_is_decimal: true,
                slash_is_decimal: false,
                zero,
            },
            Locale::Ru => Symbols {
                decimal: ',',
                group: '\u{a0}',
                minus: MINUS,
                percent: "%",
                percent_space: NO_BREAK,
                unit_space: NO_BREAK,
                range: Range::Dash,
                currency_first: false,
                comma_is_decimal: true,
                slash_is_decimal: false,
                zero,
            },
            Locale::Fa => Symbols {
                decimal: if persian_digits { '٫' } else { '.' },
                group: if persian_digits { '٬' } else { ',' },
                minus: MINUS_RTL,
                percent: if persian_digits { words::written(Locale::Fa, Word::Percent) } else { "%" },
                percent_space: "",
                unit_space: NO_BREAK,
                range: Range::Word,
                currency_first: false,
                comma_is_decimal: false,
                slash_is_decimal: true,
                zero,
            },
        }
    }
}

impl Symbols {
    /// `digits` with every ASCII digit replaced by the language's own.
    pub fn own_digits(&self, digits: &str) -> String {
        digits.chars().map(|char| self.own_digit(char)).collect()
    }

    /// A digit of the language for an ASCII digit; any other character as it is.
    pub fn own_digit(&self, char: char) -> char {
        char.to_digit(10).and_then(|digit| char::from_u32(self.zero as u32 + digit)).unwrap_or(char)
    }
}
