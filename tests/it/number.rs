//! Numbers for people, both ways.

use proptest::prelude::*;
use race_planner::engine::{Kpi, Unit};
use race_planner::i18n::{Calendar, Catalog, Digits, Field, Format, Locale, ParseError, Typed};
use race_planner::plan::Currency;

fn format(locale: Locale) -> Format {
    Format::new(locale, Currency::EUR)
}

/// Invisible and look-alike characters made visible: `~` no-break space, `_` narrow one, `<` left-to-right mark.
fn visible(text: &str) -> String {
    text.replace('\u{a0}', "~").replace('\u{202f}', "_").replace('\u{200e}', "<").replace('\u{200f}', ">")
}

/// What each language writes: English, French, Russian, Persian.
#[test]
fn snapshot_of_every_language() {
    use Unit::{Count, Money, Months, Multiple, Number, Points, Rate, Seconds, Years};
    let table: &[(Unit, f64, [&str; 4])] = &[
        (Count, 0.0, ["0", "0", "0", "۰"]),
        (Count, 0.4, ["0.4", "0,4", "0,4", "۰٫۴"]),
        (Count, 0.000_000_01, ["0", "0", "0", "۰"]),
        (Count, 7.6, ["8", "8", "8", "۸"]),
        (Count, 1_234.0, ["1,234", "1_234", "1~234", "۱٬۲۳۴"]),
        (Count, 12_345.6, ["12,346", "12_346", "12~346", "۱۲٬۳۴۶"]),
        (Count, -1_234.0, ["−1,234", "−1_234", "−1~234", "><−۱٬۲۳۴"]),
        (Count, -0.0, ["0", "0", "0", "۰"]),
        (Money, 0.0, ["€0", "0_€", "0~€", "۰~یورو"]),
        (Money, 0.004, ["€0.0040", "0,0040_€", "0,0040~€", "۰٫۰۰۴۰~یورو"]),
        (Money, 12.5, ["€12.50", "12,50_€", "12,50~€", "۱۲٫۵۰~یورو"]),
        (Money, 1_240.4, ["€1,240", "1_240_€", "1~240~€", "۱٬۲۴۰~یورو"]),
        (Money, -1_240.0, ["−€1,240", "−1_240_€", "−1~240~€", "><−۱٬۲۴۰~یورو"]),
        (Rate, 0.03, ["3%", "3_%", "3~%", "۳٪"]),
        (Rate, 0.034, ["3.4%", "3,4_%", "3,4~%", "۳٫۴٪"]),
        (Rate, 0.0007, ["0.07%", "0,07_%", "0,07~%", "۰٫۰۷٪"]),
        (Rate, 0.00007, ["0.007%", "0,007_%", "0,007~%", "۰٫۰۰۷٪"]),
        (Rate, 0.3456, ["34.6%", "34,6_%", "34,6~%", "۳۴٫۶٪"]),
        (Rate, 12.345, ["1,234%", "1_234_%", "1~234~%", "۱٬۲۳۴٪"]),
        (Rate, -0.5, ["−50%", "−50_%", "−50~%", "><−۵۰٪"]),
        (Multiple, 4.2, ["4.2×", "4,2_×", "4,2~×", "۴٫۲~برابر"]),
        (Multiple, 0.0123, ["0.012×", "0,012_×", "0,012~×", "۰٫۰۱۲~برابر"]),
        (Years, 1.0, ["1 year", "1 an", "1~год", "۱ سال"]),
        (Years, 2.5, ["2.5 years", "2,5 ans", "2,5~года", "۲٫۵ سال"]),
        (Years, 5.0, ["5 years", "5 ans", "5~лет", "۵ سال"]),
        (Number, 2.4, ["2.4", "2,4", "2,4", "۲٫۴"]),
        (Number, 1_200.0, ["1,200", "1_200", "1~200", "۱٬۲۰۰"]),
        (Months, 1.0, ["1 month", "1 mois", "1~месяц", "۱ ماه"]),
        (Months, 3.5, ["3.5 months", "3,5 mois", "3,5~месяца", "۳٫۵ ماه"]),
        (Months, -2.0, ["−2 months", "−2 mois", "−2~месяца", "><−۲ ماه"]),
        (Months, 14.0, ["14 months", "14 mois", "14~месяцев", "۱۴ ماه"]),
        (Seconds, 0.0, ["0:00", "0:00", "0:00", "۰:۰۰"]),
        (Seconds, 89.6, ["1:30", "1:30", "1:30", "۱:۳۰"]),
        (Seconds, 3_661.0, ["1:01:01", "1:01:01", "1:01:01", "۱:۰۱:۰۱"]),
        (Points, 45.0, ["45", "45", "45", "۴۵"]),
        (Points, -12.34, ["−12.3", "−12,3", "−12,3", "><−۱۲٫۳"]),
    ];
    for (unit, value, expected) in table {
        for (locale, expected) in Locale::ALL.into_iter().zip(expected) {
            assert_eq!(visible(&format(locale).value(*unit, *value)), *expected, "{locale:?} {unit:?} {value}");
        }
    }
}

