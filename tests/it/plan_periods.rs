//! Figures of several periods: for one, for every one, in season, and what a slot shows.

use race_planner::engine::model::Change;
use race_planner::engine::timeline::{self, Lags};
use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Weight};
use race_planner::plan::{
    At, Basis, Outlook, PeriodKind, Periods, Plan, PlanEdit, PlanTurn, Quantity, SeasonMode, Slot,
};

use crate::plan::{BUSINESS, FIRST, blank, enter, of};

fn months(count: u16) -> PlanEdit {
    PlanEdit::SetPeriods(Periods { kind: PeriodKind::Month, start: None, count })
}

fn in_period(at: At, period: u16) -> At {
    At { period: Some(period), ..at }
}

fn plan(edits: impl IntoIterator<Item = PlanEdit>) -> Plan {
    let mut plan = blank();
    edits.into_iter().for_each(|edit| plan.apply(edit).expect("an edit that is allowed"));
    plan
}

fn entered(plan: &Plan, layer: Layer, period: usize, kpi: Kpi) -> Option<f64> {
    plan.inputs().get(Cell { layer, period, lane: Lane::Channel(0) }, kpi)
}

#[test]
fn a_period_s_count_hides_the_rate_of_every_period_and_the_other_way_round() {
    let at = of(FIRST);
    let plan = plan([
        months(3),
        enter(at, Kpi::Visits, 1_000.0),
        enter(at, Kpi::LeadRate, 0.05),
        enter(in_period(at, 1), Kpi::Leads, 80.0),
        enter(at, Kpi::Orders, 20.0),
        enter(in_period(at, 2), Kpi::SaleRate, 0.5),
    ]);
    assert_eq!(
        [0, 1, 2].map(|period| entered(&plan, Layer::Target, period, Kpi::LeadRate)),
        [Some(0.05), None, Some(0.05)]
    );
    assert_eq!(
        [0, 1, 2].map(|period| entered(&plan, Layer::Target, period, Kpi::Orders)),
        [Some(20.0), Some(20.0), None]
    );
    let report = Engine::default().evaluate(plan.inputs());
    let value = |period, kpi| report.value(Cell { layer: Layer::Target, period, lane: Lane::Channel(0) }, kpi);
    assert_eq!([0, 1, 2].map(|period| value(period, Kpi::Leads)), [Some(50.0), Some(80.0), Some(50.0)]);
    assert_eq!(value(1, Kpi::LeadRate), Some(0.08), "the rate follows from the count");
    assert_eq!(value(2, Kpi::Orders), Some(25.0));
    assert!(report.findings().iter().all(|finding| finding.weight() != Weight::Problem), "nothing contradicts");
}

#[test]
fn a_slot_shows_the_period_s_own_figure_before_that_of_every_period() {
    let (at, slot) = (of(FIRST), Slot::of_kpi(Kpi::Leads));
    let plan = plan([months(2), enter(at, Kpi::LeadRate, 0.05), enter(in_period(at, 1), Kpi::Leads, 80.0)]);
    let shown = |at| plan.standing(at, slot).map(|it| (it.kpi, it.quantity, it.is_for_every));
    assert_eq!(shown(in_period(at, 0)), Some((Kpi::LeadRate, Quantity::Exact(0.05), true)));
    assert_eq!(shown(in_period(at, 1)), Some((Kpi::Leads, Quantity::Exact(80.0), false)));
    assert_eq!(shown(at), Some((Kpi::LeadRate, Quantity::Exact(0.05), true)), "of every period only that");
    assert_eq!(plan.standing(in_period(at, 0), Slot::of_kpi(Kpi::Visits)), None);
}

