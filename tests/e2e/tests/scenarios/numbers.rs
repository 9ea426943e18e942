//! Numbers are typed and shown in the digits and with the signs of the language.

use e2e::{Page, Visit};

use crate::screens::{LEADS, STEP_RATE, VISITS, VOLUME, funnel, open_blank, tile};

struct Numbers {
    lang: &'static str,
    visits: &'static str,
    visits_shown: &'static str,
    rate: &'static str,
    rate_shown: &'static str,
    rate_in_field: &'static str,
    budget: &'static str,
    budget_in_field: &'static str,
    cost_shown: &'static str,
}

fn are_typed_and_shown(page: &Page, numbers: &Numbers) {
    page.open(&format!("?lang={}", numbers.lang));
    open_blank(page);
    page.type_into("#quick-visits", numbers.visits);
    page.type_into("#quick-lead-rate", numbers.rate);
    page.type_into("#quick-media-cost", numbers.budget);
    page.click("#quick-aov");
    for field in ["visits", "lead-rate", "media-cost"] {
        assert_eq!(page.text(&format!("#quick-{field}-error")), "");
    }
    assert_eq!(funnel(page, VISITS, VOLUME), numbers.visits_shown);
    assert_eq!(funnel(page, LEADS, STEP_RATE), numbers.rate_shown);
    assert_eq!(page.value("#quick-lead-rate"), numbers.rate_in_field);
    assert_eq!(page.value("#quick-media-cost"), numbers.budget_in_field);
    assert_eq!(tile(page, "cost"), numbers.cost_shown);
}

#[test]
fn numbers_are_english_in_english() {
    Visit::default().run(|page| {
        are_typed_and_shown(
            page,
            &Numbers {
                lang: "en",
                visits: "12,345",
                visits_shown: "12,345",
                rate: "3%",
                rate_shown: "3%",
                rate_in_field: "3%",
                budget: "$345.6",
                budget_in_field: "345.6",
                cost_shown: "$346",
            },
        );
    });
}

#[test]
fn numbers_are_french_in_french() {
    Visit::default().run(|page| {
        are_typed_and_shown(
            page,
            &Numbers {
                lang: "fr",
                visits: "12 345",
                visits_shown: "12\u{202f}345",
                rate: "3 %",
                rate_shown: "3\u{202f}%",
                rate_in_field: "3\u{202f}%",
                budget: "12 345,6",
                budget_in_field: "12\u{202f}345,6",
                cost_shown: "12\u{202f}346\u{202f}€",
            },
        );
    });
}

#[test]
fn numbers_are_russian_in_russian() {
    Visit::default().run(|page| {
        are_typed_and_shown(
            page,
            &Numbers {
                lang: "ru",
                visits: "12 345",
                visits_shown: "12\u{a0}345",
                rate: "3 %",
                rate_shown: "3\u{a0}%",
                rate_in_field: "3\u{a0}%",
                budget: "12 345,6",
                budget_in_field: "12\u{a0}345,6",
                cost_shown: "12\u{a0}346\u{a0}₽",
            },
        );
    });
}

#[test]
fn numbers_are_persian_in_persian() {
    Visit::default().run(|page| {
        are_typed_and_shown(
            page,
            &Numbers {
                lang: "fa",
                visits: "۱۲٬۳۴۵",
                visits_shown: "۱۲٬۳۴۵",
                rate: "۳٪",
                rate_shown: "۳٪",
                rate_in_field: "۳٪",
                budget: "۳۴۵٫۵",
                budget_in_field: "۳۴۵٫۵",
                cost_shown: "۳۴۶\u{a0}ریال",
            },
        );
    });
}

#[test]
fn digits_of_another_language_are_understood_too() {
    Visit::default().run(|page| {
        page.open("?lang=en");
        open_blank(page);
        page.type_into("#quick-visits", "۱۲۳۴۵");
        assert_eq!(funnel(page, VISITS, VOLUME), "12,345");
        page.type_into("#quick-visits", "٩٨٧");
        assert_eq!(funnel(page, VISITS, VOLUME), "987");
        page.choose("#language", "fa");
        page.until("they are Persian", || funnel(page, VISITS, VOLUME) == "۹۸۷");
        page.type_into("#quick-visits", "12345");
        assert_eq!(funnel(page, VISITS, VOLUME), "۱۲٬۳۴۵");
    });
}
