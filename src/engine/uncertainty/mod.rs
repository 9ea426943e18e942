//! Ranges and chance: what follows when entered figures are not numbers but ranges.
//!
//! A [`Run`] draws every range, works out the asked figures with the relations of the report and gives their spreads. It
//! knows no plan, no clock and no thread; whoever uses it decides how many draws to make between two frames.

mod beta;
mod counter;
mod fit;
mod formula;
mod hashing;
mod lattice;
mod quantiles;
mod regroup;
mod run;
mod shuffle;
mod source;
mod spread;
mod stream;
mod tally;
mod tape;

pub use fit::Fit;
pub use quantiles::Quantiles;
pub use run::{Asked, DEFAULT_DRAWS, EnteredRange, OUTCOMES, Outcome, Progress, Run, Settings};
pub use spread::{Bars, Percentiles, Source, Spread};
pub use stream::{MOST_DRAWS, Stream};
