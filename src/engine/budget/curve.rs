//! The response curve: visits that a channel yields for so much money, with diminishing returns.

use crate::engine::root;

/// Visits for money: `visits(s) = first·s ÷ (1 + first·s ÷ ceiling)`; a straight line without a ceiling.
///
/// Little's ADBUDG response with exponent 1 and nothing at zero spend (Models and Managers: The Concept of a Decision
/// Calculus, Management Science 16 (1970), B466–B485). Held as `first` and `bend = first ÷ ceiling`, so that a straight
/// line is no special case; 1 ÷ bend is the spend that yields half the ceiling.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    first: f64,
    bend: f64,
}

/// A curve and how well it explains what was observed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveFit {
    /// The curve with the least squares of errors in visits.
    pub curve: Curve,
    /// R²: 1 − squared errors ÷ squared deviations from the mean of the visits; absent if all visits are equal. At most
    /// 1, and below 0 where the mean would explain more than the curve.
    pub goodness: Option<f64>,
}

/// Why observed points give no curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FitError {
    /// Fewer than two different spends above zero; with one, the ceiling has to be set by hand.
    TooFewSpends,
    /// A spend or a number of visits is negative, too large, too small to be one or no number.
    NotAnAmount,
    /// No visits at all.
    NoVisits,
    /// The ceiling is not above the visits observed.
    CeilingTooLow,
}

/// Amounts of money and of visits, and their ratios, stay within `1 ÷ LARGEST` and this.
pub(super) const LARGEST: f64 = 1e15;

fn is_amount(value: f64) -> bool {
    value == 0.0 || is_positive(value)
}

fn is_positive(value: f64) -> bool {
    (1.0 / LARGEST..=LARGEST).contains(&value)
}

/// Half of the ceiling comes at no less than this share of the least spend observed: below it nobody looked.
const LEAST_HALF: f64 = 0.01;

impl Curve {
    /// The curve with so many visits per unit of money at first and at most so many visits; both 1e-15…1e15.
    pub fn new(first: f64, ceiling: Option<f64>) -> Option<Self> {
        let is_usable = is_positive(first) && ceiling.is_none_or(is_positive);
        is_usable.then(|| Self { first, bend: ceiling.map_or(0.0, |ceiling| first / ceiling) })
    }

    /// The curve through one observed point with a ceiling set by hand, or the straight line through it.
    ///
    /// # Errors
    /// [`FitError::CeilingTooLow`] unless the ceiling is above `visits`; [`FitError::TooFewSpends`] for a spend of zero;
    /// see [`FitError`] for the others.
    pub fn through(spend: f64, visits: f64, ceiling: Option<f64>) -> Result<Self, FitError> {
        if !is_amount(spend) || !is_amount(visits) || !ceiling.is_none_or(is_amount) {
            return Err(FitError::NotAnAmount);
        }
        if spend == 0.0 {
            return Err(FitError::TooFewSpends);
        }
        if visits == 0.0 {
            return Err(FitError::NoVisits);
        }
        let left = ceiling.map_or(1.0, |ceiling| 1.0 - visits / ceiling);
        if left.is_nan() || left <= 0.0 {
            return Err(FitError::CeilingTooLow);
        }
        Self::new(visits / spend / left, ceiling).ok_or(FitError::NotAnAmount)
    }

