//! Report: the plan as it goes on paper, and what of it does.

mod choices;
mod item;
mod screen;
mod sheet;
mod table;

pub use screen::ReportScreen;
