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
    /// Add a product to a sum, in one go.
    Gather { sum: Operand, factor: f64, first: Operand, second: Operand, into: usize },
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
        let mut uses = vec![0_usize; nodes.len()];
        let mut wanted_as = vec![None; nodes.len()];
        for (position, &term) in wanted.iter().enumerate() {
            last_use[term] = Some(term);
            uses[term] += 1;
            wanted_as[term] = Some(position);
        }
        // Products that are worked out within a sum, and nowhere else.
        let mut is_gathered = vec![false; nodes.len()];
        for (term, node) in nodes.iter().enumerate().rev() {
            let Some(last) = last_use[term] else { continue };
            // Whatever uses a term stands behind it, so that all its uses are known by now.
            is_gathered[term] &= uses[term] == 1;
            let reader = if is_gathered[term] { last } else { term };
            for operand in node.operands() {
                last_use[operand] = last_use[operand].max(Some(reader));
                uses[operand] += 1;
            }
            if let Node::Add { second, .. } = *node {
                is_gathered[second] = matches!(nodes[second], Node::Solve { operation: Operation::Multiply, .. });
            }
        }
        let mut layout =
            Layout { nodes, is_gathered, lines: Vec::new(), place: vec![0; nodes.len()], free: Vec::new(), columns: 0 };
        for term in (0..nodes.len()).filter(|&term| last_use[term].is_some()) {
            if layout.is_gathered[term] || matches!(nodes[term], Node::Known(_)) {
                continue;
            }
            let line = layout.line(term);
            layout.lines.push(line);
            if let Some(wanted) = wanted_as[term] {
                layout.lines.push(Line::Hand { from: layout.place[term], wanted });
            }
            for read in layout.read_by(term).into_iter().chain([term]) {
                let place = layout.place[read];
                let is_done = last_use[read] == Some(term) && !matches!(nodes[read], Node::Known(_));
                if is_done && !layout.free.contains(&place) {
                    layout.free.push(place);
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
                Line::Gather { sum, factor, first, second, into } => {
                    let mut column = std::mem::take(&mut self.columns[into]);
                    gather(&self.columns, sum, factor, first, second, &mut column[..length]);
                    self.columns[into] = column;
                }
            }
        }
    }
}

/// A tape in the making.
struct Layout<'a> {
    nodes: &'a [Node],
    is_gathered: Vec<bool>,
    lines: Vec<Line>,
    /// The column of each term.
    place: Vec<usize>,
    free: Vec<usize>,
    columns: usize,
}

impl Layout<'_> {
    /// The terms whose columns the step of a term reads.
    fn read_by(&self, term: Term) -> Vec<Term> {
        let operands = self.nodes[term].operands();
        operands.flat_map(|it| if self.is_gathered[it] { self.read_by(it) } else { vec![it] }).collect()
    }

    /// The step that works out a term into a free column.
    fn line(&mut self, term: Term) -> Line {
        let into = self.free.pop().unwrap_or_else(|| {
            self.columns += 1;
            self.columns - 1
        });
        self.place[term] = into;
        let operand = |term: Term| match self.nodes[term] {
            Node::Known(bits) => Operand::Certain(f64::from_bits(bits)),
            _ => Operand::Column(self.place[term]),
        };
        match self.nodes[term] {
            Node::Known(bits) => {
                let value = Operand::Certain(f64::from_bits(bits));
                Line::Solve { operation: None, factor: 1.0, first: value, second: Operand::Certain(0.0), into }
            }
            Node::Draw(range) => Line::Draw { range, into },
            Node::Solve { operation, factor, first, second } => {
                let (first, second) = (operand(first), operand(second));
                Line::Solve { operation: Some(operation), factor: f64::from_bits(factor), first, second, into }
            }
            Node::Add { first: sum, second } => match self.nodes[second] {
                Node::Solve { factor, first, second: other, .. } if self.is_gathered[second] => {
                    let (sum, first, second) = (operand(sum), operand(first), operand(other));
                    Line::Gather { sum, factor: f64::from_bits(factor), first, second, into }
                }
                _ => Line::Solve { operation: None, factor: 1.0, first: operand(sum), second: operand(second), into },
            },
        }
    }
}

/// Sums and products of columns in one loop, which spares the product a column; of anything else in two.
fn gather(columns: &[Column], sum: Operand, factor: f64, first: Operand, second: Operand, into: &mut [f64]) {
    let product = |a, b| Operation::Multiply.apply(a, b, factor);
    if let (Operand::Column(sum), Operand::Column(first), Operand::Column(second)) = (sum, first, second) {
        let operands = columns[sum].iter().zip(&columns[first]).zip(&columns[second]);
        if factor.to_bits() == 1.0_f64.to_bits() {
            for (value, ((&sum, &a), &b)) in into.iter_mut().zip(operands) {
                *value = sum + Operation::Multiply.apply(a, b, 1.0);
            }
        } else {
            for (value, ((&sum, &a), &b)) in into.iter_mut().zip(operands) {
                *value = sum + product(a, b);
            }
        }
        return;
    }
    each(columns, first, second, into, product);
    match sum {
        Operand::Column(sum) => into.iter_mut().zip(&columns[sum]).for_each(|(value, sum)| *value += sum),
        Operand::Certain(sum) => into.iter_mut().for_each(|value| *value += sum),
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
