//! Intervals against tables from other sources, published values, and what holds for all counts.

use proptest::prelude::*;
use race_planner::engine::interval::{
    Confidence, CountError, ENOUGH_SUCCESSES, ENOUGH_TRIALS, Interval, LARGEST_COUNT, Proportion, TooFew, newcombe,
};
use serde_json::Value;

use crate::properties::{number, runs};

/// The cases of a table in `tests/fixtures/statistics`, which says itself how it was made.
pub fn table(text: &str) -> Vec<Value> {
    let table: Value = serde_json::from_str(text).expect("a table");
    assert!(table["made"].as_str().is_some_and(|made| made.contains("make.py")), "a table says how it was made");
    let cases = table["cases"].as_array().expect("cases").clone();
    assert!(cases.len() > 5, "a table has cases");
    cases
}

pub fn figure(case: &Value, name: &str) -> f64 {
    case[name].as_f64().unwrap_or_else(|| panic!("{name} in {case}"))
}

pub fn pair(case: &Value, name: &str) -> Proportion {
    proportion(case[name][0].as_f64().expect("successes"), case[name][1].as_f64().expect("trials"))
}

pub fn proportion(successes: f64, trials: f64) -> Proportion {
    Proportion::new(successes, trials).unwrap_or_else(|error| panic!("{successes} of {trials}: {error:?}"))
}

pub fn confidence(level: f64) -> Confidence {
    Confidence::new(level).unwrap_or_else(|| panic!("level {level}"))
}

/// Equal up to a relative error, or closer than any rounding of numbers around 1.
#[track_caller]
pub fn check_close(found: f64, wanted: f64, relative: f64, what: &str) {
    let is_close = (found - wanted).abs() <= relative * wanted.abs() || (found - wanted).abs() < 4e-16;
    assert!(is_close, "{what}: {found:e} instead of {wanted:e}, {:e} off", (found / wanted - 1.0).abs());
}

#[test]
fn critical_values_agree_with_the_table() {
    for case in table(include_str!("../fixtures/statistics/critical.json")) {
        let found = confidence(figure(&case, "level")).critical();
        check_close(found, figure(&case, "critical"), 5e-16, &case.to_string());
    }
    assert_eq!(Confidence::new(0.95), Some(Confidence::USUAL));
}

#[test]
fn levels_lie_between_nothing_and_certainty() {
    for level in [0.0, 1.0, -0.5, 1.5, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e-17 + 1.0] {
        assert_eq!(Confidence::new(level), None, "{level}");
    }
    for level in [f64::MIN_POSITIVE, 1e-9, 1.0 - f64::EPSILON / 2.0] {
        assert!(confidence(level).critical().is_finite(), "{level}");
    }
}

#[test]
fn wilson_agrees_with_the_table() {
    for case in table(include_str!("../fixtures/statistics/wilson.json")) {
        let proportion = proportion(figure(&case, "successes"), figure(&case, "trials"));
        let found = proportion.wilson(confidence(figure(&case, "level")));
        check_close(found.low, figure(&case, "low"), 2e-15, &case.to_string());
        check_close(found.high, figure(&case, "high"), 2e-15, &case.to_string());
    }
}

#[test]
fn newcombe_agrees_with_the_table() {
    for case in table(include_str!("../fixtures/statistics/newcombe.json")) {
        let found = newcombe(pair(&case, "control"), pair(&case, "variant"), confidence(figure(&case, "level")));
        // The other source takes differences of nearby numbers, so that only digits after the point count.
        assert!((found.low - figure(&case, "low")).abs() < 2e-15, "{case}: {found:?}");
        assert!((found.high - figure(&case, "high")).abs() < 2e-15, "{case}: {found:?}");
    }
}

#[track_caller]
fn check_printed(found: Interval, low: f64, high: f64) {
    let is_same = |found: f64, printed: f64| (found - printed).abs() < 0.000_05 + 1e-9;
    assert!(is_same(found.low, low) && is_same(found.high, high), "{found:?} instead of {low} to {high}");
}

/// Newcombe, Statistics in Medicine 17 (1998): two-sided intervals for the single proportion (857–872, method 3) and for
/// the difference (873–890, method 10).
#[test]
fn printed_intervals_come_out() {
    for (successes, trials, low, high) in [
        (81.0, 263.0, 0.2553, 0.3662),
        (15.0, 148.0, 0.0624, 0.1605),
        (0.0, 20.0, 0.0, 0.1611),
        (1.0, 29.0, 0.0061, 0.1718),
    ] {
        check_printed(proportion(successes, trials).wilson(Confidence::USUAL), low, high);
    }
    for (first, second, low, high) in [
        ((56.0, 70.0), (48.0, 80.0), 0.0524, 0.3339),
        ((9.0, 10.0), (3.0, 10.0), 0.1705, 0.8090),
        ((6.0, 7.0), (2.0, 7.0), 0.0582, 0.8062),
        ((5.0, 56.0), (0.0, 29.0), -0.0381, 0.1926),
        ((0.0, 10.0), (0.0, 20.0), -0.1611, 0.2775),
        ((0.0, 10.0), (0.0, 10.0), -0.2775, 0.2775),
        ((10.0, 10.0), (0.0, 20.0), 0.6791, 1.0),
        ((10.0, 10.0), (0.0, 10.0), 0.6075, 1.0),
    ] {
        let found = newcombe(proportion(second.0, second.1), proportion(first.0, first.1), Confidence::USUAL);
        check_printed(found, low, high);
    }
}

