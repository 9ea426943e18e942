//! The plan stage: goal, currency, periods, channels, economics.

mod basics;
mod channel_card;
mod channel_list;
mod economics;
mod objectives;
mod periods_panel;
mod screen;

pub use objectives::{OnTrack, objectives_on_track};
pub use screen::PlanScreen;
