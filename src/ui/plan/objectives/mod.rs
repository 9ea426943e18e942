//! Objectives: what the plan is to reach, each beside where the plan stands.

mod by_select;
mod kind_select;
mod list;
mod row;
mod standing;

pub use list::{Objectives, OnTrack, objectives_on_track};
