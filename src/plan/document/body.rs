//! The rows of a document's body, and how a plan becomes rows and rows a plan. Knows no envelope.

use serde::{Deserialize, Serialize};

use super::parts::UnreadParts;
use super::{DocumentError, Extra, Foreign, MAX_ENTRIES, MAX_ITEMS, invalid, is_short};
use crate::engine::{Kpi, Layer};
use crate::plan::edit::{MAX_CHANNELS, MAX_NAME_CHARS, check_quantity, plain_name};
use crate::plan::entries::Entries;
use crate::plan::parts::Parts;
use crate::plan::{
    At, Channel, ChannelId, ChannelKind, Currency, Entry, EntryKey, Goal, MAX_PERIODS, Media, PeriodKind, Periods,
    Place, Plan, Provenance, Quantity,
};

#[derive(Serialize, Deserialize)]
pub(super) struct Body {
    id: String,
    title: String,
    goal: String,
    currency: String,
    periods: PeriodsRow,
    channels: Vec<ChannelRow>,
    /// Number of the next new channel, above those of all channels there have been.
    #[serde(default)]
    next_channel: u32,
    #[serde(default)]
    entries: Vec<Foreign>,
    #[serde(default = "first_seed")]
    seed: u64,
    #[serde(flatten)]
    extra: Extra,
}

fn first_seed() -> u64 {
    1
}

#[derive(Serialize, Deserialize)]
struct PeriodsRow {
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    count: u16,
    #[serde(flatten)]
    extra: Extra,
}

#[derive(Serialize, Deserialize)]
struct ChannelRow {
    id: u32,
    name: String,
    media: String,
    kind: String,
    #[serde(flatten)]
    extra: Extra,
}

/// One entered figure. `at` is a channel's number, or absent for the business; `period` absent means every period.
#[derive(Serialize, Deserialize)]
struct EntryRow {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    period: Option<u16>,
    layer: String,
    kpi: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    low: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    high: Option<f64>,
    provenance: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(flatten)]
    extra: Extra,
}

impl From<&Plan> for Body {
    fn from(plan: &Plan) -> Self {
        let rows = plan.entries.iter().map(|(key, entry)| EntryRow::new(key, entry));
        let known = rows.filter_map(|row| serde_json::to_value(row).ok());
        Self {
            id: plan.id.clone(),
            title: plan.title.clone(),
            goal: plan.goal.id().to_owned(),
            currency: plan.currency.code().to_owned(),
            periods: PeriodsRow {
                kind: plan.periods.kind.id().to_owned(),
                start: plan.periods.start_iso(),
                count: plan.periods.count,
                extra: plan.periods_extra.clone(),
            },
            channels: plan.channels.iter().map(ChannelRow::from).collect(),
            next_channel: plan.next_channel,
            entries: known.chain(plan.foreign_entries.iter().cloned()).collect(),
            seed: plan.seed,
            extra: plan.extra_with_parts(),
        }
    }
}

impl From<&Channel> for ChannelRow {
    fn from(channel: &Channel) -> Self {
        Self {
            id: channel.id.0,
            name: channel.name.clone(),
            media: channel.media.id().to_owned(),
            kind: channel.kind.id().to_owned(),
            extra: channel.extra.clone(),
        }
    }
}

impl EntryRow {
    fn new(key: &EntryKey, entry: &Entry) -> Self {
        let (value, low, high) = match entry.quantity {
            Quantity::Exact(value) => (Some(value), None, None),
            Quantity::Range { low, high } => (None, Some(low), Some(high)),
        };
        Self {
            at: match key.at.place {
                Place::Business => None,
                Place::Channel(id) => Some(id.0),
            },
            period: key.at.period,
            layer: layer_id(key.at.layer).to_owned(),
            kpi: key.kpi.id().to_owned(),
            value,
            low,
            high,
            provenance: entry.provenance.id().to_owned(),
            date: entry.date.map(iso),
            extra: entry.extra.clone(),
        }
    }

    /// The key, unless it names something that only a newer minor version knows.
    fn key(&self) -> Option<EntryKey> {
        let layer = Layer::ALL.into_iter().find(|layer| layer_id(*layer) == self.layer)?;
        let place = self.at.map_or(Place::Business, |id| Place::Channel(ChannelId(id)));
        let at = At { place, layer, period: self.period };
        Some(EntryKey { at, kpi: Kpi::from_id(&self.kpi)? })
    }

    fn quantity(&self) -> Option<Quantity> {
        match (self.value, self.low, self.high) {
            (Some(value), None, None) => Some(Quantity::Exact(value)),
            (None, Some(low), Some(high)) => Some(Quantity::Range { low, high }),
            _ => None,
        }
    }
}

pub(super) fn iso((year, month, day): (i16, u8, u8)) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

fn layer_id(layer: Layer) -> &'static str {
    match layer {
        Layer::Target => "target",
        Layer::Actual => "actual",
    }
}

