//! Puts what was found into a plan: a new one, or a copy of one that there is. All or nothing is the caller's choice; here
//! it is shown what would be.

use std::collections::BTreeMap;

use super::foreign::{Found, Remarks, Taking, When};
use super::remark::{Reason, Remark};
use crate::engine::{Adding, Kpi, Layer};
use crate::i18n::{Date, ReadDay, first_of_month, period_at};
use crate::plan::{
    At, ChannelId, ChannelKind, Currency, EditName, Entry, MAX_PERIODS, Media, PeriodKind, Periods, Place, Plan,
    PlanEdit, Quantity, Slot,
};

/// Where the figures are to go.
#[derive(Clone, Debug)]
pub enum Target {
    /// Into a plan of their own.
    New {
        /// Its identity, unique on the device.
        id: String,
        /// Its title, if the table says none.
        title: String,
        /// Its currency, if the table says none.
        currency: Currency,
    },
    /// Into this plan: figures take the place of those that stand there, all others stay.
    Plan(Box<Plan>),
}

/// What came of it: a preview until somebody says yes.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The plan as it would be.
    pub plan: Plan,
    /// What makes it so of the plan that there was, as one step; for a new plan of a blank one.
    pub edit: PlanEdit,
    /// How many figures were taken.
    pub figures: usize,
    /// How many channels are new.
    pub new_channels: usize,
    /// What was repaired or left out.
    pub remarks: Vec<Remark>,
    /// How many more remarks there would be.
    pub more_remarks: usize,
}

impl Taking {
    /// Puts everything that was taken where it is to go.
    pub fn place(mut self, target: Target) -> Placed {
        let remarks = std::mem::take(&mut self.remarks);
        let (plan, is_new) = match target {
            Target::New { id, title, currency } => {
                let title =
                    self.meta.title.clone().unwrap_or(title).chars().take(crate::plan::MAX_NAME_CHARS).collect();
                let title: String = title;
                let first = self.channels.first().map_or("", |channel| channel.name.as_str());
                (Plan::blank(id, title, self.meta.currency.unwrap_or(currency), first), true)
            }
            Target::Plan(plan) => (*plan, false),
        };
        let mut placing = Placing { plan, edits: Vec::new(), remarks, is_new };
        if is_new {
            placing.set_up(&self);
        }
        let before = placing.plan.channels().len();
        let channels = placing.channels(&self);
        let figures = placing.figures(&self, &channels);
        let new_channels = placing.plan.channels().len() - if is_new { 0 } else { before };
        let Placing { plan, edits, remarks, .. } = placing;
        let edit = PlanEdit::Batch(EditName::Import, edits);
        Placed { plan, edit, figures, new_channels, remarks: remarks.list, more_remarks: remarks.more }
    }
}

struct Placing {
    plan: Plan,
    edits: Vec<PlanEdit>,
    remarks: Remarks,
    is_new: bool,
}

/// Where figures stand, in the order of a plan's entries.
type Places<'a> = BTreeMap<(Place, Layer, Option<u16>, Kpi), Vec<&'a Found>>;

impl Placing {
    fn apply(&mut self, edit: PlanEdit) -> Result<(), crate::plan::EditError> {
        self.plan.apply(edit.clone())?;
        self.edits.push(edit);
        Ok(())
    }

    /// Goal and periods of a new plan.
    fn set_up(&mut self, taking: &Taking) {
        if let Some(goal) = taking.meta.goal {
            let _ = self.apply(PlanEdit::SetGoal(goal));
        }
        let periods = taking.meta.periods().or_else(|| periods_of(&taking.found));
        if let Some(periods) = periods {
            let _ = self.apply(PlanEdit::SetPeriods(periods));
        }
    }

    /// The plan's channels for those that were found: by name, or new ones.
    fn channels(&mut self, taking: &Taking) -> Vec<Option<ChannelId>> {
        let mut taken: Vec<ChannelId> = Vec::new();
        let mut ids = Vec::new();
        for (position, channel) in taking.channels.iter().enumerate() {
            let (media, kind) = channel.class.unwrap_or((Media::Paid, ChannelKind::Other));
            let is_first_of_new = self.is_new && position == 0;
            let is_same = |name: &str| name.trim().to_lowercase() == channel.name.trim().to_lowercase();
            let known = self.plan.channels().iter().filter(|it| !taken.contains(&it.id));
            let known = known.filter(|it| if self.is_new { is_first_of_new } else { is_same(&it.name) });
            let id = match known.map(|it| it.id).next() {
                Some(id) if is_first_of_new => {
                    self.apply(PlanEdit::ClassifyChannel { id, media, kind }).ok().map(|()| id)
                }
                Some(id) => Some(id),
                None => {
                    let added = self.apply(PlanEdit::AddChannel { name: channel.name.clone(), media, kind });
                    added.ok().and_then(|()| self.plan.channels().last()).map(|it| it.id)
                }
            };
            if id.is_none() {
                self.remarks.push(channel.place, Reason::ChannelRefused(channel.name.clone()));
            }
            taken.extend(id);
            ids.push(id);
        }
        ids
    }

