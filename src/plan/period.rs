//! The periods that a plan spans.

/// How many periods a plan may have.
pub const MAX_PERIODS: u16 = 120;

/// Length of one period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeriodKind {
    /// Seven days.
    Week,
    /// A calendar month.
    Month,
    /// Three calendar months.
    Quarter,
    /// A calendar year.
    Year,
}

impl PeriodKind {
    /// All kinds, shortest first.
    pub const ALL: [Self; 4] = [Self::Week, Self::Month, Self::Quarter, Self::Year];

    /// Stable identifier.
    pub fn id(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// The kind with this identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// How many make a year; weeks by the round number of 52.
    pub fn per_year(self) -> f64 {
        match self {
            Self::Week => 52.0,
            Self::Month => 12.0,
            Self::Quarter => 4.0,
            Self::Year => 1.0,
        }
    }
}

/// So many periods of one kind, side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Periods {
    /// Length of each.
    pub kind: PeriodKind,
    /// First day of the first one: year, month, day (Gregorian), where it is known.
    pub start: Option<(i16, u8, u8)>,
    /// How many, 1 to [`MAX_PERIODS`].
    pub count: u16,
}

impl Default for Periods {
    fn default() -> Self {
        Self { kind: PeriodKind::Month, start: None, count: 1 }
    }
}

impl Periods {
    /// The start date as `YYYY-MM-DD`.
    pub fn start_iso(&self) -> Option<String> {
        self.start.map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"))
    }

    /// Reads a `YYYY-MM-DD` date that exists in the Gregorian calendar.
    pub fn parse_iso(text: &str) -> Option<(i16, u8, u8)> {
        let mut parts = text.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let has_signs = text.bytes().any(|byte| byte != b'-' && !byte.is_ascii_digit());
        if has_signs || (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return None;
        }
        let (year, month, day): (i16, u8, u8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        Some((year, month, day)).filter(|date| Self::is_day(*date))
    }

    /// Whether year, month and day exist in the Gregorian calendar and can be written as `YYYY-MM-DD`.
    pub fn is_day((year, month, day): (i16, u8, u8)) -> bool {
        (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day)
    }
}

fn days_in_month(year: i16, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
