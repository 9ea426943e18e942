//! Improve: tests of one change against another, how large a test must be, and the ledger of what was tried.

mod answer;
mod arm_fields;
mod comparison;
mod confidence_field;
mod formula_list;
mod ledger;
mod plan_rates;
mod rates_figure;
mod sample;
mod sample_fields;
mod sample_forms;
mod screen;
mod wait;

pub use formula_list::FormulaList;
pub use screen::ImproveScreen;
