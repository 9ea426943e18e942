//! A scenario that was made the plan: the plan then says what the scenario said, with as few changes as will do.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use race_planner::engine::model::{Change, Lever};
use race_planner::engine::scenario::{self, Played, Turn};
use race_planner::engine::{Cell, Engine, FindingKind, Inputs, Kpi, Lane, Layer, Scope};
use race_planner::plan::{
    At, ChannelId, ChannelKind, EditName, Entry, EntryKey, Media, Outlook, Periods, Place, Plan, PlanEdit, PlanTurn,
    Quantity,
};

use crate::plan::{BUSINESS, FIRST, blank, enter, of, plan};
use crate::properties::runs;

fn played(plan: &Plan, turns: &[PlanTurn], periods: &std::ops::Range<usize>) -> Played {
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    let turn =
        |turn: &PlanTurn| Turn { lever: plan.lever(turn.kpi, turn.channel).expect("a lever"), change: turn.change };
    let turns: Vec<Turn> = turns.iter().map(turn).collect();
    scenario::play(&mut engine, &report, Layer::Target, &turns, periods)
}

fn adopted(plan: &Plan, turns: &[PlanTurn], periods: &std::ops::Range<usize>) -> Plan {
    let mut adopted = plan.clone();
    let edits = plan.adopt(turns, periods);
    adopted
        .apply(PlanEdit::Batch(EditName::Adopt(1), edits.clone()))
        .unwrap_or_else(|error| panic!("{error:?}: {edits:?}"));
    adopted
}

/// The first figure in which the plan differs from what was played.
fn difference(plan: &Plan, played: &Played) -> Option<String> {
    let report = Engine::default().evaluate(plan.inputs());
    let cells = report.grid().cells().filter(|cell| cell.layer == Layer::Target);
    let mut figures = cells.flat_map(|cell| Kpi::ALL.map(|kpi| (cell, kpi)));
    figures.find_map(|(cell, kpi)| {
        let (is, wanted) = (report.value(cell, kpi), played.report.value(cell, kpi));
        let is_same = match (is, wanted) {
            (Some(is), Some(wanted)) => (is - wanted).abs() <= 1e-9 * is.abs().max(wanted.abs()).max(1e-6),
            (is, wanted) => is == wanted,
        };
        (!is_same).then(|| format!("{cell:?} {kpi:?}: {is:?} instead of {wanted:?}"))
    })
}

#[track_caller]
fn check(plan: &Plan, turns: &[PlanTurn], periods: &std::ops::Range<usize>) -> Plan {
    let after = adopted(plan, turns, periods);
    assert_eq!(difference(&after, &played(plan, turns, periods)), None);
    after
}

fn many(edits: impl IntoIterator<Item = PlanEdit>) -> Plan {
    let mut plan = blank();
    edits.into_iter().for_each(|edit| plan.apply(edit).expect("an edit"));
    plan
}

fn periods(count: u16) -> PlanEdit {
    PlanEdit::SetPeriods(Periods { count, ..Periods::default() })
}

fn seasons(seasonality: Vec<f64>) -> PlanEdit {
    let mut outlook = Outlook::default();
    outlook.seasonality = seasonality;
    PlanEdit::SetOutlook(outlook)
}

fn figure(plan: &Plan, at: At, kpi: Kpi) -> Option<Quantity> {
    plan.entry(&EntryKey { at, kpi }).map(|entry| entry.quantity)
}

fn figures(plan: &Plan) -> Vec<(Option<u16>, Kpi)> {
    plan.entries().map(|(key, _)| (key.at.period, key.kpi)).collect()
}

