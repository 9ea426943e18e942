//! What surrounds every screen: header, rail of stages, notices, keyboard undo.

mod header;
mod language_select;
mod notice_list;
mod rail;
mod save_badge;
mod theme_select;
mod undo_buttons;
mod undo_keys;

pub use header::Header;
pub use notice_list::{NoticeList, download_plan};
pub use rail::Rail;
pub use undo_keys::UndoKeys;
