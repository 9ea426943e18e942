//! Response curves and the split of a budget: closed forms, brute force, and what holds for every split.

use proptest::collection::vec;
use proptest::prelude::*;
use race_planner::engine::budget::{Aim, Curve, Division, FitError, Lane, Split, SplitError, split};

use crate::properties::runs;

#[track_caller]
fn check_close(found: f64, wanted: f64, relative: f64) {
    assert!((found - wanted).abs() <= relative * wanted.abs(), "{found:e} instead of {wanted:e}");
}

fn curve(first: f64, ceiling: f64) -> Curve {
    Curve::new(first, Some(ceiling)).expect("a curve")
}

fn straight(first: f64) -> Curve {
    Curve::new(first, None).expect("a curve")
}

fn lane(curve: Curve, worth: f64) -> Lane {
    Lane { curve, worth, low: 0.0, high: None }
}

fn spends(split: &Split) -> Vec<f64> {
    split.best.shares.iter().map(|share| share.spend).collect()
}

#[track_caller]
fn check_spends(split: &Split, wanted: &[f64]) {
    assert_eq!(split.best.shares.len(), wanted.len());
    for (spend, wanted) in spends(split).into_iter().zip(wanted) {
        assert!((spend - wanted).abs() <= 1e-9 * wanted.max(1.0), "{:?} is not {wanted:?}", spends(split));
    }
}

#[test]
fn a_curve_starts_steep_and_stays_below_its_ceiling() {
    let curve = curve(2.0, 1000.0);
    // 2·500 ÷ (1 + 2·500 ÷ 1000) = 500: half the ceiling comes at ceiling ÷ first.
    check_close(curve.visits(500.0), 500.0, 1e-15);
    check_close(curve.marginal(0.0), 2.0, 1e-15);
    check_close(curve.marginal(500.0), 0.5, 1e-15);
    check_close(curve.ceiling().expect("one"), 1000.0, 1e-15);
    check_close(straight(2.0).visits(500.0), 1000.0, 1e-15);
    assert_eq!(straight(2.0).ceiling(), None);
    assert_eq!(curve.visits(-1.0).to_bits(), 0);
    assert!(curve.visits(f64::INFINITY) <= 1000.0 && Curve::new(0.0, None).is_none());
}

#[test]
fn two_points_give_their_curve() {
    for (first, ceiling) in [(2.0, 1000.0), (0.01, 1e6), (50.0, 300.0), (3.0, 1e9)] {
        let made = curve(first, ceiling);
        let half = ceiling / first;
        let points = [0.3 * half, 1.7 * half].map(|spend| (spend, made.visits(spend)));
        let fit = Curve::fit(&points).expect("a curve");
        check_close(fit.curve.first(), first, 1e-9);
        check_close(fit.curve.ceiling().expect("one"), ceiling, 1e-9);
        check_close(fit.goodness.expect("one"), 1.0, 1e-12);
    }
}

#[test]
fn many_points_give_the_least_squares_in_visits() {
    let made = curve(1.5, 4000.0);
    let exact: Vec<(f64, f64)> = (1..=8).map(|step| f64::from(step) * 400.0).map(|s| (s, made.visits(s))).collect();
    let fit = Curve::fit(&exact).expect("a curve");
    check_close(fit.curve.first(), 1.5, 1e-9);
    check_close(fit.curve.ceiling().expect("one"), 4000.0, 1e-9);

    let noisy: Vec<(f64, f64)> =
        exact.iter().zip([30.0, -20.0, 25.0, -35.0, 10.0, 15.0, -40.0, 20.0]).map(|(p, e)| (p.0, p.1 + e)).collect();
    let fit = Curve::fit(&noisy).expect("a curve");
    let squares = |curve: Curve| noisy.iter().map(|(s, v)| (v - curve.visits(*s)).powi(2)).sum::<f64>();
    let least = squares(fit.curve);
    let (first, ceiling) = (fit.curve.first(), fit.curve.ceiling().expect("one"));
    for (up, out) in [(1.001, 1.0), (0.999, 1.0), (1.0, 1.001), (1.0, 0.999), (1.001, 0.999), (0.999, 1.001)] {
        assert!(squares(curve(first * up, ceiling * out)) > least);
    }
    let goodness = fit.goodness.expect("one");
    assert!(goodness > 0.99 && goodness < 1.0, "{goodness}");
}

