//! What the columns of somebody else's table are understood as: a proposal that the user can change.

use super::headings::Headings;
use super::{Dialect, Table};
use crate::engine::{Adding, Kpi, Layer, Level, Mask, Program, Scope, Step, Unit};
use crate::i18n::{DayOrder as Order, Locale, read_day};

pub use crate::i18n::DayOrder;

/// How many rows are looked at for a proposal.
const SAMPLE: usize = 200;
/// In how many first rows the headings may stand, below titles and notes.
const HEADING_ROWS: usize = 20;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Nothing that we take.
    Ignored,
    /// Names of channels, campaigns …
    Channel,
    /// Days, months or numbers of periods.
    Period,
    /// Target or actual.
    Layer,
    /// A figure.
    Figure(Kpi),
}

/// A column of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its heading; may be empty.
    pub name: String,
    /// The first cell below the heading with anything in it.
    pub example: String,
    /// What it is taken for.
    pub role: Role,
    /// Whether rates in it are fractions: 0.034 for 3.4 %.
    pub has_fractions: bool,
}

/// How somebody else's table is to be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping {
    /// Position of the row with the headings; everything above it is left out.
    pub heading_row: usize,
    /// The columns.
    pub columns: Vec<Column>,
    /// Which decimal mark the numbers have.
    pub dialect: Dialect,
    /// Whether points in numbers without a comma separate groups.
    pub(super) points_group: bool,
    /// How days are written.
    pub order: DayOrder,
    /// Where figures belong whose rows do not say it.
    pub layer: Layer,
    /// The period of rows that do not say theirs, from 0; nothing means every period.
    pub period: Option<u16>,
    /// The channel of a table without names of channels.
    pub channel: String,
}

impl Mapping {
    /// A proposal for this table in a page of this language.
    pub(super) fn propose(table: &Table, separator: char, headings: &Headings, locale: Locale) -> Self {
        let known = |row: usize| table.row(row).iter().filter(|cell| headings.role(cell).is_some()).count();
        let rows = 0..table.len().min(HEADING_ROWS);
        let heading_row = rows.max_by_key(|row| (known(*row), std::cmp::Reverse(*row))).unwrap_or_default();
        let body = heading_row + 1..table.len().min(heading_row + 1 + SAMPLE);
        let cells = |column: usize| {
            let rows = body.clone().filter_map(move |row| table.row(row).get(column));
            rows.map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
        };
        let mut taken: Vec<Role> = Vec::new();
        let mut columns: Vec<Column> = (0..table.width())
            .map(|position| {
                let name = table.row(heading_row).get(position).map(|name| name.trim().to_owned()).unwrap_or_default();
                // Of two columns that mean the same the first is the broader one: "conversions" before "all conversions".
                let role = headings.role(&name).filter(|role| !taken.contains(role)).unwrap_or(Role::Ignored);
                taken.push(role);
                let example = cells(position).next().unwrap_or_default().chars().take(60).collect();
                Column { name, example, role, has_fractions: false }
            })
            .collect();
        let order = day_order((0..columns.len()).flat_map(|column| cells(column).take(SAMPLE)), locale);
        let is_open = |columns: &[Column], role| columns.iter().all(|column| column.role != role);
        for position in 0..columns.len() {
            let is_number = |cell: &str| cell.chars().any(char::is_numeric) && !cell.chars().any(char::is_alphabetic);
            let is_day = |cell: &str| read_day(cell, order).is_some() && cell.len() > 4;
            if columns[position].role != Role::Ignored || cells(position).next().is_none() {
                continue;
            }
            if is_open(&columns, Role::Period) && cells(position).all(is_day) {
                columns[position].role = Role::Period;
            } else if is_open(&columns, Role::Channel) && !cells(position).any(is_number) {
                columns[position].role = Role::Channel;
            }
        }
        let is_figure = |position: &usize| matches!(columns[*position].role, Role::Figure(_));
        let figures: Vec<usize> = (0..columns.len()).filter(is_figure).collect();
        let (dialect, points_group) = decimal_mark(figures.iter().flat_map(|at| cells(*at)), separator, locale);
        for position in figures {
            let Role::Figure(kpi) = columns[position].role else { continue };
            let is_fraction = |cell: &str| cell.replace(',', ".").parse::<f64>().is_ok_and(|value| value.abs() <= 1.0);
            let has_point = cells(position).any(|cell| cell.contains(['.', ',']));
            columns[position].has_fractions = kpi.unit() == Unit::Rate && has_point && cells(position).all(is_fraction);
        }
        leave_out_what_follows(&mut columns);
        let layer = Layer::Actual;
        let channel = String::new();
        Self { heading_row, columns, dialect, points_group, order, layer, period: None, channel }
    }

