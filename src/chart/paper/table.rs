//! Tables that fit the width of a page: what is wider goes into several, each with the names of its rows.

use crate::chart::present::Table;

/// A table as it goes on paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperTable {
    /// What it shows; may be empty.
    pub caption: String,
    /// Heads of the columns; the first names the rows.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<PaperRow>,
    /// Whether its cells are sentences and not figures.
    pub is_worded: bool,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperRow {
    /// Its name.
    pub name: PaperCell,
    /// Its cells, as many as there are heads besides the first.
    pub cells: Vec<PaperCell>,
    /// Whether it sums up the rows above.
    pub is_total: bool,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperCell {
    /// What it says.
    pub text: String,
    /// What stands beneath in smaller letters; may be empty.
    pub note: String,
}

impl PaperCell {
    /// A cell with nothing beneath.
    pub fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), note: String::new() }
    }
}

impl PaperRow {
    /// A row of texts.
    pub fn of(name: impl Into<String>, cells: impl IntoIterator<Item = String>) -> Self {
        let cells = cells.into_iter().map(PaperCell::of).collect();
        Self { name: PaperCell::of(name), cells, is_total: false }
    }
}

impl PaperTable {
    /// A chart's table.
    pub fn of(table: Table) -> Self {
        let row = |row: Vec<String>| {
            let mut cells = row.into_iter();
            PaperRow::of(cells.next().unwrap_or_default(), cells)
        };
        let rows = table.rows.into_iter().map(row).collect();
        Self { caption: String::new(), heads: table.heads, rows, is_worded: false }
    }

    /// The same in tables of no more than so many columns beside the names, of nearly the same width.
    pub fn in_blocks(self, most: usize) -> Vec<Self> {
        let columns = self.heads.len().saturating_sub(1);
        if columns <= most || most == 0 {
            return vec![self];
        }
        let width = columns.div_ceil(columns.div_ceil(most));
        let part = |from: usize| {
            let to = (from + width).min(columns);
            let heads = self.heads[..1].iter().chain(&self.heads[from + 1..=to]).cloned().collect();
            let row = |row: &PaperRow| PaperRow { cells: row.cells[from..to].to_vec(), ..row.clone() };
            let caption = if from == 0 { self.caption.clone() } else { String::new() };
            Self { caption, heads, rows: self.rows.iter().map(row).collect(), is_worded: self.is_worded }
        };
        (0..columns).step_by(width).map(part).collect()
    }

    /// The same without the columns in which nothing stands.
    #[must_use]
    pub fn without_empty_columns(mut self) -> Self {
        let is_told = |column: usize| self.rows.iter().any(|row| !row.cells[column].text.is_empty());
        let kept: Vec<bool> = (0..self.heads.len().saturating_sub(1)).map(is_told).collect();
        let mut is_kept = [true].iter().chain(&kept);
        self.heads.retain(|_| is_kept.next() == Some(&true));
        for row in &mut self.rows {
            let mut is_kept = kept.iter();
            row.cells.retain(|_| is_kept.next() == Some(&true));
        }
        self
    }

    /// The same with rows and columns exchanged, `corner` naming the new rows.
    #[must_use]
    pub fn turned(self, corner: String) -> Self {
        let names = self.rows.iter().map(|row| row.name.text.clone());
        let heads = [corner].into_iter().chain(names).collect();
        let row = |(column, head): (usize, &String)| {
            let cells = self.rows.iter().map(|row| row.cells[column].clone()).collect();
            PaperRow { name: PaperCell::of(head.clone()), cells, is_total: false }
        };
        let rows = self.heads[1..].iter().enumerate().map(row).collect();
        Self { caption: self.caption, heads, rows, is_worded: self.is_worded }
    }
}
