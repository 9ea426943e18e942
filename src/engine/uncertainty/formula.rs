//! The formulas of all asked figures as one graph: equal parts are kept once, what is certain is worked out at once.
//!
//! Used by `run`; the arithmetic and its order are those of a report, so that certain inputs give the report's bits.

use super::super::inputs::{Cell, Inputs, Lane, Layer};
use super::super::kpi::{Kpi, Scope};
use super::super::mask::Mask;
use super::super::program::{Level, Program, Step};
use super::super::relation::Operation;
use super::super::report::{Engine, Report};
use super::super::timeline::{OverPeriods, over_periods, together};
use super::hashing::Lookup;
use super::run::Asked;

/// The position of a term in a [`Formulas`]; operands always come before the terms that use them.
pub(super) type Term = usize;

/// One value of the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Node {
    /// A certain number, by its bits; NaN for an absent one.
    Known(u64),
    /// The range at this position.
    Draw(usize),
    /// An operation of a relation.
    Solve { operation: Operation, factor: u64, first: Term, second: Term },
    /// A plain sum over channels or periods.
    Add { first: Term, second: Term },
}

impl Node {
    /// The terms that it is worked out from.
    pub fn operands(&self) -> impl Iterator<Item = Term> + use<> {
        let pair = match *self {
            Self::Solve { first, second, .. } | Self::Add { first, second } => Some([first, second]),
            Self::Known(_) | Self::Draw(_) => None,
        };
        pair.into_iter().flatten()
    }
}

/// The graph.
#[derive(Debug, Default)]
pub(super) struct Formulas {
    nodes: Vec<Node>,
    known: Lookup<Node, Term>,
}

/// The terms of one lane, one a KPI.
type LaneTerms = [Option<Term>; Kpi::COUNT];

impl Formulas {
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The value of every term when each range is at the given value; NaN where it is unknown.
    pub fn values(&self, ranges: &[f64]) -> Vec<f64> {
        let mut values: Vec<f64> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            values.push(match *node {
                Node::Known(bits) => f64::from_bits(bits),
                Node::Draw(range) => ranges[range],
                Node::Solve { operation, factor, first, second } => {
                    operation.apply(values[first], values[second], f64::from_bits(factor))
                }
                Node::Add { first, second } => values[first] + values[second],
            });
        }
        values
    }

    /// The ranges on which a term rests.
    pub fn ranges(&self, term: Term) -> Vec<usize> {
        let mut is_needed = vec![false; term + 1];
        is_needed[term] = true;
        let mut ranges = Vec::new();
        for term in (0..=term).rev() {
            if !is_needed[term] {
                continue;
            }
            match self.nodes[term] {
                Node::Known(_) => {}
                Node::Draw(range) => ranges.push(range),
                Node::Solve { first, second, .. } | Node::Add { first, second } => {
                    is_needed[first] = true;
                    is_needed[second] = true;
                }
            }
        }
        ranges
    }

    pub fn put(&mut self, node: Node) -> Term {
        let next = self.nodes.len();
        let term = *self.known.entry(node).or_insert(next);
        if term == next {
            self.nodes.push(node);
        }
        term
    }

    pub fn certain(&mut self, value: f64) -> Term {
        // All absent values are the same one.
        self.put(Node::Known(if value.is_finite() { value.to_bits() } else { f64::NAN.to_bits() }))
    }

    fn known(&self, term: Term) -> Option<f64> {
        if let Node::Known(bits) = self.nodes[term] { Some(f64::from_bits(bits)) } else { None }
    }

    pub fn solve(&mut self, operation: Operation, factor: f64, first: Term, second: Term) -> Term {
        match (self.known(first), self.known(second)) {
            (Some(a), Some(b)) => self.certain(operation.apply(a, b, factor)),
            _ => self.put(Node::Solve { operation, factor: factor.to_bits(), first, second }),
        }
    }

    pub fn add(&mut self, first: Term, second: Term) -> Term {
        match (self.known(first), self.known(second)) {
            (Some(a), Some(b)) => self.certain(a + b),
            _ => self.put(Node::Add { first, second }),
        }
    }

    fn run(&mut self, program: &Program, terms: &mut LaneTerms) {
        let [prelude, steps] = program.phases();
        self.run_steps(prelude, terms);
        for kpi in program.for_one_visit().iter() {
            terms[kpi.index()] = None;
        }
        self.run_steps(steps, terms);
    }

    fn run_steps(&mut self, steps: &[Step], terms: &mut LaneTerms) {
        for step in steps {
            terms[step.target().index()] = match *step {
                Step::Assume { value, .. } => Some(self.certain(value)),
                Step::Solve { solution, .. } => {
                    let operands = (terms[solution.first.index()], terms[solution.second.index()]);
                    let (Some(first), Some(second)) = operands else { continue };
                    Some(self.solve(solution.operation, solution.factor, first, second))
                }
            };
        }
    }
}

/// Builds the formulas of one layer.
pub(super) struct Builder<'a> {
    pub engine: &'a mut Engine,
    pub inputs: &'a Inputs,
    /// What follows when every range is at its median; it tells which figures are known at all.
    pub report: &'a Report,
    /// The range that stands in a cell, and by how much it counts there.
    pub draws: &'a Lookup<(Cell, Kpi), (usize, f64)>,
    pub layer: Layer,
}

