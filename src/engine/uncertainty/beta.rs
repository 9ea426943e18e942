//! The Beta distribution on the scale of log-odds, where it is smooth and nearly normal.
//!
//! Used by `fit` and `quantiles`. It knows probabilities only, no plan. Built on `libm` for the same bits everywhere.

use std::f64::consts::{LN_2, PI};

use super::super::normal;

/// From here on the tail formula is closer than 3e-6 standard deviations, and the continued fraction would be slow.
const LARGE: f64 = 200.0;

/// Widest normal score that the curve reaches; beyond it lies less than 1 in 10¹⁰.
const WIDEST: f64 = 6.5;

/// Distance of the nodes of a curve, in normal scores.
const STEP: f64 = 0.25;

/// A Beta distribution of a share x, seen through its log-odds y = ln(x ÷ (1 − x)).
#[derive(Clone, Copy, Debug)]
pub struct LogOdds {
    alpha: f64,
    beta: f64,
    /// ln B(α, β); only read below [`LARGE`].
    ln_total: f64,
}

/// Normal score of a value, and how fast it changes with the log-odds.
#[derive(Clone, Copy, Debug)]
pub struct Score {
    pub z: f64,
    pub slope: f64,
}

impl LogOdds {
    pub fn new(alpha: f64, beta: f64) -> Self {
        let ln_total = if alpha.min(beta) < LARGE {
            libm::lgamma(alpha) + libm::lgamma(beta) - libm::lgamma(alpha + beta)
        } else {
            0.0
        };
        Self { alpha, beta, ln_total }
    }

    /// The standard normal z with P(Z ≤ z) = P(Y ≤ y), and dz/dy.
    pub fn score(&self, y: f64) -> Score {
        if self.alpha.min(self.beta) < LARGE { self.score_by_fraction(y) } else { self.score_by_tail(y) }
    }

    /// By the regularised incomplete beta function, its smaller tail as a continued fraction (DLMF 8.17.22).
    fn score_by_fraction(&self, y: f64) -> Score {
        let (ln_x, ln_rest) = ln_shares(y);
        let ln_density = self.alpha * ln_x + self.beta * ln_rest - self.ln_total;
        let density = libm::exp(ln_density);
        let (x, rest) = (libm::exp(ln_x), libm::exp(ln_rest));
        let is_left = x < (self.alpha + 1.0) / (self.alpha + self.beta + 2.0);
        let z = if is_left {
            -normal::beyond(probability(density * fraction(self.alpha, self.beta, x) / self.alpha))
        } else {
            normal::beyond(probability(density * fraction(self.beta, self.alpha, rest) / self.beta))
        };
        Score { z, slope: libm::exp(ln_density + 0.5 * z * z) * (2.0 * PI).sqrt() }
    }

    /// By the modified signed root r* = r + ln(q ÷ r) ÷ r (here `root` and `pull`) of the log-density around its mode
    /// (Barndorff-Nielsen 1986), off by less than 0.01 ÷ min(α, β)^1.5 standard deviations.
    fn score_by_tail(&self, y: f64) -> Score {
        let all = self.alpha + self.beta;
        let share = self.alpha / all;
        let spread = (all * share * (1.0 - share)).sqrt();
        let from_mode = y - libm::log(self.alpha / self.beta);
        let growth = libm::expm1(from_mode);
        let fall = all * (libm::log1p(share * growth) - share * from_mode);
        let root = (2.0 * fall.max(0.0)).sqrt().copysign(from_mode);
        let pull = spread * growth / (1.0 + share * growth);
        let is_at_mode = root.abs() < 1e-3;
        let bend = if is_at_mode { (1.0 - 2.0 * share) / (3.0 * spread) } else { libm::log(pull / root) / root };
        let z = root + bend;
        // Stirling's correction of the density at the mode.
        let stirling = (1.0 / self.alpha + 1.0 / self.beta - 1.0 / all) / 12.0;
        Score { z, slope: spread * libm::exp(0.5 * (z * z - root * root) - stirling) }
    }

    /// The share below which half of the draws lie.
    pub fn median(&self) -> f64 {
        share_of(self.at(0.0, libm::log(self.alpha / self.beta)).0)
    }

