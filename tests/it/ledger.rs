//! The ledger: kept changes add up one on the other, in the order of their last days.

use race_planner::engine::ledger::{Kept, cumulate, in_order, is_as_expected};
use race_planner::engine::model::Lever;
use race_planner::engine::{Engine, Kpi, Layer};

use crate::engine::inputs;

/// 2000 visits for 1000, of which 2 % buy for 100 at a margin of 50 %: a profit of 1000, a return of 100 %.
const SHOP: &str = "visits 2000, cost 1000, lead-rate 10%, sale-rate 20%, aov 100 | business: gross-margin 50%";

fn kept(kpi: Kpi, actual: f64, end: Option<(i16, u8, u8)>) -> Kept {
    Kept { lever: Lever::everywhere(kpi), actual, end }
}

#[track_caller]
fn check(kept: &[Kept], profits: &[f64]) {
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs(SHOP));
    let (before, strides) = cumulate(&mut engine, &report, Layer::Target, kept, &(0..1));
    let known = |profit: Option<f64>| profit.expect("a profit");
    assert!((known(before.profit) - 1000.0).abs() < 1e-9 && (before.roi.expect("a return") - 1.0).abs() < 1e-12);
    let after: Vec<f64> = strides.iter().map(|stride| known(stride.after.profit)).collect();
    assert_eq!(after.len(), profits.len());
    for (after, wanted) in after.iter().zip(profits) {
        assert!((after - wanted).abs() < 1e-8, "{after} instead of {wanted}");
    }
    for stride in strides {
        assert!((stride.after.roi.expect("a return") * 1000.0 - known(stride.after.profit)).abs() < 1e-8);
    }
}

#[test]
fn the_earliest_end_comes_first_and_no_end_last() {
    let all = [
        kept(Kpi::LeadRate, 0.1, None),
        kept(Kpi::LeadRate, 0.1, Some((2027, 3, 1))),
        kept(Kpi::LeadRate, 0.1, None),
        kept(Kpi::LeadRate, 0.1, Some((2026, 12, 31))),
    ];
    assert_eq!(in_order(&all), [3, 1, 0, 2]);
}

#[test]
fn changes_of_one_figure_multiply() {
    // 40 orders of 50 margin each: 2000 · 1.1 · 1.2 = 2640, less 1000.
    check(&[kept(Kpi::LeadRate, 0.1, None), kept(Kpi::LeadRate, 0.2, None)], &[1200.0, 1640.0]);
}

#[test]
fn the_order_of_days_decides_what_stands_after_each() {
    let later = kept(Kpi::LeadRate, 0.5, Some((2027, 2, 2)));
    let earlier = kept(Kpi::Aov, -0.1, Some((2027, 1, 1)));
    check(&[later, earlier], &[800.0, 1700.0]);
}

#[test]
fn a_figure_that_the_plan_does_not_know_changes_nothing_and_says_so() {
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs(SHOP));
    let all = [kept(Kpi::Ctr, 0.5, None), kept(Kpi::SaleRate, 0.1, None)];
    let (before, strides) = cumulate(&mut engine, &report, Layer::Target, &all, &(0..1));
    assert_eq!((strides[0].took_effect, strides[0].after), (false, before));
    assert!(strides[1].took_effect && strides[1].after.profit > before.profit);
    assert_eq!(cumulate(&mut engine, &report, Layer::Target, &[], &(0..1)).1, []);
}

#[test]
fn nothing_falls_below_zero() {
    check(&[kept(Kpi::LeadRate, -3.0, None)], &[-1000.0]);
}

#[test]
fn expectations_are_met_in_the_good_direction() {
    assert!(is_as_expected(Kpi::LeadRate, 0.1, 0.1) && is_as_expected(Kpi::LeadRate, 0.1, 0.2));
    assert!(!is_as_expected(Kpi::LeadRate, 0.1, 0.09));
    assert!(is_as_expected(Kpi::Cac, -0.1, -0.15) && !is_as_expected(Kpi::Cac, -0.1, -0.05));
    assert!(is_as_expected(Kpi::Posts, -0.1, -0.2) && !is_as_expected(Kpi::Posts, -0.1, 0.0));
    assert!(is_as_expected(Kpi::Posts, 0.1, 0.2));
}
