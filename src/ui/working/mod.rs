//! Show the working: how any figure came about.

mod drawer;
mod inspection;
mod line;

pub use drawer::WorkingDrawer;
pub use inspection::{provide_inspection, use_inspection};
