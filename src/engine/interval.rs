//! How far an observed rate can be trusted: Wilson's interval, Newcombe's for a difference, "too few to say".
//!
//! Used wherever an observed rate is shown, and by `experiment` and `loyalty`. It knows no KPI and no plan.

use super::normal;

/// Counts above this are taken for typing errors; it is the largest count that may be entered in a plan.
pub const LARGEST_COUNT: f64 = 1e15;

/// Fewer trials than this are too few to say anything.
pub const ENOUGH_TRIALS: f64 = 30.0;

/// Fewer successes than this are too few to say anything.
pub const ENOUGH_SUCCESSES: f64 = 5.0;

/// Whether a number can be a count of people, events or answers; fractions can, plans and attribution make them.
pub(super) fn is_count(number: f64) -> bool {
    (0.0..=LARGEST_COUNT).contains(&number)
}

/// How often intervals made in the same way contain the true value; 1 − α of a two-sided test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Confidence {
    level: f64,
    critical: f64,
}

impl Confidence {
    /// 95 %, the level of everything that is shown unless the user chooses another.
    pub const USUAL: Self = Self { level: 0.95, critical: 1.959_963_984_540_053_6 };

    /// A level between 0 and 1 (fraction), both excluded.
    pub fn new(level: f64) -> Option<Self> {
        let alpha = 1.0 - level;
        (level > 0.0 && alpha > 0.0).then(|| Self { level, critical: normal::beyond(0.5 * alpha) })
    }

    /// The level (fraction).
    pub fn level(self) -> f64 {
        self.level
    }

    /// α = 1 − level: how often a true "no difference" is taken for a difference (fraction).
    pub fn alpha(self) -> f64 {
        1.0 - self.level
    }

    /// The two-sided critical value: |Z| exceeds it with probability α. 1.96 at 95 %.
    pub fn critical(self) -> f64 {
        self.critical
    }
}

/// A lower and an upper limit in the unit of what they enclose, `low ≤ high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower limit.
    pub low: f64,
    /// Upper limit.
    pub high: f64,
}

impl Interval {
    /// Distance of the limits.
    pub fn width(self) -> f64 {
        self.high - self.low
    }

    /// Whether a value lies between the limits or on one of them.
    pub fn contains(self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }
}

/// Why two numbers are not the counts of a proportion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountError {
    /// A count is negative, above [`LARGEST_COUNT`] or no number at all.
    NotACount,
    /// Less than one trial: there is no rate.
    NoTrials,
    /// More successes than trials.
    MoreSuccessesThanTrials,
}

/// Why an observed rate says little so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooFew {
    /// Fewer than [`ENOUGH_TRIALS`] trials.
    Trials,
    /// Fewer than [`ENOUGH_SUCCESSES`] successes.
    Successes,
}

/// An observed share: `successes` out of `trials` (counts; `1 ≤ trials`, `0 ≤ successes ≤ trials`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proportion {
    successes: f64,
    trials: f64,
}

impl Proportion {
    /// A proportion from two counts.
    ///
    /// # Errors
    /// Says why the counts make none, see [`CountError`].
    pub fn new(successes: f64, trials: f64) -> Result<Self, CountError> {
        if !is_count(successes) || !is_count(trials) {
            Err(CountError::NotACount)
        } else if trials < 1.0 {
            Err(CountError::NoTrials)
        } else if successes > trials {
            Err(CountError::MoreSuccessesThanTrials)
        } else {
            Ok(Self { successes, trials })
        }
    }

    /// How many succeeded (count).
    pub fn successes(self) -> f64 {
        self.successes
    }

    /// Out of how many (count).
    pub fn trials(self) -> f64 {
        self.trials
    }

    /// How many did not succeed (count).
    pub fn failures(self) -> f64 {
        self.trials - self.successes
    }

    /// Successes ÷ trials (fraction).
    pub fn rate(self) -> f64 {
        self.successes / self.trials
    }

    /// The share of the others: failures out of the same trials.
    #[must_use]
    pub fn complement(self) -> Self {
        Self { successes: self.failures(), trials: self.trials }
    }

    /// Wilson's score interval of the rate (fractions), without continuity correction.
    ///
    /// (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n). Within 0…1, contains the rate, and says something even when
    /// nobody or everybody succeeded. Source: Wilson, JASA 22 (1927), 209–212. The lower limit is taken from the
    /// product of both limits, p² ÷ (1 + z²/n), so that small rates keep their digits.
    pub fn wilson(self, confidence: Confidence) -> Interval {
        let rate = self.rate();
        let share = confidence.critical * confidence.critical / self.trials;
        let spread = confidence.critical * ((rate * (1.0 - rate) + 0.25 * share) / self.trials).sqrt();
        let high = (rate + 0.5 * share + spread) / (1.0 + share);
        let high = if self.failures() > 0.0 { high.max(rate).min(1.0) } else { 1.0 };
        let low = if self.successes > 0.0 { rate * rate / ((1.0 + share) * high) } else { 0.0 };
        Interval { low: low.min(rate), high }
    }

    /// Whether the rate rests on too little to be shown without the badge "too few to say".
    pub fn too_few(self) -> Option<TooFew> {
        if self.trials < ENOUGH_TRIALS {
            Some(TooFew::Trials)
        } else if self.successes < ENOUGH_SUCCESSES {
            Some(TooFew::Successes)
        } else {
            None
        }
    }
}

/// Newcombe's hybrid score interval of the difference `variant − control` of two independent rates (fractions).
///
/// From the Wilson limits l, u of each: d − √((p₂−l₂)² + (u₁−p₁)²) to d + √((u₂−p₂)² + (p₁−l₁)²), within −1…1.
/// Source: Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10.
pub fn newcombe(control: Proportion, variant: Proportion, confidence: Confidence) -> Interval {
    let (before, after) = (control.wilson(confidence), variant.wilson(confidence));
    let (p1, p2) = (control.rate(), variant.rate());
    let length = |a: f64, b: f64| (a * a + b * b).sqrt();
    let down = length(p2 - after.low, before.high - p1);
    let up = length(after.high - p2, p1 - before.low);
    Interval { low: (p2 - p1 - down).max(-1.0), high: (p2 - p1 + up).min(1.0) }
}