    /// Enters the figures and says how many.
    fn figures(&mut self, taking: &Taking, channels: &[Option<ChannelId>]) -> usize {
        let mut places = Places::new();
        for found in &taking.found {
            let place = match found.channel.map(|position| channels.get(position).copied().flatten()) {
                None => Place::Business,
                Some(Some(id)) => Place::Channel(id),
                // Said of the channel.
                Some(None) => continue,
            };
            match self.period(found) {
                Ok(period) => places.entry((place, found.layer, period, found.kpi)).or_default().push(found),
                Err(reason) => self.remarks.push(found.place, reason),
            }
        }
        let (mut taken, mut said) = (0, Vec::new());
        for ((place, layer, period, kpi), found) in &places {
            let Some(last) = found.last() else { continue };
            let quantity = match (found.len(), kpi.adding()) {
                (1, _) => last.quantity,
                (_, Adding::Sum) if taking.meta.kind.is_none() => sum(found),
                _ if taking.meta.kind.is_some() => last.quantity,
                _ => {
                    if !said.contains(kpi) {
                        said.push(*kpi);
                        self.remarks.push(last.place, Reason::DoesNotAddUp(*kpi));
                    }
                    continue;
                }
            };
            if found.len() > 1 && !said.contains(kpi) {
                said.push(*kpi);
                self.remarks.push(last.place, Reason::AddedUp(*kpi));
            }
            let at = At { place: *place, layer: *layer, period: *period };
            let mut entry = Entry::new(quantity, last.source);
            entry.date = last.date;
            let partner = Slot::of_kpi(*kpi).partner(*kpi).filter(|_| !self.is_new);
            let instead_of = partner.filter(|partner| !places.contains_key(&(*place, *layer, *period, *partner)));
            match self.apply(PlanEdit::Enter { at, kpi: *kpi, entry, instead_of }) {
                Ok(()) => taken += 1,
                Err(error) => self.remarks.push(last.place, Reason::Refused(*kpi, error)),
            }
        }
        taken
    }

    fn period(&self, found: &Found) -> Result<Option<u16>, Reason> {
        let periods = self.plan.periods();
        match found.when {
            When::Every if found.layer == Layer::Actual && !self.is_new && periods.count > 1 => {
                Err(Reason::PeriodMissing)
            }
            When::Every => Ok(None),
            When::At(period) if period >= MAX_PERIODS => Err(Reason::OutsidePeriods((period + 1).to_string())),
            When::At(period) => Ok(Some(period)),
            When::On(day) if periods.start.is_none() && periods.count == 1 => {
                let _ = day;
                Ok(None)
            }
            When::On(day) => {
                let period = period_at(&periods, day).ok_or_else(|| Reason::OutsidePeriods(day.date.iso()))?;
                Ok(Some(period))
            }
        }
    }
}

/// The sum of several figures, of ranges end by end.
fn sum(found: &[&Found]) -> Quantity {
    let bounds = found.iter().map(|found| found.quantity.bounds());
    let (low, high) = bounds.fold((0.0, 0.0), |(low, high), (from, to)| (low + from, high + to));
    let is_exact = found.iter().all(|found| matches!(found.quantity, Quantity::Exact(_)));
    if is_exact { Quantity::Exact(low) } else { Quantity::Range { low, high } }
}

/// The periods of a new plan: weeks where all days are whole weeks apart, else months, else years; of numbered ones as many
/// as there are.
fn periods_of(found: &[Found]) -> Option<Periods> {
    let mut days: Vec<ReadDay> =
        found.iter().filter_map(|found| if let When::On(day) = found.when { Some(day) } else { None }).collect();
    days.sort_unstable();
    days.dedup();
    let (Some(first), Some(last)) = (days.first().copied(), days.last().copied()) else {
        let last = found
            .iter()
            .filter_map(|found| if let When::At(period) = found.when { Some(period) } else { None })
            .max()?;
        return Some(Periods { count: (last + 1).min(MAX_PERIODS), ..Periods::default() });
    };
    let gaps = days.windows(2).map(|pair| pair[1].date.days_since(pair[0].date)).filter(|gap| *gap > 0);
    let is_weekly = gaps.clone().all(|gap| gap % 7 == 0) && gaps.clone().any(|gap| gap == 7);
    let spanning = |kind, start: Date| {
        let start = super::foreign::as_entry_date(start);
        let all = Periods { kind, start, count: MAX_PERIODS };
        Some(Periods { count: period_at(&all, last)? + 1, ..all })
    };
    let weeks = is_weekly.then(|| spanning(PeriodKind::Week, first.date)).flatten();
    let start = first_of_month(first)?;
    weeks.or_else(|| spanning(PeriodKind::Month, start)).or_else(|| spanning(PeriodKind::Year, start))
}
