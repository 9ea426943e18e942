//! Why profit differs from its target: small cases by hand, and that the effects always add up.
#![expect(clippy::float_cmp, reason = "what has not changed has no effect at all")]

use proptest::collection::vec;
use proptest::prelude::*;
use race_planner::engine::inquiry::{Asked, Ground, World};
use race_planner::engine::timeline::Settings;
use race_planner::engine::variance::{Effect, Effects, Variance, shapley};
use race_planner::engine::{Cell, Engine, How, Inputs, Kpi, Lane, Layer, WorkingLine};

use crate::properties::runs;

type Entered<'a> = &'a [(Lane, Layer, usize, Kpi, f64)];

fn variance(channels: usize, periods: usize, entered: Entered) -> Option<Variance> {
    let mut inputs = Inputs::new(channels, periods);
    for (lane, layer, period, kpi, value) in entered {
        inputs.set(Cell { layer: *layer, period: *period, lane: *lane }, *kpi, *value);
    }
    let report = Engine::default().evaluate(inputs);
    report.variance(0..periods)
}

const ONE: Lane = Lane::Channel(0);
const TWO: Lane = Lane::Channel(1);
use Layer::{Actual, Target};

#[track_caller]
fn check(found: Effects, wanted: [f64; 6]) {
    for (effect, wanted) in Effect::ALL.into_iter().zip(wanted) {
        let found = found[effect as usize];
        assert!((found - wanted).abs() < 1e-9, "{effect:?}: {found} instead of {wanted}");
    }
}

/// 1 000 visits, 50 orders, €20 each, cost 400 → 800 visits, 48 orders, €25 each, cost 450; fixed 100 → 130.
const SHOP: [(Lane, Layer, usize, Kpi, f64); 10] = [
    (ONE, Target, 0, Kpi::Visits, 1000.0),
    (ONE, Target, 0, Kpi::Orders, 50.0),
    (ONE, Target, 0, Kpi::GrossProfit, 1000.0),
    (ONE, Target, 0, Kpi::Cost, 400.0),
    (Lane::Total, Target, 0, Kpi::FixedCosts, 100.0),
    (ONE, Actual, 0, Kpi::Visits, 800.0),
    (ONE, Actual, 0, Kpi::Orders, 48.0),
    (ONE, Actual, 0, Kpi::GrossProfit, 1200.0),
    (ONE, Actual, 0, Kpi::Cost, 450.0),
    (Lane::Total, Actual, 0, Kpi::FixedCosts, 130.0),
];

#[test]
fn visits_rate_price_and_costs_each_have_their_share() {
    let found = variance(1, 1, &SHOP).expect("both profits are known");
    assert_eq!((found.target, found.actual, found.periods.as_slice()), (500.0, 620.0, [0].as_slice()));
    // Visits: −200 · [(0.05·20 + 0.06·25) ÷ 3 + (0.05·25 + 0.06·20) ÷ 6].
    check(found.effects(), [-745.0 / 3.0, 605.0 / 3.0, 740.0 / 3.0, -50.0, -30.0, 0.0]);
    assert_eq!(found.largest(), Some(Effect::Volume));
    assert_eq!(found.unsplit().count(), 0);
    let back: Vec<_> = SHOP
        .iter()
        .map(|(lane, layer, period, kpi, value)| {
            (*lane, if *layer == Target { Actual } else { Target }, *period, *kpi, *value)
        })
        .collect();
    let back = variance(1, 1, &back).expect("both profits are known").effects();
    check(back, found.effects().map(|effect| -effect));
}

#[test]
fn a_shapley_share_is_the_mean_over_all_orders() {
    let (from, to) = ([1000.0, 0.05, 20.0], [800.0, 0.06, 25.0]);
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    let mut means = [0.0; 3];
    for order in orders {
        let mut now: [f64; 3] = from;
        for factor in order {
            let before: f64 = now.iter().product();
            now[factor] = to[factor];
            means[factor] += (now.iter().product::<f64>() - before) / 6.0;
        }
    }
    for (mean, share) in means.into_iter().zip(shapley(from, to)) {
        assert!((mean - share).abs() < 1e-9, "{mean} {share}");
    }
    assert_eq!(shapley([2.0, 3.0, 5.0], [2.0, 3.0, 7.0]), [0.0, 0.0, 12.0], "what has not changed gets nothing");
}

