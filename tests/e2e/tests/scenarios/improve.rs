//! The calculators of the Improve screen, and how far measured rates can be trusted.

use e2e::{Page, Visit, seen};
use race_planner::i18n::{Locale, Msg};

use crate::screens::{go_to, open_blank, open_example, say};

fn enter_counts(page: &Page, counts: [&str; 4]) {
    let fields = ["#test-a-visitors", "#test-a-conversions", "#test-b-visitors", "#test-b-conversions"];
    for (field, count) in fields.into_iter().zip(counts) {
        page.type_into(field, count);
    }
}

fn answer(page: &Page) -> String {
    page.text("#test-answer")
}

#[test]
fn a_test_is_answered_in_one_sentence_with_its_figures() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to(page, "improve");
        assert_eq!(answer(page), say(Locale::En, Msg::VerdictIncomplete));
        enter_counts(page, ["1,000", "100", "1000", "130"]);
        page.until("the better one is named", || {
            answer(page) == "B is better: 13% against 10%, a lift of 30% (p = 0.035)."
        });
        let facts = page.text(".facts");
        for part in ["3 points, probably between 0.2 and 5.8", "z = 2.1", "Pooled z-test"] {
            assert!(facts.contains(part), "{part} is not in {facts}");
        }
        let table = page.texts("figure:has(#rates) table.data tbody tr > *");
        assert_eq!(table, ["A (as it is)", "10%", "8.3–12%", "B (with the change)", "13%", "11.1–15.2%"]);
        page.type_into("#test-lift", "10");
        page.type_into("#test-per-day", "150");
        page.until("days are told", || page.text("#wait-answer").contains("That takes about 184 more days."));
        page.click("#test-working summary");
        let working = page.text("#test-working");
        assert!(
            working.contains("(0.13 − 0.1) ÷ √(0.115 × (1 − 0.115) × (1 ÷ 1,000 + 1 ÷ 1,000)) = 2.103"),
            "{working}"
        );
        // 99 % asks for more than this test can show.
        page.choose("#test-confidence", "99");
        page.until("it may be chance", || answer(page).starts_with("It may be chance: 13% for B against 10% for A"));
    });
}

#[test]
fn few_cases_and_impossible_counts_are_said_so() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to(page, "improve");
        enter_counts(page, ["100", "3", "100", "9"]);
        page.until("too few", || answer(page) == "Too few to say.");
        assert_eq!(page.texts(".arm .few"), ["Too few to say"], "of the one variant only");
        assert!(page.text(".facts").contains("Fisher’s exact test"));
        page.type_into("#test-a-conversions", "101");
        page.until("impossible", || answer(page) == "A has more conversions than visitors.");
        assert!(page.shows(".peeking"), "the warning stays");
    });
}

#[test]
fn a_measured_rate_of_the_plan_is_taken_over() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to(page, "improve");
        assert!(!page.has("#test-from-plan"), "a blank plan has nothing measured");
        page.open("?lang=en#start");
        open_example(page, "bakery");
        go_to(page, "improve");
        let names = page.texts("#test-from-plan option");
        let wanted = "Lead conversion rate, Instagram: 4.9% (61 of 1,240)";
        let index = names.iter().position(|name| seen(name) == wanted).unwrap_or_else(|| panic!("{names:?}"));
        page.choose("#test-from-plan", &(index - 1).to_string());
        page.until("A's counts are there", || page.value("#test-a-visitors") == "1,240");
        assert_eq!(page.value("#test-a-conversions"), "61");
    });
}

#[test]
fn the_published_size_comes_out_and_what_was_typed_stays_across_tabs() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to(page, "improve");
        page.type_into("#test-a-visitors", "1234");
        page.click("#tab-improve-sample");
        page.type_into("#sample-base", "20");
        page.type_into("#sample-lift", "25");
        page.until("the size", || page.text("#sample-answer") == "1,094 visitors for each variant, 2,188 in all.");
        assert_eq!(page.texts(".form-choice__size"), ["1,094", "1,091", "1,031", "1,092"]);
        page.click("#sample-form-miller");
        page.until("another form", || page.text("#sample-answer").starts_with("1,031 visitors"));
        page.choose("#sample-change", "points");
        page.type_into("#sample-lift", "5");
        page.until("the same in points", || page.text("#sample-answer").starts_with("1,031 visitors"));
        page.type_into("#sample-per-day", "100");
        page.until("days", || page.text(".answer").contains("At this traffic the test takes 21 days."));
        page.click("#tab-improve");
        page.until("A's visitors are still there", || page.value("#test-a-visitors") == "1,234");
        page.click("#tab-improve-sample");
        page.until("so is the size", || page.text("#sample-answer").starts_with("1,031 visitors"));
        page.reload();
        page.until("a reload keeps the size", || page.text("#sample-answer").starts_with("1,031 visitors"));
        assert!(page.text(".answer").contains("21 days"));
        page.click("#tab-improve");
        page.until("and A's visitors", || page.value("#test-a-visitors") == "1,234");
    });
}

#[test]
fn measured_rates_show_their_interval_and_targets_do_not() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "engage");
        let note = ".field:has(#field-repeat-customers-0) .field__note";
        assert!(!page.text(note).contains('·'), "a target is no observation: {}", page.text(note));
        page.click("#layer-actual");
        page.until("8 of 27 has an interval", || page.text(note).starts_with("29.6% · 15.9–48.5%"));
        assert!(page.text(note).ends_with("Too few to say"));
        assert_eq!(page.text(".field:has(#field-repeat-customers-2) .field__note"), "58.5% · 43.4–72.2%");
        assert!(page.text(".findings").contains("too few cases to say"));
    });
}