#[test]
fn what_is_too_few_is_said() {
    for (successes, trials, wanted) in [
        (29.0, 29.0, Some(TooFew::Trials)),
        (0.0, 1.0, Some(TooFew::Trials)),
        (4.0, 30.0, Some(TooFew::Successes)),
        (4.9, 1e6, Some(TooFew::Successes)),
        (ENOUGH_SUCCESSES, ENOUGH_TRIALS, None),
        (30.0, 30.0, None),
    ] {
        assert_eq!(proportion(successes, trials).too_few(), wanted, "{successes} of {trials}");
    }
}

#[test]
fn counts_that_make_no_proportion_say_why() {
    for (successes, trials, wanted) in [
        (0.0, 0.0, CountError::NoTrials),
        (0.0, 0.5, CountError::NoTrials),
        (3.0, 0.0, CountError::NoTrials),
        (11.0, 10.0, CountError::MoreSuccessesThanTrials),
        (-1.0, 10.0, CountError::NotACount),
        (1.0, -10.0, CountError::NotACount),
        (f64::NAN, 10.0, CountError::NotACount),
        (1.0, f64::INFINITY, CountError::NotACount),
        (1.0, LARGEST_COUNT * 1.1, CountError::NotACount),
    ] {
        assert_eq!(Proportion::new(successes, trials), Err(wanted), "{successes} of {trials}");
    }
}

/// A proportion of any size, nobody and everybody among them.
pub fn counts() -> impl Strategy<Value = Proportion> {
    parts_of(prop_oneof![4 => 1.0..200.0, 4 => 1.0..1e6, 1 => Just(1e15)].boxed())
}

/// The same without sizes at which the digits end.
pub fn usual_counts() -> impl Strategy<Value = Proportion> {
    parts_of(prop_oneof![1.0..200.0, 1.0..1e6].boxed())
}

fn parts_of(trials: BoxedStrategy<f64>) -> impl Strategy<Value = Proportion> {
    let share = prop_oneof![2 => 0.0..=1.0, 1 => 0.0..0.01, 1 => Just(0.0), 1 => Just(1.0)];
    (trials, share, any::<bool>()).prop_map(|(trials, share, is_whole): (f64, f64, bool)| {
        let trials = if is_whole { f64::floor(trials) } else { trials };
        let successes: f64 = trials * share;
        proportion(if is_whole { successes.floor() } else { successes }, trials)
    })
}

pub fn levels() -> impl Strategy<Value = Confidence> {
    prop_oneof![0.001..0.999, Just(0.95), Just(1e-12), Just(1.0 - 1e-12)].prop_map(confidence)
}

proptest! {
    #![proptest_config(runs(2000))]

    #[test]
    fn wilson_contains_the_rate_within_the_possible(counts in counts(), level in levels()) {
        let found = counts.wilson(level);
        prop_assert!(0.0 <= found.low && found.contains(counts.rate()) && found.high <= 1.0, "{counts:?}: {found:?}");
    }

    #[test]
    fn wilson_of_the_others_is_its_mirror(counts in counts(), level in levels()) {
        let (found, mirrored) = (counts.wilson(level), counts.complement().wilson(level));
        prop_assert!((found.low - (1.0 - mirrored.high)).abs() < 1e-14, "{found:?} {mirrored:?}");
        prop_assert!((found.high - (1.0 - mirrored.low)).abs() < 1e-14, "{found:?} {mirrored:?}");
    }

    #[test]
    fn wilson_narrows_with_more_of_the_same(counts in usual_counts(), times in 1.5..50.0) {
        let more = proportion(counts.successes() * times, counts.trials() * times);
        let (few, many) = (counts.wilson(Confidence::USUAL).width(), more.wilson(Confidence::USUAL).width());
        prop_assert!(many < few, "{few} {many}");
    }

    #[test]
    fn surer_is_wider(counts in usual_counts(), level in 0.1..0.9) {
        let (low, high) = (counts.wilson(confidence(level)), counts.wilson(confidence(level + 0.05)));
        prop_assert!(high.low <= low.low && low.high <= high.high && low.width() < high.width(), "{low:?} {high:?}");
    }

    #[test]
    fn newcombe_contains_the_difference_and_mirrors_it(a in counts(), b in counts(), level in levels()) {
        let (forth, back) = (newcombe(a, b, level), newcombe(b, a, level));
        prop_assert!(forth.contains(b.rate() - a.rate()), "{forth:?}");
        prop_assert!(-1.0 <= forth.low && forth.high <= 1.0, "{forth:?}");
        prop_assert_eq!(forth, Interval { low: -back.high, high: -back.low });
    }

    #[test]
    fn any_two_numbers_are_a_proportion_or_an_error(successes in number(), trials in number(), level in number()) {
        let confidence = Confidence::new(level).unwrap_or(Confidence::USUAL);
        if let Ok(counts) = Proportion::new(successes, trials) {
            let Interval { low, high } = counts.wilson(confidence);
            prop_assert!((0.0..=1.0).contains(&low) && (low..=1.0).contains(&high), "{low} {high}");
            prop_assert!((0.0..=1.0).contains(&counts.rate()));
        }
    }
}
