//! The plan's budget question: which channels take part, what the best split is, and that the plan can take it over.

use race_planner::chart::present_budget::split_table;
use race_planner::engine::budget::FitError;
use race_planner::engine::{Cell, Engine, FindingKind, Kpi, Lane, Layer};
use race_planner::i18n::{Catalog, Format, Locale, Wording};
use race_planner::plan::{
    Allocation, Bend, Currency, Example, ExampleWords, Part, Plan, PlanEdit, Reason, Response, SpendingAim,
};

fn bakery() -> Plan {
    let words = ExampleWords {
        title: "Bakery".to_owned(),
        channels: ["Search", "Instagram", "Newsletter"].map(str::to_owned).to_vec(),
        ..ExampleWords::default()
    };
    Example::Bakery.plan("1", Currency::EUR, &words)
}

/// The bakery, whose search brings at most 2 000 visits and whose newsletter at most 500.
fn with_ceilings() -> Plan {
    let mut plan = bakery();
    for (position, ceiling) in [(0, 2_000.0), (2, 500.0)] {
        let mut response = Response::new(plan.channels()[position].id);
        response.ceiling = Some(ceiling);
        plan.apply(PlanEdit::Put(Part::Response(response))).expect("a ceiling");
    }
    plan
}

fn asked(plan: &Plan) -> Allocation {
    plan.allocation(&Engine::default().evaluate(plan.inputs()), 0)
}

fn speak<R>(plan: &Plan, sentence: impl FnOnce(&Wording) -> R) -> R {
    let format = Format::new(Locale::En, Currency::EUR);
    sentence(&Wording { catalog: Catalog::of(Locale::En), format, plan })
}

fn seen(text: &str) -> String {
    text.chars().filter(|char| !('\u{2066}'..='\u{2069}').contains(char)).collect()
}

#[test]
fn channels_with_money_and_visits_take_part_as_straight_lines() {
    let plan = bakery();
    let asked = asked(&plan);
    assert_eq!(asked.outlets.iter().map(|outlet| outlet.position).collect::<Vec<_>>(), [0, 2]);
    assert_eq!(asked.others, [(1, Reason::Unpaid)]);
    assert!((asked.budget - 445.0).abs() < 1e-9);
    assert!(asked.outlets.iter().all(|outlet| outlet.bend == Bend::Line));
    // 380 · 0.22 · 0.45 customers at 38 with a margin of 62 %.
    let newsletter = &asked.outlets[1];
    assert!((newsletter.customers.expect("known") - 0.099).abs() < 1e-12);
    assert!((newsletter.profit.expect("known") - 0.099 * 38.0 * 0.62).abs() < 1e-12);
    let warning = seen(&speak(&plan, |words| words.beyond(&asked)).expect("far beyond what was seen"));
    assert!(warning.contains("“Newsletter”"), "{warning}");
}

#[test]
fn diminishing_returns_shift_money_until_the_last_is_worth_the_same() {
    let plan = with_ceilings();
    let asked = asked(&plan);
    assert!(asked.outlets.iter().all(|outlet| outlet.bend == Bend::Ceiling));
    let split = asked.best.as_ref().expect("a split");
    let last: Vec<f64> = asked
        .outlets
        .iter()
        .zip(&split.best.shares)
        .map(|(outlet, share)| outlet.profit.unwrap_or_default() * outlet.curve.marginal(share.spend))
        .collect();
    assert!((last[0] - last[1]).abs() < 1e-6 * last[0], "{last:?}");
    assert!(split.best.total.outcome > asked.today.total.outcome);
    assert_eq!(speak(&plan, |words| words.beyond(&asked)), None);
    assert_eq!(
        seen(&speak(&plan, |words| words.best_split(&asked))),
        "Split best, €418 instead of today’s €445 takes “Gross profit less media cost” from €1,238 to €1,371. \
         €27.15 would bring less than it costs and stays unspent."
    );
}

#[test]
fn all_money_is_moved_where_customers_count() {
    let mut plan = with_ceilings();
    plan.apply(PlanEdit::SetSpending { budget: None, aim: SpendingAim::Customers }).expect("an aim");
    let sentence = seen(&speak(&plan, |words| words.best_split(&asked(&plan))));
    assert_eq!(
        sentence,
        "Moving €62.06 from “Search” to “Newsletter” takes “New customers” from 75 to 81 for the same money."
    );
}

#[test]
fn today_by_the_curves_is_what_the_plan_says() {
    let plan = with_ceilings();
    let table = speak(&plan, |words| split_table(words, &asked(&plan)));
    let today = |cell: &str| seen(cell).split(" → ").next().map(str::to_owned).unwrap_or_default();
    let search: Vec<String> = table.rows[0].iter().map(|cell| today(cell)).collect();
    // 1200 visits; 37.8 customers; 37.8 · 34 · 0.62 − 420 of profit.
    assert_eq!(search, ["Search", "€420", "1,200", "38", "€377"]);
    assert_eq!(today(&table.rows[2][2]), "1,580");
}

