//! The retention curve of a cohort: the shifted beta-geometric distribution, fitted to observed survivors.
//!
//! Each customer leaves with the same probability in every period, but customers differ: their probabilities follow a
//! Beta(α, β) distribution. The restless leave first, hence retention rises with age although nobody changes.
//! Source: Fader & Hardie, How to Project Customer Retention, Journal of Interactive Marketing 21 (2007), 76–90.

use super::lifetime::{FirstMargin, LifetimeError};
use crate::engine::interval::LARGEST_COUNT;
use crate::engine::root;

/// A shifted beta-geometric curve, held as μ = α ÷ (α+β), the churn of the first period, and ρ = 1 ÷ (α+β), how much
/// customers differ; so that alike customers (ρ = 0, a geometric curve) are no special case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RetentionCurve {
    churn: f64,
    spread: f64,
}

/// Why observed survivors give no curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CurveError {
    /// Fewer than three observations: the start and two periods are needed for two parameters.
    TooFewPeriods,
    /// A number is negative, too large or no number at all, or nobody was there at the start.
    NotACount,
    /// More survivors than in the period before; new customers must not be counted.
    Rising,
    /// Nobody has left yet.
    NobodyLeft,
    /// Nobody survived the first period.
    NobodyStayed,
    /// Nobody left after the first period: the rest would stay forever.
    NobodyLeftLater,
}

/// A curve and how well it explains what was observed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveFit {
    /// The most likely curve.
    pub curve: RetentionCurve,
    /// Natural logarithm of its likelihood, without the multinomial constant; for comparing fits of the same data.
    pub log_likelihood: f64,
}

impl RetentionCurve {
    /// The curve with these parameters of the Beta distribution, each within 1e-9…1e9.
    pub fn new(alpha: f64, beta: f64) -> Option<Self> {
        let is_usable = |parameter: &f64| (1e-9..=1e9).contains(parameter);
        let sum = alpha + beta;
        [alpha, beta].iter().all(is_usable).then(|| Self { churn: alpha / sum, spread: 1.0 / sum })
    }

    /// The most likely curve for the survivors of one cohort: `survivors[0]` at the start, then at the end of each
    /// period (counts; shares of the start do as well, only the likelihood then counts per customer).
    ///
    /// With s survivors and d = Σ losses, the log-likelihood is Σ sₜ·ln(1−μ+ρ(t−1)) + d·ln μ − Σ sₜ₋₁·ln(1+ρ(t−1)), apart
    /// from a constant. For each ρ the best μ is the one zero of its derivative, so only ρ is searched: first on a grid
    /// from 0 to a million, four points a decade, then by the zero of the derivative beside the best point. No starting
    /// values to choose, no local maximum to fall into. (ρ = 0: all alike; ρ = a million: who survives a period stays.)
    ///
    /// # Errors
    /// See [`CurveError`].
    pub fn fit(survivors: &[f64]) -> Result<CurveFit, CurveError> {
        let cohort = Cohort::new(survivors)?;
        // 10^(1/4) from step to step.
        let steps = std::iter::successors(Some(1e-4), |spread| Some(spread * 1.778_279_410_038_922_8));
        let grid: Vec<f64> = [0.0].into_iter().chain(steps.take(41)).collect();
        let likelihoods: Vec<f64> =
            grid.iter().map(|spread| cohort.likelihood(cohort.best_churn(*spread), *spread)).collect();
        let best = (0..grid.len()).fold(0, |best, at| if likelihoods[at] > likelihoods[best] { at } else { best });

        let (low, high) = (grid[best.saturating_sub(1)], grid[(best + 1).min(grid.len() - 1)]);
        let slope = |spread: f64| cohort.slope(cohort.best_churn(spread), spread);
        let has_peak = slope(low) > 0.0 && slope(high) < 0.0;
        let spread = if has_peak { root::between(slope, low, high) } else { grid[best] };
        let churn = cohort.best_churn(spread);
        let log_likelihood = survivors[0] * cohort.likelihood(churn, spread);
        Ok(CurveFit { curve: Self { churn, spread }, log_likelihood })
    }

    /// α and β; absent when customers are all alike, where both are infinite.
    pub fn parameters(&self) -> Option<(f64, f64)> {
        (self.spread > 0.0).then(|| (self.churn / self.spread, (1.0 - self.churn) / self.spread))
    }

    /// Share of those alive who survive a period (fraction): (β+t−1) ÷ (α+β+t−1) in period t = 1, 2, …
    pub fn retention(&self, period: u32) -> f64 {
        let age = self.spread * f64::from(period.saturating_sub(1));
        (1.0 - self.churn + age) / (1.0 + age)
    }

    /// Share of the cohort that survives 0, 1, 2, … periods (fractions), without end. Times the cohort's size it
    /// projects the survivors.
    pub fn survival(&self) -> impl Iterator<Item = f64> + use<> {
        let curve = *self;
        (1..=u32::MAX).scan(1.0, move |alive, period| {
            let share = *alive;
            *alive *= curve.retention(period);
            Some(share)
        })
    }

    /// How far the curve misses the observed survivors at most (fraction of the start); absent without a start.
    pub fn largest_gap(&self, survivors: &[f64]) -> Option<f64> {
        let start = survivors.first().copied().filter(|start| *start > 0.0)?;
        let gaps = survivors.iter().zip(self.survival()).map(|(observed, share)| (observed / start - share).abs());
        gaps.reduce(f64::max)
    }

