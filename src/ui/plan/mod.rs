//! The plan stage: goal, currency, channels, economics.

mod basics;
mod channel_card;
mod channel_list;
mod economics;
mod screen;

pub use screen::PlanScreen;
