//! The teacher's side: code that shows a plan in a course page, and assignments made of plans. Loaded when it is opened.

mod area_table;
mod assign;
mod assign_form;
mod assign_ways;
mod code;
mod copy_area;
mod embed;
mod embed_form;
mod link;
mod preview;
mod rows;
mod sheet;
mod wanted;

pub use copy_area::CopyArea;
pub use link::shared_link;
pub use sheet::TeachSheet;