#[test]
fn short_forms() {
    let table: &[(Unit, f64, [&str; 4])] = &[
        (Unit::Count, 1_234.0, ["1,234", "1_234", "1~234", "۱٬۲۳۴"]),
        (Unit::Count, 12_345.0, ["12.3k", "12,3_k", "12,3~тыс.", "۱۲٫۳~هزار"]),
        (Unit::Count, 999_950.0, ["1M", "1_M", "1~млн", "۱~میلیون"]),
        (Unit::Count, 1_240_000.0, ["1.2M", "1,2_M", "1,2~млн", "۱٫۲~میلیون"]),
        (Unit::Count, 2.5e9, ["2.5bn", "2,5_Md", "2,5~млрд", "۲٫۵~میلیارد"]),
        (Unit::Money, -123_456.0, ["−€123k", "−123_k_€", "−123~тыс.~€", "><−۱۲۳~هزار~یورو"]),
        (Unit::Rate, 0.034, ["3.4%", "3,4_%", "3,4~%", "۳٫۴٪"]),
    ];
    for (unit, value, expected) in table {
        for (locale, expected) in Locale::ALL.into_iter().zip(expected) {
            assert_eq!(visible(&format(locale).short(*unit, *value)), *expected, "{locale:?} {unit:?} {value}");
        }
    }
}

#[test]
fn ranges() {
    let table: &[(Unit, f64, f64, [&str; 4])] = &[
        (Unit::Rate, 0.015, 0.03, ["1.5–3%", "1,5–3_%", "1,5–3~%", "۱٫۵ تا ۳٪"]),
        (Unit::Money, 100.0, 200.0, ["€100–200", "100–200_€", "100–200~€", "۱۰۰ تا ۲۰۰~یورو"]),
        (Unit::Money, -100.0, 200.0, ["−€100 – €200", "−100_€ – 200_€", "−100~€ – 200~€", "><−۱۰۰~یورو تا ۲۰۰~یورو"]),
        (Unit::Years, 2.0, 3.0, ["2–3 years", "2–3 ans", "2–3~года", "۲ تا ۳ سال"]),
    ];
    for (unit, low, high, expected) in table {
        for (locale, expected) in Locale::ALL.into_iter().zip(expected) {
            assert_eq!(visible(&format(locale).range(*unit, *low, *high)), *expected, "{locale:?} {unit:?}");
        }
    }
}

#[test]
fn currencies_follow_language_and_smallest_unit() {
    let money =
        |locale, code: &str, value| visible(&Format::new(locale, Currency::from_code(code).unwrap()).money(value));
    assert_eq!(money(Locale::Fa, "IRR", 1_250_000.0), "۱٬۲۵۰٬۰۰۰~ریال");
    assert_eq!(money(Locale::Fa, "IRR", 12.0), "۱۲~ریال");
    assert_eq!(money(Locale::En, "JPY", 12.0), "¥12");
    assert_eq!(money(Locale::En, "CHF", 12.0), "CHF~12");
    assert_eq!(money(Locale::Ru, "RUB", 1_500.0), "1~500~₽");
    assert_eq!(money(Locale::Fr, "XOF", 5_000.0), "5_000_F CFA");
    assert_eq!(money(Locale::En, "XTS", 5.0), "XTS~5");
}

