//! A chart on the page: a canvas, its title, and the equal data table.

mod canvas;
mod data_table;
mod easel;
mod figure;
mod on_paper;
mod read_out;
mod save_buttons;
mod trend_figure;

pub use canvas::Canvas;
pub use data_table::DataTable;
pub use figure::ChartFigure;
pub use save_buttons::SaveButtons;
pub use trend_figure::TrendFigure;
