//! The personas of the plan: whom it is for.

mod card;
mod edits;
mod foot;
mod form;
mod met_in;
mod part;
mod told;

pub use edits::persona_name;
pub use part::PersonasPart;
