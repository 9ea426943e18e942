//! From values to pixels along a straight line, with ticks people like to read.

use plotters::coord::ranged1d::{BoldPoints, Ranged};
use plotters::coord::types::RangedCoordf64;

/// A linear map from a domain of values to a range of CSS pixels. Total: absent extent maps to the range's start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LinearScale {
    domain: (f64, f64),
    range: (f64, f64),
}

impl LinearScale {
    /// A scale that puts the domain's ends on the range's ends. Values that are not finite count as 0.
    pub fn new(domain: (f64, f64), range: (f64, f64)) -> Self {
        let finite = |v: f64| if v.is_finite() { v } else { 0.0 };
        Self { domain: (finite(domain.0), finite(domain.1)), range }
    }

    /// A scale over the values that always holds zero, so that a bar's length is its value.
    pub fn from_zero(values: impl IntoIterator<Item = f64>, range: (f64, f64)) -> Self {
        let (low, high) = values
            .into_iter()
            .filter(|value| value.is_finite())
            .fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
        Self::new((low, high), range)
    }

    /// The CSS pixels of the domain's two ends.
    pub fn range(&self) -> (f64, f64) {
        self.range
    }

    /// Whether a value lies within the domain.
    pub(super) fn holds(&self, value: f64) -> bool {
        (self.domain.0..=self.domain.1).contains(&value)
    }

    /// Where a value stands, in CSS pixels; values outside the domain are held at its ends.
    pub fn position(&self, value: f64) -> f64 {
        let (low, high) = self.domain;
        // Halves keep the extent finite even between the largest numbers.
        let extent = high / 2.0 - low / 2.0;
        if extent == 0.0 || value.is_nan() {
            return self.range.0;
        }
        let share = ((value / 2.0 - low / 2.0) / extent).clamp(0.0, 1.0);
        self.range.0 + (self.range.1 - self.range.0) * share
    }

    /// At most `count` round values inside the domain, ascending.
    pub fn ticks(&self, count: usize) -> Vec<f64> {
        let (low, high) = (self.domain.0.min(self.domain.1), self.domain.0.max(self.domain.1));
        let largest = low.abs().max(high.abs());
        if largest == 0.0 || count == 0 {
            return vec![0.0; count.min(1)];
        }
        // Plotters compares with absolute epsilons, so it is asked about numbers near one.
        let unit = 10_f64.powi(largest.log10().floor() as i32);
        let unit = if unit.is_normal() { unit } else { 1.0 };
        RangedCoordf64::from(low / unit..high / unit)
            .key_points(BoldPoints(count))
            .into_iter()
            .map(|tick| (tick * 1e9).round() / 1e9 * unit)
            .filter(|tick| tick.is_finite())
            .collect()
    }
}

/// At every how many periods one is named: steps that people count in, halves and quarters of a year among them.
pub(super) fn every(least: f64) -> usize {
    [1, 2, 3, 4, 6, 12, 24, 36, 48, 60].into_iter().find(|step| *step as f64 >= least).unwrap_or(120)
}