#[test]
fn points_that_rise_in_proportion_or_faster_give_a_straight_line() {
    let fit = Curve::fit(&[(100.0, 200.0), (300.0, 600.0)]).expect("a curve");
    check_close(fit.curve.visits(1000.0), 2000.0, 1e-9);
    let fit = Curve::fit(&[(100.0, 100.0), (200.0, 300.0)]).expect("a curve");
    // Σ s·v ÷ Σ s² = (10 000 + 60 000) ÷ 50 000
    check_close(fit.curve.first(), 1.4, 1e-12);
    assert_eq!(fit.curve.ceiling(), None);
}

#[test]
fn points_that_fall_give_the_steepest_sensible_curve() {
    let fit = Curve::fit(&[(100.0, 500.0), (200.0, 400.0)]).expect("a curve");
    // Half the ceiling at a hundredth of the least spend, hence at 1.
    check_close(fit.curve.ceiling().expect("one") / fit.curve.first(), 1.0, 1e-9);
    assert!(fit.goodness.expect("one") < 0.0);
    let flat = Curve::fit(&[(100.0, 500.0), (200.0, 500.0)]).expect("a curve");
    assert_eq!(flat.goodness, None);
}

#[test]
fn a_point_and_a_ceiling_give_a_curve() {
    let through = Curve::through(500.0, 500.0, Some(1000.0)).expect("a curve");
    check_close(through.first(), 2.0, 1e-15);
    check_close(through.visits(500.0), 500.0, 1e-15);
    check_close(Curve::through(500.0, 250.0, None).expect("a line").first(), 0.5, 1e-15);
    assert_eq!(Curve::through(500.0, 500.0, Some(500.0)), Err(FitError::CeilingTooLow));
    assert_eq!(Curve::through(0.0, 500.0, None), Err(FitError::TooFewSpends));
    assert_eq!(Curve::through(5.0, 0.0, None), Err(FitError::NoVisits));
    assert_eq!(Curve::fit(&[(100.0, 20.0)]), Err(FitError::TooFewSpends));
    assert_eq!(Curve::fit(&[(100.0, 20.0), (100.0, 30.0), (0.0, 0.0)]), Err(FitError::TooFewSpends));
    assert_eq!(Curve::fit(&[(100.0, 0.0), (200.0, 0.0)]), Err(FitError::NoVisits));
    assert_eq!(Curve::fit(&[(100.0, f64::NAN), (200.0, 1.0)]), Err(FitError::NotAnAmount));
}

#[test]
fn equal_channels_get_equal_parts() {
    let lanes = [lane(curve(2.0, 1000.0), 0.05); 4];
    let split = split(1000.0, &lanes, Aim::MostCustomers).expect("a split");
    check_spends(&split, &[250.0; 4]);
    // 250·2 ÷ 1.5 = 333.3 visits each
    check_close(split.best.total.outcome, 4.0 * 0.05 * 500.0 / 1.5, 1e-12);
    check_close(split.multiplier, 0.05 * 2.0 / 2.25, 1e-12);
    assert_eq!(split.unspent.to_bits(), 0);
}

#[test]
fn two_channels_meet_at_the_same_last_euro() {
    // √(worth·first) = 2 and 1, offsets 100 and 200: t = (300 + 300) ÷ (2·100 + 1·200) = 1.5; spends 200 and 100.
    let lanes = [lane(curve(4.0, 400.0), 1.0), lane(curve(1.0, 200.0), 1.0)];
    let best = split(300.0, &lanes, Aim::MostCustomers).expect("a split");
    check_spends(&best, &[200.0, 100.0]);
    check_close(best.multiplier, 1.0 / 2.25, 1e-12);
    // As profit the money is worth more than itself up to t = 1 only: 100 and 0; the rest stays unspent.
    let best = split(300.0, &lanes, Aim::MostProfit).expect("a split");
    check_spends(&best, &[100.0, 0.0]);
    check_close(best.unspent, 200.0, 1e-12);
    assert_eq!(best.multiplier.to_bits(), 0);
    check_close(best.best.total.outcome, 200.0 - 100.0, 1e-12);
    // With 60 the first channel's last unit brings 4 ÷ 1.6² and costs 1.
    let best = split(60.0, &lanes, Aim::MostProfit).expect("a split");
    check_spends(&best, &[60.0, 0.0]);
    check_close(best.multiplier, 4.0 / 2.56 - 1.0, 1e-12);
}

