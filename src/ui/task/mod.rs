//! The student's side of an assignment: what is asked, and the ways to hand the work in.

mod band;
mod hand_in;

pub use band::TaskBand;
pub use hand_in::HandInSheet;
