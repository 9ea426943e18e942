//! Choosing a language; dates and times in each.

use race_planner::i18n::{
    Calendar, Date, DayOrder, Digits, Direction, Format, Locale, clock, first_day, period_name, period_short, read_day,
};
use race_planner::plan::{Currency, PeriodKind, Periods};

#[test]
fn the_first_tag_of_ours_wins() {
    let check = |tags: &[&str], expected: Locale| assert_eq!(Locale::negotiate(tags), expected, "{tags:?}");
    check(&["fa-AF"], Locale::Fa);
    check(&["fr_CA"], Locale::Fr);
    check(&["RU"], Locale::Ru);
    check(&["de-DE", "ru-RU", "fr"], Locale::Ru);
    check(&["de", "es"], Locale::En);
    check(&[], Locale::En);
    check(&["", "-", "français", "fr-Latn-CA-x-y"], Locale::Fr);
    check(&["fab", "fa"], Locale::Fa);
}

#[test]
fn tags_lead_back_to_their_language() {
    for locale in Locale::ALL {
        assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
    }
    assert_eq!(Locale::from_tag("france"), None);
}

#[test]
fn languages_name_themselves_and_know_their_direction() {
    assert_eq!(Locale::ALL.map(Locale::native_name), ["English", "Français", "Русский", "فارسی"]);
    assert_eq!(Locale::Fa.direction(), Direction::Rtl);
    assert_eq!(Locale::Ru.direction().attribute(), "ltr");
}

fn long(locale: Locale, iso: &str) -> String {
    Date::from_iso(iso).expect(iso).long(&Format::new(locale, Currency::EUR)).replace('\u{a0}', "~")
}

#[test]
fn dates_in_words() {
    assert_eq!(long(Locale::En, "2025-03-21"), "21~March 2025");
    assert_eq!(long(Locale::Fr, "2025-03-21"), "21~mars 2025");
    assert_eq!(long(Locale::Fr, "2025-08-01"), "1er~août 2025");
    assert_eq!(long(Locale::Ru, "2025-03-21T09:00:00Z"), "21~марта 2025~г.");
    assert_eq!(long(Locale::Fa, "2025-03-21"), "۱~فروردین ۱۴۰۴");
}

#[test]
fn the_persian_calendar_on_known_days() {
    let known = [
        ("2024-03-19", "۲۹~اسفند ۱۴۰۲"),
        ("2024-03-20", "۱~فروردین ۱۴۰۳"),
        ("2025-03-20", "۳۰~اسفند ۱۴۰۳"),
        ("2026-03-20", "۲۹~اسفند ۱۴۰۴"),
        ("2026-03-21", "۱~فروردین ۱۴۰۵"),
        ("2029-03-20", "۱~فروردین ۱۴۰۸"),
        ("2030-03-20", "۳۰~اسفند ۱۴۰۸"),
        ("2030-03-21", "۱~فروردین ۱۴۰۹"),
        ("2024-09-21", "۳۱~شهریور ۱۴۰۳"),
        ("2024-09-22", "۱~مهر ۱۴۰۳"),
        ("2024-12-20", "۳۰~آذر ۱۴۰۳"),
        ("1979-02-11", "۲۲~بهمن ۱۳۵۷"),
        ("2000-01-01", "۱۱~دی ۱۳۷۸"),
    ];
    for (iso, expected) in known {
        assert_eq!(long(Locale::Fa, iso), expected, "{iso}");
    }
}

/// Every day of two centuries is the day after the one before it.
#[test]
fn the_persian_calendar_misses_no_day() {
    let format = Format { digits: Digits::Latin, ..Format::new(Locale::Fa, Currency::IRR) };
    let mut previous = 29;
    let mut days = 0;
    for year in 1900..2090 {
        for month in 1..=12 {
            for day in 1..=31 {
                let Some(date) = Date::new(year, month, day) else { continue };
                let text = date.long(&format);
                let number: i32 = text.split('\u{a0}').next().unwrap().parse().unwrap();
                let follows = number == previous + 1 || (number == 1 && (29..=31).contains(&previous));
                assert!(follows || days == 0, "{}: {text} after day {previous}", date.iso());
                previous = number;
                days += 1;
            }
        }
    }
    assert_eq!(days, 69_397);
}

