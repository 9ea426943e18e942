//! The A/B test against tables from other sources, published values, and what holds for all numbers.

use proptest::prelude::*;
use race_planner::engine::experiment::{
    ArmTraffic, Comparison, Design, DesignError, NotWhole, SampleForm, Test, TrafficError, compare, days_left,
};
use race_planner::engine::interval::{Confidence, LARGEST_COUNT, Proportion};

use crate::interval::{check_close, confidence, counts, figure, levels, pair, proportion, table, usual_counts};
use crate::properties::{number, runs};

fn compared(control: (f64, f64), variant: (f64, f64)) -> Comparison {
    let arms = [control, variant].map(|(successes, trials)| proportion(successes, trials));
    compare(arms[0], arms[1], Confidence::USUAL).expect("whole counts")
}

#[track_caller]
fn z(comparison: &Comparison) -> f64 {
    match comparison.test {
        Test::PooledZ { z } => z,
        Test::FisherExact => panic!("{comparison:?}"),
    }
}

#[test]
fn published_tests_come_out() {
    let found = compared((100.0, 1000.0), (130.0, 1000.0));
    assert!((z(&found) - 2.103).abs() < 0.0005 && (found.p_value - 0.0355).abs() < 0.000_05, "{found:?}");
    assert!((found.lift.expect("a lift") - 0.3).abs() < 1e-12 && (found.difference - 0.03).abs() < 1e-12, "{found:?}");
    assert!(found.is_significant() && found.interval.low > 0.0, "{found:?}");

    let found = compared((144.0, 1200.0), (192.0, 1200.0));
    assert!((z(&found) - 2.824).abs() < 0.0005 && (found.p_value - 0.0047).abs() < 0.000_05, "{found:?}");
    let swapped = compared((192.0, 1200.0), (144.0, 1200.0));
    assert!(
        (z(&swapped) + 2.824).abs() < 0.0005 && (swapped.lift.expect("a lift") + 0.25).abs() < 1e-12,
        "{swapped:?}"
    );

    // The lady tasting tea (Fisher, The Design of Experiments, 1935), and criminal twins (the same, 1962; in R's manual).
    for (control, variant, p) in [((1.0, 4.0), (3.0, 4.0), 0.4857), ((2.0, 17.0), (10.0, 13.0), 0.000_536_7)] {
        let found = compared(control, variant);
        assert_eq!(found.test, Test::FisherExact);
        assert!((found.p_value / p - 1.0).abs() < 0.0002, "{found:?}");
    }
}

#[test]
fn z_tests_agree_with_the_table() {
    for case in table(include_str!("../fixtures/statistics/z_test.json")) {
        let found = compare(pair(&case, "control"), pair(&case, "variant"), Confidence::USUAL).expect("no exact test");
        check_close(z(&found), figure(&case, "z"), 2e-15, &case.to_string());
        check_close(found.p_value, figure(&case, "p"), 5e-15, &case.to_string());
    }
}

#[test]
fn exact_tests_agree_with_the_table() {
    for case in table(include_str!("../fixtures/statistics/fisher.json")) {
        let found = compare(pair(&case, "control"), pair(&case, "variant"), Confidence::USUAL).expect("whole counts");
        assert_eq!(found.test, Test::FisherExact, "{case}");
        check_close(found.p_value, figure(&case, "p"), 2e-15, &case.to_string());
    }
}

#[test]
fn the_exact_test_takes_over_below_ten_expected() {
    // 20 of 200 successes and arms of 100: ten expected in each.
    assert!(matches!(compared((5.0, 100.0), (15.0, 100.0)).test, Test::PooledZ { .. }));
    assert_eq!(compared((5.0, 100.0), (14.0, 100.0)).test, Test::FisherExact);
    // Failures count as well.
    assert_eq!(compared((95.0, 100.0), (86.0, 100.0)).test, Test::FisherExact);
    // So does the smaller arm alone.
    assert_eq!(compared((2.0, 30.0), (300.0, 1000.0)).test, Test::FisherExact);
}

