//! A plan of so many channels and periods: one input is changed and everything is worked out again, in three ways.
//!
//! It also tells which formula stands in which cell, so that a spreadsheet of the same relations can be built.

use std::cell::RefCell;
use std::fmt::Write as _;

use crate::engine::model::{Change, Lever, Model};
use crate::engine::{Cell, Engine, Inputs, Kpi, Lane, Layer, Operation, Origin, Report, Scope, Solution, Step};
use crate::plan::{At, ChannelKind, Currency, Entry, Media, Periods, Place, Plan, PlanEdit, Quantity};

/// What is entered in every channel, in every period.
const CHANNEL: [(Kpi, f64); 12] = [
    (Kpi::Impressions, 90_000.0),
    (Kpi::Ctr, 0.021),
    (Kpi::LandingRate, 0.93),
    (Kpi::Cpm, 7.5),
    (Kpi::SetupCost, 120.0),
    (Kpi::LeadRate, 0.08),
    (Kpi::QualifiedRate, 0.6),
    (Kpi::OpportunityRate, 0.5),
    (Kpi::CloseRate, 0.4),
    (Kpi::OrdersPerCustomer, 1.2),
    (Kpi::Aov, 64.0),
    (Kpi::RepeatRate, 0.3),
];

/// What is entered for the business, in every period.
const BUSINESS: [(Kpi, f64); 4] =
    [(Kpi::GrossMargin, 0.55), (Kpi::FixedCosts, 400.0), (Kpi::PurchaseFrequency, 2.5), (Kpi::Lifespan, 3.0)];

/// Everything that the questions of one size need.
struct Desk {
    channels: usize,
    periods: usize,
    inputs: Inputs,
    plan: Plan,
    engine: Engine,
    model: Model,
    report: Report,
}

thread_local! {
    static DESK: RefCell<Option<Desk>> = const { RefCell::new(None) };
}

/// A figure that differs from cell to cell by up to a tenth, as entered ones do.
fn varied(base: f64, channel: usize, period: usize) -> f64 {
    base * (0.9 + 0.2 * ((channel * 31 + period * 17) % 97) as f64 / 97.0)
}

fn cells(channels: usize, periods: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..channels).flat_map(move |channel| (0..periods).map(move |period| (channel, period)))
}

fn target(period: usize, lane: Lane) -> Cell {
    Cell { layer: Layer::Target, period, lane }
}

/// The inputs of the fixture; `whatif` asks its questions of the same.
pub fn inputs(channels: usize, periods: usize) -> Inputs {
    let mut inputs = Inputs::new(channels, periods);
    for (channel, period) in cells(channels, periods) {
        for (kpi, base) in CHANNEL {
            inputs.set(target(period, Lane::Channel(channel)), kpi, varied(base, channel, period));
        }
    }
    for period in 0..periods {
        for (kpi, base) in BUSINESS {
            inputs.set(target(period, Lane::Total), kpi, base);
        }
    }
    inputs
}

/// The same as a plan: impressions period by period, all else once for every period.
fn plan(channels: usize, periods: usize) -> Plan {
    let mut plan = Plan::blank("bench", "bench", Currency::EUR, "0");
    let _ = plan.apply(PlanEdit::SetPeriods(Periods { count: periods as u16, ..Periods::default() }));
    for channel in 1..channels {
        let name = channel.to_string();
        let _ = plan.apply(PlanEdit::AddChannel { name, media: Media::Paid, kind: ChannelKind::Other });
    }
    let places: Vec<Place> = plan.channels().iter().map(|channel| Place::Channel(channel.id)).collect();
    let mut enter = |place, period, kpi, value| {
        let _ = plan.apply(figure(place, period, kpi, value));
    };
    for (channel, place) in places.into_iter().enumerate() {
        for (kpi, base) in CHANNEL {
            if kpi != Kpi::Impressions {
                enter(place, None, kpi, varied(base, channel, 0));
                continue;
            }
            for period in 0..periods {
                enter(place, Some(period as u16), kpi, varied(base, channel, period));
            }
        }
    }
    for (kpi, base) in BUSINESS {
        enter(Place::Business, None, kpi, base);
    }
    plan
}

fn figure(place: Place, period: Option<u16>, kpi: Kpi, value: f64) -> PlanEdit {
    let at = At { place, layer: Layer::Target, period };
    PlanEdit::Enter { at, kpi, entry: Entry::guess(Quantity::Exact(value)), instead_of: None }
}

/// Lays out a plan of this size for the questions below.
#[unsafe(no_mangle)]
pub extern "C" fn set_up(channels: usize, periods: usize) {
    let inputs = inputs(channels, periods);
    let mut engine = Engine::default();
    let report = engine.evaluate(inputs.clone());
    let model = Model::new(&mut engine, &report, Layer::Target, &[Lever::everywhere(Kpi::Impressions)]);
    DESK.set(Some(Desk { channels, periods, inputs, plan: plan(channels, periods), engine, model, report }));
}

