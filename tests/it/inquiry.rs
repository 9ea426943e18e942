//! Any figure that a table shows, asked how it came about: the working gives the figure again.

#![expect(clippy::float_cmp, reason = "the engine gives the same bits every time")]

use race_planner::chart::present::Table;
use race_planner::chart::present_goal::GoalQuestion;
use race_planner::chart::present_ledger::{steps_table, sum_up};
use race_planner::chart::present_levers::{Ranking, levers_table};
use race_planner::chart::present_scenarios::{compare, side_by_side};
use race_planner::chart::present_trend::timeline_rows;
use race_planner::engine::inquiry::{Asked, Ground, World};
use race_planner::engine::model::{Change, Lever, Measure};
use race_planner::engine::reverse::Leeway;
use race_planner::engine::scenario::{Play, Turn};
use race_planner::engine::timeline::{Basis, Lags, Settings, course, forecast};
use race_planner::engine::{Cell, Engine, How, Inputs, Kpi, Lane, Layer, Report, ToDate, Versus, WorkingLine};
use race_planner::i18n::{Catalog, Format, Leads, Locale, Wording};
use race_planner::plan::{
    Currency, Example, ExampleWords, Part, PeriodKind, Plan, PlanEdit, PlanTurn, SavedScenario, Trial, Verdict,
};

const LAST: usize = 5;

/// Two channels over half a year, each period a little more than the one before; two months have happened.
fn half_year() -> Inputs {
    let mut inputs = Inputs::new(2, LAST + 1);
    for period in 0..=LAST {
        let more = 1.0 + period as f64 / 7.0;
        let at = |layer, lane| Cell { layer, period, lane };
        let mut put = |layer, lane, kpi, value| inputs.set(at(layer, lane), kpi, value);
        let (first, second) = (Lane::Channel(0), Lane::Channel(1));
        for (kpi, value) in [(Kpi::Visits, 900.0 * more), (Kpi::LeadRate, 0.05), (Kpi::SaleRate, 0.2), (Kpi::Cpc, 0.7)]
        {
            put(Layer::Target, first, kpi, value);
        }
        for (kpi, value) in
            [(Kpi::MediaCost, 310.0 * more), (Kpi::Cpc, 0.4), (Kpi::LeadRate, 0.03), (Kpi::SaleRate, 0.1)]
        {
            put(Layer::Target, second, kpi, value);
        }
        put(Layer::Target, first, Kpi::Aov, 55.0);
        put(Layer::Target, second, Kpi::Aov, 48.0);
        put(Layer::Target, Lane::Total, Kpi::GrossMargin, 0.6);
        put(Layer::Target, Lane::Total, Kpi::FixedCosts, 200.0);
        put(Layer::Actual, Lane::Total, Kpi::GrossMargin, 0.6);
        put(Layer::Actual, Lane::Total, Kpi::FixedCosts, 200.0);
        if period < 2 {
            for (kpi, value) in
                [(Kpi::Visits, 800.0 * more), (Kpi::Leads, 37.0), (Kpi::Orders, 8.0), (Kpi::Revenue, 410.0)]
            {
                put(Layer::Actual, first, kpi, value);
            }
        }
    }
    inputs
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-12 * a.abs().max(b.abs())
}

/// Checks that every line comes out again from its own numbers, and that the last one is the figure.
#[track_caller]
fn check(lines: &[WorkingLine], value: f64) {
    let last = lines.last().expect("a working");
    assert!(is_near(last.value, value), "{last:?} is not {value}");
    for line in lines {
        if let Some(again) = line.how.reckoned() {
            assert!(is_near(again, line.value), "{line:?} gives {again}");
        }
    }
}

struct Asking {
    engine: Engine,
    inputs: Inputs,
    report: Report,
    settings: Settings,
}

impl Asking {
    fn new(inputs: Inputs, settings: Settings) -> Self {
        let mut engine = Engine::default();
        let report = engine.evaluate(inputs.clone());
        Self { engine, inputs, report, settings }
    }

    fn working(&mut self, asked: &Asked) -> Vec<WorkingLine> {
        let ground = Ground { report: &self.report, inputs: &self.inputs, settings: &self.settings };
        asked.working(&mut self.engine, ground)
    }
}

fn measure(kpi: Kpi, lane: Lane, from: usize, to: usize) -> Measure {
    Measure { kpi, lane, from, to }
}

