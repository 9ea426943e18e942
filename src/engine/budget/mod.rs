//! Budget: what a channel yields for its money, and how to split a budget over channels.
//!
//! Pure functions; used by the screens on forecasts and by tests. They know no plan and no report.

mod curve;
mod pool;
mod split;

pub use curve::{Curve, CurveFit, FitError};
pub use split::{Aim, Division, Lane, Share, Split, SplitError, split};
