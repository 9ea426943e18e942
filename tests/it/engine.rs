//! The engine, data-driven: what is entered and what must follow, as text.
//!
//! Channels are parted by `|`; a part that begins with `business:` holds economics and totals. Expectations stand in the
//! first channel unless `total` or a channel's number comes before the KPI.

#![expect(clippy::float_cmp, reason = "the engine gives the same bits every time")]

use race_planner::engine::{
    Cell, Engine, Finding, FindingKind, Inputs, Kpi, Lane, Layer, Operation, Origin, RELATIONS, Relation, Report,
    Scope, Shape, Stage, Unit, of_period,
};

/// The only period of the target layer.
pub fn at(lane: Lane) -> Cell {
    Cell { layer: Layer::Target, period: 0, lane }
}

fn kpi(id: &str) -> Kpi {
    Kpi::from_id(id).unwrap_or_else(|| panic!("no KPI is called {id:?}"))
}

fn number(text: &str) -> f64 {
    let (digits, factor) = text.strip_suffix('%').map_or((text, 1.0), |digits| (digits, 100.0));
    digits.replace('_', "").parse::<f64>().unwrap_or_else(|_| panic!("no number: {text:?}")) / factor
}

/// The figures of one part: `visits 1000, lead-rate 5%`.
fn figures(part: &str) -> impl Iterator<Item = (Kpi, f64)> {
    part.split(',').map(str::trim).filter(|item| !item.is_empty()).map(|item| {
        let (id, value) = item.split_once(' ').unwrap_or_else(|| panic!("no value: {item:?}"));
        (kpi(id), number(value.trim()))
    })
}

pub fn inputs(text: &str) -> Inputs {
    let parts: Vec<&str> = text.split('|').map(str::trim).collect();
    let business = parts.iter().filter_map(|part| part.strip_prefix("business:"));
    let channels: Vec<&&str> = parts.iter().filter(|part| !part.starts_with("business:")).collect();
    let mut inputs = Inputs::new(channels.len(), 1);
    for (channel, part) in channels.into_iter().enumerate() {
        figures(part).for_each(|(kpi, value)| inputs.set(at(Lane::Channel(channel)), kpi, value));
    }
    for part in business {
        figures(part).for_each(|(kpi, value)| inputs.set(at(Lane::Total), kpi, value));
    }
    inputs
}

pub fn evaluate(text: &str) -> Report {
    Engine::default().evaluate(inputs(text))
}

/// A place and a KPI: `leads`, `2 leads`, `total leads`.
fn target(text: &str) -> (Cell, Kpi) {
    let text = text.trim();
    let Some((place, id)) = text.split_once(' ') else { return (at(Lane::Channel(0)), kpi(text)) };
    let lane = match place {
        "total" => Lane::Total,
        number => Lane::Channel(number.parse::<usize>().expect("a channel's number") - 1),
    };
    (at(lane), kpi(id.trim()))
}

/// Checks the values after `=` (all digits), `≈` (the digits shown) or `= absent`, parted by `;`.
#[track_caller]
pub fn check_report(report: &Report, expected: &str) {
    for item in expected.split(';').map(str::trim).filter(|item| !item.is_empty()) {
        let (name, wanted) = item.split_once(['=', '≈']).unwrap_or_else(|| panic!("no expectation: {item:?}"));
        let (cell, kpi) = target(name);
        let (value, wanted) = (report.value(cell, kpi), wanted.trim());
        if wanted == "absent" {
            assert_eq!(value, None, "{item}");
            continue;
        }
        let value = value.unwrap_or_else(|| panic!("{item}, but it is absent"));
        let exact = number(wanted);
        let tolerance = if item.contains('=') {
            1e-12 * exact.abs()
        } else {
            let decimals =
                wanted.trim_end_matches('%').split_once('.').map_or(0, |(_, decimals)| decimals.chars().count());
            let decimals = i32::try_from(decimals).expect("a few");
            0.5 * 0.1_f64.powi(decimals) / if wanted.ends_with('%') { 100.0 } else { 1.0 }
        };
        assert!((value - exact).abs() <= tolerance, "{item}, but it is {value}");
    }
}

#[track_caller]
fn check(entered: &str, expected: &str) {
    check_report(&evaluate(entered), expected);
}

/// A number without the noise of its last digits.
fn plain(value: f64) -> String {
    format!("{value:.9e}").parse::<f64>().expect("a number").to_string()
}