#[test]
fn what_has_happened_in_the_only_period_belongs_to_it_when_others_join() {
    let (target, actual) = (of(FIRST), At { layer: Layer::Actual, ..of(FIRST) });
    let plan = plan([
        enter(target, Kpi::Visits, 1_000.0),
        enter(actual, Kpi::Visits, 900.0),
        enter(BUSINESS, Kpi::GrossMargin, 0.6),
        months(3),
    ]);
    assert_eq!([0, 1, 2].map(|period| entered(&plan, Layer::Target, period, Kpi::Visits)), [Some(1_000.0); 3]);
    assert_eq!([0, 1, 2].map(|period| entered(&plan, Layer::Actual, period, Kpi::Visits)), [Some(900.0), None, None]);
}

#[test]
fn a_plan_that_shrank_to_one_period_takes_what_is_typed_there() {
    let (at, slot) = (of(FIRST), Slot::of_kpi(Kpi::Leads));
    let mut plan = plan([
        months(3),
        enter(in_period(at, 0), Kpi::Leads, 80.0),
        enter(in_period(at, 2), Kpi::Leads, 90.0),
        months(1),
    ]);
    assert_eq!(
        plan.standing(at, slot).map(|it| it.quantity),
        Some(Quantity::Exact(80.0)),
        "the field shows what counts"
    );
    let rate = race_planner::plan::Entry::guess(Quantity::Exact(0.1));
    plan.apply(PlanEdit::Enter { at, kpi: Kpi::LeadRate, entry: rate, instead_of: Some(Kpi::Leads) }).expect("allowed");
    assert_eq!(entered(&plan, Layer::Target, 0, Kpi::Leads), None);
    assert_eq!(entered(&plan, Layer::Target, 0, Kpi::LeadRate), Some(0.1));
    plan.apply(months(3)).expect("allowed");
    assert_eq!(
        [0, 1, 2].map(|period| entered(&plan, Layer::Target, period, Kpi::LeadRate)),
        [Some(0.1), Some(0.1), None]
    );
    assert_eq!(entered(&plan, Layer::Target, 2, Kpi::Leads), Some(90.0), "nothing beyond the end was lost");
}

#[test]
fn seasons_move_the_volumes_and_money_of_every_period_only() {
    let at = of(FIRST);
    let mut outlook = Outlook::default();
    (outlook.seasonality, outlook.lags, outlook.basis) = (vec![1.0, 1.5], [1, 2, 3], Basis::ActualRates);
    let settings = outlook.settings();
    let plan = plan([
        months(4),
        enter(at, Kpi::Visits, 1_000.0),
        enter(at, Kpi::LeadRate, 0.05),
        enter(in_period(at, 3), Kpi::Visits, 700.0),
        PlanEdit::SetOutlook(outlook),
    ]);
    let visits = [0, 1, 2, 3].map(|period| entered(&plan, Layer::Target, period, Kpi::Visits));
    assert_eq!(visits, [Some(1_000.0), Some(1_500.0), Some(1_000.0), Some(700.0)], "a figure of its own is final");
    assert_eq!(entered(&plan, Layer::Target, 1, Kpi::LeadRate), Some(0.05));
    let lags = Lags { leads: 1, orders: 2, loyalty: 3 };
    let expected = timeline::Settings { basis: timeline::Basis::ActualRates, lags, seasonality: Vec::new() };
    assert_eq!(settings, expected, "the seasons count once");
}

#[test]
fn seasons_of_a_year_come_again_and_those_of_each_period_do_not() {
    let at = of(FIRST);
    let mut outlook = Outlook::default();
    outlook.seasonality = vec![0.5, 1.5];
    let visits = |outlook: &Outlook| {
        let edits = [months(5), enter(at, Kpi::Visits, 1_000.0), PlanEdit::SetOutlook(outlook.clone())];
        let plan = plan(edits);
        [0, 1, 2, 3, 4].map(|period| entered(&plan, Layer::Target, period, Kpi::Visits))
    };
    assert_eq!(visits(&outlook), [500.0, 1_500.0, 500.0, 1_500.0, 500.0].map(Some));
    outlook.seasons = SeasonMode::EachPeriod;
    assert_eq!(
        visits(&outlook),
        [500.0, 1_500.0, 1_000.0, 1_000.0, 1_000.0].map(Some),
        "what has no factor is ordinary"
    );
    assert_eq!(outlook.factors(4), [0.5, 1.5, 1.0, 1.0]);
}