#[test]
fn what_is_not_known_on_both_sides_is_rest() {
    // The second channel has no target at all: its profit and cost are nobody's effect.
    let mut entered = SHOP.to_vec();
    entered.extend([(TWO, Actual, 0, Kpi::GrossProfit, 70.0), (TWO, Actual, 0, Kpi::Cost, 20.0)]);
    let found = variance(2, 1, &entered).expect("both profits are known");
    check(found.channels[1], [0.0, 0.0, 0.0, 0.0, 0.0, 50.0]);
    assert_eq!(found.unsplit().collect::<Vec<_>>(), [1]);
    assert!((found.effects().iter().sum::<f64>() - found.difference()).abs() < 1e-9);
    // Without visits on one side gross profit can't be split, the cost can.
    let entered: Vec<_> =
        SHOP.into_iter().filter(|(_, layer, _, kpi, _)| (*layer, *kpi) != (Actual, Kpi::Visits)).collect();
    check(variance(1, 1, &entered).expect("known").effects(), [0.0, 0.0, 0.0, -50.0, -30.0, 200.0]);
}

#[test]
fn a_channel_that_starts_from_nothing_differs_by_its_visits() {
    let entered = [
        (ONE, Target, 0, Kpi::Visits, 0.0),
        (ONE, Target, 0, Kpi::Orders, 0.0),
        (ONE, Target, 0, Kpi::GrossProfit, 0.0),
        (ONE, Target, 0, Kpi::Cost, 0.0),
        (ONE, Actual, 0, Kpi::Visits, 100.0),
        (ONE, Actual, 0, Kpi::Orders, 5.0),
        (ONE, Actual, 0, Kpi::GrossProfit, 60.0),
        (ONE, Actual, 0, Kpi::Cost, 25.0),
    ];
    check(variance(1, 1, &entered).expect("known").effects(), [60.0, 0.0, 0.0, -25.0, 0.0, 0.0]);
}

#[test]
fn only_periods_with_both_profits_are_compared() {
    let mut entered = SHOP.to_vec();
    let later = |(lane, layer, _, kpi, value)| (lane, layer, 2, kpi, value);
    entered.extend(SHOP.map(later));
    entered.extend(
        SHOP.into_iter().filter(|it| it.1 == Target).map(|(lane, layer, _, kpi, value)| (lane, layer, 1, kpi, value)),
    );
    let found = variance(1, 3, &entered).expect("known");
    assert_eq!(found.periods, [0, 2]);
    assert_eq!((found.target, found.actual), (1000.0, 1240.0));
    check(found.effects(), [-1490.0 / 3.0, 1210.0 / 3.0, 1480.0 / 3.0, -100.0, -60.0, 0.0]);
    let only_target: Vec<_> = SHOP.into_iter().filter(|it| it.1 == Target).collect();
    assert_eq!(variance(1, 1, &only_target), None);
}

/// Value of each KPI of a cell; what is left out is absent, and nothing at all is nothing.
fn cell() -> impl Strategy<Value = Vec<Option<f64>>> {
    let value = prop_oneof![2 => Just(None), 1 => Just(Some(0.0)), 7 => (0.01..5000.0_f64).prop_map(Some)];
    vec(value, 4)
}