/// A finding as one line: `total: lead-rate loses most 950 of 1000`.
pub fn line(finding: &Finding) -> String {
    let place = match finding.cell.lane {
        Lane::Channel(channel) => (channel + 1).to_string(),
        Lane::Total => "total".to_owned(),
    };
    let what = match &finding.kind {
        FindingKind::Conflict { used, derived } => format!("conflict {} vs {}", plain(*used), plain(*derived)),
        FindingKind::OverWhole => "over whole".to_owned(),
        FindingKind::Negative => "negative".to_owned(),
        FindingKind::LosesMost { lost, of, is_sure } => {
            format!("{} most {} of {}", if *is_sure { "loses" } else { "may lose" }, plain(*lost), plain(*of))
        }
        FindingKind::WorthMost { outcome, gain, is_sure } => {
            format!("{} most {} {}", if *is_sure { "worth" } else { "may be worth" }, outcome.id(), plain(*gain))
        }
        FindingKind::ZeroDenominator { denominator } => format!("zero {}", denominator.id()),
        FindingKind::PartialTotal { missing } => {
            let missing: Vec<String> = missing.iter().map(|channel| (channel + 1).to_string()).collect();
            format!("partial {}", missing.join(" "))
        }
        FindingKind::TooFew => "too few".to_owned(),
        FindingKind::UpperBound { sum } => format!("at most {}", plain(*sum)),
        FindingKind::Never => "never".to_owned(),
        FindingKind::Assumed { value } => format!("assumed {}", plain(*value)),
    };
    format!("{place}: {} {what}", finding.kpi.id())
}

fn lines(entered: &str) -> Vec<String> {
    evaluate(entered).findings().iter().map(line).collect()
}

/// Checks that the report says exactly these findings of the kinds whose mark is given, in this order.
#[track_caller]
fn check_findings(entered: &str, mark: &str, expected: &[&str]) {
    let found: Vec<String> = lines(entered).into_iter().filter(|line| line.contains(mark)).collect();
    assert_eq!(found, expected, "{entered}");
}

#[test]
fn forward_down_the_funnel() {
    check("visits 1000, lead-rate 5%, sale-rate 20%", "leads = 50; orders = 10; customers = 10; conversion-rate = 1%");
    check(
        "impressions 80_000, ctr 2%, landing-rate 90%, cpc 0.5, setup-cost 100",
        "clicks = 1600; visits = 1440; media-cost = 800; cost = 900; cpm = 10; cost-per-visit = 0.625",
    );
    check(
        "visits 2000, lead-rate 10%, qualified-rate 50%, opportunity-rate 40%, close-rate 25%",
        "leads = 200; qualified-leads = 100; opportunities = 40; orders = 10; sale-rate = 5%",
    );
    check("leads 100, orders 30, orders-per-customer 1.5", "customers = 20; lead-to-customer-rate = 20%");
    check("online-orders 12, offline-orders 8, aov 25", "orders = 20; revenue = 500");
    check(
        "customers 40, repeat-rate 50%, loyal-share 25%",
        "repeat-customers = 20; loyal-customers = 5; loyalty-rate = 12.5%",
    );
}

#[test]
fn money_of_channel_and_business() {
    check(
        "visits 1000, lead-rate 10%, sale-rate 20%, aov 50, media-cost 200, setup-cost 50
         | business: gross-margin 60%, fixed-costs 100, purchase-frequency 4, lifespan 3",
        "revenue = 1000; cost = 250; cpl = 2.5; cpa = 12.5; cac = 12.5; roas = 5; gross-profit = 600;
         contribution = 350; roi = 140%; net-revenue = 750; roi-on-revenue = 300%; visit-value = 1;
         revenue-per-customer = 50; profit = absent; total profit = 250; total fixed-costs = 100;
         margin-per-order = 30; variable-cost = 20; total break-even-orders ≈ 3.33;
         yearly-revenue-per-customer = 200; lifetime-revenue = 600; lifetime-value = 360; ltv-to-cac = 28.8",
    );
}

#[test]
fn a_loss_is_a_normal_result() {
    check(
        "orders 10, aov 20, cost 500 | business: gross-margin 50%, fixed-costs 30",
        "contribution = -400; roi = -80%; net-revenue = -300; total profit = -430",
    );
    check_findings("orders 10, aov 20, cost 500 | business: gross-margin 50%", "negative", &[]);
}

