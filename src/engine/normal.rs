//! The standard normal distribution and the zero of a function, as far as intervals, tests and fits need them.
//!
//! Internal to the engine. Built on `libm`, so that every machine gives the same bits.

use std::f64::consts::{FRAC_1_SQRT_2, PI};

/// P(Z > z). Accurate far out in the tail, where 1 − P(Z ≤ z) would have no digits left.
pub fn tail(z: f64) -> f64 {
    0.5 * libm::erfc(z * FRAC_1_SQRT_2)
}

/// P(|Z| > |z|), the two-sided p-value of a z statistic.
pub fn two_tails(z: f64) -> f64 {
    libm::erfc(z.abs() * FRAC_1_SQRT_2)
}

/// The z with P(Z > z) = `share`, for 1e-300 ≤ share ≤ 1 − 1e-16.
///
/// Start by Abramowitz & Stegun 26.2.23 (off by at most 4.5e-4), then two steps of Halley, each of which triples the
/// correct digits; what remains is the rounding of `erfc`.
pub fn beyond(share: f64) -> f64 {
    if share > 0.5 {
        return -beyond(1.0 - share);
    }
    let t = (-2.0 * libm::log(share)).sqrt();
    let over = 2.515_517 + t * (0.802_853 + t * 0.010_328);
    let under = 1.0 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308));
    let mut z = t - over / under;
    for _ in 0..2 {
        let gap = (share - tail(z)) * (2.0 * PI).sqrt() * libm::exp(0.5 * z * z);
        z -= gap / (1.0 + 0.5 * z * gap);
    }
    z
}

/// Where a continuous function changes its sign between `low` and `high`; one of the ends if it does not.
///
/// Chandrupatla's method (Advances in Engineering Software 28, 1997): inverse quadratic steps where they are safe,
/// halving where they are not, down to the last bit.
pub fn zero(function: impl Fn(f64) -> f64, low: f64, high: f64) -> f64 {
    let (mut newest, mut other) = (low, high);
    let (mut at_newest, mut at_other) = (function(low), function(high));
    let mut step = 0.5;
    for _ in 0..200 {
        let point = newest + step * (other - newest);
        let at_point = function(point);
        let (past, at_past);
        if (at_point > 0.0) == (at_newest > 0.0) {
            (past, at_past) = (newest, at_newest);
        } else {
            (past, at_past) = (other, at_other);
            (other, at_other) = (newest, at_newest);
        }
        (newest, at_newest) = (point, at_point);
        let (best, at_best) = if at_newest.abs() < at_other.abs() { (newest, at_newest) } else { (other, at_other) };
        let least = f64::EPSILON * best.abs() / (other - newest).abs();
        if at_best == 0.0 || least.is_nan() || least > 0.5 {
            return best;
        }
        let xi = (newest - other) / (past - other);
        let phi = (at_newest - at_other) / (at_past - at_other);
        let is_safe = phi * phi < xi && (1.0 - phi) * (1.0 - phi) < 1.0 - xi;
        step = if is_safe {
            at_newest / (at_other - at_newest) * (at_past / (at_other - at_past))
                + (past - newest) / (other - newest) * (at_newest / (at_past - at_newest))
                    * (at_other / (at_past - at_other))
        } else {
            0.5
        };
        step = step.max(least).min(1.0 - least);
    }
    newest
}
