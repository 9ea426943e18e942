//! One figure against another: this period against the one before, or actual against target.

use crate::engine::kpi::{Better, Kpi};
use crate::engine::relation::ROUNDING;

/// How far a figure is from its reference; absent parts cannot be told.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Comparison {
    /// now − reference, in the KPI's unit.
    pub absolute: Option<f64>,
    /// (now − reference) ÷ |reference| (fraction); absent for a reference of 0.
    pub relative: Option<f64>,
    /// now ÷ reference (fraction); absent unless the reference is above 0, since half of a loss is no half attained.
    pub attainment: Option<f64>,
    /// Whether the difference is good news, the other way round for costs; absent where there is none or neither
    /// direction is good. A target is met unless this says false.
    pub is_good: Option<bool>,
}

/// Compares a figure with its reference: ENGINE's variance and target attainment.
pub fn compare(now: Option<f64>, reference: Option<f64>, kpi: Kpi) -> Comparison {
    let (Some(now), Some(reference)) = (now, reference) else { return Comparison::default() };
    let told = |value: f64| value.is_finite().then_some(value);
    let difference = now - reference;
    let is_same = difference.abs() <= ROUNDING * now.abs().max(reference.abs());
    let absolute = told(if is_same { 0.0 } else { difference });
    let relative = absolute.filter(|_| reference != 0.0).and_then(|absolute| told(absolute / reference.abs()));
    let attainment = told(now / reference).filter(|_| reference > 0.0);
    let is_good = match kpi.better() {
        Better::Higher => Some(difference > 0.0),
        Better::Lower => Some(difference < 0.0),
        Better::Neutral => None,
    };
    Comparison { absolute, relative, attainment, is_good: is_good.filter(|_| !is_same && absolute.is_some()) }
}