#[test]
fn backward_from_a_sales_target_to_budget() {
    check(
        "orders 200, sale-rate 20%, lead-rate 5%, cpc 0.5",
        "leads = 1000; visits = 20_000; clicks = 20_000; media-cost = 10_000; cost = 10_000; cpa = 50; cpl = 10",
    );
    check(
        "revenue 500_000, aov 10_000, lead-to-customer-rate 2%, lead-rate 4%, cost-per-visit 3",
        "orders = 50; customers = 50; leads = 2500; visits = 62_500; cost = 187_500",
    );
    check("cost 1000, cpl 4, lead-rate 5%", "leads = 250; visits = 5000; media-cost = 1000");
    check("roas 4, revenue 2000, aov 40, sale-rate 10%", "media-cost = 500; orders = 50; leads = 500");
    check("contribution 300, cost 200, revenue 1000", "gross-profit = 500; gross-margin = 50%; roi = 150%");
    check("loyal-customers 6, loyalty-rate 10%, sale-rate 30%", "customers = 60; orders = 60; leads = 200");
    check("visits 500, visit-value 2, conversion-rate 4%", "revenue = 1000; orders = 20; aov = 50");
}

#[test]
fn every_relation_is_solved_for_each_member() {
    let holds = |relation: &Relation, value: &dyn Fn(Kpi) -> f64| {
        let (left, right) = (value(relation.left), value(relation.right));
        let wanted = match relation.shape {
            Shape::Product { factor } => factor * left * right,
            Shape::Sum => left + right,
            Shape::Difference => left - right,
            Shape::Complement => 1.0 - left,
            Shape::Inverse => 1.0 / left,
            Shape::Grown => left * (1.0 + right),
            Shape::Reduced => left * (1.0 - right),
        };
        let result = value(relation.result);
        assert!((result - wanted).abs() <= 1e-12 * wanted.abs(), "{relation:?}: {result} is not {wanted}");
    };
    for relation in RELATIONS {
        for absent in relation.members() {
            let mut inputs = Inputs::new(1, 1);
            if relation.is_shortcut() && absent != relation.left {
                continue;
            }
            let right = if relation.is_shortcut() { 0.2 } else { 20.0 };
            for (kpi, value) in
                relation.members().into_iter().zip([50.0, 30.0, right]).filter(|(kpi, _)| *kpi != absent)
            {
                let lane = if kpi.scope() == Scope::Channel { Lane::Channel(0) } else { Lane::Total };
                inputs.set(at(lane), kpi, value);
            }
            let report = Engine::default().evaluate(inputs);
            let value = |kpi| {
                let value = report.value(at(Lane::Total), kpi);
                value.unwrap_or_else(|| panic!("{relation:?} does not yield {absent:?}: {kpi:?} is absent"))
            };
            holds(relation, &value);
            let is_for_channels = relation.members().into_iter().all(|kpi| kpi.scope() != Scope::Total);
            for kpi in relation.members().into_iter().filter(|_| is_for_channels) {
                // The total works a ratio out anew from the sums, which rounds once more.
                let is_close = |own: f64| (own - value(kpi)).abs() <= 1e-12 * own.abs();
                assert!(report.value(at(Lane::Channel(0)), kpi).is_some_and(is_close), "{relation:?} in the channel");
            }
        }
    }
}

#[test]
fn every_kpi_has_a_relation() {
    // What is only observed; nothing else yields it.
    let observed = [Kpi::AdQuality, Kpi::BrandMentions, Kpi::Csi];
    for kpi in Kpi::ALL.into_iter().filter(|kpi| !observed.contains(kpi)) {
        assert!(RELATIONS.iter().any(|relation| relation.members().contains(&kpi)), "nothing yields {kpi:?}");
    }
}

