//! The answer to "what follows from these figures?": every KPI of every channel, period and layer, and of them all.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::finding::{self, Finding};
use super::inputs::{Cell, Grid, Inputs, Lane, Layer};
use super::kpi::{Adding, Kpi, Scope};
use super::mask::Mask;
use super::program::{Level, Program, Step};
use super::sheet::{Sheet, add_channels};

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Origin {
    /// Entered in this very place.
    Entered,
    /// Entered once for the business and taken over by the channel.
    TakenOver,
    /// The sum of the channels that know it; of a single channel, its own figure.
    Summed,
    /// Put together from the figures of several periods.
    Together,
    /// Worked out by this step.
    Derived(Step),
    /// The neutral value, since nothing enters or yields it.
    Assumed,
    /// Unknown.
    Absent,
}

/// Every figure that follows from the inputs, with its origin, and what is to be said about them.
#[derive(Clone, Debug)]
pub struct Report {
    grid: Grid,
    /// One a KPI; those of which nothing is known are empty.
    columns: Vec<Vec<f64>>,
    /// In the order of their cells, each of which lies in one of them.
    runs: Vec<Run>,
    findings: Vec<Finding>,
    /// What is reckoned with and not told: every public answer is without it.
    hidden: Mask,
}

/// Cells side by side in which figures of the same KPIs were entered, so that they have a program in common: the periods
/// of channels, or those of the total.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// Their positions in the columns.
    pub lanes: Range<usize>,
    /// What was entered there, taken over or summed.
    pub entered: Mask,
    pub program: Arc<Program>,
    /// Of several periods: nothing was entered, what is given was put together.
    pub is_together: bool,
}

/// The figures of one lane, and how they came about.
pub(super) struct LaneFigures {
    /// One a KPI, NaN where absent.
    pub values: [f64; Kpi::COUNT],
    /// What was given.
    pub entered: Mask,
    /// The program behind the rest.
    pub program: Arc<Program>,
    /// Whether they are of several periods.
    pub is_together: bool,
}

/// Works out reports, keeping the programs that it has compiled.
#[derive(Clone, Debug, Default)]
pub struct Engine {
    programs: HashMap<(Level, Mask), Arc<Program>>,
}

impl Engine {
    /// Works out everything that follows from `inputs`.
    // Never inlined: who asks is built for size.
    #[inline(never)]
    pub fn evaluate(&mut self, inputs: Inputs) -> Report {
        let mut report = self.work_out(inputs, true);
        let findings = finding::collect(&report, self);
        report.tell(findings);
        report
    }

    /// The same without findings, for the many reports that only figures are taken from. Where channels hold all that
    /// they need, as in a model, nothing is handed down to them.
    pub(super) fn work_out(&mut self, inputs: Inputs, hands_down: bool) -> Report {
        let (grid, hidden) = (inputs.shape(), inputs.hidden());
        let mut sheet = Sheet { grid, columns: inputs.into_columns(), runs: Vec::new() };
        let entered = sheet.present();
        for layer in Layer::ALL {
            if hands_down {
                sheet.hand_down_economics(layer);
            }
            let total = sheet.lane_start(layer, Lane::Total);
            let known = self.solve(&mut sheet, total - grid.channels * grid.periods..total, Level::Channel, entered);
            sheet.add_up(layer, known);
            self.take_from_only_channel(&mut sheet, layer);
            self.solve(&mut sheet, total..total + grid.periods, Level::Total, known.union(entered));
        }
        Report { grid, columns: sheet.columns, runs: sheet.runs, findings: Vec::new(), hidden }
    }

    /// Runs the programs of these cells, those with the same mask side by side as one column. Only what is `among` these
    /// KPIs can be known there already. Gives what may be known there afterwards.
    fn solve(&mut self, sheet: &mut Sheet, cells: Range<usize>, level: Level, among: Mask) -> Mask {
        let masks = sheet.known(cells.clone(), among);
        let (mut from, mut known) = (cells.start, Mask::EMPTY);
        for run in masks.chunk_by(|a, b| a == b) {
            let program = self.program(run[0], level);
            sheet.make_room(program.known());
            sheet.make_room(program.for_one_visit());
            let lanes = from..from + run.len();
            program.run(&mut sheet.columns, &lanes);
            known = known.union(program.known());
            from = lanes.end;
            sheet.runs.push(Run { lanes, entered: run[0], program, is_together: false });
        }
        known
    }

