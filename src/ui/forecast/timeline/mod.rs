//! "Over time": target, actual and forecast of one figure, period by period.

mod courses;
mod delays;
mod part;
mod profit;
mod question_form;
mod seasons;
mod settings_form;
mod table;

pub use courses::courses;
pub use part::TimelinePart;