#[test]
fn straight_channels_are_filled_best_first_and_of_equals_the_earlier_one() {
    let limited = |first: f64, low: f64, high: f64| Lane { low, high: Some(high), ..lane(straight(first), 1.0) };
    let lanes = [limited(2.0, 10.0, 50.0), limited(3.0, 0.0, 40.0), limited(2.0, 0.0, 50.0), limited(1.0, 5.0, 50.0)];
    let at = |budget| split(budget, &lanes, Aim::MostCustomers).expect("a split");
    check_spends(&at(35.0), &[10.0, 20.0, 0.0, 5.0]);
    check_spends(&at(75.0), &[30.0, 40.0, 0.0, 5.0]);
    check_spends(&at(105.0), &[50.0, 40.0, 10.0, 5.0]);
    check_spends(&at(160.0), &[50.0, 40.0, 50.0, 20.0]);
    check_spends(&at(1000.0), &[50.0, 40.0, 50.0, 50.0]);
    assert_eq!((at(1000.0).unspent, at(1000.0).multiplier), (810.0, 0.0));
    // For profit the channel that only brings its money back gets no more than it must.
    let most = split(1000.0, &lanes, Aim::MostProfit).expect("a split");
    check_spends(&most, &[50.0, 40.0, 50.0, 5.0]);
    // A straight line beside a bent one: the bent one gets what is worth more there, 200·(√(4÷2) − 1), the line the rest.
    let mixed = [lane(curve(4.0, 800.0), 1.0), lane(straight(2.0), 1.0)];
    let bent = 200.0 * (2.0_f64.sqrt() - 1.0);
    check_spends(&split(500.0, &mixed, Aim::MostCustomers).expect("a split"), &[bent, 500.0 - bent]);
    check_spends(&split(50.0, &mixed, Aim::MostCustomers).expect("a split"), &[50.0, 0.0]);
}

#[test]
fn limits_and_amounts_are_checked() {
    let tied = Lane { low: 100.0, high: Some(100.0), ..lane(curve(2.0, 1000.0), 0.0) };
    let lanes = [tied, lane(curve(1.0, 1000.0), 0.1)];
    check_spends(&split(150.0, &lanes, Aim::MostCustomers).expect("a split"), &[100.0, 50.0]);
    check_spends(&split(100.0, &lanes, Aim::MostCustomers).expect("a split"), &[100.0, 0.0]);
    assert_eq!(split(99.0, &lanes, Aim::MostProfit), Err(SplitError::BudgetTooSmall { least: 100.0 }));
    let crossed = [lanes[1], Lane { high: Some(5.0), low: 6.0, ..lanes[1] }];
    assert_eq!(split(99.0, &crossed, Aim::MostProfit), Err(SplitError::LimitsCross { lane: 1 }));
    assert_eq!(split(f64::NAN, &lanes, Aim::MostProfit), Err(SplitError::NotAnAmount));
    assert_eq!(split(1.0, &[lane(straight(1.0), -1.0)], Aim::MostProfit), Err(SplitError::NotAnAmount));
    // Nothing is worth anything: nothing is spent.
    let worthless = [lane(curve(2.0, 1000.0), 0.0)];
    let split_of = split(100.0, &worthless, Aim::MostCustomers).expect("a split");
    assert_eq!((split_of.best.total.spend, split_of.unspent, split_of.multiplier), (0.0, 100.0, 0.0));
    assert!(split(100.0, &[], Aim::MostProfit).expect("a split").best.shares.is_empty());
}

