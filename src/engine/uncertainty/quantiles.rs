//! The inverse distribution function as a table: a point of the stream becomes a draw with one look-up.
//!
//! Used by the run, one table a range. It knows no plan.

use std::sync::OnceLock;

use super::super::normal;
use super::fit::{Fit, Scores};

/// Cells per halving of the distance to the nearer end of 0…1.
const CELLS_PER_OCTAVE: usize = 16;
const OCTAVES: usize = 32;
/// Cells on one side of the median.
const SIDE: usize = CELLS_PER_OCTAVE * OCTAVES;

/// The bits of a distance that number its cell: exponent and the first four digits.
const CELL_SHIFT: u32 = 52 - CELLS_PER_OCTAVE.trailing_zeros();
/// The cell number of a distance of one half, before subtraction.
const FIRST: u64 = (1022 << 52) >> CELL_SHIFT;

/// A tabulated quantile function, straight between the edges of its cells and hence monotone.
///
/// A point p of 32 bits stands for the share u = (p + ½) ÷ 2³². Cells are 1/16 of an octave of the distance of u from the
/// nearer of 0 and 1, so that they get finer towards both tails: the straight line misplaces a share by less than 5·10⁻⁵,
/// and by less than 1/2000 of itself in the tails; 10⁶ plain draws can tell a difference of 10⁻³.
#[derive(Clone, Debug)]
pub struct Quantiles {
    /// Value = `first + second · distance`, the distance in units of 2⁻³². Lower side from the end inwards, then upper.
    cells: Vec<(f64, f64)>,
}

impl Quantiles {
    /// Tabulates the quantile function of `fit`.
    pub fn new(fit: &Fit) -> Self {
        let scores = Scores::new(fit);
        let mut cells = Vec::with_capacity(2 * SIDE);
        for side in [1.0, -1.0] {
            let edges = edges().iter().map(|&(distance, z)| (distance, scores.value(side * z)));
            cells.extend(edges.clone().zip(edges.skip(1)).map(|((from, first), (to, second))| {
                let slope = (second - first) / (to - from);
                (first - slope * from, slope)
            }));
        }
        Self { cells }
    }

    /// The draw at one point.
    pub fn value(&self, point: u32) -> f64 {
        let mut values = [0.0];
        self.fill(&[point], &mut values);
        values[0]
    }

    /// The draws at many points.
    pub fn fill(&self, points: &[u32], values: &mut [f64]) {
        // The length is told to the compiler, which then leaves out every check of bounds.
        let Some(cells) = self.cells.first_chunk::<{ 2 * SIDE }>() else { return };
        for (value, &point) in values.iter_mut().zip(points) {
            let is_upper = point >> 31;
            // Mirrored by inverting all bits; without the sign bit the conversion is that of a signed number.
            let folded = (point ^ is_upper.wrapping_neg()).cast_signed();
            let distance = f64::from(folded) + 0.5;
            let cell = (distance.to_bits() >> CELL_SHIFT).wrapping_sub(FIRST) as usize + SIDE * is_upper as usize;
            let (start, slope) = cells[cell % (2 * SIDE)];
            *value = start + slope * distance;
        }
    }
}

/// The edges of the cells of one side, from the end of 0…1 to its middle: distance and normal score.
///
/// The same for every distribution, so they are worked out once.
fn edges() -> &'static [(f64, f64)] {
    static EDGES: OnceLock<Vec<(f64, f64)>> = OnceLock::new();
    EDGES.get_or_init(|| {
        let at = |edge: usize| {
            let distance = f64::from_bits((FIRST + edge as u64) << CELL_SHIFT);
            let z = if edge == SIDE { 0.0 } else { -normal::beyond(distance / 4_294_967_296.0) };
            (distance, z)
        };
        (0..=SIDE).map(at).collect()
    })
}