#[test]
fn figures_of_several_periods_come_out_again() {
    let mut asking = Asking::new(half_year(), Settings::default());
    let mut told = 0;
    for kpi in Kpi::ALL {
        for lane in [Lane::Channel(0), Lane::Channel(1), Lane::Total] {
            for (layer, from, to) in [(Layer::Target, 0, LAST), (Layer::Target, 2, 3), (Layer::Actual, 0, 1)] {
                let measure = measure(kpi, lane, from, to);
                let value = measure.read(&mut asking.engine, &asking.report, layer);
                let lines = asking.working(&Asked::of_plan(layer, measure));
                assert_eq!(value.is_some(), !lines.is_empty(), "{measure:?}");
                let Some(value) = value else { continue };
                check(&lines, value);
                told += 1;
            }
        }
    }
    assert!(told > 200, "{told} figures were known");
    let lines = asking.working(&Asked::of_plan(Layer::Target, measure(Kpi::Visits, Lane::Channel(0), 0, 1)));
    assert_eq!(lines[0].how, How::SummedOverPeriods(vec![(0, 900.0), (1, 900.0 * (1.0 + 1.0 / 7.0))]));
}

#[test]
fn a_forecast_says_what_it_takes_each_figure_from() {
    let lagging = Lags { leads: 1, orders: 1, loyalty: 0 };
    for (basis, lags) in [
        (Basis::KeepTarget, Lags::default()),
        (Basis::ActualRates, Lags::default()),
        (Basis::ActualRates, lagging),
        (Basis::KeepTarget, lagging),
    ] {
        let settings = Settings { basis, lags, seasonality: Vec::new() };
        let mut asking = Asking::new(half_year(), settings.clone());
        let expected = forecast(&mut asking.engine, &asking.inputs, &asking.report, &settings);
        for kpi in [Kpi::Visits, Kpi::Leads, Kpi::Revenue, Kpi::Cost, Kpi::Profit, Kpi::Cac] {
            for lane in [Lane::Channel(0), Lane::Channel(1), Lane::Total] {
                for period in [0, 2, LAST] {
                    let lines = asking.working(&Asked::of_forecast(measure(kpi, lane, period, period)));
                    let Some(value) = expected.value(lane, period, kpi) else {
                        assert_eq!(lines, []);
                        continue;
                    };
                    check(&lines, value);
                    let is_unexplained = |line: &&WorkingLine| line.how == How::Entered;
                    assert_eq!(lines.iter().find(is_unexplained), None, "{kpi:?} {lane:?} {period} {settings:?}");
                    for line in &lines {
                        let How::Arrived(from) = line.how else { continue };
                        let cohort = measure(line.kpi, lane, from, from);
                        let cohort = Asked { world: World::Cohorts, ..Asked::of_forecast(cohort) };
                        check(&asking.working(&cohort), line.value);
                    }
                }
            }
        }
    }
    let settings = Settings { basis: Basis::ActualRates, ..Settings::default() };
    let mut asking = Asking::new(half_year(), settings);
    let lines = asking.working(&Asked::of_forecast(measure(Kpi::Leads, Lane::Channel(0), 4, 4)));
    let rate = lines.iter().find(|line| line.kpi == Kpi::LeadRate).expect("leads rest on a rate");
    let How::ToDate(ToDate::OfSums { first, second, .. }) = rate.how else { panic!("{rate:?}") };
    assert!(is_near(first, 74.0) && is_near(second, 800.0 * (2.0 + 1.0 / 7.0)), "{first} of {second}");
    let visits = lines.iter().find(|line| line.kpi == Kpi::Visits).expect("and on visits");
    assert_eq!(visits.how, How::AsTarget);
}

fn plan() -> Plan {
    let words = ExampleWords {
        title: "Bakery".to_owned(),
        channels: vec!["Ads".to_owned(), "Shop".to_owned()],
        ..ExampleWords::default()
    };
    let mut plan = Example::Bakery.plan("bakery", Currency::EUR, &words);
    let mut periods = plan.periods();
    periods.count = 6;
    periods.kind = PeriodKind::Month;
    plan.apply(PlanEdit::SetPeriods(periods)).expect("six months");
    plan
}

fn words(plan: &Plan, locale: Locale) -> Wording<'_> {
    Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan }
}

/// Checks that each cell of a table leads to a working that ends with what the cell shows; gives how many there are.
fn check_table(asking: &mut Asking, words: &Wording, table: &Table) -> usize {
    let mut count = 0;
    for (row, asked) in table.rows.iter().zip(&table.asked) {
        for (cell, asked) in row.iter().skip(1).zip(asked) {
            let Some(asked) = asked else { continue };
            let lines = asking.working(asked);
            assert!(!lines.is_empty(), "{row:?}: {asked:?}");
            check(&lines, lines[lines.len() - 1].value);
            let text = words.working_text(asked, lines);
            assert!(cell.contains(&text.lines[0].value), "{row:?}: {cell} is not {}", text.lines[0].value);
            count += 1;
        }
    }
    count
}

