//! The plan as engine input: which value stands in which cell.

use super::{Entry, EntryKey, Place, Plan};
use crate::engine::{Cell, Inputs, Kpi, Lane, Layer, Scope};

impl Plan {
    /// Everything entered, as the engine takes it.
    ///
    /// A figure entered for every period counts in each that has none of its own; economics and fixed costs of the
    /// target layer count for the actual layer too, until it has its own.
    pub fn inputs(&self) -> Inputs {
        let periods = usize::from(self.periods.count);
        let mut inputs = Inputs::new(self.channels.len(), periods);
        // Widest first, so that the more particular entry overwrites it.
        for widen in [Widen::LayersAndPeriods, Widen::Layers, Widen::Periods, Widen::Nothing] {
            for (key, entry) in &self.entries {
                self.spread(&mut inputs, key, entry, widen, periods);
            }
        }
        inputs
    }

    fn spread(&self, inputs: &mut Inputs, key: &EntryKey, entry: &Entry, widen: Widen, periods: usize) {
        let for_every_period = matches!(widen, Widen::LayersAndPeriods | Widen::Periods);
        let (period, count) = match key.at.period {
            None if for_every_period => (0, periods),
            Some(period) if !for_every_period => (usize::from(period), 1),
            _ => return,
        };
        let layer = match widen {
            Widen::Periods | Widen::Nothing => key.at.layer,
            _ if is_shared_by_layers(key.kpi) && key.at.layer == Layer::Target => Layer::Actual,
            _ => return,
        };
        let Some(lane) = self.lane(key.at.place) else { return };
        inputs.set_from(Cell { layer, period, lane }, count, key.kpi, entry.quantity.point(key.kpi.unit()));
    }

    /// Where a place stands in a report.
    pub fn lane(&self, place: Place) -> Option<Lane> {
        match place {
            Place::Business => Some(Lane::Total),
            Place::Channel(id) => self.channels.iter().position(|channel| channel.id == id).map(Lane::Channel),
        }
    }
}

/// A profit that is aimed at has not been made, but what the business is like holds in both layers.
fn is_shared_by_layers(kpi: Kpi) -> bool {
    kpi.scope() == Scope::Economics || kpi == Kpi::FixedCosts
}

/// How far an entry reaches beyond its own cell, in one pass.
#[derive(Clone, Copy)]
enum Widen {
    LayersAndPeriods,
    Layers,
    Periods,
    Nothing,
}
