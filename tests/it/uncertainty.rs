//! Runs over ranges: against the report draw by draw, against theory, in slices, and on garbage.
#![expect(clippy::float_cmp, reason = "the engine gives the same bits every time")]

use proptest::prelude::*;
use race_planner::engine::uncertainty::{
    Asked, DEFAULT_DRAWS, EnteredRange, Fit, MOST_DRAWS, OUTCOMES, Outcome, Quantiles, Run, Settings, Spread, Stream,
};
use race_planner::engine::{Better, Cell, Engine, Inputs, Kpi, Lane, Layer, Scope};

use crate::golden;
use crate::interval::check_close;
use crate::properties::runs;

fn cell(period: usize, lane: Lane) -> Cell {
    Cell { layer: Layer::Target, period, lane }
}

fn number(text: &str) -> f64 {
    let (digits, factor) = text.strip_suffix('%').map_or((text, 1.0), |digits| (digits, 100.0));
    digits.parse::<f64>().unwrap_or_else(|_| panic!("no number: {text:?}")) / factor
}

/// Figures and ranges as text, `visits 800…1500, lead-rate 5% | business: gross-margin 50%…70%`, the same in each period;
/// a range is one number for all of them.
fn plan(text: &str, periods: usize) -> (Inputs, Vec<EnteredRange>) {
    let is_business = |part: &&str| part.starts_with("business:");
    let channels = text.split('|').map(str::trim).filter(|part| !is_business(part)).count();
    let (mut inputs, mut ranges) = (Inputs::new(channels, periods), Vec::new());
    let mut channel = 0;
    for part in text.split('|').map(str::trim) {
        let business = part.strip_prefix("business:");
        let lane = if business.is_some() { Lane::Total } else { Lane::Channel(channel) };
        channel += usize::from(business.is_none());
        let figures = business.unwrap_or(part);
        for figure in figures.split(',').map(str::trim).filter(|figure| !figure.is_empty()) {
            let (id, value) = figure.split_once(' ').expect("a KPI and its value");
            let kpi = Kpi::from_id(id).unwrap_or_else(|| panic!("no KPI is called {id:?}"));
            let cells: Vec<Cell> = (0..periods).map(|period| cell(period, lane)).collect();
            if let Some((low, high)) = value.split_once('…') {
                ranges.push(EnteredRange { cells, factors: Vec::new(), kpi, low: number(low), high: number(high) });
            } else {
                for cell in cells {
                    inputs.set(cell, kpi, number(value));
                }
            }
        }
    }
    (inputs, ranges)
}

fn settings(draws: usize) -> Settings {
    Settings { draws, ..Settings::new(Layer::Target, 42) }
}

fn run(inputs: &Inputs, ranges: &[EnteredRange], settings: &Settings) -> Outcome {
    let mut run = Run::new(&mut Engine::default(), inputs, ranges, settings);
    assert!(run.advance(usize::MAX).is_complete());
    run.finish()
}

fn outcome(text: &str, periods: usize, draws: usize) -> Outcome {
    let (inputs, ranges) = plan(text, periods);
    run(&inputs, &ranges, &settings(draws).with_periods(periods))
}

fn total(kpi: Kpi) -> Asked {
    Asked { kpi, lane: Lane::Total, period: None }
}

#[track_caller]
fn spread(outcome: &Outcome, kpi: Kpi) -> &Spread {
    outcome.spread(total(kpi)).unwrap_or_else(|| panic!("{} is known", kpi.id()))
}

const SHOP: &str = "visits 800…1500, lead-rate 6%…11%, sale-rate 10%…15%, aov 55…75, cost-per-visit 0.1…0.15 \
                    | business: gross-margin 60%, fixed-costs 20";

/// Of these one and a half blocks are made.
const DRAWS: usize = 1500;

