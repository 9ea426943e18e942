//! Blocks of cells on the clipboard: what is pasted from a spreadsheet, and tables that are copied into one.

use super::Dialect;
use super::parse::{Parser, Table};
use super::write::{Writer, bare};
use crate::engine::Unit;
use crate::i18n::{Field, Format, Typed};

/// Most bytes that are taken from the clipboard.
const MAX_BLOCK_BYTES: usize = 100_000;

/// Cells that were pasted, in rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// The cells row by row, as typed there.
    pub rows: Vec<Vec<String>>,
}

impl Block {
    /// The cells of a text from a spreadsheet; nothing if it is a single cell, which a field takes by itself, or too much.
    pub fn of(text: &str) -> Option<Self> {
        if text.len() > MAX_BLOCK_BYTES || !text.trim_end_matches(['\r', '\n']).contains(['\t', '\n', '\r', ';']) {
            return None;
        }
        // A comma is a decimal mark more often than not, so it never separates here.
        let separator = if text.contains('\t') { '\t' } else { ';' };
        let mut parser = Parser::new(text, Some(separator));
        if !parser.advance(usize::MAX).ok()? {
            return None;
        }
        let (table, _) = parser.done();
        let block = Self { rows: rows(&table) };
        (block.rows.iter().map(Vec::len).sum::<usize>() > 1).then_some(block)
    }
}

/// Every row, those without anything in them too, since a place in the block is a place in the grid.
fn rows(table: &Table) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for index in 0..table.len() {
        rows.resize(table.number(index).saturating_sub(1), Vec::new());
        rows.push(table.row(index).iter().map(|cell| bare(cell.trim()).to_owned()).collect());
    }
    rows
}

/// A table of texts for the clipboard: tabs between cells, and whatever is a number as a spreadsheet of the language takes
/// it. Ranges and words stay as they are.
pub fn copied<'a>(rows: impl Iterator<Item = &'a [String]>, format: &Format) -> String {
    let mut writer = Writer::clipboard(Dialect::of(format.locale));
    for row in rows {
        for cell in row {
            match format.parse(cell, Field::SignedMoney) {
                Ok(Typed::Number(value)) => writer.number(Unit::Number, Some(value)),
                _ => match format.parse(cell, Field::SignedRate) {
                    Ok(Typed::Percent(value)) => writer.percent(value),
                    _ => writer.text(cell),
                },
            };
        }
        writer.end_row();
    }
    writer.done()
}
