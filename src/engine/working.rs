//! Show the working: the path from the entered figures to any other one, with the numbers put in.
//!
//! It knows one report; which report a question is about, and what came before it, is `inquiry`'s.

use super::inputs::{Cell, Lane};
use super::kpi::Kpi;
use super::mask::Mask;
use super::program::Step;
use super::relation::Solution;
use super::report::{Origin, Report};
use super::variance::{Effect, Moved};

/// One line of a working.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkingLine {
    /// The figure that the line is about.
    pub kpi: Kpi,
    /// Its value.
    pub value: f64,
    /// How it came about.
    pub how: How,
}

/// How a figure came about.
#[derive(Clone, Debug, PartialEq)]
pub enum How {
    /// Entered here.
    Entered,
    /// Entered once for the business.
    TakenOver,
    /// The neutral value.
    Assumed,
    /// No amount is known at all, so the ratios are worked out for one visit.
    ForOneVisit,
    /// The sum over channels: position and value of each that knows it.
    Summed(Vec<(usize, f64)>),
    /// The sum over periods: position and value of each that knows it.
    SummedOverPeriods(Vec<(usize, f64)>),
    /// The first one known, of the period at this position.
    First(usize),
    /// The last one known, of the period at this position.
    Last(usize),
    /// The same in every period.
    Same,
    /// Held while something else was turned: the plan's own figure.
    Kept,
    /// Turned for the sake of a question.
    Turned {
        /// Its value in the plan, in the KPI's unit.
        before: f64,
    },
    /// An actual figure that was entered.
    Happened,
    /// Has not happened: the target's figure of the same period.
    AsTarget,
    /// Has not happened: measured over the periods to date.
    ToDate(ToDate),
    /// Set in motion in the period at this position, and arriving now.
    Arrived(usize),
    /// What would arrive now was to be set in motion before the first period.
    NothingYet,
    /// One figure set against another, each with a working of its own.
    Versus {
        /// How they are set against each other.
        versus: Versus,
        /// The figure.
        now: f64,
        /// What it is set against.
        reference: f64,
    },
    /// An effect on profit: a factor of gross profit that moved.
    Moved(Moved),
    /// An effect on profit: costs against those planned (money).
    Spent {
        /// Which costs.
        cost: Kpi,
        /// As planned.
        target: f64,
        /// As they came about.
        actual: f64,
    },
    /// No effect on profit, since not all members are known on both sides.
    NoEffect,
    /// What is left of a difference of profit once the effects that are told are taken off (money).
    Unsplit {
        /// The difference.
        difference: f64,
        /// The effects.
        told: f64,
    },
    /// What is left of a difference of profit once the channels and the fixed costs are taken off (money).
    Left {
        /// The difference.
        difference: f64,
        /// What each channel adds to it: position and sum of its effects.
        channels: Vec<(usize, f64)>,
        /// What fixed costs add to it.
        fixed: f64,
    },
    /// The sum of several effects on profit (money).
    Effects(Vec<(Effect, f64)>),
    /// Profit before this effect and what the effect adds to it (money).
    Step {
        /// The effect.
        effect: Effect,
        /// The profit before it.
        before: f64,
        /// What it adds.
        amount: f64,
    },
    /// `operation(first, second) · factor`, with both numbers.
    Solved {
        /// The arithmetic.
        solution: Solution,
        /// Value of the first operand.
        first: f64,
        /// Value of the second operand.
        second: f64,
    },
}

/// How one figure is set against another of the same KPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Versus {
    /// now − reference, in the KPI's unit.
    Difference,
    /// (now − reference) ÷ |reference|, a fraction.
    Share,
    /// now ÷ reference, a fraction.
    Attained,
}

impl Versus {
    /// What comes of it; NaN where the reference is 0 and divides.
    pub fn apply(self, now: f64, reference: f64) -> f64 {
        match self {
            Self::Difference => now - reference,
            Self::Share if reference != 0.0 => (now - reference) / reference.abs(),
            Self::Attained if reference != 0.0 => now / reference,
            _ => f64::NAN,
        }
    }
}

/// A rate or price of the actual figures to date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ToDate {
    /// The ratio of two sums over the periods that know both.
    OfSums {
        /// The arithmetic.
        solution: Solution,
        /// The sum above.
        first: f64,
        /// The sum below.
        second: f64,
    },
    /// The latest one known, since it is no ratio of sums.
    Latest,
}