#[test]
fn an_input_groups_its_digits_while_nobody_types() {
    let rest = |locale, value| visible(&format(locale).entered(Unit::Money, value));
    assert_eq!(rest(Locale::En, 3_100_000_000.25), "3,100,000,000.25");
    assert_eq!(rest(Locale::Fr, 12_345.6), "12_345,6");
    assert_eq!(rest(Locale::Fa, 48_000_000.0), "۴۸٬۰۰۰٬۰۰۰");
    assert_eq!(visible(&format(Locale::Ru).entered_range(Unit::Rate, 0.015, 0.03)), "1,5–3~%");
    assert_eq!(visible(&format(Locale::En).edit(Unit::Money, 12_345.6)), "12345.6");
}

#[test]
fn digits_can_be_chosen() {
    let latin = Format { digits: Digits::Latin, ..format(Locale::Fa) };
    assert_eq!(visible(&latin.value(Unit::Rate, 0.034)), "3.4%");
    assert_eq!(visible(&latin.count(1_234.0)), "1,234");
    let persian = Format { digits: Digits::ArabicExt, ..format(Locale::Fr) };
    assert_eq!(visible(&persian.count(1_234.0)), "۱_۲۳۴");
}

#[test]
fn what_is_not_known_or_not_finite_is_a_dash() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for unit in Unit::ALL {
            assert_eq!(format(Locale::En).value(unit, value), "–");
            assert_eq!(format(Locale::En).short(unit, value), "–");
            assert_eq!(format(Locale::En).range(unit, 1.0, value), "–");
        }
    }
    assert_eq!(format(Locale::Fr).optional(Unit::Count, None), "–");
}

fn check(locale: Locale, field: Field, text: &str, expected: Typed) {
    assert_eq!(format(locale).parse(text, field), Ok(expected), "{locale:?} {field:?} {text:?}");
}

#[test]
fn counts_in_every_form_are_understood_in_every_language() {
    let forms = [
        "12345.6",
        "12 345,6",
        "12\u{a0}345,6",
        "12\u{202f}345,6",
        "12\u{2009}345.6",
        "12,345.6",
        "12.345,6",
        "12'345.6",
        "12’345,6",
        "۱۲٬۳۴۵٫۶",
        "۱۲،۳۴۵٫۶",
        "١٢٬٣٤٥٫٦",
        "12٬345٫6",
        " +12345.60 ",
        "\u{200e}12345.6\u{2069}",
        "1.23456e4",
        "12.3456 k",
        "12,3456 тыс.",
        "۱۲٫۳۴۵۶ هزار",
        "12.3456k",
        "0.0123456 M",
        "0.0123456 млн",
        "۰٫۰۱۲۳۴۵۶ ميليون",
    ];
    for locale in Locale::ALL {
        for form in forms {
            check(locale, Field::Count, form, Typed::Number(12_345.6));
        }
    }
}

#[test]
fn a_lone_mark_is_decided_by_the_language() {
    use Locale::{En, Fa, Fr, Ru};
    for (locale, text, expected) in [
        (Fr, "1,234", 1.234),
        (Ru, "1,234", 1.234),
        (En, "1,234", 1_234.0),
        (Fa, "1,234", 1_234.0),
        (Fa, "۱٬۲۳۴", 1_234.0),
        (Fa, "۱٫۲۳۴", 1.234),
        (Fr, "1.234", 1.234),
        (Ru, "1.234", 1.234),
        (En, "1.234", 1.234),
        (Fa, "1.234", 1.234),
        // Where a comma cannot separate thousands it is a decimal mark in every language.
        (En, "1,5", 1.5),
        (En, "0,234", 0.234),
        (En, "1234,567", 1_234.567),
        (Fa, "1,5", 1.5),
        (En, "1,234,567", 1_234_567.0),
        (Fr, "1.234.567", 1_234_567.0),
        (Fr, "1,234,567", 1_234_567.0),
        // Typed halfway.
        (En, "3.", 3.0),
        (Fr, "3,", 3.0),
        (En, ".5", 0.5),
        (Fa, "٫۵", 0.5),
    ] {
        check(locale, Field::Count, text, Typed::Number(expected));
    }
}

