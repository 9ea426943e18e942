//! Chances: how far the results may spread, how likely a target is, and which range to measure first.

mod choice_form;
mod fan_figure;
mod figure_row;
mod figure_select;
mod figure_table;
mod how;
mod narrow_form;
mod no_ranges;
mod objective_chances;
mod part;
mod place_select;
mod reading;
mod run_bar;
mod source_list;
mod spread_figure;

pub use part::ChancesPart;
