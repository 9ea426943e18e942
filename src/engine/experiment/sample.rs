//! How many people an A/B test needs, what a given number can show, and how long it still takes.

use crate::engine::interval::{Confidence, LARGEST_COUNT, is_count};
use crate::engine::{normal, root};

/// The formula of the sample size. They differ by a few percent; calculators rarely say which one they use.
///
/// With p the base rate, q the rate hoped for, v(x) = x(1−x), `a` the two-sided critical value and `b` the z of the power:
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SampleForm {
    /// (a·√(2·v((p+q)/2)) + b·√(v(p)+v(q)))² ÷ (q−p)². Source: Fleiss, Statistical Methods for Rates and Proportions; R's
    /// `power.prop.test` gives the same.
    Pooled,
    /// (a + b)²·(v(p)+v(q)) ÷ (q−p)².
    Unpooled,
    /// (a·√(2·v(p)) + b·√(v(p)+v(q)))² ÷ (q−p)². Source: the calculator at evanmiller.org/ab-testing/sample-size.html.
    /// That calculator turns base rates above 50 % into their complement first; here they are taken as they are.
    EvanMiller,
    /// On Cohen's h = 2·asin √q − 2·asin √p, with the far tail counted in. Source: Cohen, Statistical Power Analysis
    /// (1988), chapter 6; statsmodels' `NormalIndPower` gives the same.
    Arcsine,
}

impl SampleForm {
    /// All forms, the default one first.
    pub const ALL: [Self; 4] = [Self::Pooled, Self::Unpooled, Self::EvanMiller, Self::Arcsine];
}

/// Why a design has no sample size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DesignError {
    /// A rate is not strictly between 0 and 1.
    RateOutOfRange,
    /// Both rates are equal: no number of people shows a difference that is not there.
    NoEffect,
    /// The power is below a half, not above α, or not below 1; below a half, some forms ask for fewer than no people.
    PowerOutOfRange,
    /// More people than there can be.
    TooMany,
}

/// A test of two arms of equal size, two-sided: from which rate to which, how sure, by which formula.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Design {
    base: f64,
    target: f64,
    confidence: Confidence,
    form: SampleForm,
}

impl Design {
    /// A design from the present rate and the smallest changed rate worth finding (fractions).
    ///
    /// # Errors
    /// [`DesignError::RateOutOfRange`] or [`DesignError::NoEffect`].
    pub fn new(base: f64, target: f64, confidence: Confidence, form: SampleForm) -> Result<Self, DesignError> {
        let is_rate = |rate: f64| rate > 0.0 && rate < 1.0;
        if !is_rate(base) || !is_rate(target) {
            return Err(DesignError::RateOutOfRange);
        }
        let design = Self { base, target, confidence, form };
        if design.effect() > 0.0 { Ok(design) } else { Err(DesignError::NoEffect) }
    }

    /// People needed in each arm (count, not rounded: show it rounded up) to find the change with this power (fraction,
    /// usually 0.8).
    ///
    /// # Errors
    /// [`DesignError::PowerOutOfRange`] or [`DesignError::TooMany`].
    pub fn per_arm(&self, power: f64) -> Result<f64, DesignError> {
        if !(power >= 0.5 && power > self.confidence.alpha() && power < 1.0) {
            return Err(DesignError::PowerOutOfRange);
        }
        let critical = self.confidence.critical();
        let z_power = -normal::beyond(power);
        let square_root = match self.form {
            SampleForm::Arcsine => {
                let excess = |shift: f64| normal::tail(critical - shift) + normal::tail(critical + shift) - power;
                root::between(excess, 0.0, critical + z_power + 1.0) / self.effect()
            }
            _ => (critical * self.deviation_if_equal() + z_power * self.deviation()) / self.effect(),
        };
        let needed = square_root * square_root;
        if needed <= LARGEST_COUNT { Ok(needed) } else { Err(DesignError::TooMany) }
    }

    /// The power (fraction) with this many people in each arm: how often the change is found if it is there.
    ///
    /// The inverse of [`Self::per_arm`] in the same form. Absent when the number is not a count.
    pub fn power(&self, per_arm: f64) -> Option<f64> {
        let critical = self.confidence.critical();
        let shift = is_count(per_arm).then(|| self.effect() * per_arm.sqrt())?;
        Some(match self.form {
            SampleForm::Arcsine => (normal::tail(critical - shift) + normal::tail(critical + shift)).min(1.0),
            _ => normal::tail((critical * self.deviation_if_equal() - shift) / self.deviation()),
        })
    }

    /// The size of the change on the scale of the form, per square root of a person in each arm.
    fn effect(&self) -> f64 {
        match self.form {
            SampleForm::Arcsine => {
                let angle = |rate: f64| libm::asin(rate.sqrt());
                (angle(self.target) - angle(self.base)).abs() * std::f64::consts::SQRT_2
            }
            _ => (self.target - self.base).abs(),
        }
    }

    /// Standard deviation of one person's contribution to the difference, with the rates as they are.
    fn deviation(&self) -> f64 {
        (variance(self.base) + variance(self.target)).sqrt()
    }

    /// The same under the assumption that there is no difference.
    fn deviation_if_equal(&self) -> f64 {
        match self.form {
            SampleForm::Pooled => (2.0 * variance(0.5 * (self.base + self.target))).sqrt(),
            SampleForm::EvanMiller => (2.0 * variance(self.base)).sqrt(),
            SampleForm::Unpooled | SampleForm::Arcsine => self.deviation(),
        }
    }
}

fn variance(rate: f64) -> f64 {
    rate * (1.0 - rate)
}

/// One arm of a running test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ArmTraffic {
    /// People seen so far (count).
    pub so_far: f64,
    /// People who come each day at present (count a day).
    pub per_day: f64,
}

/// Why the days cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrafficError {
    /// A number is negative, too large or no number at all, or there is no arm.
    NotACount,
    /// An arm still needs people and nobody comes.
    NoTraffic,
}

/// Days until every arm has `per_arm` people at the current traffic (not rounded: show it rounded up); 0 when all have.
///
/// For any number of arms; the slowest decides. With more than two, choose a higher confidence for the design, since
/// each further comparison is one more chance to be misled.
///
/// # Errors
/// See [`TrafficError`].
pub fn days_left(per_arm: f64, arms: &[ArmTraffic]) -> Result<f64, TrafficError> {
    let are_counts = arms.iter().all(|arm| is_count(arm.so_far) && is_count(arm.per_day));
    if arms.is_empty() || !is_count(per_arm) || !are_counts {
        return Err(TrafficError::NotACount);
    }
    let days = |arm: &ArmTraffic| if arm.so_far < per_arm { (per_arm - arm.so_far) / arm.per_day } else { 0.0 };
    let slowest = arms.iter().map(days).fold(0.0, f64::max);
    if slowest.is_finite() { Ok(slowest) } else { Err(TrafficError::NoTraffic) }
}