#[test]
fn the_aim_the_budget_and_limits_are_the_plans() {
    let mut plan = with_ceilings();
    plan.apply(PlanEdit::SetSpending { budget: Some(300.0), aim: SpendingAim::Customers }).expect("a budget");
    let mut response = plan.spending().response(plan.channels()[2].id).cloned().expect("there is one");
    response.most = Some(40.0);
    plan.apply(PlanEdit::Put(Part::Response(response))).expect("a limit");
    let asked = asked(&plan);
    let split = asked.best.as_ref().expect("a split");
    assert!((split.best.shares[1].spend - 40.0).abs() < 1e-9);
    assert!((split.best.total.spend - 300.0).abs() < 1e-9);
    let next = seen(&speak(&plan, |words| words.next_money(&asked)).expect("a next euro"));
    assert!(next.starts_with("Another €10 would add about ") && next.ends_with(" to “New customers”."), "{next}");
}

#[test]
fn more_points_are_fitted_and_wrong_ceilings_are_told() {
    let mut plan = bakery();
    let mut response = Response::new(plan.channels()[0].id);
    response.points = vec![(840.0, 1_800.0)];
    plan.apply(PlanEdit::Put(Part::Response(response))).expect("a point");
    let curve = asked(&plan).outlets[0].clone();
    assert!(matches!(curve.bend, Bend::Fitted(2, _)));
    // Through (420, 1200) and (840, 1800): 1 ÷ visits is straight in 1 ÷ spend, so the ceiling is 3 600.
    assert!((curve.curve.ceiling().expect("bent") - 3_600.0).abs() < 1e-6);
    let mut response = Response::new(plan.channels()[0].id);
    response.ceiling = Some(1_000.0);
    plan.apply(PlanEdit::Put(Part::Response(response))).expect("a ceiling");
    assert!(asked(&plan).others.contains(&(0, Reason::NoCurve(FitError::CeilingTooLow))));
}

#[test]
fn the_best_split_becomes_the_plan_without_a_contradiction() {
    for prepare in [bakery, with_ceilings] {
        let mut plan = prepare();
        let asked = asked(&plan);
        let best = asked.best.clone().expect("a split").best;
        plan.apply(plan.adopt_split(&asked, 0).expect("something changes")).expect("the plan takes it");
        let report = Engine::default().evaluate(plan.inputs());
        let cell = |position| Cell { layer: Layer::Target, period: 0, lane: Lane::Channel(position) };
        for (outlet, share) in asked.outlets.iter().zip(&best.shares) {
            let spend = report.value(cell(outlet.position), Kpi::MediaCost).expect("a spend");
            assert!((spend - share.spend).abs() <= 0.5, "{spend} {share:?}");
            let visits = report.value(cell(outlet.position), Kpi::Visits).unwrap_or_default();
            assert!((visits - share.visits).abs() <= 1.0 + share.visits * 0.005, "{visits} {share:?}");
        }
        assert_eq!(report.value(cell(1), Kpi::Visits), Some(900.0), "who takes no part stays as he is");
        let conflicts = report.findings().iter().filter(|it| matches!(it.kind, FindingKind::Conflict { .. }));
        assert_eq!(conflicts.filter(|it| it.cell.layer == Layer::Target).count(), 0);
        let rate = report.value(cell(2), Kpi::LeadRate).or(Some(0.22));
        assert_eq!(rate, Some(0.22), "rates stay");
    }
}

#[test]
fn a_plan_without_money_says_what_is_needed() {
    let plan = Plan::blank("1", "", Currency::EUR, "Shop");
    let asked = asked(&plan);
    assert!(asked.outlets.is_empty());
    assert!(speak(&plan, |words| words.best_split(&asked)).starts_with("For a split, at least one channel needs"));
    assert_eq!(plan.adopt_split(&asked, 0), None);
}

#[test]
fn the_working_shows_that_the_next_money_is_worth_the_same_everywhere() {
    let mut plan = with_ceilings();
    plan.apply(PlanEdit::SetSpending { budget: None, aim: SpendingAim::Customers }).expect("an aim");
    let asked = asked(&plan);
    let formulas = speak(&plan, |words| words.split_working(&asked));
    assert_eq!(formulas.len(), 2 * asked.outlets.len());
    let gains: Vec<&str> =
        formulas.iter().skip(1).step_by(2).filter_map(|it| it.numbers.rsplit(" = ").next()).collect();
    assert_ne!(gains[0], "0");
    assert!(gains.len() > 1 && gains.windows(2).all(|pair| pair[0] == pair[1]), "{gains:?}");
    let split = asked.best.as_ref().expect("a split");
    let visits = speak(&plan, |words| words.format.plain(split.best.shares[0].visits, 4));
    assert!(formulas[0].numbers.ends_with(&visits), "{} lacks {visits}", formulas[0].numbers);
}
