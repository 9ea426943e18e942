//! Takes the figures of a table row by row: those of ours by their identifiers, those of others by a mapping.

use std::rc::Rc;

use super::Dialect;
use super::columns::{Mapping, Role};
use super::headings::Headings;
use super::own::Meta;
use super::reading::{Step, Understood};
use super::remark::{Reason, Remark, Where};
use crate::engine::{Kpi, Layer, Scope, may_be_negative};
use crate::i18n::{Date, Field, Format, Locale, ParseError, ReadDay, Typed, read_day};
use crate::plan::{ChannelKind, MAX_NAME_CHARS, Media, Provenance, Quantity};

/// How many remarks are kept; of the others only the number.
const MAX_REMARKS: usize = 200;

/// When a figure counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum When {
    /// In every period.
    Every,
    /// In this one, from 0.
    At(u16),
    /// In the one with this day.
    On(ReadDay),
}

/// A figure that was found.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub channel: Option<usize>,
    pub kpi: Kpi,
    pub layer: Layer,
    pub when: When,
    pub quantity: Quantity,
    pub source: Provenance,
    pub date: Option<(i16, u8, u8)>,
    pub place: Where,
}

/// A channel that was found.
#[derive(Clone, Debug)]
pub(super) struct NamedChannel {
    pub name: String,
    pub class: Option<(Media, ChannelKind)>,
    pub place: Where,
}

/// Remarks up to a bound.
#[derive(Clone, Debug, Default)]
pub(super) struct Remarks {
    pub list: Vec<Remark>,
    pub more: usize,
}

impl Remarks {
    pub fn push(&mut self, place: Where, reason: Reason) {
        if self.list.len() < MAX_REMARKS {
            self.list.push(Remark::new(place, reason));
        } else {
            self.more += 1;
        }
    }
}

/// Taking figures, in slices.
#[derive(Debug)]
pub struct Taking {
    understood: Rc<Understood>,
    mapping: Mapping,
    headings: Rc<Headings>,
    pub(super) format: Format,
    at: usize,
    pub(super) meta: Meta,
    pub(super) channels: Vec<NamedChannel>,
    pub(super) found: Vec<Found>,
    pub(super) remarks: Remarks,
}

impl Taking {
    pub(super) fn new(understood: Rc<Understood>, mapping: Mapping, headings: Rc<Headings>, format: Format) -> Self {
        let is_own = understood.is_own();
        let dialect = if !is_own {
            mapping.dialect
        } else if understood.separator == ';' {
            Dialect::Semicolon
        } else {
            mapping.dialect
        };
        let locale = match dialect {
            Dialect::Plain if format.locale == Locale::Fa => Locale::Fa,
            dialect => dialect.reads_as(),
        };
        let remarks = Remarks { list: understood.remarks.clone(), more: 0 };
        let at = if is_own { 1 } else { mapping.heading_row + 1 };
        let format = Format { locale, ..format };
        let (meta, channels, found) = (Meta::default(), Vec::new(), Vec::new());
        Self { understood, mapping, headings, format, at, meta, channels, found, remarks }
    }

    /// Goes on by so many rows.
    pub fn advance(&mut self, rows: usize) -> Step {
        let understood = self.understood.clone();
        let end = understood.table.len();
        for _ in 0..rows.max(1) {
            if self.at >= end {
                return Step::Done;
            }
            let (row, number) = (understood.table.row(self.at), understood.table.number(self.at));
            self.at += 1;
            match &understood.own {
                Some(columns) => self.take_own(columns, row, number),
                None => self.take_foreign(row, number),
            }
        }
        if self.at >= end { Step::Done } else { Step::Going(self.at as f64 / end as f64) }
    }

    pub(super) fn headings(&self) -> Rc<Headings> {
        self.headings.clone()
    }

