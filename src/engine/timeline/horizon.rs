//! The figures of several periods together, with how they came about.
//!
//! The arithmetic is that of a report; what adds up and what doesn't is decided in `over`.

use std::ops::Range;
use std::sync::Arc;

use super::over::{OverPeriods, over_periods, together};
use crate::engine::finding::{Weight, collect};
use crate::engine::inputs::{Cell, Grid, Lane, Layer};
use crate::engine::kpi::Kpi;
use crate::engine::mask::Mask;
use crate::engine::program::{Level, Program, Step};
use crate::engine::report::{Engine, LaneFigures, Report};
use crate::engine::working::{How, WorkingLine, told};

/// Every figure of one lane over a range of periods.
#[derive(Clone, Debug)]
pub struct Figures {
    layer: Layer,
    lane: Lane,
    periods: Range<usize>,
    values: [f64; Kpi::COUNT],
    /// Taken over from the periods, since it is the same in all of them.
    kept: Mask,
    program: Arc<Program>,
    /// What is reckoned with and not told.
    hidden: Mask,
}

impl Report {
    /// The figures of one lane over a range of periods, which is cut to those that the report has. What adds up is
    /// summed over the periods that know it, a stock is the last one known, the rest follows from these. A single period is itself.
    pub fn horizon(&self, engine: &mut Engine, layer: Layer, lane: Lane, periods: Range<usize>) -> Figures {
        let end = periods.end.min(self.grid().periods);
        let periods = periods.start.min(end)..end;
        let level = if lane == Lane::Total { Level::Total } else { Level::Channel };
        let mut values = [f64::NAN; Kpi::COUNT];
        if periods.len() == 1 {
            let cell = Cell { layer, period: periods.start, lane };
            values = self.values(cell).unwrap_or(values);
            let kept = known(&values);
            let program = engine.program(kept, level);
            return Figures { layer, lane, periods, values, kept, program, hidden: self.hidden() };
        }
        let lanes = self.lanes(Cell { layer, period: periods.start, lane }, periods.len());
        let of = |kpi: Kpi| self.column(kpi, &lanes);
        let known_of = |kpi: Kpi| of(kpi).iter().copied().filter(|value| value.is_finite());
        for kpi in Kpi::ALL {
            let value = match over_periods(kpi) {
                OverPeriods::Added => known_of(kpi).reduce(|sum, value| sum + value),
                OverPeriods::First => known_of(kpi).next(),
                OverPeriods::Last => known_of(kpi).next_back(),
                OverPeriods::FromSums | OverPeriods::OnlyFromSums => None,
            };
            values[kpi.index()] = value.filter(|value| value.is_finite()).unwrap_or(f64::NAN);
        }
        let same = |kpi: Kpi| {
            let first = of(kpi).first().copied().filter(|first| first.is_finite())?;
            of(kpi).iter().all(|value| value.to_bits() == first.to_bits()).then_some(first)
        };
        let (kept, program) = together(engine, level, known(&values), |kpi| same(kpi).is_some());
        for kpi in kept.iter() {
            values[kpi.index()] = same(kpi).unwrap_or(f64::NAN);
        }
        program.run_once(&mut values);
        Figures { layer, lane, periods, values, kept, program, hidden: self.hidden() }
    }

    /// What a figure that adds up comes to over these periods, as [`Report::horizon`] has it; absent where it does not add
    /// up, and where no period knows it, so that it can but follow from others.
    pub(in crate::engine) fn sum_over(&self, layer: Layer, lane: Lane, periods: Range<usize>, kpi: Kpi) -> Option<f64> {
        if over_periods(kpi) != OverPeriods::Added {
            return None;
        }
        let end = periods.end.min(self.grid().periods);
        let lanes = self.lanes(Cell { layer, period: periods.start, lane }, end.saturating_sub(periods.start));
        let known = self.column(kpi, &lanes).iter().copied().filter(|value| value.is_finite());
        known.reduce(|sum, value| sum + value).filter(|value| value.is_finite())
    }

