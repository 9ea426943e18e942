//! Help beside a field: what its figure means, at a touch, a glance of the pointer, or the focus.

mod about;

pub use about::about;
