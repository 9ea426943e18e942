//! Choosing a language; dates and times in each.

use race_planner::i18n::{Date, Digits, Direction, Format, Locale, clock};
use race_planner::plan::Currency;

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
