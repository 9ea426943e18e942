//! The formulas as a straight line of steps over columns of draws, with as few columns as can be, so that they stay close
//! to the processor.
//!
//! Used by `run`. It knows neither KPIs nor distributions.

use super::super::relation::Operation;
use super::formula::{Formulas, Node, Term};
use super::stream::BLOCK;

/// A column of draws.
pub(super) type Column = Vec<f64>;

/// Where an operand comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Operand {
    Column(usize),
    Certain(f64),
}

/// One step over a block of draws.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Line {
    /// Fill a column with draws of a range.
    Draw { range: usize, into: usize },
    /// Work out a column; no operation is a plain sum.
    Solve { operation: Option<Operation>, factor: f64, first: Operand, second: Operand, into: usize },
    /// Hand a finished column to whoever asked for it; by the position among the wanted terms.
    Hand { from: usize, wanted: usize },
}

/// What a tape needs from outside.
pub(super) trait Desk {
    /// Fills a column with the draws of a range.
    fn draw(&mut self, range: usize, column: &mut [f64]);
    /// Takes the column of a wanted term, by its position among them.
    fn take(&mut self, wanted: usize, column: &[f64]);
}

/// The steps that lead to the wanted terms, and the columns in which they run.
#[derive(Debug)]
pub(super) struct Tape {
    lines: Vec<Line>,
    columns: Vec<Column>,
}

impl Tape {
    /// Lays out the steps for the wanted terms, each named once, leaving out all that they don't need.
    pub fn new(formulas: &Formulas, wanted: &[Term]) -> Self {
        let nodes = formulas.nodes();
        // The node after which a term is not read any more; nothing if it is never read.
        let mut last_use: Vec<Option<usize>> = vec![None; nodes.len()];
        let mut wanted_as = vec![None; nodes.len()];
        for (position, &term) in wanted.iter().enumerate() {
            last_use[term] = Some(term);
            wanted_as[term] = Some(position);
        }
        for (term, node) in nodes.iter().enumerate().rev() {
            if last_use[term].is_none() {
                continue;
            }
            for operand in node.operands() {
                last_use[operand] = Some(last_use[operand].unwrap_or(0).max(term));
            }
        }
        let mut layout = Layout { lines: Vec::new(), place: vec![0; nodes.len()], free: Vec::new(), columns: 0 };
        for (term, node) in nodes.iter().enumerate().filter(|(term, _)| last_use[*term].is_some()) {
            if matches!(node, Node::Known(_)) {
                continue;
            }
            layout.place(formulas, term);
            if let Some(wanted) = wanted_as[term] {
                layout.lines.push(Line::Hand { from: layout.place[term], wanted });
            }
            let mut done: Vec<Term> = node.operands().chain([term]).collect();
            done.dedup();
            for term in done.into_iter().filter(|&it| last_use[it] == Some(term)) {
                if !matches!(nodes[term], Node::Known(_)) {
                    layout.free.push(layout.place[term]);
                }
            }
        }
        Self { lines: layout.lines, columns: vec![vec![0.0; BLOCK]; layout.columns] }
    }

    /// The ranges that are drawn at all.
    pub fn ranges(&self) -> impl Iterator<Item = usize> {
        self.lines.iter().filter_map(|line| if let Line::Draw { range, .. } = line { Some(*range) } else { None })
    }

    /// Runs over one block of draws, of which the first `length` count.
    pub fn run(&mut self, desk: &mut impl Desk, length: usize) {
        let length = length.min(BLOCK);
        for line in &self.lines {
            match *line {
                Line::Draw { range, into } => desk.draw(range, &mut self.columns[into]),
                Line::Hand { from, wanted } => desk.take(wanted, &self.columns[from][..length]),
                Line::Solve { operation, factor, first, second, into } => {
                    // Taken out so that the operand columns can be read meanwhile; no step reads its own column.
                    let mut column = std::mem::take(&mut self.columns[into]);
                    solve(operation, factor, &self.columns, first, second, &mut column[..length]);
                    self.columns[into] = column;
                }
            }
        }
    }
}

/// A tape in the making.
struct Layout {
    lines: Vec<Line>,
    /// The column of each term.
    place: Vec<usize>,
    free: Vec<usize>,
    columns: usize,
}

impl Layout {
    fn place(&mut self, formulas: &Formulas, term: Term) {
        let into = self.free.pop().unwrap_or_else(|| {
            self.columns += 1;
            self.columns - 1
        });
        self.place[term] = into;
        let operand = |term: Term| match formulas.nodes()[term] {
            Node::Known(bits) => Operand::Certain(f64::from_bits(bits)),
            _ => Operand::Column(self.place[term]),
        };
        let line = match formulas.nodes()[term] {
            Node::Known(_) => return,
            Node::Draw(range) => Line::Draw { range, into },
            Node::Solve { operation, factor, first, second } => {
                let (first, second) = (operand(first), operand(second));
                Line::Solve { operation: Some(operation), factor: f64::from_bits(factor), first, second, into }
            }
            Node::Add { first, second } => {
                Line::Solve { operation: None, factor: 1.0, first: operand(first), second: operand(second), into }
            }
        };
        self.lines.push(line);
    }
}

/// One loop a kind of step, so that nothing is decided inside of it.
fn solve(
    operation: Option<Operation>,
    factor: f64,
    columns: &[Column],
    first: Operand,
    second: Operand,
    into: &mut [f64],
) {
    // Each arm names its operation, so that each gets a loop of its own.
    match operation {
        Some(Operation::Multiply) => {
            each(columns, first, second, into, |a, b| Operation::Multiply.apply(a, b, factor));
        }
        Some(Operation::Divide) => each(columns, first, second, into, |a, b| Operation::Divide.apply(a, b, factor)),
        Some(Operation::Add) => each(columns, first, second, into, |a, b| Operation::Add.apply(a, b, factor)),
        Some(Operation::Subtract) => {
            each(columns, first, second, into, |a, b| Operation::Subtract.apply(a, b, factor));
        }
        Some(Operation::Complement) => {
            each(columns, first, second, into, |a, b| Operation::Complement.apply(a, b, factor));
        }
        Some(Operation::UndoGrowth) => {
            each(columns, first, second, into, |a, b| Operation::UndoGrowth.apply(a, b, factor));
        }
        Some(Operation::UndoReduction) => {
            each(columns, first, second, into, |a, b| Operation::UndoReduction.apply(a, b, factor));
        }
        Some(Operation::Invert) => each(columns, first, second, into, |a, b| Operation::Invert.apply(a, b, factor)),
        None => each(columns, first, second, into, |a, b| a + b),
    }
}

#[inline]
fn each(columns: &[Column], first: Operand, second: Operand, into: &mut [f64], apply: impl Fn(f64, f64) -> f64) {
    match (first, second) {
        (Operand::Column(first), Operand::Column(second)) => {
            for ((value, &a), &b) in into.iter_mut().zip(&columns[first]).zip(&columns[second]) {
                *value = apply(a, b);
            }
        }
        (Operand::Column(first), Operand::Certain(b)) => {
            for (value, &a) in into.iter_mut().zip(&columns[first]) {
                *value = apply(a, b);
            }
        }
        (Operand::Certain(a), Operand::Column(second)) => {
            for (value, &b) in into.iter_mut().zip(&columns[second]) {
                *value = apply(a, b);
            }
        }
        (Operand::Certain(a), Operand::Certain(b)) => into.fill(apply(a, b)),
    }
}
