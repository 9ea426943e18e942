//! Periods together, comparisons and forecasts: small cases by hand, and what holds for all.

use proptest::collection::vec;
use proptest::prelude::*;
use race_planner::engine::model::Measure;
use race_planner::engine::timeline::{Basis, Forecast, Lags, Note, Part, Settings, compare, forecast};
use race_planner::engine::{Adding, Cell, Engine, How, Inputs, Kpi, Lane, Layer, Report, Stage};

use crate::properties::{number, runs};

const FIRST: Lane = Lane::Channel(0);

fn digits(text: &str) -> f64 {
    let (digits, factor) = text.strip_suffix('%').map_or((text, 1.0), |digits| (digits, 100.0));
    digits.parse::<f64>().unwrap_or_else(|_| panic!("no number: {text:?}")) / factor
}

/// Figures of periods `0`, `0-2` …, of the target or (`!`) actual: `0-3: visits 1000, lead-rate 5%; 0!: visits 800`.
/// Channels are parted by `|`, the business is the part that begins with `business`.
fn plan(periods: usize, text: &str) -> Inputs {
    let parts: Vec<&str> = text.split('|').map(str::trim).collect();
    let channels = parts.iter().filter(|part| !part.starts_with("business")).count();
    let mut inputs = Inputs::new(channels, periods);
    let mut channel = 0;
    for part in parts {
        let lane = if part.starts_with("business") { Lane::Total } else { Lane::Channel(channel) };
        channel += usize::from(lane != Lane::Total);
        let lines = part.trim_start_matches("business").split(';').map(str::trim).filter(|line| !line.is_empty());
        for line in lines {
            let (when, figures) = line.split_once(':').expect("periods");
            let layer = if when.ends_with('!') { Layer::Actual } else { Layer::Target };
            let when = when.trim_end_matches('!');
            let (from, to) = when.split_once('-').unwrap_or((when, when));
            for period in from.parse::<usize>().expect("a period")..=to.parse().expect("a period") {
                for figure in figures.split(',') {
                    let (id, value) = figure.trim().split_once(' ').expect("a value");
                    let kpi = Kpi::from_id(id).unwrap_or_else(|| panic!("no KPI {id:?}"));
                    inputs.set(Cell { layer, period, lane }, kpi, digits(value));
                }
            }
        }
    }
    inputs
}

fn of(inputs: &Inputs, settings: &Settings) -> Forecast {
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs.clone());
    forecast(&mut engine, inputs, &report, settings)
}

#[track_caller]
fn check(forecast: &Forecast, lane: Lane, kpi: Kpi, wanted: &[f64]) {
    for (period, wanted) in wanted.iter().enumerate() {
        let found = forecast.value(lane, period, kpi).unwrap_or(f64::NAN);
        let is_close = (found - wanted).abs() <= 1e-12 * wanted.abs() || found.is_nan() && wanted.is_nan();
        assert!(is_close, "{kpi:?} in period {period}: {found} instead of {wanted}");
    }
}

#[track_caller]
fn check_parts(forecast: &Forecast, lane: Lane, kpi: Kpi, wanted: &[Part]) {
    let parts: Vec<Part> =
        (0..wanted.len()).map(|period| forecast.part(lane, period, kpi).expect("a known figure")).collect();
    assert_eq!(parts, wanted, "{kpi:?}");
}

fn actual_rates() -> Settings {
    Settings { basis: Basis::ActualRates, ..Settings::default() }
}

