//! Serves the tape of a run: makes the draws it wants and counts the figures it hands out.
//!
//! Used by `run` only.

use super::fit::Fit;
use super::formula::Term;
use super::quantiles::Quantiles;
use super::source::{self, SliceSums, Slices};
use super::stream::{BLOCK, Stream};
use super::tally::Tally;
use super::tape::{Desk, Tape};

/// The draws and counts of one run.
#[derive(Debug)]
pub(super) struct Counter {
    stream: Stream,
    /// Coordinate and table of each range that is drawn.
    tables: Vec<Option<(usize, Quantiles)>>,
    /// By term.
    pub tallies: Vec<Option<Tally>>,
    /// By term.
    pub slice_sums: Vec<Option<SliceSums>>,
    pub slices: Slices,
    block: u32,
    points: [u32; BLOCK],
}

impl Counter {
    pub fn new(terms: usize) -> Self {
        Self {
            stream: Stream::new(0, 0),
            tables: Vec::new(),
            tallies: vec![None; terms],
            slice_sums: (0..terms).map(|_| None).collect(),
            slices: Slices::new(std::iter::empty()),
            block: 0,
            points: [0; BLOCK],
        }
    }

    /// A coordinate for each range of the layer, in their order, and a table for those that are drawn.
    pub fn prepare(&mut self, tape: &Tape, fits: &[Option<Fit>], seed: u64) {
        let mut coordinates = 0..;
        self.tables = fits
            .iter()
            .enumerate()
            .map(|(range, fit)| {
                let fit = fit.as_ref()?;
                let coordinate = coordinates.next()?;
                tape.ranges().any(|drawn| drawn == range).then(|| (coordinate, Quantiles::new(fit)))
            })
            .collect();
        self.stream = Stream::new(seed, coordinates.start);
        self.slices = Slices::new(tape.ranges());
    }

    /// Turns to a block, of which the first `length` draws count.
    pub fn open(&mut self, block: u32, length: usize) {
        self.block = block;
        if self.is_sliced() {
            self.slices.note(length, |range, points| {
                if let Some((coordinate, _)) = &self.tables[range] {
                    self.stream.fill(block, *coordinate, points);
                }
            });
        }
    }

    fn is_sliced(&self) -> bool {
        (self.block as usize) < source::BLOCKS
    }
}

impl Desk for Counter {
    fn draw(&mut self, range: usize, column: &mut [f64]) {
        let Some((coordinate, table)) = self.tables.get(range).and_then(Option::as_ref) else { return };
        self.stream.fill(self.block, *coordinate, &mut self.points);
        table.fill(&self.points, column);
    }

    fn take(&mut self, term: Term, column: &[f64]) {
        let is_sliced = self.is_sliced();
        let Some(tally) = self.tallies[term].as_mut() else { return };
        let distances = tally.take(column);
        if let Some(sums) = self.slice_sums[term].as_mut().filter(|_| is_sliced) {
            sums.take(distances, &self.slices);
        }
    }
}
