//! The planner in a frame of another page: the link to that page, and what is shown only there.

mod link;
mod offered_text;
mod open_tab;
mod stillness;
mod view_banner;

pub use link::EmbedLink;
pub use offered_text::OfferedText;
pub use open_tab::{OpenTab, copy_link, open_in_tab};
pub use stillness::Stillness;
pub use view_banner::ViewBanner;