proptest! {
    #![proptest_config(runs(256))]

    #[test]
    fn effects_add_up_whatever_is_known(cells in vec(cell(), 12), fixed in vec(0.0..1000.0_f64, 4)) {
        const KPIS: [Kpi; 4] = [Kpi::Visits, Kpi::Orders, Kpi::GrossProfit, Kpi::Cost];
        let mut entered = Vec::new();
        for (index, values) in cells.iter().enumerate() {
            let (lane, layer, period) = (Lane::Channel(index % 3), Layer::ALL[index / 3 % 2], index / 6);
            let known = KPIS.into_iter().zip(values).filter_map(|(kpi, value)| Some((kpi, (*value)?)));
            entered.extend(known.map(|(kpi, value)| (lane, layer, period, kpi, value)));
        }
        for (index, value) in fixed.iter().enumerate() {
            entered.push((Lane::Total, Layer::ALL[index % 2], index / 2, Kpi::FixedCosts, *value));
        }
        if let Some(found) = variance(3, 2, &entered) {
            let size = found.target.abs() + found.actual.abs() + found.channels.iter().flatten().map(|it| it.abs()).sum::<f64>();
            let sum: f64 = found.effects().iter().sum();
            prop_assert!((sum - found.difference()).abs() <= 1e-9 * size.max(1e-9), "{} {}", sum, found.difference());
            prop_assert!((found.actual - found.target - found.difference()).abs() <= f64::EPSILON * size);
            prop_assert!(found.channels.iter().chain([&found.business]).flatten().all(|it| it.is_finite()));
        }
    }

    #[test]
    fn complete_figures_leave_no_rest(values in vec(0.5..2000.0_f64, 16)) {
        const KPIS: [Kpi; 4] = [Kpi::Visits, Kpi::Orders, Kpi::GrossProfit, Kpi::Cost];
        let at = |index: usize| (Lane::Channel(index / 8), Layer::ALL[index / 4 % 2], 0, KPIS[index % 4], values[index]);
        let found = variance(2, 1, &(0..16).map(at).collect::<Vec<_>>()).expect("all is known");
        prop_assert_eq!(found.effects()[Effect::Rest as usize], 0.0);
        prop_assert_eq!(found.unsplit().count(), 0);
    }
}

/// The lines of a question on the way from target to actual profit.
fn working(channels: usize, periods: usize, entered: Entered, asked: &Asked) -> Vec<WorkingLine> {
    let mut inputs = Inputs::new(channels, periods);
    for (lane, layer, period, kpi, value) in entered {
        inputs.set(Cell { layer: *layer, period: *period, lane: *lane }, *kpi, *value);
    }
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs.clone());
    asked.working(&mut engine, Ground { report: &report, inputs: &inputs, settings: &Settings::default() })
}

#[track_caller]
fn one(lines: &[WorkingLine]) -> &WorkingLine {
    let [line] = lines else { panic!("{lines:?}") };
    let again = line.how.reckoned().expect("reckoned from its numbers");
    assert!((again - line.value).abs() < 1e-9, "{line:?}");
    line
}

#[test]
fn an_effect_is_worked_out_from_the_figures_before_and_after() {
    let ask = |world, lane| working(1, 1, &SHOP, &Asked::of_profit(world, lane, &(0..1)));
    let lines = ask(World::Effect(Effect::Rate), ONE);
    let How::Moved(moved) = &one(&lines).how else { panic!("{lines:?}") };
    assert_eq!((moved.before, moved.after), ([1000.0, 0.05, 20.0], [800.0, 0.06, 25.0]));
    assert!((lines[0].value - 605.0 / 3.0).abs() < 1e-9);
    let lines = ask(World::Effect(Effect::Cost), ONE);
    assert_eq!(one(&lines).how, How::Spent { cost: Kpi::Cost, target: 400.0, actual: 450.0 });
    let lines = ask(World::Effect(Effect::Fixed), Lane::Total);
    assert_eq!(one(&lines).how, How::Spent { cost: Kpi::FixedCosts, target: 100.0, actual: 130.0 });
    let lines = ask(World::Effect(Effect::Volume), Lane::Total);
    assert!(matches!(&one(&lines).how, How::Summed(parts) if parts.len() == 1));
    let lines = ask(World::After(Effect::Rate), Lane::Total);
    // 500 − 745 ÷ 3 + 605 ÷ 3.
    assert!((one(&lines).value - (500.0 - 140.0 / 3.0)).abs() < 1e-9);
    let lines = ask(World::Effects, Lane::Total);
    let How::Effects(parts) = &one(&lines).how else { panic!("{lines:?}") };
    assert_eq!(parts.iter().map(|(effect, _)| *effect).collect::<Vec<_>>(), Effect::ALL[..5]);
    assert!((lines[0].value - 120.0).abs() < 1e-9);
    assert_eq!(one(&ask(World::Effect(Effect::Rest), Lane::Total)).value, 0.0);
}

