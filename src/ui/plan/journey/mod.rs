//! The customer journey map: the way of a persona, phase by phase, with what is missing on it.

mod card;
mod edits;
mod feeling;
mod figure;
mod form;
mod gaps;
mod kpi_choice;
mod part;
mod phase;
mod seat;
mod steps;
mod strip;
mod told;
mod tools;
mod whereabouts;

pub use part::JourneyPart;
