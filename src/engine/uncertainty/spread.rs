//! What the draws say about one figure: percentiles, mean, chance of a target, and which range the spread comes from.
//!
//! Used by charts and screens through `Outcome`. It draws nothing.

use super::super::kpi::Better;
use super::tally::Tally;

/// The part of a figure's spread that one range explains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Source {
    /// Position of the range in the list that the run was given.
    pub range: usize,
    /// First-order share of the variance (fraction): Var(E(figure | range)) ÷ Var(figure). What the shares lack to 1 comes
    /// from ranges acting together.
    pub share: f64,
}

/// The usual percentiles of a figure, in its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Percentiles {
    /// 5 in 100 draws lie below.
    pub p5: f64,
    /// 10 in 100 draws lie below.
    pub p10: f64,
    /// 25 in 100 draws lie below.
    pub p25: f64,
    /// Half of the draws lie below.
    pub p50: f64,
    /// 75 in 100 draws lie below.
    pub p75: f64,
    /// 90 in 100 draws lie below.
    pub p90: f64,
    /// 95 in 100 draws lie below.
    pub p95: f64,
}

impl Percentiles {
    /// Whether the figure is the same in each of the draws.
    pub fn is_certain(&self) -> bool {
        is_one(self.p5, self.p95)
    }
}

/// Whether two values differ by rounding alone, as a ratio does of which both sides rise and fall together.
fn is_one(low: f64, high: f64) -> bool {
    high - low <= ROUNDING * low.abs().max(high.abs())
}

/// How far the roundings of one figure lie apart at most, relative to it.
const ROUNDING: f64 = 1e-12;

/// How often a figure falls into equally wide intervals.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// Where the first interval begins, in the figure's unit.
    pub from: f64,
    /// Where the last one ends.
    pub to: f64,
    /// Share of the draws in each (fraction of the known ones).
    pub shares: Vec<f64>,
}

/// The distribution of one figure over all draws.
///
/// Percentiles and shares are read from bins that are at most 1/256 as wide as their distance from the middle (the figure
/// with every range at its median), straight within a bin: no percentile is off by more than that 1/256 of its distance
/// from the middle, and in smooth distributions by less than a thousandth of a standard deviation, far below the noise.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    draws: usize,
    known: usize,
    mean: f64,
    deviation: f64,
    least: f64,
    largest: f64,
    /// Lower end, upper end, and how many draws lie in this bin and below.
    bins: Vec<(f64, f64, usize)>,
    pub(super) sources: Vec<Source>,
}

impl Spread {
    /// A figure that is the same in each of the draws.
    pub(super) fn certain(value: f64, draws: usize) -> Self {
        let mut tally = Tally::new(value);
        tally.take(&[value], &mut Vec::new());
        let mut spread = Self::new(&tally, 1);
        (spread.draws, spread.known) = (draws, draws);
        spread.bins.iter_mut().for_each(|bin| bin.2 = draws);
        spread
    }

    pub(super) fn new(tally: &Tally, draws: usize) -> Self {
        let count = tally.known as f64;
        let mut below = 0;
        let bins = tally.bins().into_iter().map(|(from, to, count)| {
            below += count as usize;
            let at = |distance: f64| (tally.centre + distance).clamp(f64::MIN, f64::MAX);
            (at(from), at(to), below)
        });
        let offset = tally.sum / count;
        let variance = (tally.squares - tally.sum * offset) / (count - 1.0).max(1.0);
        Self {
            draws,
            known: tally.known,
            mean: tally.centre + offset,
            deviation: variance.max(0.0).sqrt(),
            least: tally.centre + tally.least,
            largest: tally.centre + tally.largest,
            bins: bins.collect(),
            sources: Vec::new(),
        }
    }

    /// How many draws were made.
    pub fn draws(&self) -> usize {
        self.draws
    }

    /// Share of the draws in which the figure is known (fraction); in the others a denominator was 0.
    pub fn known(&self) -> f64 {
        if self.draws == 0 { 0.0 } else { self.known as f64 / self.draws as f64 }
    }