#[test]
fn what_belongs_to_no_channel_is_summed_by_its_parts() {
    let ask = |entered: Entered, effect| {
        working(2, 1, entered, &Asked::of_profit(World::Business(effect), Lane::Total, &(0..1)))
    };
    // Fixed costs alone: 100 − 130.
    let lines = ask(&SHOP, None);
    assert_eq!(one(&lines).how, How::Effects(vec![(Effect::Fixed, -30.0)]));
    assert_eq!(one(&ask(&SHOP, Some(Effect::Fixed))).value, -30.0);
    assert_eq!(one(&ask(&SHOP, Some(Effect::Rest))).value, 0.0);
    // A profit that was aimed at as a whole: of 670 − 550 the channels tell 200 − 50 and 70 − 20, fixed costs −30.
    let mut entered = SHOP.to_vec();
    entered.extend([(TWO, Actual, 0, Kpi::GrossProfit, 70.0), (TWO, Actual, 0, Kpi::Cost, 20.0)]);
    entered.push((Lane::Total, Target, 0, Kpi::Profit, 550.0));
    let found = variance(2, 1, &entered).expect("both profits are known");
    assert_eq!((found.target, found.actual), (550.0, 670.0));
    let lines = ask(&entered, Some(Effect::Rest));
    let How::Left { difference, channels, fixed } = &one(&lines).how else { panic!("{lines:?}") };
    assert_eq!((*difference, *fixed, lines[0].value.round()), (120.0, -30.0, -50.0));
    assert_eq!(channels.iter().map(|(at, part)| (*at, part.round())).collect::<Vec<_>>(), [(0, 150.0), (1, 50.0)]);
    let lines = ask(&entered, None);
    let How::Effects(parts) = &one(&lines).how else { panic!("{lines:?}") };
    assert_eq!(parts.iter().map(|(of, _)| *of).collect::<Vec<_>>(), [Effect::Fixed, Effect::Rest]);
    assert_eq!(lines[0].value.round(), -80.0);
}

proptest! {
    #![proptest_config(runs(60))]

    /// Two channels over three periods: every cell of both tables is what its working comes to, and so is each part.
    #[test]
    fn every_effect_has_a_working_that_comes_to_it(figures in vec(1.0..500.0_f64, 48)) {
        let mut figures = figures.into_iter();
        let mut entered = Vec::new();
        for (lane, layer, period) in [ONE, TWO].into_iter().flat_map(|lane| {
            [Target, Actual].into_iter().flat_map(move |layer| (0..3).map(move |period| (lane, layer, period)))
        }) {
            for kpi in [Kpi::Visits, Kpi::Orders, Kpi::GrossProfit, Kpi::Cost] {
                entered.push((lane, layer, period, kpi, figures.next().expect("a figure")));
            }
        }
        let variance = variance(2, 3, &entered).expect("both profits");
        let mut stands = variance.target;
        for effect in Effect::ALL {
            let sums = variance.effects();
            for (lane, effects) in [(ONE, variance.channels[0]), (TWO, variance.channels[1]), (Lane::Total, sums)] {
                let ask = |periods| working(2, 3, &entered, &Asked::of_profit(World::Effect(effect), lane, &periods));
                let lines = ask(0..3);
                prop_assert!((lines[0].value - effects[effect as usize]).abs() < 1e-6);
                let known = lines[0].how.reckoned();
                prop_assert!(known.is_none_or(|again| (again - lines[0].value).abs() < 1e-6), "{:?}", lines);
                if let How::SummedOverPeriods(parts) = &lines[0].how {
                    for (period, part) in parts {
                        let lines = ask(*period..period + 1);
                        prop_assert!((lines[0].value - part).abs() < 1e-6);
                        prop_assert!(lines[0].how.reckoned().is_none_or(|again| (again - part).abs() < 1e-6));
                    }
                }
            }
            stands += sums[effect as usize];
            let lines = working(2, 3, &entered, &Asked::of_profit(World::After(effect), Lane::Total, &(0..3)));
            prop_assert!((lines[0].value - stands).abs() < 1e-6);
        }
        prop_assert!((stands - variance.actual).abs() < 1e-6);
    }
}
