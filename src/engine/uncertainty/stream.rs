//! The points at which ranges are drawn: quasi-random, seeded, the same bits on every machine.
//!
//! Used by the run. Any point can be had by its number, so the work may be cut into slices. It knows no distribution.

use rand_xoshiro::rand_core::{Rng, SeedableRng};
use rand_xoshiro::{SplitMix64, Xoshiro256PlusPlus};

use super::lattice::MULTIPLIERS;
use super::shuffle::{Cut, Deck, Shuffle};

/// How many points are worked out together.
pub(super) const BLOCK: usize = 1024;

/// The most points that a stream has: 2²⁰, the power of two above a million.
pub const MOST_DRAWS: usize = 1 << 20;

/// Points of the unit cube, one coordinate a range, as 32 digits after the binary point.
///
/// The first 36 coordinates are a rank-1 lattice in radical-inverse order, shifted at random by the seed
/// (Cranley & Patterson 1976): each coordinate alone runs through a regular grid, any beginning of 2ᵏ points is a lattice
/// itself, and at 2¹⁶ points the percentiles of sums and products of up to 8 ranges come out 3 times closer than by plain
/// draws (median; of the directions in which ranges can act together 1 in 100 gains nothing). Coordinates beyond run
/// through the same regular grids in random orders, shuffled anew in each block of 1024 points (see `shuffle`).
#[derive(Clone, Debug)]
pub struct Stream {
    /// One random start a coordinate.
    starts: Vec<u64>,
    /// Nothing while the lattice suffices.
    shuffle: Option<Shuffle>,
    /// The shuffled points of the block that was filled last.
    points: Deck<u32>,
}

impl Stream {
    /// A stream with this many coordinates. Equal seeds give equal points; more coordinates don't change the others.
    pub fn new(seed: u64, dimensions: usize) -> Self {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(seed);
        let mut apart = random.clone();
        let starts = (0..dimensions).map(|_| random.next_u64()).collect();
        // 2¹²⁸ numbers further on.
        apart.jump();
        let shuffle = (dimensions > MULTIPLIERS.len()).then(|| Shuffle::new(&mut apart));
        Self { starts, shuffle, points: Deck::new() }
    }

    /// One coordinate of the point with this number, in units of 2⁻³²; 0 for a coordinate that the stream doesn't have.
    pub fn point(&self, number: u32, dimension: usize) -> u32 {
        let Some(&start) = self.starts.get(dimension) else { return 0 };
        if let Some(multiplier) = MULTIPLIERS.get(dimension) {
            return upper_half(start).wrapping_add(number.reverse_bits().wrapping_mul(*multiplier));
        }
        let block = number / BLOCK as u32;
        let Some((shuffle, cut)) = self.shuffled(block, dimension) else { return 0 };
        shuffle.point(block, cut, number as usize % BLOCK)
    }

    /// How a coordinate beyond the lattice is shuffled in a block.
    pub(super) fn shuffled(&self, block: u32, dimension: usize) -> Option<(&Shuffle, Cut)> {
        let beyond = dimension >= MULTIPLIERS.len();
        let shuffle = self.shuffle.as_ref().filter(|_| beyond)?;
        Some((shuffle, shuffle.cut(block, dimension, *self.starts.get(dimension)?)))
    }

    /// One coordinate of [`BLOCK`] points, from the number `block · BLOCK` on.
    pub(super) fn fill(&mut self, block: u32, dimension: usize, points: &mut [u32; BLOCK]) {
        let Some(multiplier) = MULTIPLIERS.get(dimension) else {
            let (Some(shuffle), Some(&start)) = (&self.shuffle, self.starts.get(dimension)) else { return };
            let cards = self.points.open(block, |cards| cards.extend(shuffle.points(block)));
            if let Some(cards) = shuffle.deal(shuffle.cut(block, dimension, start), cards) {
                points.iter_mut().zip(cards).for_each(|(point, card)| *point = card);
            }
            return;
        };
        points[0] = self.point(block.wrapping_mul(BLOCK as u32), dimension);
        // Each binary digit of the number adds its own step, so that what is there can be copied onwards.
        for digit in 0..BLOCK.trailing_zeros() {
            let step = multiplier << (31 - digit);
            let (done, next) = points.split_at_mut(1 << digit);
            for (point, before) in next.iter_mut().zip(done) {
                *point = before.wrapping_add(step);
            }
        }
    }
}

fn upper_half(word: u64) -> u32 {
    (word >> 32) as u32
}

/// The word of this number of the `SplitMix64` that begins at `start`.
pub(super) fn hashed(start: u64, number: u32) -> u64 {
    const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
    let state = start.wrapping_add(u64::from(number).wrapping_mul(STEP));
    SplitMix64::seed_from_u64(state).next_u64()
}
