//! The plan stage: goal, currency, channels, economics.

mod basics;
mod channel_card;
mod channel_list;
mod economics;
mod objectives;
mod screen;

pub use objectives::{OnTrack, objectives_on_track};
pub use screen::PlanScreen;
