//! Takes the rows of our own tables: figures by their identifiers, and what the plan's channels and periods are.

use super::foreign::{Found, Taking, When, as_entry_date};
use super::headings::Headings;
use super::inputs::{CHANNEL, CURRENCY, GOAL, HEADS, MARK, PERIODS, START, TITLE};
use super::remark::{CsvError, Reason, Where};
use super::write::bare;
use crate::engine::{Kpi, Layer, Scope};
use crate::i18n::{Date, Msg};
use crate::plan::{ChannelKind, Currency, Goal, MAX_PERIODS, Media, PeriodKind, Periods, Provenance, Quantity};

/// What a table of ours says of the plan as a whole.
#[derive(Clone, Debug, Default)]
pub(super) struct Meta {
    pub title: Option<String>,
    pub goal: Option<Goal>,
    pub currency: Option<Currency>,
    pub kind: Option<PeriodKind>,
    pub count: Option<u16>,
    pub start: Option<(i16, u8, u8)>,
}

impl Meta {
    /// The periods, if the table says what they are.
    pub fn periods(&self) -> Option<Periods> {
        Some(Periods { kind: self.kind?, start: self.start, count: self.count? })
    }
}

/// Where each of [`HEADS`] stands, whatever order a spreadsheet has brought them into.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    mark: usize,
    heads: [Option<usize>; HEADS.len()],
}

impl Columns {
    pub fn find(row: &[String], headings: &Headings) -> Result<Self, CsvError> {
        let mut heads = [None; HEADS.len()];
        for (position, head) in row.iter().enumerate() {
            if let Some(at) = headings.own(head)
                && heads[at].is_none()
            {
                heads[at] = Some(position);
            }
        }
        let mark = row.iter().position(|head| head.trim() == MARK);
        match (mark, heads[index(Msg::CsvValue)]) {
            (Some(mark), Some(_)) => Ok(Self { mark, heads }),
            _ => Err(CsvError::NoValues),
        }
    }

    fn position(&self, head: Msg) -> usize {
        self.heads[index(head)].unwrap_or(usize::MAX - 1)
    }

    fn cell<'a>(&self, row: &'a [String], head: Msg) -> &'a str {
        row.get(self.position(head)).map_or("", |cell| bare(cell))
    }
}

fn index(head: Msg) -> usize {
    HEADS.iter().position(|other| *other == head).unwrap_or_default()
}

impl Taking {
    pub(super) fn take_own(&mut self, columns: &Columns, row: &[String], number: usize) {
        let cell = |head| columns.cell(row, head);
        let id = row.get(columns.mark).map_or("", |id| bare(id).trim());
        let value = cell(Msg::CsvValue);
        match id {
            TITLE => self.meta.title = Some(value.to_owned()),
            GOAL => self.meta.goal = Goal::from_id(value.trim()),
            CURRENCY => {
                self.meta.currency = Currency::from_code(value.trim());
                self.format.currency = self.meta.currency.unwrap_or(self.format.currency);
            }
            PERIODS => {
                self.meta.kind = PeriodKind::from_id(value.trim());
                self.meta.count = whole(cell(Msg::CsvLow)).filter(|count| (1..=MAX_PERIODS).contains(count));
            }
            START => self.meta.start = Date::from_iso(value.trim()).and_then(as_entry_date),
            CHANNEL => {
                let media = Media::from_id(cell(Msg::CsvPeriod).trim()).unwrap_or(Media::Owned);
                let kind = ChannelKind::from_id(value.trim()).unwrap_or(ChannelKind::Other);
                self.add_channel(cell(Msg::CsvChannel), Some((media, kind)), Where::row(number));
            }
            _ => match Kpi::from_id(id) {
                None => self.remarks.push(Where::cell(number, columns.mark), Reason::UnknownFigure(id.to_owned())),
                Some(kpi) => self.take_figure(kpi, columns, row, number),
            },
        }
    }

    fn take_figure(&mut self, kpi: Kpi, columns: &Columns, row: &[String], number: usize) {
        let cell = |head| columns.cell(row, head).trim();
        let at = |head| Where::cell(number, columns.position(head));
        let Some(layer) = self.headings().layer(cell(Msg::CsvLayer)) else {
            return self.remarks.push(at(Msg::CsvLayer), Reason::UnknownLayer(cell(Msg::CsvLayer).to_owned()));
        };
        let when = match cell(Msg::CsvPeriodNumber) {
            "" => When::Every,
            text => match whole(text).and_then(|number| number.checked_sub(1)).filter(|at| *at < MAX_PERIODS) {
                Some(period) => When::At(period),
                None => return self.remarks.push(at(Msg::CsvPeriodNumber), Reason::NoPeriod(text.to_owned())),
            },
        };
        let channel = match (kpi.scope(), whole(cell(Msg::CsvChannelNumber))) {
            (Scope::Channel, Some(number)) if (1..=self.channels.len()).contains(&usize::from(number)) => {
                Some(usize::from(number) - 1)
            }
            (Scope::Channel, _) => return self.remarks.push(Where::row(number), Reason::NoChannel),
            _ => None,
        };
        let quantity = match self.own_quantity(kpi, cell(Msg::CsvValue), cell(Msg::CsvLow), cell(Msg::CsvHigh)) {
            Ok(Some(quantity)) => quantity,
            Ok(None) => return,
            Err(error) => return self.remarks.push(at(Msg::CsvValue), Reason::NotANumber(error)),
        };
        let (source, date) = self.source(cell(Msg::CsvSource), layer);
        let place = Where::row(number);
        self.found.push(Found { channel, kpi, layer, when, quantity, source, date, place });
    }

    fn own_quantity(
        &self,
        kpi: Kpi,
        value: &str,
        low: &str,
        high: &str,
    ) -> Result<Option<Quantity>, crate::i18n::ParseError> {
        if let Some(quantity) = self.quantity(value, kpi, false)? {
            return Ok(Some(quantity));
        }
        let (low, high) = (self.quantity(low, kpi, false)?, self.quantity(high, kpi, false)?);
        Ok(match (low, high) {
            (Some(Quantity::Exact(low)), Some(Quantity::Exact(high))) => Some(Quantity::Range { low, high }),
            _ => None,
        })
    }

    /// Where a figure comes from, with the day on which it was measured or published.
    fn source(&self, text: &str, layer: Layer) -> (Provenance, Option<(i16, u8, u8)>) {
        let headings = self.headings();
        let dated = text.rsplit_once(' ').and_then(|(name, day)| Some((name, as_entry_date(Date::from_iso(day)?)?)));
        let (name, date) = dated.map_or((text, None), |(name, date)| (name, Some(date)));
        let usual = if layer == Layer::Actual { Provenance::Measured } else { Provenance::Guess };
        (headings.source(name).unwrap_or(usual), date)
    }
}

/// A whole number such as a position; spreadsheets may have written it with decimals.
fn whole(text: &str) -> Option<u16> {
    let text = text.trim();
    let text =
        text.split_once(['.', ',']).filter(|(_, rest)| rest.bytes().all(|it| it == b'0')).map_or(text, |it| it.0);
    text.parse().ok()
}
