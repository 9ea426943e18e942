//! Where the plan stands against its objectives.

use race_planner::engine::{Engine, Kpi, Layer};
use race_planner::i18n::{Catalog, Format, Locale, Wording};
use race_planner::plan::{ChannelId, Currency, Example, ExampleWords, Objective, Part, Periods, Place, Plan, PlanEdit};

fn bakery(periods: u16) -> Plan {
    let words = ExampleWords { title: String::new(), channels: Vec::new(), ..ExampleWords::default() };
    let mut plan = Example::Bakery.plan("1", Currency::EUR, &words);
    plan.apply(PlanEdit::SetPeriods(Periods { count: periods, ..plan.periods() })).expect("periods");
    plan
}

fn standing(plan: &Plan, objective: &Objective, layer: Layer) -> Option<f64> {
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    plan.value_of(&mut engine, &report, objective, layer)
}

#[test]
fn periods_count_up_to_the_last_that_was_named() {
    let plan = bakery(6);
    let until = |by| {
        let mut objective = Objective::new(1, Kpi::Visits, Place::Business, 0.0);
        objective.by = by;
        objective
    };
    assert_eq!(standing(&plan, &until(None), Layer::Target), Some(6.0 * 2_480.0));
    assert_eq!(standing(&plan, &until(Some(1)), Layer::Target), Some(2.0 * 2_480.0));
    assert_eq!(standing(&plan, &until(Some(0)), Layer::Target), Some(2_480.0));
    assert_eq!(standing(&plan, &until(Some(50)), Layer::Target), Some(6.0 * 2_480.0), "no further than the plan");
}

#[test]
fn a_channel_a_layer_and_what_nobody_knows() {
    let plan = bakery(1);
    let social = Objective::new(1, Kpi::Visits, Place::Channel(plan.channels()[1].id), 0.0);
    assert_eq!(standing(&plan, &social, Layer::Target), Some(900.0));
    assert_eq!(standing(&plan, &social, Layer::Actual), Some(1_240.0));
    let nowhere = Objective::new(1, Kpi::Visits, Place::Channel(ChannelId(99)), 0.0);
    assert_eq!(standing(&plan, &nowhere, Layer::Target), None);
    assert_eq!(standing(&plan, &Objective::new(1, Kpi::Nps, Place::Business, 0.0), Layer::Target), None);
}

#[test]
fn costs_are_met_from_below_and_all_else_from_above() {
    let profit = Objective::new(1, Kpi::Profit, Place::Business, 600.0);
    assert!(profit.is_met_by(600.0) && profit.is_met_by(601.0) && !profit.is_met_by(599.0));
    let cac = Objective::new(1, Kpi::Cac, Place::Business, 8.0);
    assert!(cac.is_met_by(8.0) && cac.is_met_by(7.0) && !cac.is_met_by(8.1));
}

/// Words of a plan in English, for amounts in euros.
fn words(plan: &Plan) -> Wording<'_> {
    Wording { catalog: Catalog::of(Locale::En), format: Format::new(Locale::En, Currency::EUR), plan }
}

#[test]
fn an_objective_is_met_as_it_is_read() {
    let plan = bakery(1);
    let met = |kpi, target, value| words(&plan).is_met(&Objective::new(1, kpi, Place::Business, target), value);
    // 1,235 of 1,235, though it is 1,234.6; 1,234 of 1,235 is one less.
    assert!(met(Kpi::Orders, 1_235.0, 1_234.6) && !met(Kpi::Orders, 1_235.0, 1_234.4));
    assert!(met(Kpi::Revenue, 12_346.0, 12_345.5) && !met(Kpi::Revenue, 12_346.0, 12_345.4));
    // Small amounts are told to the cent, rates below ten percent to a tenth of one.
    assert!(met(Kpi::Cac, 8.13, 8.134) && !met(Kpi::Cac, 8.13, 8.136) && !met(Kpi::Cac, 8.0, 8.13));
    assert!(met(Kpi::LeadRate, 0.05, 0.0496) && !met(Kpi::LeadRate, 0.05, 0.0494));
    assert!(met(Kpi::Profit, -50.0, -50.004) && !met(Kpi::Profit, -50.0, -50.01) && met(Kpi::Profit, 0.0, -0.0));
    // The other side is met by far.
    assert!(met(Kpi::Orders, 1_235.0, 2_000.0) && met(Kpi::Cac, 8.0, 0.5));
}

#[test]
fn what_is_suggested_is_met_at_once() {
    let plan = bakery(1);
    let words = words(&plan);
    for (kpi, value, wanted) in [
        (Kpi::Customers, 1_234.4, 1_234.0_f64),
        (Kpi::Customers, 0.36, 0.4),
        (Kpi::Revenue, 1_234.6, 1_235.0),
        (Kpi::Revenue, 12.345_6, 12.35),
        (Kpi::Cpl, 0.345_6, 0.35),
        (Kpi::LeadRate, 0.003_64, 0.0036),
        (Kpi::LeadRate, 0.049_02, 0.049),
        (Kpi::Roi, 12.644, 12.64),
        (Kpi::Profit, -7.126, -7.13),
    ] {
        let suggested = words.format.as_read(kpi.unit(), value);
        assert_eq!(suggested.to_bits(), wanted.to_bits(), "{kpi:?}: {suggested}");
        assert!(words.is_met(&Objective::new(1, kpi, Place::Business, suggested), value), "{kpi:?}");
        let written = |value| words.format.value(kpi.unit(), value);
        assert_eq!(written(suggested), written(value));
    }
}

#[test]
fn those_on_track_are_counted() {
    let mut plan = bakery(1);
    for (kpi, value) in [(Kpi::Visits, 2_480.0), (Kpi::Profit, 5_000.0), (Kpi::Nps, 10.0), (Kpi::Cac, 8.0)] {
        let objective = Objective::new(plan.next_part_id(), kpi, Place::Business, value);
        plan.apply(PlanEdit::Put(Part::Objective(objective))).expect("an objective");
    }
    let mut engine = Engine::default();
    let report = engine.evaluate(plan.inputs());
    assert_eq!(words(&plan).objectives_met(&mut engine, &report, Layer::Target), 2);
}

#[test]
fn a_rate_seen_in_too_few_cases_meets_no_objective_yet() {
    let met = |visits: f64, leads: f64, layer| {
        let mut plan = crate::plan::blank();
        for layer in Layer::ALL {
            let at = race_planner::plan::At { layer, ..crate::plan::of(crate::plan::FIRST) };
            for (kpi, value) in [(Kpi::Visits, visits), (Kpi::Leads, leads)] {
                plan.apply(crate::plan::enter(at, kpi, value)).expect("allowed");
            }
        }
        let objective = Objective::new(plan.next_part_id(), Kpi::LeadRate, Place::Business, 0.05);
        plan.apply(PlanEdit::Put(Part::Objective(objective.clone()))).expect("an objective");
        let mut engine = Engine::default();
        let report = engine.evaluate(plan.inputs());
        let observed = plan.observed_of(&mut engine, &report, &objective, layer).map(|observed| observed.is_enough);
        (words(&plan).objectives_met(&mut engine, &report, layer), observed)
    };
    assert_eq!(met(1000.0, 100.0, Layer::Actual), (1, Some(true)));
    assert_eq!(met(10.0, 1.0, Layer::Actual), (0, Some(false)));
    assert_eq!(met(10.0, 1.0, Layer::Target), (1, None), "a plan is no observation");
}
