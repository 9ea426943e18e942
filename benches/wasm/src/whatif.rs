//! Tornado and reverse planning over the plan of `sheet`.

use std::cell::RefCell;

use crate::engine::model::{Lever, Measure};
use crate::engine::reverse::{Answer, Leeway, Wish, solve};
use crate::engine::sensitivity::{all_levers, rank};
use crate::engine::{Engine, Kpi, Lane, Layer, Report};
use crate::sheet;

/// Seven figures of each of eight channels: 56 inputs.
const TURNED: [Kpi; 7] =
    [Kpi::MediaCost, Kpi::Cpc, Kpi::LandingRate, Kpi::LeadRate, Kpi::CloseRate, Kpi::OrdersPerCustomer, Kpi::Aov];

struct Desk {
    engine: Engine,
    report: Report,
    channels: usize,
    measure: Measure,
}

thread_local! {
    static DESK: RefCell<Option<Desk>> = const { RefCell::new(None) };
}

/// Lays out a plan of this size; the questions are about its whole profit.
#[unsafe(no_mangle)]
pub extern "C" fn set_up_whatif(channels: usize, periods: usize) {
    let mut engine = Engine::default();
    let report = engine.evaluate(sheet::inputs(channels, periods));
    let measure = Measure { kpi: Kpi::Profit, lane: Lane::Total, from: 0, to: periods - 1 };
    DESK.set(Some(Desk { engine, report, channels, measure }));
}

/// Ranks 56 inputs, or all levers that the plan has, `times` times. Gives how many were turned.
#[unsafe(no_mangle)]
pub extern "C" fn tornado(of_all: u32, times: u32) -> usize {
    with_desk(|desk| {
        let levers = if of_all == 0 {
            let each = |kpi| (0..desk.channels).map(move |channel| Lever::of_channel(kpi, channel));
            TURNED.into_iter().flat_map(each).collect()
        } else {
            all_levers(&desk.report, Layer::Target, &desk.measure.periods())
        };
        for _ in 0..times {
            let worths = rank(&mut desk.engine, &desk.report, Layer::Target, desk.measure, &levers);
            crate::leave(worths.iter().map(crate::engine::sensitivity::Worth::reach).collect());
        }
        levers.len()
    })
}

/// Asks for `more` times today's profit (1.2 is a fifth more) by turning one lever, or several evenly, `times` times.
/// Gives the relative distance of the outcome from the wish; infinite if it was not reached.
#[unsafe(no_mangle)]
pub extern "C" fn reverse(more: f64, several: u32, times: u32) -> f64 {
    with_desk(|desk| {
        let kpis: &[Kpi] =
            if several == 0 { &[Kpi::LeadRate] } else { &[Kpi::LeadRate, Kpi::CloseRate, Kpi::Aov, Kpi::MediaCost] };
        let leeways: Vec<Leeway> = kpis.iter().map(|kpi| Leeway::natural(Lever::everywhere(*kpi))).collect();
        let today = desk.measure.read(&mut desk.engine, &desk.report, Layer::Target).unwrap_or(f64::NAN);
        let wish = Wish { measure: desk.measure, value: today * more };
        let mut residual = f64::INFINITY;
        for _ in 0..times {
            residual = match solve(&mut desk.engine, &desk.report, Layer::Target, &wish, &leeways) {
                Answer::Reached(turned) => (turned.outcome / wish.value - 1.0).abs(),
                _ => f64::INFINITY,
            };
        }
        residual
    })
}

fn with_desk<T: Default>(question: impl FnOnce(&mut Desk) -> T) -> T {
    DESK.with_borrow_mut(|desk| desk.as_mut().map(question)).unwrap_or_default()
}
