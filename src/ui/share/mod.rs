//! Sharing a plan: a dialog with a link that holds the plan, or the way to a file where a link would be too long.

mod button;
mod sheet;

pub use button::ShareButton;
pub use sheet::ShareSheet;
