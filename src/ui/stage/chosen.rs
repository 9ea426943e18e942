//! A block of cells of the grid that is chosen, from the cell with the cursor to another; hence of `ui`.

use leptos::prelude::*;

use super::cells::{Cells, Spot};
use crate::engine::{Kpi, Lane};

/// Rows and columns next to each other.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Block {
    /// The figures, from top to bottom.
    pub kpis: Vec<Kpi>,
    /// The lanes, channels first.
    pub lanes: Vec<Lane>,
    anchor: (Kpi, Lane),
    head: (Kpi, Lane),
}

impl Block {
    /// The spots of the block in a grid, row by row; what is no longer shown is left out.
    pub fn spots(&self, cells: &Cells) -> Vec<Vec<Spot>> {
        let column = |lane: &Lane| cells.lanes.iter().position(|(it, _)| it == lane);
        let columns: Vec<usize> = self.lanes.iter().filter_map(column).collect();
        let rows = self.kpis.iter().filter_map(|kpi| cells.row(*kpi));
        rows.map(|row| columns.iter().map(|column| (row, *column)).collect()).collect()
    }

    /// How many cells it has.
    pub fn count(&self) -> usize {
        self.kpis.len() * self.lanes.len()
    }
}

/// The block of the page's grid; none while a single cell is worked in.
#[derive(Clone, Copy)]
pub(super) struct Chosen(RwSignal<Option<Block>>);

impl Chosen {
    /// No block yet.
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// The block.
    pub fn block(self) -> Option<Block> {
        self.0.get()
    }

    /// Whether there is one.
    pub fn is_some(self) -> bool {
        self.0.with(Option::is_some)
    }

    /// Whether a cell belongs to it.
    pub fn holds(self, kpi: Kpi, lane: Lane) -> bool {
        self.0
            .with(|block| block.as_ref().is_some_and(|block| block.kpis.contains(&kpi) && block.lanes.contains(&lane)))
    }

    /// Whether it begins elsewhere than in this cell, so that it ends when the cursor goes there.
    pub fn begins_elsewhere(self, cells: &Cells, spot: Spot) -> bool {
        self.0.with(|block| block.as_ref().is_some_and(|block| place(cells, block.anchor) != Some(spot)))
    }

    /// Lets it reach from one cell to another; from a cell to itself it is none.
    pub fn reach(self, cells: &Cells, anchor: Spot, head: Spot) {
        let name = |(row, column): Spot| Some((cells.rows.get(row)?.main, cells.lanes.get(column)?.0));
        let ends = name(anchor).zip(name(head)).filter(|(anchor, head)| anchor != head);
        let block = ends.map(|ends| Block {
            kpis: between(anchor.0, head.0).map(|row| cells.rows[row].main).collect(),
            lanes: between(anchor.1, head.1).map(|column| cells.lanes[column].0).collect(),
            anchor: ends.0,
            head: ends.1,
        });
        if self.0.with_untracked(|now| *now != block) {
            self.0.set(block);
        }
    }

    /// Where it ends; without one, `from`.
    pub fn head(self, cells: &Cells, from: Spot) -> Spot {
        self.0.with(|block| place(cells, block.as_ref()?.head)).unwrap_or(from)
    }

    /// Gives it up.
    pub fn clear(self) {
        if self.0.with_untracked(Option::is_some) {
            self.0.set(None);
        }
    }
}

fn place(cells: &Cells, (kpi, lane): (Kpi, Lane)) -> Option<Spot> {
    Some((cells.row(kpi)?, cells.lanes.iter().position(|(it, _)| *it == lane)?))
}

fn between(one: usize, other: usize) -> std::ops::RangeInclusive<usize> {
    one.min(other)..=one.max(other)
}