#[test]
fn a_figure_for_every_period_stays_one() {
    let plan = many([periods(6), enter(of(FIRST), Kpi::Visits, 1000.0), enter(of(FIRST), Kpi::LeadRate, 0.04)]);
    let turn = PlanTurn::new(Kpi::LeadRate, Some(FIRST), Change::By(1.5));
    let after = check(&plan, std::slice::from_ref(&turn), &(0..6));
    assert_eq!(figures(&after), figures(&plan));
    assert_eq!(figure(&after, of(FIRST), Kpi::LeadRate), Some(Quantity::Exact(0.06)));
    // In some periods only, these get their own.
    let after = check(&plan, &[turn], &(2..4));
    assert_eq!(figure(&after, of(FIRST), Kpi::LeadRate), Some(Quantity::Exact(0.04)));
    let singles = after.entries().filter(|(key, _)| key.at.period.is_some());
    let singles: Vec<_> = singles.map(|(key, entry)| (key.at.period, key.kpi, entry.quantity)).collect();
    let own = |period| (Some(period), Kpi::LeadRate, Quantity::Exact(0.06));
    assert_eq!(singles, [own(2), own(3)]);
}

#[test]
fn what_contradicts_is_cleared_and_what_is_held_is_entered() {
    let plan = many([
        periods(2),
        enter(of(FIRST), Kpi::Visits, 1000.0),
        enter(of(FIRST), Kpi::MediaCost, 500.0),
        enter(of(FIRST), Kpi::Leads, 50.0),
    ]);
    let after = check(&plan, &[PlanTurn::new(Kpi::LeadRate, None, Change::Add(0.01))], &(0..2));
    assert_eq!(figures(&after), [(None, Kpi::Visits), (None, Kpi::MediaCost), (None, Kpi::LeadRate)]);
    // Twice the visits cost twice as much, at the same price.
    let after = check(&plan, &[PlanTurn::new(Kpi::Visits, None, Change::By(2.0))], &(0..2));
    assert_eq!(figure(&after, of(FIRST), Kpi::Visits), Some(Quantity::Exact(2000.0)));
    assert_eq!(figure(&after, of(FIRST), Kpi::MediaCost), None);
    assert_eq!(figure(&after, of(FIRST), Kpi::Cpc), Some(Quantity::Exact(0.5)));
}

#[test]
fn what_is_cleared_in_one_period_stays_in_the_others() {
    let plan = many([periods(3), enter(of(FIRST), Kpi::Visits, 1000.0), enter(of(FIRST), Kpi::Leads, 50.0)]);
    let after = check(&plan, &[PlanTurn::new(Kpi::LeadRate, None, Change::To(0.1))], &(1..2));
    assert_eq!(figure(&after, of(FIRST), Kpi::Leads), None);
    let at = |period| At { period: Some(period), ..of(FIRST) };
    assert_eq!(figure(&after, at(0), Kpi::Leads), Some(Quantity::Exact(50.0)));
    assert_eq!(figure(&after, at(1), Kpi::Leads), None);
    assert_eq!(figure(&after, at(1), Kpi::LeadRate), Some(Quantity::Exact(0.1)));
    assert_eq!(figure(&after, at(2), Kpi::Leads), Some(Quantity::Exact(50.0)));
}

#[test]
fn ranges_follow_their_lever() {
    let range = |low, high| Quantity::Range { low, high };
    let ranged = |kpi, low, high| PlanEdit::Enter {
        at: of(FIRST),
        kpi,
        entry: Entry::guess(range(low, high)),
        instead_of: None,
    };
    let plan =
        many([ranged(Kpi::Visits, 100.0, 400.0), ranged(Kpi::LeadRate, 0.02, 0.06), ranged(Kpi::Aov, 0.0, 40.0)]);
    let turned = |kpi, change| {
        let after = check(&plan, &[PlanTurn::new(kpi, None, change)], &(0..1));
        figure(&after, of(FIRST), kpi).expect("an entry")
    };
    let near = |one: Quantity, low: f64, high: f64| {
        let (a, b) = one.bounds();
        assert!((a - low).abs() < 1e-12 * high && (b - high).abs() < 1e-12 * high, "{one:?}, not {low} to {high}");
    };
    near(turned(Kpi::LeadRate, Change::By(0.5)), 0.01, 0.03);
    near(turned(Kpi::LeadRate, Change::Add(0.01)), 0.03, 0.07);
    near(turned(Kpi::LeadRate, Change::Add(-0.03)), 0.0, 0.02);
    near(turned(Kpi::LeadRate, Change::Add(0.95)), 0.98, 1.0);
    assert_eq!(turned(Kpi::LeadRate, Change::To(0.05)), Quantity::Exact(0.05));
    near(turned(Kpi::Visits, Change::By(3.0)), 300.0, 1200.0);
    near(turned(Kpi::Visits, Change::Add(100.0)), 150.0, 600.0);
    near(turned(Kpi::Aov, Change::By(2.0)), 0.0, 80.0);
}

