//! What tests of two variants say in sentences and formulas, with the numbers of published cases.

use race_planner::engine::experiment::{Arm, Change, Counts, PlannedTest, RunningTest, SampleForm, Verdict};
use race_planner::engine::interval::{Confidence, Proportion};
use race_planner::i18n::{ExperimentWording, Format, Formula, Locale};
use race_planner::plan::Currency;

fn words(locale: Locale) -> ExperimentWording {
    ExperimentWording::new(Format::new(locale, Currency::EUR))
}

fn visible(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', "~").replace('\u{202f}', "_")
}

/// A test with conversions of visitors in both arms.
fn running(control: (f64, f64), variant: (f64, f64)) -> RunningTest {
    let counts = |(conversions, visitors)| Counts { visitors: Some(visitors), conversions: Some(conversions) };
    RunningTest { control: counts(control), variant: counts(variant), ..RunningTest::default() }
}

fn verdict(locale: Locale, test: &RunningTest) -> String {
    visible(&words(locale).verdict(test))
}

fn help(test: &RunningTest) -> String {
    visible(&words(Locale::En).verdict_help(test).join(" "))
}

#[test]
fn the_better_variant_is_named_with_rates_lift_and_p() {
    let test = running((100.0, 1000.0), (130.0, 1000.0));
    assert_eq!(verdict(Locale::En, &test), "B is better: 13% against 10%, a lift of 30% (p = 0.035).");
    assert_eq!(
        verdict(Locale::Fr, &test),
        "La variante B est meilleure~: 13_% contre 10_%, soit un gain de 30_% (p = 0,035)."
    );
    assert_eq!(verdict(Locale::Ru, &test), "Вариант B лучше: 13~% против 10~%, прирост 30~% (p = 0,035).");
    assert_eq!(verdict(Locale::Fa, &test), "نسخهٔ B بهتر است: ۱۳٪ در برابر ۱۰٪، یعنی ۳۰٪ بیشتر (p = ۰٫۰۳۵).");
    let swapped = running((130.0, 1000.0), (100.0, 1000.0));
    assert_eq!(verdict(Locale::En, &swapped), "A is better: 13% against 10%, a lift of 30% (p = 0.035).");
    assert!(matches!(swapped.verdict(), Verdict::Better(Arm::Control, _)));
}

#[test]
fn confidence_decides_what_may_be_chance() {
    let mut test = running((100.0, 1000.0), (130.0, 1000.0));
    test.confidence = Confidence::new(0.99).expect("a level");
    assert_eq!(verdict(Locale::En, &test), "It may be chance: 13% for B against 10% for A (p = 0.035).");
    assert_eq!(help(&test), "At 99% confidence no difference shows. That does not prove there is none.");
}

#[test]
fn few_cases_are_too_few_whatever_they_seem_to_say() {
    let test = running((4.0, 1000.0), (4.0, 1000.0));
    assert_eq!(verdict(Locale::En, &test), "Too few to say.");
    assert_eq!(help(&test), "Each variant needs at least 30 visitors and 5 conversions.");
    let far_apart = running((0.0, 1000.0), (40.0, 1000.0));
    assert_eq!(verdict(Locale::En, &far_apart), "Too few to say.");
    assert!(
        help(&far_apart).contains("chance alone hardly explains the difference (p < 0.001)"),
        "{}",
        help(&far_apart)
    );
    assert!(matches!(running((29.0, 29.0), (10.0, 100.0)).verdict(), Verdict::TooFew(_)));
    assert!(matches!(running((5.0, 30.0), (5.0, 30.0)).verdict(), Verdict::MayBeChance(_)));
}

