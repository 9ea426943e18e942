//! Ranges as distributions: fits against `SciPy`, tables against exact distribution functions, and the stream of points.

use proptest::prelude::*;
use race_planner::engine::Unit;
use race_planner::engine::uncertainty::{Fit, MOST_DRAWS, Quantiles, Stream};
use serde_json::Value;
use statrs::distribution::{Beta, ContinuousCDF, LogNormal};

use crate::interval::{check_close, figure, table};
use crate::properties::runs;

#[track_caller]
fn fit(unit: Unit, low: f64, high: f64) -> Fit {
    Fit::of(unit, low, high).unwrap_or_else(|| panic!("{low}–{high} is a range"))
}

fn numbers(case: &Value, name: &str) -> Vec<f64> {
    case[name].as_array().expect("a list").iter().map(|number| number.as_f64().expect("a number")).collect()
}

#[test]
fn rates_are_fitted_as_scipy_fits_them() {
    for case in table(include_str!("../fixtures/uncertainty/beta.json")) {
        let found = fit(Unit::Rate, figure(&case, "low"), figure(&case, "high"));
        let Fit::Beta { alpha, beta } = found else { panic!("{case}: {found:?}") };
        check_close(alpha, figure(&case, "alpha"), 1e-6, &case.to_string());
        check_close(beta, figure(&case, "beta"), 1e-6, &case.to_string());
        let scale = figure(&case, "high") - figure(&case, "low");
        for (point, wanted) in numbers(&case, "points").into_iter().zip(numbers(&case, "values")) {
            let found = found.quantile(point);
            let is_close = (found - wanted).abs() < 2e-5 * scale.min(wanted.max(1e-6));
            assert!(is_close, "{case}: {found} instead of {wanted} at {point}");
        }
        assert!((found.median() - found.quantile(0.5)).abs() < 1e-8, "{case}");
    }
}

#[test]
fn a_range_means_what_its_ends_allow() {
    let name =
        |unit, low, high| format!("{:?}", fit(unit, low, high)).split([' ', '(']).next().unwrap_or("").to_owned();
    for (unit, low, high, wanted) in [
        (Unit::Rate, 0.02, 0.05, "Beta"),
        (Unit::Rate, 0.05, 0.02, "Beta"),
        (Unit::Rate, 0.0, 0.05, "Uniform"),
        (Unit::Rate, 0.5, 1.0, "Uniform"),
        (Unit::Rate, 0.0, 1.0, "Uniform"),
        (Unit::Rate, 0.5, 1.5, "LogNormal"),
        (Unit::Rate, -0.1, 0.3, "Normal"),
        (Unit::Rate, 1e-12, 0.9, "LogitNormal"),
        (Unit::Rate, 0.03, 0.03, "Certain"),
        (Unit::Rate, 0.0, 0.0, "Certain"),
        (Unit::Count, 100.0, 300.0, "LogNormal"),
        (Unit::Money, 0.1, 0.9, "LogNormal"),
        (Unit::Money, 0.0, 50.0, "Uniform"),
        (Unit::Money, -100.0, 50.0, "Normal"),
        (Unit::Years, 5.0, 5.0 + 1e-12, "Certain"),
    ] {
        assert_eq!(name(unit, low, high), wanted, "{low}–{high} of {unit:?}");
    }
    assert_eq!(fit(Unit::Rate, 0.0, 1.0), Fit::Uniform { from: 0.0, to: 1.0 });
    assert_eq!(fit(Unit::Rate, 0.0, 0.99), Fit::Uniform { from: 0.0, to: 1.0 });
    for (low, high) in [(f64::NAN, 1.0), (1.0, f64::INFINITY), (f64::NEG_INFINITY, 1.0)] {
        assert_eq!(Fit::of(Unit::Money, low, high), None);
    }
}

#[test]
fn one_sided_ranges_keep_the_end_that_is_a_point() {
    check_close(fit(Unit::Rate, 0.0, 0.38).quantile(0.95), 0.38, 1e-12, "low = 0");
    check_close(fit(Unit::Money, 0.0, 95.0).quantile(0.95), 95.0, 1e-12, "low = 0");
    check_close(fit(Unit::Rate, 0.62, 1.0).quantile(0.05), 0.62, 1e-12, "high = 1");
}

fn units() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![Unit::Rate, Unit::Count, Unit::Money, Unit::Multiple, Unit::Years])
}

/// Any finite number, of any size.
fn anything() -> impl Strategy<Value = f64> {
    prop_oneof![any::<f64>(), -1e3..1e3, 0.0..1.0, Just(0.0), Just(1.0), Just(1e15), Just(5e-324), Just(f64::MAX)]
}