#[test]
fn what_a_lever_gains_is_a_difference_of_two_workings() {
    let plan = plan();
    let words = words(&plan, Locale::En);
    let mut asking = Asking::new(plan.inputs(), Settings::default());
    let profit = measure(Kpi::Profit, Lane::Total, 0, LAST);
    let levers = Lever::known(&asking.report, Layer::Target, &profit.periods(), None);
    let mut ranking = Ranking::of(&mut asking.engine, &asking.report, Layer::Target, profit, &levers);
    // The column of what pays back shows the lever and leads to the result, so it is looked at apart.
    assert!(check_table(&mut asking, &words, &levers_table(&words, &ranking)) >= 20);
    ranking = ranking.with_payback(&mut asking.engine, &asking.report, Layer::Target, Some(100.0));
    let table = levers_table(&words, &ranking);
    let today = ranking.today.expect("a profit");
    for asked in table.asked.iter().filter_map(|row| row[4].as_ref()) {
        check(&asking.working(asked), today + 100.0);
    }
}

#[test]
fn a_model_of_any_lever_says_what_the_plan_says() {
    let words = ExampleWords { title: "It".to_owned(), channels: vec!["A".to_owned(); 8], ..ExampleWords::default() };
    for example in Example::ALL {
        let plan = example.plan("it", Currency::EUR, &words);
        let mut asking = Asking::new(plan.inputs(), Settings::default());
        for lever in Lever::known(&asking.report, Layer::Target, &(0..1), None) {
            let held = Play::of(&[Turn { lever, change: Change::By(1.0) }], &(0..1)).unturned();
            for kpi in [Kpi::Visits, Kpi::Orders, Kpi::Revenue, Kpi::Cost, Kpi::Profit, Kpi::Cpc] {
                let measure = measure(kpi, Lane::Total, 0, 0);
                let Some(value) = measure.read(&mut asking.engine, &asking.report, Layer::Target) else { continue };
                let lines = asking.working(&Asked::of_plays(Layer::Target, measure, [held.clone()]));
                let now = lines.last().unwrap_or_else(|| panic!("{example:?} {lever:?} hides {kpi:?}")).value;
                assert!((now - value).abs() <= 1e-9 * value.abs(), "{example:?} {lever:?}: {kpi:?} {now}, not {value}");
            }
        }
    }
}

#[test]
fn a_goal_is_reckoned_with_the_needed_value() {
    let plan = plan();
    let words = words(&plan, Locale::En);
    let mut asking = Asking::new(plan.inputs(), Settings::default());
    let orders = measure(Kpi::Orders, Lane::Total, 0, LAST);
    let today = orders.read(&mut asking.engine, &asking.report, Layer::Target).expect("orders");
    let levers = Lever::known(&asking.report, Layer::Target, &orders.periods(), None);
    let leeways: Vec<Leeway> = levers.iter().copied().map(Leeway::natural).collect();
    let question = GoalQuestion { layer: Layer::Target, measure: orders, value: Some(today * 1.2), leeways };
    let view = question.answer(&words, &mut asking.engine, &asking.report);
    assert!(view.is_reached && !view.levers.rows.is_empty());
    assert!(check_table(&mut asking, &words, &view.effects) >= 20);
    let ways = question.ways(&words, &mut asking.engine, &asking.report);
    assert!(!ways.rows.is_empty() && ways.asked.len() == ways.rows.len());
    for asked in view.levers.asked.iter().filter_map(|row| row[1].as_ref()) {
        assert_eq!(asked.measure, orders);
        check(&asking.working(asked), today * 1.2);
    }
    for row in &ways.asked {
        let lines = asking.working(row[1].as_ref().expect("what it leads to"));
        check(&lines, lines[lines.len() - 1].value);
        if row.last() == Some(&None) {
            check(&lines, today * 1.2);
        }
    }
    // In one period of the turned plan, the turned figure is told with what it was.
    let needed = view.levers.asked[0][1].clone().expect("a working");
    let one = needed.with_kpi(levers[0].kpi).at(Lane::Channel(0), 0, 0);
    let turned = |line: &WorkingLine| matches!(line.how, How::Turned { before } if before != line.value);
    let lines = asking.working(&Asked { measure: Measure { kpi: Kpi::Orders, ..one.measure }, ..one });
    assert!(lines.iter().any(turned), "{lines:?}");
}

#[test]
fn scenarios_and_the_ledger_show_what_they_played() {
    for locale in Locale::ALL {
        let plan = with_scenarios();
        let words = words(&plan, locale);
        let mut asking = Asking::new(plan.inputs(), Settings::default());
        let comparison = compare(&mut asking.engine, &asking.report, &plan);
        let table = side_by_side(&words, &comparison);
        let mut count = 0;
        for cell in table.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.is_known) {
            let lines = asking.working(&cell.asked[0]);
            let text = words.working_text(&cell.asked[0], lines);
            assert_eq!(text.lines[0].value, cell.value);
            count += 1;
        }
        assert!(count >= 9, "{count}");
        let sum = sum_up(&words, &mut asking.engine, &asking.report);
        let table = steps_table(&words, &sum);
        assert_eq!(table.asked.len(), table.rows.len());
        assert_eq!(table.rows.len(), 3);
        assert_eq!(check_table(&mut asking, &words, &table), 8);
    }
}

