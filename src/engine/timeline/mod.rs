//! Time: several periods together, one figure against another, and what is still to come.
//!
//! Used by the forecast screen, charts and uncertainty. It knows no calendar: a period is a position.

mod comparison;
mod course;
mod fill;
mod forecast;
mod horizon;
mod lag;
mod over;
mod part;

pub use comparison::{Comparison, compare};
pub use course::{Course, CoursePoint, course};
pub use forecast::{Basis, Forecast, Note, Settings, forecast};
pub use horizon::Figures;
pub use lag::Lags;
pub use over::{OverPeriods, over_periods};
pub use part::Part;

pub(super) use over::together;
