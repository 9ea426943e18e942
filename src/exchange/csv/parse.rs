//! Cuts text into rows and cells, in slices, so that a page stays alive while it reads.
//!
//! RFC 4180 with what spreadsheets make of it: any of three separators, any line ends, quotes that were never closed.

use super::remark::{CsvError, Reason, Remark, Where};
use crate::plan::document::MAX_TEXT_CHARS;

/// How many rows a table may have.
pub const MAX_ROWS: usize = 50_000;
/// How many columns a table may have.
pub const MAX_COLUMNS: usize = 300;
/// How many cells a table may have in all.
pub const MAX_CELLS: usize = 500_000;

/// The separators that are understood.
const SEPARATORS: [u8; 3] = [b'\t', b';', b','];

/// Rows of cells as they stood in the text, without the empty rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    cells: Vec<String>,
    /// Where each row ends in the cells.
    ends: Vec<usize>,
    /// The number of each row in the text, from 1, empty ones counted.
    numbers: Vec<usize>,
}

impl Table {
    /// How many rows.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The cells of a row, from 0; none if there is no such row.
    pub fn row(&self, index: usize) -> &[String] {
        let from = index.checked_sub(1).map_or(0, |before| self.ends.get(before).copied().unwrap_or_default());
        self.ends.get(index).and_then(|end| self.cells.get(from..*end)).unwrap_or_default()
    }

    /// The row's number in the text, from 1.
    pub fn number(&self, index: usize) -> usize {
        self.numbers.get(index).copied().unwrap_or_default()
    }

    /// The most cells that a row has.
    pub fn width(&self) -> usize {
        (0..self.len()).map(|index| self.row(index).len()).max().unwrap_or_default()
    }
}

/// What is being cut.
#[derive(Debug)]
pub(super) struct Parser {
    text: Vec<u8>,
    at: usize,
    separator: u8,
    cell: Vec<u8>,
    is_quoted: bool,
    was_quoted: bool,
    row: usize,
    row_start: usize,
    table: Table,
    pub remarks: Vec<Remark>,
}

impl Parser {
    /// Begins to cut the text at this separator, or at the one that it seems to have.
    pub fn new(text: &str, separator: Option<char>) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        // A line by which some spreadsheets tell each other the separator.
        let (said, text) = match text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')) {
            Some((sign, rest)) if sign.trim_end_matches('\r').len() == 1 => (sign.bytes().next(), rest),
            _ => (None, text),
        };
        let asked = separator.filter(char::is_ascii).map(|separator| separator as u8);
        let bytes = text.as_bytes();
        let separator = asked.or(said).unwrap_or_else(|| separator_of(bytes));
        Self {
            text: bytes.to_vec(),
            at: 0,
            separator,
            cell: Vec::new(),
            is_quoted: false,
            was_quoted: false,
            row: 1,
            row_start: 0,
            table: Table::default(),
            remarks: Vec::new(),
        }
    }

    pub fn separator(&self) -> char {
        char::from(self.separator)
    }

    /// How much is done, 0 to 1.
    pub fn progress(&self) -> f64 {
        self.at as f64 / (self.text.len() as f64).max(1.0)
    }

    /// Goes on by about so many bytes and says whether all is done.
    pub fn advance(&mut self, budget: usize) -> Result<bool, CsvError> {
        let stop = self.text.len().min(self.at.saturating_add(budget.max(1)));
        while self.at < stop {
            let byte = self.text[self.at];
            self.at += 1;
            match byte {
                b'"' if self.is_quoted && self.text.get(self.at) == Some(&b'"') => {
                    self.at += 1;
                    self.cell.push(b'"');
                }
                b'"' if self.is_quoted => self.is_quoted = false,
                b'"' if self.cell.is_empty() && !self.was_quoted => (self.is_quoted, self.was_quoted) = (true, true),
                _ if self.is_quoted => self.cell.push(byte),
                b'\r' if self.text.get(self.at) == Some(&b'\n') => {}
                b'\n' | b'\r' => self.end_row()?,
                _ if byte == self.separator => self.end_cell()?,
                _ => self.cell.push(byte),
            }
        }
        if self.at < self.text.len() {
            return Ok(false);
        }
        if self.is_quoted {
            self.remarks.push(Remark::new(Where::row(self.row), Reason::OpenQuote));
            self.is_quoted = false;
        }
        if !self.cell.is_empty() || self.was_quoted || self.table.cells.len() > self.row_start {
            self.end_row()?;
        }
        Ok(true)
    }

    pub fn done(self) -> (Table, Vec<Remark>) {
        (self.table, self.remarks)
    }

    fn end_cell(&mut self) -> Result<(), CsvError> {
        let mut cell = String::from_utf8(std::mem::take(&mut self.cell)).unwrap_or_default();
        let column = self.table.cells.len() - self.row_start;
        if cell.len() > MAX_TEXT_CHARS
            && let Some((end, _)) = cell.char_indices().nth(MAX_TEXT_CHARS)
        {
            cell.truncate(end);
            self.remarks.push(Remark::new(Where::cell(self.row, column), Reason::TooLongText));
        }
        self.table.cells.push(cell);
        self.was_quoted = false;
        if column >= MAX_COLUMNS {
            return Err(CsvError::TooManyColumns);
        }
        if self.table.cells.len() > MAX_CELLS { Err(CsvError::TooManyRows) } else { Ok(()) }
    }

    fn end_row(&mut self) -> Result<(), CsvError> {
        self.end_cell()?;
        let row = &self.table.cells[self.row_start..];
        if row.iter().all(|cell| cell.trim().is_empty()) {
            self.table.cells.truncate(self.row_start);
        } else {
            self.table.ends.push(self.table.cells.len());
            self.table.numbers.push(self.row);
        }
        self.row_start = self.table.cells.len();
        self.row += 1;
        if self.table.len() > MAX_ROWS { Err(CsvError::TooManyRows) } else { Ok(()) }
    }
}

/// The separator that cuts most of the first rows into equally many cells.
fn separator_of(text: &[u8]) -> u8 {
    let mut counts: Vec<[usize; SEPARATORS.len()]> = vec![[0; SEPARATORS.len()]];
    let mut is_quoted = false;
    for byte in text.iter().take(64_000) {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' | b'\r' if !is_quoted => counts.push([0; SEPARATORS.len()]),
            byte if !is_quoted => {
                if let (Some(at), Some(row)) = (SEPARATORS.iter().position(|it| it == byte), counts.last_mut()) {
                    row[at] += 1;
                }
            }
            _ => {}
        }
        if counts.len() > 40 {
            break;
        }
    }
    let score = |at: usize| {
        let found: Vec<usize> = counts.iter().map(|row| row[at]).filter(|count| *count > 0).collect();
        let alike = |count: &usize| found.iter().filter(|other| *other == count).count();
        found.iter().map(alike).max().unwrap_or_default()
    };
    let best = (0..SEPARATORS.len()).max_by_key(|at| (score(*at), std::cmp::Reverse(*at)));
    best.map_or(b',', |at| SEPARATORS[at])
}