#[test]
fn a_slash_is_the_decimal_mark_of_persian_handwriting() {
    for (field, text, expected) in [
        (Field::Count, "۳/۵", Typed::Number(3.5)),
        (Field::Count, "3/5", Typed::Number(3.5)),
        (Field::Count, "۱۲٬۳۴۵/۶", Typed::Number(12_345.6)),
        (Field::Money, "۱٬۲۳۴/۵ یورو", Typed::Number(1_234.5)),
        (Field::CountOrRate, "۳/۵٪", Typed::Percent(0.035)),
        (Field::Rate, "٪۳/۵", Typed::Percent(0.035)),
        (Field::Rate, "۱/۵ تا ۳/۵ درصد", Typed::PercentRange(0.015, 0.035)),
        (Field::SignedRate, "−۳/۵٪", Typed::Percent(-0.035)),
        // Typed halfway.
        (Field::Count, "۳/", Typed::Number(3.0)),
    ] {
        check(Locale::Fa, field, text, expected);
    }
    let latin = Format { digits: Digits::Latin, ..format(Locale::Fa) };
    assert_eq!(latin.parse("3/5", Field::Count), Ok(Typed::Number(3.5)));
    for text in ["۱/۲/۳", "۱۴۰۳/۵/۱", "۱/۲٫۳", "1.2/3"] {
        refuses(Locale::Fa, Field::Count, text, "TwoDecimalMarks");
    }
    for text in ["/", "/۵", "۱//۲", "۱/ ۲", "۱۲٬۳۴/۵"] {
        refuses(Locale::Fa, Field::Count, text, "NotANumber");
    }
    for locale in [Locale::En, Locale::Fr, Locale::Ru] {
        for text in ["3/5", "۳/۵", "3/5 %", "1,234/5", "3/"] {
            refuses(locale, Field::CountOrRate, text, "NotANumber");
        }
    }
}

#[test]
fn percentages() {
    for locale in Locale::ALL {
        for text in
            ["3 %", "3%", "%3", "% 3", "۳٪", "٪۳", "٪ ۳", "3\u{202f}%", "3 percent", "3 процента", "۳ درصد", "3％"]
        {
            check(locale, Field::CountOrRate, text, Typed::Percent(0.03));
            check(locale, Field::Rate, text, Typed::Percent(0.03));
        }
        check(locale, Field::Rate, "3", Typed::Percent(0.03));
        check(locale, Field::Rate, "0.07", Typed::Percent(0.0007));
        check(locale, Field::CountOrRate, "3", Typed::Number(3.0));
        check(locale, Field::Multiple, "420 %", Typed::Number(4.2));
        check(locale, Field::SignedRate, "−5 %", Typed::Percent(-0.05));
        check(locale, Field::SignedRate, "%-5", Typed::Percent(-0.05));
    }
}

#[test]
fn ranges_are_read() {
    for locale in Locale::ALL {
        for text in [
            "1.5–3 %",
            "1,5–3%",
            "1.5-3 %",
            "1.5 — 3 %",
            "1.5..3%",
            "1.5…3 %",
            "1.5 % – 3 %",
            "1.5% to 3",
            "от 1,5 до 3 %",
            "de 1,5 à 3 %",
            "۱٫۵ تا ۳٪",
            "از ۱٫۵ تا ۳ درصد",
            "٪۱٫۵-٪۳",
        ] {
            check(locale, Field::Rate, text, Typed::PercentRange(0.015, 0.03));
            check(locale, Field::CountOrRate, text, Typed::PercentRange(0.015, 0.03));
        }
        check(locale, Field::Count, "400–500", Typed::NumberRange(400.0, 500.0));
        check(locale, Field::Count, "۴۰۰تا۵۰۰", Typed::NumberRange(400.0, 500.0));
        check(locale, Field::Count, "10–12 k", Typed::NumberRange(10_000.0, 12_000.0));
        check(locale, Field::Count, "500–2 k", Typed::NumberRange(500.0, 2_000.0));
        check(locale, Field::SignedMoney, "-5--3", Typed::NumberRange(-5.0, -3.0));
        check(locale, Field::SignedMoney, "−5 – 3 €", Typed::NumberRange(-5.0, 3.0));
        check(locale, Field::Years, "2–3 ans", Typed::NumberRange(2.0, 3.0));
    }
}