#[test]
fn ranges_and_the_forecast_know_the_seasons_of_each_period() {
    let at = of(FIRST);
    let mut outlook = Outlook::default();
    (outlook.seasonality, outlook.seasons) = (vec![1.0, 2.0, 0.5], SeasonMode::EachPeriod);
    let range = race_planner::plan::Entry::guess(Quantity::Range { low: 500.0, high: 2_000.0 });
    let plan = plan([
        months(4),
        PlanEdit::Enter { at, kpi: Kpi::Visits, entry: range, instead_of: None },
        enter(at, Kpi::LeadRate, 0.05),
        PlanEdit::SetOutlook(outlook),
    ]);
    assert_eq!(plan.ranges()[0].factors, [1.0, 2.0, 0.5, 1.0]);
    let mut engine = Engine::default();
    let inputs = plan.inputs();
    let report = engine.evaluate(inputs.clone());
    let forecast = timeline::forecast(&mut engine, &inputs, &report, &plan.outlook().settings());
    let leads = [0, 1, 2, 3].map(|period| forecast.value(Lane::Total, period, Kpi::Leads).map(f64::round));
    assert_eq!(leads, [Some(50.0), Some(100.0), Some(25.0), Some(50.0)]);
}

#[test]
fn changing_what_seasons_stand_for_keeps_the_figures_of_the_plan() {
    let periods = |count| Periods { kind: PeriodKind::Quarter, start: None, count };
    let mut outlook = Outlook::default();
    outlook.seasonality = vec![0.5, 1.0, 1.5, 2.0];
    outlook = outlook.with_seasons(SeasonMode::EachPeriod, periods(6));
    assert_eq!(outlook.factors(6), [0.5, 1.0, 1.5, 2.0, 0.5, 1.0], "a year and a half, as it was");
    outlook.seasonality[4] = 3.0;
    outlook = outlook.with_seasons(SeasonMode::Yearly, periods(6));
    assert_eq!((outlook.seasonality.as_slice(), outlook.season(4)), ([0.5, 1.0, 1.5, 2.0].as_slice(), 0.5));
    outlook.seasonality = vec![2.0];
    outlook = outlook.with_seasons(SeasonMode::EachPeriod, periods(2));
    assert_eq!(outlook.factors(3), [2.0, 2.0, 1.0]);
    assert_eq!(Outlook::default().factors(12), [0.0; 0], "no seasons, no factors");
}

#[test]
fn a_scenario_that_is_adopted_keeps_the_figure_of_every_period_beside_its_own() {
    let at = of(FIRST);
    let mut plan = plan([
        months(2),
        enter(at, Kpi::LandingRate, 0.5),
        enter(in_period(at, 0), Kpi::MediaCost, 100.0),
        enter(in_period(at, 0), Kpi::Cpc, 0.1),
        enter(in_period(at, 1), Kpi::MediaCost, 100.0),
        enter(in_period(at, 1), Kpi::Cpc, 0.1),
    ]);
    for edit in plan.adopt(&[PlanTurn::new(Kpi::Visits, None, Change::By(0.3))], &(0..1)) {
        plan.apply(edit).expect("an edit that is allowed");
    }
    let report = Engine::default().evaluate(plan.inputs());
    let value = |period, kpi| report.value(Cell { layer: Layer::Target, period, lane: Lane::Channel(0) }, kpi);
    assert_eq!((value(0, Kpi::Visits), value(0, Kpi::Clicks)), (Some(150.0), Some(300.0)));
    assert_eq!((value(1, Kpi::Visits), value(1, Kpi::Clicks)), (Some(500.0), Some(1_000.0)));
}