    /// Whether any column is taken for a figure.
    pub fn has_figures(&self) -> bool {
        self.columns.iter().any(|column| matches!(column.role, Role::Figure(_)))
    }

    /// Which column has the role.
    pub(super) fn find(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == role)
    }
}

/// Ratios that follow from the amounts beside them are rounded there and would contradict them here.
fn leave_out_what_follows(columns: &mut [Column]) {
    let amounts = columns.iter().filter_map(|column| match column.role {
        Role::Figure(kpi) if kpi.adding() != Adding::FromSums => Some(kpi),
        _ => None,
    });
    let mut known: Mask = amounts.collect();
    for step in Program::compile(known, Level::Channel).steps() {
        // What rests on an assumption of ours is no better than what the table says.
        if let Step::Solve { target, solution, .. } = step
            && known.contains(solution.first)
            && known.contains(solution.second)
        {
            known.insert(*target);
        }
    }
    for column in columns {
        if let Role::Figure(kpi) = column.role
            && kpi.adding() == Adding::FromSums
            && kpi.scope() == Scope::Channel
            && known.contains(kpi)
        {
            column.role = Role::Ignored;
        }
    }
}

/// Months stand first where a day could not be a month, or where nothing tells and English writes slashes.
fn day_order<'a>(cells: impl Iterator<Item = &'a str>, locale: Locale) -> Order {
    let mut has_slashes = false;
    for cell in cells {
        let mut parts = cell.split(['/', '.', '-']);
        let mut number = || parts.next().and_then(|part| part.trim().parse::<u32>().ok());
        if let (Some(first), Some(second), Some(_)) = (number(), number(), number()) {
            match (first, second) {
                (13..=31, 1..=12) => return Order::DayFirst,
                (1..=12, 13..=31) => return Order::MonthFirst,
                _ => has_slashes |= cell.contains('/') && first <= 12,
            }
        }
    }
    if has_slashes && locale == Locale::En { Order::MonthFirst } else { Order::DayFirst }
}

/// The decimal mark that the numbers show, and whether their points separate groups; else the one that goes with the separator.
fn decimal_mark<'a>(cells: impl Iterator<Item = &'a str>, separator: char, locale: Locale) -> (Dialect, bool) {
    let (mut commas, mut points, mut grouping_points) = (0, 0, 0);
    for cell in cells {
        let last = cell.rfind([',', '.']);
        let Some(at) = last else { continue };
        let after = cell[at + 1..].chars().take_while(char::is_ascii_digit).count();
        let is_comma = cell[at..].starts_with(',');
        let has_both = cell.contains(',') && cell.contains('.');
        let is_mark = has_both || (after != 3 && after > 0) || cell.starts_with("0,") || cell.starts_with("0.");
        match (is_comma, is_mark) {
            (true, true) => commas += 1,
            (false, true) => points += 1,
            (false, false) if after == 3 => grouping_points += 1,
            _ => {}
        }
    }
    let usual = match (separator, Dialect::of(locale)) {
        (';', _) | ('\t', Dialect::Semicolon) => Dialect::Semicolon,
        _ => Dialect::Plain,
    };
    match commas.cmp(&points) {
        std::cmp::Ordering::Greater => (Dialect::Semicolon, grouping_points > 0 && points == 0),
        std::cmp::Ordering::Less => (Dialect::Plain, false),
        std::cmp::Ordering::Equal => (usual, false),
    }
}
