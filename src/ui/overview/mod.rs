//! The overview: the funnel, quick fields for the ten-second answer, results, and what to do first.

mod channels_figure;
mod finding_list;
mod funnel_figure;
mod funnel_tools;
mod quick_fields;
mod result_tiles;
mod screen;
mod trends;

pub use finding_list::FindingList;
pub use funnel_figure::FunnelFigure;
pub use screen::OverviewScreen;