impl How {
    /// The figure reckoned once more from the numbers that are told with it; absent where there is nothing to reckon.
    pub fn reckoned(&self) -> Option<f64> {
        let value = match self {
            Self::Summed(parts) | Self::SummedOverPeriods(parts) => parts.iter().map(|(_, part)| part).sum(),
            Self::Solved { solution, first, second } | Self::ToDate(ToDate::OfSums { solution, first, second }) => {
                solution.apply(*first, *second)
            }
            Self::Versus { versus, now, reference } => versus.apply(*now, *reference),
            Self::Moved(moved) => moved.amount(),
            Self::Spent { target, actual, .. } => target - actual,
            Self::Unsplit { difference, told } => difference - told,
            Self::Left { difference, channels, fixed } => {
                difference - channels.iter().map(|(_, part)| part).sum::<f64>() - fixed
            }
            Self::Effects(parts) => parts.iter().map(|(_, part)| part).sum(),
            Self::Step { before, amount, .. } => before + amount,
            _ => return None,
        };
        value.is_finite().then_some(value)
    }
}

impl Report {
    /// How `kpi` came about: every figure it rests on before those that rest on it, itself last, without the hidden ones.
    /// Empty if unknown or hidden.
    pub fn working(&self, cell: Cell, kpi: Kpi) -> Vec<WorkingLine> {
        let (Some(_), Some(values)) = (self.known(cell, kpi), self.values_behind(cell)) else { return Vec::new() };
        let mut trace = Trace { report: self, cell, values, seen: Mask::default(), lines: Vec::new() };
        trace.follow(kpi);
        told(trace.lines, kpi, self.hidden())
    }

    fn parts(&self, cell: Cell, kpi: Kpi) -> Vec<(usize, f64)> {
        (0..self.grid().channels)
            .filter_map(|channel| Some((channel, self.known(Cell { lane: Lane::Channel(channel), ..cell }, kpi)?)))
            .collect()
    }
}

/// The lines of a working of this figure that may be told.
pub(super) fn told(mut lines: Vec<WorkingLine>, kpi: Kpi, hidden: Mask) -> Vec<WorkingLine> {
    if hidden.contains(kpi) {
        lines.clear();
    }
    lines.retain(|line| !hidden.contains(line.kpi));
    lines
}

/// The way back from a figure.
struct Trace<'a> {
    report: &'a Report,
    cell: Cell,
    values: [f64; Kpi::COUNT],
    seen: Mask,
    lines: Vec<WorkingLine>,
}

impl Trace<'_> {
    fn follow(&mut self, kpi: Kpi) {
        let Some(value) = self.value(kpi) else { return };
        if self.seen.contains(kpi) {
            return;
        }
        self.seen.insert(kpi);
        let how = match self.origin(kpi) {
            Origin::Entered => How::Entered,
            Origin::TakenOver => How::TakenOver,
            Origin::Assumed => How::Assumed,
            Origin::Summed => How::Summed(self.report.parts(self.cell, kpi)),
            Origin::Derived(Step::Solve { solution, .. }) => {
                self.follow(solution.first);
                self.follow(solution.second);
                let (Some(first), Some(second)) = (self.value(solution.first), self.value(solution.second)) else {
                    return;
                };
                How::Solved { solution, first, second }
            }
            Origin::Derived(Step::Assume { .. }) => How::ForOneVisit,
            // What it was put together from is known to `Figures::working` alone.
            Origin::Together | Origin::Absent => return,
        };
        self.lines.push(WorkingLine { kpi, value, how });
    }

    fn value(&self, kpi: Kpi) -> Option<f64> {
        Some(self.values[kpi.index()]).filter(|value| value.is_finite())
    }

    /// Where a figure comes from, an amount reckoned for one visit too.
    fn origin(&self, kpi: Kpi) -> Origin {
        let program = self.report.run(self.cell).map(|run| &run.program);
        let reckoned = program.filter(|program| program.for_one_visit().contains(kpi));
        match reckoned.and_then(|program| program.step_for_one_visit(kpi)) {
            Some(Step::Assume { target, .. }) if *target != Kpi::Visits => Origin::Assumed,
            Some(step) => Origin::Derived(*step),
            None => self.report.source(self.cell, kpi),
        }
    }
}