#[test]
fn nobody_and_everybody_are_no_difference() {
    for successes in [0.0, 1.0] {
        let found = compared((successes * 40.0, 40.0), (successes * 50.0, 50.0));
        assert!((found.p_value - 1.0).abs() < 1e-15 && !found.is_significant(), "{found:?}");
        assert!(found.interval.contains(0.0) && found.interval.width() > 0.05, "{found:?}");
    }
    assert_eq!(compared((0.0, 40.0), (0.0, 50.0)).lift, None);
    assert_eq!(compared((0.0, 40.0), (9.0, 50.0)).lift, None);
    assert_eq!(compared((0.0, 400.0), (90.0, 500.0)).lift, None);
    assert_eq!(compared((40.0, 40.0), (50.0, 50.0)).lift, Some(0.0));
}

#[test]
fn the_exact_test_needs_whole_counts_and_the_other_does_not() {
    let usual = Confidence::USUAL;
    assert_eq!(compare(proportion(1.5, 20.0), proportion(3.0, 20.0), usual), Err(NotWhole));
    assert_eq!(compare(proportion(1.0, 20.0), proportion(3.0, 20.5), usual), Err(NotWhole));
    assert!(compare(proportion(100.5, 1000.0), proportion(130.25, 1000.0), usual).is_ok());
}

#[test]
fn far_apart_arms_leave_no_chance() {
    let found = compared((0.0, 1e12), (18.0, 1000.0));
    assert!(found.p_value > 0.0 && found.p_value < 1e-150, "{found:?}");
    let found = compared((9.0, 1e15), (10.0, 1e15));
    assert!((found.p_value - 1.0).abs() < 1e-12, "{found:?}");
}

fn design(base: f64, target: f64, form: SampleForm) -> Design {
    Design::new(base, target, Confidence::USUAL, form).unwrap_or_else(|error| panic!("{base} to {target}: {error:?}"))
}

#[test]
fn published_sizes_come_out() {
    let size = |base, target, form, power| design(base, target, form).per_arm(power).expect("a size");
    for (form, wanted, tolerance) in [
        (SampleForm::EvanMiller, 1030.2, 0.05),
        (SampleForm::Pooled, 1093.739, 0.0005),
        (SampleForm::Arcsine, 1091.896, 0.0005),
    ] {
        let found = size(0.2, 0.25, form, 0.8);
        assert!((found - wanted).abs() < tolerance, "{form:?}: {found}");
    }
    // The manual of R's power.prop.test.
    let pooled = design(0.5, 0.75, SampleForm::Pooled);
    assert!((pooled.power(50.0).expect("a power") - 0.740).abs() < 0.0005);
    assert!((pooled.per_arm(0.9).expect("a size") - 76.7).abs() < 0.05);
}

#[test]
fn sizes_agree_with_the_table() {
    for case in table(include_str!("../fixtures/statistics/sample_size.json")) {
        let level = confidence(figure(&case, "level"));
        let design = |form| Design::new(figure(&case, "base"), figure(&case, "target"), level, form).expect("a design");
        for (form, name) in [
            (SampleForm::Pooled, "pooled"),
            (SampleForm::Unpooled, "unpooled"),
            (SampleForm::EvanMiller, "evan_miller"),
            (SampleForm::Arcsine, "arcsine"),
        ] {
            let found = design(form).per_arm(figure(&case, "power")).expect("a size");
            check_close(found, figure(&case, name), 4e-15, &format!("{name} {case}"));
        }
        let power = design(SampleForm::Arcsine).power(1000.0).expect("a power");
        check_close(power, figure(&case, "arcsine_power_at_1000"), 4e-15, &case.to_string());
    }
}

