//! Where visits come from: bought, our own, or given by others. Source: text 000; ENGINE's "media mix".

use super::{Media, Plan};
use crate::engine::{Cell, Kpi, Lane, Layer, Report};

impl Plan {
    /// The share of each type of media in the visits of a period (fraction), in the order of [`Media::ALL`]; absent
    /// while no visits are known. Channels without visits count for nothing.
    pub fn media_mix(&self, report: &Report, layer: Layer, period: usize) -> Option<[f64; Media::ALL.len()]> {
        let mut visits = [0.0; Media::ALL.len()];
        for (index, channel) in self.channels().iter().enumerate() {
            let cell = Cell { layer, period, lane: Lane::Channel(index) };
            visits[channel.media as usize] += report.value(cell, Kpi::Visits).unwrap_or(0.0);
        }
        let total: f64 = visits.iter().sum();
        (total.is_finite() && total > 0.0).then(|| visits.map(|part| part / total))
    }
}
