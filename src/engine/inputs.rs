//! What the engine is asked about: the entered values of every channel, period and layer.
//!
//! `plan` fills it; the engine knows no document.

use super::kpi::{Kpi, Scope};
use super::mask::Mask;

/// Whether a figure is aimed at or has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// What the plan aims at.
    Target,
    /// What was measured.
    Actual,
}

impl Layer {
    /// Both layers.
    pub const ALL: [Self; 2] = [Self::Target, Self::Actual];
}

/// One channel, or all of them together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// The channel at this position.
    Channel(usize),
    /// The whole business.
    Total,
}

/// Where a figure stands: layer, period and lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// Target or actual.
    pub layer: Layer,
    /// Position of the period, from 0.
    pub period: usize,
    /// Channel or total.
    pub lane: Lane,
}

impl Cell {
    /// The same place in all channels together.
    #[must_use]
    pub fn total(self) -> Self {
        Self { lane: Lane::Total, ..self }
    }

    /// The same place in one channel.
    #[must_use]
    pub fn of_channel(self, channel: usize) -> Self {
        Self { lane: Lane::Channel(channel), ..self }
    }
}

/// Entered values; NaN stands for "absent" inside and never comes out.
#[derive(Clone, Debug)]
pub struct Inputs {
    shape: Grid,
    /// One a KPI; those of which nothing is entered are empty.
    columns: Vec<Vec<f64>>,
    /// What is reckoned with and not told.
    hidden: Mask,
}

impl Inputs {
    /// Nothing entered, for so many channels and periods.
    pub fn new(channels: usize, periods: usize) -> Self {
        let shape = Grid { channels, periods };
        Self { shape, columns: vec![Vec::new(); Kpi::COUNT], hidden: Mask::EMPTY }
    }

    /// The same, where these figures count but are not told: what a report of them gives out is without them.
    #[must_use]
    pub fn hiding(self, hidden: Mask) -> Self {
        Self { hidden, ..self }
    }

    /// What is reckoned with and not told.
    pub fn hidden(&self) -> Mask {
        self.hidden
    }

    /// Enters a value; what is not finite counts as absent, and a cell outside the grid is left alone.
    ///
    /// Economics (gross margin …) and total figures (fixed costs) belong to [`Lane::Total`], all others to a channel;
    /// elsewhere they are left alone, since a total follows from its channels.
    pub fn set(&mut self, cell: Cell, kpi: Kpi, value: f64) {
        self.repeat(cell, 1, kpi, value, &[]);
    }

    /// Enters a value in a cell and those of the next periods, so many in all, each time by the next of the factors, which
    /// begin anew when they are used up; without factors it stays as it is. All else is as [`Inputs::set`] has it.
    // Never inlined: who asks is built for size.
    #[inline(never)]
    pub fn repeat(&mut self, first: Cell, periods: usize, kpi: Kpi, value: f64, factors: &[f64]) {
        let belongs = (kpi.scope() == Scope::Channel) == (first.lane != Lane::Total);
        let Some(from) = self.shape.index(first).filter(|_| belongs) else { return };
        let column = &mut self.columns[kpi.index()];
        if column.is_empty() {
            if value.is_nan() {
                return;
            }
            column.resize(self.shape.len(), f64::NAN);
        }
        let cells = &mut column[from..from + periods.min(self.shape.periods - first.period)];
        let held = |value: f64| if value.is_finite() { value } else { f64::NAN };
        cells.fill(held(value));
        if !factors.is_empty() {
            cells.iter_mut().zip(factors.iter().cycle()).for_each(|(cell, factor)| *cell = held(value * factor));
        }
    }

    /// Puts a value wherever it is wanted, a channel's own margin too.
    pub(super) fn place(&mut self, cell: Cell, kpi: Kpi, value: Option<f64>) {
        if let Some(index) = self.shape.index(cell) {
            let column = &mut self.columns[kpi.index()];
            column.resize(self.shape.len(), f64::NAN);
            column[index] = value.unwrap_or(f64::NAN);
        }
    }

    /// The entered value, if there is one.
    pub fn get(&self, cell: Cell, kpi: Kpi) -> Option<f64> {
        let value = *self.columns[kpi.index()].get(self.shape.index(cell)?)?;
        value.is_finite().then_some(value)
    }

    /// How many channels and periods there are.
    pub fn shape(&self) -> Grid {
        self.shape
    }

    pub(super) fn into_columns(self) -> Vec<Vec<f64>> {
        self.columns
    }
}

/// The extent of a report, and the order of its lanes: by layer, then channel (the total last), then period.
///
/// Channels and their periods lie side by side, since they mostly have the same KPIs entered and so run as one column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    /// How many channels.
    pub channels: usize,
    /// How many periods.
    pub periods: usize,
}

impl Grid {
    pub(super) fn len(self) -> usize {
        Layer::ALL.len() * (self.channels + 1) * self.periods
    }

    pub(super) fn index(self, cell: Cell) -> Option<usize> {
        let lane = match cell.lane {
            Lane::Channel(channel) if channel < self.channels => channel,
            Lane::Channel(_) => return None,
            Lane::Total => self.channels,
        };
        (cell.period < self.periods)
            .then(|| (cell.layer as usize * (self.channels + 1) + lane) * self.periods + cell.period)
    }

    /// The cell that lies there.
    pub(super) fn cell(self, index: usize) -> Cell {
        let (row, period) = (index / self.periods.max(1), index % self.periods.max(1));
        let lanes = self.channels + 1;
        let layer = if row < lanes { Layer::Target } else { Layer::Actual };
        let lane = Some(row % lanes).filter(|lane| *lane < self.channels).map_or(Lane::Total, Lane::Channel);
        Cell { layer, period, lane }
    }

    /// Every cell in lane order.
    pub fn cells(self) -> impl Iterator<Item = Cell> {
        Layer::ALL.into_iter().flat_map(move |layer| {
            (0..=self.channels).flat_map(move |lane| {
                let lane = if lane == self.channels { Lane::Total } else { Lane::Channel(lane) };
                (0..self.periods).map(move |period| Cell { layer, period, lane })
            })
        })
    }
}