#[test]
fn designs_without_a_size_say_why() {
    let refused = |base, target| Design::new(base, target, Confidence::USUAL, SampleForm::Pooled).expect_err("refused");
    for (base, target) in [(0.0, 0.1), (0.1, 1.0), (-0.1, 0.2), (0.1, f64::NAN), (f64::INFINITY, 0.1), (5.0, 0.1)] {
        assert_eq!(refused(base, target), DesignError::RateOutOfRange, "{base} to {target}");
    }
    assert_eq!(refused(0.2, 0.2), DesignError::NoEffect);
    for power in [0.0, 0.05, 0.49, 1.0, -1.0, 2.0, f64::NAN] {
        assert_eq!(design(0.2, 0.25, SampleForm::Pooled).per_arm(power), Err(DesignError::PowerOutOfRange), "{power}");
    }
    let tiny = design(0.5, 0.5 + 1e-12, SampleForm::Unpooled);
    assert_eq!(tiny.per_arm(0.8), Err(DesignError::TooMany));
    for number in [-1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(tiny.power(number), None, "{number}");
    }
}

#[test]
fn the_slowest_arm_decides_the_days() {
    let arm = |so_far, per_day| ArmTraffic { so_far, per_day };
    let days = |arms: &[ArmTraffic]| days_left(1000.0, arms);
    assert_eq!(days(&[arm(0.0, 100.0), arm(0.0, 100.0)]), Ok(10.0));
    assert_eq!(days(&[arm(900.0, 100.0), arm(600.0, 50.0), arm(1000.0, 0.0)]), Ok(8.0));
    assert_eq!(days(&[arm(1000.0, 0.0), arm(2000.0, 5.0)]), Ok(0.0));
    assert_eq!(days(&[arm(1000.0, 10.0), arm(999.0, 0.0)]), Err(TrafficError::NoTraffic));
    assert_eq!(days(&[arm(0.0, f64::NAN), arm(0.0, 5.0)]), Err(TrafficError::NotACount));
    assert_eq!(days(&[arm(-1.0, 5.0)]), Err(TrafficError::NotACount));
    assert_eq!(days(&[]), Err(TrafficError::NotACount));
    assert_eq!(days_left(f64::INFINITY, &[arm(0.0, 5.0)]), Err(TrafficError::NotACount));
}

/// Whole counts of any size, so that every pair can be tested.
fn whole() -> impl Strategy<Value = Proportion> {
    counts().prop_map(whole_part)
}

fn whole_part(counts: Proportion) -> Proportion {
    proportion(counts.successes().floor(), counts.trials().ceil())
}

fn rates() -> impl Strategy<Value = (f64, f64)> {
    (0.001..0.999, 0.001..0.999).prop_filter("a difference", |(base, target): &(f64, f64)| (base - target).abs() > 1e-4)
}

fn form() -> impl Strategy<Value = SampleForm> {
    proptest::sample::select(&SampleForm::ALL[..])
}

