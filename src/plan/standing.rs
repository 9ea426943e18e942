//! What stands in a place of the forms: the period's own figure, or else the one for every period.

use super::{At, EntryKey, Plan, Quantity, Slot};
use crate::engine::{Kpi, Layer};

/// A figure that was entered in a slot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// The count or the rate, whichever was entered.
    pub kpi: Kpi,
    /// The figure.
    pub quantity: Quantity,
    /// Whether it was entered for every period.
    pub is_for_every: bool,
}

impl Plan {
    /// What counts in a slot: of a period its own figure before that for every period; of every period only that, save
    /// in a plan of a single period, where both are the same to the user.
    pub fn standing(&self, at: At, slot: Slot) -> Option<Standing> {
        let own = at.period.or((self.periods.count == 1).then_some(0));
        let own = own.and_then(|period| self.standing_exactly(At { period: Some(period), ..at }, slot));
        own.or_else(|| self.standing_exactly(At { period: None, ..at }, slot))
    }

    fn standing_exactly(&self, at: At, slot: Slot) -> Option<Standing> {
        [Some(slot.main), slot.rate].into_iter().flatten().find_map(|kpi| {
            let quantity = self.entries.get(&EntryKey { at, kpi })?.quantity;
            Some(Standing { kpi, quantity, is_for_every: at.period.is_none() })
        })
    }

    /// Takes out what the only period of a plan has of its own, so that the figure for every period counts there.
    pub(super) fn give_way(&mut self, at: At, kpi: Kpi) {
        if self.periods.count == 1 && at.period.is_none() {
            self.entries.remove(&EntryKey { at: At { period: Some(0), ..at }, kpi });
        }
    }

    /// What has happened in a plan's only period belongs to that period when others join it; what was aimed at holds
    /// for all of them.
    pub(super) fn settle_actuals(&mut self) {
        let is_settled = |key: &EntryKey| key.at.layer == Layer::Actual && key.at.period.is_none();
        let keys: Vec<EntryKey> = self.entries.keys().filter(|key| is_settled(key)).copied().collect();
        for key in keys {
            let at = At { period: Some(0), ..key.at };
            if let Some(entry) = self.entries.remove(&key) {
                let key = EntryKey { at, kpi: key.kpi };
                // What stands in the period already is the period's own.
                if !self.entries.contains_key(&key) {
                    self.entries.insert(key, entry);
                }
            }
        }
    }
}
