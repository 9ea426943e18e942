//! The answer to "what follows from these figures?": every KPI of every channel, period and layer, and of them all.

use std::collections::HashMap;
use std::sync::Arc;

use super::finding::{self, Finding};
use super::inputs::{Cell, Grid, Inputs, Lane, Layer};
use super::kpi::{Adding, Kpi, Scope};
use super::mask::Mask;
use super::program::{Level, Program, Step};

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Origin {
    /// Entered in this very place.
    Entered,
    /// Entered once for the business and taken over by the channel.
    TakenOver,
    /// The sum of the channels that know it; of a single channel, its own figure.
    Summed,
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
    lanes: Vec<LaneNotes>,
    findings: Vec<Finding>,
}

/// How the figures of one lane came about.
#[derive(Clone, Debug)]
pub(super) struct LaneNotes {
    /// What was entered there.
    entered: Mask,
    pub(super) program: Arc<Program>,
}

/// Works out reports, keeping the programs that it has compiled.
#[derive(Clone, Debug, Default)]
pub struct Engine {
    programs: HashMap<(Level, Mask), Arc<Program>>,
}

impl LaneNotes {
    /// What was entered there, taken over or summed.
    pub(super) fn entered(&self) -> Mask {
        self.entered
    }
}

impl Engine {
    /// Works out everything that follows from `inputs`.
    pub fn evaluate(&mut self, inputs: Inputs) -> Report {
        let mut report = self.work_out(inputs, true);
        report.findings = finding::collect(&report);
        report
    }

    /// The same without findings, for the many reports that only figures are taken from. Where channels hold all that
    /// they need, as in a model, nothing is handed down to them.
    pub(super) fn work_out(&mut self, inputs: Inputs, hands_down: bool) -> Report {
        let grid = inputs.shape();
        let mut sheet = Sheet { grid, columns: inputs.into_columns(), lanes: Vec::with_capacity(grid.len()) };
        for layer in Layer::ALL {
            if hands_down {
                sheet.hand_down_economics(layer);
            }
            for channel in 0..grid.channels {
                self.solve(&mut sheet, layer, Lane::Channel(channel), Level::Channel);
            }
            sheet.add_up(layer);
            self.take_from_only_channel(&mut sheet, layer);
            self.solve(&mut sheet, layer, Lane::Total, Level::Total);
        }
        Report { grid, columns: sheet.columns, lanes: sheet.lanes, findings: Vec::new() }
    }

    /// Runs the programs of one lane over its periods, those with the same mask side by side as one column.
    fn solve(&mut self, sheet: &mut Sheet, layer: Layer, lane: Lane, level: Level) {
        let start = sheet.lanes.len();
        debug_assert_eq!(sheet.grid.index(Cell { layer, period: 0, lane }).unwrap_or(start), start);
        let present = sheet.present();
        let masks: Vec<Mask> = (start..start + sheet.grid.periods).map(|index| sheet.known(present, index)).collect();
        let mut from = 0;
        for run in masks.chunk_by(|a, b| a == b) {
            let program = self.program(run[0], level);
            sheet.make_room(program.known());
            sheet.make_room(program.for_one_visit());
            program.run(&mut sheet.columns, start + from..start + from + run.len());
            let notes = LaneNotes { entered: run[0], program };
            sheet.lanes.extend(std::iter::repeat_n(notes, run.len()));
            from += run.len();
        }
    }

