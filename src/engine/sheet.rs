//! A report in the making: the columns, what is known in them, and what adds up.
//!
//! Used by `report` only. It runs no programs.

use std::ops::Range;

use super::inputs::{Cell, Grid, Lane, Layer};
use super::kpi::{Kpi, Scope};
use super::mask::Mask;
use super::report::Run;

/// A report in the making.
pub(super) struct Sheet {
    pub grid: Grid,
    pub columns: Vec<Vec<f64>>,
    pub runs: Vec<Run>,
}

impl Sheet {
    pub fn value(&self, kpi: Kpi, index: usize) -> Option<f64> {
        self.columns[kpi.index()].get(index).copied().filter(|value| value.is_finite())
    }

    /// The KPIs of which anything is known anywhere.
    pub fn present(&self) -> Mask {
        Kpi::ALL.into_iter().filter(|kpi| !self.columns[kpi.index()].is_empty()).collect()
    }

    /// What is known in each of these cells, among these KPIs.
    pub fn known(&self, cells: Range<usize>, among: Mask) -> Vec<Mask> {
        // Mostly a figure is known in all of them or in none.
        let mut everywhere = Mask::EMPTY;
        let mut masks = vec![Mask::EMPTY; cells.len()];
        for kpi in among.iter() {
            let Some(values) = self.columns[kpi.index()].get(cells.clone()) else { continue };
            let count = values.iter().filter(|value| value.is_finite()).count();
            if count == values.len() {
                everywhere.insert(kpi);
            }
            if count == 0 || count == values.len() {
                continue;
            }
            for (mask, _) in masks.iter_mut().zip(values).filter(|(_, value)| value.is_finite()) {
                mask.insert(kpi);
            }
        }
        masks.into_iter().map(|mask| mask.union(everywhere)).collect()
    }

    /// Sees to it that each of these KPIs has a column.
    pub fn make_room(&mut self, kpis: Mask) {
        for kpi in kpis.iter() {
            self.columns[kpi.index()].resize(self.grid.len(), f64::NAN);
        }
    }

    pub fn lane_start(&self, layer: Layer, lane: Lane) -> usize {
        self.grid.index(Cell { layer, period: 0, lane }).unwrap_or(0)
    }

    /// Economics are entered once for the business; a channel without its own takes them over.
    pub fn hand_down_economics(&mut self, layer: Layer) {
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

    /// The total of what adds up is the sum over the channels that know it; the rest follows from those sums. Only what is
    /// `among` these KPIs is known in any channel.
    pub fn add_up(&mut self, layer: Layer, among: Mask) {
        if self.grid.periods == 0 {
            return;
        }
        let total = self.lane_start(layer, Lane::Total);
        for kpi in self.present().iter().filter(|kpi| kpi.is_summed_over_channels()) {
            let column = &mut self.columns[kpi.index()];
            if among.contains(kpi) {
                add_channels(column, self.grid, total);
            } else {
                column[total..total + self.grid.periods].fill(f64::NAN);
            }
        }
    }
}

/// The sums over the channels that come before the total that begins at `total`, period by period; absent where no channel
/// knows the figure.
pub(super) fn add_channels(column: &mut [f64], grid: Grid, total: usize) {
    let Grid { channels, periods } = grid;
    let (parts, rest) = column.split_at_mut(total);
    let (parts, sums) = (&parts[total - channels * periods..], &mut rest[..periods]);
    // Mostly every channel knows the figure, and nothing has to be decided while adding.
    sums.fill(f64::NAN);
    if channels > 0 {
        let (first, others) = parts.split_at(periods);
        sums.copy_from_slice(first);
        for part in others.chunks_exact(periods) {
            sums.iter_mut().zip(part).for_each(|(sum, value)| *sum += value);
        }
    }
    if sums.iter().any(|sum| !sum.is_finite()) {
        sums.fill(f64::NAN);
        for part in parts.chunks_exact(periods) {
            for (sum, value) in sums.iter_mut().zip(part).filter(|(_, value)| value.is_finite()) {
                *sum = if sum.is_nan() { *value } else { *sum + *value };
            }
        }
    }
    for sum in sums.iter_mut().filter(|sum| !sum.is_finite()) {
        *sum = f64::NAN;
    }
}
