//! A test that is running, as far as its numbers are typed: what it says so far, and how many days it still needs.

use super::comparison::{Comparison, NotWhole, compare};
use super::sample::{ArmTraffic, Design, DesignError, SampleForm, TrafficError, days_left};
use crate::engine::interval::{Confidence, CountError, Proportion};

/// The power with which the days still needed are told: four of five changes of that size are found.
pub const USUAL_POWER: f64 = 0.8;

/// The two arms of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Arm {
    /// Variant A, as things are now.
    Control,
    /// Variant B, with the change.
    Variant,
}

impl Arm {
    /// Both arms.
    pub const ALL: [Self; 2] = [Self::Control, Self::Variant];
}

/// What was counted in one arm; absent what is not typed yet.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// People who saw the variant (count).
    pub visitors: Option<f64>,
    /// Those of them who did what was hoped for (count).
    pub conversions: Option<f64>,
}

/// The numbers of a running test. Any of them may be missing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RunningTest {
    /// Variant A.
    pub control: Counts,
    /// Variant B.
    pub variant: Counts,
    /// How sure the answer is to be.
    pub confidence: Confidence,
    /// Visitors a day at present, both variants together (count).
    pub per_day: Option<f64>,
    /// The smallest relative lift worth finding (fraction of A's rate).
    pub lift: Option<f64>,
}

impl Default for RunningTest {
    fn default() -> Self {
        let nothing = Counts::default();
        Self { control: nothing, variant: nothing, confidence: Confidence::USUAL, per_day: None, lift: None }
    }
}

/// What a running test says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// A number is missing.
    Incomplete,
    /// The counts of an arm cannot be right.
    Mistaken(Arm, CountError),
    /// The exact test is due, and it needs whole counts.
    NotWhole,
    /// An arm has too few visitors or conversions. Chance may be ruled out all the same, though not how large the
    /// difference is.
    TooFew(Comparison),
    /// This arm is better, by more than chance explains.
    Better(Arm, Comparison),
    /// Chance explains the difference, or there is none.
    MayBeChance(Comparison),
}

/// How long a test still takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wait {
    /// People needed in each arm (count, not rounded).
    pub per_arm: f64,
    /// Days until both have them (not rounded); absent when the traffic is not known or too little.
    pub days: Option<f64>,
}

impl RunningTest {
    /// What was counted in an arm.
    pub fn counts(&self, arm: Arm) -> Counts {
        match arm {
            Arm::Control => self.control,
            Arm::Variant => self.variant,
        }
    }

    /// The share of an arm's visitors who converted; absent while a count is missing.
    ///
    /// # Errors
    /// See [`CountError`].
    pub fn proportion(&self, arm: Arm) -> Result<Option<Proportion>, CountError> {
        let Counts { visitors, conversions } = self.counts(arm);
        conversions.zip(visitors).map(|(conversions, visitors)| Proportion::new(conversions, visitors)).transpose()
    }

    /// Both shares, if the counts of both arms are known and possible.
    pub fn proportions(&self) -> Option<(Proportion, Proportion)> {
        self.proportion(Arm::Control).ok().flatten().zip(self.proportion(Arm::Variant).ok().flatten())
    }

    /// What the test says so far.
    pub fn verdict(&self) -> Verdict {
        for arm in Arm::ALL {
            if let Err(error) = self.proportion(arm) {
                return Verdict::Mistaken(arm, error);
            }
        }
        let Some((control, variant)) = self.proportions() else { return Verdict::Incomplete };
        match compare(control, variant, self.confidence) {
            Err(NotWhole) => Verdict::NotWhole,
            Ok(comparison) if control.too_few().or(variant.too_few()).is_some() => Verdict::TooFew(comparison),
            Ok(comparison) if !comparison.is_significant() => Verdict::MayBeChance(comparison),
            Ok(comparison) if comparison.difference > 0.0 => Verdict::Better(Arm::Variant, comparison),
            Ok(comparison) => Verdict::Better(Arm::Control, comparison),
        }
    }

    /// The comparison of the arms, whatever is concluded from it.
    pub fn comparison(&self) -> Option<Comparison> {
        match self.verdict() {
            Verdict::TooFew(comparison) | Verdict::Better(_, comparison) | Verdict::MayBeChance(comparison) => {
                Some(comparison)
            }
            Verdict::Incomplete | Verdict::Mistaken(..) | Verdict::NotWhole => None,
        }
    }

    /// How many visitors, and how many days, it takes to find the smallest lift worth finding on top of A's rate, with
    /// the pooled form and [`USUAL_POWER`]. Absent while A's rate or the lift is missing.
    ///
    /// # Errors
    /// See [`DesignError`].
    pub fn wait(&self) -> Result<Option<Wait>, DesignError> {
        let base = self.proportion(Arm::Control).ok().flatten().map(Proportion::rate);
        let Some((base, lift)) = base.zip(self.lift) else { return Ok(None) };
        let design = Design::new(base, base * (1.0 + lift), self.confidence, SampleForm::Pooled)?;
        let per_arm = design.per_arm(USUAL_POWER)?;
        let so_far = Arm::ALL.map(|arm| self.counts(arm).visitors.unwrap_or(0.0));
        let days = halves(per_arm, so_far, self.per_day.unwrap_or(0.0)).ok();
        Ok(Some(Wait { per_arm, days }))
    }
}

/// Days until both arms have `per_arm` people, when each gets half of those who come.
pub(super) fn halves(per_arm: f64, so_far: [f64; 2], per_day: f64) -> Result<f64, TrafficError> {
    days_left(per_arm, &so_far.map(|so_far| ArmTraffic { so_far, per_day: 0.5 * per_day }))
}
