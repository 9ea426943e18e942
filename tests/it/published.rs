//! Published numeric cases, and traps that published tools fall into, each as a whole plan that goes the way of a
//! user's: file → plan → engine → figure.
//!
//! The fixtures also have their full report in `fixtures/reports`, so that a change of the solver's ways is seen.
//! `UPDATE_SNAPSHOTS=1` writes these anew.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Origin, Report, Step, Unit};
use race_planner::exchange::plan_file;
use race_planner::i18n::{Format, Locale};
use race_planner::plan::{Currency, Plan};

use crate::engine::{at, check_report, line};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn plan(name: &str) -> Plan {
    let bytes = fs::read(fixtures().join("published").join(name).with_extension("json")).expect("the fixture");
    plan_file::read(&bytes).unwrap_or_else(|error| panic!("{name}: {error:?}")).0
}

fn report_of(plan: &Plan) -> Report {
    Engine::default().evaluate(plan.inputs())
}

#[track_caller]
fn check(name: &str, expected: &str) -> Report {
    let report = report_of(&plan(name));
    check_report(&report, expected);
    report
}

#[test]
fn case_1_a_funnel_of_six_steps() {
    // Registrations are leads, activated ones qualified leads, retained ones opportunities, paying ones customers.
    let rates = "ctr = 2.5%; landing-rate = 80%; lead-rate = 20%; qualified-rate = 35%; opportunity-rate = 25%;
        close-rate = 20%; sale-rate = 1.75%; conversion-rate = 0.35%; cac = 600; cost = 210_000;
        total lead-to-customer-rate = 1.75%; ltv-to-cac ≈ 4.2; total ltv-to-cac ≈ 4.2; customers = 350";
    let volumes = "impressions = 5_000_000; clicks = 125_000; visits = 100_000; leads = 20_000;
        qualified-leads = 7000; opportunities = 1750; orders = 350";
    for name in ["1-funnel-in-volumes", "1-funnel-in-rates"] {
        let report = check(name, rates);
        check_report(&report, volumes);
        let overall = report.funnel(at(Lane::Total))[2].rate_from_impressions.expect("the overall rate");
        assert!((overall - 0.000_07).abs() < 1e-15, "0.007 % of all impressions, not {overall}");
    }
}

#[test]
fn case_2_a_funnel_with_costs() {
    let report = check(
        "2-funnel-with-costs",
        "clicks = 3000; visits = 3000; leads = 450; orders = 90; customers = 90; cac ≈ 55.56; cpa ≈ 55.56;
         revenue-per-customer = 200; aov = 200; roi-on-revenue = 260%; net-revenue = 13_000; roi = absent",
    );
    let overall = report.funnel(at(Lane::Channel(0)))[2].rate_from_impressions.expect("the overall rate");
    assert!((overall - 0.0009).abs() < 1e-15, "0.09 % of all impressions, not {overall}");
}

#[test]
fn case_3_back_from_revenue_and_to_the_break_even_point() {
    check("3-reverse-from-revenue", "orders = 50; customers = 50; leads = 2500; total leads = 2500");
    check("3-break-even", "total margin-per-order = 24; total break-even-orders = 500; break-even-orders = absent");
}

#[test]
fn case_4_simple_lifetime_value() {
    check("4-lifetime-of-a-reader", "total lifetime-revenue = 500; total lifetime-value = absent");
    check("4-lifetime-with-margin", "total lifetime-revenue = 630; total lifetime-value = 189");
}

#[test]
fn case_7_a_return_of_three_may_lose_money() {
    check("7-thin-margin", "roas = 3; gross-profit = 600; contribution = -400; total profit = -400; roi = -40%");
}

#[test]
fn case_8_single_rates() {
    check("8-rates", "1 conversion-rate = 5%; 2 cpc = 2; 3 ctr = 8%; 4 impressions = 1_000_000; 5 ctr = 20%");
}

#[test]
fn trap_1_a_fraction_is_not_a_percentage() {
    let report = check("t1-fraction-as-percentage", "conversion-rate = 0.02; lead-rate = 0.1; roi-on-revenue = 1.88");
    // Told apart by the unit: these numbers are fractions, to be shown times a hundred exactly once.
    for kpi in [Kpi::ConversionRate, Kpi::LeadRate, Kpi::RoiOnRevenue, Kpi::Roi] {
        assert_eq!(kpi.unit(), Unit::Rate, "{kpi:?}");
    }
    for (kpi, unit) in
        [(Kpi::Roas, Unit::Multiple), (Kpi::LtvToCac, Unit::Multiple), (Kpi::OrdersPerCustomer, Unit::Number)]
    {
        assert_eq!(kpi.unit(), unit, "{kpi:?} is shown as it is");
    }
    let shown = |kpi: Kpi| {
        let value = report.value(at(Lane::Total), kpi).expect("known");
        Format::new(Locale::En, Currency::USD).value(kpi.unit(), value)
    };
    assert_eq!((shown(Kpi::ConversionRate), shown(Kpi::RoiOnRevenue)), ("2%".to_owned(), "188%".to_owned()));
    let funnel = report.funnel(at(Lane::Total));
    assert_eq!((funnel[1].step_rate, funnel[2].overall_rate), (Some(0.1), Some(0.02)));
}

