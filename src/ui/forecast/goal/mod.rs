//! "Reach a goal": a wish, what may change for it, and what must.

mod answer;
mod lever_choice;
mod limit_row;
mod part;
mod wish_form;

pub use part::GoalPart;