#[test]
fn impossible_and_missing_counts_are_said() {
    assert_eq!(verdict(Locale::En, &running((11.0, 10.0), (1.0, 10.0))), "A has more conversions than visitors.");
    assert_eq!(verdict(Locale::En, &running((1.0, 10.0), (0.0, 0.0))), "B has no visitors yet.");
    let half = running((3.5, 30.0), (8.0, 30.0));
    assert_eq!(verdict(Locale::En, &half), "With so few people the counts must be whole numbers.");
    let mut missing = running((100.0, 1000.0), (130.0, 1000.0));
    missing.variant.visitors = None;
    assert_eq!(missing.verdict(), Verdict::Incomplete);
    assert_eq!(missing.proportion(Arm::Control).map(|found| found.map(Proportion::rate)), Ok(Some(0.1)));
}

#[test]
fn figures_name_the_test_that_was_used() {
    let figures = |test: &RunningTest| -> Vec<String> {
        words(Locale::En)
            .figures(test)
            .iter()
            .map(|figure| visible(&format!("{}: {}", figure.name, figure.value)))
            .collect()
    };
    let usual = figures(&running((100.0, 1000.0), (130.0, 1000.0)));
    assert_eq!(
        usual,
        [
            "Difference, B − A: 3 points, probably between 0.2 and 5.8",
            "Lift of B over A: 30%",
            "Chance alone: z = 2.1, p = 0.035",
            "Test: Pooled z-test, two-sided",
        ]
    );
    let thin = figures(&running((5.0, 40.0), (12.0, 40.0)));
    assert!(thin[2].starts_with("Chance alone: p = 0.0"), "{thin:?}");
    assert!(thin[3].starts_with("Test: Fisher’s exact test, two-sided, since fewer than 10"), "{thin:?}");
}

#[test]
fn days_still_needed_follow_the_traffic() {
    let told = |test: &RunningTest| visible(&words(Locale::En).wait(test).join(" "));
    let mut test = running((40.0, 200.0), (50.0, 200.0));
    assert_eq!(told(&test), "Enter A’s counts and the smallest lift worth finding.");
    // 20 % with a lift of 25 %: 1 093.739 visitors for each variant (published, pooled form).
    test.lift = Some(0.25);
    assert!(
        told(&test).starts_with("To find a lift of 25%, each variant needs 1,094 visitors. Enter the visitors a day")
    );
    test.per_day = Some(100.0);
    assert!(told(&test).contains("That takes about 18 more days."), "{}", told(&test));
    test.per_day = Some(2000.0);
    assert!(told(&test).contains("That takes about 1 more day."), "{}", told(&test));
    test.lift = Some(2.0);
    assert!(told(&test).contains("There are enough already."), "{}", told(&test));
    test.lift = Some(4.0);
    assert_eq!(told(&test), "Both rates must lie between 0 and 100 percent, ends excluded.");
    test.lift = Some(0.0);
    assert_eq!(told(&test), "No number of visitors shows a change of zero.");
}

fn published() -> PlannedTest {
    PlannedTest { base: Some(0.2), lift: Some(0.25), ..PlannedTest::default() }
}

#[test]
fn the_published_sample_sizes_come_out_rounded_up() {
    let all = |test: &PlannedTest| SampleForm::ALL.map(|form| words(Locale::En).per_arm(test, form));
    assert_eq!(all(&published()), ["1,094", "1,091", "1,031", "1,092"]);
    let points = PlannedTest { lift: Some(0.05), change: Change::Points, ..published() };
    assert_eq!(all(&points), ["1,094", "1,091", "1,031", "1,092"]);
    let nothing = PlannedTest { base: None, ..published() };
    assert_eq!(all(&nothing), ["–"; 4]);
}

#[test]
fn a_planned_test_says_visitors_days_and_rates() {
    let told = |test: &PlannedTest| visible(&words(Locale::En).sample(test).join(" "));
    assert_eq!(told(&published()), "1,094 visitors for each variant, 2,188 in all. From 20% to 25%.");
    let busy = PlannedTest { per_day: Some(100.0), ..published() };
    assert!(told(&busy).contains("At this traffic the test takes 22 days."), "{}", told(&busy));
    let miller = PlannedTest { form: SampleForm::EvanMiller, power: 0.9, ..published() };
    // By the formula: (1.95996·√0.32 + 1.28155·√0.3475)² ÷ 0.0025.
    assert!(told(&miller).starts_with("1,391 visitors for each variant"), "{}", told(&miller));
    assert!(told(&PlannedTest { base: Some(0.0), ..published() }).starts_with("Both rates"));
    assert!(told(&PlannedTest { lift: None, ..published() }).starts_with("Enter the rate"));
}

