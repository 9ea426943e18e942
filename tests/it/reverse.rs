//! The reverse planner: what was wanted is reached exactly, or it is said how near one can get.

use proptest::prelude::*;
use race_planner::engine::model::{Lever, Measure};
use race_planner::engine::reverse::{Answer, Leeway, Turned, Wish, solve};
use race_planner::engine::{Engine, Kpi, Lane, Layer};

use crate::engine::inputs;
use crate::properties::runs;

/// Source of the figures: our own bakery, so round that results can be checked by hand: 1000 visits at 0.50, 100 leads,
/// 20 orders of 50, revenue 1000, gross profit 400, cost 500, fixed costs 100, profit −200.
const BAKERY: &str = "visits 1000, cpc 0.5, lead-rate 10%, sale-rate 20%, aov 50, repeat-rate 25% \
                      | business: gross-margin 40%, fixed-costs 100";

fn total(kpi: Kpi) -> Measure {
    Measure { kpi, lane: Lane::Total, from: 0, to: 0 }
}

fn ask(text: &str, kpi: Kpi, value: f64, leeways: &[Leeway]) -> Answer {
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs(text));
    solve(&mut engine, &report, Layer::Target, &Wish { measure: total(kpi), value }, leeways)
}

fn anywhere(kpi: Kpi) -> Leeway {
    Leeway::natural(Lever::everywhere(kpi))
}

#[track_caller]
fn reached(answer: Answer) -> Turned {
    let Answer::Reached(turned) = answer else { panic!("not reached: {answer:?}") };
    turned
}

/// Checks that `value` of `kpi` is reached when the lever becomes `after`.
#[track_caller]
fn check(kpi: Kpi, value: f64, lever: Kpi, after: f64) {
    let turned = reached(ask(BAKERY, kpi, value, &[anywhere(lever)]));
    assert!((turned.outcome - value).abs() <= 1e-12 * value.abs(), "{} instead of {value}", turned.outcome);
    let [only] = turned.levers[..] else { panic!("one lever: {:?}", turned.levers) };
    assert!((only.after - after).abs() <= 1e-9 * after.abs(), "{lever:?} becomes {} instead of {after}", only.after);
}

#[test]
fn orders_are_reached_over_every_lever_before_them() {
    check(Kpi::Orders, 30.0, Kpi::Visits, 1500.0);
    check(Kpi::Orders, 30.0, Kpi::MediaCost, 750.0);
    check(Kpi::Orders, 30.0, Kpi::Cpc, 1.0 / 3.0);
    check(Kpi::Orders, 30.0, Kpi::LeadRate, 0.15);
    check(Kpi::Orders, 30.0, Kpi::SaleRate, 0.3);
    check(Kpi::Orders, 10.0, Kpi::SaleRate, 0.1);
}

#[test]
fn money_is_reached_over_rates_prices_and_margins() {
    check(Kpi::Revenue, 1300.0, Kpi::Aov, 65.0);
    // A gross profit of 600 pays for media and fixed costs.
    check(Kpi::Profit, 0.0, Kpi::GrossMargin, 0.6);
    check(Kpi::Profit, 0.0, Kpi::Aov, 75.0);
    check(Kpi::Profit, 100.0, Kpi::LeadRate, 0.175);
    check(Kpi::Cac, 12.5, Kpi::SaleRate, 0.4);
    check(Kpi::Roi, 0.0, Kpi::Cpc, 0.4);
    check(Kpi::RepeatCustomers, 6.0, Kpi::RepeatRate, 0.3);
}

#[test]
fn published_reverse_case_is_met() {
    // trewmarketing.com: target revenue 500 000, average sale 10 000, 2 % of leads buy: 2500 leads for 50 customers.
    let text = "visits 50000, leads 1000, sale-rate 2%, aov 10000";
    let turned = reached(ask(text, Kpi::Revenue, 500_000.0, &[anywhere(Kpi::Visits)]));
    let cell = crate::engine::at(Lane::Total);
    assert!((turned.report.value(cell, Kpi::Customers).unwrap() - 50.0).abs() < 1e-9);
    assert!((turned.report.value(cell, Kpi::Leads).unwrap() - 2500.0).abs() < 1e-9);
}

#[test]
fn several_levers_share_the_way_evenly() {
    // 1.1³ = 1.331: each lever rises by a tenth.
    let levers = [Kpi::Visits, Kpi::LeadRate, Kpi::SaleRate].map(anywhere);
    let turned = reached(ask(BAKERY, Kpi::Orders, 26.62, &levers));
    let after: Vec<f64> = turned.levers.iter().map(|lever| lever.after).collect();
    for (after, wanted) in after.iter().zip([1100.0, 0.11, 0.22]) {
        assert!((after - wanted).abs() < 1e-9 * wanted, "{after} instead of {wanted}");
    }
}

#[test]
fn a_lever_at_its_limit_leaves_the_rest_to_the_others() {
    // The sale rate stops at 22 %, so the lead rate must double for the rest: 1000 · r · 0.22 = 44.
    let sale = Leeway { lever: Lever::everywhere(Kpi::SaleRate), low: 0.0, high: 0.22 };
    let turned = reached(ask(BAKERY, Kpi::Orders, 44.0, &[anywhere(Kpi::LeadRate), sale]));
    let after: Vec<f64> = turned.levers.iter().map(|lever| lever.after).collect();
    assert!((after[0] - 0.2).abs() < 1e-9 && (after[1] - 0.22).abs() < 1e-12, "{after:?}");
}

