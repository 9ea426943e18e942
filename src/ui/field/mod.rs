//! Where figures are typed, and which layer and period they belong to.

mod channel_choice;
mod choice_field;
mod derived_figure;
mod draft;
mod entry_scope;
mod figure_field;
mod layer_switch;
mod number_field;
mod observed_note;
mod period_switch;
mod reach;
mod typing;
mod whole_note;
mod working_button;

pub use channel_choice::{ChannelChoice, is_in_channels};
pub use choice_field::ChoiceField;
pub use derived_figure::derived_figure;
pub use draft::{resting_text, typed_edit};
pub use entry_scope::EntryScope;
pub use figure_field::FigureField;
pub use layer_switch::LayerSwitch;
pub use number_field::NumberField;
pub use period_switch::PeriodSwitch;