/// Turns the impressions of all channels and periods by one factor, `times` times; then all figures of channels and
/// totals follow. The last factor is `factor`.
#[unsafe(no_mangle)]
pub extern "C" fn turn_all(factor: f64, times: u32) {
    with_desk(|desk| {
        let periods = 0..desk.periods;
        for round in (0..times).rev() {
            let change = Change::By(factor * (1.0 + f64::from(round) / 1024.0));
            desk.model.turn(&[(0, change)], &periods);
        }
    });
}

/// Evaluates inputs that differ in all impressions, `times` times, with findings. The last factor is `factor`.
#[unsafe(no_mangle)]
pub extern "C" fn evaluate(factor: f64, times: u32) {
    with_desk(|desk| {
        for round in (0..times).rev() {
            let factor = factor * (1.0 + f64::from(round) / 1024.0);
            let mut inputs = desk.inputs.clone();
            for (channel, period) in cells(desk.channels, desk.periods) {
                let value = varied(CHANNEL[0].1, channel, period) * factor;
                inputs.set(target(period, Lane::Channel(channel)), CHANNEL[0].0, value);
            }
            desk.report = desk.engine.evaluate(inputs);
        }
    });
}

/// What the page does at a keystroke, `times` times: one edit of the plan, its inputs, the report with findings.
#[unsafe(no_mangle)]
pub extern "C" fn keystroke(times: u32) -> f64 {
    with_desk(|desk| {
        let place = Place::Channel(desk.plan.channels()[0].id);
        for round in 0..times {
            let _ = desk.plan.apply(figure(place, None, Kpi::LeadRate, 0.05 + f64::from(round) / 65_536.0));
            desk.report = desk.engine.evaluate(desk.plan.inputs());
        }
        desk.report.findings().len() as f64
    })
    .unwrap_or(f64::NAN)
}

fn with_desk<T>(question: impl FnOnce(&mut Desk) -> T) -> Option<T> {
    DESK.with_borrow_mut(|desk| desk.as_mut().map(question))
}

/// Leaves every figure of the target layer, KPI by KPI, then channel by channel (the total last), then period by period;
/// NaN where absent. Of the model if `of_model` is not 0, otherwise of the report.
#[unsafe(no_mangle)]
pub extern "C" fn leave_figures(of_model: u32) {
    with_desk(|desk| {
        let report = if of_model == 0 { &desk.report } else { desk.model.report() };
        let mut figures = Vec::new();
        for kpi in Kpi::ALL {
            for lane in (0..desk.channels).map(Lane::Channel).chain([Lane::Total]) {
                let value = |period| report.value(target(period, lane), kpi).unwrap_or(f64::NAN);
                figures.extend((0..desk.periods).map(value));
            }
        }
        crate::leave(figures);
    });
}

/// Leaves a line a KPI and kind of lane that tells how its cells come about: `total 12 solve * 3 4 0.001`.
#[unsafe(no_mangle)]
pub extern "C" fn leave_formulas() {
    with_desk(|desk| {
        let mut text = String::new();
        for (name, lane) in [("channel", Lane::Channel(0)), ("total", Lane::Total)] {
            for kpi in Kpi::ALL {
                let cell = target(0, lane);
                let how = match desk.report.origin(cell, kpi) {
                    Origin::Entered => "entered".to_owned(),
                    Origin::TakenOver => "taken".to_owned(),
                    Origin::Summed => "sum".to_owned(),
                    Origin::Assumed => format!("assumed {}", kpi.assumed().unwrap_or(f64::NAN)),
                    Origin::Derived(Step::Solve { solution, .. }) => format!("solve {}", arithmetic(&solution)),
                    Origin::Derived(Step::Assume { .. }) | Origin::Together | Origin::Absent => continue,
                };
                let _ = writeln!(text, "{name} {} {how}", kpi.index());
            }
        }
        crate::leave_text(text);
    });
}

fn arithmetic(solution: &Solution) -> String {
    let sign = match solution.operation {
        Operation::Multiply => "*",
        Operation::Divide => "/",
        Operation::Add => "+",
        Operation::Subtract => "-",
        Operation::Complement => "1-",
        Operation::Invert => "1/",
        Operation::UndoGrowth => "/1+",
        Operation::UndoReduction => "/1-",
    };
    format!("{sign} {} {} {}", solution.first.index(), solution.second.index(), solution.factor)
}

/// The position of the KPI that is turned, and whether channels enter it; for the caller to find its columns.
#[unsafe(no_mangle)]
pub extern "C" fn turned_kpi() -> usize {
    debug_assert_eq!(CHANNEL[0].0.scope(), Scope::Channel);
    CHANNEL[0].0.index()
}