#[test]
fn every_draw_is_a_report() {
    let texts = [
        SHOP,
        "impressions 10000…90000, ctr 1%…3%, cpc 0.2…0.5, lead-rate 5%, sale-rate 10%…30%, aov 40 \
         | cost 200…300, cpl 4…9, setup-cost 50, sale-rate 20%, aov 30…60 \
         | business: variable-cost 10…20, fixed-costs 100…200, purchase-frequency 2…3, lifespan 1.5",
        "aov 20…40, lead-rate 10%…20% | business: gross-margin 50%…70%",
    ];
    for text in texts {
        let (inputs, ranges) = plan(text, 2);
        let channels = inputs.shape().channels;
        let lanes = (0..channels).map(Lane::Channel).chain([Lane::Total]);
        let asked: Vec<Asked> = lanes
            .flat_map(|lane| Kpi::ALL.map(|kpi| [0, 1].map(|period| Asked { kpi, lane, period: Some(period) })))
            .flatten()
            .collect();
        let found = run(&inputs, &ranges, &Settings { draws: DRAWS, asked: asked.clone(), ..settings(0) });

        let stream = Stream::new(42, ranges.len());
        let fit = |range: &EnteredRange| Fit::of(range.kpi.unit(), range.low, range.high).expect("a range");
        let tables: Vec<Quantiles> = ranges.iter().map(|range| Quantiles::new(&fit(range))).collect();
        let mut engine = Engine::default();
        let mut sums = vec![(0_usize, 0.0, f64::INFINITY, f64::NEG_INFINITY); asked.len()];
        for draw in 0..DRAWS {
            let mut drawn = inputs.clone();
            for (dimension, range) in ranges.iter().enumerate() {
                let value = tables[dimension].value(stream.point(draw as u32, dimension));
                range.cells.iter().for_each(|cell| drawn.set(*cell, range.kpi, value));
            }
            let report = engine.evaluate(drawn);
            for (asked, sum) in asked.iter().zip(&mut sums) {
                let period = asked.period.expect("a period");
                if let Some(value) = report.value(cell(period, asked.lane), asked.kpi) {
                    *sum = (sum.0 + 1, sum.1 + value, sum.2.min(value), sum.3.max(value));
                }
            }
        }
        for (asked, (known, sum, least, largest)) in asked.iter().zip(sums) {
            let what = format!("{asked:?} of {text}");
            let Some(spread) = found.spread(*asked) else {
                assert_eq!(known, 0, "{what}");
                continue;
            };
            check_close(spread.known(), known as f64 / DRAWS as f64, 1e-15, &what);
            let size = least.abs().max(largest.abs());
            let mean = spread.mean().expect("a mean");
            assert!((mean - sum / known as f64).abs() <= 1e-11 * size, "{what}: {mean} {}", sum / known as f64);
            for (p, wanted) in [(0.0, least), (1.0, largest)] {
                let found = spread.quantile(p).expect("a quantile");
                assert!((found - wanted).abs() <= 1e-12 * size, "{what}: {found} instead of {wanted}");
            }
        }
    }
}

#[test]
fn without_ranges_a_run_is_the_report() {
    let text =
        SHOP.replace("…1500", "").replace("…11%", "").replace("…15%", "").replace("…75", "").replace("…0.15", "");
    let (inputs, ranges) = plan(&text, 2);
    assert_eq!(ranges, []);
    let report = Engine::default().evaluate(inputs.clone());
    for period in 0..2 {
        let asked: Vec<Asked> = Kpi::ALL.map(|kpi| Asked { kpi, lane: Lane::Total, period: Some(period) }).into();
        let found = run(&inputs, &[], &Settings { asked: asked.clone(), ..settings(DEFAULT_DRAWS) });
        assert_eq!(found.draws(), DEFAULT_DRAWS);
        for asked in asked {
            let value = report.value(cell(period, Lane::Total), asked.kpi);
            let spread = found.spread(asked);
            assert_eq!(spread.and_then(|spread| spread.quantile(0.05)).map(f64::to_bits), value.map(f64::to_bits));
            let Some((spread, value)) = spread.zip(value) else { continue };
            assert_eq!((spread.mean(), spread.deviation(), spread.known()), (Some(value), Some(0.0), 1.0));
            let chances = [Better::Higher, Better::Lower].map(|better| spread.chance(value, better));
            assert_eq!(chances, [1.0, 1.0], "{asked:?}");
            assert_eq!(spread.chance(value + value.abs() * 1e-9 + 1e-9, Better::Higher), 0.0);
            assert_eq!(spread.bars(10), None);
        }
    }
}

