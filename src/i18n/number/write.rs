//! Writing numbers: for reading, in short, as ranges, and in the lossless form of an input.

use super::Format;
use super::clock::{is_whole, on_clock};
use super::digits::{count_decimals, rounded, short_decimals, significant_decimals};
use super::symbols::{Range, Symbols};
use crate::engine::Unit;
use crate::i18n::words::{self, Word};
use crate::i18n::{Args, Catalog, Msg};

/// What is shown where there is no value.
const ABSENT: &str = "–";
/// From here on a short number uses words for its thousands.
const SHORT_FROM: f64 = 10_000.0;
/// From here on every number is written in short.
const LONG_UNTIL: f64 = 1e15;

/// A written number before its sign, currency or unit is put on.
struct Written {
    negative: bool,
    before: String,
    number: String,
    after: String,
}

/// Whether the digits of a whole number stand in groups.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Groups {
    None,
    Thousands,
}

impl Format {
    /// A value, or a dash if there is none.
    pub fn optional(self, unit: Unit, value: Option<f64>) -> String {
        value.map_or_else(|| ABSENT.to_owned(), |value| self.value(unit, value))
    }

    /// A value for reading: people without decimals, amounts with the decimals that matter.
    pub fn value(self, unit: Unit, value: f64) -> String {
        if value.is_finite() { self.join(&self.written(unit, value)) } else { ABSENT.to_owned() }
    }

    /// A count: 12,345. Only what is less than one shows a decimal.
    pub fn count(self, value: f64) -> String {
        self.value(Unit::Count, value)
    }

    /// An amount in the plan's currency: €12.50, €1,235.
    pub fn money(self, value: f64) -> String {
        self.value(Unit::Money, value)
    }

    /// A fraction as a percentage: 0.034 is 3.4%.
    pub fn rate(self, value: f64) -> String {
        self.value(Unit::Rate, value)
    }

    /// A number without a unit, with so many significant digits; digits before the decimal mark are all written.
    pub fn plain(self, value: f64, digits: i32) -> String {
        if !value.is_finite() {
            return ABSENT.to_owned();
        }
        let decimals = if value == 0.0 { 0 } else { significant_decimals(value.abs(), digits) };
        let number = localised(&self.symbols(), &trimmed(&rounded(value.abs(), decimals)));
        self.join(&Written { negative: value < 0.0, before: String::new(), number, after: String::new() })
    }

    /// A value in few characters, for charts and tiles: 12.3k, €1.2M. Rates and the like as usual.
    pub fn short(self, unit: Unit, value: f64) -> String {
        if !value.is_finite() {
            return ABSENT.to_owned();
        }
        match unit {
            Unit::Count | Unit::Money if value.abs() >= SHORT_FROM => self.join(&self.shortened(unit, value)),
            _ => self.value(unit, value),
        }
    }

    /// A range such as 1.5–3%.
    pub fn range(self, unit: Unit, low: f64, high: f64) -> String {
        if !(low.is_finite() && high.is_finite()) {
            return ABSENT.to_owned();
        }
        let symbols = self.symbols();
        let (from, to) = (self.written(unit, low), self.written(unit, high));
        let plain = !from.negative && !to.negative;
        if let (Some(msg), true) = (duration(unit), plain) {
            let both = from.number + &self.range_joiner(&symbols, plain) + &to.number;
            return self.lasting(msg, both, high);
        }
        if plain && from.after == to.after {
            let number = from.number + &self.range_joiner(&symbols, plain) + &to.number;
            return self.join(&Written { number, ..to });
        }
        self.join(&from) + &self.range_joiner(&symbols, plain) + &self.join(&to)
    }

    /// A value as an input shows it for editing: all its digits, no groups, no currency. Reading it gives the same bits.
    pub fn edit(self, unit: Unit, value: f64) -> String {
        self.whole(unit, value, Groups::None)
    }

    /// A range as an input shows it for editing.
    pub fn edit_range(self, unit: Unit, low: f64, high: f64) -> String {
        self.whole_range(unit, low, high, Groups::None)
    }

