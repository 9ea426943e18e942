//! The model of a plan: faithful before a lever is turned, and after it exactly what the turned figure leads to.

use proptest::prelude::*;
use race_planner::engine::model::{Change, Lever, Model};
use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Report};

use crate::engine::{at, inputs};
use crate::properties::runs;

/// Two channels with a paid and an organic way, and the business around them.
const SHOP: &str = "impressions 100000, ctr 2%, cpc 0.5, lead-rate 8%, sale-rate 25%, aov 60, setup-cost 100, repeat-rate 30% \
                    | visits 4000, cost 300, lead-rate 5%, sale-rate 20%, aov 50 \
                    | business: gross-margin 40%, fixed-costs 500, purchase-frequency 2, lifespan 3";

fn model(text: &str, levers: &[Lever]) -> (Report, Model) {
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs(text));
    let model = Model::new(&mut engine, &report, Layer::Target, levers);
    (report, model)
}

/// Turns one lever and reads a figure before and after.
#[track_caller]
fn check(text: &str, lever: Lever, change: Change, cell: Cell, kpi: Kpi, factor: f64) {
    let (report, mut model) = model(text, &[lever]);
    assert!(model.can_turn(0), "{lever:?}");
    let before = report.value(cell, kpi).expect("known before");
    model.turn(&[(0, change)], &(0..1));
    let after = model.report().value(cell, kpi).expect("known after");
    assert!((after / before - factor).abs() < 1e-12, "{lever:?} {change:?}: {kpi:?} {before} -> {after}");
}

#[track_caller]
fn assert_same(before: &Report, after: &Report) {
    for cell in before.grid().cells() {
        if cell.layer != Layer::Target {
            continue;
        }
        for kpi in Kpi::ALL {
            let (was, is) = (before.value(cell, kpi), after.value(cell, kpi));
            let close = match (was, is) {
                (Some(was), Some(is)) => (was - is).abs() <= 1e-9 * was.abs().max(1e-9),
                (None, None) => true,
                // Sums may let the total know a little more or less than typed totals did.
                (was, is) => panic!("{cell:?} {kpi:?}: {was:?} became {is:?}"),
            };
            assert!(close, "{cell:?} {kpi:?}: {was:?} became {is:?}");
        }
    }
}

#[test]
fn before_a_lever_is_turned_the_model_says_what_the_report_says() {
    for kpi in Lever::KPIS {
        for lever in [Lever::everywhere(kpi), Lever::of_channel(kpi, 0), Lever::of_channel(kpi, 1)] {
            let (report, model) = model(SHOP, &[lever]);
            assert_same(&report, model.report());
        }
    }
}

#[test]
fn a_lever_put_back_leaves_no_trace() {
    for kpi in Lever::KPIS {
        let (_, mut turned) = model(SHOP, &[Lever::everywhere(kpi)]);
        let before = turned.report().clone();
        turned.turn(&[(0, Change::By(1.3))], &(0..1));
        turned.turn(&[], &(0..1));
        assert_same(&before, turned.report());
    }
}

#[test]
fn more_budget_buys_more_of_everything_at_the_same_price() {
    let budget = Lever::of_channel(Kpi::MediaCost, 0);
    let first = at(Lane::Channel(0));
    for kpi in [Kpi::Impressions, Kpi::Clicks, Kpi::Visits, Kpi::Leads, Kpi::Orders, Kpi::Revenue] {
        check(SHOP, budget, Change::By(1.1), first, kpi, 1.1);
    }
    for kpi in [Kpi::Cpc, Kpi::Ctr, Kpi::SaleRate, Kpi::Aov, Kpi::SetupCost] {
        check(SHOP, budget, Change::By(1.1), first, kpi, 1.0);
    }
}

#[test]
fn a_cheaper_click_brings_more_clicks_for_the_same_budget() {
    let price = Lever::of_channel(Kpi::Cpc, 0);
    check(SHOP, price, Change::By(0.5), at(Lane::Channel(0)), Kpi::Visits, 2.0);
    check(SHOP, price, Change::By(0.5), at(Lane::Channel(0)), Kpi::MediaCost, 1.0);
}