#[test]
fn assumptions_are_made_only_when_they_lead_to_something() {
    let assumed =
        |entered: &str| -> Vec<String> { lines(entered).into_iter().filter(|line| line.contains("assumed")).collect() };
    assert_eq!(assumed("impressions 100, ctr 2%, lead-rate 5%"), ["total: landing-rate assumed 1"]);
    assert_eq!(assumed("lead-rate 5%"), [] as [&str; 0]);
    assert_eq!(assumed("visits 10, clicks 20, media-cost 5, cost 6"), [] as [&str; 0], "everything is derived");
    check("visits 10, clicks 20, media-cost 5, cost 6", "landing-rate = 50%; setup-cost = 1");
    assert_eq!(
        assumed("orders 5"),
        ["total: offline-orders assumed 0", "total: orders-per-customer assumed 1"],
        "one finding each, though channel and total both assume"
    );
    check("orders 5", "online-orders = 5; customers = 5");
    let report = evaluate("orders 5");
    assert_eq!(report.origin(at(Lane::Channel(0)), Kpi::OrdersPerCustomer), Origin::Assumed);
    // What is entered or follows is never assumed as well.
    check("customers 4, orders 6", "orders-per-customer = 1.5");
    assert_eq!(assumed("customers 4, orders 6, online-orders 6"), [] as [&str; 0]);
}

#[test]
fn a_contradiction_shows_both_and_uses_what_was_entered() {
    let entered = "visits 1000, lead-rate 5%, leads 60, sale-rate 50%";
    check(entered, "visits = 1000; lead-rate = 5%; leads = 60; orders = 30");
    check_findings(entered, "conflict", &["1: leads conflict 60 vs 50"]);
    // Between derived and entered figures far apart in the chain.
    let entered = "impressions 1000, ctr 10%, landing-rate 50%, leads 5, lead-rate 10%, cost-per-visit 2, cost 50";
    check_findings(entered, "conflict", &["1: cost conflict 50 vs 100"]);
    check(entered, "cost = 50; visits = 50");
    // Each channel is told its own.
    let entered = "visits 100, leads 10, lead-rate 20% | visits 100, leads 10, lead-rate 10%";
    check_findings(entered, "conflict", &["1: leads conflict 10 vs 20"]);
}

#[test]
fn what_is_left_of_an_order_makes_the_gross_profit_where_no_price_is_known() {
    let entered = "orders 20, cost 40 | business: margin-per-order 5, fixed-costs 10";
    check(entered, "gross-profit = 100; contribution = 60; total profit = 50; aov = absent; revenue = absent");
    check("gross-profit 100 | business: margin-per-order 5", "orders = 20");
    check("gross-profit 100, orders 20", "margin-per-order = 5; total margin-per-order = 5");
    let entered = "orders 20, gross-profit 50 | business: margin-per-order 5";
    check_findings(entered, "conflict", &["1: gross-profit conflict 50 vs 100"]);
    // With a price the other relations tell a contradiction, in the channel once.
    let entered = "orders 20, aov 10, revenue 100 | business: margin-per-order 5";
    check_findings(entered, "1: ", &["1: revenue conflict 100 vs 200"]);
}

#[test]
fn half_a_percent_is_no_contradiction() {
    for (leads, is_conflict) in [("99.51", false), ("100.49", false), ("99.49", true), ("100.51", true)] {
        let entered = format!("visits 1000, lead-rate 10%, leads {leads}");
        assert_eq!(lines(&entered).iter().any(|line| line.contains("conflict")), is_conflict, "{leads}");
    }
    // At the very limit: 199 of 200 is exactly half a percent of the larger.
    check_findings("media-cost 199, setup-cost 0, cost 200", "conflict", &[]);
    check_findings("media-cost 198.999, setup-cost 0, cost 200", "conflict", &["1: cost conflict 200 vs 198.999"]);
}

#[test]
fn rounding_is_neither_contradiction_nor_loss() {
    // 0.1 + 0.2 is a little more than 0.3: no negative set-up cost, no loss at the break-even point.
    let entered = "clicks 3, cpc 0.1, cost 0.3 | business: fixed-costs 0";
    check(entered, "setup-cost = 0");
    check_findings(entered, "negative", &[]);
    let entered = "orders 3, aov 0.1, cost 0 | business: gross-margin 100%, fixed-costs 0.3, profit 0";
    check_findings(entered, "conflict", &[]);
    // A share of 100 % that comes out with rounding.
    check_findings("leads 3, qualified-leads 3.000000000000002", "over whole", &[]);
    check_findings("leads 3, qualified-leads 3.00001", "over whole", &["1: qualified-rate over whole"]);
}

