//! Forecast: what is to come, what must change, how sure it is. A part a question, all asked of the open plan.

mod budget;
mod chances;
mod goal;
mod inquiry;
mod levers;
mod question;
mod scenarios;
mod screen;
mod timeline;
mod until_select;

pub use question::ask_at_once;
pub use screen::ForecastScreen;
pub use timeline::courses;
