//! The working: the way from what was entered to a figure, and that the same question always gets the same way.

#![expect(clippy::float_cmp, reason = "the engine gives the same bits every time")]

use race_planner::engine::{
    Engine, How, Inputs, Kpi, Lane, Level, Mask, Origin, Program, RELATIONS, Report, Step, WorkingLine,
};
use race_planner::i18n::{Catalog, Format, Locale, Wording, in_letters};
use race_planner::plan::{Currency, Plan};

use crate::engine::{at, evaluate, inputs};

const RICH: &str = "impressions 400_000, ctr 2.5%, landing-rate 90%, cpc 0.7, lead-rate 6%, sale-rate 15%, aov 40
    | visits 3000, setup-cost 500, media-cost 0, leads 200, customers 30, aov 55, repeat-rate 40%
    | cost 900, cac 30, lead-to-customer-rate 10%, lead-rate 4%
    | business: gross-margin 60%, fixed-costs 1200, purchase-frequency 3, lifespan 2";

/// Checks one working: each line rests on lines before it and comes out again from its operands.
fn check_working(report: &Report, lane: Lane, kpi: Kpi) {
    let cell = at(lane);
    let lines = report.working(cell, kpi);
    let Some(value) = report.value(cell, kpi) else {
        assert_eq!(lines, [], "{kpi:?} is absent");
        return;
    };
    assert_eq!(lines.last().map(|line| (line.kpi, line.value)), Some((kpi, value)));
    for (position, line) in lines.iter().enumerate() {
        let before = |kpi: Kpi| {
            let operand = lines[..position].iter().find(|line| line.kpi == kpi);
            operand.unwrap_or_else(|| panic!("{line:?} rests on {kpi:?}, which does not come before it")).value
        };
        assert!(!lines[..position].iter().any(|other| other.kpi == line.kpi), "{:?} comes twice", line.kpi);
        match &line.how {
            How::Solved { solution, first, second } => {
                assert_eq!((before(solution.first), before(solution.second)), (*first, *second), "{line:?}");
                assert_eq!(solution.apply(*first, *second), line.value, "{line:?}");
            }
            How::Summed(parts) => {
                assert_eq!(lane, Lane::Total);
                let values = parts.iter().map(|(channel, _)| report.value(at(Lane::Channel(*channel)), line.kpi));
                assert!(values.eq(parts.iter().map(|(_, part)| Some(*part))), "{line:?}");
                assert_eq!(parts.iter().map(|(_, part)| part).sum::<f64>(), line.value, "{line:?}");
            }
            How::Entered => assert_eq!(report.origin(cell, line.kpi), Origin::Entered),
            How::TakenOver => assert_eq!(report.value(at(Lane::Total), line.kpi), Some(line.value)),
            How::Assumed => assert_eq!(line.kpi.assumed(), Some(line.value)),
            How::ForOneVisit => assert_eq!((line.kpi, line.value), (Kpi::Visits, 1.0)),
            other => panic!("{other:?} is of no single cell"),
        }
    }
}

#[test]
fn every_working_leads_back_to_what_was_entered() {
    let report = evaluate(RICH);
    for lane in [Lane::Channel(0), Lane::Channel(1), Lane::Channel(2), Lane::Total] {
        for kpi in Kpi::ALL {
            check_working(&report, lane, kpi);
        }
    }
}

#[test]
fn a_working_names_each_figure_once_in_the_order_of_the_way() {
    let report = evaluate("visits 1000, lead-rate 5%, sale-rate 20%, aov 30");
    let kpis: Vec<Kpi> = report.working(at(Lane::Channel(0)), Kpi::Revenue).iter().map(|line| line.kpi).collect();
    assert_eq!(kpis, [Kpi::Visits, Kpi::LeadRate, Kpi::Leads, Kpi::SaleRate, Kpi::Orders, Kpi::Aov, Kpi::Revenue]);
    let report = evaluate("orders 200, sale-rate 20%, lead-rate 5%, cpc 0.5");
    let last: Vec<WorkingLine> = report.working(at(Lane::Channel(0)), Kpi::MediaCost);
    let kpis: Vec<Kpi> = last.iter().map(|line| line.kpi).collect();
    let way = [
        Kpi::Orders,
        Kpi::SaleRate,
        Kpi::Leads,
        Kpi::LeadRate,
        Kpi::Visits,
        Kpi::LandingRate,
        Kpi::Clicks,
        Kpi::Cpc,
        Kpi::MediaCost,
    ];
    assert_eq!(kpis, way);
    assert_eq!(last[5].how, How::Assumed);
    assert_eq!(last[0].how, How::Entered);
}

