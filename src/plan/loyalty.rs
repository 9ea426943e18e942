//! What is asked and counted about customers who stay, and the conventions by which it is reckoned.
//!
//! The numbers stand as they were typed; the functions of `engine::loyalty` are called with them.

use super::document::Extra;
use super::edit::{check_amount, check_name};
use super::part::{Fault, check_number};
use super::{CsiMethod, EditError};
use crate::engine::interval::{CountError, Proportion};
use crate::engine::loyalty::{self, Csi, CurveError, CurveFit, FirstMargin, RetentionCurve, SurveyError, csat};

/// How many criteria a survey may have.
pub const MAX_CRITERIA: usize = 30;
/// How many levels the answers of a survey may have.
pub const MAX_LEVELS: usize = 11;
/// How many counts a cohort may have.
pub const MAX_COHORT: usize = 60;
/// The largest yearly discount rate.
pub const MAX_DISCOUNT: f64 = 100.0;
/// The longest horizon of recommendations, in cycles.
pub const MAX_CYCLES: u16 = 1000;

/// One criterion of a satisfaction survey, such as delivery or advice.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// Name in the user's words.
    pub name: String,
    /// How much it matters to customers (any scale, the same for all criteria).
    pub importance: f64,
    /// How satisfied they are with it, 0 to the best score.
    pub score: f64,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Criterion {
    /// A criterion.
    pub fn new(name: impl Into<String>, importance: f64, score: f64) -> Self {
        Self { name: name.into(), importance, score, extra: Extra::new() }
    }
}

/// What is known about loyalty.
#[derive(Clone, Debug, PartialEq)]
pub struct Loyalty {
    /// Which definition of the satisfaction index is used.
    pub csi: CsiMethod,
    /// The best possible score of a criterion.
    pub best: f64,
    /// The criteria of the survey.
    pub criteria: Vec<Criterion>,
    /// How often each level was chosen in a question of satisfaction, the lowest level first (counts).
    pub answers: Vec<f64>,
    /// When the first margin of a discounted lifetime value comes in.
    pub first_margin: FirstMargin,
    /// Discount rate per year (fraction).
    pub discount_rate: Option<f64>,
    /// Customers of a cohort who are still there after 0, 1, 2 … renewals (counts).
    pub cohort: Vec<f64>,
    /// Over how many cycles recommendations are projected.
    pub cycles: Option<u16>,
    /// Fields of a newer minor version, kept as they are.
    pub(super) extra: Extra,
}

impl Default for Loyalty {
    fn default() -> Self {
        Self {
            csi: CsiMethod::ByImportance,
            best: 5.0,
            criteria: Vec::new(),
            answers: Vec::new(),
            first_margin: FirstMargin::AfterOnePeriod,
            discount_rate: None,
            cohort: Vec::new(),
            cycles: None,
            extra: Extra::new(),
        }
    }
}

impl Loyalty {
    /// The satisfaction index by the chosen definition (fraction).
    ///
    /// # Errors
    /// See [`SurveyError`].
    pub fn csi_index(&self) -> Result<f64, SurveyError> {
        let scores: Vec<f64> = self.criteria.iter().map(|it| it.score).collect();
        let weighted = |it: &Criterion| loyalty::Criterion { importance: it.importance, score: it.score };
        match self.csi {
            CsiMethod::ByImportance => {
                let criteria: Vec<loyalty::Criterion> = self.criteria.iter().map(weighted).collect();
                Csi::ByImportance { criteria: &criteria, best: self.best }.index()
            }
            CsiMethod::ByLevels => Csi::ByLevels { counts: &self.answers }.index(),
            CsiMethod::MeanOfCriteria => Csi::MeanOfCriteria { scores: &scores, best: self.best }.index(),
        }
    }

    /// The satisfaction score; absent unless the answers have five levels.
    pub fn csat(&self) -> Option<Result<Proportion, CountError>> {
        Some(csat(self.answers.as_slice().try_into().ok()?))
    }

    /// The curve of the cohort.
    ///
    /// # Errors
    /// See [`CurveError`].
    pub fn curve(&self) -> Result<CurveFit, CurveError> {
        RetentionCurve::fit(&self.cohort)
    }

    pub(super) fn check(&self) -> Result<(), Fault> {
        let lists = [
            ("criteria", self.criteria.len(), MAX_CRITERIA),
            ("answers", self.answers.len(), MAX_LEVELS),
            ("cohort", self.cohort.len(), MAX_COHORT),
        ];
        for (field, length, most) in lists {
            if length > most {
                return Err(Fault(field, EditError::TooMany(most)));
            }
        }
        for criterion in &self.criteria {
            let numbers = check_amount(criterion.importance).and(check_amount(criterion.score));
            check_name(&criterion.name).and(numbers).map_err(|error| Fault("criteria", error))?;
        }
        let answers = self.answers.iter().map(|count| ("answers", *count));
        let cohort = self.cohort.iter().map(|count| ("cohort", *count));
        for (field, amount) in [("best", self.best)].into_iter().chain(answers).chain(cohort) {
            check_amount(amount).map_err(|error| Fault(field, error))?;
        }
        let shares = [
            ("discount_rate", self.discount_rate, MAX_DISCOUNT),
            ("cycles", self.cycles.map(f64::from), f64::from(MAX_CYCLES)),
        ];
        for (field, share, most) in shares {
            check_number(share.unwrap_or_default(), 0.0, most).map_err(|error| Fault(field, error))?;
        }
        Ok(())
    }
}
