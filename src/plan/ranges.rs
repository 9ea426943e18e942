//! A first guess at how sure the plan is: its rates as ranges. Used where chances are asked for and no range is entered.

use super::{EditName, Entry, EntryKey, Plan, PlanEdit, Quantity};
use crate::engine::{Layer, Scope, Unit};

/// How far a rate may be off, on either side (fraction of itself).
const DOUBT: f64 = 0.2;

impl Plan {
    /// The edit that makes every exact rate of the channels a range of 20 % on either side; nothing if there is none.
    pub fn rates_as_ranges(&self, layer: Layer) -> Option<PlanEdit> {
        let edits: Vec<PlanEdit> =
            self.entries.iter().filter(|(key, _)| key.at.layer == layer).filter_map(as_range).collect();
        (!edits.is_empty()).then_some(PlanEdit::Batch(EditName::Ranges, edits))
    }
}

fn as_range((key, entry): (&EntryKey, &Entry)) -> Option<PlanEdit> {
    let Quantity::Exact(value) = entry.quantity else { return None };
    if key.kpi.unit() != Unit::Rate || key.kpi.scope() != Scope::Channel || value <= 0.0 {
        return None;
    }
    let most = if key.kpi.is_share() { 1.0 } else { f64::MAX };
    let (low, high) = (typed(value * (1.0 - DOUBT)), typed(value * (1.0 + DOUBT)).min(most));
    if low >= high {
        return None;
    }
    let entry = Entry { quantity: Quantity::Range { low, high }, ..entry.clone() };
    Some(PlanEdit::Enter { at: key.at, kpi: key.kpi, entry, instead_of: None })
}

/// A rate as people would type it, with three digits.
fn typed(rate: f64) -> f64 {
    let scale = 10_f64.powi((2.0 - rate.log10().floor()).clamp(0.0, 15.0) as i32);
    (rate * scale).round() / scale
}
