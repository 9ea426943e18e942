//! The calendar of actions: a tab of the Plan stage.

mod controls;
mod days;
mod editor;
mod edits;
mod fields;
mod part;
mod row;
mod section_card;
mod section_list;
mod summary;
mod time_strip;
mod view;

pub use part::CalendarPart;
