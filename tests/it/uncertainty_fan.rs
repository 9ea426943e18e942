//! Runs with more ranges than the lattice has coordinates, as fan charts have them: independence, moments, equal bits.

use race_planner::engine::uncertainty::{EnteredRange, Fit, Outcome, Quantiles, Run, Settings, Spread, Stream};
use race_planner::engine::{Cell, Engine, Inputs, Kpi, Lane};

use crate::fan::{cell, ranges, revenue, settings};
use crate::golden;

const LATTICE: usize = 36;
const BLOCK: usize = 1024;

fn run(channels: usize, periods: usize, settings: &Settings, step: usize) -> Outcome {
    let inputs = Inputs::new(channels, periods);
    let mut run = Run::new(&mut Engine::default(), &inputs, &ranges(channels, periods), settings);
    while !run.advance(step).is_complete() {}
    run.finish()
}

#[track_caller]
fn spread(outcome: &Outcome, period: Option<usize>) -> &Spread {
    outcome.spread(revenue(period)).expect("revenue is known")
}

fn fit(range: &EnteredRange) -> Fit {
    Fit::of(range.kpi.unit(), range.low, range.high).expect("a range")
}

#[test]
fn every_draw_of_many_ranges_is_a_report() {
    const DRAWS: usize = 1100;
    let (channels, periods) = (6, 6);
    let ranges = ranges(channels, periods);
    assert!(ranges.len() > LATTICE + 12, "{}", ranges.len());
    let found = run(channels, periods, &settings(5, DRAWS, periods), usize::MAX);
    let stream = Stream::new(5, ranges.len());
    let tables: Vec<Quantiles> = ranges.iter().map(|range| Quantiles::new(&fit(range))).collect();
    let mut engine = Engine::default();
    let mut sums = vec![(0.0, f64::INFINITY, f64::NEG_INFINITY); periods];
    for draw in 0..DRAWS {
        let mut drawn = Inputs::new(channels, periods);
        for (dimension, range) in ranges.iter().enumerate() {
            let value = tables[dimension].value(stream.point(draw as u32, dimension));
            let factor = range.factors.first().copied().unwrap_or(1.0);
            range.cells.iter().for_each(|cell| drawn.set(*cell, range.kpi, value * factor));
        }
        let report = engine.evaluate(drawn);
        for (period, sum) in sums.iter_mut().enumerate() {
            let value = report.value(Cell { lane: Lane::Total, ..cell(period, 0) }, Kpi::Revenue).expect("known");
            *sum = (sum.0 + value, sum.1.min(value), sum.2.max(value));
        }
    }
    for (period, (sum, least, largest)) in sums.into_iter().enumerate() {
        let spread = spread(&found, Some(period));
        let found = [spread.mean(), spread.quantile(0.0), spread.quantile(1.0)].map(|it| it.expect("known"));
        for (found, wanted) in found.into_iter().zip([sum / DRAWS as f64, least, largest]) {
            assert!((found / wanted - 1.0).abs() < 1e-12, "period {period}: {found} instead of {wanted}");
        }
    }
}

/// E(X) and E(X²) of a range.
fn moments(range: &EnteredRange) -> (f64, f64) {
    match fit(range) {
        Fit::LogNormal { mu, sigma } => ((mu + sigma * sigma / 2.0).exp(), (2.0 * (mu + sigma * sigma)).exp()),
        Fit::Beta { alpha: a, beta: b } => (a / (a + b), a * (a + 1.0) / ((a + b) * (a + b + 1.0))),
        other => panic!("{other:?}"),
    }
}