#[test]
fn seasons_stay_seasons() {
    let plan = many([
        periods(6),
        seasons(vec![0.5, 1.5, 0.0]),
        enter(of(FIRST), Kpi::MediaCost, 300.0),
        enter(of(FIRST), Kpi::Cpc, 0.5),
    ]);
    let turn = PlanTurn::new(Kpi::MediaCost, None, Change::By(1.2));
    let after = check(&plan, std::slice::from_ref(&turn), &(0..6));
    assert_eq!(figures(&after), figures(&plan));
    assert_eq!(figure(&after, of(FIRST), Kpi::MediaCost), Some(Quantity::Exact(360.0)));
    let after = check(&plan, &[turn], &(1..2));
    let second = At { period: Some(1), ..of(FIRST) };
    assert_eq!(figure(&after, second, Kpi::MediaCost), Some(Quantity::Exact(540.0)));
}

#[test]
fn a_margin_is_turned_by_the_cost_that_was_typed() {
    let add = PlanEdit::AddChannel { name: String::new(), media: Media::Paid, kind: ChannelKind::Other };
    let second = ChannelId(2);
    let plan = many([
        add,
        enter(of(FIRST), Kpi::Orders, 10.0),
        enter(of(FIRST), Kpi::Aov, 50.0),
        enter(of(second), Kpi::Orders, 20.0),
        enter(of(second), Kpi::Aov, 100.0),
        enter(BUSINESS, Kpi::VariableCost, 30.0),
    ]);
    // 2500 of revenue at 30 orders, of which 1600 are left: 64 %, then 70.4 %.
    let turn = PlanTurn::new(Kpi::GrossMargin, None, Change::By(1.1));
    let after = check(&plan, &[turn], &(0..1));
    assert_eq!(figures(&after), figures(&plan));
    let cost = figure(&after, BUSINESS, Kpi::VariableCost).expect("a cost").bounds().0;
    assert!((cost - 2500.0 * 0.296 / 30.0).abs() < 1e-9, "{cost}");
    // A dearer order at the wanted margin leaves room for a dearer piece.
    let turns =
        [PlanTurn::new(Kpi::GrossMargin, None, Change::To(0.5)), PlanTurn::new(Kpi::Aov, None, Change::By(2.0))];
    let after = check(&plan, &turns, &(0..1));
    let cost = figure(&after, BUSINESS, Kpi::VariableCost).expect("a cost").bounds().0;
    assert!((cost - 5000.0 * 0.5 / 30.0).abs() < 1e-9, "{cost}");
}

#[test]
fn a_profit_aimed_at_makes_way() {
    let plan = many([
        enter(of(FIRST), Kpi::Orders, 100.0),
        enter(of(FIRST), Kpi::Revenue, 5000.0),
        enter(of(FIRST), Kpi::Cost, 1000.0),
        enter(BUSINESS, Kpi::GrossMargin, 0.5),
        enter(BUSINESS, Kpi::Profit, 900.0),
    ]);
    let after = check(&plan, &[PlanTurn::new(Kpi::Aov, None, Change::By(1.1))], &(0..1));
    assert_eq!(figure(&after, BUSINESS, Kpi::Profit), None);
    assert_eq!(figure(&after, BUSINESS, Kpi::FixedCosts), Some(Quantity::Exact(600.0)));
    assert_eq!(figure(&after, BUSINESS, Kpi::GrossMargin), Some(Quantity::Exact(0.5)));
}

