//! Reach, Act, Convert and Engage: one skeleton with the stage's grid, chart and findings.

mod cells;
mod chosen;
mod chosen_bar;
mod deeds;
mod extent;
mod grid;
mod grid_row;
mod group_head;
mod hands;
mod heads;
mod keys;
mod media_mix;
mod metrics_figure;
mod more_button;
mod paste;
mod pointer;
mod screen;
mod way;

pub use extent::{GridExtent, provide_grid_extent, use_grid_extent};
pub use screen::StageScreen;
pub use way::go_to_field;