#[test]
fn means_and_variances_of_periods_and_horizon_are_those_of_theory() {
    const DRAWS: usize = 20_000;
    const SEEDS: u64 = 6;
    let (channels, periods) = (8, 12);
    let ranges = ranges(channels, periods);
    // Mean and variance of all periods' revenue, then of the first period's.
    let theory = [periods, 1].map(|periods| {
        let (mut mean, mut variance) = (0.0, 0.0);
        for channel in 0..channels {
            let own = |range: &&EnteredRange| range.cells[0].lane == Lane::Channel(channel);
            let (mut rates, mut squares, mut visits, mut noise) = (1.0, 1.0, 0.0, 0.0);
            for range in ranges.iter().filter(own) {
                let (first, second) = moments(range);
                if range.kpi != Kpi::Visits {
                    (rates, squares) = (rates * first, squares * second);
                } else if range.cells[0].period < periods {
                    let factor = range.factors.first().copied().unwrap_or(1.0);
                    visits += factor * first;
                    noise += factor * factor * (second - first * first);
                }
            }
            mean += rates * visits;
            variance += squares * (noise + visits * visits) - (rates * visits).powi(2);
        }
        (mean, variance)
    });
    let outcomes: Vec<Outcome> =
        (0..SEEDS).map(|seed| run(channels, periods, &settings(seed, DRAWS, periods), usize::MAX)).collect();
    for (period, (mean, variance)) in [None, Some(0)].into_iter().zip(theory) {
        let mut average = 0.0;
        for outcome in &outcomes {
            let spread = spread(outcome, period);
            let (found, deviation) = (spread.mean().expect("a mean"), spread.deviation().expect("a deviation"));
            // Of plain draws the mean would be off by up to 4 standard errors; each range alone is even.
            let error = (variance / DRAWS as f64).sqrt();
            assert!((found - mean).abs() < 1.0 * error, "{period:?}: mean {found} instead of {mean} ± {error}");
            let ratio = deviation * deviation / variance;
            assert!((ratio - 1.0).abs() < 4.0 * (2.2 / DRAWS as f64).sqrt(), "{period:?}: variance {ratio}");
            average += ratio / SEEDS as f64;
        }
        let error = (2.2 / (DRAWS as f64 * SEEDS as f64)).sqrt();
        assert!((average - 1.0).abs() < 4.0 * error, "{period:?}: variances {average} ± {error}");
    }
}

#[test]
fn each_coordinate_beyond_the_lattice_is_a_regular_grid() {
    let stream = Stream::new(3, 120);
    for dimension in (LATTICE..120).step_by(7) {
        // Alone in each block, and the finer the more blocks there are.
        for (bits, numbers) in [(10, 0..1024), (10, 5 * 1024..6 * 1024), (16, 0..1 << 16), (14, 1 << 14..2 << 14)] {
            let mut hit = vec![false; 1 << bits];
            for number in numbers {
                let cell = (stream.point(number, dimension) >> (32 - bits)) as usize;
                assert!(!std::mem::replace(&mut hit[cell], true), "coordinate {dimension}: two of 2^{bits} in a cell");
            }
        }
    }
}

/// Σ (a − ½)(b − ½) · 12 ÷ n.
fn correlation(first: &[f64], second: &[f64]) -> f64 {
    12.0 * first.iter().zip(second).map(|(a, b)| a * b).sum::<f64>() / first.len() as f64
}

fn columns(seed: u64, dimensions: std::ops::Range<usize>, points: usize) -> Vec<Vec<f64>> {
    let stream = Stream::new(seed, dimensions.end);
    let column = |dimension: usize| -> Vec<f64> {
        (0..points).map(|number| f64::from(stream.point(number as u32, dimension)) / 4_294_967_296.0 - 0.5).collect()
    };
    dimensions.map(column).collect()
}