#[test]
fn dearer_and_cheaper_levers_go_the_way_that_helps() {
    let turned = reached(ask(BAKERY, Kpi::Cac, 20.0, &[anywhere(Kpi::Cpc), anywhere(Kpi::LeadRate)]));
    let [price, rate] = turned.levers[..] else { panic!("two levers") };
    assert!(price.after < price.before && rate.after > rate.before);
    assert!((turned.outcome - 20.0).abs() < 1e-11);
}

#[test]
fn what_cannot_be_reached_is_said_with_the_nearest() {
    let Answer::Nearest(turned) = ask(BAKERY, Kpi::Orders, 500.0, &[anywhere(Kpi::SaleRate)]) else {
        panic!("100 leads can't bring 500 orders");
    };
    assert!((turned.outcome - 100.0).abs() < 1e-9);
    assert!((turned.levers[0].after - 1.0).abs() < 1e-12);
}

#[test]
fn levers_that_do_not_matter_are_named_as_such() {
    assert!(matches!(ask(BAKERY, Kpi::Visits, 2000.0, &[anywhere(Kpi::SaleRate)]), Answer::Unmoved));
    assert!(matches!(ask("visits 100", Kpi::Profit, 5.0, &[anywhere(Kpi::Visits)]), Answer::Unknown));
}

#[test]
fn dearer_set_up_brings_nobody() {
    let text =
        "visits 900, media-cost 0, setup-cost 180, lead-rate 6%, sale-rate 25%, aov 29 | business: gross-margin 60%";
    assert!(matches!(ask(text, Kpi::Orders, 20.0, &[anywhere(Kpi::SetupCost)]), Answer::Unmoved));
    let turned = reached(ask(text, Kpi::Contribution, 100.0, &[anywhere(Kpi::SetupCost)]));
    // 900 · 0.06 · 0.25 · 29 · 0.6 = 234.90 of gross profit.
    assert!((turned.levers[0].after - 134.9).abs() < 1e-9, "{:?}", turned.levers);
}

#[test]
fn what_is_reached_already_stays() {
    let turned = reached(ask(BAKERY, Kpi::Orders, 20.0, &[anywhere(Kpi::Visits)]));
    assert!((turned.levers[0].after - 1000.0).abs() < 1e-9);
}

proptest! {
    #![proptest_config(runs(300))]

    #[test]
    fn forward_after_reverse_is_what_was_wanted(
        visits in 100.0..1e6_f64,
        price in 0.01..10.0_f64,
        leads in 0.001..0.5_f64,
        sales in 0.001..0.5_f64,
        order in 1.0..1e4_f64,
        factor in 0.3..3.0_f64,
        lever in proptest::sample::select(&[Kpi::Visits, Kpi::MediaCost, Kpi::Cpc, Kpi::Aov, Kpi::LeadRate][..]),
    ) {
        let text = format!("visits {visits}, cpc {price}, lead-rate {leads}, sale-rate {sales}, aov {order} \
            | visits 500, cpc 1, lead-rate 5%, sale-rate 5%, aov 20");
        let mut engine = Engine::default();
        let report = engine.evaluate(inputs(&text));
        let today = total(Kpi::Revenue).read(&mut engine, &report, Layer::Target).unwrap();
        let wish = Wish { measure: total(Kpi::Revenue), value: today * factor };
        match solve(&mut engine, &report, Layer::Target, &wish, &[anywhere(lever)]) {
            Answer::Reached(turned) => {
                prop_assert!((turned.outcome - wish.value).abs() <= 1e-12 * wish.value, "{} {}", turned.outcome, wish.value);
            }
            Answer::Nearest(_) => prop_assert!(lever == Kpi::LeadRate, "only a share has an end here"),
            answer => prop_assert!(false, "{answer:?}"),
        }
    }
}

#[test]
fn a_goal_over_several_periods_is_reached_by_their_sum() {
    use race_planner::engine::{Cell, Inputs};
    let mut table = Inputs::new(1, 3);
    for period in 0..3 {
        let mut enter = |lane, kpi, value| table.set(Cell { layer: Layer::Target, period, lane }, kpi, value);
        enter(Lane::Channel(0), Kpi::Visits, 1000.0 * f64::from(period as u32 + 1));
        enter(Lane::Channel(0), Kpi::LeadRate, 0.1);
        enter(Lane::Channel(0), Kpi::SaleRate, 0.2);
    }
    let mut engine = Engine::default();
    let report = engine.evaluate(table);
    // 6000 visits bring 120 orders; by the second period 3000 bring 60.
    let measure = Measure { kpi: Kpi::Orders, lane: Lane::Total, from: 0, to: 1 };
    let wish = Wish { measure, value: 90.0 };
    let turned = reached(solve(&mut engine, &report, Layer::Target, &wish, &[anywhere(Kpi::Visits)]));
    assert!((turned.levers[0].before - 3000.0).abs() < 1e-9 && (turned.levers[0].after - 4500.0).abs() < 1e-9);
    let third = turned.report.value(Cell { layer: Layer::Target, period: 2, lane: Lane::Total }, Kpi::Visits);
    assert!((third.unwrap() - 3000.0).abs() < 1e-9, "what comes after the goal's date stays");
}