#[test]
fn a_range_of_equal_ends_is_a_figure() {
    let (inputs, ranges) = plan("visits 1000…1000, lead-rate 5%…5% | business: gross-margin 60%", 1);
    let found = run(&inputs, &ranges, &settings(2000));
    assert_eq!(spread(&found, Kpi::Leads).percentiles().map(|it| (it.p5, it.p95)), Some((50.0, 50.0)));
}

#[test]
fn equal_seeds_give_equal_bits() {
    let (inputs, ranges) = plan(SHOP, 1);
    let with = |seed| run(&inputs, &ranges, &Settings { seed, ..settings(20_000) });
    assert_eq!(with(1), with(1));
    let [first, second] = [1, 2].map(|seed| spread(&with(seed), Kpi::Profit).quantile(0.5).expect("known"));
    assert_ne!(first.to_bits(), second.to_bits());
    check_close(first, second, 0.01, "another seed");
}

#[test]
fn outcomes_are_the_same_bits_everywhere() {
    let found = outcome(SHOP, 1, 4096);
    let bits = |kpi: Kpi| {
        let spread = spread(&found, kpi);
        [spread.quantile(0.05), spread.mean(), spread.deviation()].map(|value| value.map_or(0, f64::to_bits))
    };
    let found = [bits(Kpi::Revenue), bits(Kpi::Profit), bits(Kpi::Cac)];
    assert_eq!(found, golden::OUTCOMES, "{found:#x?}");
}

#[test]
fn whatever_else_is_asked_a_figure_has_the_same_bits() {
    let (inputs, ranges) = plan(SHOP, 3);
    let asked = Kpi::ALL.map(total).to_vec();
    let all = run(&inputs, &ranges, &Settings { asked, is_traced: false, ..settings(10_000) });
    assert!(all.spreads().len() > 20, "{}", all.spreads().len());
    for (asked, spread) in all.spreads() {
        assert!(spread.sources().is_empty(), "nobody asked for sources");
        let alone = run(&inputs, &ranges, &Settings { asked: vec![*asked], ..settings(10_000) });
        let alone = alone.spread(*asked).expect("known");
        assert_eq!(alone.percentiles(), spread.percentiles(), "{asked:?}");
        assert_eq!((alone.mean(), alone.deviation()), (spread.mean(), spread.deviation()), "{asked:?}");
        let points = spread.percentiles().expect("known");
        let points = [points.p5, points.p10, points.p25, points.p50, points.p75, points.p90, points.p95];
        assert!(points.is_sorted(), "{asked:?}: {points:?}");
        let is_traced = !alone.sources().is_empty();
        assert_eq!(is_traced, !alone.is_certain(), "what varies has a source: {asked:?}");
    }
}

#[test]
fn what_varies_by_rounding_alone_is_certain() {
    // Over both periods the margin is gross profit ÷ revenue, of which both rise and fall together.
    let (mut inputs, ranges) = plan("visits 800…1500, lead-rate 6%…11%, sale-rate 10%…15%, aov 55…75", 2);
    for (period, margin) in [(0, 0.3), (1, 0.3 + 1e-16)] {
        inputs.set(cell(period, Lane::Total), Kpi::GrossMargin, margin);
    }
    let asked = vec![total(Kpi::GrossMargin), total(Kpi::LandingRate)];
    let found = run(&inputs, &ranges, &Settings { asked, ..settings(4096) });
    for (kpi, value) in [(Kpi::GrossMargin, 0.3), (Kpi::LandingRate, 1.0)] {
        let spread = spread(&found, kpi);
        assert!(spread.is_certain() && spread.percentiles().is_some_and(|points| points.is_certain()), "{spread:?}");
        assert_eq!(spread.sources(), []);
        assert_eq!([Better::Higher, Better::Lower].map(|better| spread.chance(value, better)), [1.0; 2]);
        assert_eq!(spread.chance(value * 1.001, Better::Higher), 0.0);
    }
    let found = outcome(SHOP, 1, 1024);
    assert!(!spread(&found, Kpi::Profit).is_certain());
}