#[test]
fn coordinates_beyond_the_lattice_are_as_good_as_independent() {
    const POINTS: usize = 4096;
    let columns = columns(17, LATTICE - 6..LATTICE + 104, POINTS);
    let squares: Vec<Vec<f64>> = columns
        .iter()
        // Even on its own: mean 0 and variance 1/12, like the column.
        .map(|column| column.iter().map(|it| (it * it - 1.0 / 12.0) * 15_f64.sqrt()).collect())
        .collect();
    let (mut whole, mut bent, mut one_block, mut pairs) = (0.0, 0.0, 0.0, 0.0);
    for first in 6..columns.len() {
        for second in 0..first {
            let all = correlation(&columns[first], &columns[second]);
            let of_squares = correlation(&squares[first], &squares[second]);
            let mixed = correlation(&columns[first], &squares[second]);
            let of_block = correlation(&columns[first][BLOCK..2 * BLOCK], &columns[second][BLOCK..2 * BLOCK]);
            // Five and a half standard errors, of which none should be found among 6000 pairs.
            let bound = 5.5 / (POINTS as f64).sqrt();
            assert!(
                all.abs().max(of_squares.abs()).max(mixed.abs()) < bound,
                "{first}, {second}: {all} {of_squares} {mixed}"
            );
            assert!(of_block.abs() < 5.5 / 32.0, "{first} and {second} in one block: {of_block}");
            whole += all * all;
            bent += of_squares * of_squares;
            one_block += of_block * of_block;
            pairs += 1.0;
        }
    }
    // The squares of the correlations of independent columns are 1/n on average.
    for (sum, points) in [(whole, POINTS), (bent, POINTS), (one_block, BLOCK)] {
        let average = sum / pairs * points as f64;
        assert!((average - 1.0).abs() < 0.09, "{average} instead of 1 over {pairs} pairs of {points} points");
    }
}

#[test]
fn no_order_returns_in_another_block() {
    for column in columns(4, LATTICE..LATTICE + 40, 12 * BLOCK) {
        let blocks: Vec<&[f64]> = column.chunks(BLOCK).collect();
        for first in 0..blocks.len() {
            for second in 0..first {
                let found = correlation(blocks[first], blocks[second]);
                assert!(found.abs() < 5.5 / 32.0, "blocks {first} and {second}: {found}");
            }
        }
    }
}

#[test]
fn sums_of_many_coordinates_have_the_spread_and_the_tails_of_independent_ones() {
    const POINTS: usize = 8192;
    const TERMS: usize = 8;
    let columns = columns(23, LATTICE..LATTICE + 30 * TERMS, POINTS);
    let (mut variance, mut fourth, mut groups) = (0.0, 0.0, 0.0);
    for group in columns.chunks(TERMS) {
        let sums = (0..POINTS).map(|at| group.iter().map(|column| column[at]).sum::<f64>());
        let (second, power) = sums.fold((0.0, 0.0), |(second, fourth), it| (second + it.powi(2), fourth + it.powi(4)));
        let ratio = second / POINTS as f64 * 12.0 / TERMS as f64;
        assert!((ratio - 1.0).abs() < 5.0 * (2.0 / POINTS as f64).sqrt(), "variance {ratio}");
        (variance, fourth, groups) = (variance + ratio, fourth + power / POINTS as f64, groups + 1.0);
    }
    let count = POINTS as f64 * groups;
    assert!((variance / groups - 1.0).abs() < 4.0 * (2.0 / count).sqrt(), "variance {}", variance / groups);
    // E(S⁴) = 3 σ⁴ − 1.2 · TERMS ÷ 144, for uniform terms.
    let terms = TERMS as f64;
    let theory = 3.0 * (terms / 12.0).powi(2) - 1.2 * terms / 144.0;
    assert!((fourth / groups / theory - 1.0).abs() < 4.0 * (10.0 / count).sqrt(), "fourth moment {}", fourth / groups);
}

#[test]
fn many_ranges_give_the_same_bits_everywhere_and_in_slices() {
    let settings = settings(42, 3000, 5);
    let whole = run(8, 5, &settings, usize::MAX);
    assert_eq!(run(8, 5, &settings, 1024), whole);
    let bits = |period| {
        let spread = spread(&whole, period);
        [spread.quantile(0.05), spread.mean(), spread.deviation()].map(|value| value.map_or(0, f64::to_bits))
    };
    let found = [bits(None), bits(Some(0)), bits(Some(4))];
    assert_eq!(found, golden::FAN, "{found:#x?}");
    assert_ne!(run(8, 5, &Settings { seed: 43, ..settings }, usize::MAX), whole);
}