fn find<'a>(formulas: &'a [Formula], name: &str) -> &'a Formula {
    formulas.iter().find(|formula| visible(&formula.name) == name).unwrap_or_else(|| panic!("no {name}: {formulas:#?}"))
}

#[test]
fn the_working_has_words_symbols_and_numbers() {
    let mut test = running((100.0, 1000.0), (130.0, 1000.0));
    (test.lift, test.per_day) = (Some(0.25), Some(100.0));
    let formulas = words(Locale::En).working(&test);
    let z = find(&formulas, "z of the test");
    assert_eq!(visible(&z.symbols), "(p₂ − p₁) ÷ √(p × (1 − p) × (1 ÷ n₁ + 1 ÷ n₂))");
    assert_eq!(visible(&z.numbers), "(0.13 − 0.1) ÷ √(0.115 × (1 − 0.115) × (1 ÷ 1,000 + 1 ÷ 1,000)) = 2.103");
    assert_eq!(visible(&find(&formulas, "p-value").numbers), "2 × (1 − Φ(|2.103|)) = 0.035");
    assert!(visible(&find(&formulas, "Interval of A (Wilson)").numbers).ends_with(" = 8.3–12%"));
    let days = find(&formulas, "Days");
    assert_eq!(visible(&days.symbols), "(n − n₀) ÷ (v ÷ 2)");
    assert!(visible(&days.numbers).contains("− 1,000) ÷ (100 ÷ 2) = "), "{}", days.numbers);
}

#[test]
fn the_working_of_a_sample_size_follows_its_form() {
    let numbers = |form| {
        let formulas = words(Locale::En).sample_working(&PlannedTest { form, ..published() });
        visible(&find(&formulas, "Visitors for each variant, n").numbers)
    };
    assert!(numbers(SampleForm::Pooled).starts_with("(1.96 × √(2 × 0.225 × (1 − 0.225)) + 0.8416 × √(0.2"));
    assert!(numbers(SampleForm::Pooled).ends_with(" = 1,093.7"));
    assert!(numbers(SampleForm::EvanMiller).starts_with("(1.96 × √(2 × 0.2 × (1 − 0.2))"));
    assert!(numbers(SampleForm::EvanMiller).ends_with(" = 1,030.2"), "{}", numbers(SampleForm::EvanMiller));
    assert!(numbers(SampleForm::Arcsine).ends_with(" = 1,091.9"), "{}", numbers(SampleForm::Arcsine));
    assert!(numbers(SampleForm::Unpooled).contains("(1.96 + 0.8416)²"));
}

#[test]
fn the_exact_test_shows_its_own_working() {
    let formulas = words(Locale::En).working(&running((5.0, 40.0), (12.0, 40.0)));
    let p = find(&formulas, "p-value");
    assert!(visible(&p.numbers).starts_with("Σ C(40, k) × C(40, 17 − k) ÷ C(80, 17) = 0.0"), "{}", p.numbers);
    assert!(formulas.iter().all(|formula| visible(&formula.name) != "z of the test"));
}

#[test]
fn everything_is_told_in_every_language() {
    let mut test = running((100.0, 1000.0), (130.0, 1000.0));
    (test.lift, test.per_day) = (Some(0.1), Some(100.0));
    for locale in Locale::ALL {
        let words = words(locale);
        let formulas = [words.working(&test), words.sample_working(&published())].concat();
        assert_eq!(formulas.len(), 12, "{locale:?}");
        for Formula { name, words, symbols, numbers } in formulas {
            assert!([&name, &words, &symbols, &numbers].iter().all(|text| !text.is_empty()), "{locale:?} {name}");
            assert!(numbers.contains(" = ") && !numbers.contains(['{', '$']), "{locale:?} {numbers}");
        }
    }
}