    /// The arithmetic mean, in the figure's unit; nothing without a known draw, or beyond what numbers can hold.
    pub fn mean(&self) -> Option<f64> {
        self.mean.is_finite().then_some(self.mean)
    }

    /// The sample standard deviation, in the figure's unit.
    pub fn deviation(&self) -> Option<f64> {
        self.deviation.is_finite().then_some(self.deviation).filter(|_| self.known > 0)
    }

    /// Whether the figure is the same in each of the draws in which it is known.
    pub fn is_certain(&self) -> bool {
        is_one(self.least, self.largest)
    }

    /// The value below which a share `p` of the known draws lies, in the figure's unit. Never falls as `p` grows.
    pub fn quantile(&self, p: f64) -> Option<f64> {
        if p.is_nan() || self.known == 0 {
            return None;
        }
        let rank = p.clamp(0.0, 1.0) * self.known as f64;
        let position = self.bins.partition_point(|bin| (bin.2 as f64) < rank);
        let &(from, to, up_to) = self.bins.get(position).or(self.bins.last())?;
        let before = position.checked_sub(1).map_or(0, |before| self.bins[before].2);
        let part = (rank - before as f64) / (up_to - before) as f64;
        Some((from + part * (to - from)).min(to).clamp(self.least, self.largest))
    }

    /// The usual percentiles.
    pub fn percentiles(&self) -> Option<Percentiles> {
        let at = |p| self.quantile(p);
        Some(Percentiles {
            p5: at(0.05)?,
            p10: at(0.1)?,
            p25: at(0.25)?,
            p50: at(0.5)?,
            p75: at(0.75)?,
            p90: at(0.9)?,
            p95: at(0.95)?,
        })
    }

    /// Share of all draws in which the figure is known and at most `value` (fraction).
    pub fn share_up_to(&self, value: f64) -> f64 {
        if self.draws == 0 || value.is_nan() || value < self.least {
            return 0.0;
        }
        let position = self.bins.partition_point(|bin| bin.1 <= value);
        let below = position.checked_sub(1).map_or(0, |before| self.bins[before].2);
        let inside = match self.bins.get(position) {
            Some(&(from, to, up_to)) if value < self.largest => {
                (up_to - below) as f64 * ((value - from) / (to - from)).clamp(0.0, 1.0)
            }
            Some(_) => (self.known - below) as f64,
            None => 0.0,
        };
        (below as f64 + inside) / self.draws as f64
    }

    /// Chance of meeting a target (fraction of all draws): at least `target` where more is better, at most it where less
    /// is. A figure that is good neither way is taken as one of which more is better; unknown never meets a target.
    pub fn chance(&self, target: f64, better: Better) -> f64 {
        if self.is_certain() && is_one(target.min(self.mean), target.max(self.mean)) {
            return self.known();
        }
        match better {
            Better::Lower => self.share_up_to(target),
            Better::Higher | Better::Neutral if target <= self.least => self.known(),
            Better::Higher | Better::Neutral if target.is_nan() => 0.0,
            Better::Higher | Better::Neutral if target > self.largest => 0.0,
            Better::Higher | Better::Neutral => (self.known() - self.share_up_to(target)).max(0.0),
        }
    }

    /// Bars for a chart, from the 0.5 % to the 99.5 % point; the draws beyond are left out. Nothing for a figure that does
    /// not vary, or without bars.
    pub fn bars(&self, count: usize) -> Option<Bars> {
        let (from, to) = (self.quantile(0.005)?, self.quantile(0.995)?);
        if count == 0 || self.is_certain() || !(to - from).is_finite() {
            return None;
        }
        let width = (to - from) / count as f64;
        let known = self.known();
        let up_to = |bar: usize| self.share_up_to(from + bar as f64 * width) / known;
        let shares = (0..count).map(|bar| (up_to(bar + 1) - up_to(bar)).max(0.0)).collect();
        Some(Bars { from, to, shares })
    }

    /// The ranges that the figure depends on, in their order, each with the share of the variance that it explains.
    ///
    /// Only for figures of the whole horizon, and where [`Settings::is_traced`](super::Settings::is_traced). Method: see [`Run`](super::Run).
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }
}
