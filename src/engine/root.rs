//! Where a function crosses zero; for fits and for sizes that have no closed form.
//!
//! Internal to the engine. It knows nothing of what it solves.

/// Where a continuous function changes its sign between `low` and `high`; one of the ends if it does not.
///
/// Chandrupatla's method (Advances in Engineering Software 28, 1997): inverse quadratic steps where they are safe,
/// halving where they are not, down to the last bit.
pub fn between(mut function: impl FnMut(f64) -> f64, low: f64, high: f64) -> f64 {
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
                + (past - newest) / (other - newest)
                    * (at_newest / (at_past - at_newest))
                    * (at_other / (at_past - at_other))
        } else {
            0.5
        };
        step = step.max(least).min(1.0 - least);
    }
    newest
}
