//! Reach, Act, Convert and Engage: one skeleton with the stage's grid, chart and findings.

mod grid;
mod grid_row;
mod metrics_figure;
mod screen;

pub use screen::StageScreen;