    fn take_foreign(&mut self, row: &[String], number: usize) {
        let mapping = &self.mapping;
        let cell = |role| {
            let position = mapping.find(role)?;
            row.get(position).map(|cell| (position, cell.trim()))
        };
        let first = row.iter().map(|cell| cell.trim()).find(|cell| !cell.is_empty()).unwrap_or_default();
        let channel = cell(Role::Channel);
        if self.headings.is_total(first) || channel.is_some_and(|(_, name)| self.headings.is_total(name)) {
            return self.remarks.push(Where::row(number), Reason::Totals);
        }
        let when = match cell(Role::Period) {
            None => mapping.period.map_or(When::Every, When::At),
            Some((position, text)) => match self.when(text) {
                Some(when) => when,
                None => return self.remarks.push(Where::cell(number, position), Reason::NoPeriod(text.to_owned())),
            },
        };
        let layer = match cell(Role::Layer) {
            None => mapping.layer,
            Some((position, text)) => match self.headings.layer(text) {
                Some(layer) => layer,
                None => return self.remarks.push(Where::cell(number, position), Reason::UnknownLayer(text.to_owned())),
            },
        };
        let name = channel.map_or_else(|| mapping.channel.clone(), |(_, name)| name.to_owned());
        let figures: Vec<(usize, Kpi, bool)> = mapping.columns.iter().enumerate().filter_map(figure_at).collect();
        let mut lane = None;
        for (position, kpi, has_fractions) in figures {
            let place = Where::cell(number, position);
            let text = row.get(position).map_or("", |cell| super::write::bare(cell.trim()));
            let quantity = match self.quantity(text, kpi, has_fractions) {
                Ok(Some(quantity)) => quantity,
                Ok(None) => continue,
                Err(error) => {
                    self.remarks.push(place, Reason::NotANumber(error));
                    continue;
                }
            };
            if kpi.scope() == Scope::Channel && lane.is_none() {
                if name.is_empty() && channel.is_some() {
                    return self.remarks.push(Where::row(number), Reason::NoChannel);
                }
                lane = Some(self.channel_called(&name, Where::row(number)));
            }
            let channel = lane.filter(|_| kpi.scope() == Scope::Channel);
            let source = if layer == Layer::Actual { Provenance::Measured } else { Provenance::Guess };
            self.found.push(Found { channel, kpi, layer, when, quantity, source, date: None, place });
        }
    }

    fn when(&self, text: &str) -> Option<When> {
        if let Some(day) = read_day(text, self.mapping.order) {
            return Some(When::On(day));
        }
        let number = self.format.parse(text, Field::Count).ok()?;
        let Typed::Number(number) = number else { return None };
        (1.0..=120.0).contains(&number).then(|| When::At(number as u16 - 1)).filter(|_| number.fract() == 0.0)
    }

    /// The position of a channel by its name; a new one if there was none.
    fn channel_called(&mut self, name: &str, place: Where) -> usize {
        let known = self.channels.iter().position(|channel| channel.name == name);
        known.unwrap_or_else(|| self.add_channel(name, None, place))
    }

    pub(super) fn add_channel(&mut self, name: &str, class: Option<(Media, ChannelKind)>, place: Where) -> usize {
        let short: String = name.chars().take(MAX_NAME_CHARS).collect();
        if short.len() < name.len() {
            self.remarks.push(place, Reason::TooLongText);
        }
        self.channels.push(NamedChannel { name: short, class, place });
        self.channels.len() - 1
    }

    /// What a cell says of a figure; nothing if it is empty or says that there is nothing.
    pub(super) fn quantity(&self, text: &str, kpi: Kpi, has_fractions: bool) -> Result<Option<Quantity>, ParseError> {
        let text = text.trim();
        if text.is_empty() || matches!(text, "-" | "--") || NOTHING.iter().any(|it| it.eq_ignore_ascii_case(text)) {
            return Ok(None);
        }
        let field = if has_fractions { Field::Number } else { Field::of(kpi) };
        let has_groups = self.mapping.points_group && !self.understood.is_own() && is_grouped_by_points(text);
        let plain = text.replace('.', "");
        let text = if has_groups { &plain } else { text };
        let typed = match self.format.parse(text, field) {
            // Fields of ratios know no sign, but some ratios may be entered with one.
            Err(ParseError::Negative) if may_be_negative(kpi) => self.format.parse(text, Field::SignedCount),
            typed => typed,
        };
        Ok(match typed? {
            Typed::Empty => None,
            Typed::Number(value) | Typed::Percent(value) => Some(Quantity::Exact(value)),
            Typed::NumberRange(low, high) | Typed::PercentRange(low, high) => Some(Quantity::Range { low, high }),
        })
    }
}

/// What platforms write where they know nothing.
const NOTHING: [&str; 5] = ["n/a", "na", "null", "nan", "(not set)"];

fn figure_at((position, column): (usize, &super::Column)) -> Option<(usize, Kpi, bool)> {
    match column.role {
        Role::Figure(kpi) => Some((position, kpi, column.has_fractions)),
        _ => None,
    }
}

/// 1.234 or 1.234.567, where commas are decimal marks.
fn is_grouped_by_points(text: &str) -> bool {
    let mut groups = text.trim_matches(|char: char| !char.is_ascii_digit()).split('.');
    let first = groups.next().unwrap_or_default();
    let is_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    text.contains('.')
        && (1..=3).contains(&first.len())
        && is_digits(first)
        && groups.all(|it| it.len() == 3 && is_digits(it))
}

/// A date as a plan keeps it.
pub(super) fn as_entry_date(date: Date) -> Option<(i16, u8, u8)> {
    crate::plan::Periods::parse_iso(&date.iso())
}
