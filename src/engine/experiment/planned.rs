//! A test that is planned, as far as its numbers are typed: how many visitors and how many days it takes.

use super::running::{USUAL_POWER, halves};
use super::sample::{Design, DesignError, SampleForm};
use crate::engine::interval::Confidence;

/// How the smallest change worth finding is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// As a share of the base rate: 25 % of 20 % leads to 25 %.
    Relative,
    /// In percentage points: 5 points on 20 % lead to 25 %.
    Points,
}

impl Change {
    /// Both ways, the usual one first.
    pub const ALL: [Self; 2] = [Self::Relative, Self::Points];
}

/// The numbers of a planned test. Any of them may be missing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlannedTest {
    /// The rate at present (fraction).
    pub base: Option<f64>,
    /// The smallest change worth finding (fraction), told as `change` says. Negative for a rate that is to fall.
    pub lift: Option<f64>,
    /// How it is told.
    pub change: Change,
    /// How often the change is to be found if it is there (fraction).
    pub power: f64,
    /// How sure the answer is to be.
    pub confidence: Confidence,
    /// The formula of the sample size.
    pub form: SampleForm,
    /// Visitors a day, both variants together (count).
    pub per_day: Option<f64>,
}

impl Default for PlannedTest {
    fn default() -> Self {
        Self {
            base: None,
            lift: None,
            change: Change::Relative,
            power: USUAL_POWER,
            confidence: Confidence::USUAL,
            form: SampleForm::Pooled,
            per_day: None,
        }
    }
}

impl PlannedTest {
    /// The rate hoped for (fraction); absent while a number is missing.
    pub fn target(&self) -> Option<f64> {
        let (base, lift) = self.base.zip(self.lift)?;
        Some(match self.change {
            Change::Relative => base * (1.0 + lift),
            Change::Points => base + lift,
        })
    }

    /// Visitors needed for each variant (count, not rounded) by one of the forms; absent while a number is missing.
    ///
    /// # Errors
    /// See [`DesignError`].
    pub fn per_arm(&self, form: SampleForm) -> Result<Option<f64>, DesignError> {
        let Some((base, target)) = self.base.zip(self.target()) else { return Ok(None) };
        Design::new(base, target, self.confidence, form)?.per_arm(self.power).map(Some)
    }

    /// Days that the test takes by the chosen form (not rounded); absent without visitors.
    pub fn days(&self) -> Option<f64> {
        let per_arm = self.per_arm(self.form).ok().flatten()?;
        halves(per_arm, [0.0; 2], self.per_day?).ok()
    }
}