impl Builder<'_> {
    /// The terms of the asked figures, in their order; nothing where a figure is unknown.
    pub fn build(mut self, asked: &[Asked]) -> (Formulas, Vec<Option<Term>>) {
        let mut formulas = Formulas::default();
        let grid = self.report.grid();
        let mut channels: Vec<Vec<LaneTerms>> = Vec::with_capacity(grid.channels);
        for channel in 0..grid.channels {
            let terms = (0..grid.periods).map(|period| self.channel(&mut formulas, channel, period)).collect();
            channels.push(terms);
        }
        let totals: Vec<LaneTerms> =
            (0..grid.periods).map(|period| self.total(&mut formulas, &channels, period)).collect();
        let mut horizons: Lookup<Lane, LaneTerms> = Lookup::default();
        let mut term_of = |asked: &Asked| {
            let periods = match asked.lane {
                Lane::Channel(channel) => channels.get(channel)?,
                Lane::Total => &totals,
            };
            let terms = if let Some(period) = asked.period {
                periods.get(period)?
            } else {
                let horizon = || self.horizon(&mut formulas, periods, asked.lane);
                horizons.entry(asked.lane).or_insert_with(horizon)
            };
            terms[asked.kpi.index()]
        };
        let terms = asked.iter().map(&mut term_of).collect();
        (formulas, terms)
    }

    /// What stands in a cell: a range's draw or the entered figure.
    fn entered(&self, formulas: &mut Formulas, cell: Cell, kpi: Kpi) -> Option<Term> {
        match self.draws.get(&(cell, kpi)) {
            Some(&(range, factor)) => {
                let draw = formulas.put(Node::Draw(range));
                let one = formulas.certain(1.0);
                let is_plain = factor.to_bits() == 1.0_f64.to_bits();
                Some(if is_plain { draw } else { formulas.solve(Operation::Multiply, factor, draw, one) })
            }
            None => self.inputs.get(cell, kpi).map(|value| formulas.certain(value)),
        }
    }

    fn channel(&mut self, formulas: &mut Formulas, channel: usize, period: usize) -> LaneTerms {
        let cell = Cell { layer: self.layer, period, lane: Lane::Channel(channel) };
        let mut terms = [None; Kpi::COUNT];
        let Some(run) = self.report.run(cell) else { return terms };
        for kpi in run.program.given().iter() {
            let place = if kpi.scope() == Scope::Channel { cell } else { cell.total() };
            terms[kpi.index()] = self.entered(formulas, place, kpi);
        }
        formulas.run(&run.program, &mut terms);
        terms
    }

    fn total(&mut self, formulas: &mut Formulas, channels: &[Vec<LaneTerms>], period: usize) -> LaneTerms {
        let cell = Cell { layer: self.layer, period, lane: Lane::Total };
        let mut terms = [None; Kpi::COUNT];
        let Some(run) = self.report.run(cell) else { return terms };
        for kpi in run.program.given().iter() {
            terms[kpi.index()] = if kpi.is_summed_over_channels() {
                let knows = |channel| self.report.known(Cell { lane: Lane::Channel(channel), ..cell }, kpi).is_some();
                let parts = channels.iter().enumerate().filter(|(channel, _)| knows(*channel));
                sum(formulas, parts.filter_map(|(_, periods)| periods[period][kpi.index()]))
            } else if kpi.scope() == Scope::Channel {
                // The report lets the total take over what its only channel was told.
                channels.first().and_then(|periods| periods[period][kpi.index()])
            } else {
                self.entered(formulas, cell, kpi)
            };
        }
        formulas.run(&run.program, &mut terms);
        terms
    }

    /// All periods together, by the rules of the timeline, which a report's own horizon follows too.
    fn horizon(&mut self, formulas: &mut Formulas, periods: &[LaneTerms], lane: Lane) -> LaneTerms {
        if let [only] = periods {
            return *only;
        }
        let level = if lane == Lane::Total { Level::Total } else { Level::Channel };
        let mut terms = [None; Kpi::COUNT];
        for kpi in Kpi::ALL {
            let is_known = |term: &Term| formulas.known(*term).is_none_or(f64::is_finite);
            let parts: Vec<Term> = periods.iter().filter_map(|terms| terms[kpi.index()]).filter(is_known).collect();
            terms[kpi.index()] = match over_periods(kpi) {
                OverPeriods::Added => sum(formulas, parts.into_iter()),
                OverPeriods::First => parts.first().copied(),
                OverPeriods::Last => parts.last().copied(),
                OverPeriods::FromSums | OverPeriods::OnlyFromSums => None,
            };
        }
        let added: Mask = Kpi::ALL.into_iter().filter(|kpi| terms[kpi.index()].is_some()).collect();
        let same = |kpi: Kpi| {
            let first =
                periods.first()?[kpi.index()].filter(|term| formulas.known(*term).is_none_or(f64::is_finite))?;
            periods.iter().all(|terms| terms[kpi.index()] == Some(first)).then_some(first)
        };
        let (kept, program) = together(self.engine, level, added, |kpi| same(kpi).is_some());
        for kpi in kept.iter() {
            terms[kpi.index()] = same(kpi);
        }
        formulas.run(&program, &mut terms);
        terms
    }
}

fn sum(formulas: &mut Formulas, mut parts: impl Iterator<Item = Term>) -> Option<Term> {
    let first = parts.next()?;
    Some(parts.fold(first, |sum, part| formulas.add(sum, part)))
}