#[test]
fn quartiles_are_those_of_the_distribution() {
    // ln X of 400–900 is normal: its quartiles lie 0.67449 standard deviations from the middle.
    let found = outcome("visits 400…900, lead-rate 10% | visits 100", 1, DEFAULT_DRAWS);
    let (low, high) = (400_f64.ln(), 900_f64.ln());
    let away = (high - low) / 2.0 * 0.674_489_75 / 1.644_853_63;
    let middle = f64::midpoint(low, high);
    let (visits, leads) = (spread(&found, Kpi::Visits), spread(&found, Kpi::Leads));
    for (p, point) in [(0.25, (middle - away).exp()), (0.5, middle.exp()), (0.75, (middle + away).exp())] {
        check_close(visits.quantile(p).expect("known"), point + 100.0, 1e-3, "visits");
        check_close(leads.quantile(p).expect("known"), point / 10.0, 1e-3, "leads");
    }
}

#[test]
fn slices_give_what_one_go_gives() {
    let (inputs, ranges) = plan(SHOP, 3);
    let settings = settings(10_000).with_periods(3);
    let whole = run(&inputs, &ranges, &settings);
    for step in [0, 1, 1024, 1500, 5000, 9_999_999] {
        let mut run = Run::new(&mut Engine::default(), &inputs, &ranges, &settings);
        let mut before = run.progress();
        assert_eq!((before.done, before.of), (0, 10_000));
        while !before.is_complete() {
            let after = run.advance(step);
            assert!(after.done > before.done && after.done <= 10_000, "{before:?} {after:?}");
            assert!(after.done - before.done <= step.max(1024), "{step}: {before:?} {after:?}");
            before = after;
        }
        assert_eq!(run.finish(), whole, "steps of {step}");
    }
}

#[test]
fn what_is_done_so_far_can_be_had() {
    let (inputs, ranges) = plan(SHOP, 1);
    let mut started = Run::new(&mut Engine::default(), &inputs, &ranges, &settings(50_000));
    assert_eq!(started.advance(3000).done, 2048);
    let early = started.finish();
    assert_eq!(early.draws(), 2048);
    assert_eq!(early, run(&inputs, &ranges, &settings(2048)));
    let unstarted = Run::new(&mut Engine::default(), &inputs, &ranges, &settings(50_000)).finish();
    assert_eq!(spread(&unstarted, Kpi::Profit).percentiles(), None);
    assert_eq!(spread(&unstarted, Kpi::Profit).mean(), None);
}

#[test]
fn the_number_of_draws_has_bounds() {
    let (inputs, ranges) = plan(SHOP, 1);
    for (asked, of) in [(0, 1), (1, 1), (usize::MAX, MOST_DRAWS)] {
        let run = Run::new(&mut Engine::default(), &inputs, &ranges, &settings(asked));
        assert_eq!(run.progress().of, of);
    }
    assert_eq!(spread(&run(&inputs, &ranges, &settings(1)), Kpi::Profit).deviation(), Some(0.0));
}

#[test]
fn the_mean_of_a_product_is_the_product_of_the_means() {
    let text = "clicks 8000…15000, landing-rate 3%…6%, lead-rate 10%…20%, sale-rate 25%…40%, aov 40…90";
    let (_, ranges) = plan(text, 1);
    // E(X) and E(X²) of each range.
    let moments = |range: &EnteredRange| match Fit::of(range.kpi.unit(), range.low, range.high) {
        Some(Fit::LogNormal { mu, sigma }) => ((mu + sigma * sigma / 2.0).exp(), (2.0 * (mu + sigma * sigma)).exp()),
        Some(Fit::Beta { alpha: a, beta: b }) => (a / (a + b), a * (a + 1.0) / ((a + b) * (a + b + 1.0))),
        other => panic!("{other:?}"),
    };
    let (mean, square) = ranges.iter().map(moments).fold((1.0, 1.0), |(m, s), (mean, square)| (m * mean, s * square));
    let found = outcome(text, 1, DEFAULT_DRAWS);
    let spread = spread(&found, Kpi::Revenue);
    let deviation = (square - mean * mean).sqrt();
    let error = deviation / (DEFAULT_DRAWS as f64).sqrt();
    let off = (spread.mean().expect("a mean") - mean).abs();
    assert!(off < error / 3.0, "a mean {off} off; plain draws would leave {error}");
    check_close(spread.deviation().expect("a deviation"), deviation, 0.01, "deviation");
}

