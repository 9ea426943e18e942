//! What each lever is worth, and scenarios that turn several at once.

use proptest::prelude::*;
use race_planner::engine::model::{Change, Lever, Measure};
use race_planner::engine::scenario::{Turn, play};
use race_planner::engine::sensitivity::{Worth, all_levers, pays_back, rank};
use race_planner::engine::{Engine, Kpi, Lane, Layer};

use crate::engine::{at, inputs};
use crate::properties::runs;

/// 1000 visits at 0.50, 100 leads, 20 orders of 50, revenue 1000, gross profit 400, cost 500, fixed costs 100.
const BAKERY: &str =
    "visits 1000, cpc 0.5, lead-rate 10%, sale-rate 20%, aov 50 | business: gross-margin 40%, fixed-costs 100";

fn profit() -> Measure {
    Measure { kpi: Kpi::Profit, lane: Lane::Total, from: 0, to: 0 }
}

fn ranked(text: &str, measure: Measure) -> Vec<Worth> {
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs(text));
    let levers = all_levers(&report, Layer::Target, &(0..1));
    rank(&mut engine, &report, Layer::Target, measure, &levers)
}

fn of(worths: &[Worth], kpi: Kpi) -> Worth {
    *worths.iter().find(|worth| worth.lever.kpi == kpi).unwrap_or_else(|| panic!("{kpi:?} is not ranked"))
}

#[track_caller]
fn assert_close(value: f64, wanted: f64) {
    assert!((value - wanted).abs() <= 1e-9 * wanted.abs().max(1.0), "{value} instead of {wanted}");
}

#[test]
fn each_lever_is_worth_what_hand_reckoning_says() {
    let worths = ranked(BAKERY, profit());
    // A tenth more orders bring 40 more gross profit; a tenth more visits cost 50 besides.
    assert_close(of(&worths, Kpi::LeadRate).tenth_more, 40.0);
    assert_close(of(&worths, Kpi::SaleRate).tenth_more, 40.0);
    assert_close(of(&worths, Kpi::Visits).tenth_more, -10.0);
    assert_close(of(&worths, Kpi::MediaCost).tenth_more, -10.0);
    assert_close(of(&worths, Kpi::Aov).tenth_less, -40.0);
    assert_close(of(&worths, Kpi::FixedCosts).tenth_less, 10.0);
    // The same budget buys 10/9 of the clicks when they are a tenth cheaper.
    assert_close(of(&worths, Kpi::Cpc).tenth_less, 400.0 / 9.0);
    // One point is a tenth of the lead rate and a twentieth of the sale rate.
    assert_close(of(&worths, Kpi::LeadRate).point_more.unwrap(), 40.0);
    assert_close(of(&worths, Kpi::SaleRate).point_more.unwrap(), 20.0);
    assert_eq!(of(&worths, Kpi::Aov).point_more, None);
}

#[test]
fn the_strongest_comes_first_and_equals_follow_the_funnel() {
    let kpis: Vec<Kpi> = ranked(BAKERY, profit()).iter().map(|worth| worth.lever.kpi).collect();
    let wanted = [
        Kpi::Cpc,
        Kpi::LandingRate,
        Kpi::LeadRate,
        Kpi::SaleRate,
        Kpi::Aov,
        Kpi::GrossMargin,
        Kpi::Visits,
        Kpi::MediaCost,
        Kpi::FixedCosts,
    ];
    let mut found = kpis.clone();
    found.sort();
    let mut all = wanted.to_vec();
    all.sort();
    assert_eq!(found, all, "{kpis:?}");
    assert_eq!(kpis[0], Kpi::Cpc);
    let position = |kpi| kpis.iter().position(|other| *other == kpi).unwrap();
    assert!(position(Kpi::LandingRate) < position(Kpi::LeadRate) && position(Kpi::LeadRate) < position(Kpi::SaleRate));
    assert!(position(Kpi::GrossMargin) < position(Kpi::FixedCosts));
}

#[test]
fn what_should_be_low_gains_by_falling() {
    let cac = Measure { kpi: Kpi::Cac, lane: Lane::Total, from: 0, to: 0 };
    let worths = ranked(BAKERY, cac);
    // 500 ÷ 20 = 25 a customer; a tenth more leads bring it to 25 ÷ 1.1.
    assert_close(of(&worths, Kpi::LeadRate).tenth_more, 25.0 - 25.0 / 1.1);
    assert_close(of(&worths, Kpi::Cpc).tenth_more, -2.5);
}

#[test]
fn an_outlay_pays_back_when_the_result_is_as_before() {
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs(BAKERY));
    let mut needed = |kpi, money| {
        let turned = pays_back(&mut engine, &report, Layer::Target, profit(), Lever::everywhere(kpi), money)?;
        Some(turned.levers[0].after)
    };
    // 80 more gross profit is a fifth more orders.
    assert_close(needed(Kpi::LeadRate, 80.0).unwrap(), 0.12);
    assert_close(needed(Kpi::Aov, 80.0).unwrap(), 60.0);
    // Even every lead buying brings 1600 more and no more.
    assert_eq!(needed(Kpi::SaleRate, 1700.0), None);
}

#[test]
fn a_scenario_turns_all_its_levers_at_once() {
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs(BAKERY));
    let turn = |kpi, change| Turn { lever: Lever::everywhere(kpi), change };
    let turns = [
        turn(Kpi::MediaCost, Change::By(2.0)),
        turn(Kpi::LeadRate, Change::Add(0.05)),
        turn(Kpi::Aov, Change::To(60.0)),
        turn(Kpi::RepeatRate, Change::By(2.0)),
    ];
    let played = play(&mut engine, &report, Layer::Target, &turns, &(0..1));
    assert_eq!(played.took_effect, [true, true, true, false]);
    let value = |kpi| played.report.value(at(Lane::Total), kpi).unwrap();
    assert_close(value(Kpi::Visits), 2000.0);
    assert_close(value(Kpi::Orders), 60.0);
    assert_close(value(Kpi::Revenue), 3600.0);
    assert_close(value(Kpi::Profit), 3600.0 * 0.4 - 1000.0 - 100.0);
}

proptest! {
    #![proptest_config(runs(60))]

    #[test]
    fn the_rank_does_not_depend_on_the_order_of_rows(
        rates in proptest::collection::vec((10.0..1e4_f64, 0.1..3.0_f64, 0.01..0.5_f64, 0.01..0.5_f64), 2..5),
        shift in 1_usize..4,
    ) {
        let text = |rates: &[(f64, f64, f64, f64)]| {
            let channels: Vec<String> = rates.iter().map(|(visits, price, leads, sales)| {
                format!("visits {visits}, cpc {price}, lead-rate {leads}, sale-rate {sales}, aov 50")
            }).collect();
            format!("{} | business: gross-margin 40%, fixed-costs 100", channels.join(" | "))
        };
        let mut rotated = rates.clone();
        rotated.rotate_left(shift % rates.len());
        let moved = |channel: usize| (channel + rates.len() - shift % rates.len()) % rates.len();
        let (before, after) = (ranked(&text(&rates), profit()), ranked(&text(&rotated), profit()));
        prop_assert_eq!(before.len(), after.len());
        for worth in &before {
            let lever = Lever { channel: worth.lever.channel.map(moved), ..worth.lever };
            let same = after.iter().find(|other| other.lever == lever).expect("ranked too");
            prop_assert!((same.tenth_more - worth.tenth_more).abs() <= 1e-9 * worth.tenth_more.abs().max(1.0));
        }
    }
}