    /// The total of a single channel is that channel: what was entered there and does not follow from sums holds for
    /// both, such as a price before there are orders.
    fn take_from_only_channel(&mut self, sheet: &mut Sheet, layer: Layer) {
        if sheet.grid.channels != 1 {
            return;
        }
        for period in 0..sheet.grid.periods {
            let only = sheet.lane_start(layer, Lane::Channel(0)) + period;
            let total = sheet.lane_start(layer, Lane::Total) + period;
            let program = self.program(sheet.known(sheet.present(), total), Level::Total);
            for kpi in sheet.lanes[only].entered.iter().filter(|kpi| kpi.scope() == Scope::Channel) {
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

/// A report in the making.
struct Sheet {
    grid: Grid,
    columns: Vec<Vec<f64>>,
    lanes: Vec<LaneNotes>,
}

impl Sheet {
    fn value(&self, kpi: Kpi, index: usize) -> Option<f64> {
        self.columns[kpi.index()].get(index).copied().filter(|value| value.is_finite())
    }

    /// The KPIs of which anything is known anywhere.
    fn present(&self) -> Mask {
        Kpi::ALL.into_iter().filter(|kpi| !self.columns[kpi.index()].is_empty()).collect()
    }

    fn known(&self, present: Mask, index: usize) -> Mask {
        present.iter().filter(|kpi| self.value(*kpi, index).is_some()).collect()
    }

    /// Sees to it that each of these KPIs has a column.
    fn make_room(&mut self, kpis: Mask) {
        for kpi in kpis.iter() {
            self.columns[kpi.index()].resize(self.grid.len(), f64::NAN);
        }
    }

    fn lane_start(&self, layer: Layer, lane: Lane) -> usize {
        self.grid.index(Cell { layer, period: 0, lane }).unwrap_or(0)
    }

    /// Economics are entered once for the business; a channel without its own takes them over.
    fn hand_down_economics(&mut self, layer: Layer) {
        if self.grid.periods == 0 {
            return;
        }
        let total = self.lane_start(layer, Lane::Total);
        for kpi in self.present().iter().filter(|kpi| kpi.scope() == Scope::Economics) {
            for channel in 0..self.grid.channels {
                let start = self.lane_start(layer, Lane::Channel(channel));
                let column = &mut self.columns[kpi.index()];
                for period in 0..self.grid.periods {
                    if column[start + period].is_nan() {
                        column[start + period] = column[total + period];
                    }
                }
            }
        }
    }

    /// The total of what adds up is the sum over the channels that know it; the rest follows from those sums.
    fn add_up(&mut self, layer: Layer) {
        if self.grid.periods == 0 {
            return;
        }
        let total = self.lane_start(layer, Lane::Total);
        for kpi in self.present().iter().filter(|kpi| kpi.is_summed_over_channels()) {
            for period in 0..self.grid.periods {
                let column = &self.columns[kpi.index()];
                let known = (0..self.grid.channels)
                    .map(|channel| column[self.lane_start(layer, Lane::Channel(channel)) + period])
                    .filter(|value| value.is_finite());
                let sum = known.reduce(|sum, value| sum + value).filter(|sum| sum.is_finite());
                self.columns[kpi.index()][total + period] = sum.unwrap_or(f64::NAN);
            }
        }
    }
}

impl Report {
    /// How many channels and periods the report has.
    pub fn grid(&self) -> Grid {
        self.grid
    }

    /// The figure, if it is known. Never NaN or infinite.
    pub fn value(&self, cell: Cell, kpi: Kpi) -> Option<f64> {
        let value = *self.columns[kpi.index()].get(self.grid.index(cell)?)?;
        value.is_finite().then_some(value)
    }

    /// Where the figure comes from.
    pub fn origin(&self, cell: Cell, kpi: Kpi) -> Origin {
        let Some(notes) = self.notes(cell) else { return Origin::Absent };
        if notes.entered.contains(kpi) {
            return match (cell.lane, kpi.scope()) {
                (Lane::Channel(_), Scope::Economics) => Origin::TakenOver,
                (Lane::Total, Scope::Channel) => Origin::Summed,
                _ => Origin::Entered,
            };
        }
        match notes.program.step(kpi) {
            Some(_) if self.value(cell, kpi).is_none() => Origin::Absent,
            Some(Step::Assume { .. }) => Origin::Assumed,
            Some(step) => Origin::Derived(*step),
            None => Origin::Absent,
        }
    }

    /// What is to be said about the figures, the most important first.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    pub(super) fn notes(&self, cell: Cell) -> Option<&LaneNotes> {
        self.lanes.get(self.grid.index(cell)?)
    }

    /// Whether a channel has the figure from the business.
    pub(super) fn is_taken_over(&self, cell: Cell, kpi: Kpi) -> bool {
        cell.lane != Lane::Total
            && kpi.scope() == Scope::Economics
            && self.notes(cell).is_some_and(|notes| notes.entered.contains(kpi))
    }

    /// Puts another value in the place of a given one; what follows from it waits for [`Report::run_again`].
    pub(super) fn put(&mut self, cell: Cell, kpi: Kpi, value: f64) {
        let index = self.grid.index(cell);
        if let Some(held) = index.and_then(|index| self.columns[kpi.index()].get_mut(index)) {
            *held = value;
        }
    }

    /// Works out a lane again from the values that are given in it now.
    pub(super) fn run_again(&mut self, layer: Layer, lane: Lane) {
        let Some(start) = self.grid.index(Cell { layer, period: 0, lane }) else { return };
        let mut from = start;
        for run in self.lanes[start..start + self.grid.periods].chunk_by(|a, b| Arc::ptr_eq(&a.program, &b.program)) {
            run[0].program.run(&mut self.columns, from..from + run.len());
            from += run.len();
        }
    }

    /// Works out the total again from what the channels hold now.
    pub(super) fn total_again(&mut self, layer: Layer) {
        let Some(start) = self.grid.index(Cell { layer, period: 0, lane: Lane::Total }) else { return };
        let periods = self.grid.periods;
        for period in 0..periods {
            let given = self.lanes[start + period].entered;
            for kpi in given.iter().filter(|kpi| kpi.scope() == Scope::Channel) {
                let column = &mut self.columns[kpi.index()];
                let part = |back: usize| column[start + period - back * periods];
                // Sums are those of `add_up`; of anything else the total takes over what its only channel holds.
                column[start + period] = match kpi.adding() {
                    Adding::FromSums => part(1),
                    _ => (1..=self.grid.channels).rev().map(part).filter(|value| value.is_finite()).sum::<f64>(),
                };
            }
        }
        self.run_again(layer, Lane::Total);
    }

    /// The values behind one cell: where ratios were worked out for one visit, its amounts are there too.
    pub(super) fn values_behind(&self, cell: Cell) -> Option<[f64; Kpi::COUNT]> {
        let mut values = self.values(cell)?;
        let program = &self.notes(cell)?.program;
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