proptest! {
    #![proptest_config(runs(1000))]

    #[test]
    fn a_p_value_is_a_probability_whichever_arm_comes_first(a in whole(), b in whole(), level in levels()) {
        let forth = compare(a, b, level).expect("whole counts");
        let back = compare(b, a, level).expect("whole counts");
        prop_assert!((0.0..=1.0).contains(&forth.p_value), "{forth:?}");
        prop_assert!((forth.p_value - back.p_value).abs() <= 1e-10 * forth.p_value, "{forth:?} {back:?}");
        match (forth.test, back.test) {
            (Test::PooledZ { z: forth }, Test::PooledZ { z: back }) => prop_assert!((forth + back).abs() == 0.0),
            (forth, back) => prop_assert_eq!(forth, back),
        }
        prop_assert!((forth.difference + back.difference).abs() == 0.0);
        prop_assert!(forth.lift.is_none_or(f64::is_finite));
    }

    #[test]
    fn the_same_rate_twice_is_no_difference(
        (successes, trials, times) in (1_u32..400, 1_u32..1000, 1_u32..20).prop_map(|(s, t, n)| (s.min(t), t, n)),
    ) {
        let control = proportion(successes.into(), trials.into());
        let variant = proportion((successes * times).into(), (trials * times).into());
        let found = compare(control, variant, Confidence::USUAL).expect("whole counts");
        prop_assert!((found.p_value - 1.0).abs() < 1e-9, "{found:?}");
        prop_assert!(found.difference.abs() < 1e-15 && found.interval.contains(0.0), "{found:?}");
    }

    #[test]
    fn more_people_make_the_same_difference_surer(a in usual_counts(), b in usual_counts(), times in 2_u32..5) {
        let (a, b) = (whole_part(a), whole_part(b));
        prop_assume!((a.rate() - b.rate()).abs() > 1e-6);
        let more = |arm: Proportion| proportion(arm.successes() * f64::from(times), arm.trials() * f64::from(times));
        let (few, many) = (compare(a, b, Confidence::USUAL), compare(more(a), more(b), Confidence::USUAL));
        let (few, many) = (few.expect("whole"), many.expect("whole"));
        // Where the test changes from the exact one to the other, both need not agree.
        if let (Test::PooledZ { .. }, Test::PooledZ { .. }) = (few.test, many.test) {
            prop_assert!(many.p_value < few.p_value || few.p_value == 0.0, "{few:?} {many:?}");
        }
        prop_assert!(many.interval.width() < few.interval.width(), "{few:?} {many:?}");
    }

    #[test]
    fn the_power_of_a_size_is_the_power_asked_for((base, target) in rates(), power in 0.5..0.99, form in form()) {
        let design = design(base, target, form);
        let size = design.per_arm(power).expect("a size");
        let found = design.power(size).expect("a power");
        prop_assert!((found - power).abs() < 1e-11, "{form:?}: {size} gives {found}");
    }

    #[test]
    fn a_larger_effect_needs_fewer_people((base, target) in rates(), share in 0.1..0.9, form in form(), power in 0.5..0.95) {
        // Towards the far side of the base rate, so that the variance does not grow faster than the effect.
        let nearer: f64 = base + share * (target - base);
        prop_assume!((nearer - base).abs() > 1e-4);
        let size = |target| design(base, target, form).per_arm(power).expect("a size");
        prop_assert!(size(target) < size(nearer), "{} {}", size(target), size(nearer));
    }

    #[test]
    fn surer_needs_more_people((base, target) in rates(), form in form(), power in 0.5..0.9, level in 0.6..0.9) {
        let size = |level, power| {
            Design::new(base, target, confidence(level), form).expect("a design").per_arm(power).expect("a size")
        };
        prop_assert!(size(level, power) < size(level + 0.05, power));
        prop_assert!(size(level, power) < size(level, power + 0.05));
    }

    #[test]
    fn the_symmetric_forms_do_not_mind_the_direction((base, target) in rates(), power in 0.5..0.95) {
        for form in [SampleForm::Pooled, SampleForm::Unpooled, SampleForm::Arcsine] {
            let size = |base, target| design(base, target, form).per_arm(power).expect("a size");
            check_close(size(base, target), size(target, base), 1e-12, "other direction");
            check_close(size(base, target), size(1.0 - base, 1.0 - target), 1e-8, "other outcome");
        }
    }

    #[test]
    fn any_numbers_give_a_number_or_an_error(a in number(), b in number(), c in number(), d in number(), form in form()) {
        if let (Ok(control), Ok(variant)) = (Proportion::new(a, b), Proportion::new(c, d))
            && let Ok(found) = compare(control, variant, Confidence::USUAL)
        {
            prop_assert!((0.0..=1.0).contains(&found.p_value), "{found:?}");
            prop_assert!(found.lift.is_none_or(f64::is_finite) && found.difference.is_finite(), "{found:?}");
        }
        if let Ok(design) = Design::new(a, b, Confidence::new(c).unwrap_or(Confidence::USUAL), form) {
            prop_assert!(design.per_arm(d).is_ok_and(|size| (0.0..=LARGEST_COUNT).contains(&size)) || design.per_arm(d).is_err());
            prop_assert!(design.power(d).is_none_or(|power| (0.0..=1.0).contains(&power)), "{design:?}");
        }
        let arms = [ArmTraffic { so_far: a, per_day: b }, ArmTraffic { so_far: c, per_day: d }];
        prop_assert!(days_left(a, &arms).is_ok_and(f64::is_finite) || days_left(a, &arms).is_err());
    }
}
