//! What an entered range means: the distribution whose 5 % and 95 % points are its ends.
//!
//! Used by the run and by whoever shows a range's middle. It knows no plan and draws nothing itself.

use super::super::kpi::Unit;
use super::super::normal;
use super::beta::{Curve, LogOdds, share_of};

/// The normal score of the 95 % point.
const Z95: f64 = 1.644_853_626_951_472_6;

/// Share of draws that a range leaves on one side.
const BEYOND: f64 = 0.05;

/// Ends closer than this, relative to the larger, are one certain figure: narrower than any plan can mean.
const CERTAIN: f64 = 1e-9;

/// The distribution that stands for an entered range `low–high`, its central 90 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fit {
    /// No range at all: both ends are the same.
    Certain(f64),
    /// A rate within 0 and 1: Beta with these parameters, P(X ≤ low) = 0.05 and P(X ≤ high) = 0.95.
    Beta {
        /// First shape, above 0.
        alpha: f64,
        /// Second shape, above 0.
        beta: f64,
    },
    /// A rate within 0 and 1 for which no Beta is found: its log-odds are normal. Through both points exactly.
    LogitNormal {
        /// Mean of ln(x ÷ (1 − x)).
        mu: f64,
        /// Standard deviation of ln(x ÷ (1 − x)).
        sigma: f64,
    },
    /// An amount, a count, or a rate that may exceed 1: ln X is normal. Through both points exactly.
    LogNormal {
        /// Mean of ln x.
        mu: f64,
        /// Standard deviation of ln x.
        sigma: f64,
    },
    /// A figure that may be negative. Through both points exactly.
    Normal {
        /// Mean.
        mean: f64,
        /// Standard deviation.
        sd: f64,
    },
    /// A range that begins or ends where the possible values do: every value up to the bound is as likely as another.
    Uniform {
        /// Least value.
        from: f64,
        /// Largest value.
        to: f64,
    },
}

impl Fit {
    /// The distribution of a range, or nothing if an end is not finite. Reversed ends are turned round.
    ///
    /// | range | distribution |
    /// |---|---|
    /// | rate, 0 < low < high < 1 | Beta; α and β by a damped Newton iteration on both normal scores |
    /// | rate or amount, low = 0 | uniform from 0, with 5 % above `high`: no Beta or log-normal has its 5 % point at 0 |
    /// | rate, high = 1 | uniform up to 1, with 5 % below `low` |
    /// | rate, high > 1, and any amount or count | log-normal |
    /// | low < 0 (profits) | normal |
    ///
    /// Sources: ENGINE §2 (Beta and log-normal); a Beta through two quantiles exists: van Dorp & Mazzuchi, Journal of
    /// Statistical Computation and Simulation 67 (2000).
    pub fn of(unit: Unit, low: f64, high: f64) -> Option<Self> {
        if !(low.is_finite() && high.is_finite()) {
            return None;
        }
        let (low, high) = (low.min(high), low.max(high));
        if high - low <= CERTAIN * low.abs().max(high.abs()) {
            return Some(Self::Certain(low / 2.0 + high / 2.0));
        }
        let is_share = unit == Unit::Rate && low >= 0.0 && high <= 1.0;
        Some(match (low, high) {
            (0.0, _) if is_share => Self::Uniform { from: 0.0, to: (high / (1.0 - BEYOND)).min(1.0) },
            (0.0, _) => Self::Uniform { from: 0.0, to: (high / (1.0 - BEYOND)).min(f64::MAX) },
            (_, 1.0) if is_share => Self::Uniform { from: (1.0 - (1.0 - low) / (1.0 - BEYOND)).max(0.0), to: 1.0 },
            _ if is_share => fit_share(low, high),
            _ if low > 0.0 => {
                let (from, to) = (libm::log(low), libm::log(high));
                Self::LogNormal { mu: f64::midpoint(from, to), sigma: (to - from) / (2.0 * Z95) }
            }
            _ => Self::Normal { mean: low / 2.0 + high / 2.0, sd: (high / 2.0 - low / 2.0) / Z95 },
        })
    }

    /// The value below which a share `p` of the draws lies, exact to about 1e-5 standard deviations.
    ///
    /// Shares outside 0…1 count as the nearest of them; 0 and 1 give values about 6.3 normal scores from the middle.
    pub fn quantile(&self, p: f64) -> f64 {
        let p = if p.is_nan() { 0.5 } else { p.clamp(1e-10, 1.0 - 1e-10) };
        Scores::new(self).value(-normal::beyond(p))
    }

