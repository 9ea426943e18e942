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
        let mut inputs =
            Inputs::new(self.channels.len(), usize::from(self.periods.count)).hiding(self.hidden_figures());
        self.spread_all(&mut |row, held| {
            let value = held.map_or(f64::NAN, |(key, entry)| entry.quantity.point(key.kpi.unit()));
            inputs.repeat(row.first, row.periods, row.kpi, value, row.seasons);
        });
        inputs
    }

    /// Every range that was entered, with the cells where it counts and its seasonal factors there; the cells are those
    /// of [`Plan::inputs`], without those where something more particular was entered. In the order of the entries.
    pub fn ranges(&self) -> Vec<EnteredRange> {
        let is_range = |entry: &Entry| matches!(entry.quantity, Quantity::Range { .. });
        let ranges = self.entries.iter().filter(|(_, entry)| is_range(entry));
        // Whatever has no range anywhere can't overwrite one.
        let uncertain: BTreeSet<(Lane, Kpi)> =
            ranges.filter_map(|(key, _)| Some((self.lane(key.at.place)?, key.kpi))).collect();
        // By period, what counts there.
        let mut owners: BTreeMap<(Layer, Lane, Kpi), Vec<Option<Owner>>> = BTreeMap::new();
        let periods = usize::from(self.periods.count);
        self.spread_all(&mut |row, held| {
            let Cell { layer, period: from, lane } = row.first;
            if uncertain.contains(&(lane, row.kpi)) {
                let owners = owners.entry((layer, lane, row.kpi)).or_insert_with(|| vec![None; periods]);
                for (period, owner) in owners.iter_mut().enumerate().skip(from).take(row.periods) {
                    *owner = held.map(|(key, _)| (key, row.seasons.get(period).copied().unwrap_or(1.0)));
                }
            }
        });
        let mut cells: BTreeMap<&EntryKey, (Vec<Cell>, Vec<f64>)> = BTreeMap::new();
        for ((layer, lane, _), owners) in owners {
            for (period, owner) in owners.into_iter().enumerate() {
                let Some((key, season)) = owner else { continue };
                let (cells, factors) = cells.entry(key).or_default();
                cells.push(Cell { layer, period, lane });
                factors.push(season);
            }
        }
        let entered = cells.into_iter().filter_map(|(key, (cells, factors))| match self.entries.get(key)?.quantity {
            Quantity::Exact(_) => None,
            Quantity::Range { low, high } => Some(EnteredRange { cells, factors, kpi: key.kpi, low, high }),
        });
        entered.collect()
    }

    /// Hands out every row of cells in which an entry counts, and those from which one is taken again since a period has
    /// an entry of its own for the KPI that shares the slot: 500 leads in May make way for no lead rate of every month.
    /// The more particular come later, so that they overwrite the others.
    fn spread_all<'a>(&'a self, put: &mut dyn FnMut(&Row, Option<Held<'a>>)) {
        let partners = Slot::partners();
        let seasons: Vec<f64> =
            (0..usize::from(self.periods.count)).map(|period| self.outlook().season(period)).collect();
        // Entries of one place lie together: the target before the actual layer, every period before single ones, which is
        // the order in which they overwrite each other.
        let entries: Vec<Held> = self.entries.iter().collect();
        for place in entries.chunk_by(|a, b| a.0.at.place == b.0.at.place) {
            let Some(lane) = self.lane(place[0].0.at.place) else { continue };
            for together in place.chunk_by(|a, b| a.0.at == b.0.at) {
                let At { layer, period, .. } = together[0].0.at;
                if let Some(period) = period.filter(|period| *period < self.periods.count) {
                    // What both layers share has a slot for itself, so that nothing is taken from the other layer.
                    let first = Cell { layer, period: usize::from(period), lane };
                    for kpi in together.iter().filter_map(|(key, _)| partners[key.kpi.index()]) {
                        put(&Row { first, periods: 1, kpi, seasons: &[] }, None);
                    }
                }
                for held in together {
                    self.spread(lane, *held, &seasons, put);
                }
            }
        }
    }

    fn spread<'a>(&'a self, lane: Lane, held: Held<'a>, seasons: &[f64], put: &mut dyn FnMut(&Row, Option<Held<'a>>)) {
        let EntryKey { at: At { layer, period, .. }, kpi } = *held.0;
        let periods = if period.is_some() { 1 } else { usize::from(self.periods.count) };
        let from = period.map_or(0, usize::from);
        if from >= usize::from(self.periods.count) {
            return;
        }
        let is_shared = layer == Layer::Target && is_shared_by_layers(kpi);
        for layer in [Some(layer), is_shared.then_some(Layer::Actual)].into_iter().flatten() {
            let seasons = if period.is_none() && self.has_seasons(kpi, layer) { seasons } else { &[] };
            put(&Row { first: Cell { layer, period: from, lane }, periods, kpi, seasons }, Some(held));
        }
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

/// An entry, and where it stands.
type Held<'a> = (&'a EntryKey, &'a Entry);

/// The entry that counts in a cell, and its seasonal factor there.
type Owner<'a> = (&'a EntryKey, f64);

/// Periods of one lane, side by side.
struct Row<'a> {
    first: Cell,
    /// How many, within the plan's.
    periods: usize,
    kpi: Kpi,
    /// The factor of each period of the plan; none where there are no seasons.
    seasons: &'a [f64],
}