    /// All these periods as one: a report of a single period, whose figures are those of [`Report::horizon`]. Of what
    /// is to be said about it only advice and notes are, since what can't be right is wrong in one of the periods.
    #[must_use]
    pub fn together(&self, engine: &mut Engine, periods: Range<usize>) -> Self {
        let grid = Grid { periods: 1, ..self.grid() };
        let lanes = grid.cells().map(|cell| {
            let figures = self.horizon(engine, cell.layer, cell.lane, periods.clone());
            let first = Cell { period: figures.periods.start, ..cell };
            // A single period is itself, with all that was entered there.
            match self.run(first).filter(|_| figures.periods.len() == 1) {
                Some(own) => LaneFigures {
                    values: figures.values,
                    entered: own.entered,
                    program: own.program.clone(),
                    is_together: own.is_together,
                },
                None => LaneFigures {
                    values: figures.values,
                    entered: figures.program.given(),
                    program: figures.program,
                    is_together: true,
                },
            }
        });
        let mut together = Self::of_lanes(grid, lanes.collect(), self.hidden());
        let mut findings = collect(&together, engine);
        findings.retain(|finding| finding.weight() != Weight::Problem);
        together.tell(findings);
        together
    }
}

fn known(values: &[f64; Kpi::COUNT]) -> Mask {
    Kpi::ALL.into_iter().filter(|kpi| values[kpi.index()].is_finite()).collect()
}

impl Figures {
    /// Target or actual.
    pub fn layer(&self) -> Layer {
        self.layer
    }

    /// Channel or total.
    pub fn lane(&self) -> Lane {
        self.lane
    }

    /// The periods taken together.
    pub fn periods(&self) -> Range<usize> {
        self.periods.clone()
    }

    /// The figure, if it is known and not hidden. Never NaN or infinite.
    pub fn value(&self, kpi: Kpi) -> Option<f64> {
        self.known(kpi).filter(|_| !self.hidden.contains(kpi))
    }

    /// The figure for further reckoning, hidden or not. Never NaN or infinite.
    pub(in crate::engine) fn known(&self, kpi: Kpi) -> Option<f64> {
        let value = self.values[kpi.index()];
        value.is_finite().then_some(value)
    }

    /// How the figure came about, in the report that it was taken from; absent if unknown.
    pub fn origin(&self, report: &Report, kpi: Kpi) -> Option<How> {
        self.known(kpi)?;
        if self.kept.contains(kpi) {
            return Some(How::Same);
        }
        if self.program.given().contains(kpi) {
            let part = |period| {
                let cell = Cell { layer: self.layer, period, lane: self.lane };
                Some((period, report.known(cell, kpi)?))
            };
            let parts: Vec<(usize, f64)> = self.periods().filter_map(part).collect();
            return match over_periods(kpi) {
                OverPeriods::First => parts.first().map(|(period, _)| How::First(*period)),
                OverPeriods::Last => parts.last().map(|(period, _)| How::Last(*period)),
                _ => Some(How::SummedOverPeriods(parts)),
            };
        }
        match *self.program.step(kpi)? {
            Step::Assume { .. } => Some(How::Assumed),
            Step::Solve { solution, .. } => {
                let (first, second) = (self.known(solution.first)?, self.known(solution.second)?);
                Some(How::Solved { solution, first, second })
            }
        }
    }

    /// How `kpi` came about: every figure it rests on before those that rest on it, itself last, without the hidden ones.
    /// Empty if unknown or hidden.
    pub fn working(&self, report: &Report, kpi: Kpi) -> Vec<WorkingLine> {
        let mut lines = Vec::new();
        self.trace(report, kpi, &mut Mask::default(), &mut lines);
        told(lines, kpi, self.hidden)
    }

    fn trace(&self, report: &Report, kpi: Kpi, seen: &mut Mask, lines: &mut Vec<WorkingLine>) {
        let (Some(value), Some(how)) = (self.known(kpi), self.origin(report, kpi)) else { return };
        if seen.contains(kpi) {
            return;
        }
        seen.insert(kpi);
        if let How::Solved { solution, .. } = how {
            self.trace(report, solution.first, seen, lines);
            self.trace(report, solution.second, seen, lines);
        }
        lines.push(WorkingLine { kpi, value, how });
    }
}
