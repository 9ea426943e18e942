//! Where figures are typed, and which layer they belong to.

mod choice_field;
mod draft;
mod figure_field;
mod layer_switch;
mod number_field;
mod observed_note;

pub use choice_field::ChoiceField;
pub use figure_field::FigureField;
pub use layer_switch::LayerSwitch;
pub use number_field::NumberField;
pub use observed_note::observed_note;