#[test]
fn more_visits_cost_what_a_visit_costs() {
    let visits = Lever::of_channel(Kpi::Visits, 0);
    check(SHOP, visits, Change::By(2.0), at(Lane::Channel(0)), Kpi::MediaCost, 2.0);
    check(SHOP, visits, Change::By(2.0), at(Lane::Channel(0)), Kpi::Cpc, 1.0);
}

#[test]
fn a_better_click_rate_brings_more_clicks_from_the_same_showings_and_money() {
    let rate = Lever::of_channel(Kpi::Ctr, 0);
    check(SHOP, rate, Change::Add(0.02), at(Lane::Channel(0)), Kpi::Clicks, 2.0);
    check(SHOP, rate, Change::Add(0.02), at(Lane::Channel(0)), Kpi::MediaCost, 1.0);
    check(SHOP, rate, Change::Add(0.02), at(Lane::Channel(0)), Kpi::Impressions, 1.0);
}

#[test]
fn a_better_lead_rate_changes_nothing_before_it() {
    let rate = Lever::everywhere(Kpi::LeadRate);
    check(SHOP, rate, Change::By(1.5), at(Lane::Total), Kpi::Visits, 1.0);
    check(SHOP, rate, Change::By(1.5), at(Lane::Total), Kpi::Cost, 1.0);
    check(SHOP, rate, Change::By(1.5), at(Lane::Total), Kpi::Revenue, 1.5);
}

#[test]
fn the_margin_of_the_business_holds_in_every_channel() {
    let margin = Lever::everywhere(Kpi::GrossMargin);
    check(SHOP, margin, Change::To(0.5), at(Lane::Channel(1)), Kpi::GrossProfit, 1.25);
    check(SHOP, margin, Change::To(0.5), at(Lane::Total), Kpi::GrossProfit, 1.25);
}

#[test]
fn a_single_channel_is_the_total() {
    let text = "visits 1000, cpc 0.5, lead-rate 10%, sale-rate 20%, aov 50 | business: gross-margin 40%";
    check(text, Lever::everywhere(Kpi::Cpc), Change::By(2.0), at(Lane::Total), Kpi::Cpc, 2.0);
    check(text, Lever::everywhere(Kpi::SaleRate), Change::By(2.0), at(Lane::Total), Kpi::Cpa, 0.5);
}

#[test]
fn a_share_stops_at_the_whole() {
    check(SHOP, Lever::of_channel(Kpi::SaleRate, 0), Change::By(10.0), at(Lane::Channel(0)), Kpi::SaleRate, 4.0);
}

#[test]
fn what_is_zero_or_unknown_cannot_be_turned() {
    let text = "visits 1000, cost 0, lead-rate 10%";
    let levers = [Lever::everywhere(Kpi::MediaCost), Lever::everywhere(Kpi::SaleRate), Lever::everywhere(Kpi::Visits)];
    let (_, model) = model(text, &levers);
    assert_eq!([0, 1, 2].map(|position| model.can_turn(position)), [false, false, true]);
}

#[test]
fn of_levers_that_determine_each_other_the_first_can_be_turned() {
    let levers = [Kpi::Clicks, Kpi::Cpc, Kpi::MediaCost].map(|kpi| Lever::of_channel(kpi, 0));
    let (_, model) = model(SHOP, &levers);
    assert_eq!([0, 1, 2].map(|position| model.can_turn(position)), [true, true, false]);
}