    /// The middle value: half of the draws lie below it.
    pub fn median(&self) -> f64 {
        match *self {
            Self::Certain(value) => value,
            Self::LogNormal { mu, .. } => within_reach(libm::exp(mu)),
            Self::Normal { mean, .. } => mean,
            Self::Uniform { from, to } => from / 2.0 + to / 2.0,
            Self::LogitNormal { mu, .. } => share_of(mu),
            Self::Beta { alpha, beta } => LogOdds::new(alpha, beta).median(),
        }
    }
}

/// A distribution as a function of the normal score, ready to be asked many times.
pub(super) enum Scores {
    Simple(Fit),
    Beta(Curve),
}

impl Scores {
    pub fn new(fit: &Fit) -> Self {
        match *fit {
            Fit::Beta { alpha, beta } => Self::Beta(Curve::new(&LogOdds::new(alpha, beta))),
            simple => Self::Simple(simple),
        }
    }

    /// The value whose share of smaller draws is P(Z ≤ z). Finite, and grows with `z`.
    pub fn value(&self, z: f64) -> f64 {
        let value = match *self {
            Self::Beta(ref curve) => curve.share(z),
            Self::Simple(Fit::Certain(value)) => value,
            Self::Simple(Fit::LogNormal { mu, sigma }) => libm::exp(mu + sigma * z),
            Self::Simple(Fit::LogitNormal { mu, sigma }) => share_of(mu + sigma * z),
            Self::Simple(Fit::Normal { mean, sd }) => mean + sd * z,
            Self::Simple(Fit::Uniform { from, to }) => from + (to - from) * normal::tail(-z),
            Self::Simple(Fit::Beta { .. }) => 0.5,
        };
        within_reach(value)
    }
}

/// Keeps garbage finite, with room for the differences between values.
fn within_reach(value: f64) -> f64 {
    value.clamp(-1e300, 1e300)
}

/// Beta through the two points, else the normal distribution of the log-odds through them.
fn fit_share(low: f64, high: f64) -> Fit {
    let log_odds = |share: f64| libm::log(share) - libm::log1p(-share);
    let (from, to) = (log_odds(low), log_odds(high));
    let (mu, sigma) = (f64::midpoint(from, to), (to - from) / (2.0 * Z95));
    let beta = fit_beta(from, to, mu, sigma);
    beta.map_or(Fit::LogitNormal { mu, sigma }, |(alpha, beta)| Fit::Beta { alpha, beta })
}

/// Relative change of α or β by which derivatives are taken.
const NUDGE: f64 = 1e-5;

/// Newton's iteration in ln α and ln β, the differences of the two scores from ∓1.645 as residuals.
///
/// It starts where the variance and mean of the log-odds, 1/(α−½) + 1/(β−½) and ln((α−½)/(β−½)), are about right, and
/// halves a step that does not bring it closer.
fn fit_beta(from: f64, to: f64, mu: f64, sigma: f64) -> Option<(f64, f64)> {
    let residual = |(a, b): (f64, f64)| {
        let beta = LogOdds::new(libm::exp(a), libm::exp(b));
        (beta.score(from).z + Z95, beta.score(to).z - Z95)
    };
    let size = |(first, second): (f64, f64)| first.abs().max(second.abs());
    let start = |side: f64| libm::log((1.0 + libm::exp(side)) / (sigma * sigma) + 0.5 / (1.0 + sigma));
    let mut at = (start(mu), start(-mu));
    let mut off = residual(at);
    for _ in 0..60 {
        if size(off) < 1e-10 {
            break;
        }
        let (by_a, by_b) = (residual((at.0 + NUDGE, at.1)), residual((at.0, at.1 + NUDGE)));
        let (a0, a1) = ((by_a.0 - off.0) / NUDGE, (by_a.1 - off.1) / NUDGE);
        let (b0, b1) = ((by_b.0 - off.0) / NUDGE, (by_b.1 - off.1) / NUDGE);
        let determinant = a0 * b1 - a1 * b0;
        let step = ((off.0 * b1 - off.1 * b0) / determinant, (off.1 * a0 - off.0 * a1) / determinant);
        if !(step.0.is_finite() && step.1.is_finite()) {
            return None;
        }
        let mut part = (2.0 / size(step)).min(1.0);
        let (next, now) = loop {
            let next = (at.0 - part * step.0, at.1 - part * step.1);
            let now = residual(next);
            if size(now) < size(off) || part < 1e-3 {
                break (next, now);
            }
            part /= 2.0;
        };
        if size(now) >= size(off) {
            break;
        }
        (at, off) = (next, now);
    }
    (size(off) < 1e-6).then(|| (libm::exp(at.0), libm::exp(at.1)))
}
