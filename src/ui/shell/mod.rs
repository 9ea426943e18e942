//! What surrounds every screen: header, rail of stages, way to the tools, tabs, notices, keyboard undo.

mod access_banner;
mod header;
mod history_menu;
mod language_select;
mod memory_notice;
mod notice_list;
mod plan_file;
mod plan_part;
mod rail;
mod renewal_notice;
mod save_badge;
mod tabs;
mod theme_select;
mod toast_list;
mod tool_nav;
mod undo_buttons;
mod undo_keys;

pub use header::Header;
pub use memory_notice::MemoryNotice;
pub use notice_list::NoticeList;
pub use plan_file::PlanFile;
pub use plan_part::PlanPart;
pub use rail::Rail;
pub use renewal_notice::RenewalNotice;
pub use tabs::Tabs;
pub use toast_list::ToastList;
pub use tool_nav::ToolNav;
pub use undo_keys::UndoKeys;
