//! Forecast: what is to come, what must change, how sure it is. A part a question, all asked of the open plan.

mod budget;
mod chances;
mod screen;

pub use screen::ForecastScreen;
