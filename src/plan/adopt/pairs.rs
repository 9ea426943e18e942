//! Slots of two figures in an adoption: a period's own figure hides the one that every period has for its partner, so
//! where both are wanted both are entered, and where neither is, the wide one is entered period by period instead.

use super::super::{At, EntryKey, Place, Plan, PlanEdit, Slot};
use super::writing::turned;
use super::{Wanted, is_same};
use crate::engine::model::Change;
use crate::engine::{Cell, Grid, Inputs, Kpi, Lane, Layer};

/// Edits after `edits` until every figure with a partner is what is wanted.
pub(super) fn mend(plan: &Plan, before: &Inputs, wanted: &Wanted, edits: &mut Vec<PlanEdit>) {
    // What one round uncovers the next one sees; no figure needs more than these.
    for _ in 0..3 {
        let mut after = plan.clone();
        if edits.iter().any(|edit| after.apply(edit.clone()).is_err()) {
            return;
        }
        let more = round(&after, before, wanted);
        if more.is_empty() {
            return;
        }
        edits.extend(more);
    }
}

fn round(after: &Plan, before: &Inputs, wanted: &Wanted) -> Vec<PlanEdit> {
    let mut edits = Vec::new();
    let now = after.inputs();
    let Grid { channels, periods } = now.shape();
    for channel in 0..channels {
        let (lane, id) = (Lane::Channel(channel), after.channel_id(channel));
        let Some(place) = id.map(Place::Channel) else { continue };
        for kpi in Kpi::ALL.into_iter().filter(|kpi| Slot::of_kpi(*kpi).partner(*kpi).is_some()) {
            let cell = |period| Cell { layer: Layer::Target, period, lane };
            let changes = wanted.get(&(lane, kpi));
            let want = |period: usize| {
                let change = changes.and_then(|changes| changes.get(&period)).copied();
                change.unwrap_or_else(|| before.get(cell(period), kpi))
            };
            let at = |period: Option<usize>| At { place, layer: Layer::Target, period: period.map(|it| it as u16) };
            let Some(wide) = after.entry(&EntryKey { at: at(None), kpi }) else { continue };
            let enter = |period, value| {
                let season = after.season(kpi, Layer::Target, period);
                let entry = turned(kpi, Some(wide), season, value, Change::By(1.0));
                PlanEdit::Enter { at: at(Some(period)), kpi, entry, instead_of: None }
            };
            let is_uncovered = |period| want(period).is_none() && now.get(cell(period), kpi).is_some();
            let is_narrowed = (0..periods).any(is_uncovered);
            for period in 0..periods {
                let Some(value) = want(period) else { continue };
                let has_own = after.entry(&EntryKey { at: at(Some(period)), kpi }).is_some();
                if !has_own && (is_narrowed || !is_same(now.get(cell(period), kpi), Some(value))) {
                    edits.push(enter(period, value));
                }
            }
            if is_narrowed {
                edits.push(PlanEdit::Clear { at: at(None), kpi, and: None });
            }
        }
    }
    edits
}
