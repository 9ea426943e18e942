//! Where figures are typed, and which layer and period they belong to.

mod draft;
mod entry_scope;
mod figure_field;
mod layer_switch;
mod number_field;
mod period_switch;
mod reach;

pub use entry_scope::EntryScope;
pub use figure_field::FigureField;
pub use layer_switch::LayerSwitch;
pub use number_field::NumberField;
pub use period_switch::PeriodSwitch;