proptest! {
    #![proptest_config(runs(300))]

    #[test]
    fn both_ends_of_a_range_are_its_points(low in -7.0..0.0, width in 0.01..0.99) {
        let low = 10_f64.powf(low) * 0.98;
        for (unit, high) in [(Unit::Rate, low + (1.0 - low) * width), (Unit::Money, low * (1.0 + 50.0 * width))] {
            let fit = fit(unit, low, high);
            let (p5, p95) = (fit.quantile(0.05), fit.quantile(0.95));
            prop_assert!((p5 / low - 1.0).abs() < 1e-4, "{low}–{high}: {p5} of {fit:?}");
            prop_assert!(((p95 - high) / (high - low)).abs() < 1e-5, "{low}–{high}: {p95} of {fit:?}");
        }
    }

    #[test]
    fn any_range_gives_finite_draws_that_grow(unit in units(), low in anything(), high in anything(), mut points: [u32; 20]) {
        let Some(fit) = Fit::of(unit, low, high) else { return Ok(()) };
        points.sort_unstable();
        let table = Quantiles::new(&fit);
        let draws: Vec<f64> = [0].iter().chain(&points).chain(&[u32::MAX]).map(|&point| table.value(point)).collect();
        prop_assert!(draws.iter().all(|draw| draw.is_finite()), "{fit:?}: {draws:?}");
        let size = draws.iter().fold(0.0, |size: f64, draw| size.max(draw.abs()));
        prop_assert!(draws.windows(2).all(|pair| pair[1] - pair[0] >= -1e-12 * size), "{fit:?}: {draws:?}");
        if unit == Unit::Rate && low.min(high) >= 0.0 && low.max(high) <= 1.0 {
            prop_assert!(draws.iter().all(|draw| (-1e-12..=1.0 + 1e-12).contains(draw)), "{fit:?}: {draws:?}");
        }
        let ends = [0.0, 0.05, 0.5, 0.95, 1.0, -3.0, 7.0, f64::NAN].map(|p| fit.quantile(p));
        prop_assert!(ends.iter().all(|end| end.is_finite()) && fit.median().is_finite(), "{fit:?}: {ends:?}");
        prop_assert!(ends[0] <= ends[1] && ends[1] <= ends[2] && ends[2] <= ends[3] && ends[3] <= ends[4]);
    }
}

/// A million draws from one coordinate of a stream, sorted.
fn million(fit: &Fit, dimension: usize) -> Vec<f64> {
    let (table, stream) = (Quantiles::new(fit), Stream::new(7, dimension + 1));
    let points: Vec<u32> = (0..1_000_000).map(|number| stream.point(number, dimension)).collect();
    let mut draws = vec![0.0; points.len()];
    table.fill(&points, &mut draws);
    draws.sort_unstable_by(f64::total_cmp);
    draws
}

/// Kolmogorov–Smirnov at the 1 % level, read at every 500th draw and widened by what may hide between, and the first two
/// moments within 4 standard errors.
#[track_caller]
fn check_draws(fit: &Fit, exact: impl Fn(f64) -> f64, mean: f64, variance: f64) {
    const STEP: usize = 500;
    for dimension in [3, 50] {
        let draws = million(fit, dimension);
        let count = draws.len() as f64;
        let gap = |(place, draw): (usize, &f64)| (exact(*draw) - (place as f64 + 0.5) / count).abs();
        let worst = draws.iter().enumerate().step_by(STEP).map(gap).fold(0.0, f64::max) + STEP as f64 / count;
        assert!(worst < 1.63 / count.sqrt(), "{fit:?} in coordinate {dimension}: distance {worst}");
        let average = draws.iter().sum::<f64>() / count;
        let moment = |power: i32| draws.iter().map(|draw| (draw - mean).powi(power)).sum::<f64>() / count;
        let error = (variance / count).sqrt();
        assert!((average - mean).abs() < 4.0 * error, "{fit:?} in {dimension}: mean {average} instead of {mean}");
        let (second, error) = (moment(2), ((moment(4) - variance * variance) / count).sqrt());
        assert!((second - variance).abs() < 4.0 * error, "{fit:?} in {dimension}: variance {second} not {variance}");
    }
}

#[test]
fn a_million_draws_of_a_rate_pass_the_tests() {
    for (low, high) in [(0.03, 0.06), (0.001, 0.5), (0.05, 0.0525)] {
        let fit = fit(Unit::Rate, low, high);
        let Fit::Beta { alpha: a, beta: b } = fit else { panic!("{fit:?}") };
        let exact = Beta::new(a, b).expect("shapes");
        let (mean, variance) = (a / (a + b), a * b / ((a + b).powi(2) * (a + b + 1.0)));
        check_draws(&fit, |draw| exact.cdf(draw), mean, variance);
    }
}

