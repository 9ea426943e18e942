//! "What matters most": how far each figure alone moves a result.

mod part;
mod rank_form;

pub use part::LeversPart;
