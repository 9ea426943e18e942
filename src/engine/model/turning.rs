//! The model itself: worked out once from the held figures, then worked out again wherever a lever touches it.

use std::ops::Range;

use super::super::inputs::{Cell, Grid, Inputs, Lane, Layer};
use super::super::kpi::{Kpi, Scope};
use super::super::mask::Mask;
use super::super::program::Level;
use super::super::report::{Engine, Report};
use super::basis::Bases;
use super::lever::{Change, Lever};

/// A layer of a report whose levers can be turned.
///
/// Before anything is turned it says the same as the report, up to rounding. Turning a lever changes that figure and all
/// that follows from it; the other levers and everything held beside them stay.
#[derive(Debug)]
pub struct Model {
    layer: Layer,
    report: Report,
    handles: Vec<Handle>,
    /// The levers that don't stand where they stood at first, by their positions.
    turned: Vec<usize>,
}

/// Where one lever takes effect.
#[derive(Debug)]
struct Handle {
    lever: Lever,
    /// The least and the most that the figure may become.
    limits: (f64, f64),
    /// The cells that hold the figure, with their values before any change.
    cells: Vec<(Cell, f64)>,
}

impl Model {
    /// The model of one layer with these levers, the most important first.
    ///
    /// Of levers that determine each other (budget, click price and clicks) only the first ones can be turned; see
    /// [`Model::can_turn`].
    pub fn new(engine: &mut Engine, report: &Report, layer: Layer, levers: &[Lever]) -> Self {
        let inputs = Basis { report, layer, levers, bases: Bases::default() }.inputs();
        let report = engine.work_out(inputs, false);
        let handles = levers.iter().map(|lever| Handle::find(&report, layer, *lever)).collect();
        Self { layer, report, handles, turned: Vec::new() }
    }

    /// Everything that follows as the levers stand now; there are no findings in it.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The figures that are held in a cell, all others following from them; in a channel with what it takes over from the
    /// business, in the total with the sums. Their values now are in the report.
    pub fn held(&self, cell: Cell) -> Mask {
        self.report.run(cell).map_or(Mask::EMPTY, |run| run.entered)
    }

    /// Everything that follows, taken out of the model.
    pub fn into_report(self) -> Report {
        self.report
    }

    /// The layer that is modelled.
    pub fn layer(&self) -> Layer {
        self.layer
    }

    /// Whether the lever at this position can be turned: something holds it, and not everything it holds is zero.
    pub fn can_turn(&self, position: usize) -> bool {
        self.handles.get(position).is_some_and(|handle| handle.cells.iter().any(|(_, value)| *value != 0.0))
    }

    /// The lever at this position.
    pub fn lever(&self, position: usize) -> Option<Lever> {
        Some(self.handles.get(position)?.lever)
    }

    /// Lets the lever at this position go from `low` to `high` and no further, within its natural limits.
    pub fn limit(&mut self, position: usize, low: f64, high: f64) {
        if let Some(handle) = self.handles.get_mut(position) {
            let (least, most) = handle.lever.natural_limits();
            handle.limits = (low.max(least), high.min(most));
        }
    }

    /// The values of the lever at this position before any change, over all cells that hold it.
    pub fn values(&self, position: usize) -> impl Iterator<Item = f64> {
        self.handles.get(position).into_iter().flat_map(|handle| handle.cells.iter().map(|(_, value)| *value))
    }

    /// Turns levers, by their positions, in these periods; every other lever stands where it stood at first.
    ///
    /// A change that leads beyond a lever's limits stops there.
    // Never inlined: who asks is built for size.
    #[inline(never)]
    pub fn turn(&mut self, changes: &[(usize, Change)], periods: &Range<usize>) {
        let mut touched = Touched::new(self.report.grid().channels);
        for handle in self.turned.drain(..).filter_map(|position| self.handles.get(position)) {
            for (cell, value) in &handle.cells {
                if self.report.value(*cell, handle.lever.kpi) != Some(*value) {
                    self.report.put(*cell, handle.lever.kpi, *value);
                    touched.note(cell.lane, handle.lever.kpi);
                }
            }
        }
        for (position, change) in changes {
            let Some(handle) = self.handles.get(*position) else { continue };
            let (least, most) = handle.limits;
            self.turned.push(*position);
            for (cell, value) in handle.cells.iter().filter(|(cell, _)| periods.contains(&cell.period)) {
                // What was outside already, such as a negative margin, may stay there.
                let after = change.apply(*value).clamp(least.min(*value), most.max(*value));
                if after.is_finite() && after.to_bits() != value.to_bits() {
                    self.report.put(*cell, handle.lever.kpi, after);
                    touched.note(cell.lane, handle.lever.kpi);
                }
            }
        }
        let mut moved = touched.kpis;
        for channel in touched.channels() {
            moved = moved.union(self.report.run_again(self.layer, Lane::Channel(channel), touched.kpis));
        }
        if !touched.kpis.is_empty() {
            self.report.total_again(self.layer, moved);
        }
    }
}

