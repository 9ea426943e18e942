//! Days of actions.

use crate::i18n::Date;
pub use crate::i18n::agenda::days_text;

/// A day as the plan holds it.
pub type Day = (i16, u8, u8);

/// The day as a date.
pub fn date((year, month, day): Day) -> Option<Date> {
    Date::new(i32::from(year), month, day)
}
