//! Tools and tactics of a stage, to be ticked into the calendar of actions.

mod section;
mod tactic_list;

pub use section::TacticSection;
pub use tactic_list::TacticList;
