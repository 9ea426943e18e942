//! Help beside a field: what its figure means, at a touch, a glance of the pointer, or the focus; and the way from there to
//! the glossary.

mod about;
mod explain;

pub use about::about;
pub use explain::{entry_id, explain};
