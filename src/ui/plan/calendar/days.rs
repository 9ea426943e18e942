//! Days as the plan holds them.

use crate::i18n::Date;

/// A day as the plan holds it.
pub type Day = (i16, u8, u8);

/// The day as a date.
pub fn date((year, month, day): Day) -> Option<Date> {
    Date::new(i32::from(year), month, day)
}
