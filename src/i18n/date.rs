//! Dates and times of day in words, for every language; Persian ones in the Solar Hijri calendar.
//!
//! There is no clock here: the caller says which day and hour it is. Files hold ISO dates.

use super::words::{self, Word};
use super::{Format, Locale};

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The day with this year (1 to 9999), month and day of the month, if there is such a day.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            4 | 6 | 9 | 11 => 30,
            2 => 28 + u8::from(leap),
            1..=12 => 31,
            _ => return None,
        };
        let exists = (1..=9999).contains(&year) && (1..=length).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// Reads `2025-03-21`; a time after it is allowed and ignored.
    pub fn from_iso(text: &str) -> Option<Self> {
        let date = text.get(..10)?;
        let rest = text.get(10..)?;
        if !(rest.is_empty() || rest.starts_with('T')) {
            return None;
        }
        let mut parts = date.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let digits = [year, month, day].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        if !digits || year.len() != 4 || month.len() != 2 {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The day with this year (1244 to 1472), month and day of the month in the Solar Hijri calendar, if there is one.
    pub fn from_persian(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(1244..=1472).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        let before = i32::from(month) - 1;
        let number = nowruz(year) + 31 * before.min(6) + 30 * (before - 6).max(0) + i32::from(day) - 1;
        // A day that the month does not have would be one of the next month.
        (persian_from_day_number(number) == (year, month, day)).then(|| Self::from_day_number(number))?
    }

    /// How many days this one comes after another; negative if before.
    pub fn days_since(self, other: Self) -> i32 {
        self.day_number() - other.day_number()
    }

    /// The day so many days later, if the calendar goes so far.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        Self::from_day_number(self.day_number().checked_add(days)?)
    }

    /// The same day of the month so many months later, or the last one of a shorter month.
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let month = i32::from(self.month) - 1 + months;
        let (year, month) = (self.year.checked_add(month.div_euclid(12))?, month.rem_euclid(12) as u8 + 1);
        (1..=self.day).rev().find_map(|day| Self::new(year, month, day))
    }

    /// The same day of the month so many months later in the Solar Hijri calendar or in ours, or the last one of a shorter month.
    pub fn plus_own_months(self, months: i32, is_persian: bool) -> Option<Self> {
        if !is_persian {
            return self.plus_months(months);
        }
        let (year, month, day) = self.parts(true);
        let month = i32::from(month) - 1 + months;
        let (year, month) = (year.checked_add(month.div_euclid(12))?, month.rem_euclid(12) as u8 + 1);
        (1..=day).rev().find_map(|day| Self::from_persian(year, month, day))
    }

    /// The first day of the month in which the day lies in the Solar Hijri calendar or in ours.
    pub fn first_of_own_month(self, is_persian: bool) -> Option<Self> {
        let (_, _, day) = self.parts(is_persian);
        self.plus_days(1 - i32::from(day))
    }

    /// Day of the month (1 to 31) in the Gregorian calendar.
    pub fn day_of_month(self) -> u8 {
        self.day
    }

    /// Year, month and day of the month in the Solar Hijri calendar or in ours.
    pub(super) fn parts(self, is_persian: bool) -> (i32, u8, u8) {
        if is_persian { persian_from_day_number(self.day_number()) } else { (self.year, self.month, self.day) }
    }

    /// Writes `2025-03-21`.
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// The date in words.
    pub fn long(self, format: &Format) -> String {
        let locale = format.locale;
        let (year, month, day) = self.parts(format.is_persian());
        let month = month_word(*format, month, Word::Months);
        let day = day_of_month(day, *format);
        let year = format.in_own_digits(&year.to_string());
        let end = words::written(locale, Word::DateEnd);
        let end = if end.is_empty() { String::new() } else { format!("\u{a0}{end}") };
        format!("{day}\u{a0}{month} {year}{end}")
    }

    /// Day and month in few letters, in the language's own calendar.
    pub fn short(self, format: &Format) -> String {
        let (_, month, day) = self.parts(format.is_persian());
        let short = month_word(*format, month, Word::MonthsShort);
        // What is too short to be cut stands there as it stands alone, which is not how it stands beside a day.
        let is_whole = short == month_word(*format, month, Word::MonthsAlone);
        let month = if is_whole { month_word(*format, month, Word::Months) } else { short };
        format!("{}\u{a0}{month}", day_of_month(day, *format))
    }

    /// The day of a Julian day number.
    fn from_day_number(number: i32) -> Option<Self> {
        // Counted from 1 March 4800 BC, so that leap days come last; the reverse of `day_number`.
        let days = number.checked_add(32044)?;
        let centuries = (4 * days + 3).div_euclid(146_097);
        let days = days - (146_097 * centuries).div_euclid(4);
        let years = (4 * days + 3).div_euclid(1461);
        let days = days - (1461 * years).div_euclid(4);
        let month = (5 * days + 2) / 153;
        let day = days - (153 * month + 2) / 5 + 1;
        let year = 100 * centuries + years - 4800 + month / 10;
        Self::new(year, (month + 3 - 12 * (month / 10)) as u8, day as u8)
    }

    /// Julian day number.
    fn day_number(self) -> i32 {
        let before_march = i32::from(self.month < 3);
        let year = self.year + 4800 - before_march;
        let month = i32::from(self.month) + 12 * before_march - 3;
        i32::from(self.day) + (153 * month + 2) / 5 + 365 * year + year / 4 - year / 100 + year / 400 - 32045
    }
}

/// A day of the month (1 to 31); some languages say "first" where others say "one".
fn day_of_month(day: u8, format: Format) -> String {
    let first = words::written(format.locale, Word::FirstDay);
    if day == 1 && !first.is_empty() { first.to_owned() } else { format.in_own_digits(&day.to_string()) }
}

/// A month of the calendar that is shown (1 to 12), in a form of its own such as a short one where the language has it.
pub(super) fn month_word(format: Format, month: u8, word: Word) -> &'static str {
    let locale = format.locale;
    let is_own = format.is_persian() == (locale == Locale::Fa);
    let (word, usual) = match word {
        word if is_own => (word, Word::Months),
        Word::MonthsAlone => (Word::OtherMonthsAlone, Word::OtherMonths),
        _ => (Word::OtherMonths, Word::OtherMonths),
    };
    let own = words::forms(locale, word);
    let forms = if own.is_empty() { words::forms(locale, usual) } else { own };
    forms.get(usize::from(month) - 1).copied().unwrap_or_default()
}

/// Julian day number of the first day of a Solar Hijri year, by the 33-year cycle, which agrees with the observed
/// equinox from 1244 to 1472 (1865 to 2093).
fn nowruz(year: i32) -> i32 {
    1_948_319 + 365 * (year - 1) + (8 * year + 21).div_euclid(33) + 1
}

fn persian_from_day_number(day_number: i32) -> (i32, u8, u8) {
    // An estimate that is never too late.
    let mut year = (day_number - 1_948_320).div_euclid(366) - 2;
    while nowruz(year + 1) <= day_number {
        year += 1;
    }
    let day_of_year = day_number - nowruz(year);
    let (month, day) = if day_of_year < 186 {
        (day_of_year / 31, day_of_year % 31)
    } else {
        (6 + (day_of_year - 186) / 30, (day_of_year - 186) % 30)
    };
    (year, month as u8 + 1, day as u8 + 1)
}

/// A time of day such as 14:02 in the format's digits; `hour` 0 to 23, `minute` 0 to 59.
pub fn clock(hour: u32, minute: u32, format: &Format) -> String {
    format.in_own_digits(&format!("{hour:02}:{minute:02}"))
}