#[test]
fn the_default_run_is_close_to_a_long_one() {
    let (inputs, ranges) = plan(SHOP, 1);
    let long = run(&inputs, &ranges, &settings(MOST_DRAWS));
    let short = run(&inputs, &ranges, &Settings::new(Layer::Target, 5));
    for kpi in [Kpi::Visits, Kpi::Leads, Kpi::Orders, Kpi::Revenue, Kpi::Cost, Kpi::Cac] {
        for p in [0.05, 0.1, 0.5, 0.9, 0.95] {
            let at = |outcome: &Outcome| spread(outcome, kpi).quantile(p).expect("known");
            check_close(at(&short), at(&long), 4e-3, &format!("{} at {p}", kpi.id()));
        }
    }
}

#[test]
fn one_number_for_all_periods_is_one_draw() {
    let one = outcome("visits 800…1500", 1, 8192);
    let all = outcome("visits 800…1500", 12, 8192);
    let deviation = |outcome: &Outcome| spread(outcome, Kpi::Visits).deviation().expect("known");
    check_close(deviation(&all), 12.0 * deviation(&one), 1e-9, "all periods rise and fall together");
    let (inputs, ranges) = plan("visits 800…1500", 12);
    let each = ranges[0].cells.iter().map(|cell| EnteredRange { cells: vec![*cell], ..ranges[0].clone() });
    let parted = run(&inputs, &each.collect::<Vec<_>>(), &settings(8192));
    check_close(deviation(&parted), 12_f64.sqrt() * deviation(&one), 0.02, "a draw for each period");
}

#[test]
fn the_horizon_follows_from_the_sums() {
    let (mut inputs, ranges) = plan("aov 50, cost 100 | visits 10…20 | business: fixed-costs 30, gross-margin 40%", 2);
    inputs.set(cell(0, Lane::Channel(0)), Kpi::Orders, 10.0);
    inputs.set(cell(1, Lane::Channel(0)), Kpi::Orders, 30.0);
    inputs.set(cell(1, Lane::Channel(0)), Kpi::Aov, 70.0);
    let asked = Kpi::ALL.map(total).to_vec();
    let found = run(&inputs, &ranges, &Settings { asked, ..settings(1000) });
    let value = |kpi| spread(&found, kpi).quantile(0.5).expect("known");
    // Revenue 10 · 50 + 30 · 70, of which 40 % are left; two periods of cost and fixed costs.
    for (kpi, wanted) in [
        (Kpi::Revenue, 2600.0),
        (Kpi::GrossProfit, 1040.0),
        (Kpi::Cost, 200.0),
        (Kpi::Roi, 4.2),
        (Kpi::Profit, 780.0),
        (Kpi::Aov, 65.0),
        (Kpi::GrossMargin, 0.4),
        (Kpi::FixedCosts, 60.0),
        (Kpi::Cpa, 5.0),
    ] {
        check_close(value(kpi), wanted, 1e-12, kpi.id());
    }
    assert!(spread(&found, Kpi::Visits).deviation().is_some_and(|deviation| deviation > 0.0));
}

#[test]
fn a_price_without_orders_holds_over_the_horizon() {
    let (inputs, ranges) = plan("aov 20…40", 3);
    let asked = vec![total(Kpi::Aov), total(Kpi::Revenue)];
    let found = run(&inputs, &ranges, &Settings { asked, ..settings(DEFAULT_DRAWS) });
    check_close(spread(&found, Kpi::Aov).quantile(0.95).expect("known"), 40.0, 1e-3, "95 % point");
    assert_eq!(found.spread(total(Kpi::Revenue)), None);
}

