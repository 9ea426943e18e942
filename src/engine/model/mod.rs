//! The plan as a model that answers "what if": a few figures are held, one is turned, all others follow.
//!
//! Used by `reverse`, `sensitivity` and `scenario`. It knows no document and no question.

mod basis;
mod lever;
mod measure;
mod piece;
mod turning;

pub use lever::{Change, Lever};
pub use measure::Measure;
pub use turning::Model;
