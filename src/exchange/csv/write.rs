//! Writes cells: quoted as RFC 4180 wants it, numbers as numbers, and no text that a spreadsheet would run as a formula.

use super::Dialect;
use crate::engine::Unit;
use crate::i18n::{Calendar, Digits, Format, Locale};
use crate::plan::Currency;

/// A table on its way out.
pub(super) struct Writer {
    text: String,
    separator: char,
    decimal: char,
    is_first: bool,
}

impl Writer {
    /// A table for files: with a byte order mark, without which spreadsheets take the text for another encoding.
    pub fn file(dialect: Dialect) -> Self {
        let text = '\u{feff}'.to_string();
        Self { text, separator: dialect.separator(), decimal: dialect.decimal(), is_first: true }
    }

    /// A block for the clipboard: tabs between cells.
    pub fn clipboard(dialect: Dialect) -> Self {
        Self { text: String::new(), separator: '\t', decimal: dialect.decimal(), is_first: true }
    }

    /// A cell with text, never run as a formula.
    pub fn text(&mut self, text: &str) -> &mut Self {
        if is_dangerous(text) { self.cell(&format!("'{text}")) } else { self.cell(text) }
    }

    /// A cell with a number of the unit: rates in percent without the sign, times in seconds; empty if there is none.
    pub fn number(&mut self, unit: Unit, value: Option<f64>) -> &mut Self {
        let digits = value.map(|value| digits(unit, value, self.decimal)).unwrap_or_default();
        self.cell(&digits)
    }

    /// A cell with a percentage and its sign, as pasted cells have it.
    pub fn percent(&mut self, value: f64) -> &mut Self {
        let digits = digits(Unit::Rate, value, self.decimal) + "%";
        self.cell(&digits)
    }

    /// A cell with a whole number, such as a position.
    pub fn whole(&mut self, value: Option<usize>) -> &mut Self {
        self.cell(&value.map(|value| value.to_string()).unwrap_or_default())
    }

    fn cell(&mut self, text: &str) -> &mut Self {
        if !self.is_first {
            self.text.push(self.separator);
        }
        self.is_first = false;
        let is_quoted = text.contains([self.separator, '"', '\r', '\n']) || text.starts_with('\u{feff}');
        if is_quoted {
            self.text.push('"');
            self.text.push_str(&text.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(text);
        }
        self
    }

    pub fn end_row(&mut self) {
        self.text.push_str("\r\n");
        self.is_first = true;
    }

    pub fn done(self) -> String {
        self.text
    }
}

/// All digits of a number in ASCII, without groups or signs of units; reading them gives the same bits.
fn digits(unit: Unit, value: f64, decimal: char) -> String {
    let format =
        Format { locale: Locale::En, digits: Digits::Latin, currency: Currency::EUR, calendar: Calendar::Auto };
    let unit = if unit == Unit::Rate { Unit::Rate } else { Unit::Number };
    let text = format.edit(unit, value);
    let is_kept = |char: &char| *char != '%';
    let ascii = |char| match char {
        '\u{2212}' => '-',
        '.' => decimal,
        char => char,
    };
    text.chars().filter(is_kept).map(ascii).collect()
}

/// Whether a spreadsheet may take the text for a formula. Marks of ours before it change nothing, so that one of them can
/// be taken off again exactly.
fn is_dangerous(text: &str) -> bool {
    let first = text.trim_start_matches(['\'', ' ', '\u{a0}', '\u{feff}']).chars().next();
    matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\0' | '＝' | '＋' | '－' | '＠'))
}

/// The text as it was before [`Writer::text`] made it harmless.
pub(super) fn bare(text: &str) -> &str {
    text.strip_prefix('\'').filter(|bare| is_dangerous(bare)).unwrap_or(text)
}
