//! The standard normal distribution, as far as intervals and tests need it.
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
