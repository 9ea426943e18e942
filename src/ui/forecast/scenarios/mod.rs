//! "Scenarios": several figures changed at once, and the outcomes side by side.

mod applied_note;
mod card;
mod comparison;
mod edits;
mod kinds;
mod part;
mod turn_row;

pub use part::ScenariosPart;
