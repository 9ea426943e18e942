//! Reading days as people and programs write them: ISO, day-month-year, month-day-year, and Solar Hijri ones, which are
//! known by their years.

use super::words::{self, Word};
use super::{Date, Locale};

/// Which comes first where a day is written in numbers with the year last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DayOrder {
    /// 31.3.2026
    #[default]
    DayFirst,
    /// 3/31/2026
    MonthFirst,
}

/// A day that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReadDay {
    /// The day; the first one where only a month or a year was written.
    pub date: Date,
    /// Whether it was written in the Solar Hijri calendar.
    pub is_persian: bool,
}

/// Years of the Solar Hijri calendar that are written today.
const PERSIAN_YEARS: std::ops::RangeInclusive<i32> = 1300..=1499;

/// Reads a day, a month with its year, or a year; of a span of days the first one. Digits of any kind.
pub fn read_day(text: &str, order: DayOrder) -> Option<ReadDay> {
    let text: String = text.trim().chars().filter(|char| !is_invisible(*char)).map(plain).collect();
    let first =
        [" - ", " – ", " — "].iter().find_map(|dash| text.split_once(dash)).map_or(text.as_str(), |span| span.0);
    // A time of day comes after the day.
    let (day, time) = first.split_at(first.find(['t', ' ']).unwrap_or(first.len()));
    let has_time = time.contains(':') && day.contains(|char: char| char.is_ascii_digit());
    let day = if has_time { day } else { first };
    let mut parts = Vec::new();
    for part in day.split(|char: char| !char.is_alphanumeric()).filter(|part| !part.is_empty()) {
        match part.parse::<i32>() {
            Ok(number) => parts.push(Part::Number(number, part.len())),
            Err(_) => parts.push(Part::Month(month(part)?)),
        }
    }
    of_parts(&parts, order)
}

enum Part {
    /// A number and how many digits it has.
    Number(i32, usize),
    Month((u8, bool)),
}

fn of_parts(parts: &[Part], order: DayOrder) -> Option<ReadDay> {
    use Part::{Month, Number};
    match *parts {
        [Number(year, 4), Number(month, _), Number(day, _)] => day_of(year, month, day),
        [Number(first, 1..=2), Number(second, 1..=2), Number(year, 4 | 2)] => {
            let year = if year < 100 { 2000 + year } else { year };
            match order {
                DayOrder::DayFirst => day_of(year, second, first),
                DayOrder::MonthFirst => day_of(year, first, second),
            }
        }
        [Number(digits, 8)] => day_of(digits / 10_000, digits / 100 % 100, digits % 100),
        [Number(year, 4), Number(month, _)] | [Number(month, 1..=2), Number(year, 4)] => day_of(year, month, 1),
        [Number(digits, 6)] => day_of(digits / 100, digits % 100, 1),
        [Number(year, 4)] => day_of(year, 1, 1),
        [Month(month), Number(year, 4)] | [Number(year, 4), Month(month)] => named(year, month, 1),
        [Number(day, 1..=2), Month(month), Number(year, 4)] | [Month(month), Number(day, 1..=2), Number(year, 4)] => {
            named(year, month, day)
        }
        _ => None,
    }
}

fn named(year: i32, (month, is_persian): (u8, bool), day: i32) -> Option<ReadDay> {
    (PERSIAN_YEARS.contains(&year) == is_persian).then(|| day_of(year, month.into(), day))?
}

fn day_of(year: i32, month: i32, day: i32) -> Option<ReadDay> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let is_persian = PERSIAN_YEARS.contains(&year);
    let is_ours = (1900..=2200).contains(&year);
    let date =
        if is_persian { Date::from_persian(year, month, day) } else { Date::new(year, month, day).filter(|_| is_ours) };
    date.map(|date| ReadDay { date, is_persian })
}

/// A month by its name in any language, in lower case, and whether it is one of the Solar Hijri calendar.
fn month(text: &str) -> Option<(u8, bool)> {
    let means = |name: &str| {
        let name = name.to_lowercase();
        let name = name.trim_end_matches('.');
        name == text || (text.chars().count() >= 3 && name.starts_with(text) && text.is_ascii())
    };
    let find = |of: &[Word], is_own: bool| {
        Locale::ALL.into_iter().find_map(|locale| {
            of.iter().find_map(|word| {
                let position = words::forms(locale, *word).iter().position(|name| means(name))?;
                Some((position as u8 + 1, (locale == Locale::Fa) == is_own))
            })
        })
    };
    find(&[Word::Months, Word::MonthsAlone, Word::MonthsShort], true)
        .or_else(|| find(&[Word::OtherMonths, Word::OtherMonthsAlone], false))
}

fn is_invisible(char: char) -> bool {
    matches!(char, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{feff}')
}

fn plain(char: char) -> char {
    let zero = match char {
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{660}'..='\u{669}' => '\u{660}',
        'ي' => return 'ی',
        'ك' => return 'ک',
        _ => return char.to_lowercase().next().unwrap_or(char),
    };
    char::from_digit(char as u32 - zero as u32, 10).unwrap_or(char)
}