    /// The total of a single channel is that channel: what was entered there and does not follow from sums holds for
    /// both, such as a price before there are orders.
    fn take_from_only_channel(&mut self, sheet: &mut Sheet, layer: Layer) {
        if sheet.grid.channels != 1 {
            return;
        }
        let total = sheet.lane_start(layer, Lane::Total);
        for (period, known) in sheet.known(total..total + sheet.grid.periods, sheet.present()).into_iter().enumerate() {
            let only = sheet.lane_start(layer, Lane::Channel(0)) + period;
            let total = total + period;
            let program = self.program(known, Level::Total);
            let Some(run) = run_at(&sheet.runs, only) else { continue };
            for kpi in run.entered.iter().filter(|kpi| kpi.scope() == Scope::Channel) {
                if sheet.value(kpi, total).is_none() && program.step(kpi).is_none() {
                    sheet.columns[kpi.index()][total] = sheet.columns[kpi.index()][only];
                }
            }
        }
    }

    pub(super) fn program(&mut self, given: Mask, level: Level) -> Arc<Program> {
        let entry = self.programs.entry((level, given));
        entry.or_insert_with(|| Arc::new(Program::compile(given, level))).clone()
    }
}

impl Report {
    /// A report of one period from the figures of each lane, in lane order, with nothing to be said about them yet.
    pub(super) fn of_lanes(grid: Grid, lanes: Vec<LaneFigures>, hidden: Mask) -> Self {
        let column = |kpi: usize| lanes.iter().map(move |lane| lane.values[kpi]).collect();
        let columns = (0..Kpi::COUNT).map(column).collect();
        let run = |(position, lane): (usize, LaneFigures)| {
            let LaneFigures { entered, program, is_together, .. } = lane;
            Run { lanes: position..position + 1, entered, program, is_together }
        };
        Self { grid, columns, runs: lanes.into_iter().enumerate().map(run).collect(), findings: Vec::new(), hidden }
    }

    /// What is to be said about the figures, from now on; what would give a hidden one away is kept back.
    pub(super) fn tell(&mut self, findings: Vec<Finding>) {
        self.findings = findings;
        let hidden = self.hidden;
        if !hidden.is_empty() {
            self.findings.retain(|finding| !finding.gives_away(hidden));
        }
    }

    /// How many channels and periods the report has.
    pub fn grid(&self) -> Grid {
        self.grid
    }

    /// Whether the figure is reckoned with and not told.
    pub fn hides(&self, kpi: Kpi) -> bool {
        self.hidden.contains(kpi)
    }

    /// What is reckoned with and not told.
    pub fn hidden(&self) -> Mask {
        self.hidden
    }

    /// The figure, if it is known and not hidden. Never NaN or infinite.
    pub fn value(&self, cell: Cell, kpi: Kpi) -> Option<f64> {
        self.known(cell, kpi).filter(|_| !self.hides(kpi))
    }

    /// The figure for further reckoning, hidden or not. Never NaN or infinite.
    pub(super) fn known(&self, cell: Cell, kpi: Kpi) -> Option<f64> {
        let value = *self.columns[kpi.index()].get(self.grid.index(cell)?)?;
        value.is_finite().then_some(value)
    }

    /// Where the figure comes from; of a hidden one nothing is told.
    pub fn origin(&self, cell: Cell, kpi: Kpi) -> Origin {
        if self.hides(kpi) { Origin::Absent } else { self.source(cell, kpi) }
    }

    /// Where the figure comes from, hidden or not.
    pub(super) fn source(&self, cell: Cell, kpi: Kpi) -> Origin {
        let Some(run) = self.run(cell) else { return Origin::Absent };
        if run.entered.contains(kpi) {
            return match (cell.lane, kpi.scope()) {
                _ if run.is_together => Origin::Together,
                (Lane::Channel(_), Scope::Economics) => Origin::TakenOver,
                (Lane::Total, Scope::Channel) => Origin::Summed,
                _ => Origin::Entered,
            };
        }
        match run.program.step(kpi) {
            Some(_) if self.known(cell, kpi).is_none() => Origin::Absent,
            Some(Step::Assume { .. }) => Origin::Assumed,
            Some(step) => Origin::Derived(*step),
            None => Origin::Absent,
        }
    }

    /// What is to be said about the figures, the most important first.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How the figures of a cell came about.
    pub(super) fn run(&self, cell: Cell) -> Option<&Run> {
        run_at(&self.runs, self.grid.index(cell)?)
    }

