//! The generating vector of the lattice on which ranges are drawn.
//!
//! Used by `stream`. Found for this program by a component-by-component search: of hundreds of random odd multipliers the
//! one that errs least on P(a·Z ≤ ±1.645, 0) for random directions a of 2 to 6 coordinates at 2¹⁴, 2¹⁶ and 2²⁰ points.

/// Multipliers modulo 2²⁰, one a coordinate; the pairs of any two stay well spread (index of Zaremba ≥ 100 at 2¹⁶ points).
pub(super) const MULTIPLIERS: [u32; 36] = [
    1, 47767, 143_545, 170_229, 6469, 190_999, 54657, 125_297, 50925, 132_593, 276_147, 123_245, 110_793, 103_667,
    6619, 57245, 91159, 126_289, 41659, 44565, 137_239, 9727, 120_415, 26835, 65777, 42593, 74067, 236_465, 45669,
    79161, 87273, 206_323, 169_681, 196_345, 34391, 83237,
];