#[test]
fn figures_of_the_business_contradict_once_and_not_each_channel() {
    // The average order of each channel differs from the average of all: 20 and 40 make 30.
    let channels = "orders 10, aov 20 | orders 10, aov 40";
    let agrees = format!("{channels} | business: purchase-frequency 2, yearly-revenue-per-customer 60");
    check_findings(&agrees, "conflict", &[]);
    let differs = format!("{channels} | business: purchase-frequency 2, yearly-revenue-per-customer 80");
    check_findings(&differs, "conflict", &["total: yearly-revenue-per-customer conflict 80 vs 60"]);
    // What a channel says of itself is judged there, though it takes the margin over.
    let entered = "revenue 100, gross-profit 90 | revenue 100 | business: gross-margin 50%";
    check_findings(entered, "conflict", &["1: gross-profit conflict 90 vs 50"]);
    let entered = "visits 5 | visits 5 | business: lifetime-revenue 100, gross-margin 50%, lifetime-value 80";
    check_findings(entered, "conflict", &["total: lifetime-value conflict 80 vs 50"]);
}

#[test]
fn zero_denominators_leave_the_figure_absent_and_say_so() {
    check("visits 0, leads 0", "lead-rate = absent; visits = 0; leads = 0");
    check_findings(
        "visits 0, leads 0",
        "lead-rate zero",
        &["1: lead-rate zero visits", "total: lead-rate zero visits"],
    );
    check("orders 10, sale-rate 0%", "leads = absent");
    check_findings("orders 10, sale-rate 0%", "1: leads zero", &["1: leads zero sale-rate"]);
    // What rests on an absent figure is absent too, but the cause is told once.
    check("orders 10, sale-rate 0%, lead-rate 5%", "visits = absent; conversion-rate = absent");
    check_findings("orders 10, sale-rate 0%, lead-rate 5%", "1: ", &["1: leads zero sale-rate"]);
    // No media cost, no return on it.
    check("media-cost 0, setup-cost 5, revenue 10", "roas = absent; cost = 5");
    // A rate too small for the quotient to be a number.
    check("orders 1e15, sale-rate 1e-300", "leads = absent");
    check_findings("orders 1e15, sale-rate 1e-300", "1: leads", &["1: leads zero sale-rate"]);
}

#[test]
fn nothing_out_of_something_is_zero() {
    check("visits 100, leads 0", "lead-rate = 0");
    check("visits 100, leads 0, sale-rate 20%, aov 30, cost 50", "orders = 0; revenue = 0; roas = 0; cpl = absent");
    let zero = evaluate("revenue 0 | business: gross-margin -20%").value(at(Lane::Channel(0)), Kpi::GrossProfit);
    assert_eq!(zero.map(f64::is_sign_positive), Some(true), "zero is never shown as −0");
}

#[test]
fn shares_of_people_above_the_whole_are_found_events_are_not() {
    check_findings("visits 100, leads 120", "over whole", &["1: lead-rate over whole"]);
    check_findings("leads 10, customers 10", "over whole", &[]);
    // Several orders of one lead, several clicks on one impression: rare, but no contradiction.
    check_findings("leads 10, orders 12, customers 9", "over whole", &[]);
    check_findings("impressions 10, clicks 11", "over whole", &[]);
    for kpi in Kpi::ALL.into_iter().filter(|kpi| kpi.is_share_of_people()) {
        assert_eq!(kpi.unit(), Unit::Rate, "{kpi:?}");
    }
}

#[test]
fn costs_and_counts_below_zero_are_found() {
    check_findings("media-cost 500, cost 300", "negative", &["1: setup-cost negative"]);
    check("media-cost 500, cost 300", "setup-cost = -200");
    check_findings("online-orders 8, orders 5", "negative", &["1: offline-orders negative"]);
}

#[test]
fn totals_are_ratios_of_sums() {
    let entered =
        "visits 1000, leads 10, cost 100, orders 1, revenue 50 | visits 100, leads 50, cost 200, orders 9, revenue 150";
    check(
        entered,
        "lead-rate = 1%; 2 lead-rate = 50%; total visits = 1100; total leads = 60; total lead-rate ≈ 5.4545%;
         total cpl = 5; total cpa = 30; total aov = 20; total sale-rate ≈ 16.667%; total conversion-rate ≈ 0.909%",
    );
    let report = evaluate(entered);
    assert_eq!(report.origin(at(Lane::Total), Kpi::Leads), Origin::Summed);
    assert!(matches!(report.origin(at(Lane::Total), Kpi::LeadRate), Origin::Derived(_)));
    check_findings(entered, "partial", &[]);
}

