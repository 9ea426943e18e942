//! How fast the engine answers natively: `cargo bench --bench engine`. In WebAssembly and beside other programs:
//! `cargo xtask bench`.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    native::main();
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use criterion::Criterion;
    use race_planner::engine::budget::{self, Aim, Curve, split};
    use race_planner::engine::model::{Change, Lever, Measure, Model};
    use race_planner::engine::reverse::{Leeway, Wish, solve};
    use race_planner::engine::sensitivity::{all_levers, rank};
    use race_planner::engine::{Cell, Engine, Inputs, Kpi, Lane, Layer};
    use race_planner::plan::{At, ChannelKind, Currency, Entry, Media, Periods, Place, Plan, PlanEdit, Quantity};

    /// What is entered in every channel, in every period.
    const CHANNEL: [(Kpi, f64); 8] = [
        (Kpi::Impressions, 90_000.0),
        (Kpi::Ctr, 0.021),
        (Kpi::Cpm, 7.5),
        (Kpi::SetupCost, 120.0),
        (Kpi::LeadRate, 0.08),
        (Kpi::SaleRate, 0.2),
        (Kpi::Aov, 64.0),
        (Kpi::RepeatRate, 0.3),
    ];
    const BUSINESS: [(Kpi, f64); 2] = [(Kpi::GrossMargin, 0.55), (Kpi::FixedCosts, 400.0)];

    fn inputs(channels: usize, periods: usize) -> Inputs {
        let mut inputs = Inputs::new(channels, periods);
        for period in 0..periods {
            let cell = |lane| Cell { layer: Layer::Target, period, lane };
            for channel in 0..channels {
                let variety = 0.9 + ((channel * 31 + period * 17) % 97) as f64 / 485.0;
                for (kpi, value) in CHANNEL {
                    inputs.set(cell(Lane::Channel(channel)), kpi, value * variety);
                }
            }
            for (kpi, value) in BUSINESS {
                inputs.set(cell(Lane::Total), kpi, value);
            }
        }
        inputs
    }

    /// The same as a plan: impressions period by period, all else once for every period.
    fn plan(channels: usize, periods: u16) -> Plan {
        let mut plan = Plan::blank("bench", "bench", Currency::EUR, "0");
        let _ = plan.apply(PlanEdit::SetPeriods(Periods { count: periods, ..Periods::default() }));
        for channel in 1..channels {
            let name = channel.to_string();
            let _ = plan.apply(PlanEdit::AddChannel { name, media: Media::Paid, kind: ChannelKind::Other });
        }
        let places: Vec<Place> = plan.channels().iter().map(|channel| Place::Channel(channel.id)).collect();
        for place in places {
            for (kpi, value) in CHANNEL {
                let is_first = kpi == CHANNEL[0].0;
                for period in 0..if is_first { periods } else { 1 } {
                    let _ = plan.apply(figure(place, is_first.then_some(period), kpi, value));
                }
            }
        }
        for (kpi, value) in BUSINESS {
            let _ = plan.apply(figure(Place::Business, None, kpi, value));
        }
        plan
    }

    fn figure(place: Place, period: Option<u16>, kpi: Kpi, value: f64) -> PlanEdit {
        let at = At { place, layer: Layer::Target, period };
        PlanEdit::Enter { at, kpi, entry: Entry::guess(Quantity::Exact(value)), instead_of: None }
    }

    fn lanes() -> Vec<budget::Lane> {
        let lane = |position: usize| {
            let part = ((position * 29) % 64) as f64 / 64.0;
            let curve = Curve::new(1.0 + 3.0 * part, Some(2000.0 + 6000.0 * part))?;
            Some(budget::Lane { curve, worth: 1.7 - 0.9 * part, low: 0.0, high: Some(3000.0) })
        };
        (0..64).filter_map(lane).collect()
    }

    fn print_load() {
        println!("load average {}", std::fs::read_to_string("/proc/loadavg").unwrap_or_default().trim());
    }

    pub fn main() {
        print_load();
        let mut criterion = Criterion::default().sample_size(30).configure_from_args();
        for (channels, periods) in [(8, 24), (64, 60)] {
            let inputs = inputs(channels, periods);
            let mut engine = Engine::default();
            criterion.bench_function(&format!("report with findings, {channels}×{periods}"), |bench| {
                bench.iter(|| engine.evaluate(inputs.clone()));
            });
            let mut plan = plan(channels, periods as u16);
            let place = Place::Channel(plan.channels()[0].id);
            criterion.bench_function(&format!("edit of a plan, {channels}×{periods}"), |bench| {
                let mut rate = 0.05;
                bench.iter(|| {
                    rate = 0.11 - rate;
                    plan.apply(figure(place, None, Kpi::LeadRate, rate))
                });
            });
            criterion
                .bench_function(&format!("copy of a plan, {channels}×{periods}"), |bench| bench.iter(|| plan.clone()));
            criterion.bench_function(&format!("inputs of a plan, {channels}×{periods}"), |bench| {
                bench.iter(|| plan.inputs());
            });
            let report = engine.evaluate(inputs);
            let levers = [Lever::everywhere(Kpi::Impressions)];
            let mut model = Model::new(&mut engine, &report, Layer::Target, &levers);
            let mut factor = 1.0;
            criterion.bench_function(&format!("what-if in all channels, {channels}×{periods}"), |bench| {
                bench.iter(|| {
                    factor = 2.25 - factor;
                    model.turn(&[(0, Change::By(factor))], &(0..periods));
                });
            });
        }
        let mut engine = Engine::default();
        let report = engine.evaluate(inputs(8, 24));
        let measure = Measure { kpi: Kpi::Profit, lane: Lane::Total, from: 0, to: 23 };
        let levers = all_levers(&report, Layer::Target, &(0..24));
        criterion.bench_function(&format!("tornado over {} inputs, 8×24", levers.len()), |bench| {
            bench.iter(|| rank(&mut engine, &report, Layer::Target, measure, &levers));
        });
        let today = measure.read(&mut engine, &report, Layer::Target).unwrap_or_default();
        let wish = Wish { measure, value: 1.2 * today };
        let leeway = [Leeway::natural(Lever::everywhere(Kpi::LeadRate))];
        criterion.bench_function("reverse planning, 8×24", |bench| {
            bench.iter(|| solve(&mut engine, &report, Layer::Target, &wish, &leeway));
        });
        let lanes = lanes();
        criterion.bench_function("budget split over 64 channels", |bench| {
            bench.iter(|| split(40_000.0, &lanes, Aim::MostProfit));
        });
        criterion.final_summary();
        print_load();
    }
}