    /// Expected number of periods still to come for a customer who has survived `survived` periods, each discounted
    /// to now (periods; times the margin per period it is her residual lifetime value).
    ///
    /// Σ S(survived+k) ÷ S(survived) ÷ (1+discount)^k, from k = 0 with [`FirstMargin::Now`], from k = 1 with
    /// [`FirstMargin::AfterOnePeriod`]. It is ₂F₁(1, β+n; α+β+n; 1 ÷ (1+d)), taken from Gauss's continued fraction, and
    /// (α+β+n−1) ÷ (α−1) without discount. Fader & Hardie's DEL is the value now at 0 survived; their DERL, told just
    /// before the n-th renewal, is the value now after n periods × the retention of period n (Marketing Science 29
    /// (2010), 85–93, equation 6).
    ///
    /// # Errors
    /// [`LifetimeError::DiscountOutOfRange`] unless the discount per period is 0 or within 1e-8…1e15 (fraction);
    /// [`LifetimeError::Unbounded`] without discount when α ≤ 1: a few stay so long that the mean has no end.
    pub fn expected_lifetime(&self, survived: u32, discount: f64, first: FirstMargin) -> Result<f64, LifetimeError> {
        let now = if discount == 0.0 {
            let margin = self.churn - self.spread;
            if margin <= 0.0 {
                return Err(LifetimeError::Unbounded);
            }
            (1.0 + self.spread * (f64::from(survived) - 1.0)) / margin
        } else if (1e-8..=LARGEST_COUNT).contains(&discount) {
            self.discounted(f64::from(survived), discount)
        } else {
            return Err(LifetimeError::DiscountOutOfRange);
        };
        Ok(match first {
            FirstMargin::Now => now,
            FirstMargin::AfterOnePeriod => now - 1.0,
        })
    }

    /// Gauss's continued fraction, from the far end to the front. It starts with the limit of the tails and goes as
    /// deep as its rate of convergence asks for at this discount.
    fn discounted(&self, age: f64, discount: f64) -> f64 {
        let Self { churn, spread } = *self;
        let side = (discount / (1.0 + discount)).sqrt();
        let depth = 40 + (20.0 / side) as u32;
        let total = |terms: f64| 1.0 + spread * (age + terms);
        let stay = 1.0 - churn + spread * age;
        let mut tail = 0.5 * (1.0 + side);
        for index in (2..=depth).rev() {
            let m = f64::from(index / 2);
            let factor = if index % 2 == 0 {
                spread * m * (churn + spread * (m - 1.0)) / (total(2.0 * m - 2.0) * total(2.0 * m - 1.0))
            } else {
                (stay + spread * m) * total(m - 1.0) / (total(2.0 * m - 1.0) * total(2.0 * m))
            };
            tail = 1.0 - factor / ((1.0 + discount) * tail);
        }
        1.0 / (1.0 - stay / (total(0.0) * (1.0 + discount) * tail))
    }
}

/// A smaller share of the cohort is nobody: no count of people has such a part, and no logarithm of it is safe.
const NOBODY: f64 = 1e-12;

/// Survivors per customer of the start.
struct Cohort {
    survivors: Vec<f64>,
    lost: f64,
}

impl Cohort {
    fn new(counts: &[f64]) -> Result<Self, CurveError> {
        if counts.len() < 3 {
            return Err(CurveError::TooFewPeriods);
        }
        let start = counts[0];
        let is_usable = |count: &f64| (0.0..=LARGEST_COUNT).contains(count);
        if !counts.iter().all(is_usable) || start < f64::MIN_POSITIVE {
            return Err(CurveError::NotACount);
        }
        if counts.windows(2).any(|pair| pair[1] > pair[0]) {
            return Err(CurveError::Rising);
        }
        let survivors: Vec<f64> = counts.iter().map(|count| count / start).collect();
        let (first, end) = (survivors[1], survivors[survivors.len() - 1]);
        if end > 1.0 - NOBODY {
            Err(CurveError::NobodyLeft)
        } else if first < NOBODY {
            Err(CurveError::NobodyStayed)
        } else if first - end < NOBODY {
            Err(CurveError::NobodyLeftLater)
        } else {
            Ok(Self { survivors, lost: 1.0 - end })
        }
    }

    /// For each period its age t−1, who was alive before and who after.
    fn periods(&self) -> impl Iterator<Item = (f64, f64, f64)> {
        self.survivors.windows(2).zip(0_u32..).map(|(pair, age)| (f64::from(age), pair[0], pair[1]))
    }

    fn likelihood(&self, churn: f64, spread: f64) -> f64 {
        let term = |(age, before, after): (f64, f64, f64)| {
            // Nobody is left to say anything; 0 · ln 0 is no number.
            let stayed = if after > 0.0 { after * libm::log(1.0 - churn + spread * age) } else { 0.0 };
            stayed - before * libm::log1p(spread * age)
        };
        self.lost * libm::log(churn) + self.periods().map(term).sum::<f64>()
    }

    /// The most likely churn at this spread: where the likelihood's derivative by it, times μ(1−μ), crosses zero.
    fn best_churn(&self, spread: f64) -> f64 {
        let survived: f64 = self.survivors[1..].iter().sum();
        if spread <= 0.0 {
            return self.lost / (self.lost + survived);
        }
        let slope = |churn: f64| {
            let stay = 1.0 - churn;
            let share = |(age, _, after): (f64, f64, f64)| after * stay / (stay + spread * age);
            self.lost * stay - churn * (self.survivors[1] + self.periods().skip(1).map(share).sum::<f64>())
        };
        root::between(slope, 0.0, 1.0)
    }

    /// The likelihood's derivative by the spread.
    fn slope(&self, churn: f64, spread: f64) -> f64 {
        let term = |(age, before, after): (f64, f64, f64)| {
            age * (after / (1.0 - churn + spread * age) - before / (1.0 + spread * age))
        };
        self.periods().skip(1).map(term).sum()
    }
}
