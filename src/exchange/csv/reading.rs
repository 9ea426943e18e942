//! The way of a table from its text to what it would mean in a plan: cut into cells, understood, taken figure by figure.
//!
//! Each part goes on in slices and can be dropped at any time; nothing is changed by it.

use std::rc::Rc;

use super::columns::{Mapping, Role};
use super::foreign::Taking;
use super::headings::Headings;
use super::inputs::MARK;
use super::parse::{Parser, Table};
use super::remark::{CsvError, Remark};
use super::results::RESULTS_MARK;
use super::{MAX_BYTES, own};
use crate::engine::Unit;
use crate::i18n::{Field, Format, Locale, ParseError};
use crate::plan::Currency;

/// How far a part of the way has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// So much is done, 0 to 1.
    Going(f64),
    /// All is done.
    Done,
}

/// Cutting the text into cells.
#[derive(Debug)]
pub struct Reading {
    parser: Parser,
}

impl Reading {
    /// Begins with a text; without a separator it finds out which one the text has.
    ///
    /// # Errors
    /// Refuses what is longer than [`MAX_BYTES`].
    pub fn new(text: &str, separator: Option<char>) -> Result<Self, CsvError> {
        if text.len() > MAX_BYTES {
            return Err(CsvError::TooLong);
        }
        Ok(Self { parser: Parser::new(text, separator) })
    }

    /// Begins with the bytes of a file.
    ///
    /// # Errors
    /// Refuses what is too long or no text in UTF-8.
    pub fn of_bytes(bytes: &[u8], separator: Option<char>) -> Result<Self, CsvError> {
        if bytes.len() > MAX_BYTES {
            return Err(CsvError::TooLong);
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let before = &bytes[..error.valid_up_to()];
            CsvError::NotUtf8 { row: before.split(|byte| *byte == b'\n').count() }
        })?;
        Self::new(text, separator)
    }

    /// Goes on by about so many bytes.
    ///
    /// # Errors
    /// The table is larger than what is taken.
    pub fn advance(&mut self, bytes: usize) -> Result<Step, CsvError> {
        let is_done = self.parser.advance(bytes)?;
        Ok(if is_done { Step::Done } else { Step::Going(self.parser.progress()) })
    }

    /// What was cut, with a proposal of what it means in a page of this language.
    ///
    /// # Errors
    /// There is nothing to be taken from such a table.
    pub fn understand(self, headings: &Headings, locale: Locale) -> Result<Understood, CsvError> {
        let separator = self.parser.separator();
        let (table, remarks) = self.parser.done();
        let has_mark = |mark: &str| table.row(0).iter().any(|cell| cell.trim() == mark);
        if has_mark(RESULTS_MARK) {
            return Err(CsvError::OwnResults);
        }
        let own = has_mark(MARK).then(|| own::Columns::find(table.row(0), headings)).transpose()?;
        if table.len() < 2 {
            return Err(CsvError::Empty);
        }
        let mapping = Mapping::propose(&table, separator, headings, locale);
        Ok(Understood { table, separator, mapping, own, remarks })
    }
}

/// A table in cells, and what its columns are taken for.
#[derive(Clone, Debug)]
pub struct Understood {
    /// The cells.
    pub table: Table,
    /// What stood between the cells.
    pub separator: char,
    /// What the columns are taken for; of no account in a table of ours.
    pub mapping: Mapping,
    pub(super) own: Option<own::Columns>,
    pub(super) remarks: Vec<Remark>,
}

impl Understood {
    /// Whether it is a table of ours, which needs no mapping.
    pub fn is_own(&self) -> bool {
        self.own.is_some()
    }

    /// The currency that the amounts of the first rows show; `usual` where they show none or just that.
    pub fn currency(&self, mapping: &Mapping, usual: Currency) -> Currency {
        let is_money = |role: Role| matches!(role, Role::Figure(kpi) if kpi.unit() == Unit::Money);
        let money = mapping.columns.iter().enumerate().filter(|(_, column)| is_money(column.role));
        let columns: Vec<usize> = money.map(|(position, _)| position).collect();
        let reads =
            |text: &str, currency| Format::new(mapping.dialect.reads_as(), currency).parse(text, Field::SignedMoney);
        let rows = mapping.heading_row + 1..self.table.len().min(mapping.heading_row + 50);
        let cells = rows.flat_map(|row| columns.iter().filter_map(move |column| self.table.row(row).get(*column)));
        let foreign =
            cells.into_iter().find(|cell| matches!(reads(cell, usual), Err(ParseError::OtherCurrency { .. })));
        let shown =
            foreign.and_then(|cell| Currency::OFFERED.into_iter().find(|currency| reads(cell, *currency).is_ok()));
        shown.unwrap_or(usual)
    }

    /// Begins to take the figures by this mapping; `format` says the language and the currency of amounts.
    pub fn take(self: &Rc<Self>, mapping: Mapping, headings: Rc<Headings>, format: Format) -> Taking {
        Taking::new(self.clone(), mapping, headings, format)
    }
}