#[test]
fn the_best_split_is_compared_with_todays() {
    let lanes = [lane(curve(4.0, 400.0), 1.0), lane(curve(1.0, 200.0), 1.0)];
    let best = split(300.0, &lanes, Aim::MostCustomers).expect("a split");
    let today = Division::of(&[150.0, 150.0], &lanes, Aim::MostCustomers).expect("a division");
    let gain = best.gain_over(&today);
    // 800÷3 + 200÷3 against 240 + 600÷7
    check_close(gain.outcome, 1000.0 / 3.0 - 240.0 - 600.0 / 7.0, 1e-9);
    assert!(gain.spend.abs() < 1e-9);
    assert_eq!(Division::of(&[1.0], &lanes, Aim::MostProfit), Err(SplitError::NotAnAmount));
}

/// The best of all splits of the budget in `parts` equal parts over two or three channels.
fn best_on_grid(budget: f64, lanes: &[Lane], aim: Aim, parts: u32) -> f64 {
    let part = |count: u32| budget * f64::from(count) / f64::from(parts);
    let mut best = f64::NEG_INFINITY;
    for a in 0..=parts {
        for b in 0..=parts - a {
            let rest = parts - a - b;
            let of_third = if lanes.len() > 2 { 0..=rest } else { 0..=0 };
            for c in of_third {
                let spends = [part(a), part(b), part(c)];
                let is_allowed = lanes
                    .iter()
                    .zip(spends)
                    .all(|(lane, spend)| spend >= lane.low && lane.high.is_none_or(|high| spend <= high));
                if is_allowed {
                    let division = Division::of(&spends[..lanes.len()], lanes, aim).expect("a division");
                    best = best.max(division.total.outcome);
                }
            }
        }
    }
    best
}

#[test]
fn no_grid_of_splits_holds_a_better_one() {
    let lanes = [
        Lane { low: 50.0, high: Some(400.0), ..lane(curve(3.0, 900.0), 1.2) },
        Lane { low: 0.0, high: Some(250.0), ..lane(curve(5.0, 300.0), 0.8) },
        Lane { low: 100.0, high: None, ..lane(straight(0.9), 1.3) },
    ];
    for aim in [Aim::MostProfit, Aim::MostCustomers] {
        for (count, parts) in [(2, 1000), (3, 120)] {
            for budget in [200.0, 480.0, 900.0] {
                let best = split(budget, &lanes[..count], aim).expect("a split").best.total.outcome;
                let grid = best_on_grid(budget, &lanes[..count], aim, parts);
                assert!(best >= grid - 1e-9 * grid.abs(), "{aim:?} {budget}: {best} is worse than {grid}");
                // The grid comes close, so it is a test of the model too.
                assert!(best - grid < 0.01 * best.abs(), "{aim:?} {budget}: {best} is far above {grid}");
            }
        }
    }
}

fn any_lane() -> impl Strategy<Value = Lane> {
    let first = (-3.0..3.0_f64).prop_map(|power| 10.0_f64.powf(power));
    let ceiling = prop_oneof![1 => Just(None), 3 => (0.0..7.0_f64).prop_map(|power| Some(10.0_f64.powf(power)))];
    let worth = prop_oneof![1 => Just(0.0), 1 => Just(1.0), 6 => 0.001..20.0_f64];
    let low = prop_oneof![Just(0.0), 0.0..100.0_f64];
    let room = prop_oneof![Just(None), Just(Some(0.0)), (0.0..2000.0_f64).prop_map(Some)];
    (first, ceiling, worth, low, room).prop_map(|(first, ceiling, worth, low, room)| Lane {
        curve: Curve::new(first, ceiling).expect("a curve"),
        worth,
        low,
        high: room.map(|room| low + room),
    })
}

fn any_aim() -> impl Strategy<Value = Aim> {
    prop_oneof![Just(Aim::MostProfit), Just(Aim::MostCustomers)]
}

/// A split within all limits, led by random weights.
fn within_limits(budget: f64, lanes: &[Lane], weights: &[f64]) -> Vec<f64> {
    let mut spends: Vec<f64> = lanes.iter().map(|lane| lane.low).collect();
    let mut left = budget - spends.iter().sum::<f64>();
    let all: f64 = weights.iter().take(lanes.len()).sum::<f64>().max(1e-9);
    let slack = left;
    for ((spend, lane), weight) in spends.iter_mut().zip(lanes).zip(weights) {
        let room = lane.high.map_or(f64::INFINITY, |high| high - lane.low);
        let more = (slack * weight / all).min(room).min(left).max(0.0);
        *spend += more;
        left -= more;
    }
    spends
}