#[test]
fn a_total_over_some_channels_names_those_left_out() {
    let entered = "visits 1000, leads 50 | visits 500 | leads 7";
    check(entered, "total visits = 1500; total leads = 57");
    check_findings(entered, "partial", &["total: visits partial 3", "total: leads partial 2"]);
}

#[test]
fn a_figure_of_a_channel_entered_for_the_total_is_left_alone() {
    let mut inputs = inputs("visits 100, leads 5 | visits 100, leads 15");
    inputs.set(at(Lane::Total), Kpi::LeadRate, 0.9);
    inputs.set(at(Lane::Total), Kpi::Leads, 90.0);
    inputs.set(at(Lane::Channel(0)), Kpi::FixedCosts, 1.0);
    inputs.set(at(Lane::Channel(7)), Kpi::Visits, 1.0);
    check_report(&Engine::default().evaluate(inputs), "total lead-rate = 10%; total leads = 20; fixed-costs = absent");
}

#[test]
fn the_total_of_a_single_channel_knows_what_the_channel_knows() {
    check("aov 42 | business: variable-cost 18, fixed-costs 12_000", "total aov = 42; total break-even-orders = 500");
    check("cac 60 | business: lifetime-value 240", "ltv-to-cac = 4; total cac = 60; total ltv-to-cac = 4");
    // Two prices have no average before there are orders.
    check("aov 42 | aov 40 | business: variable-cost 18, fixed-costs 12_000", "total aov = absent");
    // Where there are volumes, the total is worked out, and its working says so.
    let report = evaluate("visits 100, lead-rate 5%");
    assert!(matches!(report.origin(at(Lane::Total), Kpi::LeadRate), Origin::Derived(_)));
    check_report(&report, "total lead-rate = 5%");
}

#[test]
fn economics_are_handed_down_to_the_channels() {
    let entered = "revenue 100, orders 4 | revenue 300, orders 6 | business: gross-margin 40%, fixed-costs 50";
    check(
        entered,
        "gross-profit = 40; 2 gross-profit = 120; total gross-profit = 160; total gross-margin = 40%;
         variable-cost = 15; 2 variable-cost = 30; fixed-costs = absent",
    );
    let report = evaluate(entered);
    assert_eq!(report.origin(at(Lane::Channel(1)), Kpi::GrossMargin), Origin::TakenOver);
    assert_eq!(report.origin(at(Lane::Total), Kpi::GrossMargin), Origin::Entered);
    assert_eq!(report.origin(at(Lane::Channel(1)), Kpi::Revenue), Origin::Entered);
    assert_eq!(report.origin(at(Lane::Channel(1)), Kpi::Leads), Origin::Absent);
}

#[test]
fn rates_without_any_amount_yield_the_other_rates() {
    // A click at 0.50, 4 % of visits become leads, a quarter of these buy for 80: no one needs to say how many.
    check(
        "cpc 0.5, lead-rate 4%, sale-rate 25%, aov 80 | business: gross-margin 50%",
        "cpl = 12.5; cac = 50; cpa = 50; conversion-rate = 1%; visit-value = 0.8; roas = 1.6; roi = -20%;
         roi-on-revenue = 60%; revenue-per-customer = 80; total cpl = 12.5; total cac = 50; total roi = -20%;
         visits = absent; leads = absent; cost = absent; revenue = absent; total profit = absent; total visits = absent",
    );
    check("cpm 10, ctr 2%", "cpc = 0.5; cost-per-visit = 0.5; clicks = absent; impressions = absent");
    check("conversion-rate 1%, lead-rate 4%", "sale-rate = 25%; leads = absent");
    check("cac 50, lead-rate 4%, sale-rate 25%", "cost-per-visit = 0.5; cpl = 12.5; cost = absent");
}

#[test]
fn one_amount_is_enough_to_know_the_others() {
    check("cpc 0.5, lead-rate 4%, sale-rate 25%, aov 80, orders 10", "visits = 1000; cost = 500; cpl = 12.5; cac = 50");
    // An amount that visits don't follow from leaves the ratios beside it alone.
    check("cpc 0.5, lead-rate 4%, setup-cost 100", "cpl = absent; cost = absent");
    check("cpc 0.5, lead-rate 4%, pageviews 300, orders 10", "cpl = 12.5; cost = absent; pages-per-visit = absent");
}