impl Body {
    pub(super) fn into_plan(mut self) -> Result<Plan, DocumentError> {
        self.check_bounds()?;
        let unread = UnreadParts::take(&mut self.extra)?;
        let (periods, periods_extra) = self.periods.read()?;
        let mut plan = Plan {
            id: checked_text(self.id, "id")?,
            title: checked_text(plain_name(self.title), "title")?,
            goal: Goal::from_id(&self.goal).ok_or_else(|| invalid("goal"))?,
            currency: Currency::from_code(&self.currency).ok_or_else(|| invalid("currency"))?,
            periods,
            periods_extra,
            channels: Vec::with_capacity(self.channels.len().min(MAX_CHANNELS)),
            entries: Entries::default(),
            seed: self.seed,
            next_channel: self.next_channel.max(1),
            parts: Parts::default(),
            foreign_entries: Vec::new(),
            extra: self.extra,
        };
        if plan.id.is_empty() {
            return Err(invalid("id"));
        }
        if self.channels.is_empty() || self.channels.len() > MAX_CHANNELS {
            return Err(invalid("channels"));
        }
        for (index, row) in self.channels.into_iter().enumerate() {
            let channel = row.read(index)?;
            if plan.channel(channel.id).is_some() || channel.id.0 == u32::MAX {
                return Err(invalid(&format!("channels[{index}].id")));
            }
            plan.next_channel = plan.next_channel.max(channel.id.0 + 1);
            plan.channels.push(channel);
        }
        for (index, value) in self.entries.into_iter().enumerate() {
            plan.read_entry(index, value)?;
        }
        plan.read_parts(unread)?;
        Ok(plan)
    }
}

impl Body {
    /// What is known has its own bounds; lists and texts that only a newer minor version knows have one for all.
    fn check_bounds(&self) -> Result<(), DocumentError> {
        if self.entries.len() > MAX_ENTRIES {
            return Err(invalid("entries"));
        }
        let channels = self.channels.iter().map(|channel| &channel.extra);
        let unknown = [&self.extra, &self.periods.extra].into_iter().chain(channels).flatten();
        let entries = self.entries.iter().enumerate();
        let too_long = unknown.into_iter().find(|(_, value)| !is_bounded(value)).map(|(key, _)| key.clone());
        let in_entry = || entries.into_iter().find(|(_, value)| !is_bounded(value));
        match too_long.or_else(|| in_entry().map(|(index, _)| format!("entries[{index}]"))) {
            Some(path) => Err(invalid(&path)),
            None => Ok(()),
        }
    }
}

fn is_bounded(value: &Foreign) -> bool {
    match value {
        Foreign::Array(items) => items.len() <= MAX_ITEMS && items.iter().all(is_bounded),
        Foreign::Object(fields) => fields.iter().all(|(name, value)| is_short(name) && is_bounded(value)),
        Foreign::String(text) => is_short(text),
        _ => true,
    }
}

impl PeriodsRow {
    fn read(self) -> Result<(Periods, Extra), DocumentError> {
        let kind = PeriodKind::from_id(&self.kind).ok_or_else(|| invalid("periods.kind"))?;
        let start = match self.start {
            None => None,
            Some(text) => Some(Periods::parse_iso(&text).ok_or_else(|| invalid("periods.start"))?),
        };
        if !(1..=MAX_PERIODS).contains(&self.count) {
            return Err(invalid("periods.count"));
        }
        Ok((Periods { kind, start, count: self.count }, self.extra))
    }
}

impl ChannelRow {
    fn read(self, index: usize) -> Result<Channel, DocumentError> {
        let at = |field: &str| format!("channels[{index}].{field}");
        Ok(Channel {
            id: ChannelId(self.id),
            name: checked_text(plain_name(self.name), &at("name"))?,
            media: Media::from_id(&self.media).ok_or_else(|| invalid(&at("media")))?,
            kind: ChannelKind::from_id(&self.kind).ok_or_else(|| invalid(&at("kind")))?,
            extra: self.extra,
        })
    }
}

impl Plan {
    fn read_entry(&mut self, index: usize, value: Foreign) -> Result<(), DocumentError> {
        let at = |field: &str| invalid(&format!("entries[{index}]{field}"));
        let row = EntryRow::deserialize(&value).map_err(|_| at(""))?;
        let Some(key) = row.key() else {
            self.foreign_entries.push(value);
            return Ok(());
        };
        let entry = Entry {
            quantity: row.quantity().ok_or_else(|| at(".value"))?,
            provenance: Provenance::from_id(&row.provenance).ok_or_else(|| at(".provenance"))?,
            date: match &row.date {
                None => None,
                Some(text) => Some(Periods::parse_iso(text).ok_or_else(|| at(".date"))?),
            },
            extra: row.extra,
        };
        if key.at.period.is_some_and(|period| period >= MAX_PERIODS) {
            return Err(at(".period"));
        }
        self.check_place(key.at, key.kpi).map_err(|_| at(".at"))?;
        check_quantity(key.kpi, &entry).map_err(|_| at(".value"))?;
        if self.entries.insert(key, entry).is_some() {
            return Err(at(""));
        }
        Ok(())
    }
}

fn checked_text(text: String, path: &str) -> Result<String, DocumentError> {
    if text.chars().count() > MAX_NAME_CHARS { Err(invalid(path)) } else { Ok(text) }
}