#[test]
fn periods_together_are_sums_and_ratios_of_sums() {
    let inputs = plan(
        3,
        "0: visits 1000, leads 50; 1: visits 3000, leads 30; 2: visits 2000, leads 20; 0-2: aov 40, media-cost 100 \
         | business 0-2: fixed-costs 10, gross-margin 50%",
    );
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs);
    let year = report.horizon(&mut engine, Layer::Target, FIRST, 0..3);
    assert_eq!(year.value(Kpi::Visits), Some(6000.0));
    assert_eq!(year.value(Kpi::LeadRate), Some(100.0 / 6000.0));
    // No orders anywhere: the order value that all periods share holds for all of them.
    assert_eq!(year.value(Kpi::Aov), Some(40.0));
    assert_eq!(year.origin(&report, Kpi::Aov), Some(How::Same));
    assert_eq!(year.origin(&report, Kpi::Leads), Some(How::SummedOverPeriods(vec![(0, 50.0), (1, 30.0), (2, 20.0)])));
    let lines: Vec<Kpi> = year.working(&report, Kpi::LeadRate).into_iter().map(|line| line.kpi).collect();
    assert_eq!(lines, [Kpi::Leads, Kpi::Visits, Kpi::LeadRate]);
    let total = report.horizon(&mut engine, Layer::Target, Lane::Total, 0..3);
    assert_eq!((total.value(Kpi::FixedCosts), total.value(Kpi::GrossMargin)), (Some(30.0), Some(0.5)));
    let two = report.horizon(&mut engine, Layer::Target, FIRST, 1..3);
    assert_eq!(two.value(Kpi::LeadRate), Some(0.01));
    let one = report.horizon(&mut engine, Layer::Target, FIRST, 1..2);
    assert_eq!(
        one.value(Kpi::LeadRate),
        report.value(Cell { layer: Layer::Target, period: 1, lane: FIRST }, Kpi::LeadRate)
    );
    // A question about one figure answers the same, however it gets there.
    for (lane, from, to) in [(FIRST, 0, 2), (Lane::Total, 0, 2), (FIRST, 1, 2), (FIRST, 2, 5), (Lane::Total, 5, 7)] {
        for kpi in Kpi::ALL {
            let asked = Measure { kpi, lane, from, to }.read(&mut engine, &report, Layer::Target);
            let wanted = report.horizon(&mut engine, Layer::Target, lane, from..to + 1).value(kpi);
            assert_eq!(asked.map(f64::to_bits), wanted.map(f64::to_bits), "{kpi:?} of {lane:?}, {from} to {to}");
        }
    }
    // Beyond the end there is nothing.
    assert_eq!(report.horizon(&mut engine, Layer::Target, FIRST, 7..9).value(Kpi::Visits), None);
    assert_eq!(report.horizon(&mut engine, Layer::Target, FIRST, 2..900).periods(), 2..3);
}

#[test]
fn a_profit_that_is_the_same_each_month_is_not_that_of_the_year() {
    let inputs = plan(2, "0-1: revenue 100, media-cost 20 | business 0-1: gross-margin 50%, fixed-costs 10");
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs);
    let year = report.horizon(&mut engine, Layer::Target, Lane::Total, 0..2);
    assert_eq!(year.value(Kpi::Profit), Some(40.0));
    let only = engine.evaluate(plan(2, "0-1: visits 5 | business 0-1: profit 7"));
    assert_eq!(only.horizon(&mut engine, Layer::Target, Lane::Total, 0..2).value(Kpi::Profit), Some(14.0));
}

#[test]
fn a_figure_is_compared_with_its_reference() {
    let more = compare(Some(120.0), Some(100.0), Kpi::Leads);
    assert_eq!((more.absolute, more.relative, more.attainment), (Some(20.0), Some(0.2), Some(1.2)));
    assert_eq!(more.is_good, Some(true));
    assert_eq!(compare(Some(120.0), Some(100.0), Kpi::Cac).is_good, Some(false));
    assert_eq!(compare(Some(80.0), Some(100.0), Kpi::Cac).is_good, Some(true));
    let from_nothing = compare(Some(5.0), Some(0.0), Kpi::Leads);
    assert_eq!((from_nothing.absolute, from_nothing.relative, from_nothing.attainment), (Some(5.0), None, None));
    assert_eq!(from_nothing.is_good, Some(true));
    let loss = compare(Some(-50.0), Some(-100.0), Kpi::Profit);
    assert_eq!((loss.relative, loss.attainment, loss.is_good), (Some(0.5), None, Some(true)));
    assert_eq!(compare(Some(0.1 + 0.2), Some(0.3), Kpi::Leads).absolute, Some(0.0));
    assert_eq!(compare(Some(0.1 + 0.2), Some(0.3), Kpi::Leads).is_good, None);
    assert_eq!(compare(None, Some(1.0), Kpi::Leads).absolute, None);
}

const YEAR: &str = "0-3: visits 1000, lead-rate 5%, sale-rate 20%, aov 50, cpc 0.5";