    /// The curve with the least sum of squared errors in visits, through both points if there are only two and visits
    /// rise less than in proportion; a straight line if they rise more than in proportion.
    ///
    /// For each bend the best `first` has a closed form, so only the bend is searched, from 0 to where half the ceiling
    /// comes at a hundredth of the least spend: on a grid of eight points a decade, then by the zero of the derivative
    /// beside the best one. Linearising (s ÷ visits = 1 ÷ first + s ÷ ceiling) would weigh the errors of large spends
    /// too low; here each counts in visits as it was observed. A point without spend says nothing about the curve, yet
    /// its visits count as unexplained.
    ///
    /// # Errors
    /// See [`FitError`].
    pub fn fit(points: &[(f64, f64)]) -> Result<CurveFit, FitError> {
        if !points.iter().all(|&(spend, visits)| is_amount(spend) && is_amount(visits)) {
            return Err(FitError::NotAnAmount);
        }
        let spends = || points.iter().map(|point| point.0).filter(|spend| *spend > 0.0);
        let (least, most) = spends().fold((f64::INFINITY, 0.0_f64), |(low, high), s| (low.min(s), high.max(s)));
        if least >= most {
            return Err(FitError::TooFewSpends);
        }
        let most_visits = points.iter().filter(|point| point.0 > 0.0).fold(0.0_f64, |most, point| most.max(point.1));
        if most_visits == 0.0 {
            return Err(FitError::NoVisits);
        }
        // In units of the largest spend and of the most visits, so that no square is too large or too small.
        let cloud = Cloud(points.iter().map(|point| (point.0 / most, point.1 / most_visits)).collect());
        let steepest = most / (least * LEAST_HALF);
        // 10^(1/8) from step to step.
        let steps = std::iter::successors(Some(1e-3), |bend| Some(bend * 1.333_521_432_163_324));
        let inner = steps.take_while(|bend| *bend < steepest);
        let grid: Vec<f64> = [0.0].into_iter().chain(inner).chain([steepest]).collect();
        let explained: Vec<f64> = grid.iter().map(|bend| cloud.explained(*bend)).collect();
        let best = (0..grid.len()).fold(0, |best, at| if explained[at] > explained[best] { at } else { best });
        let (low, high) = (grid[best.saturating_sub(1)], grid[(best + 1).min(grid.len() - 1)]);
        let has_peak = cloud.slope(low) > 0.0 && cloud.slope(high) < 0.0;
        let bend = if has_peak { root::between(|bend| cloud.slope(bend), low, high) } else { grid[best] };
        let curve = Self { first: cloud.first(bend) * most_visits / most, bend: bend / most };
        if !is_positive(curve.first) {
            return Err(FitError::NotAnAmount);
        }
        Ok(CurveFit { curve, goodness: curve.goodness(points) })
    }

    /// Visits per unit of money at first.
    pub fn first(&self) -> f64 {
        self.first
    }

    /// The visits that no spend exceeds; absent for a straight line.
    pub fn ceiling(&self) -> Option<f64> {
        let ceiling = self.first / self.bend;
        (ceiling <= LARGEST).then_some(ceiling)
    }

    /// How fast returns diminish: first ÷ ceiling, per unit of money; 0 for a straight line.
    pub(super) fn bend(&self) -> f64 {
        self.bend
    }

    /// Visits for this spend (money); none for a spend below zero.
    pub fn visits(&self, spend: f64) -> f64 {
        let spend = spend.clamp(0.0, LARGEST);
        self.first * spend / (1.0 + self.bend * spend)
    }

    /// Visits that one more unit of money yields at this spend: first ÷ (1 + first·s ÷ ceiling)².
    pub fn marginal(&self, spend: f64) -> f64 {
        let slowed = 1.0 + self.bend * spend.clamp(0.0, LARGEST);
        self.first / slowed / slowed
    }

    fn goodness(&self, points: &[(f64, f64)]) -> Option<f64> {
        let mean = points.iter().map(|point| point.1 / points.len() as f64).sum::<f64>();
        let squares = |expected: &dyn Fn(f64) -> f64| -> f64 {
            points.iter().map(|&(spend, visits)| (visits - expected(spend)) * (visits - expected(spend))).sum()
        };
        let goodness = 1.0 - squares(&|spend| self.visits(spend)) / squares(&|_| mean);
        goodness.is_finite().then_some(goodness)
    }
}

/// Observed points (spend, visits), each in units of its largest.
struct Cloud(Vec<(f64, f64)>);

impl Cloud {
    /// Σ v·g, Σ g², Σ v·g² and Σ g³ with g = s ÷ (1 + bend·s), the curve that starts with slope 1.
    fn sums(&self, bend: f64) -> [f64; 4] {
        self.0.iter().fold([0.0; 4], |[vg, gg, vgg, ggg], &(spend, visits)| {
            let g = spend / (1.0 + bend * spend);
            [vg + visits * g, gg + g * g, vgg + visits * g * g, ggg + g * g * g]
        })
    }

    /// The best slope at first for this bend.
    fn first(&self, bend: f64) -> f64 {
        let [vg, gg, ..] = self.sums(bend);
        vg / gg
    }

    /// The squares that the best curve of this bend takes away from Σ v².
    fn explained(&self, bend: f64) -> f64 {
        let [vg, gg, ..] = self.sums(bend);
        vg * vg / gg
    }

    /// Has the sign of the derivative of [`Self::explained`] by the bend, since dg ÷ dbend = −g².
    fn slope(&self, bend: f64) -> f64 {
        let [vg, gg, vgg, ggg] = self.sums(bend);
        (vg * ggg - vgg * gg) / gg
    }
}