#[test]
fn stocks_are_taken_at_the_ends_of_the_time() {
    let (mut inputs, mut ranges) = plan("customers 10 | customers 5", 3);
    for (period, start, end) in [(0, 100.0, 110.0), (1, 110.0, 121.0), (2, 121.0, 130.0)] {
        inputs.set(cell(period, Lane::Total), Kpi::CustomersAtStart, start);
        inputs.set(cell(period, Lane::Total), Kpi::CustomersAtEnd, end);
        inputs.set(cell(period, Lane::Total), Kpi::FixedCosts, 7.0);
    }
    ranges.push(EnteredRange {
        cells: vec![cell(2, Lane::Total)],
        factors: Vec::new(),
        kpi: Kpi::CustomersAtEnd,
        low: 125.0,
        high: 140.0,
    });
    let asked = [Kpi::CustomersAtEnd, Kpi::RetainedCustomers, Kpi::RetentionRate, Kpi::ChurnRate].map(total).to_vec();
    let found = run(&inputs, &ranges, &Settings { asked, ..settings(DEFAULT_DRAWS) });
    let point = |kpi, share| spread(&found, kpi).quantile(share).expect("known");
    check_close(point(Kpi::CustomersAtEnd, 0.95), 140.0, 1e-2, "the last stock, not the sum");
    // 45 came in three periods, and there were 100 at first.
    check_close(point(Kpi::RetainedCustomers, 0.95), 95.0, 1e-2, "all who came are counted");
    check_close(point(Kpi::RetentionRate, 0.05), 0.8, 1e-2, "of those at the very start");
    check_close(point(Kpi::ChurnRate, 0.95), 0.2, 1e-2, "the rest of the whole");
}

#[test]
fn complements_and_inverses_of_ranges() {
    let asked = [Kpi::RetentionRate, Kpi::BreakEvenRoas].map(total).to_vec();
    let (inputs, ranges) = plan("visits 1 | business: churn-rate 10%…30%, gross-margin 25%…50%", 1);
    let found = run(&inputs, &ranges, &Settings { asked, ..settings(DEFAULT_DRAWS) });
    let point = |kpi, share| spread(&found, kpi).quantile(share).expect("known");
    check_close(point(Kpi::RetentionRate, 0.05), 0.7, 1e-3, "5 % point");
    check_close(point(Kpi::RetentionRate, 0.95), 0.9, 1e-3, "95 % point");
    check_close(point(Kpi::BreakEvenRoas, 0.05), 2.0, 1e-2, "5 % point");
    check_close(point(Kpi::BreakEvenRoas, 0.95), 4.0, 1e-2, "95 % point");
}

#[test]
fn what_cannot_be_known_has_no_spread() {
    let found = outcome("visits 800…1500", 1, 1024);
    assert!(found.spread(total(Kpi::Visits)).is_some());
    assert_eq!(found.spread(total(Kpi::Cac)), None);
    assert_eq!(found.spread(Asked { kpi: Kpi::Visits, lane: Lane::Channel(3), period: None }), None);
    assert_eq!(found.spread(Asked { kpi: Kpi::Visits, lane: Lane::Total, period: Some(9) }), None);
}

#[test]
fn other_layers_are_left_alone() {
    let (mut inputs, mut ranges) = plan("visits 800…1500", 1);
    inputs.set(cell(0, Lane::Channel(0)), Kpi::LeadRate, 0.1);
    ranges.push(EnteredRange {
        cells: vec![Cell { layer: Layer::Actual, ..cell(0, Lane::Channel(0)) }],
        factors: Vec::new(),
        kpi: Kpi::LeadRate,
        low: 0.5,
        high: 0.6,
    });
    let both = run(&inputs, &ranges, &settings(4096));
    assert_eq!(spread(&both, Kpi::Leads), spread(&run(&inputs, &ranges[..1], &settings(4096)), Kpi::Leads));
}

#[test]
fn chances_fall_as_the_target_rises() {
    let found = outcome(SHOP, 1, DEFAULT_DRAWS);
    for (kpi, better) in [(Kpi::Profit, Better::Higher), (Kpi::Cac, Better::Lower)] {
        let spread = spread(&found, kpi);
        let (least, largest) = (spread.quantile(0.0).expect("known"), spread.quantile(1.0).expect("known"));
        let targets = (0..=400).map(|step| least + (largest - least) * (f64::from(step) / 200.0 - 0.5));
        let mut chances: Vec<f64> = targets.map(|target| spread.chance(target, better)).collect();
        if better == Better::Lower {
            chances.reverse();
        }
        assert_eq!((chances[0], chances[400]), (1.0, 0.0), "{}", kpi.id());
        assert!(chances.windows(2).all(|pair| pair[0] >= pair[1]), "{}: {chances:?}", kpi.id());
        for p in [0.05, 0.1, 0.37, 0.5, 0.9] {
            let chance = spread.chance(spread.quantile(p).expect("known"), Better::Lower);
            assert!((chance - p).abs() < 1e-9, "{chance} instead of {p}");
        }
        assert_eq!(spread.chance(f64::NAN, better), 0.0);
        let bars = spread.bars(40).expect("bars");
        let sum: f64 = bars.shares.iter().sum();
        assert!((sum - 0.99).abs() < 1e-9 && bars.shares.len() == 40, "{sum}");
    }
}