#[test]
fn money_may_carry_its_currency() {
    for text in [
        "1200.5",
        "€1200.5",
        "1200,5 €",
        "EUR 1200.5",
        "1 200,5 eur",
        "1200.5 евро",
        "۱۲۰۰٫۵ یورو",
        "1,2005k€",
        "1,2005 k €",
    ] {
        check(Locale::Fr, Field::Money, text, Typed::Number(1_200.5));
    }
    let rial = Format::new(Locale::Fa, Currency::IRR);
    assert_eq!(rial.parse("۲ میلیون ریال", Field::Money), Ok(Typed::Number(2e6)));
    // Ten rials are a toman: taking it for rials would be wrong tenfold.
    assert!(matches!(rial.parse("۲ میلیون تومان", Field::Money), Err(ParseError::OtherCurrency { .. })));
    let toman = Format::new(Locale::Fa, Currency::IRT);
    for text in ["۲ میلیون تومان", "2 million tomans", "2 млн томанов"] {
        assert_eq!(toman.parse(text, Field::Money), Ok(Typed::Number(2e6)), "{text}");
    }
    assert!(matches!(toman.parse("۲ میلیون ریال", Field::Money), Err(ParseError::OtherCurrency { .. })));
    assert_eq!(visible(&toman.value(Unit::Money, 2_500.0)), "۲٬۵۰۰~تومان");
    let canadian = Format::new(Locale::En, Currency::from_code("CAD").unwrap());
    assert_eq!(canadian.parse("$5", Field::Money), Ok(Typed::Number(5.0)));
    assert_eq!(canadian.parse("CA$5", Field::Money), Ok(Typed::Number(5.0)));
    let rouble = Format::new(Locale::Ru, Currency::RUB);
    assert_eq!(rouble.parse("12 тыс. руб.", Field::Money), Ok(Typed::Number(12_000.0)));
}

#[test]
fn units_may_be_typed_after_their_numbers() {
    check(Locale::En, Field::Multiple, "4.2x", Typed::Number(4.2));
    check(Locale::Fr, Field::Multiple, "4,2 ×", Typed::Number(4.2));
    check(Locale::Fa, Field::Multiple, "۴٫۲ برابر", Typed::Number(4.2));
    check(Locale::En, Field::Years, "2.5 years", Typed::Number(2.5));
    check(Locale::Ru, Field::Years, "2,5 года", Typed::Number(2.5));
    check(Locale::Fa, Field::Years, "۲٫۵ سال", Typed::Number(2.5));
}