#[test]
fn where_nothing_turns_nothing_changes() {
    let add = PlanEdit::AddChannel { name: String::new(), media: Media::Paid, kind: ChannelKind::Other };
    let contradiction = [(Kpi::Visits, 1000.0), (Kpi::LeadRate, 0.05), (Kpi::Leads, 70.0)];
    let plan = many(
        [add, enter(of(FIRST), Kpi::Visits, 10.0), enter(of(FIRST), Kpi::LeadRate, 0.5)]
            .into_iter()
            .chain(contradiction.map(|(kpi, value)| enter(of(ChannelId(2)), kpi, value))),
    );
    assert_eq!(plan.adopt(&[], &(0..1)), []);
    assert_eq!(plan.adopt(&[PlanTurn::new(Kpi::Cpc, None, Change::By(2.0))], &(0..1)), [], "nobody knows the price");
    assert_eq!(plan.adopt(&[PlanTurn::new(Kpi::Visits, Some(FIRST), Change::By(2.0))], &(1..9)), []);
    let after = adopted(&plan, &[PlanTurn::new(Kpi::Visits, Some(FIRST), Change::By(2.0))], &(0..1));
    let others = |plan: &Plan| plan.entries().filter(|(key, _)| key.at.place == Place::Channel(ChannelId(2))).count();
    assert_eq!((others(&plan), others(&after)), (3, 3));
}

#[test]
fn ratios_that_say_the_same_are_not_both_held() {
    // What a visit brings and how many order leave nothing open: with the price turned, one of them has to follow.
    let mut plan = blank();
    let mut edit = |edit| plan.apply(edit).expect("an edit");
    edit(enter(BUSINESS, Kpi::VariableCost, 0.5));
    for (kpi, value) in [(Kpi::Visits, 500.0), (Kpi::VisitValue, 0.4), (Kpi::Orders, 20.0)] {
        edit(enter(of(ChannelId(1)), kpi, value));
    }
    let after = check(&plan, &[PlanTurn::new(Kpi::Aov, None, Change::By(0.3))], &(0..1));
    let report = Engine::default().evaluate(after.inputs());
    let total = |kpi| report.value(Cell { layer: Layer::Target, period: 0, lane: Lane::Total }, kpi);
    assert_eq!((total(Kpi::Orders), total(Kpi::Aov), total(Kpi::VariableCost)), (Some(20.0), Some(3.0), Some(0.5)));
}

#[test]
fn what_is_left_of_an_order_is_turned_where_no_price_is_known() {
    // The economics are the plan's: a channel that knows its orders and its gross profit takes them over like one with a
    // price. Cost and return of an order say what is left of it too.
    let add = PlanEdit::AddChannel { name: String::new(), media: Media::Paid, kind: ChannelKind::Other };
    let priced = [(Kpi::Revenue, 100.0), (Kpi::GrossProfit, 10.0)];
    let unpriced = [
        vec![(Kpi::Orders, 20.0), (Kpi::GrossProfit, 100.0)],
        vec![(Kpi::Customers, 20.0), (Kpi::Cpa, 4.0), (Kpi::Roi, 0.25)],
    ];
    for own in unpriced {
        let mut plan = many([add.clone(), enter(BUSINESS, Kpi::MarginPerOrder, 5.0)]);
        let first = own.iter().map(|(kpi, value)| enter(of(FIRST), *kpi, *value));
        let second = priced.map(|(kpi, value)| enter(of(ChannelId(2)), kpi, value));
        first.chain(second).for_each(|edit| plan.apply(edit).expect("an edit"));
        // Two orders at 50 each leave a tenth; at 20 in a hundred 10 are left of each, in the other channel too.
        let turn = PlanTurn::new(Kpi::GrossMargin, None, Change::To(0.2));
        let after = check(&plan, std::slice::from_ref(&turn), &(0..1));
        assert_eq!(figure(&after, BUSINESS, Kpi::MarginPerOrder), Some(Quantity::Exact(10.0)));
        let report = Engine::default().evaluate(after.inputs());
        let profit = |lane| report.value(Cell { layer: Layer::Target, period: 0, lane }, Kpi::GrossProfit);
        let close = |lane, wanted: f64| assert!((profit(lane).expect("known") - wanted).abs() < 1e-9, "{own:?}");
        close(Lane::Channel(0), 200.0);
        close(Lane::Channel(1), 20.0);
        close(Lane::Total, 220.0);
    }
}