proptest! {
    #![proptest_config(runs(400))]

    #[test]
    fn a_split_keeps_to_the_limits_and_no_other_is_better(
        lanes in vec(any_lane(), 1..65),
        more in prop_oneof![Just(0.0), 0.0..100.0_f64, 0.0..1e5_f64],
        aim in any_aim(),
        weights in vec(vec(0.0..1.0_f64, 64), 8),
    ) {
        let least: f64 = lanes.iter().map(|lane| lane.low).sum();
        let budget = least + more;
        let split = split(budget, &lanes, aim).expect("a split");
        let total = split.best.total;
        prop_assert!(total.spend <= budget * (1.0 + 1e-12) + 1e-9);
        prop_assert!((total.spend + split.unspent - budget).abs() <= 1e-9 * budget.max(1.0));
        for (share, lane) in split.best.shares.iter().zip(&lanes) {
            prop_assert!(share.spend >= lane.low && lane.high.is_none_or(|high| share.spend <= high));
            // Karush–Kuhn–Tucker: what is above its least earns what the last unit of money earns anywhere.
            let gain = lane.worth * lane.curve.marginal(share.spend);
            let last = split.multiplier + if aim == Aim::MostProfit { 1.0 } else { 0.0 };
            if share.spend > lane.low * (1.0 + 1e-9) + 1e-9 * budget {
                prop_assert!(gain >= last * (1.0 - 1e-6), "{gain} < {last}");
            }
        }
        for weights in &weights {
            let other = Division::of(&within_limits(budget, &lanes, weights), &lanes, aim).expect("a division");
            // Relative to what the visits are worth, since a profit may be the difference of large amounts.
            let scale = total.outcome.abs() + budget;
            prop_assert!(total.outcome >= other.total.outcome - 1e-9 * scale);
            prop_assert!(split.gain_over(&other).outcome >= -1e-9 * scale);
        }
    }

    #[test]
    fn turning_the_channels_round_turns_the_split_round(
        lanes in vec(any_lane(), 1..20), more in 0.0..1e4_f64, aim in any_aim(),
    ) {
        let budget = lanes.iter().map(|lane| lane.low).sum::<f64>() + more;
        let turned: Vec<Lane> = lanes.iter().rev().copied().collect();
        let (one, other) = (split(budget, &lanes, aim).expect("one"), split(budget, &turned, aim).expect("other"));
        for (a, b) in one.best.shares.iter().zip(other.best.shares.iter().rev()) {
            prop_assert!((a.spend - b.spend).abs() <= 1e-6 * budget.max(1.0), "{a:?} {b:?}");
        }
    }

    #[test]
    fn more_money_never_brings_less(lanes in vec(any_lane(), 1..10), more in 0.0..1e4_f64, aim in any_aim()) {
        let least = lanes.iter().map(|lane| lane.low).sum::<f64>();
        let at = |budget: f64| split(budget, &lanes, aim).expect("a split");
        let (less, much) = (at(least + more), at(least + more * 1.01 + 1.0));
        let scale = much.best.total.outcome.abs() + least + more + 1.0;
        prop_assert!(much.best.total.outcome >= less.best.total.outcome - 1e-9 * scale);
        // The gain from more is at most the multiplier says, since returns diminish.
        let gain = much.best.total.outcome - less.best.total.outcome;
        prop_assert!(gain <= less.multiplier * (more * 0.01 + 1.0) * (1.0 + 1e-6) + 1e-9 * scale);
    }

    #[test]
    fn any_points_give_a_sensible_curve_or_an_error(
        points in vec((prop_oneof![Just(0.0), 0.0..1e4_f64, 1e-15..1e15_f64], 0.0..1e6_f64), 0..12),
    ) {
        if let Ok(fit) = Curve::fit(&points) {
            prop_assert!(fit.curve.first() > 0.0 && fit.curve.first().is_finite());
            prop_assert!(fit.curve.ceiling().is_none_or(|ceiling| ceiling > 0.0 && ceiling.is_finite()));
            prop_assert!(fit.goodness.is_none_or(|goodness| goodness <= 1.0 && goodness.is_finite()));
            prop_assert!(fit.curve.visits(123.0).is_finite());
        }
    }
}