/// A channel with any sensible figures, entered in one of several ways.
fn channel() -> impl Strategy<Value = String> {
    let reach = prop_oneof![
        (1e3..1e6, 0.001..0.2, 0.05..5.0)
            .prop_map(|(showings, rate, price)| format!("impressions {showings}, ctr {rate}, cpc {price}")),
        (10.0..1e5, 1.0..1e4).prop_map(|(visits, cost)| format!("visits {visits}, cost {cost}")),
        (10.0..1e5, 0.05..5.0).prop_map(|(visits, price)| format!("visits {visits}, cpc {price}, setup-cost 40")),
        (10.0..1e5).prop_map(|visits| format!("visits {visits}, cost 0")),
    ];
    let rest = prop_oneof![
        (0.001..1.0, 0.001..1.0, 1.0..500.0)
            .prop_map(|(leads, sales, order)| format!("lead-rate {leads}, sale-rate {sales}, aov {order}")),
        (0.001..1.0, 1.0..500.0).prop_map(|(sales, order)| format!("conversion-rate {sales}, aov {order}")),
        (1.0..100.0, 1.0..50.0, 1.0..5e3)
            .prop_map(|(leads, orders, revenue)| format!("leads {leads}, orders {orders}, revenue {revenue}")),
    ];
    (reach, rest).prop_map(|(reach, rest)| format!("{reach}, {rest}"))
}

proptest! {
    #![proptest_config(runs(200))]

    #[test]
    fn any_plan_is_modelled_faithfully(
        channels in proptest::collection::vec(channel(), 1..4),
        kpi in proptest::sample::select(&Lever::KPIS[..]),
        margin in 0.05..0.9_f64,
    ) {
        let text = format!("{} | business: gross-margin {margin}, fixed-costs 100", channels.join(" | "));
        let (report, model) = model(&text, &[Lever::everywhere(kpi)]);
        assert_same(&report, model.report());
    }

    #[test]
    fn a_turned_lever_and_no_other_is_what_changes(
        channels in proptest::collection::vec(channel(), 1..4),
        first in proptest::sample::select(&Lever::KPIS[..]),
        factor in 0.5..1.5_f64,
    ) {
        let text = format!("{} | business: gross-margin 0.5, fixed-costs 100", channels.join(" | "));
        let (report, mut model) = model(&text, &[Lever::everywhere(first)]);
        prop_assume!(model.can_turn(0));
        model.turn(&[(0, Change::By(factor))], &(0..1));
        for channel in 0..channels.len() {
            let cell = at(Lane::Channel(channel));
            let (before, after) = (report.value(cell, first), model.report().value(cell, first));
            if let (Some(before), Some(after), false) = (before, after, first == Kpi::FixedCosts) {
                let (least, most) = Lever::everywhere(first).natural_limits();
                let wanted = (before * factor).clamp(least.min(before), most.max(before));
                prop_assert!((after - wanted).abs() <= 1e-9 * wanted.abs(), "{first:?} {before} -> {after}");
            }
        }
        for cell in model.report().grid().cells() {
            for kpi in Kpi::ALL {
                prop_assert!(model.report().value(cell, kpi).is_none_or(f64::is_finite));
            }
        }
    }
}

#[test]
fn known_levers_stand_where_the_plan_knows_them() {
    let text = "impressions 1000, ctr 10%, cpc 1, lead-rate 10% | visits 500, lead-rate 5%, setup-cost 0 \
                | business: gross-margin 40%";
    let report = Engine::default().evaluate(inputs(text));
    let known = |channel| Lever::known(&report, Layer::Target, &(0..1), channel);
    let all = known(None);
    assert!(all.contains(&Lever::everywhere(Kpi::LeadRate)) && all.contains(&Lever::everywhere(Kpi::GrossMargin)));
    // Only the first channel has showings: the total's rate would set the clicks of both against them.
    assert!(all.contains(&Lever::of_channel(Kpi::Ctr, 0)) && !all.contains(&Lever::everywhere(Kpi::Ctr)));
    assert!(all.iter().all(|lever| lever.kpi != Kpi::SetupCost && lever.kpi != Kpi::Aov));
    let second = known(Some(1));
    assert!(
        second.contains(&Lever::of_channel(Kpi::Visits, 1)) && second.contains(&Lever::everywhere(Kpi::GrossMargin))
    );
    assert!(second.iter().all(|lever| lever.kpi != Kpi::Ctr));
}
