//! How fast ranges are drawn, and how close the percentiles come: `cargo bench --bench uncertainty`.
//!
//! The same work beside NumPy and Squiggle: `cargo xtask bench`.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    native::main();
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use criterion::Criterion;
    use race_planner::engine::uncertainty::{
        Asked, DEFAULT_DRAWS, EnteredRange, Fit, MOST_DRAWS, Outcome, Quantiles, Run, Settings,
    };
    use race_planner::engine::{Cell, Engine, Inputs, Kpi, Lane, Layer, Scope, Unit};

    /// Visitors, three rates, order value.
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

    /// 8 channels × 24 periods: visits are uncertain anew in each period, rates and order value once for all of them.
    fn fan() -> (Inputs, Vec<EnteredRange>, Settings) {
        let mut ranges = Vec::new();
        for channel in 0..8 {
            let lane = Lane::Channel(channel);
            let all: Vec<Cell> = (0..24).map(|period| cell(period, lane)).collect();
            for (kpi, low, high) in [(Kpi::LeadRate, 0.06, 0.11), (Kpi::SaleRate, 0.1, 0.15), (Kpi::Aov, 55.0, 75.0)] {
                ranges.push(EnteredRange { cells: all.clone(), factors: Vec::new(), kpi, low, high });
            }
            let visits = |cell: &Cell| EnteredRange {
                cells: vec![*cell],
                factors: Vec::new(),
                kpi: Kpi::Visits,
                low: 800.0,
                high: 1500.0,
            };
            ranges.extend(all.iter().map(visits));
        }
        let asked =
            (0..24).map(|period| Asked { kpi: Kpi::Revenue, lane: Lane::Total, period: Some(period) }).collect();
        (Inputs::new(8, 24), ranges, Settings { draws: 10_000, asked, ..Settings::new(Layer::Target, 1) })
    }

    fn run(engine: &mut Engine, inputs: &Inputs, ranges: &[EnteredRange], settings: &Settings) -> Outcome {
        let mut run = Run::new(engine, inputs, ranges, settings);
        run.advance(MOST_DRAWS);
        run.finish()
    }

    fn revenue() -> Asked {
        Asked { kpi: Kpi::Revenue, lane: Lane::Total, period: None }
    }

    /// Root mean square of the relative errors of P5, P50 and P95 over 32 seeds, against 12 · 2²⁰ draws.
    fn print_errors(name: &str, ranges: &[(Kpi, f64, f64)]) {
        let (inputs, ranges) = one_channel(ranges);
        let mut engine = Engine::default();
        let mut percentiles = |seed: u64, draws: usize| -> Vec<(Kpi, [f64; 3])> {
            let settings = Settings { draws, ..Settings::new(Layer::Target, seed) };
            let outcome = run(&mut engine, &inputs, &ranges, &settings);
            let row = outcome
                .spreads()
                .iter()
                .map(|(asked, spread)| (asked.kpi, [0.05, 0.5, 0.95].map(|p| spread.quantile(p).unwrap_or(f64::NAN))));
            row.collect()
        };
        let long: Vec<_> = (1000..1012).map(|seed| percentiles(seed, MOST_DRAWS)).collect();
        let short: Vec<_> = (0..32).map(|seed| percentiles(seed, DEFAULT_DRAWS)).collect();
        for (position, (kpi, _)) in long[0].iter().enumerate() {
            let mut squares = 0.0;
            for point in 0..3 {
                let truth = long.iter().map(|row| row[position].1[point]).sum::<f64>() / long.len() as f64;
                squares += short.iter().map(|row| (row[position].1[point] / truth - 1.0).powi(2)).sum::<f64>();
            }
            let rms = (squares / (3 * short.len()) as f64).sqrt();
            println!("{name} {} rms error of P5, P50, P95 at {DEFAULT_DRAWS} draws: {rms:.2e}", kpi.id());
        }
    }

    fn print_load() {
        println!("load average {}", std::fs::read_to_string("/proc/loadavg").unwrap_or_default().trim());
    }

    pub fn main() {
        print_load();
        if std::env::args().any(|argument| argument == "--bench") {
            print_errors("product", &PRODUCT);
            print_errors("plan", &PLAN);
        }
        let mut criterion = Criterion::default().sample_size(30).configure_from_args();
        criterion.bench_function("fit and table of a rate", |bench| {
            bench.iter(|| Fit::of(Unit::Rate, 0.03, 0.06).map(|fit| Quantiles::new(&fit)));
        });
        criterion.bench_function("fit and table of an amount", |bench| {
            bench.iter(|| Fit::of(Unit::Money, 40.0, 90.0).map(|fit| Quantiles::new(&fit)));
        });
        let (inputs, ranges) = one_channel(&PLAN);
        let keystroke = Settings::new(Layer::Target, 1);
        criterion.bench_function("keystroke: 5 ranges, 9 outcomes, 65 536 draws", |bench| {
            let mut engine = Engine::default();
            bench.iter(|| run(&mut engine, &inputs, &ranges, &keystroke));
        });
        let (inputs, ranges) = one_channel(&PRODUCT);
        let million = Settings { draws: 1_000_000, asked: vec![revenue()], ..Settings::new(Layer::Target, 1) };
        criterion.bench_function("product of 5 ranges, 1 000 000 draws, set-up included", |bench| {
            bench.iter(|| run(&mut Engine::default(), &inputs, &ranges, &million));
        });
        let (inputs, ranges, settings) = fan();
        criterion.bench_function("fan of 8 × 24 × 10 000 paths, set-up included", |bench| {
            bench.iter(|| run(&mut Engine::default(), &inputs, &ranges, &settings));
        });
        criterion.final_summary();
        print_load();
    }
}
