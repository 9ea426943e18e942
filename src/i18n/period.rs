//! What periods are called: "March 2026", "week from 2 March 2026", "T2 2026", «فروردین ۱۴۰۵», or "period 3".
//!
//! A month that begins late in a month of the language's own calendar goes by the next one, in which most of it lies; so
//! do quarters and years. Two periods of a plan never share a name.

use super::date::month_word;
use super::words::Word;
use super::{Args, Catalog, Date, Format, Locale, Msg};
use crate::plan::{PeriodKind, Periods};

/// The first day of a period, from 0; absent where the plan has no first day or the calendar ends before it.
pub fn first_day(periods: &Periods, index: usize) -> Option<Date> {
    let (year, month, day) = periods.start?;
    let start = Date::new(i32::from(year), month, day)?;
    let index = i32::try_from(index).ok()?;
    match periods.kind {
        PeriodKind::Week => start.plus_days(7 * index),
        PeriodKind::Month => start.plus_months(index),
        PeriodKind::Quarter => start.plus_months(3 * index),
        PeriodKind::Year => start.plus_months(12 * index),
    }
}

/// Year and month (1 to 12) by which a period goes, in the language's own calendar. Counted from the first period on,
/// since months of other calendars begin now before, now after the middle of ours.
fn month_of(periods: &Periods, index: usize, locale: Locale) -> Option<(i32, u8)> {
    first_day(periods, index)?;
    let (year, month, day) = first_day(periods, 0)?.parts(locale);
    let (step, to_middle) = match periods.kind {
        PeriodKind::Week | PeriodKind::Month => (1, 0),
        PeriodKind::Quarter => (3, 1),
        PeriodKind::Year => (12, 5),
    };
    let month = i32::from(month) - 1 + i32::from(day > 15) + to_middle + step * i32::try_from(index).ok()?;
    Some((year + month.div_euclid(12), month.rem_euclid(12) as u8 + 1))
}

/// The name of a period, from 0, for reading.
pub fn period_name(periods: &Periods, index: usize, format: &Format) -> String {
    let locale = format.locale;
    let catalog = Catalog::of(locale);
    let numbered = || {
        let number = format.in_own_digits(&(index + 1).to_string());
        catalog.plain(Msg::PeriodNumber, &Args::new().text("number", number))
    };
    let Some((day, (year, month))) = first_day(periods, index).zip(month_of(periods, index, locale)) else {
        return numbered();
    };
    let year = format.in_own_digits(&year.to_string());
    match periods.kind {
        PeriodKind::Week => catalog.plain(Msg::PeriodWeekName, &Args::new().text("date", day.long(format))),
        PeriodKind::Month => format!("{} {year}", month_word(locale, month, Word::MonthsAlone)),
        PeriodKind::Quarter => quarter(month, year, *format),
        PeriodKind::Year => year,
    }
}

/// The name of a period, from 0, in few letters for an axis: the year stands with the first month and where it changes.
pub fn period_short(periods: &Periods, index: usize, format: &Format) -> String {
    let locale = format.locale;
    let own = |number: i32| format.in_own_digits(&number.to_string());
    let Some((day, (year, month))) = first_day(periods, index).zip(month_of(periods, index, locale)) else {
        return format.in_own_digits(&(index + 1).to_string());
    };
    match periods.kind {
        PeriodKind::Week => {
            let (_, month, day) = day.parts(locale);
            format!("{}\u{a0}{}", own(day.into()), month_word(locale, month, Word::MonthsShort))
        }
        PeriodKind::Month if index == 0 || month == 1 => {
            format!("{}\u{a0}{}", month_word(locale, month, Word::MonthsShort), own(year))
        }
        PeriodKind::Month => month_word(locale, month, Word::MonthsShort).to_owned(),
        PeriodKind::Quarter => quarter(month, own(year), *format),
        PeriodKind::Year => own(year),
    }
}

fn quarter(month: u8, year: String, format: Format) -> String {
    let quarter = format.in_own_digits(&(month.div_ceil(3)).to_string());
    Catalog::of(format.locale).plain(Msg::PeriodQuarterName, &Args::new().text("quarter", quarter).text("year", year))
}
