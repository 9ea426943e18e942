//! Draws over entered ranges: the long product, the run at every keystroke, the fan chart; and draws to be tested.

use crate::engine::uncertainty::{Asked, EnteredRange, Fit, MOST_DRAWS, Outcome, Quantiles, Run, Settings, Stream};
use crate::engine::{Cell, Engine, Inputs, Kpi, Lane, Layer, Scope};

/// Visitors, three rates, order value: 5 % and 95 % points.
const PRODUCT: [(Kpi, f64, f64); 5] = [
    (Kpi::Clicks, 8000.0, 15000.0),
    (Kpi::LandingRate, 0.03, 0.06),
    (Kpi::LeadRate, 0.1, 0.2),
    (Kpi::SaleRate, 0.25, 0.4),
    (Kpi::Aov, 40.0, 90.0),
];

/// What somebody enters who knows her shop, with costs and margin.
const PLAN: [(Kpi, f64, f64); 5] = [
    (Kpi::Visits, 8000.0, 15000.0),
    (Kpi::LeadRate, 0.06, 0.11),
    (Kpi::SaleRate, 0.1, 0.15),
    (Kpi::Aov, 55.0, 75.0),
    (Kpi::CostPerVisit, 0.1, 0.15),
];

/// The ranges of each of the fan's channels: visits anew in every period, the others once for all of them.
const FAN: [(Kpi, f64, f64); 4] =
    [(Kpi::Visits, 800.0, 1500.0), (Kpi::LeadRate, 0.06, 0.11), (Kpi::SaleRate, 0.1, 0.15), (Kpi::Aov, 55.0, 75.0)];

const FAN_CHANNELS: usize = 8;
const FAN_PERIODS: usize = 24;

fn cell(period: usize, lane: Lane) -> Cell {
    Cell { layer: Layer::Target, period, lane }
}

fn one_channel(ranges: &[(Kpi, f64, f64)]) -> (Inputs, Vec<EnteredRange>) {
    let mut inputs = Inputs::new(1, 1);
    inputs.set(cell(0, Lane::Total), Kpi::GrossMargin, 0.6);
    inputs.set(cell(0, Lane::Total), Kpi::FixedCosts, 500.0);
    let place = |kpi: Kpi| if kpi.scope() == Scope::Channel { Lane::Channel(0) } else { Lane::Total };
    let entered = |&(kpi, low, high): &(Kpi, f64, f64)| EnteredRange {
        cells: vec![cell(0, place(kpi))],
        factors: Vec::new(),
        kpi,
        low,
        high,
    };
    (inputs, ranges.iter().map(entered).collect())
}

fn run(inputs: &Inputs, ranges: &[EnteredRange], settings: &Settings) -> Outcome {
    let mut run = Run::new(&mut Engine::default(), inputs, ranges, settings);
    run.advance(MOST_DRAWS);
    run.finish()
}

fn leave_percentiles(outcome: &Outcome, shares: &[f64]) {
    let each = outcome.spreads().iter().flat_map(|(_, spread)| shares.iter().map(|share| spread.quantile(*share)));
    crate::leave(each.map(|value| value.unwrap_or(f64::NAN)).collect());
}

/// The product of visitors, three rates and order value; leaves P5, P50 and P95.
#[unsafe(no_mangle)]
pub extern "C" fn product(draws: usize, seed: u32) {
    let (inputs, ranges) = one_channel(&PRODUCT);
    let asked = vec![Asked { kpi: Kpi::Revenue, lane: Lane::Total, period: None }];
    let settings = Settings { draws, asked, ..Settings::new(Layer::Target, u64::from(seed)) };
    leave_percentiles(&run(&inputs, &ranges, &settings), &[0.05, 0.5, 0.95]);
}

/// Leaves so many draws of one of the product's ranges, by the stream and table of the run.
#[unsafe(no_mangle)]
pub extern "C" fn leave_draws(range: usize, draws: u32, seed: u32) {
    let (kpi, low, high) = PRODUCT[range];
    let Some(fit) = Fit::of(kpi.unit(), low, high) else { return };
    let (table, stream) = (Quantiles::new(&fit), Stream::new(u64::from(seed), PRODUCT.len()));
    crate::leave((0..draws).map(|number| table.value(stream.point(number, range))).collect());
}

/// Leaves kind (0 log-normal, 1 beta), low and high of each of the product's ranges, then of the fan's.
#[unsafe(no_mangle)]
pub extern "C" fn leave_ranges() {
    let kind = |kpi: Kpi| if kpi.unit() == crate::engine::Unit::Rate { 1.0 } else { 0.0 };
    crate::leave(PRODUCT.into_iter().chain(FAN).flat_map(|(kpi, low, high)| [kind(kpi), low, high]).collect());
}

/// The run of a keystroke: five ranges, the usual nine outcomes; leaves P5, P50 and P95 of each.
#[unsafe(no_mangle)]
pub extern "C" fn small_run(draws: usize, seed: u32) {
    let (inputs, ranges) = one_channel(&PLAN);
    let settings = Settings { draws, ..Settings::new(Layer::Target, u64::from(seed)) };
    leave_percentiles(&run(&inputs, &ranges, &settings), &[0.05, 0.5, 0.95]);
}

/// Revenue of 8 channels in each of 24 periods; leaves P5, P10, P50, P90 and P95 of every period. All channels and periods
/// have the same ranges, or if `varied` each one its own.
#[unsafe(no_mangle)]
pub extern "C" fn fan(draws: usize, seed: u32, varied: u32) {
    let mut ranges = Vec::new();
    for channel in 0..FAN_CHANNELS {
        let all: Vec<Cell> = (0..FAN_PERIODS).map(|period| cell(period, Lane::Channel(channel))).collect();
        let mut enter = |cells: &[Cell], (kpi, low, high): (Kpi, f64, f64)| {
            let variety = 1.0 + f64::from(varied) * (channel * FAN_PERIODS + cells[0].period) as f64 / 1000.0;
            ranges.push(EnteredRange { cells: cells.to_vec(), factors: Vec::new(), kpi, low, high: high * variety });
        };
        FAN[1..].iter().for_each(|range| enter(&all, *range));
        for cell in &all {
            enter(&[*cell], FAN[0]);
        }
    }
    let each = |period| Asked { kpi: Kpi::Revenue, lane: Lane::Total, period: Some(period) };
    let asked = (0..FAN_PERIODS).map(each).collect();
    let settings = Settings { draws, asked, ..Settings::new(Layer::Target, u64::from(seed)) };
    let outcome = run(&Inputs::new(FAN_CHANNELS, FAN_PERIODS), &ranges, &settings);
    leave_percentiles(&outcome, &[0.05, 0.1, 0.5, 0.9, 0.95]);
}