#[test]
fn a_total_shows_its_channels() {
    let report = evaluate("leads 5 | visits 7 | leads 8");
    let lines = report.working(at(Lane::Total), Kpi::Leads);
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].how, How::Summed(vec![(0, 5.0), (2, 8.0)]));
}

#[test]
fn forward_is_preferred_to_backward_and_short_to_long() {
    let step = |entered: &str, kpi: Kpi| match evaluate(entered).origin(at(Lane::Channel(0)), kpi) {
        Origin::Derived(Step::Solve { relation, .. }) => {
            let relation = &RELATIONS[relation];
            (relation.left, relation.right)
        }
        other => panic!("{kpi:?} is {other:?}"),
    };
    // Leads from visits, though orders would yield them too.
    let entered = "visits 1000, lead-rate 5%, orders 10, sale-rate 20%";
    assert_eq!(step(entered, Kpi::Leads), (Kpi::Visits, Kpi::LeadRate));
    // Orders from the single step, not from the long way by qualified leads.
    let entered = "leads 100, sale-rate 5%, qualified-rate 50%, opportunity-rate 50%, close-rate 20%";
    assert_eq!(step(entered, Kpi::Orders), (Kpi::Leads, Kpi::SaleRate));
    // Of two equally short ways the one that comes first in the catalogue.
    let entered = "impressions 1000, cpm 5, clicks 10, cpc 0.5";
    assert_eq!(step(entered, Kpi::MediaCost), (Kpi::Impressions, Kpi::Cpm));
}

#[test]
fn the_same_mask_compiles_to_the_same_program() {
    let masks: Vec<Mask> = Kpi::ALL.windows(5).map(|kpis| kpis.iter().copied().step_by(2).collect()).collect();
    for mask in masks {
        for level in [Level::Channel, Level::Total] {
            let program = Program::compile(mask, level);
            assert_eq!(program, Program::compile(mask, level));
            assert_eq!(program.given(), mask);
            let steps: Vec<&Step> = program.steps().collect();
            for (position, step) in steps.iter().enumerate() {
                let known =
                    |kpi: Kpi| mask.contains(kpi) || steps[..position].iter().any(|before| before.target() == kpi);
                assert!(!known(step.target()), "{step:?} is known already");
                if let Step::Solve { target, relation, solution } = **step {
                    assert!(known(solution.first) && known(solution.second), "{step:?} runs too early");
                    assert_eq!(RELATIONS[relation].solved_for(target), Some(solution));
                }
            }
        }
    }
}

#[test]
fn columns_and_single_values_run_alike() {
    let given: Mask = [Kpi::Visits, Kpi::LeadRate, Kpi::SaleRate, Kpi::Aov, Kpi::Cost].into_iter().collect();
    let program = Program::compile(given, Level::Channel);
    let lanes = [[1000.0, 0.05, 0.2, 30.0, 100.0], [0.0, 0.1, 0.0, 1.0, 0.0], [7.5, 1e-9, 3.0, 0.0, 5.0]];
    let mut columns = vec![vec![f64::NAN; lanes.len()]; Kpi::COUNT];
    for (lane, values) in lanes.iter().enumerate() {
        for (kpi, value) in given.iter().zip([0, 4, 1, 2, 3].map(|position| values[position])) {
            columns[kpi.index()][lane] = value;
        }
    }
    let singles: Vec<[f64; Kpi::COUNT]> = (0..lanes.len())
        .map(|lane| {
            let mut values = std::array::from_fn(|kpi| columns[kpi][lane]);
            program.run_once(&mut values);
            values
        })
        .collect();
    program.run(&mut columns, &(0..lanes.len()));
    for (lane, single) in singles.iter().enumerate() {
        for kpi in Kpi::ALL {
            assert_eq!(columns[kpi.index()][lane].to_bits(), single[kpi.index()].to_bits(), "{kpi:?} in lane {lane}");
        }
    }
    assert_eq!(singles[0][Kpi::Revenue.index()], 300.0);
}