impl Handle {
    fn find(report: &Report, layer: Layer, lever: Lever) -> Self {
        let Grid { channels, periods } = report.grid();
        let business = (lever.kpi.scope() != Scope::Channel && lever.channel.is_none()).then_some(Lane::Total);
        let own = lever.channel.map_or(0..channels, |channel| channel..channel + 1);
        let lanes = own.map(Lane::Channel).chain(business);
        let cells = lanes.flat_map(|lane| (0..periods).map(move |period| Cell { layer, period, lane }));
        let held = cells.filter(|cell| report.run(*cell).is_some_and(|run| run.entered.contains(lever.kpi)));
        let cells = held.filter_map(|cell| Some((cell, report.value(cell, lever.kpi)?))).collect();
        Self { lever, limits: lever.natural_limits(), cells }
    }
}

/// Which lanes are to be worked out again, and after what.
struct Touched {
    channels: Vec<bool>,
    kpis: Mask,
}

impl Touched {
    fn new(channels: usize) -> Self {
        Self { channels: vec![false; channels], kpis: Mask::EMPTY }
    }

    fn note(&mut self, lane: Lane, kpi: Kpi) {
        self.kpis.insert(kpi);
        if let Lane::Channel(channel) = lane {
            self.channels[channel] = true;
        }
    }

    fn channels(&self) -> impl Iterator<Item = usize> {
        self.channels.iter().enumerate().filter_map(|(channel, is_touched)| is_touched.then_some(channel))
    }
}

/// What the model holds, out of all that the report knows.
struct Basis<'a> {
    report: &'a Report,
    layer: Layer,
    levers: &'a [Lever],
    bases: Bases,
}

impl Basis<'_> {
    fn inputs(mut self) -> Inputs {
        let Grid { channels, periods } = self.report.grid();
        let mut inputs = Inputs::new(channels, periods);
        for lane in (0..channels).map(Lane::Channel).chain([Lane::Total]) {
            let levers = self.levers_of(lane);
            let rows = self.rows(lane);
            let mut from = 0;
            // Periods of which the same is known are one question.
            for run in rows.chunk_by(|a, b| a == b) {
                for kpi in self.held(lane, &run[0], &levers).iter() {
                    for period in from..from + run.len() {
                        let cell = Cell { layer: self.layer, period, lane };
                        inputs.place(cell, kpi, self.report.value(cell, kpi));
                    }
                }
                from += run.len();
            }
        }
        inputs
    }

    /// What the report knows in each period of a lane.
    fn rows(&self, lane: Lane) -> Vec<Row> {
        let periods = self.report.grid().periods;
        let first = Cell { layer: self.layer, period: 0, lane };
        let lanes = self.report.lanes(first, periods);
        let entered = |period| self.report.run(Cell { period, ..first }).map_or(Mask::EMPTY, |run| run.entered);
        let row = |period| Row { known: Mask::EMPTY, zero: Mask::EMPTY, entered: entered(period) };
        let mut rows: Vec<Row> = (0..periods).map(row).collect();
        for kpi in Kpi::ALL {
            for (row, value) in rows.iter_mut().zip(self.report.column(kpi, &lanes)) {
                if value.is_finite() {
                    row.known.insert(kpi);
                }
                if *value == 0.0 {
                    row.zero.insert(kpi);
                }
            }
        }
        rows
    }

    fn levers_of(&self, lane: Lane) -> Vec<Kpi> {
        let concerns = |lever: &&Lever| match lane {
            Lane::Channel(channel) => {
                lever.channel.is_none_or(|own| own == channel) && lever.kpi.scope() != Scope::Total
            }
            Lane::Total => lever.channel.is_none() && lever.kpi.scope() != Scope::Channel,
        };
        self.levers.iter().filter(concerns).map(|lever| lever.kpi).collect()
    }

    fn held(&mut self, lane: Lane, row: &Row, levers: &[Kpi]) -> Mask {
        let Row { known, zero, entered } = *row;
        if lane != Lane::Total {
            return self.bases.choose(Level::Channel, known, Mask::EMPTY, zero, entered, levers);
        }
        // Sums, and what the total takes over from its only channel.
        let is_given =
            |kpi: &Kpi| kpi.is_summed_over_channels() || kpi.scope() == Scope::Channel && entered.contains(*kpi);
        let given: Mask = known.iter().filter(is_given).collect();
        // What channels derive differently, such as a margin, has no single value for the business to hand down.
        let is_own = |kpi: &Kpi| match kpi.scope() {
            Scope::Channel => false,
            Scope::Economics => entered.contains(*kpi) || levers.contains(kpi),
            Scope::Total => true,
        };
        let own: Mask = known.iter().filter(is_own).collect();
        self.bases.choose(Level::Total, own, given, zero, entered, levers)
    }
}

/// What is known in one cell.
#[derive(Clone, Copy, PartialEq)]
struct Row {
    known: Mask,
    /// The known figures that are zero.
    zero: Mask,
    entered: Mask,
}
