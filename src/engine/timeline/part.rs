//! How much of a forecast figure has happened: traced from the entered figures through every step.

use super::super::inputs::{Cell, Grid, Lane, Layer};
use super::super::kpi::{Kpi, Scope};
use super::super::mask::Mask;
use super::super::program::{Program, Step};
use super::super::report::Report;

/// What a figure of the forecast rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// On actual figures only.
    Actual,
    /// On both, such as actual sales at the planned margin, or a total of channels of which some have reported.
    Mixed,
    /// On figures of the plan or extrapolated ones, or on neutral values alone.
    Forecast,
}

/// The figures of one cell that rest on actual ones, and those that rest on others.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sources {
    pub actual: Mask,
    pub forecast: Mask,
}

impl Sources {
    fn take(&mut self, kpi: Kpi, (actual, forecast): (bool, bool)) {
        if actual {
            self.actual.insert(kpi);
        }
        if forecast {
            self.forecast.insert(kpi);
        }
    }

    fn of(&self, kpi: Kpi) -> (bool, bool) {
        (self.actual.contains(kpi), self.forecast.contains(kpi))
    }

    /// Takes over where a figure of another cell came from.
    pub fn copy(&mut self, kpi: Kpi, other: &Self) {
        self.take(kpi, other.of(kpi));
    }

    pub fn part(&self, kpi: Kpi) -> Part {
        match self.of(kpi) {
            (true, false) => Part::Actual,
            (true, true) => Part::Mixed,
            (false, _) => Part::Forecast,
        }
    }

    fn follow(&mut self, program: &Program) {
        for step in program.steps() {
            if let Step::Solve { target, solution, .. } = *step {
                let (first, second) = (self.of(solution.first), self.of(solution.second));
                self.take(target, (first.0 || second.0, first.1 || second.1));
            }
        }
    }
}

/// The sources of every cell of the actual layer.
#[derive(Clone, Debug)]
pub(super) struct Ledger {
    grid: Grid,
    /// By lane, the total last, then period.
    sources: Vec<Sources>,
}

impl Ledger {
    pub fn new(grid: Grid) -> Self {
        Self { grid, sources: vec![Sources::default(); (grid.channels + 1) * grid.periods] }
    }

    fn index(&self, lane: Lane, period: usize) -> Option<usize> {
        let index = self.grid.index(Cell { layer: Layer::Target, period, lane })?;
        (index < self.sources.len()).then_some(index)
    }

    pub fn get(&self, lane: Lane, period: usize) -> Sources {
        self.index(lane, period).map_or_else(Sources::default, |index| self.sources[index])
    }

    pub fn set(&mut self, lane: Lane, period: usize, sources: Sources) {
        if let Some(index) = self.index(lane, period) {
            self.sources[index] = sources;
        }
    }

    /// From what was given in each cell to what follows from it in the report.
    pub fn follow(&mut self, report: &Report) {
        for period in 0..self.grid.periods {
            let mut total = self.get(Lane::Total, period);
            let business = total;
            for channel in 0..self.grid.channels {
                let cell = Cell { layer: Layer::Actual, period, lane: Lane::Channel(channel) };
                let Some(run) = report.run(cell) else { continue };
                let mut sources = self.get(cell.lane, period);
                for kpi in run.program.given().iter().filter(|kpi| kpi.scope() != Scope::Channel) {
                    sources.take(kpi, business.of(kpi));
                }
                sources.follow(&run.program);
                self.set(cell.lane, period, sources);
                let Some(of_total) = report.run(cell.total()) else { continue };
                for kpi in of_total.program.given().iter().filter(|kpi| kpi.scope() == Scope::Channel) {
                    if report.known(cell, kpi).is_some() {
                        total.take(kpi, sources.of(kpi));
                    }
                }
            }
            if let Some(run) = report.run(Cell { layer: Layer::Actual, period, lane: Lane::Total }) {
                total.follow(&run.program);
            }
            self.set(Lane::Total, period, total);
        }
    }
}