#[test]
fn times_are_typed_as_a_clock_shows_them_or_in_seconds() {
    for locale in Locale::ALL {
        for (text, expected) in [
            ("1:30", 90.0),
            ("۱:۳۰", 90.0),
            ("1：30", 90.0),
            ("0:07", 7.0),
            ("90", 90.0),
            ("90 s", 90.0),
            ("90 сек.", 90.0),
            ("۹۰ ثانیه", 90.0),
            ("1:01:01", 3_661.0),
            ("120:00", 7_200.0),
            ("1:30.5", 90.5),
        ] {
            check(locale, Field::Seconds, text, Typed::Number(expected));
        }
        check(locale, Field::Seconds, "1:30–2:00", Typed::NumberRange(90.0, 120.0));
        for text in ["1:75", "1:2:3:4", ":30", "1:", "1:-30", "1:30 k", "1.5:30", "1:90:00", "-1:30"] {
            refuses(locale, Field::Seconds, text, "NotANumber");
        }
        refuses(locale, Field::Seconds, "3 %", "PercentNotAllowed");
        refuses(locale, Field::Count, "1:30", "NotANumber");
        refuses(locale, Field::Months, "3 s", "NotANumber");
        for text in ["14", "14 months", "14 mois", "14 месяцев", "14 мес.", "۱۴ ماه"] {
            check(locale, Field::Months, text, Typed::Number(14.0));
        }
        for text in ["2.4", "2.4 ×", "۲٫۴ بار", "2,4 раза"] {
            check(locale, Field::Number, text, Typed::Number(2.4));
        }
        check(locale, Field::Points, "−12.5", Typed::Number(-12.5));
        check(locale, Field::Points, "-20 – 30", Typed::NumberRange(-20.0, 30.0));
        refuses(locale, Field::Points, "101", "TooLarge");
        refuses(locale, Field::Points, "-101", "TooLarge");
        refuses(locale, Field::Points, "45 %", "PercentNotAllowed");
        check(locale, Field::SignedCount, "-30", Typed::Number(-30.0));
    }
    assert_eq!(visible(&format(Locale::Fa).range(Unit::Seconds, 90.0, 125.0)), "۱:۳۰ تا ۲:۰۵");
    assert_eq!(visible(&format(Locale::Fr).range(Unit::Months, 9.0, 12.0)), "9–12 mois");
    assert_eq!(format(Locale::En).edit(Unit::Seconds, 90.0), "1:30");
    assert_eq!(format(Locale::En).edit(Unit::Seconds, 90.25), "90.25");
    assert_eq!(format(Locale::Ru).edit(Unit::Points, -45.0), "\u{2212}45");
}

#[test]
fn nothing_typed_is_empty() {
    for text in ["", "  ", "\u{a0}", "\u{200e}", "–", "—"] {
        check(Locale::En, Field::Count, text, Typed::Empty);
    }
}

fn refuses(locale: Locale, field: Field, text: &str, expected: &str) {
    let error = format(locale).parse(text, field).expect_err(text);
    let name = format!("{error:?}");
    assert!(name.starts_with(expected), "{locale:?} {field:?} {text:?}: {name}");
    let sentence = Catalog::of(locale).parse_error(&error, &format(locale));
    assert!(sentence.chars().count() > 15, "{sentence}");
}

#[test]
fn mistakes_are_told_apart() {
    for locale in Locale::ALL {
        for text in [
            "abc", "12abc", "1 2", "12 34 5", "3 5", "5-", "-", "--5", "1e", "1e3e4", "1e3.5", "3 % %", "k", "%", "€",
            "5 €", "NaN", "inf", "0x10", "(5)", "1-2-3", "1'23", "5 k k", "🙂", "12 ×",
        ] {
            refuses(locale, Field::Count, text, "NotANumber");
        }
        for text in ["1.2.3", "1,2,3", "1,2.3,4", "1.2,3", "۱٫۲٫۳", "1,234.5.6", "1..2..3x", "1.5,5.5"] {
            let expected = if text.contains("..") { "NotANumber" } else { "TwoDecimalMarks" };
            refuses(locale, Field::Count, text, expected);
        }
        for text in ["-5", "−5", "–5", "-0.001", "-5–3"] {
            refuses(locale, Field::Count, text, "Negative");
        }
        for text in ["1e400", "1e16", "2000000 млрд", "99999999999999999999", "1e99999999999999999999", "1–1e400"]
        {
            refuses(locale, Field::Count, text, "TooLarge");
        }
        refuses(locale, Field::Rate, "200000000 %", "TooLarge");
        refuses(locale, Field::Count, "5–3", "RangeReversed");
        refuses(locale, Field::Rate, "5–3 %", "RangeReversed");
        for field in [Field::Count, Field::Money, Field::SignedMoney, Field::Years] {
            refuses(locale, field, "3 %", "PercentNotAllowed");
        }
        refuses(locale, Field::Money, "5 $", "OtherCurrency");
        refuses(locale, Field::Money, "5 руб.", "OtherCurrency");
        refuses(locale, Field::Money, "5 zzz", "NotANumber");
    }
    check(Locale::En, Field::Count, "1e15", Typed::Number(1e15));
    check(Locale::En, Field::Count, "1e3", Typed::Number(1e3));
    check(Locale::En, Field::SignedMoney, "-5", Typed::Number(-5.0));
    check(Locale::En, Field::Count, "-0", Typed::Number(0.0));
}