#[test]
fn actual_figures_win_and_the_rest_keeps_the_plan() {
    let inputs = plan(4, &format!("{YEAR}; 0!: visits 800, leads 30, orders 9; 1!: visits 900"));
    let kept = of(&inputs, &Settings::default());
    check(&kept, FIRST, Kpi::Visits, &[800.0, 900.0, 1000.0, 1000.0]);
    // In the second period only the visits are in: the plan's rate turns them into leads.
    check(&kept, FIRST, Kpi::Leads, &[30.0, 45.0, 50.0, 50.0]);
    check(&kept, FIRST, Kpi::Orders, &[9.0, 9.0, 10.0, 10.0]);
    check(&kept, FIRST, Kpi::Revenue, &[450.0, 450.0, 500.0, 500.0]);
    check(&kept, FIRST, Kpi::MediaCost, &[400.0, 450.0, 500.0, 500.0]);
    check_parts(&kept, FIRST, Kpi::Leads, &[Part::Actual, Part::Mixed, Part::Forecast, Part::Forecast]);
    check_parts(&kept, FIRST, Kpi::SaleRate, &[Part::Actual, Part::Forecast, Part::Forecast, Part::Forecast]);
    check_parts(&kept, Lane::Total, Kpi::Revenue, &[Part::Mixed, Part::Mixed, Part::Forecast, Part::Forecast]);
    let year = kept.horizon(&mut Engine::default(), FIRST, 0..4);
    assert_eq!(year.value(Kpi::Leads), Some(175.0));
    assert_eq!(year.value(Kpi::LeadRate), Some(175.0 / 3700.0));
}

#[test]
fn planned_volumes_give_way_to_rates_where_something_happened() {
    let inputs = plan(2, "0-1: visits 1000, leads 50, orders 5; 0!: visits 800");
    let kept = of(&inputs, &Settings::default());
    check(&kept, FIRST, Kpi::Leads, &[40.0, 50.0]);
    check(&kept, FIRST, Kpi::Orders, &[4.0, 5.0]);
    // Leads without visits: the planned visits stand, the rate follows.
    let inputs = plan(1, "0: visits 1000, lead-rate 5%, sale-rate 10%; 0!: leads 30");
    let kept = of(&inputs, &Settings::default());
    check(&kept, FIRST, Kpi::LeadRate, &[0.03]);
    check(&kept, FIRST, Kpi::Orders, &[3.0]);
    assert!(kept.report().findings().iter().all(|finding| finding.weight() != race_planner::engine::Weight::Problem));
}

#[test]
fn actual_rates_to_date_are_ratios_of_sums() {
    let text = format!(
        "{YEAR}; 0!: visits 800, leads 30, orders 9, media-cost 480; 1!: visits 1200, leads 30, orders 3, media-cost 720"
    );
    let new = of(&plan(4, &text), &actual_rates());
    check(&new, FIRST, Kpi::Visits, &[800.0, 1200.0, 1000.0, 1000.0]);
    // 60 leads of 2000 visits, 12 orders of 60 leads; nothing is known of the order value, so the plan's holds.
    check(&new, FIRST, Kpi::LeadRate, &[0.0375, 0.025, 0.03, 0.03]);
    check(&new, FIRST, Kpi::Orders, &[9.0, 3.0, 6.0, 6.0]);
    check(&new, FIRST, Kpi::Revenue, &[450.0, 150.0, 300.0, 300.0]);
    check(&new, FIRST, Kpi::MediaCost, &[480.0, 720.0, 600.0, 600.0]);
    // Where the money is planned, it buys what it buys by now.
    let money = of(
        &plan(2, "0-1: media-cost 500, cpc 0.5, lead-rate 5%; 0!: visits 800, media-cost 480, leads 40"),
        &actual_rates(),
    );
    check(&money, FIRST, Kpi::MediaCost, &[480.0, 500.0]);
    check(&money, FIRST, Kpi::Visits, &[800.0, 500.0 / 0.6]);
    check(&money, FIRST, Kpi::Leads, &[40.0, 500.0 / 0.6 * 0.05]);
    // A plan made backwards from orders: its visits stand, the orders follow.
    let back = of(
        &plan(2, "0-1: orders 20, sale-rate 10%, lead-rate 5%; 0!: visits 4000, leads 100, orders 10"),
        &actual_rates(),
    );
    check(&back, FIRST, Kpi::Visits, &[4000.0, 4000.0]);
    check(&back, FIRST, Kpi::Orders, &[10.0, 10.0]);
    // Leads known in one of two periods only: the rate is that of this period.
    let gap = of(&plan(3, "0-2: visits 100, lead-rate 5%; 0!: visits 100, leads 10; 1!: visits 900"), &actual_rates());
    check(&gap, FIRST, Kpi::Leads, &[10.0, 90.0, 10.0]);
}