#[test]
fn the_spread_comes_from_the_ranges() {
    // A sum: the variances add up, so the shares do too.
    let found = outcome("visits 900…1100 | visits 800…1200 | visits 1500…2500, lead-rate 5%…15%", 1, DEFAULT_DRAWS);
    let variance = |low: f64, high: f64| match Fit::of(Kpi::Visits.unit(), low, high) {
        Some(Fit::LogNormal { mu, sigma }) => (2.0 * mu + sigma * sigma).exp() * (sigma * sigma).exp_m1(),
        other => panic!("{other:?}"),
    };
    let variances = [variance(900.0, 1100.0), variance(800.0, 1200.0), variance(1500.0, 2500.0)];
    let sources = spread(&found, Kpi::Visits).sources();
    assert_eq!(sources.iter().map(|source| source.range).collect::<Vec<_>>(), [0, 1, 2], "visits know no lead rate");
    for (source, part) in sources.iter().zip(variances) {
        let share = part / variances.iter().sum::<f64>();
        assert!((source.share - share).abs() < 0.005, "range {}: {} instead of {share}", source.range, source.share);
    }
    // A product: less than the whole is explained by one range at a time, and the order of importance is right.
    let found = outcome(SHOP, 1, DEFAULT_DRAWS);
    let shares: Vec<f64> = spread(&found, Kpi::Revenue).sources().iter().map(|source| source.share).collect();
    let sum: f64 = shares.iter().sum();
    assert!((0.9..1.0).contains(&sum) && shares[0] > shares[2] && shares[2] > shares[3], "{shares:?}");
    // Only what is asked over the whole horizon is traced.
    let period = found.spread(Asked { period: Some(0), ..total(Kpi::Revenue) }).expect("known");
    assert_eq!(period.sources().len(), 4, "the only period is the horizon");
    let two = outcome(SHOP, 2, 2048);
    assert_eq!(two.spread(Asked { period: Some(0), ..total(Kpi::Revenue) }).map(|it| it.sources().len()), Some(0));
}

#[test]
fn narrow_wide_and_crossing_spreads_have_their_percentiles() {
    // Exact percentiles of single ranges, from a certain figure within a hundredth to one of four orders of magnitude.
    for (low, high) in [("999.99", "1000.01"), ("990", "1010"), ("100", "1000"), ("1", "10000")] {
        let found = outcome(&format!("visits {low}…{high}"), 1, DEFAULT_DRAWS);
        let (low, high) = (number(low), number(high));
        let fit = Fit::of(Kpi::Visits.unit(), low, high).expect("a range");
        for p in [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99] {
            let value = spread(&found, Kpi::Visits).quantile(p).expect("known");
            let (off, middle) = ((value - fit.quantile(p)).abs(), fit.median());
            // A quarter of the promise: 1/256 of the distance from the middle, and the noise of the draws.
            let promised = (value - middle).abs() / 1024.0 + 2e-5 * (high - low);
            assert!(off < promised, "{low}–{high} at {p}: {off} instead of {promised}");
        }
    }
    let found = outcome("visits 1000, cost -500…500", 1, DEFAULT_DRAWS);
    let cost = spread(&found, Kpi::Cost);
    check_close(cost.quantile(0.95).expect("known"), 500.0, 1e-3, "95 % point");
    assert!(cost.quantile(0.5).expect("known").abs() < 1.0);
    assert!((cost.chance(0.0, Better::Lower) - 0.5).abs() < 1e-3);
}