#[test]
fn a_mistake_is_told_in_every_language() {
    let told = |locale| {
        let format = format(locale);
        let error = format.parse("5–3 %", Field::Rate).unwrap_err();
        visible(&Catalog::of(locale).parse_error(&error, &format).replace(['\u{2068}', '\u{2069}'], ""))
    };
    assert_eq!(told(Locale::En), "The range runs backwards. Did you mean 3% to 5%?");
    assert_eq!(told(Locale::Fr), "La fourchette est à l’envers. Vouliez-vous dire de 3_% à 5_%_?");
    assert_eq!(told(Locale::Ru), "Границы перепутаны. Введите сначала 3~%, затем 5~%.");
    assert_eq!(told(Locale::Fa), "بازه برعکس است. منظورتان ۳٪ تا ۵٪ بود؟");
}

#[test]
fn every_figure_has_its_field() {
    assert_eq!(Field::of(Kpi::Visits), Field::Count);
    assert_eq!(Field::of(Kpi::Profit), Field::SignedMoney);
    assert_eq!(Field::of(Kpi::MediaCost), Field::Money);
    assert_eq!(Field::of(Kpi::Roi), Field::SignedRate);
    assert_eq!(Field::of(Kpi::LeadRate), Field::Rate);
    assert_eq!(Field::of(Kpi::Lifespan), Field::Years);
    assert_eq!(Field::of(Kpi::CacPayback), Field::Months);
    assert_eq!(Field::of(Kpi::TimeOnSite), Field::Seconds);
    assert_eq!(Field::of(Kpi::Nps), Field::Points);
    assert_eq!(Field::of(Kpi::FollowerGain), Field::SignedCount);
    assert_eq!(Field::of(Kpi::PurchaseFrequency), Field::Number);
    for kpi in Kpi::ALL {
        assert_eq!(Field::of(kpi).unit(), kpi.unit(), "{kpi:?}");
    }
}

fn formats() -> impl Strategy<Value = Format> {
    let digits = prop::sample::select(vec![Digits::Auto, Digits::Latin, Digits::ArabicExt]);
    let currency = prop::sample::select(vec!["EUR", "RUB", "IRR", "USD", "CHF"]);
    (prop::sample::select(Locale::ALL.to_vec()), digits, currency).prop_map(|(locale, digits, code)| Format {
        locale,
        digits,
        currency: Currency::from_code(code).unwrap_or(Currency::EUR),
        calendar: Calendar::Auto,
    })
}

/// Values that a field takes: of any size, and the decimal ones that people type.
fn values(largest: f64) -> impl Strategy<Value = f64> {
    let any = any::<f64>().prop_map(move |value| if value.is_finite() { value.abs() % largest } else { 0.0 });
    let decimal = (0_u32..2_000_000_000, 0_i32..9).prop_map(|(digits, shift)| f64::from(digits) / 10_f64.powi(shift));
    prop_oneof![any, decimal.prop_map(move |value| value % largest), Just(5e-324), Just(0.0), Just(0.1 + 0.2)]
}

/// The unit of a plain number in the field.
fn number_unit(field: Field) -> Unit {
    match field {
        Field::Count | Field::SignedCount | Field::CountOrRate => Unit::Count,
        Field::Money | Field::SignedMoney => Unit::Money,
        Field::Rate | Field::SignedRate => Unit::Rate,
        Field::Multiple => Unit::Multiple,
        Field::Number => Unit::Number,
        Field::Years => Unit::Years,
        Field::Months => Unit::Months,
        Field::Seconds => Unit::Seconds,
        Field::Points => Unit::Points,
    }
}