/// Truths of a channel from which all other figures follow.
const TRUTHS: [(Kpi, f64, f64); 13] = [
    (Kpi::MediaCost, 100.0, 9000.0),
    (Kpi::Cpc, 0.1, 3.0),
    (Kpi::Ctr, 0.005, 0.2),
    (Kpi::LandingRate, 0.5, 1.0),
    (Kpi::SetupCost, 1.0, 500.0),
    (Kpi::LeadRate, 0.01, 0.3),
    (Kpi::QualifiedRate, 0.2, 0.9),
    (Kpi::OpportunityRate, 0.2, 0.9),
    (Kpi::CloseRate, 0.1, 0.8),
    (Kpi::OrdersPerCustomer, 1.0, 3.0),
    (Kpi::Aov, 10.0, 200.0),
    (Kpi::RepeatRate, 0.1, 0.6),
    (Kpi::LoyalShare, 0.1, 0.9),
];

fn values() -> impl Strategy<Value = Vec<f64>> {
    vec(0.0..1.0, TRUTHS.len())
}

/// A plan without contradictions: any of these figures of a few channels, of which more may be entered than are needed.
fn coherent(own: Vec<Kpi>, seasonality: impl Strategy<Value = Vec<f64>>) -> impl Strategy<Value = Plan> {
    let channel = (values(), subsequence(own, 1..9), vec(any::<bool>(), 9));
    let business = (0.1..0.8, 0..3_u8, proptest::option::of(1.0..900.0));
    (vec(channel, 1..4), business, 1_u16..4, seasonality).prop_map(|(channels, business, count, seasonality)| {
        let (margin, economics, fixed) = business;
        let mut truth = Inputs::new(channels.len(), 1);
        let cell = |lane| Cell { layer: Layer::Target, period: 0, lane };
        for (position, (values, ..)) in channels.iter().enumerate() {
            for ((kpi, low, high), at) in TRUTHS.into_iter().zip(values) {
                truth.set(cell(Lane::Channel(position)), kpi, low + (high - low) * at);
            }
        }
        let economics = match economics {
            0 => (Kpi::GrossMargin, margin),
            1 => (Kpi::VariableCost, 5.0 * margin),
            _ => (Kpi::MarginPerOrder, 5.0 * margin),
        };
        truth.set(cell(Lane::Total), economics.0, economics.1);
        truth.set(cell(Lane::Total), Kpi::FixedCosts, fixed.unwrap_or(0.0));
        let report = Engine::default().evaluate(truth);

        let mut plan = blank();
        let mut edit = |edit| plan.apply(edit).expect("an edit");
        edit(periods(count));
        edit(seasons(seasonality));
        edit(enter(BUSINESS, economics.0, economics.1));
        if let Some(fixed) = fixed {
            edit(enter(BUSINESS, Kpi::FixedCosts, fixed));
        }
        for (position, (_, kpis, are_wide)) in channels.iter().enumerate() {
            if position > 0 {
                edit(PlanEdit::AddChannel { name: String::new(), media: Media::Paid, kind: ChannelKind::Other });
            }
            let id = ChannelId(position as u32 + 1);
            for (kpi, is_wide) in kpis.iter().zip(are_wide) {
                let Some(value) = report.value(cell(Lane::Channel(position)), *kpi) else { continue };
                for period in 0..count {
                    let at = At { period: (!is_wide).then_some(period), ..of(id) };
                    edit(enter(at, *kpi, value));
                }
            }
        }
        plan
    })
}

