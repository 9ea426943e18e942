//! Wanted figures as edits: one entry for every period where that will do, single ones where it will not.

use std::collections::BTreeMap;

use super::super::edit::check_quantity;
use super::super::{At, Entry, EntryKey, Place, Plan, PlanEdit, Provenance, Quantity};
use super::{Wanted, is_same};
use crate::engine::model::{Change, Lever};
use crate::engine::{Cell, Inputs, Kpi, Lane, Layer, Unit};

pub(super) struct Writing<'a> {
    pub plan: &'a Plan,
    /// The figures as they count now.
    pub inputs: &'a Inputs,
    pub turns: &'a [(Lever, Change)],
}

impl Writing<'_> {
    pub fn edits(&self, wanted: &Wanted) -> Vec<PlanEdit> {
        let mut edits = Vec::new();
        for ((lane, kpi), changes) in wanted {
            let place = match lane {
                Lane::Total => Some(Place::Business),
                Lane::Channel(position) => self.plan.channel_id(*position).map(Place::Channel),
            };
            if let Some(place) = place {
                self.write(place, *lane, *kpi, changes, &mut edits);
            }
        }
        edits
    }

    fn write(
        &self,
        place: Place,
        lane: Lane,
        kpi: Kpi,
        changes: &BTreeMap<usize, Option<f64>>,
        edits: &mut Vec<PlanEdit>,
    ) {
        let at = |period: Option<usize>| At { place, layer: Layer::Target, period: period.map(|it| it as u16) };
        let entry = |period: Option<usize>| self.plan.entry(&EntryKey { at: at(period), kpi });
        let season = |period: usize| self.plan.season(kpi, Layer::Target, period);
        let change = self.change(lane, kpi);
        let count = self.inputs.shape().periods;
        let current = |period| self.inputs.get(Cell { layer: Layer::Target, period, lane }, kpi);
        let values: Vec<Option<f64>> =
            (0..count).map(|period| changes.get(&period).copied().unwrap_or_else(|| current(period))).collect();
        let mut enter = |period: Option<usize>, old: Option<&Entry>, season: f64, value: f64| {
            let entry = turned(kpi, old, season, value, change);
            edits.push(PlanEdit::Enter { at: at(period), kpi, entry, instead_of: None });
        };
        let wide = entry(None);
        let single: Vec<usize> = (0..count).filter(|period| entry(Some(*period)).is_some()).collect();
        let common = if wide.is_some() || single.is_empty() { common(&values, season) } else { None };
        let mut cleared = Vec::new();
        if let Some(value) = common {
            enter(None, wide, 1.0, value);
            cleared.extend(single.into_iter().map(Some));
        } else {
            // An entry for every period would show through wherever there is to be none.
            let drops_wide = wide.is_some() && values.iter().any(Option::is_none);
            for (period, value) in values.iter().enumerate() {
                let own = entry(Some(period));
                match value {
                    Some(value) if changes.contains_key(&period) || drops_wide && own.is_none() => {
                        let season = if own.is_some() { 1.0 } else { season(period) };
                        enter(Some(period), own.or(wide), season, *value);
                    }
                    None if own.is_some() => cleared.push(Some(period)),
                    _ => {}
                }
            }
            if drops_wide {
                cleared.push(None);
            }
        }
        edits.extend(cleared.into_iter().map(|period| PlanEdit::Clear { at: at(period), kpi, and: None }));
    }

    /// How the figure was turned; what changed because others were is scaled.
    fn change(&self, lane: Lane, kpi: Kpi) -> Change {
        let is_here =
            |lever: &Lever| lever.kpi == kpi && lever.channel.is_none_or(|channel| lane == Lane::Channel(channel));
        let mut turns = self.turns.iter().filter(|(lever, _)| is_here(lever));
        turns.next().map_or(Change::By(1.0), |(_, change)| *change)
    }
}

/// The one figure which, times its season, is wanted in every period.
fn common(values: &[Option<f64>], season: impl Fn(usize) -> f64) -> Option<f64> {
    let ordinary = (0..values.len()).find(|period| season(*period) > 0.0)?;
    let value = values[ordinary]? / season(ordinary);
    let fits = |(period, wanted): (usize, &Option<f64>)| is_same(*wanted, Some(value * season(period)));
    (value.is_finite() && values.iter().enumerate().all(fits)).then_some(value)
}

/// An entry that counts as `value`; `old`, times its season, is what stood there. A range stays one if it can.
pub(super) fn turned(kpi: Kpi, old: Option<&Entry>, season: f64, value: f64, change: Change) -> Entry {
    let Some(old) = old else { return Entry::guess(Quantity::Exact(value)) };
    let exact = Entry { quantity: Quantity::Exact(value), provenance: Provenance::Guess, date: None, ..old.clone() };
    let range = turned_range(kpi.unit(), old.quantity, season, value, change);
    let ranged = Entry { quantity: range.unwrap_or(exact.quantity), ..exact.clone() };
    let counts = is_same(Some(ranged.quantity.point(kpi.unit())), Some(value));
    if counts && check_quantity(kpi, &ranged).is_ok() { ranged } else { exact }
}

fn turned_range(unit: Unit, old: Quantity, season: f64, value: f64, change: Change) -> Option<Quantity> {
    let Quantity::Range { low, high } = old else { return None };
    let was = old.point(unit) * season;
    let factor = value / was * season;
    if matches!(change, Change::To(_)) || !factor.is_finite() || factor <= 0.0 {
        return None;
    }
    // The middle must be the value: an amount's is a geometric mean, which only scaling moves as it should.
    if unit != Unit::Rate {
        return Some(Quantity::Range { low: low * factor, high: high * factor });
    }
    let width = if matches!(change, Change::Add(_)) { season } else { factor };
    let half = ((high - low) / 2.0 * width).min(value).min(1.0 - value);
    (half > 0.0).then_some(Quantity::Range { low: value - half, high: value + half })
}
