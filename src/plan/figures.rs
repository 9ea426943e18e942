//! The plan as engine input: which value stands in which cell.

use super::{At, Entry, EntryKey, Place, Plan, Slot};
use crate::engine::{Cell, Inputs, Kpi, Lane, Layer, Scope};

impl Plan {
    /// Everything entered, as the engine takes it.
    ///
    /// A figure entered for every period counts in each that has none of its own, times the season where it is a
    /// volume that comes in or the money paid for it; a count and the rate of its slot are one figure here. Economics
    /// and fixed costs of the target layer count for the actual layer too, until it has its own.
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
        let Some(lane) = self.lane(key.at.place) else { return };
        let for_every_period = matches!(widen, Widen::LayersAndPeriods | Widen::Periods);
        let range = match key.at.period {
            None if for_every_period => 0..periods,
            Some(period) if !for_every_period => usize::from(period)..usize::from(period) + 1,
            _ => return,
        };
        let layer = match widen {
            Widen::Periods | Widen::Nothing => key.at.layer,
            _ if is_shared_by_layers(key.kpi) && key.at.layer == Layer::Target => Layer::Actual,
            _ => return,
        };
        let partner = if for_every_period { Slot::of_kpi(key.kpi).partner(key.kpi) } else { None };
        for period in range {
            if partner.is_some_and(|partner| self.is_particular(key, partner, period)) {
                continue;
            }
            let season = if for_every_period { self.season(key.kpi, layer, period) } else { 1.0 };
            inputs.set(Cell { layer, period, lane }, key.kpi, entry.quantity.point(key.kpi.unit()) * season);
        }
    }

    /// Whether this very period has an entry of its own for the KPI that shares the slot: 500 leads in May make way
    /// for no lead rate of every month.
    fn is_particular(&self, key: &EntryKey, partner: Kpi, period: usize) -> bool {
        let at = At { period: u16::try_from(period).ok(), ..key.at };
        self.entries.contains_key(&EntryKey { at, kpi: partner })
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