/// Any figures, every period alike.
fn without_seasons() -> impl Strategy<Value = Plan> {
    coherent(Kpi::ALL.into_iter().filter(|kpi| kpi.scope() == Scope::Channel).collect(), Just(Vec::new()))
}

/// Seasons move some figures and not others, so here nothing is entered that follows from something else.
fn with_seasons() -> impl Strategy<Value = Plan> {
    coherent(TRUTHS.map(|(kpi, ..)| kpi).to_vec(), vec(0.2..2.0, 2))
}

fn turn() -> impl Strategy<Value = PlanTurn> {
    let change = prop_oneof![
        3 => (0.3..3.0).prop_map(Change::By),
        1 => (0.001..0.1).prop_map(Change::Add),
        1 => (0.01..0.9).prop_map(Change::To),
    ];
    (select(&Lever::KPIS[..]), proptest::option::of(1_u32..4), change).prop_map(|(kpi, channel, change)| {
        let channel = channel.filter(|_| kpi.scope() == Scope::Channel).map(ChannelId);
        PlanTurn::new(kpi, channel, change)
    })
}

proptest! {
    #![proptest_config(runs(400))]

    #[test]
    fn an_adopted_plan_says_what_the_scenario_said(
        plan in prop_oneof![2 => without_seasons(), 1 => with_seasons()],
        turns in vec(turn(), 1..4),
        from in 0_usize..2,
        more in 1_usize..4,
    ) {
        let turns: Vec<PlanTurn> = turns.into_iter().filter(|it| plan.lever(it.kpi, it.channel).is_some()).collect();
        let periods = from..from + more;
        // Sums over channels that know different things may contradict each other; a scenario settles that, a plan not.
        prop_assume!(difference(&plan, &played(&plan, &turns, &(0..0))).is_none());
        // Where a channel knows what is left of its revenue and not what it costs, its revenue may come out below zero; the
        // findings say so.
        let report = Engine::default().evaluate(plan.inputs());
        prop_assume!(!report.findings().iter().any(|finding| matches!(finding.kind, FindingKind::Negative)));
        let after = adopted(&plan, &turns, &periods);
        let difference = difference(&after, &played(&plan, &turns, &periods));
        prop_assert_eq!(difference, None, "{:?}\n{:?}", plan.adopt(&turns, &periods), plan.entries().map(|(k, e)| (k.at.place, k.at.period, k.kpi, e.quantity)).collect::<Vec<_>>());
    }

    #[test]
    fn any_scenario_passes_the_gate(plan in plan(), turns in vec(turn(), 1..4)) {
        let turns: Vec<PlanTurn> = turns.into_iter().filter(|it| plan.lever(it.kpi, it.channel).is_some()).collect();
        let after = adopted(&plan, &turns, &(0..120));
        prop_assert!(plan.actual_is_same(&after));
    }
}

trait Actual {
    fn actual_is_same(&self, other: &Self) -> bool;
}

impl Actual for Plan {
    /// Whether what was entered as measured is the same in both plans.
    fn actual_is_same(&self, other: &Self) -> bool {
        let actual = |plan: &Self| {
            let entries = plan.entries().filter(|(key, _)| key.at.layer == Layer::Actual);
            entries.map(|(key, entry)| (*key, entry.clone())).collect::<Vec<_>>()
        };
        actual(self) == actual(other)
    }
}