#[test]
fn rates_without_amounts_can_contradict_each_other() {
    let report = evaluate("lead-rate 4%, sale-rate 25%, conversion-rate 2%");
    let told: Vec<String> = report.findings().iter().map(line).collect();
    assert_eq!(told.first().map(String::as_str), Some("1: sale-rate conflict 0.25 vs 0.5"));
    let told: Vec<String> =
        evaluate("lead-rate 4%, sale-rate 25%, conversion-rate 1%").findings().iter().map(line).collect();
    assert!(!told.iter().any(|line| line.contains("conflict")), "{told:?}");
}

#[test]
fn an_amount_follows_from_what_it_grew_to() {
    // 600 gross profit at an ROI of 50 %: 400 were spent.
    check("gross-profit 600, roi 50%", "cost = 400; contribution = 200");
    check("revenue 1800, roi-on-revenue 260%", "cost = 500; net-revenue = 1300");
    // A cost of 18 a piece at a margin of 40 % is a price of 30.
    check("orders 10 | business: variable-cost 18, gross-margin 40%", "aov = 30; revenue = 300; gross-profit = 120");
    check("online-orders 30, cart-abandonment 70%", "carts = 100; abandoned-carts = 70");
    check("gross-profit 600, roi -100%", "cost = absent");
}

#[test]
fn layers_and_periods_stand_apart() {
    let mut inputs = Inputs::new(1, 2);
    let cell = |layer, period| Cell { layer, period, lane: Lane::Channel(0) };
    inputs.set(cell(Layer::Target, 0), Kpi::Visits, 100.0);
    inputs.set(cell(Layer::Target, 0), Kpi::Leads, 10.0);
    inputs.set(cell(Layer::Target, 1), Kpi::Visits, 200.0);
    inputs.set(cell(Layer::Target, 1), Kpi::LeadRate, 0.2);
    inputs.set(cell(Layer::Actual, 1), Kpi::Leads, 30.0);
    inputs.set(cell(Layer::Actual, 1), Kpi::LeadRate, 1.3);
    let report = Engine::default().evaluate(inputs);
    assert_eq!(report.value(cell(Layer::Target, 0), Kpi::LeadRate), Some(0.1));
    assert_eq!(report.value(cell(Layer::Target, 1).total(), Kpi::Leads), Some(40.0));
    assert_eq!(report.value(cell(Layer::Actual, 0), Kpi::Leads), None);
    assert_eq!(report.value(cell(Layer::Actual, 1), Kpi::Leads), Some(30.0));
    assert_eq!(report.value(cell(Layer::Actual, 2), Kpi::Leads), None, "outside the grid");
    let told: Vec<String> = of_period(report.findings(), Layer::Actual, 1).map(line).collect();
    assert_eq!(told.first().map(String::as_str), Some("1: lead-rate over whole"));
    assert!(!of_period(report.findings(), Layer::Target, 1).map(line).any(|line| line.contains("over whole")));
}

#[test]
fn empty_grids_make_empty_reports() {
    for (channels, periods) in [(0, 0), (0, 1), (1, 0), (3, 4)] {
        let report = Engine::default().evaluate(Inputs::new(channels, periods));
        assert_eq!(report.findings(), [], "{channels} channels, {periods} periods");
        assert_eq!(report.value(at(Lane::Total), Kpi::Visits), None);
        assert_eq!(report.working(at(Lane::Total), Kpi::Visits), []);
    }
}

#[test]
fn the_catalogue_is_consistent() {
    for (index, kpi) in Kpi::ALL.into_iter().enumerate() {
        assert_eq!(kpi.index(), index);
        assert_eq!(Kpi::from_id(kpi.id()), Some(kpi));
    }
    assert_eq!(Kpi::from_id("LEADS"), None);
    for relation in RELATIONS {
        for member in relation.members() {
            if relation.is_shortcut() && member != relation.left {
                assert_eq!(relation.solved_for(member), None);
                continue;
            }
            let solution = relation.solved_for(member).expect("a member");
            assert_ne!(solution.first, member);
            assert_ne!(solution.second, member);
            assert!(solution.factor == 1.0 || matches!(solution.operation, Operation::Multiply | Operation::Divide));
        }
        let stranger = Kpi::ALL.into_iter().find(|kpi| !relation.members().contains(kpi)).expect("a stranger");
        assert_eq!(relation.solved_for(stranger), None);
    }
    let letters: String = Stage::ALL.into_iter().map(Stage::letter).collect();
    assert_eq!(letters, "PRACE");
}
