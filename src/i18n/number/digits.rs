//! Which digits of a number are written, and what is read of it. Used by `write` and `change`.

use super::{Format, currency};
use crate::engine::Unit;

/// Nothing is written with more decimals; what is smaller is written as 0.
const MOST_DECIMALS: usize = 6;

impl Format {
    /// The number that is read where this one is written: 1,234.6 people are 1,235.
    pub fn as_read(self, unit: Unit, value: f64) -> f64 {
        let digits = self.digits(unit, value.abs());
        // Read with its exponent, so that 4.9% are the very 0.049.
        let text = if unit == Unit::Rate { digits + "e-2" } else { digits };
        let size = text.parse().unwrap_or(value.abs());
        if value < 0.0 { -size } else { size }
    }

    /// The digits that are written of a size, of a rate in percent.
    pub(super) fn digits(self, unit: Unit, size: f64) -> String {
        let percent = size * 100.0;
        match unit {
            Unit::Count => rounded(size, count_decimals(size)),
            Unit::Money => rounded(size, self.money_decimals(size)),
            Unit::Rate => rounded(percent, few_decimals(percent, 1)),
            Unit::Seconds => rounded(size, 0),
            Unit::Multiple | Unit::Number => rounded(size, few_decimals(size, 2)),
            _ => rounded(size, few_decimals(size, 1)),
        }
    }

    fn money_decimals(self, size: f64) -> usize {
        let decimals = currency::decimals(self.currency);
        if size == 0.0 || size >= 100.0 {
            0
        } else if size >= 0.1_f64.powi(i32::from(decimals)) {
            usize::from(decimals)
        } else {
            significant_decimals(size, 2)
        }
    }
}

/// The power of ten of the first digit.
fn exponent(size: f64) -> i32 {
    // The decimal text is exact, unlike a logarithm, and the same on every machine.
    format!("{size:e}").split_once('e').and_then(|(_, exponent)| exponent.parse().ok()).unwrap_or(0)
}

pub(super) fn significant_decimals(size: f64, digits: i32) -> usize {
    ((digits - 1 - exponent(size)).max(0) as usize).min(MOST_DECIMALS)
}

pub(super) fn count_decimals(size: f64) -> usize {
    if size == 0.0 || size >= 1.0 { 0 } else { significant_decimals(size, 1) }
}

/// `units` decimals up to ten, one up to a hundred, none above; below one, two significant digits.
pub(super) fn few_decimals(size: f64, units: usize) -> usize {
    match exponent(size) {
        _ if size == 0.0 => 0,
        2.. => 0,
        1 => 1,
        0 => units,
        _ => significant_decimals(size, 2),
    }
}

pub(super) fn short_decimals(scaled: f64) -> usize {
    usize::from(scaled < 100.0)
}

pub(super) fn rounded(size: f64, decimals: usize) -> String {
    format!("{size:.decimals$}")
}
