//! What is to be said of a table that was read: what was repaired or left out and where, or why nothing can be taken.

use crate::engine::Kpi;
use crate::i18n::{Args, Catalog, Format, Msg, ParseError};
use crate::plan::{EditError, Goal};

use super::parse::{MAX_COLUMNS, MAX_ROWS};

/// A place in the text as a spreadsheet counts it: rows and columns from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Where {
    /// The row.
    pub row: usize,
    /// The column, if it is not the whole row.
    pub column: Option<usize>,
}

impl Where {
    pub(super) fn row(row: usize) -> Self {
        Self { row, column: None }
    }

    /// The cell at a position from 0.
    pub(super) fn cell(row: usize, position: usize) -> Self {
        Self { row, column: Some(position + 1) }
    }
}

/// Why something was left out or read otherwise than it stands there.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// Repaired: a quote was never closed; it ends with the text.
    OpenQuote,
    /// Repaired: a text was cut at its longest length.
    TooLongText,
    /// Repaired: several rows of one channel and period; these figures were added up.
    AddedUp(Kpi),
    /// Left out: no number.
    NotANumber(ParseError),
    /// Left out: several rows of one channel and period, and the figure does not add up.
    DoesNotAddUp(Kpi),
    /// Left out: no day or period that is understood.
    NoPeriod(String),
    /// Left out: before the plan's first period or after its last.
    OutsidePeriods(String),
    /// Left out: the plan has several periods and the row does not say which.
    PeriodMissing,
    /// Left out: the row names no channel.
    NoChannel,
    /// Left out: a row of totals; ours are worked out.
    Totals,
    /// Left out: no figure of this version.
    UnknownFigure(String),
    /// Left out: neither target nor actual.
    UnknownLayer(String),
    /// Left out: the plan does not take it.
    Refused(Kpi, EditError),
    /// Left out: the channel can't be added.
    ChannelRefused(String),
}

/// A reason, and where it was found first.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// Where.
    pub place: Where,
    /// Why.
    pub reason: Reason,
}

impl Remark {
    pub(super) fn new(place: Where, reason: Reason) -> Self {
        Self { place, reason }
    }

    /// Whether it was taken in all the same.
    pub fn is_repair(&self) -> bool {
        matches!(self.reason, Reason::OpenQuote | Reason::TooLongText | Reason::AddedUp(_))
    }

    /// The reason in words, with its place before it.
    pub fn say(&self, format: &Format, goal: Goal) -> String {
        let catalog = Catalog::of(format.locale);
        let name = |kpi: Kpi| Args::new().text("kpi", catalog.kpi_name(kpi, goal));
        let text = |text: &str| Args::new().text("text", shortened(text));
        let (msg, args) = match &self.reason {
            Reason::OpenQuote => (Msg::CsvOpenQuote, Args::new()),
            Reason::TooLongText => (Msg::CsvTooLongText, Args::new()),
            Reason::AddedUp(kpi) => (Msg::CsvAddedUp, name(*kpi)),
            Reason::NotANumber(error) => error.message(format),
            Reason::DoesNotAddUp(kpi) => (Msg::CsvDoesNotAddUp, name(*kpi)),
            Reason::NoPeriod(period) => (Msg::CsvNoPeriod, text(period)),
            Reason::OutsidePeriods(period) => (Msg::CsvOutsidePeriods, text(period)),
            Reason::PeriodMissing => (Msg::CsvPeriodMissing, Args::new()),
            Reason::NoChannel => (Msg::CsvNoChannel, Args::new()),
            Reason::Totals => (Msg::CsvTotals, Args::new()),
            Reason::UnknownFigure(id) => (Msg::CsvUnknownFigure, text(id)),
            Reason::UnknownLayer(layer) => (Msg::CsvUnknownLayer, text(layer)),
            Reason::Refused(kpi, _) => (Msg::CsvRefused, name(*kpi)),
            Reason::ChannelRefused(channel) => (Msg::CsvChannelRefused, text(channel)),
        };
        let number = |number: usize| format.in_own_digits(&number.to_string());
        let args = Args::new().text("reason", catalog.format(msg, &args)).text("row", number(self.place.row));
        match self.place.column {
            Some(column) => catalog.format(Msg::CsvAtCell, &args.text("column", number(column))),
            None => catalog.format(Msg::CsvAtRow, &args),
        }
    }
}

/// A text of the file in a sentence of ours.
fn shortened(text: &str) -> String {
    let mut letters = text.trim().chars();
    let start: String = letters.by_ref().take(40).collect();
    if letters.next().is_some() { start + "…" } else { start }
}

/// Why nothing of a table can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvError {
    /// Longer than [`super::MAX_BYTES`].
    TooLong,
    /// No text in UTF-8; the row where it stops being one.
    NotUtf8 {
        /// The row, from 1.
        row: usize,
    },
    /// More rows than [`MAX_ROWS`], or more cells than [`super::MAX_CELLS`].
    TooManyRows,
    /// More columns than [`MAX_COLUMNS`].
    TooManyColumns,
    /// No row with anything in it below the headings.
    Empty,
    /// A table of results of ours: its figures follow from others and are not read again.
    OwnResults,
    /// One of our own tables without the column of values.
    NoValues,
}

impl CsvError {
    /// The message and its arguments.
    pub fn message(self, format: &Format) -> (Msg, Args) {
        let count = |limit: usize| Args::new().text("limit", format.count(limit as f64));
        match self {
            Self::TooLong => (Msg::FileTooLong, Args::new()),
            Self::NotUtf8 { row } => (Msg::CsvNotUtf8, Args::new().text("row", format.in_own_digits(&row.to_string()))),
            Self::TooManyRows => (Msg::CsvTooManyRows, count(MAX_ROWS)),
            Self::TooManyColumns => (Msg::CsvTooManyColumns, count(MAX_COLUMNS)),
            Self::Empty => (Msg::CsvEmpty, Args::new()),
            Self::OwnResults => (Msg::CsvOwnResults, Args::new()),
            Self::NoValues => (Msg::CsvNoValues, Args::new()),
        }
    }
}