#[test]
fn each_channel_has_its_own_rates() {
    let text = "0-1: visits 100, lead-rate 10%; 0!: visits 100, leads 20 | 0-1: visits 100, lead-rate 10% \
                | business 0-1: gross-margin 50%, fixed-costs 7; 0!: gross-margin 40%";
    let new = of(&plan(2, text), &actual_rates());
    check(&new, Lane::Channel(0), Kpi::Leads, &[20.0, 20.0]);
    check(&new, Lane::Channel(1), Kpi::Leads, &[10.0, 10.0]);
    check(&new, Lane::Total, Kpi::Leads, &[30.0, 30.0]);
    check_parts(&new, Lane::Total, Kpi::Leads, &[Part::Mixed, Part::Forecast]);
    check(&new, Lane::Total, Kpi::GrossMargin, &[0.4, 0.4]);
    check(&new, Lane::Total, Kpi::FixedCosts, &[7.0, 7.0]);
}

#[test]
fn seasons_move_volumes_and_their_cost_but_no_rates() {
    let settings = Settings { seasonality: vec![1.0, 0.5, 2.0, f64::NAN], ..Settings::default() };
    let text = "0-3: visits 1000, leads 50, cost 600, setup-cost 100; 0!: visits 800";
    let kept = of(&plan(4, text), &settings);
    check(&kept, FIRST, Kpi::Visits, &[800.0, 500.0, 2000.0, 1000.0]);
    check(&kept, FIRST, Kpi::Leads, &[40.0, 25.0, 100.0, 50.0]);
    check(&kept, FIRST, Kpi::Cost, &[600.0, 350.0, 1100.0, 600.0]);
    check(&kept, FIRST, Kpi::SetupCost, &[100.0; 4]);
}

#[test]
fn lags_move_what_follows_to_later_periods() {
    let lags = Lags { leads: 1, orders: 1, loyalty: 0 };
    let settings = Settings { lags, ..Settings::default() };
    let text = "0: visits 1000; 1: visits 2000; 2-3: visits 4000; 0-3: lead-rate 5%, sale-rate 20%, aov 50, cpc 0.5, \
                repeat-rate 10% | business 0-3: gross-margin 50%, fixed-costs 10";
    let late = of(&plan(4, text), &settings);
    check(&late, FIRST, Kpi::Visits, &[1000.0, 2000.0, 4000.0, 4000.0]);
    check(&late, FIRST, Kpi::Leads, &[0.0, 50.0, 100.0, 200.0]);
    check(&late, FIRST, Kpi::Orders, &[0.0, 0.0, 10.0, 20.0]);
    check(&late, FIRST, Kpi::Revenue, &[0.0, 0.0, 500.0, 1000.0]);
    check(&late, FIRST, Kpi::RepeatCustomers, &[0.0, 0.0, 1.0, 2.0]);
    // Costs come with the visits: revenue of earlier visits is set against the cost of today's.
    check(&late, FIRST, Kpi::Contribution, &[-500.0, -1000.0, 250.0 - 2000.0, 500.0 - 2000.0]);
    check(&late, Lane::Total, Kpi::Profit, &[-510.0, -1010.0, -1760.0, -1510.0]);
    // The rates are those of the calendar.
    check(&late, FIRST, Kpi::LeadRate, &[0.0, 0.025, 0.025, 0.05]);
    assert_eq!(late.notes()[0], Note::NothingBefore { stage: Stage::Act, periods: 1 });
    assert_eq!(late.notes()[1], Note::AfterTheEnd { stage: Stage::Act, periods: 1 });
    assert_eq!(late.notes()[2], Note::NothingBefore { stage: Stage::Convert, periods: 2 });
    assert_eq!(late.notes().len(), 6);
    // Actual leads are where they happened; what the actual visits will bring is still to come.
    let begun = of(&plan(4, &text.replacen("0: ", "0!: visits 500, leads 40; 0: ", 1)), &settings);
    check(&begun, FIRST, Kpi::Leads, &[40.0, 40.0, 100.0, 200.0]);
    check_parts(&begun, FIRST, Kpi::Leads, &[Part::Actual, Part::Forecast, Part::Forecast, Part::Forecast]);
}

