//! The model itself: worked out once from the held figures, then worked out again wherever a lever touches it.

use std::ops::Range;

use super::super::inputs::{Cell, Grid, Inputs, Lane, Layer};
use super::super::kpi::{Kpi, Scope};
use super::super::mask::Mask;
use super::super::program::Level;
use super::super::report::{Engine, Report};
use super::basis::Bases;
use super::lever::{Change, Lever};
use super::piece::Piece;

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
    /// The periods in which the figure, a margin, is turned by an amount per order.
    pieces: Vec<Piece>,
}

impl Model {
    /// The model of one layer with these levers, the most important first.
    ///
    /// Of levers that determine each other (budget, click price and clicks) only the first ones can be turned; see
    /// [`Model::can_turn`].
    pub fn new(engine: &mut Engine, report: &Report, layer: Layer, levers: &[Lever]) -> Self {
        let inputs = Basis { report, layer, levers, bases: Bases::default() }.inputs();
        let total = |period| Cell { layer, period, lane: Lane::Total };
        let entered_at = |period| report.run(total(period)).map_or(Mask::EMPTY, |run| run.entered);
        let entered: Vec<Mask> = (0..report.grid().periods).map(entered_at).collect();
        let report = engine.work_out(inputs, false);
        let handles = levers.iter().map(|lever| Handle::find(&report, layer, *lever, &entered)).collect();
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
        self.values(position).any(|value| value != 0.0)
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
        let values = |handle: &Handle| -> Vec<f64> {
            let pieces = handle.pieces.iter().map(|piece| piece.margin);
            handle.cells.iter().map(|(_, value)| *value).chain(pieces).collect()
        };
        self.handles.get(position).map(values).unwrap_or_default().into_iter()
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
                touched.put(&mut self.report, *cell, handle.lever.kpi, *value);
            }
            for piece in &handle.pieces {
                touched.put_piece(&mut self.report, self.layer, piece, piece.amount);
            }
        }
        for (position, change) in changes {
            let Some(handle) = self.handles.get(*position) else { continue };
            self.turned.push(*position);
            for (cell, value) in handle.cells.iter().filter(|(cell, _)| periods.contains(&cell.period)) {
                let after = handle.limited(*change, *value);
                if after.is_finite() {
                    touched.put(&mut self.report, *cell, handle.lever.kpi, after);
                }
            }
        }
        let mut moved = touched.run(&mut self.report, self.layer);
        // A margin over all orders is met last, at the prices and orders as they are by then.
        let mut touched = Touched::new(self.report.grid().channels);
        for (position, change) in changes {
            let Some(handle) = self.handles.get(*position) else { continue };
            for piece in handle.pieces.iter().filter(|piece| periods.contains(&piece.period)) {
                let margin = handle.limited(*change, piece.margin);
                if let Some(amount) = piece.amount_for(&self.report, self.layer, margin) {
                    touched.put_piece(&mut self.report, self.layer, piece, amount);
                }
            }
        }
        moved = moved.union(touched.run(&mut self.report, self.layer));
        if !moved.is_empty() {
            self.report.total_again(self.layer, moved);
        }
    }
}

impl Handle {
    fn find(report: &Report, layer: Layer, lever: Lever, entered: &[Mask]) -> Self {
        let Grid { channels, periods } = report.grid();
        let business = (lever.kpi.scope() != Scope::Channel && lever.channel.is_none()).then_some(Lane::Total);
        let own = lever.channel.map_or(0..channels, |channel| channel..channel + 1);
        let lanes = own.map(Lane::Channel).chain(business);
        let cells = lanes.flat_map(|lane| (0..periods).map(move |period| Cell { layer, period, lane }));
        let held = cells.filter(|cell| report.run(*cell).is_some_and(|run| run.entered.contains(lever.kpi)));
        let cells = held.filter_map(|cell| Some((cell, report.known(cell, lever.kpi)?))).collect();
        let is_margin = lever.kpi == Kpi::GrossMargin;
        let pieces = if is_margin { Piece::all(report, layer, entered) } else { Vec::new() };
        Self { lever, limits: lever.natural_limits(), cells, pieces }
    }

    fn limited(&self, change: Change, value: f64) -> f64 {
        let (least, most) = self.limits;
        // What was outside already, such as a negative margin, may stay there.
        change.apply(value).clamp(least.min(value), most.max(value))
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

    /// Puts a value in the place of a held one, unless it stands there already.
    fn put(&mut self, report: &mut Report, cell: Cell, kpi: Kpi, value: f64) {
        if report.known(cell, kpi).is_some_and(|now| now.to_bits() == value.to_bits()) {
            return;
        }
        report.put(cell, kpi, value);
        self.kpis.insert(kpi);
        if let Lane::Channel(channel) = cell.lane {
            self.channels[channel] = true;
        }
    }

    fn put_piece(&mut self, report: &mut Report, layer: Layer, piece: &Piece, amount: f64) {
        for cell in piece.cells(report, layer).collect::<Vec<_>>() {
            self.put(report, cell, piece.kpi, amount);
        }
    }

    /// Works the channels out again, and tells what has changed in them or was changed in the total.
    fn run(&self, report: &mut Report, layer: Layer) -> Mask {
        let run = |moved: Mask, channel| moved.union(report.run_again(layer, Lane::Channel(channel), self.kpis));
        self.channels().fold(self.kpis, run)
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
        let mut inputs = Inputs::new(channels, periods).hiding(self.report.hidden());
        for lane in (0..channels).map(Lane::Channel).chain([Lane::Total]) {
            let levers = self.levers_of(lane);
            let rows = self.rows(lane);
            let mut from = 0;
            // Periods of which the same is known are one question.
            for run in rows.chunk_by(|a, b| a == b) {
                for kpi in self.held(lane, &run[0], &levers).iter() {
                    for period in from..from + run.len() {
                        let cell = Cell { layer: self.layer, period, lane };
                        inputs.place(cell, kpi, self.report.known(cell, kpi));
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
