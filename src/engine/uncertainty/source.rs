//! Which range a spread comes from: the variance of a figure's means over slices of each range.
//!
//! Used by `run`, for figures of the whole horizon. It knows no KPI.

use super::spread::Source;
use super::stream::BLOCK;

/// Slices of a range, equally likely.
const SLICES: usize = 64;
const SLICE_SHIFT: u32 = u32::BITS - SLICES.trailing_zeros();

/// How many blocks of draws are looked at: with 512 draws a slice a share is known to about 0.002.
pub(super) const BLOCKS: usize = 32;

/// The slices into which the draws of each range fall, over one block.
#[derive(Debug)]
pub(super) struct Slices {
    /// Range, slice of each draw in this block, and number of draws in each slice so far.
    ranges: Vec<(usize, Vec<u8>, [f64; SLICES])>,
}

impl Slices {
    pub fn new(ranges: &[usize]) -> Self {
        Self { ranges: ranges.iter().map(|&range| (range, vec![0; BLOCK], [0.0; SLICES])).collect() }
    }

    /// Notes the points at which each range is drawn in a block, of which the first `length` count.
    pub fn note(&mut self, length: usize, mut fill: impl FnMut(usize, &mut [u32; BLOCK])) {
        let mut points = [0; BLOCK];
        for (range, slices, counts) in &mut self.ranges {
            fill(*range, &mut points);
            for (slice, point) in slices.iter_mut().zip(points).take(length) {
                *slice = (point >> SLICE_SHIFT) as u8;
                counts[usize::from(*slice)] += 1.0;
            }
        }
    }
}

/// Sums of one figure over the slices of every range that it rests on.
#[derive(Debug)]
pub(super) struct SliceSums {
    /// The position of the range in [`Slices`], and the sums.
    sums: Vec<(usize, [f64; SLICES])>,
    draws: f64,
    sum: f64,
    squares: f64,
}

impl SliceSums {
    /// Nothing yet, for a figure that rests on these ranges.
    pub fn new(slices: &Slices, ranges: &[usize]) -> Self {
        let positions = (0..slices.ranges.len()).filter(|&position| ranges.contains(&slices.ranges[position].0));
        let sums = positions.map(|position| (position, [0.0; SLICES])).collect();
        Self { sums, draws: 0.0, sum: 0.0, squares: 0.0 }
    }

    /// Adds a block of values, as distances from some centre.
    pub fn take(&mut self, distances: &[f64], slices: &Slices) {
        self.draws += distances.len() as f64;
        self.sum += distances.iter().sum::<f64>();
        self.squares += distances.iter().map(|distance| distance * distance).sum::<f64>();
        for (position, sums) in &mut self.sums {
            for (distance, slice) in distances.iter().zip(&slices.ranges[*position].1) {
                sums[usize::from(*slice) % SLICES] += distance;
            }
        }
    }

    /// The share of each range, cleared of what chance alone puts between the slices (the ε² of analysis of variance).
    pub fn sources(&self, slices: &Slices) -> Vec<Source> {
        let mean = self.sum / self.draws;
        let total = self.squares - self.sum * mean;
        let shares = self.sums.iter().map(|(position, sums)| {
            let (range, _, counts) = &slices.ranges[*position];
            let filled = || sums.iter().zip(counts).filter(|(_, count)| **count > 0.0);
            let between: f64 = filled().map(|(sum, count)| sum * sum / count).sum::<f64>() - self.sum * mean;
            let freedom = filled().count() as f64 - 1.0;
            let chance = freedom * (total - between) / (self.draws - freedom - 1.0).max(1.0);
            let share = ((between - chance) / total).clamp(0.0, 1.0);
            Source { range: *range, share: if share.is_finite() { share } else { 0.0 } }
        });
        let mut shares: Vec<Source> = shares.collect();
        shares.sort_by_key(|source| source.range);
        shares
    }
}
