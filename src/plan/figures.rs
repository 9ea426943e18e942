//! The plan as engine input: which value stands in which cell, and how certain it is.

use std::collections::{BTreeMap, BTreeSet};

use super::{At, ChannelId, Entry, EntryKey, Place, Plan, Quantity, Slot};
use crate::engine::model::Lever;
use crate::engine::uncertainty::EnteredRange;
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
        self.spread_all(|key, entry, cell, season| {
            inputs.set(cell, key.kpi, entry.quantity.point(key.kpi.unit()) * season);
        });
        inputs
    }

    /// Every range that was entered, with the cells where it counts and its seasonal factors there; the cells are those
    /// of [`Plan::inputs`], without those where something more particular was entered. In the order of the entries.
    pub fn ranges(&self) -> Vec<EnteredRange> {
        let is_range = |entry: &Entry| matches!(entry.quantity, Quantity::Range { .. });
        let ranges = self.entries.iter().filter(|(_, entry)| is_range(entry));
        // Whatever has no range anywhere can't overwrite one.
        let uncertain: BTreeSet<(Place, Kpi)> = ranges.map(|(key, _)| (key.at.place, key.kpi)).collect();
        let mut owners: BTreeMap<(Cell, Kpi), (EntryKey, f64)> = BTreeMap::new();
        if !uncertain.is_empty() {
            self.spread_all(|key, _, cell, season| {
                if uncertain.contains(&(key.at.place, key.kpi)) {
                    owners.insert((cell, key.kpi), (*key, season));
                }
            });
        }
        let mut cells: BTreeMap<EntryKey, Vec<(Cell, f64)>> = BTreeMap::new();
        for ((cell, _), (key, season)) in owners {
            cells.entry(key).or_default().push((cell, season));
        }
        let entered = cells.into_iter().filter_map(|(key, cells)| match self.entries.get(&key)?.quantity {
            Quantity::Exact(_) => None,
            Quantity::Range { low, high } => {
                let (cells, factors) = cells.into_iter().unzip();
                Some(EnteredRange { cells, factors, kpi: key.kpi, low, high })
            }
        });
        entered.collect()
    }

    /// Hands out every cell in which an entry counts, with its seasonal factor there; the widest entries first, so that
    /// the more particular ones overwrite them.
    fn spread_all(&self, mut put: impl FnMut(&EntryKey, &Entry, Cell, f64)) {
        for widen in [Widen::LayersAndPeriods, Widen::Layers, Widen::Periods, Widen::Nothing] {
            for (key, entry) in &self.entries {
                self.spread(key, widen, &mut |cell, season| put(key, entry, cell, season));
            }
        }
    }

    fn spread(&self, key: &EntryKey, widen: Widen, put: &mut dyn FnMut(Cell, f64)) {
        let periods = usize::from(self.periods.count);
        let for_every_period = matches!(widen, Widen::LayersAndPeriods | Widen::Periods);
        let range = match key.at.period {
            None if for_every_period => 0..periods,
            Some(period) if !for_every_period => usize::from(period)..periods.min(usize::from(period) + 1),
            _ => return,
        };
        let layer = match widen {
            Widen::Periods | Widen::Nothing => key.at.layer,
            _ if is_shared_by_layers(key.kpi) && key.at.layer == Layer::Target => Layer::Actual,
            _ => return,
        };
        let partner = if for_every_period { Slot::of_kpi(key.kpi).partner(key.kpi) } else { None };
        let Some(lane) = self.lane(key.at.place) else { return };
        for period in range {
            if partner.is_some_and(|partner| self.is_particular(key, partner, period)) {
                continue;
            }
            let season = if for_every_period { self.season(key.kpi, layer, period) } else { 1.0 };
            put(Cell { layer, period, lane }, season);
        }
    }

    /// Whether this very period has an entry of its own for the KPI that shares the slot: 500 leads in May make way
    /// for no lead rate of every month.
    fn is_particular(&self, key: &EntryKey, partner: Kpi, period: usize) -> bool {
        let at = At { period: u16::try_from(period).ok(), ..key.at };
        self.entries.contains_key(&EntryKey { at, kpi: partner })
    }

    /// The seasonal factor in a figure that was entered: 1 where this very period has one of its own.
    pub fn season_in(&self, cell: Cell, kpi: Kpi) -> f64 {
        let place = match cell.lane {
            Lane::Total => Some(Place::Business),
            Lane::Channel(position) => self.channel_id(position).map(Place::Channel),
        };
        let own = place.map(|place| At { place, layer: cell.layer, period: u16::try_from(cell.period).ok() });
        let is_own = own.is_some_and(|at| self.entries.contains_key(&EntryKey { at, kpi }));
        if is_own { 1.0 } else { self.season(kpi, cell.layer, cell.period) }
    }

    /// Where a place stands in a report.
    pub fn lane(&self, place: Place) -> Option<Lane> {
        match place {
            Place::Business => Some(Lane::Total),
            Place::Channel(id) => self.channels.iter().position(|channel| channel.id == id).map(Lane::Channel),
        }
    }

    /// The channel at a position of a report.
    pub fn channel_id(&self, position: usize) -> Option<ChannelId> {
        Some(self.channels.get(position)?.id)
    }

    /// A figure as a lever: of one channel, or wherever it is known. Absent if there is no such channel.
    pub fn lever(&self, kpi: Kpi, channel: Option<ChannelId>) -> Option<Lever> {
        let Some(id) = channel else { return Some(Lever::everywhere(kpi)) };
        let position = self.channels.iter().position(|channel| channel.id == id)?;
        Some(Lever::of_channel(kpi, position))
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
