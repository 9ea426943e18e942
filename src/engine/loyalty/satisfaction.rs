//! What surveys say: NPS, CSAT and the three rival definitions of the CSI.

use crate::engine::interval::{
    Confidence, CountError, ENOUGH_TRIALS, Interval, LARGEST_COUNT, Proportion, TooFew, is_count,
};

/// Net promoter score, from the counts of its three groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nps {
    promoters: f64,
    passives: f64,
    detractors: f64,
}

impl Nps {
    /// From the numbers of answers 9–10, 7–8 and 0–6 to "how likely are you to recommend us?".
    ///
    /// # Errors
    /// [`CountError::NotACount`], or [`CountError::NoTrials`] when nobody answered.
    pub fn new(promoters: f64, passives: f64, detractors: f64) -> Result<Self, CountError> {
        let groups = [promoters, passives, detractors];
        if !groups.into_iter().all(is_count) {
            Err(CountError::NotACount)
        } else if groups.iter().sum::<f64>() < 1.0 {
            Err(CountError::NoTrials)
        } else {
            Ok(Self { promoters, passives, detractors })
        }
    }

    /// From how often each of the answers 0, 1, … 10 was given.
    ///
    /// # Errors
    /// As for [`Self::new`].
    pub fn from_answers(answers: [f64; 11]) -> Result<Self, CountError> {
        if !answers.into_iter().all(is_count) {
            return Err(CountError::NotACount);
        }
        Self::new(answers[9..].iter().sum(), answers[7..9].iter().sum(), answers[..7].iter().sum())
    }

    /// Answers of all groups (count); the passives belong to the denominator.
    pub fn answers(self) -> f64 {
        self.promoters + self.passives + self.detractors
    }

    /// Share of promoters − share of detractors, ×100 (points from −100 to +100, not a percentage).
    /// Source: Reichheld, Harvard Business Review 81 (2003), 46–54.
    pub fn score(self) -> f64 {
        100.0 * (self.promoters - self.detractors) / self.answers()
    }

    /// z·√((p+d−(p−d)²) ÷ n), ×100 (points); z is 1.96 at the usual 95 %.
    ///
    /// Absent when all answers fall into one group: the formula then gives 0, which is not certainty.
    pub fn margin(self, confidence: Confidence) -> Option<f64> {
        let answers = self.answers();
        let is_mixed = [self.promoters, self.passives, self.detractors].iter().all(|group| *group < answers);
        let (promoters, detractors) = (self.promoters / answers, self.detractors / answers);
        let net = promoters - detractors;
        let variance = (promoters + detractors - net * net).max(0.0);
        is_mixed.then(|| 100.0 * confidence.critical() * (variance / answers).sqrt())
    }

    /// Score ± margin (points), cut off at ±100. Absent with the margin.
    pub fn interval(self, confidence: Confidence) -> Option<Interval> {
        let (score, margin) = (self.score(), self.margin(confidence)?);
        Some(Interval { low: (score - margin).max(-100.0), high: (score + margin).min(100.0) })
    }

    /// Whether there are too few answers to say anything.
    pub fn too_few(self) -> Option<TooFew> {
        (self.answers() < ENOUGH_TRIALS).then_some(TooFew::Trials)
    }
}

/// Customer satisfaction score: answers 4 and 5 on a scale of 1 to 5, out of all answers.
///
/// `answers[0]` is how often 1 was given, `answers[4]` how often 5. Its rate is the score (fraction).
///
/// # Errors
/// [`CountError::NotACount`], or [`CountError::NoTrials`] when nobody answered.
pub fn csat(answers: [f64; 5]) -> Result<Proportion, CountError> {
    if !answers.into_iter().all(is_count) {
        return Err(CountError::NotACount);
    }
    let satisfied = answers[3] + answers[4];
    Proportion::new(satisfied, answers[..3].iter().fold(satisfied, |sum, count| sum + count))
}

/// One criterion of a survey, such as delivery or advice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Criterion {
    /// How much it matters to customers (any scale, the same for all criteria; not negative).
    pub importance: f64,
    /// How satisfied they are with it (mean of the answers, 0…best).
    pub score: f64,
}

/// Customer satisfaction index in one of its three rival definitions. Always say which one it is.
///
/// All give the share of the best possible (fraction). On a scale that starts at 1, the worst possible is not 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Csi<'a> {
    /// A: Σ importance × score ÷ Σ importance × best score.
    ByImportance {
        /// The criteria.
        criteria: &'a [Criterion],
        /// The best possible score.
        best: f64,
    },
    /// B: Σ level × count ÷ (highest level × answers), for one question with the levels 1, 2, …
    ByLevels {
        /// How often each level was chosen, the lowest level first (counts).
        counts: &'a [f64],
    },
    /// C: the plain mean of the criteria's scores ÷ best score.
    MeanOfCriteria {
        /// The score of each criterion (mean of the answers, 0…best).
        scores: &'a [f64],
        /// The best possible score.
        best: f64,
    },
}

/// Why a survey gives no index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SurveyError {
    /// A number is negative, too large or no number at all, or the best score is not above 0.
    NotACount,
    /// No criterion, no answer, or nothing that matters.
    NoAnswers,
    /// A score above the best possible one.
    AboveBest,
}

impl Csi<'_> {
    /// The index (fraction, 0…1).
    ///
    /// # Errors
    /// See [`SurveyError`].
    pub fn index(&self) -> Result<f64, SurveyError> {
        match *self {
            Self::ByImportance { criteria, best } => {
                weighted(criteria.iter().map(|criterion| (criterion.importance, criterion.score)), best)
            }
            Self::MeanOfCriteria { scores, best } => weighted(scores.iter().map(|score| (1.0, *score)), best),
            Self::ByLevels { counts } => {
                let levels = counts.iter().zip(1_u32..).map(|(count, level)| (*count, f64::from(level)));
                weighted(levels, counts.len().max(1) as f64)
            }
        }
    }
}

/// Mean of the scores by their weights, as a share of the best.
fn weighted(scores: impl Iterator<Item = (f64, f64)>, best: f64) -> Result<f64, SurveyError> {
    if !(f64::MIN_POSITIVE..=LARGEST_COUNT).contains(&best) {
        return Err(SurveyError::NotACount);
    }
    let (mut sum, mut weights) = (0.0, 0.0);
    for (weight, score) in scores {
        if !is_count(weight) || !is_count(score) {
            return Err(SurveyError::NotACount);
        }
        if score > best {
            return Err(SurveyError::AboveBest);
        }
        sum += weight * (score / best);
        weights += weight;
    }
    if weights > 0.0 { Ok((sum / weights).min(1.0)) } else { Err(SurveyError::NoAnswers) }
}