#[test]
fn days_that_do_not_exist_are_refused() {
    for wrong in
        ["2025-02-29", "2025-13-01", "2025-00-10", "2025-1-01", "x", "", "2025-03-2", "2025-03-211", "+025-03-01"]
    {
        assert_eq!(Date::from_iso(wrong), None, "{wrong}");
    }
    assert_eq!(Date::from_iso("2024-02-29").map(Date::iso).as_deref(), Some("2024-02-29"));
    // Far days of the calendar are written too, without panic.
    for iso in ["0001-01-01", "9999-12-31"] {
        assert!(!long(Locale::Fa, iso).is_empty());
    }
}

#[test]
fn times_of_day() {
    assert_eq!(clock(14, 2, &Format::new(Locale::Fr, Currency::EUR)), "14:02");
    assert_eq!(clock(9, 30, &Format::new(Locale::Fa, Currency::EUR)), "۰۹:۳۰");
}

fn periods(kind: PeriodKind, start: &str) -> Periods {
    Periods { kind, start: Periods::parse_iso(start), count: 12 }
}

fn name(periods: &Periods, index: usize, locale: Locale) -> String {
    period_name(periods, index, &Format::new(locale, Currency::EUR)).replace('\u{a0}', "~")
}

#[test]
fn periods_have_names_in_every_language() {
    let check = |kind, start, index, expected: [&str; 4]| {
        let periods = periods(kind, start);
        assert_eq!(Locale::ALL.map(|locale| name(&periods, index, locale)), expected, "{kind:?} {start} {index}");
    };
    check(PeriodKind::Month, "2026-03-01", 0, ["March 2026", "mars 2026", "март 2026", "اسفند ۱۴۰۴"]);
    check(PeriodKind::Month, "2026-03-01", 10, ["January 2027", "janvier 2027", "январь 2027", "دی ۱۴۰۵"]);
    // Nowruz: most of the month lies in April, all of it in Farvardin.
    check(PeriodKind::Month, "2026-03-21", 0, ["April 2026", "avril 2026", "апрель 2026", "فروردین ۱۴۰۵"]);
    check(PeriodKind::Quarter, "2026-04-01", 0, ["Q2 2026", "T2 2026", "2-й кв. 2026", "سه‌ماههٔ ۱، ۱۴۰۵"]);
    check(PeriodKind::Quarter, "2026-04-01", 3, ["Q1 2027", "T1 2027", "1-й кв. 2027", "سه‌ماههٔ ۴، ۱۴۰۵"]);
    check(PeriodKind::Year, "2026-01-01", 2, ["2028", "2028", "2028", "۱۴۰۷"]);
    let weeks =
        ["Week from 9~March 2026", "Semaine du 9~mars 2026", "Неделя с 9~марта 2026~г.", "هفته از ۱۸~اسفند ۱۴۰۴"];
    check(PeriodKind::Week, "2026-03-02", 1, weeks);
    check(PeriodKind::Month, "", 2, ["Period 3", "Période 3", "Период 3", "دورهٔ ۳"]);
}

#[test]
fn names_on_an_axis_are_short_and_tell_the_year_once() {
    let periods = periods(PeriodKind::Month, "2026-11-01");
    let names = |locale| {
        [0, 1, 2].map(|index| period_short(&periods, index, &Format::new(locale, Currency::EUR)).replace('\u{a0}', "~"))
    };
    assert_eq!(names(Locale::En), ["Nov~2026", "Dec", "Jan~2027"]);
    assert_eq!(names(Locale::Fr), ["nov.~2026", "déc.", "janv.~2027"]);
    assert_eq!(names(Locale::Ru), ["нояб.~2026", "дек.", "янв.~2027"]);
    assert_eq!(names(Locale::Fa), ["آبان~۱۴۰۵", "آذر", "دی"]);
    let plain = Periods { start: None, ..periods };
    assert_eq!(period_short(&plain, 11, &Format::new(Locale::Fa, Currency::EUR)), "۱۲");
}