    /// The y whose score is `z`, by Newton's method from `guess`.
    fn at(&self, z: f64, guess: f64) -> (f64, Score) {
        let mut y = guess;
        let mut score = self.score(y);
        for _ in 0..30 {
            let step = (z - score.z) / score.slope;
            if !step.is_finite() {
                break;
            }
            // The far tails bend; a long step is cut so that it cannot jump over the bulk.
            let longest = 4.0 + y.abs();
            y += step.clamp(-longest, longest);
            score = self.score(y);
            if (z - score.z).abs() < 1e-9 {
                break;
            }
        }
        (y, score)
    }
}

/// The log-odds of a Beta distribution as a function of the normal score: nodes with slopes, cubic between them.
#[derive(Clone, Debug)]
pub struct Curve {
    /// Log-odds and their slope against the score, from −[`WIDEST`] in steps of [`STEP`].
    nodes: Vec<(f64, f64)>,
}

impl Curve {
    pub fn new(beta: &LogOdds) -> Self {
        let half = (WIDEST / STEP) as usize;
        let mode = libm::log(beta.alpha / beta.beta);
        let (middle, score) = beta.at(0.0, mode);
        let march = |direction: f64| {
            let (mut y, mut slope) = (middle, 1.0 / score.slope);
            (1..=half).map(move |node| {
                let (next, score) = beta.at(direction * node as f64 * STEP, y + direction * STEP * slope);
                (y, slope) = (next, 1.0 / score.slope);
                (y, slope)
            })
        };
        let mut nodes: Vec<(f64, f64)> = march(-1.0).collect();
        nodes.reverse();
        nodes.push((middle, 1.0 / score.slope));
        nodes.extend(march(1.0));
        Self { nodes }
    }

    /// The share x at the normal score `z`.
    pub fn share(&self, z: f64) -> f64 {
        let place = (z.clamp(-WIDEST, WIDEST) + WIDEST) / STEP;
        let node = (place as usize).min(self.nodes.len().saturating_sub(2));
        let [(from, leaving), (to, arriving)] = [self.nodes[node], self.nodes[node + 1]];
        let t = place - node as f64;
        let back = 1.0 - t;
        let y = back * back * ((1.0 + 2.0 * t) * from + t * STEP * leaving)
            + t * t * ((1.0 + 2.0 * back) * to - back * STEP * arriving);
        share_of(y)
    }
}

/// The share whose log-odds are `y`.
pub fn share_of(y: f64) -> f64 {
    if y < 0.0 {
        let odds = libm::exp(y);
        odds / (1.0 + odds)
    } else {
        1.0 / (1.0 + libm::exp(-y))
    }
}

/// ln x and ln(1 − x) for the log-odds `y`, with all digits on both sides.
fn ln_shares(y: f64) -> (f64, f64) {
    let tail = if y == 0.0 { LN_2 } else { libm::log1p(libm::exp(-y.abs())) };
    (y.min(0.0) - tail, (-y).min(0.0) - tail)
}

fn probability(value: f64) -> f64 {
    value.clamp(1e-300, 1.0 - 1e-16)
}

/// The continued fraction of `I_x(a, b)` · a ÷ (xᵃ (1 − x)ᵇ ÷ B), by the modified method of Lentz.
fn fraction(own: f64, other: f64, x: f64) -> f64 {
    let away_from_zero = |value: f64| if value.abs() < 1e-300 { 1e-300 } else { value };
    let mut upper = 1.0;
    let mut lower = 1.0 / away_from_zero(1.0 - (own + other) * x / (own + 1.0));
    let mut product = lower;
    for step in 1..2000 {
        let half = f64::from(step);
        let whole = own + 2.0 * half;
        let even = half * (other - half) * x / ((whole - 1.0) * whole);
        let odd = -(own + half) * (own + other + half) * x / (whole * (whole + 1.0));
        let mut change = 1.0;
        for term in [even, odd] {
            lower = 1.0 / away_from_zero(1.0 + term * lower);
            upper = away_from_zero(1.0 + term / upper);
            change = lower * upper;
            product *= change;
        }
        if (change - 1.0).abs() < 1e-15 {
            break;
        }
    }
    product
}