fn fields() -> impl Strategy<Value = (Field, Unit)> {
    prop::sample::select(vec![
        (Field::Count, Unit::Count),
        (Field::CountOrRate, Unit::Count),
        (Field::CountOrRate, Unit::Rate),
        (Field::Money, Unit::Money),
        (Field::Rate, Unit::Rate),
        (Field::Multiple, Unit::Multiple),
        (Field::Number, Unit::Number),
        (Field::Years, Unit::Years),
        (Field::Months, Unit::Months),
        (Field::Seconds, Unit::Seconds),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_an_input_shows_reads_back_to_the_same_bits(format in formats(), (field, unit) in fields(), value in values(1e6)) {
        for text in [format.edit(unit, value), format.entered(unit, value)] {
            let read = match format.parse(&text, field) {
                Ok(Typed::Number(number) | Typed::Percent(number)) => number,
                other => return Err(TestCaseError::fail(format!("{text:?}: {other:?}"))),
            };
            prop_assert_eq!(read.to_bits(), value.to_bits(), "{:?}", text);
        }
    }

    #[test]
    fn signed_values_read_back_too(format in formats(), value in values(1e15)) {
        let read = format.parse(&format.edit(Unit::Money, -value), Field::SignedMoney);
        prop_assert_eq!(read, Ok(Typed::Number(if value == 0.0 { 0.0 } else { -value })));
    }

    #[test]
    fn ranges_read_back_to_the_same_bits(format in formats(), (field, unit) in fields(), one in values(1e6), other in values(1e6)) {
        let (low, high) = (one.min(other), one.max(other));
        let expected = if unit == Unit::Rate { Typed::PercentRange(low, high) } else { Typed::NumberRange(low, high) };
        for text in [format.edit_range(unit, low, high), format.entered_range(unit, low, high)] {
            prop_assert_eq!(format.parse(&text, field), Ok(expected), "{:?}", text);
        }
    }

    /// What is shown for reading can be typed back; only the rounding is lost.
    #[test]
    fn what_is_shown_can_be_typed(format in formats(), (field, unit) in fields(), value in values(1e6)) {
        for text in [format.value(unit, value), format.short(unit, value)] {
            let read = match format.parse(&text, field) {
                Ok(Typed::Number(number) | Typed::Percent(number)) => number,
                other => return Err(TestCaseError::fail(format!("{text:?}: {other:?}"))),
            };
            let close = (read - value).abs() <= 0.051 * value + 1e-6;
            prop_assert!(close || (read - value).abs() <= 0.5, "{:?} for {}", text, value);
        }
    }

    #[test]
    fn garbage_is_never_a_panic_and_never_nonsense(format in formats(), (field, _) in fields(), text in "\\PC*") {
        if let Ok(Typed::Number(value) | Typed::Percent(value)) = format.parse(&text, field) {
            prop_assert!(value.is_finite() && value >= 0.0);
        }
    }

    #[test]
    fn garbage_of_the_right_letters_is_never_a_panic(format in formats(), (field, _) in fields(), text in "[0-9۰-۹٠-٩ .,٫٬'’eE+−–%٪€$kкMтыс×تا\u{202f}\u{200e}-]{0,14}") {
        match format.parse(&text, field) {
            Ok(typed @ (Typed::Number(value) | Typed::Percent(value))) => {
                let unit = if matches!(typed, Typed::Percent(_)) { Unit::Rate } else { number_unit(field) };
                let again = format.parse(&format.edit(unit, value), field);
                prop_assert_eq!(again, Ok(typed), "{:?}", text);
            }
            Ok(Typed::NumberRange(low, high) | Typed::PercentRange(low, high)) => prop_assert!(low <= high),
            Ok(Typed::Empty) => {}
            Err(error) => prop_assert!(!Catalog::of(format.locale).parse_error(&error, &format).is_empty()),
        }
    }

    #[test]
    fn no_value_is_written_without_end(format in formats(), value in any::<f64>()) {
        for unit in Unit::ALL {
            prop_assert!(format.value(unit, value).chars().count() < 50);
            prop_assert!(format.short(unit, value).chars().count() < 40);
        }
    }
}
