//! The JSON format of a saved plan: a versioned envelope around the plan's body. Nothing else knows the format.
//!
//! Text from outside comes through `exchange`; text from the browser's store comes here directly. Both are bounded
//! and validated: a document is read whole or refused with the reason, and never falls through to an empty plan.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};

use super::edit::check_quantity;
use super::{
    At, Channel, ChannelId, ChannelKind, Currency, Entry, EntryKey, Extra, Goal, MAX_CHANNELS, MAX_NAME_CHARS,
    MAX_PERIODS, Media, PeriodKind, Periods, Place, Plan, Provenance, Quantity,
};
use crate::engine::{Kpi, Layer};

/// The mark by which our documents are known.
pub const FORMAT: &str = "race-planner";
/// The version of the format that this build writes.
pub const SCHEMA: u32 = 1;
/// Longest document that is read, in bytes.
pub const MAX_BYTES: usize = 2_000_000;

/// What the envelope says about a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Version of the product that wrote it.
    pub app: String,
    /// Counts the saves of this plan, from 1.
    pub revision: u64,
    /// When it was saved, ISO 8601 in UTC.
    pub saved: String,
    /// Which tab saved it.
    pub tab: String,
}

/// Why a document can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentError {
    /// Longer than [`MAX_BYTES`].
    TooLong,
    /// Cut short or not JSON at all; the line where reading stopped.
    NotJson {
        /// Line number, from 1.
        line: usize,
    },
    /// JSON, but not one of our documents.
    NotOurs,
    /// The checksum does not fit the body.
    Damaged,
    /// Written by a later version of the format.
    Newer {
        /// That version.
        schema: u32,
    },
    /// Something in it can't be part of a plan; where, as a path such as `entries[3].kpi`.
    Invalid {
        /// The path.
        path: String,
    },
}

/// Writes the envelope with the plan in it. Same plan and stamp, same bytes.
pub fn encode(plan: &Plan, stamp: &Stamp) -> String {
    let body = to_raw_value(&Body::from(plan)).map(|raw| raw.get().to_owned()).unwrap_or_default();
    let crc = checksum(&body);
    // Assembled by hand so that the checksum covers exactly the bytes of the body.
    format!(
        r#"{{"fmt":"{FORMAT}","schema":{SCHEMA},"app":{},"rev":{},"saved":{},"tab":{},"crc":"{crc}","body":{body}}}"#,
        quoted(&stamp.app),
        stamp.revision,
        quoted(&stamp.saved),
        quoted(&stamp.tab),
    )
}

/// Reads a document: the plan and what the envelope says of it.
///
/// # Errors
/// Says why the text is refused; nothing is repaired silently.
pub fn decode(text: &str) -> Result<(Plan, Stamp), DocumentError> {
    if text.len() > MAX_BYTES {
        return Err(DocumentError::TooLong);
    }
    let envelope: Envelope = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => DocumentError::NotOurs,
        _ => DocumentError::NotJson { line: error.line() },
    })?;
    if envelope.fmt != FORMAT {
        return Err(DocumentError::NotOurs);
    }
    // The checksum of a later version may be made otherwise, so the version is looked at first.
    if envelope.schema > SCHEMA {
        return Err(DocumentError::Newer { schema: envelope.schema });
    }
    if envelope.crc.is_some_and(|crc| crc != checksum(envelope.body.get())) {
        return Err(DocumentError::Damaged);
    }
    let body: Body = serde_json::from_str(envelope.body.get())
        .map_err(|error| DocumentError::Invalid { path: format!("body, line {}", error.line()) })?;
    let stamp = Stamp { app: envelope.app, revision: envelope.rev, saved: envelope.saved, tab: envelope.tab };
    Ok((body.into_plan()?, stamp))
}

fn checksum(body: &str) -> String {
    format!("{:08x}", crc32fast::hash(body.as_bytes()))
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[derive(Deserialize)]
struct Envelope<'a> {
    fmt: String,
    schema: u32,
    #[serde(default)]
    app: String,
    #[serde(default)]
    rev: u64,
    #[serde(default)]
    saved: String,
    #[serde(default)]
    tab: String,
    crc: Option<String>,
    #[serde(borrow)]
    body: &'a RawValue,
}

#[derive(Serialize, Deserialize)]
struct Body {
    id: String,
    title: String,
    goal: String,
    currency: String,
    periods: PeriodsRow,
    channels: Vec<ChannelRow>,
    #[serde(default)]
    entries: Vec<serde_json::Value>,
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
    extra: BTreeMap<String, serde_json::Value>,
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
            },
            channels: plan.channels.iter().map(ChannelRow::from).collect(),
            entries: known.chain(plan.foreign_entries.iter().cloned()).collect(),
            seed: plan.seed,
            extra: plan.extra.clone(),
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
            date: entry.date.map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}")),
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

fn layer_id(layer: Layer) -> &'static str {
    match layer {
        Layer::Target => "target",
        Layer::Actual => "actual",
    }
}

impl Body {
    fn into_plan(self) -> Result<Plan, DocumentError> {
        let mut plan = Plan {
            id: checked_text(self.id, "id")?,
            title: checked_text(self.title, "title")?,
            goal: Goal::from_id(&self.goal).ok_or_else(|| invalid("goal"))?,
            currency: Currency::from_code(&self.currency).ok_or_else(|| invalid("currency"))?,
            periods: self.periods.read()?,
            channels: Vec::with_capacity(self.channels.len().min(MAX_CHANNELS)),
            entries: BTreeMap::new(),
            seed: self.seed,
            next_channel: 1,
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
        Ok(plan)
    }
}

impl PeriodsRow {
    fn read(self) -> Result<Periods, DocumentError> {
        let kind = PeriodKind::from_id(&self.kind).ok_or_else(|| invalid("periods.kind"))?;
        let start = match self.start {
            None => None,
            Some(text) => Some(Periods::parse_iso(&text).ok_or_else(|| invalid("periods.start"))?),
        };
        if !(1..=MAX_PERIODS).contains(&self.count) {
            return Err(invalid("periods.count"));
        }
        Ok(Periods { kind, start, count: self.count })
    }
}

impl ChannelRow {
    fn read(self, index: usize) -> Result<Channel, DocumentError> {
        let at = |field: &str| format!("channels[{index}].{field}");
        Ok(Channel {
            id: ChannelId(self.id),
            name: checked_text(self.name, &at("name"))?,
            media: Media::from_id(&self.media).ok_or_else(|| invalid(&at("media")))?,
            kind: ChannelKind::from_id(&self.kind).ok_or_else(|| invalid(&at("kind")))?,
            extra: self.extra,
        })
    }
}

impl Plan {
    fn read_entry(&mut self, index: usize, value: serde_json::Value) -> Result<(), DocumentError> {
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
        self.check_place(key.at, key.kpi).map_err(|_| at(".at"))?;
        check_quantity(key.kpi, &entry).map_err(|_| at(".value"))?;
        if key.at.period.is_some_and(|period| period >= MAX_PERIODS) {
            return Err(at(".period"));
        }
        if self.entries.insert(key, entry).is_some() {
            return Err(at(""));
        }
        Ok(())
    }
}

fn invalid(path: &str) -> DocumentError {
    DocumentError::Invalid { path: path.to_owned() }
}

fn checked_text(text: String, path: &str) -> Result<String, DocumentError> {
    if text.chars().count() > MAX_NAME_CHARS { Err(invalid(path)) } else { Ok(text) }
}