#[test]
fn outcomes_set_for_the_business_hold_only_while_nothing_differs() {
    let text = "0-1: visits 100, cost 50, revenue 200; 0!: revenue 100 | business 0-1: gross-margin 50%, profit 40";
    let kept = of(&plan(2, text), &Settings::default());
    assert_eq!(kept.value(Lane::Total, 1, Kpi::Profit), Some(40.0));
    assert_eq!(kept.value(Lane::Total, 0, Kpi::Profit), Some(0.0));
}

/// Any figures in any cells.
fn any_plan(channels: usize, periods: usize) -> impl Strategy<Value = Inputs> {
    let place = (0..=channels, 0..periods, any::<bool>(), 0..Kpi::COUNT);
    let value = prop_oneof![4 => 0.0..1000.0_f64, 1 => number()];
    vec((place, value), 0..40).prop_map(move |figures| {
        let mut inputs = Inputs::new(channels, periods);
        for ((lane, period, is_actual, kpi), value) in figures {
            let lane = if lane == channels { Lane::Total } else { Lane::Channel(lane) };
            let layer = if is_actual { Layer::Actual } else { Layer::Target };
            inputs.set(Cell { layer, period, lane }, Kpi::ALL[kpi], value);
        }
        inputs
    })
}

fn any_settings() -> impl Strategy<Value = Settings> {
    let lags = (0..4_usize, 0..3_usize, prop_oneof![4 => 0..3_usize, 1 => Just(usize::MAX)]);
    (any::<bool>(), lags, vec(prop_oneof![0.0..3.0_f64, number()], 0..6)).prop_map(|(is_new, lags, seasonality)| {
        let basis = if is_new { Basis::ActualRates } else { Basis::KeepTarget };
        Settings { basis, lags: Lags { leads: lags.0, orders: lags.1, loyalty: lags.2 }, seasonality }
    })
}

fn cells(report: &Report, layer: Layer) -> Vec<Cell> {
    let grid = report.grid();
    let lanes = (0..grid.channels).map(Lane::Channel).chain([Lane::Total]);
    lanes.flat_map(|lane| (0..grid.periods).map(move |period| Cell { layer, period, lane })).collect()
}

