//! Tables as text: what goes out to spreadsheets and what comes in from them and from advertising platforms.
//!
//! Used by `state` and `ui`. Everything that comes in is hostile: it is bounded, read in slices, and gives a preview of
//! what was understood and what was not; nothing is changed before the user agrees.

mod block;
mod columns;
mod foreign;
mod headings;
mod inputs;
mod own;
mod parse;
mod placing;
mod reading;
mod remark;
mod results;
mod write;

pub use block::{Block, copied};
pub use columns::{Column, DayOrder, Mapping, Role};
pub use foreign::Taking;
pub use headings::Headings;
pub use inputs::{MARK, inputs};
pub use parse::{MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Table};
pub use placing::{Placed, Target};
pub use reading::{Reading, Step, Understood};
pub use remark::{CsvError, Reason, Remark, Where};
pub use results::{RESULTS_MARK, results};

use crate::i18n::Locale;

/// Longest table that is read, in bytes.
pub const MAX_BYTES: usize = 2_000_000;
/// The ending of tables.
pub const EXTENSION: &str = ".csv";

/// How a table is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Commas between cells, points in numbers: what programs expect.
    Plain,
    /// Semicolons between cells, commas in numbers: what spreadsheets expect where the comma is the decimal mark.
    Semicolon,
}

impl Dialect {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Plain, Self::Semicolon];

    /// What a spreadsheet in this language opens without being asked.
    pub fn of(locale: Locale) -> Self {
        match locale {
            Locale::Fr | Locale::Ru => Self::Semicolon,
            Locale::En | Locale::Fa => Self::Plain,
        }
    }

    /// What stands between two cells.
    pub fn separator(self) -> char {
        match self {
            Self::Plain => ',',
            Self::Semicolon => ';',
        }
    }

    /// The decimal mark.
    fn decimal(self) -> char {
        match self {
            Self::Plain => '.',
            Self::Semicolon => ',',
        }
    }

    /// The language whose decimal mark it is, for reading numbers.
    fn reads_as(self) -> Locale {
        match self {
            Self::Plain => Locale::En,
            Self::Semicolon => Locale::Fr,
        }
    }
}