#[test]
fn many_ranges_are_drawn_independently() {
    // 60 channels: the lattice and what follows it. Their sum has the variance of independent ones.
    let text = vec!["visits 500…1500"; 60].join(" | ");
    let found = outcome(&text, 1, DEFAULT_DRAWS);
    let one = spread(&outcome("visits 500…1500", 1, DEFAULT_DRAWS), Kpi::Visits).deviation().expect("known");
    check_close(spread(&found, Kpi::Visits).deviation().expect("known"), one * 60_f64.sqrt(), 0.02, "60 channels");
    // Hundreds of them run too.
    let text = vec!["visits 500…1500, lead-rate 5%…10%"; 150].join(" | ");
    assert!(spread(&outcome(&text, 1, 2048), Kpi::Leads).mean().is_some());
}

fn anywhere() -> impl Strategy<Value = Cell> {
    let lane = prop_oneof![(0_usize..4).prop_map(Lane::Channel), Just(Lane::Total)];
    let layer = prop::sample::select(Layer::ALL.to_vec());
    (layer, 0_usize..4, lane).prop_map(|(layer, period, lane)| Cell { layer, period, lane })
}

fn kpis() -> impl Strategy<Value = Kpi> {
    prop::sample::select(Kpi::ALL.to_vec())
}

fn anything() -> impl Strategy<Value = f64> {
    prop_oneof![any::<f64>(), -1e3..1e3, 0.0..1.0, Just(0.0), Just(1.0), Just(1e15), Just(1e300), Just(f64::NAN)]
}

proptest! {
    #![proptest_config(runs(60))]

    #[test]
    fn any_run_ends_with_ordered_finite_figures(
        channels in 0_usize..4,
        periods in 0_usize..4,
        figures in prop::collection::vec((anywhere(), kpis(), anything()), 0..12),
        ranges in prop::collection::vec((prop::collection::vec(anywhere(), 0..4), kpis(), anything(), anything()), 0..8),
        extra in prop::collection::vec((kpis(), 0_usize..4, prop::option::of(0_usize..4)), 0..6),
        draws in 0_usize..3000,
        target in anything(),
    ) {
        let mut inputs = Inputs::new(channels, periods);
        for (cell, kpi, value) in figures {
            inputs.set(cell, kpi, value);
        }
        let ranges: Vec<EnteredRange> =
            ranges.into_iter().map(|(cells, kpi, low, high)| EnteredRange { cells, factors: Vec::new(), kpi, low, high }).collect();
        let mut settings = settings(draws).with_periods(periods);
        settings.asked.extend(extra.into_iter().map(|(kpi, lane, period)| Asked { kpi, lane: Lane::Channel(lane), period }));
        let found = run(&inputs, &ranges, &settings);
        for (asked, spread) in found.spreads() {
            prop_assert!((0.0..=1.0).contains(&spread.known()));
            let points = [0.0, 0.05, 0.1, 0.5, 0.9, 0.95, 1.0].map(|p| spread.quantile(p));
            let known: Vec<f64> = points.into_iter().flatten().collect();
            prop_assert!(known.is_empty() == (spread.known() == 0.0) && known.iter().all(|it| it.is_finite()));
            prop_assert!(known.windows(2).all(|pair| pair[0] <= pair[1]), "{asked:?}: {known:?}");
            prop_assert!([spread.mean(), spread.deviation()].into_iter().flatten().all(f64::is_finite));
            for better in [Better::Higher, Better::Lower, Better::Neutral] {
                prop_assert!((0.0..=1.0).contains(&spread.chance(target, better)));
            }
            prop_assert!(spread.sources().iter().all(|source| (0.0..=1.0).contains(&source.share)));
            if let Some(bars) = spread.bars(7) {
                prop_assert!(bars.from < bars.to && bars.shares.iter().all(|share| (0.0..=1.0).contains(share)));
            }
        }
    }
}

#[test]
fn the_usual_outcomes_are_those_of_the_total() {
    let settings = Settings::new(Layer::Actual, 9).with_periods(2);
    assert_eq!(settings.draws, 65_536);
    assert_eq!(settings.asked.len(), 3 * OUTCOMES.len());
    assert!(settings.asked.iter().all(|asked| asked.lane == Lane::Total));
    assert!(OUTCOMES.iter().any(|kpi| kpi.scope() == Scope::Total));
}
