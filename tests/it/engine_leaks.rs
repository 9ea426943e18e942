//! Where the funnel leaks: in people, in money, and what is said first.

use race_planner::engine::{Finding, FindingKind, Kpi, Lane, Stage, Weight};

use crate::engine::{at, evaluate, line};

fn advice(entered: &str) -> Vec<String> {
    let report = evaluate(entered);
    report.findings().iter().filter(|finding| finding.weight() == Weight::Advice).map(line).collect()
}

#[test]
fn the_step_that_loses_most_people() {
    assert_eq!(advice("visits 1000, leads 100, customers 90"), ["total: lead-rate loses most 900 of 1000"]);
    assert_eq!(advice("visits 100, leads 90, customers 10"), ["total: lead-to-customer-rate loses most 80 of 90"]);
    assert_eq!(advice("customers 50, loyal-customers 5"), ["total: loyalty-rate loses most 45 of 50"]);
    // All channels together decide, not the largest of them.
    assert_eq!(
        advice("visits 100, leads 40, customers 40 | visits 100, leads 95, customers 5"),
        ["total: lead-to-customer-rate loses most 90 of 135"]
    );
    // If nobody left, nothing leaks; a step that gains people is no leak.
    assert_eq!(advice("visits 10, leads 10, customers 10"), [] as [&str; 0]);
    assert_eq!(advice("visits 10, leads 30, customers 20"), ["total: lead-to-customer-rate loses most 10 of 30"]);
}

#[test]
fn of_two_equal_leaks_the_earlier_is_named() {
    let lost = |entered: &str| advice(entered).into_iter().find(|line| line.contains("loses"));
    assert_eq!(lost("visits 100, leads 60, customers 20").as_deref(), Some("total: lead-rate loses most 40 of 100"));
    // 0.3 − 0.2 comes out a little smaller than 0.2 − 0.1, by rounding alone.
    assert_eq!(lost("visits 0.3, leads 0.2, customers 0.1").as_deref(), Some("total: lead-rate loses most 0.1 of 0.3"));
}

#[test]
fn the_point_that_is_worth_most() {
    // One more point of leads: 10 more leads, 2 more orders, 100 of revenue. One more point of sales: half an order.
    assert_eq!(
        advice("visits 1000, lead-rate 5%, sale-rate 20%, aov 50"),
        ["total: lead-rate worth most revenue 100", "total: lead-rate loses most 950 of 1000"],
        "the money comes first"
    );
    let entered = "visits 1000, lead-rate 50%, sale-rate 2%, aov 50, cost 100";
    assert_eq!(advice(entered)[0], "total: sale-rate worth most revenue 250");
    let with_margin = format!("{entered} | business: gross-margin 40%");
    assert_eq!(advice(&with_margin)[0], "total: sale-rate worth most profit 100", "fixed costs are taken as none");
    let without_cost = "visits 1000, lead-rate 50%, sale-rate 2%, aov 50 | business: gross-margin 40%, fixed-costs 7";
    assert_eq!(advice(without_cost)[0], "total: sale-rate worth most revenue 250", "no cost, no profit");
}

#[test]
fn of_two_points_of_equal_worth_the_earlier_is_named() {
    // With equal rates both points are worth the same; rounding must not decide.
    for rate in 1..99 {
        for visits in [1.0, 3.0, 7.0, 1000.0, 12_345.0] {
            let entered = format!("visits {visits}, lead-rate {rate}%, sale-rate {rate}%, aov 34.7");
            assert!(advice(&entered)[0].starts_with("total: lead-rate worth"), "{entered}");
        }
    }
}

#[test]
fn a_rate_that_is_full_cannot_grow() {
    let first = advice("visits 100, lead-rate 99.5%, sale-rate 50%, aov 10").remove(0);
    assert_eq!(first, "total: sale-rate worth most revenue 9.95");
    assert_eq!(advice("visits 100, lead-rate 100%, sale-rate 100%, aov 10"), [] as [&str; 0]);
    // Where each order loses money, more of them are worth nothing.
    let losing = "visits 100, lead-rate 50%, sale-rate 50%, aov 10, cost 1 | business: gross-margin -10%";
    assert!(!advice(losing).iter().any(|line| line.contains("worth")));
}

#[test]
fn problems_come_before_advice_and_advice_before_notes() {
    let report = evaluate("visits 100, leads 120, lead-rate 10%, sale-rate 10%, aov 5 | visits 100");
    let weights: Vec<Weight> = report.findings().iter().map(Finding::weight).collect();
    assert!(weights.is_sorted(), "{weights:?}");
    for weight in [Weight::Problem, Weight::Advice, Weight::Note] {
        assert!(weights.contains(&weight), "{weight:?}");
    }
    assert!(matches!(report.findings()[0].kind, FindingKind::Conflict { .. }));
}

#[test]
fn step_rates_and_overall_rates_stand_apart() {
    let report = evaluate(
        "impressions 20_000, visits 1000, leads 100, customers 20, loyal-customers 5, cost 400, landing-rate 100%",
    );
    let funnel = report.funnel(at(Lane::Channel(0)));
    let stages = funnel.map(|step| (step.stage, step.kpi, step.volume));
    assert_eq!(
        stages,
        [
            (Stage::Reach, Kpi::Visits, Some(1000.0)),
            (Stage::Act, Kpi::Leads, Some(100.0)),
            (Stage::Convert, Kpi::Customers, Some(20.0)),
            (Stage::Engage, Kpi::LoyalCustomers, Some(5.0)),
        ]
    );
    assert_eq!(funnel.map(|step| step.step_rate), [None, Some(0.1), Some(0.2), Some(0.25)]);
    assert_eq!(funnel.map(|step| step.overall_rate), [None, Some(0.1), Some(0.02), Some(0.005)]);
    assert_eq!(funnel.map(|step| step.rate_from_impressions), [Some(0.05), Some(0.005), Some(0.001), Some(0.000_25)]);
    assert_eq!(
        funnel.map(|step| (step.unit_cost_kpi, step.unit_cost)),
        [(Some(Kpi::CostPerVisit), Some(0.4)), (Some(Kpi::Cpl), Some(4.0)), (Some(Kpi::Cac), Some(20.0)), (None, None)]
    );
}

#[test]
fn a_funnel_without_its_top_has_no_overall_rates() {
    let funnel = evaluate("leads 100, customers 20").funnel(at(Lane::Total));
    assert_eq!(funnel.map(|step| step.overall_rate), [None; 4]);
    assert_eq!(funnel[2].step_rate, Some(0.2));
    let funnel = evaluate("visits 0, leads 0").funnel(at(Lane::Total));
    assert_eq!((funnel[1].volume, funnel[1].overall_rate, funnel[1].step_rate), (Some(0.0), None, None));
}