    /// A value as an input shows it while nobody types: all its digits, in groups. Reading it gives the same bits.
    pub fn entered(self, unit: Unit, value: f64) -> String {
        self.whole(unit, value, Groups::Thousands)
    }

    /// A range as an input shows it while nobody types.
    pub fn entered_range(self, unit: Unit, low: f64, high: f64) -> String {
        self.whole_range(unit, low, high, Groups::Thousands)
    }

    fn whole(self, unit: Unit, value: f64, groups: Groups) -> String {
        if !value.is_finite() {
            return String::new();
        }
        let symbols = self.symbols();
        let sign = if value < 0.0 { "\u{2212}" } else { "" };
        match unit {
            Unit::Rate => {
                let digits = lossless(&symbols, value.abs(), 2, groups);
                format!("{sign}{digits}{}{}", symbols.percent_space, symbols.percent)
            }
            Unit::Seconds if is_whole(value) => sign.to_owned() + &symbols.own_digits(&on_clock(value.abs())),
            _ => format!("{sign}{}", lossless(&symbols, value.abs(), 0, groups)),
        }
    }

    fn whole_range(self, unit: Unit, low: f64, high: f64, groups: Groups) -> String {
        let symbols = self.symbols();
        let plain = low >= 0.0 && high >= 0.0;
        // One percent sign serves both ends, as people write it.
        let from = if unit == Unit::Rate && plain {
            lossless(&symbols, low, 2, groups)
        } else {
            self.whole(unit, low, groups)
        };
        from + &self.range_joiner(&symbols, plain) + &self.whole(unit, high, groups)
    }

    /// A count as rounded as [`Format::count`] writes it.
    pub fn rounded_count(value: f64) -> f64 {
        rounded(value.abs(), count_decimals(value.abs())).parse().unwrap_or(value)
    }

    /// Text with its ASCII digits in the digits of the format, for dates and numerals without a unit.
    pub fn in_own_digits(self, text: &str) -> String {
        self.symbols().own_digits(text)
    }

    fn written(self, unit: Unit, value: f64) -> Written {
        let symbols = self.symbols();
        let size = value.abs();
        if size >= LONG_UNTIL {
            return self.shortened(unit, value);
        }
        if unit == Unit::Seconds {
            let number = symbols.own_digits(&on_clock(size));
            let negative = value < 0.0 && size >= 0.5;
            return Written { negative, before: String::new(), number, after: String::new() };
        }
        let digits = self.digits(unit, size);
        let digits = if unit == Unit::Money { without_empty_cents(digits) } else { trimmed(&digits) };
        let negative = value < 0.0 && digits.contains(|char| matches!(char, '1'..='9'));
        let number = localised(&symbols, &digits);
        self.with_unit(unit, Written { negative, before: String::new(), number, after: String::new() }, size)
    }

    /// `written` with what stands before and after a number of the unit.
    fn with_unit(self, unit: Unit, mut written: Written, size: f64) -> Written {
        let symbols = self.symbols();
        match unit {
            Unit::Count | Unit::Number | Unit::Seconds | Unit::Points => {}
            Unit::Money => {
                let sign = self.currency_sign();
                if symbols.currency_first {
                    let space = if sign.ends_with(char::is_alphabetic) { "\u{a0}" } else { "" };
                    written.before = format!("{sign}{space}");
                } else {
                    written.after = format!("{}{}{sign}", written.after, symbols.unit_space);
                }
            }
            Unit::Rate => written.after = format!("{}{}{}", written.after, symbols.percent_space, symbols.percent),
            Unit::Multiple => {
                let times = words::written(self.locale, Word::Times);
                written.after = format!("{}{}{times}", written.after, symbols.unit_space);
            }
            // The word follows the plural of the number, which is the catalogue's business.
            Unit::Years | Unit::Months => {
                if let Some(msg) = duration(unit) {
                    let number = std::mem::take(&mut written.number);
                    written.after = self.lasting(msg, number.clone(), size).replacen(&number, "", 1);
                    written.number = number;
                }
            }
        }
        written
    }

