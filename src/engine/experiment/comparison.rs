//! Two observed rates compared: a two-sided test, the lift, and the interval of the difference.

use std::iter::successors;

use crate::engine::interval::{Confidence, Interval, Proportion, newcombe};
use crate::engine::normal;

/// With an expected count below this in any of the four cells, the exact test is used instead of the z-test.
pub const ENOUGH_EXPECTED: f64 = 10.0;

/// Probabilities this close, relative to each other, count as equal in the exact test; R's `fisher.test` does the same.
const TIE: f64 = 1e-7;

/// Which test gave the p-value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Test {
    /// Two-sided z-test with the pooled rate.
    PooledZ {
        /// (p₂ − p₁) ÷ √(p̄(1−p̄)(1/n₁ + 1/n₂)); positive when the variant is ahead.
        z: f64,
    },
    /// Fisher's exact test.
    FisherExact,
}

/// What two arms of a test say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// The test that was used.
    pub test: Test,
    /// Two-sided p-value (fraction): how often a difference at least as large appears although there is none.
    pub p_value: f64,
    /// Rate of the variant − rate of the control (fraction; in percentage points when shown).
    pub difference: f64,
    /// Difference ÷ rate of the control (fraction); absent when nobody in the control succeeded.
    pub lift: Option<f64>,
    /// Newcombe's interval of the difference (fractions). Near the limit it may disagree with the p-value.
    pub interval: Interval,
    /// The level of the interval and of the judgement.
    pub confidence: Confidence,
}

impl Comparison {
    /// Whether the p-value is below α. Without it, nothing is shown to be equal: there may be too few people.
    pub fn is_significant(&self) -> bool {
        self.p_value < self.confidence.alpha()
    }
}

/// The exact test counts tables, and a table needs whole counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotWhole;

/// Compares the rates of two arms.
///
/// Pooled z-test; Fisher's exact test when any expected count is below [`ENOUGH_EXPECTED`], hence also when nobody or
/// everybody succeeded in both arms (p = 1). The same p-value with the arms swapped.
///
/// # Errors
/// [`NotWhole`] when the exact test is due and a count has a fraction.
pub fn compare(control: Proportion, variant: Proportion, confidence: Confidence) -> Result<Comparison, NotWhole> {
    let difference = variant.rate() - control.rate();
    let (test, p_value) = if is_thin(control, variant) {
        (Test::FisherExact, fisher(control, variant)?)
    } else {
        let pooled = (control.successes() + variant.successes()) / (control.trials() + variant.trials());
        let variance = pooled * (1.0 - pooled) * (1.0 / control.trials() + 1.0 / variant.trials());
        let z = difference / variance.sqrt();
        (Test::PooledZ { z }, normal::two_tails(z))
    };
    Ok(Comparison {
        test,
        p_value,
        difference,
        lift: Some(difference / control.rate()).filter(|lift| lift.is_finite()),
        interval: newcombe(control, variant, confidence),
        confidence,
    })
}

/// Whether any of the four expected counts (row total × column total ÷ all) is small.
fn is_thin(control: Proportion, variant: Proportion) -> bool {
    let all = control.trials() + variant.trials();
    let rarer = (control.successes() + variant.successes()).min(control.failures() + variant.failures());
    control.trials().min(variant.trials()) * rarer / all < ENOUGH_EXPECTED
}

/// Fisher's two-sided exact p-value: the probability of all tables with the same totals that are at most as probable as
/// the observed one. Source: Fisher, Statistical Methods for Research Workers (1934), §21.02.
///
/// Weights go outwards from the most probable table by the ratio of neighbours, and their sum scales them: no
/// factorials, hence no cancellation of large logarithms. They fade within a few hundred tables, since a small
/// expected count means a small spread.
fn fisher(control: Proportion, variant: Proportion) -> Result<f64, NotWhole> {
    let counts = [control.successes(), control.trials(), variant.successes(), variant.trials()];
    if counts.iter().any(|count| count.fract() > 0.0) {
        return Err(NotWhole);
    }
    let [observed, n1, other, n2] = counts;
    let successes = observed + other;
    let ratio_up = |count: f64| (successes - count) * (n1 - count) / ((count + 1.0) * (n2 - successes + count + 1.0));
    let (least, most) = ((successes - n2).max(0.0), successes.min(n1));
    let middle = ((successes + 1.0) * (n1 + 1.0) / (n1 + n2 + 2.0)).floor().max(least).min(most);

    let upwards = successors(Some((middle, 1.0)), |(count, weight)| {
        (*count < most && *weight > 0.0).then(|| (count + 1.0, weight * ratio_up(*count)))
    });
    let downwards = successors(Some((middle, 1.0)), |(count, weight)| {
        (*count > least && *weight > 0.0).then(|| (count - 1.0, weight / ratio_up(count - 1.0)))
    });
    let weights = upwards.chain(downwards.skip(1));

    let own = weights.clone().find(|(count, _)| (count - observed).abs() < 0.5).map_or(0.0, |(_, weight)| weight);
    let (mut all, mut rare) = (0.0, 0.0);
    for (_, weight) in weights {
        all += weight;
        if weight <= own * (1.0 + TIE) {
            rare += weight;
        }
    }
    Ok(rare / all)
}