    /// The cells that have a program in common, side by side.
    pub(super) fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// The cells of a run, in the order in which they lie.
    pub(super) fn cells(&self, run: &Run) -> impl Iterator<Item = Cell> + use<> {
        let grid = self.grid;
        run.lanes.clone().map(move |index| grid.cell(index))
    }

    /// Where a cell and those of the next periods lie in the columns; nowhere if it is outside of the grid.
    pub(super) fn lanes(&self, first: Cell, periods: usize) -> Range<usize> {
        self.grid.index(first).map_or(0..0, |from| from..from + periods)
    }

    /// The figures of these cells, NaN where absent; nothing if the KPI is known nowhere.
    pub(super) fn column(&self, kpi: Kpi, lanes: &Range<usize>) -> &[f64] {
        self.columns[kpi.index()].get(lanes.clone()).unwrap_or_default()
    }

    /// Whether a channel has the figure from the business.
    pub(super) fn is_taken_over(&self, cell: Cell, kpi: Kpi) -> bool {
        cell.lane != Lane::Total
            && kpi.scope() == Scope::Economics
            && self.run(cell).is_some_and(|run| run.entered.contains(kpi))
    }

    /// Puts another value in the place of a given one; what follows from it waits for [`Report::run_again`].
    pub(super) fn put(&mut self, cell: Cell, kpi: Kpi, value: f64) {
        let index = self.grid.index(cell);
        if let Some(held) = index.and_then(|index| self.columns[kpi.index()].get_mut(index)) {
            *held = value;
        }
    }

    /// Works out a lane again where it rests on the figures that were changed, and tells what has changed then.
    pub(super) fn run_again(&mut self, layer: Layer, lane: Lane, changed: Mask) -> Mask {
        let lanes = self.lanes(Cell { layer, period: 0, lane }, self.grid.periods);
        let mut after = changed;
        let first = self.runs.partition_point(|run| run.lanes.end <= lanes.start);
        for run in self.runs[first..].iter().take_while(|run| run.lanes.start < lanes.end) {
            let cells = run.lanes.start.max(lanes.start)..run.lanes.end.min(lanes.end);
            after = after.union(run.program.run_again(&mut self.columns, &cells, changed));
        }
        after
    }

    /// Works out the total again, where it rests on the figures that were changed in it or in channels.
    pub(super) fn total_again(&mut self, layer: Layer, changed: Mask) {
        let lanes = self.lanes(Cell { layer, period: 0, lane: Lane::Total }, self.grid.periods);
        let is_here = |run: &&Run| lanes.start <= run.lanes.start && run.lanes.end <= lanes.end;
        let given = self.runs.iter().filter(is_here).fold(Mask::EMPTY, |all, run| all.union(run.entered));
        for kpi in given.iter().filter(|kpi| kpi.scope() == Scope::Channel && changed.contains(*kpi)) {
            let column = &mut self.columns[kpi.index()];
            if kpi.adding() != Adding::FromSums {
                add_channels(column, self.grid, lanes.start);
                continue;
            }
            // Of what does not add up the total takes over what its only channel holds.
            for run in self.runs.iter().filter(is_here).filter(|run| run.entered.contains(kpi)) {
                let only = run.lanes.start - self.grid.periods..run.lanes.end - self.grid.periods;
                column.copy_within(only, run.lanes.start);
            }
        }
        self.run_again(layer, Lane::Total, changed);
    }

    /// The values behind one cell: where ratios were worked out for one visit, its amounts are there too.
    pub(super) fn values_behind(&self, cell: Cell) -> Option<[f64; Kpi::COUNT]> {
        let mut values = self.values(cell)?;
        let program = &self.run(cell)?.program;
        if !program.for_one_visit().is_empty() {
            program.run_for_one_visit(&mut values);
        }
        Some(values)
    }

    /// All values of one cell, NaN where absent.
    pub(super) fn values(&self, cell: Cell) -> Option<[f64; Kpi::COUNT]> {
        let index = self.grid.index(cell)?;
        Some(std::array::from_fn(|kpi| self.columns[kpi].get(index).copied().unwrap_or(f64::NAN)))
    }
}

fn run_at(runs: &[Run], index: usize) -> Option<&Run> {
    runs.get(runs.partition_point(|run| run.lanes.end <= index))
}
