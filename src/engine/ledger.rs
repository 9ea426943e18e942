//! The ledger of small improvements: what the kept ones come to together, and how well they were foreseen.
//!
//! Used by the Improve screen. It knows no document and no words.

use std::cmp::Ordering;
use std::ops::Range;

use super::inputs::{Lane, Layer};
use super::kpi::{Better, Kpi};
use super::model::{Change, Lever};
use super::report::{Engine, Report};
use super::scenario::{Play, Turn, play};

/// A day: year, month, day (Gregorian).
pub type Day = (i16, u8, u8);

/// An improvement that was kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kept {
    /// The figure that moved.
    pub lever: Lever,
    /// The relative change that came about: 0.1 is a tenth more.
    pub actual: f64,
    /// The last day of the trial, where it is known.
    pub end: Option<Day>,
}

impl Kept {
    /// How it is played on the plan.
    pub fn play(&self, periods: &Range<usize>) -> Play {
        Play::of(&[self.turn()], periods)
    }

    fn turn(&self) -> Turn {
        Turn { lever: self.lever, change: Change::By((1.0 + self.actual).max(0.0)) }
    }
}

/// Where the business stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// Return on investment, a fraction.
    pub roi: Option<f64>,
    /// Profit, money.
    pub profit: Option<f64>,
}

/// Where the business stands after one more improvement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stride {
    /// Position of the improvement among those asked about.
    pub position: usize,
    /// Where the business stands with it and all before it.
    pub after: Standing,
    /// Whether the figure could be turned; if not, the business stands where it stood.
    pub took_effect: bool,
}

/// The positions by the last day, the earliest first; those without a day come last, in the order in which they were told.
pub fn in_order(kept: &[Kept]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..kept.len()).collect();
    order.sort_by(|one, other| match (kept[*one].end, kept[*other].end) {
        (Some(one), Some(other)) => one.cmp(&other),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
    order
}

/// Where the business stands now, and after each improvement in the order of their last days.
///
/// Each is played on what those before it led to, in all of these periods, as if it had been in place from the start: two
/// tenths more of the same rate are 1.1 · 1.1.
pub fn cumulate(
    engine: &mut Engine,
    report: &Report,
    layer: Layer,
    kept: &[Kept],
    periods: &Range<usize>,
) -> (Standing, Vec<Stride>) {
    let before = Standing::of(engine, report, layer, periods);
    let mut strides = Vec::new();
    let mut now: Option<Report> = None;
    for position in in_order(kept) {
        let played = play(engine, now.as_ref().unwrap_or(report), layer, &[kept[position].turn()], periods);
        let took_effect = played.took_effect.first() == Some(&true);
        if took_effect {
            now = Some(played.report);
        }
        let after = now.as_ref().map_or(before, |now| Standing::of(engine, now, layer, periods));
        strides.push(Stride { position, after, took_effect });
    }
    (before, strides)
}

impl Standing {
    fn of(engine: &mut Engine, report: &Report, layer: Layer, periods: &Range<usize>) -> Self {
        let figures = report.horizon(engine, layer, Lane::Total, periods.clone());
        Self { roi: figures.value(Kpi::Roi), profit: figures.value(Kpi::Profit) }
    }
}

/// Whether what came about is as good as what was expected, or better. Of a figure of which neither more nor less is good
/// in itself, the expected direction is the good one.
pub fn is_as_expected(kpi: Kpi, expected: f64, actual: f64) -> bool {
    let is_less_good = match kpi.better() {
        Better::Higher => false,
        Better::Lower => true,
        Better::Neutral => expected < 0.0,
    };
    if is_less_good { actual <= expected } else { actual >= expected }
}