#[test]
fn an_engine_that_was_used_before_gives_the_same_report() {
    let mut used = Engine::default();
    for entered in ["visits 5", "leads 7, sale-rate 2% | visits 3", RICH] {
        used.evaluate(inputs(entered));
    }
    let text = |report: &Report| format!("{report:?}");
    assert_eq!(text(&used.evaluate(inputs(RICH))), text(&Engine::default().evaluate(inputs(RICH))));
}

#[test]
fn periods_with_different_entries_do_not_disturb_each_other() {
    let mut together = Inputs::new(1, 6);
    for period in 0..6 {
        let cell = race_planner::engine::Cell { period, ..at(Lane::Channel(0)) };
        let kpis = if period % 3 == 2 { [Kpi::Leads, Kpi::SaleRate] } else { [Kpi::Visits, Kpi::ConversionRate] };
        for (kpi, value) in kpis.into_iter().zip([100.0 + period as f64, 0.5]) {
            together.set(cell, kpi, value);
        }
    }
    let report = Engine::default().evaluate(together);
    for period in 0..6 {
        let cell = race_planner::engine::Cell { period, ..at(Lane::Channel(0)) };
        assert_eq!(report.value(cell, Kpi::Orders), Some((100.0 + period as f64) * 0.5));
        assert_eq!(report.value(cell, Kpi::Visits).is_some(), period % 3 != 2);
        assert_eq!(report.value(cell.total(), Kpi::Orders), report.value(cell, Kpi::Orders));
    }
}

#[test]
fn what_is_reckoned_for_one_visit_says_so() {
    let report = evaluate("cpc 0.5, lead-rate 4%, sale-rate 25%");
    let lines = report.working(at(Lane::Channel(0)), Kpi::Cac);
    let visits = lines.iter().find(|line| line.kpi == Kpi::Visits).expect("rests on a visit");
    assert_eq!((visits.value, &visits.how), (1.0, &How::ForOneVisit));
    let last = lines.last().expect("a working");
    assert_eq!((last.kpi, last.value), (Kpi::Cac, 50.0));
    check_working(&report, Lane::Channel(0), Kpi::Cac);
    assert_eq!(report.working(at(Lane::Channel(0)), Kpi::Cost), [], "an amount is not known");
}

#[test]
fn a_working_is_told_in_letters() {
    let told = |figures: &str, kpi| {
        let mut lines = evaluate(figures).working(at(Lane::Channel(0)), kpi);
        lines.reverse();
        (0..lines.len()).map(|position| in_letters(&lines, position).unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!(told("visits 1000, lead-rate 5%", Kpi::Leads), ["a = c × b", "", ""]);
    assert_eq!(told("impressions 1000, cpm 12", Kpi::MediaCost), ["a = c × b ÷ 1000", "", ""]);
    let report = evaluate(RICH);
    for lane in [Lane::Channel(0), Lane::Total] {
        for kpi in Kpi::ALL {
            let lines = report.working(at(lane), kpi);
            for (position, line) in lines.iter().enumerate() {
                let is_reckoned = matches!(line.how, How::Solved { .. } | How::Summed(_));
                assert_eq!(in_letters(&lines, position).is_some(), is_reckoned, "{line:?}");
            }
        }
    }
}

#[test]
fn every_relation_is_told_in_every_language() {
    let plan = Plan::blank("it", "It", Currency::EUR, "Ads");
    for locale in Locale::ALL {
        let words = Wording { catalog: Catalog::of(locale), format: Format::new(locale, Currency::EUR), plan: &plan };
        for (relation, target) in RELATIONS.iter().flat_map(|relation| Kpi::ALL.map(|kpi| (relation, kpi))) {
            let Some(solution) = relation.solved_for(target) else { continue };
            let how = How::Solved { solution, first: 0.5, second: 0.25 };
            let line = WorkingLine { kpi: target, value: 2.0, how };
            let (told, numbers) = (words.working(&line), words.working_numbers(&line).expect("numbers"));
            for kpi in [solution.first, solution.second] {
                assert!(told.contains(&words.kpi(kpi)), "{locale:?} {target:?}: {told} lacks {kpi:?}");
                let help = words.catalog.kpi_help(kpi);
                assert!(!help.is_empty() && !help.starts_with("kpi-"), "{locale:?} {kpi:?}: {help}");
            }
            assert!(numbers.contains(&words.format.value(target.unit(), 2.0)), "{locale:?} {target:?}: {numbers}");
        }
    }
}
