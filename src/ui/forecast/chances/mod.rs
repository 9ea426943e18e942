//! Chances: how far the results may spread, how likely a target is, and which range to measure first.

mod choice_form;
mod fan_figure;
mod how;
mod no_ranges;
mod objective_chances;
mod part;
mod reading;
mod run_bar;
mod source_list;
mod spread_figure;

pub use part::ChancesPart;
