//! Everything that speaks to people: four languages, their messages, numbers and dates.
//!
//! Used by `chart`, `state` and `ui`. It takes values and gives text, both ways for numbers; it knows no browser and no
//! clock. A new message is one line in `message` and one in each `locales/<language>/<room>.ftl`.

pub mod agenda;
mod catalog;
mod date;
mod date_read;
mod experiment;
mod formula;
pub mod glossary;
mod letters;
mod locale;
mod loyalty;
mod message;
mod number;
mod period;
pub mod search;
mod summary;
mod wording;
mod wording_budget;
mod wording_chances;
mod wording_effects;
mod wording_goal;
mod wording_learn;
mod wording_objectives;
mod wording_steps;
mod wording_working;
mod words;

pub use catalog::{Args, Catalog};
pub use date::{Date, clock};
pub use date_read::{DayOrder, ReadDay, read_day};
pub use experiment::{ExperimentWording, Formula, NamedFigure};
pub use formula::FormulaText;
pub use letters::{in_letters, letter};
pub use locale::{Direction, Locale};
pub use loyalty::{Behind, Statement, USUAL_CYCLES};
pub use message::{Argument, Msg, Room};
pub use number::{Calendar, Digits, Field, Format, ParseError, Typed};
pub use period::{first_day, first_of_month, month_name, period_at, period_name, period_short};
pub use summary::Scope;
pub use wording::Wording;
pub use wording_goal::moved;
pub use wording_working::{Leads, LineText, LinkText, WorkingText};
