//! Show the working: how any figure came about.

mod beside;
mod drawer;
mod explained;
mod inspection;
mod line;

pub use drawer::WorkingDrawer;
pub use explained::explained;
pub use inspection::{Inspection, provide_inspection, use_inspection};
