//! The revenue of several channels in several periods, as a fan chart asks for it: natively and in every browser.

use race_planner::engine::uncertainty::{Asked, EnteredRange, Settings};
use race_planner::engine::{Cell, Kpi, Lane, Layer};

const RATES: [(Kpi, f64, f64); 3] = [(Kpi::LeadRate, 0.06, 0.11), (Kpi::SaleRate, 0.1, 0.15), (Kpi::Aov, 55.0, 75.0)];

pub fn cell(period: usize, channel: usize) -> Cell {
    Cell { layer: Layer::Target, period, lane: Lane::Channel(channel) }
}

/// Visits anew in each period, `RATES` once for all of them; every second channel has ranges that no other has.
pub fn ranges(channels: usize, periods: usize) -> Vec<EnteredRange> {
    let mut ranges = Vec::new();
    for channel in 0..channels {
        let width = if channel % 2 == 0 { 1.0 } else { 1.0 + channel as f64 / 100.0 };
        let all: Vec<Cell> = (0..periods).map(|period| cell(period, channel)).collect();
        let mut enter = |cells, factors, kpi, low, high: f64| {
            ranges.push(EnteredRange { cells, factors, kpi, low, high: high * width });
        };
        for (kpi, low, high) in RATES {
            enter(all.clone(), Vec::new(), kpi, low, high);
        }
        for (period, &cell) in all.iter().enumerate() {
            let season = if period % 3 == 0 { vec![1.25] } else { Vec::new() };
            let own = if channel % 2 == 0 { 0.0 } else { period as f64 };
            enter(vec![cell], season, Kpi::Visits, 800.0, 1500.0 + own);
        }
    }
    ranges
}

pub fn revenue(period: Option<usize>) -> Asked {
    Asked { kpi: Kpi::Revenue, lane: Lane::Total, period }
}

/// Every period, then the horizon.
pub fn settings(seed: u64, draws: usize, periods: usize) -> Settings {
    let asked = (0..periods).map(Some).chain([None]).map(revenue).collect();
    Settings { draws, asked, ..Settings::new(Layer::Target, seed) }
}
