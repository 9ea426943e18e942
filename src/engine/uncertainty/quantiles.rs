//! The inverse distribution function as a table: a point of the stream becomes a draw with one look-up.
//!
//! Used by the run, one table a range. It knows no plan.

use std::sync::OnceLock;

use super::super::normal;
use super::fit::{Fit, Scores};

/// Cells per halving of the distance to the nearer end of 0…1.
const CELLS_PER_OCTAVE: usize = 16;
const OCTAVES: usize = 32;
/// Octaves so far out that 2²⁰ draws hardly ever get there.
const COARSE_OCTAVES: usize = 12;
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
            let mut edges = edges().iter().map(|edge| (edge, edge.distance, scores.value(side * edge.z)));
            let Some((_, mut from, mut first)) = edges.next() else { continue };
            for (edge, to, second) in edges {
                let slope = (second - first) / (to - from);
                cells.extend(std::iter::repeat_n((first - slope * from, slope), edge.cells));
                (from, first) = (to, second);
            }
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
        self.draw(points.iter().map(|&point| Place::of(point)), values);
    }

    /// The draws at many places.
    pub(super) fn draw(&self, places: impl Iterator<Item = Place>, values: &mut [f64]) {
        // The length is told to the compiler, which then leaves out every check of bounds.
        let Some(cells) = self.cells.first_chunk::<{ 2 * SIDE }>() else { return };
        for (value, place) in values.iter_mut().zip(places) {
            let (start, slope) = cells[place.cell as usize % (2 * SIDE)];
            *value = start + slope * place.distance;
        }
    }
}

/// Where a point lies, in the table of any distribution.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    distance: f64,
    cell: u32,
}

impl Place {
    pub fn of(point: u32) -> Self {
        let is_upper = point >> 31;
        // Mirrored by inverting all bits; without the sign bit the conversion is that of a signed number.
        let folded = (point ^ is_upper.wrapping_neg()).cast_signed();
        let distance = f64::from(folded) + 0.5;
        let cell = (distance.to_bits() >> CELL_SHIFT).wrapping_sub(FIRST) as u32 + SIDE as u32 * is_upper;
        Self { distance, cell }
    }
}

/// The upper edge of one or more cells with a line in common.
struct Edge {
    /// Distance from the end of 0…1, in units of 2⁻³².
    distance: f64,
    /// The normal score there, on the lower side.
    z: f64,
    /// How many cells the line reaches back.
    cells: usize,
}

/// The edges of one side, from the end of 0…1 to its middle, the first one with nothing before it.
///
/// The same for every distribution, so they are worked out once. Beyond one in a million a line spans a whole octave.
fn edges() -> &'static [Edge] {
    static EDGES: OnceLock<Vec<Edge>> = OnceLock::new();
    EDGES.get_or_init(|| {
        let coarse = (0..COARSE_OCTAVES * CELLS_PER_OCTAVE).step_by(CELLS_PER_OCTAVE);
        let fine = COARSE_OCTAVES * CELLS_PER_OCTAVE..=SIDE;
        let mut before = 0;
        let at = |edge: usize| {
            let distance = f64::from_bits((FIRST + edge as u64) << CELL_SHIFT);
            let z = if edge == SIDE { 0.0 } else { -normal::beyond(distance / 4_294_967_296.0) };
            let cells = edge - std::mem::replace(&mut before, edge);
            Edge { distance, z, cells }
        };
        coarse.chain(fine).map(at).collect()
    })
}