    fn lasting(self, msg: Msg, written: String, number: f64) -> String {
        Catalog::of(self.locale).plain(msg, &Args::new().counted("number", written, number))
    }

    /// A value from ten thousand on with a scale word.
    fn shortened(self, unit: Unit, value: f64) -> Written {
        let symbols = self.symbols();
        let size = value.abs();
        let steps = [(1e3, Word::Thousand), (1e6, Word::Million), (1e9, Word::Billion)];
        // 999 950 rounds to a thousand thousands, which is a million.
        let fits = |scale: f64| rounded(size / scale, short_decimals(size / scale)).parse().is_ok_and(|n: f64| n < 1e3);
        let (scale, word) = steps.into_iter().find(|(scale, _)| fits(*scale)).unwrap_or(steps[2]);
        let scaled = size / scale;
        let (number, after) = if scaled >= 1e9 {
            (localised(&symbols, &format!("{size:.1e}")), String::new())
        } else {
            let number = localised(&symbols, &trimmed(&rounded(scaled, short_decimals(scaled))));
            (number, format!("{}{}", symbols.unit_space, words::written(self.locale, word)))
        };
        self.with_unit(unit, Written { negative: value < 0.0, before: String::new(), number, after }, size)
    }

    fn join(self, written: &Written) -> String {
        let minus = if written.negative { self.symbols().minus } else { "" };
        format!("{minus}{}{}{}", written.before, written.number, written.after)
    }

    fn range_joiner(self, symbols: &Symbols, plain: bool) -> String {
        match symbols.range {
            Range::Word => format!(" {} ", words::written(self.locale, Word::To)),
            Range::Dash if plain => "–".to_owned(),
            Range::Dash => " – ".to_owned(),
        }
    }
}

/// The message that puts the word of a duration after its number.
fn duration(unit: Unit) -> Option<Msg> {
    match unit {
        Unit::Years => Some(Msg::ValueYears),
        Unit::Months => Some(Msg::ValueMonths),
        _ => None,
    }
}

/// A whole amount is written without its cents: 34, but 34.50.
fn without_empty_cents(digits: String) -> String {
    match digits.split_once('.') {
        Some((whole, cents)) if cents.bytes().all(|digit| digit == b'0') => whole.to_owned(),
        _ => digits,
    }
}

pub(super) fn trimmed(digits: &str) -> String {
    if digits.contains('.') { digits.trim_end_matches('0').trim_end_matches('.').to_owned() } else { digits.to_owned() }
}

/// ASCII digits with groups, the language's marks and its digits.
pub(super) fn localised(symbols: &Symbols, digits: &str) -> String {
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut text = String::with_capacity(digits.len() * 2);
    for (index, char) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            text.push(symbols.group);
        }
        text.push(symbols.own_digit(char));
    }
    if let Some(fraction) = fraction {
        text.push(symbols.decimal);
        text.push_str(&symbols.own_digits(fraction));
    }
    text
}

/// All digits of `size` · 10^`shift`: the shift moves the decimal mark in the text, so nothing is rounded.
fn lossless(symbols: &Symbols, size: f64, shift: i32, groups: Groups) -> String {
    let scientific = format!("{size:e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let digits = mantissa.replace('.', "");
    let exponent = if size == 0.0 { 0 } else { exponent.parse::<i32>().unwrap_or(0) + shift };
    let point = exponent + 1;
    let plain = match point {
        ..-15 | 23.. => mantissa.to_owned(),
        ..=0 => format!("0.{}{digits}", "0".repeat(point.unsigned_abs() as usize)),
        _ if point as usize >= digits.len() => format!("{digits}{}", "0".repeat(point as usize - digits.len())),
        _ => format!("{}.{}", &digits[..point as usize], &digits[point as usize..]),
    };
    let is_power = matches!(point, ..-15 | 23..);
    if groups == Groups::Thousands && !is_power {
        return localised(symbols, &plain);
    }
    let power = if is_power { format!("e{exponent}") } else { String::new() };
    let text = plain + &power;
    text.chars().map(|char| if char == '.' { symbols.decimal } else { symbols.own_digit(char) }).collect()
}