#[test]
fn a_million_draws_of_an_amount_pass_the_tests() {
    for (low, high) in [(8000.0, 15000.0), (1.0, 30.0)] {
        let fit = fit(Unit::Money, low, high);
        let Fit::LogNormal { mu, sigma } = fit else { panic!("{fit:?}") };
        let exact = LogNormal::new(mu, sigma).expect("parameters");
        let mean = (mu + sigma * sigma / 2.0).exp();
        check_draws(&fit, |draw| exact.cdf(draw), mean, mean * mean * (sigma * sigma).exp_m1());
    }
}

#[test]
fn a_million_draws_of_one_sided_and_signed_figures_pass_the_tests() {
    check_draws(&Fit::Uniform { from: 0.0, to: 10.0 }, |draw| draw / 10.0, 5.0, 100.0 / 12.0);
    let normal = statrs::distribution::Normal::new(3.0, 2.0).expect("parameters");
    check_draws(&Fit::Normal { mean: 3.0, sd: 2.0 }, |draw| normal.cdf(draw), 3.0, 4.0);
}

#[test]
fn each_coordinate_of_the_lattice_is_a_regular_grid() {
    let stream = Stream::new(3, 36);
    for dimension in 0..36 {
        for bits in [10, 16] {
            let mut hit = vec![false; 1 << bits];
            for number in 0..1_u32 << bits {
                let cell = (stream.point(number, dimension) >> (32 - bits)) as usize;
                assert!(
                    !std::mem::replace(&mut hit[cell], true),
                    "coordinate {dimension}: two of 2^{bits} in one cell"
                );
            }
        }
    }
}

#[test]
fn no_two_coordinates_are_alike() {
    let stream = Stream::new(11, 60);
    let column = |dimension: usize| -> Vec<f64> {
        (0..16_384).map(|number| f64::from(stream.point(number, dimension)) / 4_294_967_296.0 - 0.5).collect()
    };
    let columns: Vec<Vec<f64>> = (0..60).map(column).collect();
    for first in 0..60 {
        for second in 0..first {
            let products = columns[first].iter().zip(&columns[second]).map(|(a, b)| a * b);
            let correlation = 12.0 * products.sum::<f64>() / 16_384.0;
            assert!(correlation.abs() < 0.04, "coordinates {second} and {first}: {correlation}");
        }
    }
}

#[test]
fn points_are_the_same_bits_everywhere() {
    let stream = Stream::new(2024, 40);
    let more = Stream::new(2024, 300);
    let found: Vec<u32> = [(0, 0), (1, 0), (65_535, 1), (12_345, 35), (0, 36), (1, 36), (1_048_575, 39)]
        .map(|(n, d)| stream.point(n, d))
        .into();
    assert_eq!(found, GOLDEN_POINTS);
    assert!((0..40).all(|dimension| stream.point(77, dimension) == more.point(77, dimension)));
    assert_ne!(Stream::new(2025, 1).point(0, 0), stream.point(0, 0));
    assert_eq!(stream.point(5, 40), 0, "no such coordinate");
    assert_eq!(MOST_DRAWS, 1 << 20);
}

const GOLDEN_POINTS: [u32; 7] =
    [2_252_416_319, 104_932_671, 2_431_119_046, 1_966_458_327, 3_871_098_805, 2_306_623_413, 3_481_024_437];

#[test]
fn draws_are_the_same_bits_everywhere() {
    let draw = |unit, low, high| Quantiles::new(&fit(unit, low, high)).value(0x1234_5678).to_bits();
    let found = [
        draw(Unit::Rate, 0.03, 0.06),
        draw(Unit::Rate, 0.05, 0.0501),
        draw(Unit::Rate, 1e-12, 0.9),
        draw(Unit::Money, 40.0, 90.0),
        draw(Unit::Money, 0.0, 90.0),
        draw(Unit::Money, -40.0, 90.0),
    ];
    assert_eq!(found, GOLDEN_DRAWS, "{found:#x?}");
}

const GOLDEN_DRAWS: [u64; 6] = [
    0x3fa0_04c1_1966_0bad,
    0x3fa9_9a4e_395d_8e15,
    0x3d96_0d88_e285_88bc,
    0x4044_e49c_8fdb_3405,
    0x401a_f286_bc7a_1af3,
    0xc040_7fbb_27ed_a543,
];
