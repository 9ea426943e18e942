//! Everything long-lived on the page: the open plan, its report, history, saving, settings, the current screen.
//!
//! Only this room owns long-lived signals and effects; `ui` reads them and hands back edits.

mod app;
mod arrival;
mod chances;
mod collection;
mod exchange;
mod first_wish;
mod front;
mod glossary;
mod handing;
mod hosting;
mod importing;
mod inquiry;
mod keeper;
mod keeper_news;
mod keeper_opening;
mod keeper_seat;
mod keeper_shelf;
mod lab;
mod navigation;
mod outline;
mod paper;
mod place;
mod settings;
mod surroundings;
mod tasks;
mod toasts;
mod way_back;
mod workspace;

pub use app::{App, is_plan_file, use_app};
pub use arrival::Arrival;
pub use chances::{Chances, Choice, Earlier, Found, Points, objective_spread};
pub use collection::Collection;
pub use exchange::{Exchange, Sheet};
pub use front::{Front, Wish, file_error, use_front};
pub use glossary::Lookup;
pub use hosting::Hosting;
pub use importing::{Failure, FiledPlans, Importing};
pub use inquiry::{Asked, Inquiry, RankInquiry};
pub use keeper::Keeper;
pub use keeper_news::{Notice, SaveState};
pub use lab::Lab;
pub use navigation::{Lesson, Navigation, Question, Screen, Tool, Topic};
pub use paper::{Paper, PaperSize};
pub use place::{Offered, Place};
pub use settings::{Settings, ThemeChoice, load_first_language, load_language, load_languages};
pub use surroundings::library;
pub use toasts::{Toast, Toasts};
pub use workspace::{SharedReport, Workspace};