/// The bakery with two scenarios and two kept experiments.
fn with_scenarios() -> Plan {
    let mut plan = plan();
    let put = |plan: &mut Plan, part| plan.apply(PlanEdit::Put(part)).expect("a part");
    for (name, kpi, factor) in [("Dear", Kpi::Cpc, 1.25), ("Better", Kpi::LeadRate, 1.2)] {
        let turns = vec![PlanTurn::new(kpi, None, Change::By(factor))];
        let scenario = SavedScenario::new(plan.next_part_id(), name, turns);
        put(&mut plan, Part::Scenario(scenario));
    }
    for kpi in [Kpi::LeadRate, Kpi::Aov] {
        let mut trial = Trial::new(plan.next_part_id(), kpi);
        (trial.actual, trial.verdict) = (Some(0.1), Verdict::Keep);
        put(&mut plan, Part::Trial(trial));
    }
    plan
}

#[test]
fn the_rows_of_the_forecast_say_what_they_show_in_every_language() {
    let plan = plan();
    for locale in Locale::ALL {
        let words = words(&plan, locale);
        let mut asking = Asking::new(plan.inputs(), plan.outlook().settings());
        let forecast = forecast(&mut asking.engine, &asking.inputs, &asking.report, &asking.settings);
        for kpi in [Kpi::Revenue, Kpi::Cac, Kpi::Profit] {
            let course = course(&mut asking.engine, &asking.report, &forecast, Lane::Total, kpi);
            for row in timeline_rows(&plan, &course, words.format) {
                let shown = [&row.target, &row.actual, &row.forecast, &row.to_target.absolute, &row.attained];
                for (text, asked) in shown.into_iter().zip(&row.asked) {
                    let Some(asked) = asked else { continue };
                    let lines = asking.working(asked);
                    let told = words.working_text(asked, lines);
                    assert_eq!(&told.lines[0].value, text, "{kpi:?} {}", row.name);
                    assert!(told.lines.iter().all(|line| !line.how.is_empty()), "{told:?}");
                }
            }
        }
    }
}

#[test]
fn a_long_sum_is_shortened_and_leads_to_each_of_its_terms() {
    let plan = plan();
    let words = words(&plan, Locale::En);
    let parts: Vec<(usize, f64)> = (0..24).map(|period| (period, 10.0 + period as f64)).collect();
    let line = WorkingLine { kpi: Kpi::Visits, value: 516.0, how: How::SummedOverPeriods(parts) };
    let asked = Asked::of_plan(Layer::Target, measure(Kpi::Visits, Lane::Total, 0, 23));
    let text = words.working_text(&asked, vec![line]);
    let numbers = text.lines[0].numbers.clone().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(numbers, "10 + 11 + 12 + 13 + … + 33 = 516");
    assert_eq!(text.lines[0].links.len(), 24);
    let third = asked.at(Lane::Total, 2, 2);
    assert_eq!(text.lines[0].links[2].to, Leads::Working(third));
}

#[test]
fn a_season_is_told_with_what_was_entered() {
    let mut plan = plan();
    let mut outlook = plan.outlook().clone();
    outlook.seasonality = vec![1.0, 1.5];
    plan.apply(PlanEdit::SetOutlook(outlook)).expect("seasons");
    let mut asking = Asking::new(plan.inputs(), Settings::default());
    let entered = |lines: &[WorkingLine]| lines.iter().filter(|line| line.how == How::Entered).count();
    let words = words(&plan, Locale::En);
    let mut seasons = 0;
    for kpi in [Kpi::Visits, Kpi::MediaCost, Kpi::Clicks, Kpi::Impressions] {
        let asked = Asked::of_plan(Layer::Target, measure(kpi, Lane::Channel(0), 1, 1));
        let lines = asking.working(&asked);
        if entered(&lines) > 0 {
            let text = words.working_text(&asked, lines);
            seasons += text.lines.iter().filter(|line| line.how.contains("1.5")).count();
        }
    }
    assert!(seasons > 0, "no figure was told with its season");
}

#[test]
fn one_figure_against_another() {
    assert_eq!(Versus::Difference.apply(12.0, 10.0), 2.0);
    assert!(is_near(Versus::Share.apply(12.0, -10.0), 2.2));
    assert_eq!(Versus::Attained.apply(5.0, 10.0), 0.5);
    assert!(Versus::Attained.apply(5.0, 0.0).is_nan());
}
