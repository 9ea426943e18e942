//! The same seed gives the same bits in the browser as natively.

use race_planner::engine::uncertainty::{Asked, EnteredRange, Run, Settings};
use race_planner::engine::{Cell, Engine, Inputs, Kpi, Lane, Layer, Scope};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{fan, golden};

#[wasm_bindgen_test]
fn a_seeded_run_gives_the_bits_that_it_gives_natively() {
    let cell = |lane| Cell { layer: Layer::Target, period: 0, lane };
    let mut inputs = Inputs::new(1, 1);
    inputs.set(cell(Lane::Total), Kpi::GrossMargin, 0.6);
    inputs.set(cell(Lane::Total), Kpi::FixedCosts, 20.0);
    let range = |kpi: Kpi, low, high| {
        let lane = if kpi.scope() == Scope::Channel { Lane::Channel(0) } else { Lane::Total };
        EnteredRange { cells: vec![cell(lane)], factors: Vec::new(), kpi, low, high }
    };
    let ranges = [
        range(Kpi::Visits, 800.0, 1500.0),
        range(Kpi::LeadRate, 6.0 / 100.0, 11.0 / 100.0),
        range(Kpi::SaleRate, 10.0 / 100.0, 15.0 / 100.0),
        range(Kpi::Aov, 55.0, 75.0),
        range(Kpi::CostPerVisit, 0.1, 0.15),
    ];
    let settings = Settings { draws: 4096, ..Settings::new(Layer::Target, 42) }.with_periods(1);
    let mut run = Run::new(&mut Engine::default(), &inputs, &ranges, &settings);
    while !run.advance(1000).is_complete() {}
    let outcome = run.finish();
    let found = [Kpi::Revenue, Kpi::Profit, Kpi::Cac].map(|kpi| {
        let spread = outcome.spread(Asked { kpi, lane: Lane::Total, period: None }).unwrap();
        [spread.quantile(0.05), spread.mean(), spread.deviation()].map(|value| value.map_or(0, f64::to_bits))
    });
    assert_eq!(found, golden::OUTCOMES, "{found:#x?}");
}

#[wasm_bindgen_test]
fn a_fan_gives_the_bits_that_it_gives_natively() {
    let mut run = Run::new(&mut Engine::default(), &Inputs::new(8, 5), &fan::ranges(8, 5), &fan::settings(42, 3000, 5));
    while !run.advance(1024).is_complete() {}
    let outcome = run.finish();
    let found = [None, Some(0), Some(4)].map(|period| {
        let spread = outcome.spread(fan::revenue(period)).unwrap();
        [spread.quantile(0.05), spread.mean(), spread.deviation()].map(|value| value.map_or(0, f64::to_bits))
    });
    assert_eq!(found, golden::FAN, "{found:#x?}");
}