#[test]
fn no_two_periods_share_a_name() {
    for (kind, count) in
        [(PeriodKind::Week, 120), (PeriodKind::Month, 120), (PeriodKind::Quarter, 120), (PeriodKind::Year, 120)]
    {
        for start in ["2026-01-01", "2026-01-31", "2024-02-29", "2026-03-20", "2026-03-21", "2026-08-17"] {
            let periods = Periods { count, ..periods(kind, start) };
            for locale in Locale::ALL {
                let mut names: Vec<String> =
                    (0..usize::from(count)).map(|index| name(&periods, index, locale)).collect();
                names.sort();
                names.dedup();
                assert_eq!(names.len(), usize::from(count), "{kind:?} from {start} in {locale:?}");
            }
        }
    }
}

#[test]
fn periods_follow_the_calendar() {
    let day = |kind, start, index| first_day(&periods(kind, start), index).map(Date::iso);
    let is = |iso: &str| Some(iso.to_owned());
    assert_eq!(day(PeriodKind::Month, "2026-01-31", 1), is("2026-02-28"));
    assert_eq!(day(PeriodKind::Month, "2026-01-31", 2), is("2026-03-31"), "a short month shortens no later one");
    assert_eq!(day(PeriodKind::Quarter, "2026-11-15", 1), is("2027-02-15"));
    assert_eq!(day(PeriodKind::Year, "2024-02-29", 1), is("2025-02-28"));
    assert_eq!(day(PeriodKind::Week, "2024-02-26", 1), is("2024-03-04"));
    assert_eq!(day(PeriodKind::Year, "9990-01-01", 20), None, "the calendar ends");
    let days = Date::new(1, 1, 1).and_then(|first| first.plus_days(3_652_058)).map(Date::iso);
    assert_eq!(days, is("9999-12-31"));
}

/// Each language writes the dates of both calendars, in its own words.
#[test]
fn days_are_shown_in_the_calendar_that_is_asked_for() {
    let day = Date::from_iso("2025-03-21").expect("a day");
    let long =
        |locale, calendar| day.long(&Format { calendar, ..Format::new(locale, Currency::EUR) }).replace('\u{a0}', "~");
    for (locale, gregorian, persian) in [
        (Locale::En, "21~March 2025", "1~Farvardin 1404"),
        (Locale::Fr, "21~mars 2025", "1er~farvardin 1404"),
        (Locale::Ru, "21~марта 2025~г.", "1~фарвардина 1404~г."),
        (Locale::Fa, "۲۱~مارس ۲۰۲۵", "۱~فروردین ۱۴۰۴"),
    ] {
        assert_eq!(long(locale, Calendar::Gregorian), gregorian);
        assert_eq!(long(locale, Calendar::Persian), persian);
        let own = if locale == Locale::Fa { persian } else { gregorian };
        assert_eq!(long(locale, Calendar::Auto), own);
        // What is written can be read.
        for calendar in [Calendar::Gregorian, Calendar::Persian] {
            let day = day.plus_days(1).expect("a day");
            let text = day.long(&Format { calendar, ..Format::new(locale, Currency::EUR) });
            let read =
                read_day(text.trim_end_matches("\u{a0}г."), DayOrder::DayFirst).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((read.date, read.is_persian), (day, calendar == Calendar::Persian), "{text}");
        }
    }
    let months = Periods { kind: PeriodKind::Month, start: Some((2025, 3, 21)), count: 12 };
    let name = |locale, calendar| period_name(&months, 0, &Format { calendar, ..Format::new(locale, Currency::EUR) });
    assert_eq!(name(Locale::Ru, Calendar::Persian), "фарвардин 1404");
    assert_eq!(name(Locale::Fa, Calendar::Gregorian), "آوریل ۲۰۲۵", "a month counts by its larger part");
}
