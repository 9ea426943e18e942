//! What periods are called: "March 2026", "week from 2 March 2026", "T2 2026", «فروردین ۱۴۰۵», or "period 3".
//!
//! A month that begins late in a month of the language's own calendar goes by the next one, in which most of it lies; so
//! do quarters and years. Two periods of a plan never share a name.

use super::date::month_word;
use super::words::Word;
use super::{Args, Catalog, Date, Format, Msg, ReadDay};
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

/// Year and month (1 to 12) by which a period goes, in the calendar that is shown. Counted from the first period on,
/// since months of other calendars begin now before, now after the middle of ours.
fn month_of(periods: &Periods, index: usize, is_persian: bool) -> Option<(i32, u8)> {
    first_day(periods, index)?;
    let (year, month, day) = first_day(periods, 0)?.parts(is_persian);
    let (step, to_middle) = match periods.kind {
        PeriodKind::Week | PeriodKind::Month => (1, 0),
        PeriodKind::Quarter => (3, 1),
        PeriodKind::Year => (12, 5),
    };
    let month = i32::from(month) - 1 + i32::from(day > 15) + to_middle + step * i32::try_from(index).ok()?;
    Some((year + month.div_euclid(12), month.rem_euclid(12) as u8 + 1))
}

/// The first day of the month in which the day lies, in the calendar in which it was written.
pub fn first_of_month(day: ReadDay) -> Option<Date> {
    let (_, _, position) = day.date.parts(day.is_persian);
    day.date.plus_days(1 - i32::from(position))
}

/// In which period a day lies, from 0; absent where the plan has no first day or no such period. A day that was written in
/// the Solar Hijri calendar goes by its month there, since its months begin at no fixed day of ours.
pub fn period_at(periods: &Periods, day: ReadDay) -> Option<u16> {
    let start = first_day(periods, 0)?;
    let position = match periods.kind {
        PeriodKind::Week => day.date.days_since(start).div_euclid(7),
        kind if day.is_persian => {
            let months = |(year, month): (i32, u8)| 12 * year + i32::from(month) - 1;
            let one = Periods { kind: PeriodKind::Month, ..*periods };
            let (year, month, _) = day.date.parts(true);
            let passed = months((year, month)) - months(month_of(&one, 0, true)?);
            passed.div_euclid(months_of(kind))
        }
        _ => {
            let begins = |index: &u16| first_day(periods, usize::from(*index)).is_some_and(|first| first <= day.date);
            (0..=periods.count).take_while(begins).last().map_or(-1, i32::from)
        }
    };
    u16::try_from(position).ok().filter(|position| *position < periods.count)
}

/// How many months a period has.
fn months_of(kind: PeriodKind) -> i32 {
    match kind {
        PeriodKind::Week | PeriodKind::Month => 1,
        PeriodKind::Quarter => 3,
        PeriodKind::Year => 12,
    }
}

/// The name of a period, from 0, for reading.
pub fn period_name(periods: &Periods, index: usize, format: &Format) -> String {
    let locale = format.locale;
    let catalog = Catalog::of(locale);
    let numbered = || {
        let number = format.in_own_digits(&(index + 1).to_string());
        catalog.plain(Msg::PeriodNumber, &Args::new().text("number", number))
    };
    let Some((day, (year, month))) = first_day(periods, index).zip(month_of(periods, index, format.is_persian()))
    else {
        return numbered();
    };
    let year = format.in_own_digits(&year.to_string());
    match periods.kind {
        PeriodKind::Week => catalog.plain(Msg::PeriodWeekName, &Args::new().text("date", day.long(format))),
        PeriodKind::Month => format!("{} {year}", month_word(*format, month, Word::MonthsAlone)),
        PeriodKind::Quarter => quarter(month, year, *format),
        PeriodKind::Year => year,
    }
}

/// The name of the month in which the day lies, in the language's own calendar.
pub fn month_name(day: Date, format: &Format) -> String {
    let (year, month, _) = day.parts(format.is_persian());
    format!("{} {}", month_word(*format, month, Word::MonthsAlone), format.in_own_digits(&year.to_string()))
}

/// The name of a period, from 0, in few letters for an axis: the year stands with the first month and where it changes.
pub fn period_short(periods: &Periods, index: usize, format: &Format) -> String {
    let own = |number: i32| format.in_own_digits(&number.to_string());
    let Some((day, (year, month))) = first_day(periods, index).zip(month_of(periods, index, format.is_persian()))
    else {
        return format.in_own_digits(&(index + 1).to_string());
    };
    match periods.kind {
        PeriodKind::Week => day.short(format),
        PeriodKind::Month if index == 0 || month == 1 => {
            format!("{}\u{a0}{}", month_word(*format, month, Word::MonthsShort), own(year))
        }
        PeriodKind::Month => month_word(*format, month, Word::MonthsShort).to_owned(),
        PeriodKind::Quarter => quarter(month, own(year), *format),
        PeriodKind::Year => own(year),
    }
}

fn quarter(month: u8, year: String, format: Format) -> String {
    let quarter = format.in_own_digits(&(month.div_ceil(3)).to_string());
    Catalog::of(format.locale).plain(Msg::PeriodQuarterName, &Args::new().text("quarter", quarter).text("year", year))
}