#[test]
fn trap_2_a_mean_of_ratios_is_no_total() {
    // The mean of 1 % and 40 % is 20.5 %; of all visits 4.9 % became leads.
    let report = check(
        "t2-mean-of-ratios",
        "lead-rate = 1%; 2 lead-rate = 40%; total lead-rate = 4.9%; total aov = 100; aov = 100; 2 aov = 100;
         roas = 0.2; 2 roas = 80; total roas ≈ 1.93; total sale-rate ≈ 18.163%; total gross-margin = 50%",
    );
    let second = Cell { period: 1, ..at(Lane::Total) };
    assert_eq!(report.value(second, Kpi::LeadRate), Some(105.0 / 1500.0));
    assert!(matches!(report.origin(second, Kpi::LeadRate), Origin::Derived(_)));
}

#[test]
fn trap_3_each_cost_has_its_own_name() {
    let report = check(
        "t3-media-or-total-cost",
        "media-cost = 400; setup-cost = 100; cost = 500;
         cpc = 0.5; cpm = 4; roas = 5; cost-per-visit = 0.625; cpl = 12.5; cpa = 50; cac = 62.5; roi-on-revenue = 300%",
    );
    // Told apart by what each rests on: the first three on media alone, the others on the total cost.
    let rests_on =
        |kpi: Kpi| -> Vec<Kpi> { report.working(at(Lane::Channel(0)), kpi).iter().map(|line| line.kpi).collect() };
    for kpi in [Kpi::Cpc, Kpi::Cpm, Kpi::Roas] {
        assert!(rests_on(kpi).contains(&Kpi::MediaCost) && !rests_on(kpi).contains(&Kpi::Cost), "{kpi:?}");
    }
    for kpi in [Kpi::CostPerVisit, Kpi::Cpl, Kpi::Cpa, Kpi::Cac, Kpi::RoiOnRevenue] {
        assert!(rests_on(kpi).contains(&Kpi::Cost), "{kpi:?}");
    }
}

#[test]
fn trap_4_people_are_not_rounded_down() {
    check("t4-rounding-people-down", "leads = 33.3; orders = 3.33; revenue = 333; customers = 3.33");
}

/// Every known figure with its origin, then the findings.
fn render(report: &Report) -> String {
    let mut text = String::new();
    for layer in Layer::ALL {
        for period in 0..report.grid().periods {
            let lanes = (0..report.grid().channels).map(Lane::Channel).chain([Lane::Total]);
            lanes.for_each(|lane| render_cell(&mut text, report, Cell { layer, period, lane }));
        }
    }
    for finding in report.findings() {
        let Cell { layer, period, .. } = finding.cell;
        writeln!(text, "! {layer:?} {period} {} ({:?})", line(finding), finding.weight()).expect("room");
    }
    text
}

fn render_cell(text: &mut String, report: &Report, cell: Cell) {
    let known = Kpi::ALL.into_iter().filter_map(|kpi| Some((kpi, report.value(cell, kpi)?)));
    for (position, (kpi, value)) in known.enumerate() {
        if position == 0 {
            writeln!(text, "# {:?} {} {:?}", cell.layer, cell.period, cell.lane).expect("room");
        }
        let origin = match report.origin(cell, kpi) {
            Origin::Derived(Step::Solve { solution, .. }) => {
                format!("{:?} {} {}", solution.operation, solution.first.id(), solution.second.id())
            }
            other => format!("{other:?}"),
        };
        writeln!(text, "{} {value:?} {origin}", kpi.id()).expect("room");
    }
}

#[track_caller]
fn check_golden(name: &str, report: &Report) {
    let path = fixtures().join("reports").join(name).with_extension("txt");
    let now = render(report);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        fs::write(&path, &now).expect("the report");
    }
    let golden = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{name} has no report; set UPDATE_SNAPSHOTS=1"));
    for (number, (golden, now)) in golden.lines().zip(now.lines()).enumerate() {
        assert_eq!(golden, now, "{name}, line {}: is the change meant? Then set UPDATE_SNAPSHOTS=1", number + 1);
    }
    assert_eq!(golden.lines().count(), now.lines().count(), "{name}: is the change meant? Then set UPDATE_SNAPSHOTS=1");
}

#[test]
fn whole_reports_of_the_cases_stay_as_they_are() {
    let mut count = 0;
    for entry in fs::read_dir(fixtures().join("published")).expect("the fixtures") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        check_golden(&name, &report_of(&plan(&name)));
        count += 1;
    }
    assert!(count >= 13, "only {count} cases are left");
}

#[test]
fn the_whole_report_of_a_saved_example_stays_as_it_is() {
    let bytes = fs::read(fixtures().join("documents/v1-bakery.json")).expect("the fixture");
    let (plan, _) = plan_file::read(&bytes).expect("a plan");
    check_golden("v1-bakery", &report_of(&plan));
}
