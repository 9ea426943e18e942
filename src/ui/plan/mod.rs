//! The plan stage: goal, currency, periods, channels, economics.

mod basics;
mod channel_card;
mod channel_list;
mod economics;
mod periods_panel;
mod screen;

pub use screen::PlanScreen;