proptest! {
    #![proptest_config(runs(200))]

    #[test]
    fn a_forecast_is_total(inputs in any_plan(3, 5), settings in any_settings()) {
        let forecast = of(&inputs, &settings);
        let mut engine = Engine::default();
        for cell in cells(forecast.report(), Layer::Actual) {
            for kpi in Kpi::ALL {
                let value = forecast.value(cell.lane, cell.period, kpi);
                prop_assert!(value.is_none_or(f64::is_finite));
                prop_assert_eq!(value.is_some(), forecast.part(cell.lane, cell.period, kpi).is_some());
                // What was measured stays as it was measured.
                if let Some(actual) = inputs.get(cell, kpi) {
                    prop_assert_eq!(value, Some(actual));
                    if settings.lags.is_none() {
                        prop_assert_eq!(forecast.part(cell.lane, cell.period, kpi), Some(Part::Actual));
                    }
                }
            }
            let figures = forecast.horizon(&mut engine, cell.lane, 0..5);
            prop_assert!(Kpi::ALL.into_iter().all(|kpi| figures.value(kpi).is_none_or(f64::is_finite)));
        }
    }

    #[test]
    fn without_actual_figures_the_kept_target_is_the_forecast(inputs in any_plan(3, 4)) {
        let mut target = Inputs::new(3, 4);
        let report = Engine::default().evaluate(inputs.clone());
        for cell in cells(&report, Layer::Target) {
            for kpi in Kpi::ALL {
                target.set(cell, kpi, inputs.get(cell, kpi).unwrap_or(f64::NAN));
            }
        }
        let forecast = of(&target, &Settings::default());
        for cell in cells(&report, Layer::Target) {
            for kpi in Kpi::ALL {
                let value = forecast.value(cell.lane, cell.period, kpi);
                prop_assert_eq!(value.map(f64::to_bits), report.value(cell, kpi).map(f64::to_bits));
                if let Some(part) = forecast.part(cell.lane, cell.period, kpi) {
                    prop_assert_eq!(part, Part::Forecast);
                }
            }
        }
    }

    #[test]
    fn lags_lose_only_what_falls_behind_the_end(
        visits in vec(1.0..1000.0_f64, 6), leads in 0..4_usize, orders in 0..4_usize,
    ) {
        let mut inputs = plan(6, "0-5: lead-rate 5%, sale-rate 20%, aov 50");
        for (period, visits) in visits.iter().enumerate() {
            inputs.set(Cell { layer: Layer::Target, period, lane: FIRST }, Kpi::Visits, *visits);
        }
        let lags = Lags { leads, orders, loyalty: 0 };
        let late = of(&inputs, &Settings { lags, ..Settings::default() });
        let sum = |kpi| (0..6).filter_map(|period| late.value(FIRST, period, kpi)).sum::<f64>();
        let came: f64 = visits[..6_usize.saturating_sub(leads)].iter().sum::<f64>() * 0.05;
        prop_assert!((sum(Kpi::Leads) - came).abs() <= 1e-9);
        let bought: f64 = visits[..6_usize.saturating_sub(leads + orders)].iter().sum::<f64>() * 0.01;
        prop_assert!((sum(Kpi::Revenue) - bought * 50.0).abs() <= 1e-9);
        prop_assert!((sum(Kpi::Visits) - visits.iter().sum::<f64>()).abs() <= 1e-9);
    }

    #[test]
    fn periods_together_add_up(inputs in any_plan(2, 4), from in 0..4_usize, length in 2..5_usize) {
        let mut engine = Engine::default();
        let report = engine.evaluate(inputs);
        let periods = from..from + length;
        for lane in [Lane::Channel(0), Lane::Channel(1), Lane::Total] {
            let figures = report.horizon(&mut engine, Layer::Actual, lane, periods.clone());
            for kpi in Kpi::ALL.into_iter().filter(|kpi| kpi.adding() == Adding::Sum) {
                let cell = |period| Cell { layer: Layer::Actual, period, lane };
                let parts = periods.clone().filter_map(|period| report.value(cell(period), kpi));
                if let Some(sum) = parts.reduce(|sum, value| sum + value).filter(|sum| sum.is_finite()) {
                    prop_assert_eq!(figures.value(kpi), Some(sum));
                }
            }
            for kpi in Kpi::ALL {
                let lines = figures.working(&report, kpi);
                prop_assert_eq!(lines.last().map(|line| line.value), figures.value(kpi));
            }
        }
    }
}

#[test]
fn the_largest_plan_is_forecast() {
    let mut inputs = Inputs::new(64, 120);
    for channel in 0..64 {
        for period in 0..120 {
            let lane = Lane::Channel(channel);
            for (kpi, value) in [(Kpi::Visits, 1000.0), (Kpi::LeadRate, 0.05), (Kpi::SaleRate, 0.2), (Kpi::Aov, 50.0)] {
                inputs.set(Cell { layer: Layer::Target, period, lane }, kpi, value);
            }
            if period < 60 {
                inputs.set(Cell { layer: Layer::Actual, period, lane }, Kpi::Visits, 500.0);
                inputs.set(Cell { layer: Layer::Actual, period, lane }, Kpi::Leads, 50.0);
            }
        }
    }
    let late = of(&inputs, &Settings { lags: Lags { leads: 1, ..Lags::default() }, ..actual_rates() });
    assert_eq!(late.value(Lane::Total, 59, Kpi::Leads), Some(64.0 * 50.0));
    assert_eq!(late.value(Lane::Total, 119, Kpi::Leads), Some(64.0 * 100.0));
}
