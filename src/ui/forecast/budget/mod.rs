//! Budget split: what each channel makes of money, and where the next unit of it brings most.

mod budget_form;
mod new_point;
mod part;
mod response_card;
mod response_figure;
mod split_figure;

pub use part::BudgetPart;
