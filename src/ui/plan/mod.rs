//! The plan stage: its figures (goal, currency, periods, channels, economics), and a tab each for personas, journey and
//! calendar.

mod basics;
mod calendar;
mod channel_card;
mod channel_list;
mod economics;
mod figures;
mod journey;
mod objectives;
mod periods_panel;
mod personas;
mod screen;
mod topic_part;
mod walker;
mod words_field;

pub use objectives::{OnTrack, objectives_on_track};
pub use screen::PlanScreen;
pub use topic_part::TopicPart;
pub use walker::provide_walker;
