//! The formulas once more: only what is asked for, and products in the order that shares most.
//!
//! Used by `run`, after `formula`. It knows neither KPIs nor distributions.

use std::cmp::Reverse;

use super::super::relation::Operation;
use super::formula::{Formulas, Node, Term};

/// The formulas of the wanted terms alone, and these terms in them.
///
/// A product of several factors is a chain of multiplications in the order of the relations: visits · rate · rate · price.
/// Where nobody asks for what stands between, the factors that most chains have come first, so that what all periods of a
/// channel share is multiplied once, and constants last, all as one. Only roundings differ from the report's.
pub(super) fn regrouped(formulas: &Formulas, wanted: &[Option<Term>]) -> (Formulas, Vec<Option<Term>>) {
    let chains = Chains::new(formulas.nodes(), wanted);
    let mut regrouped = Formulas::default();
    let one = regrouped.certain(1.0);
    // Those that are not needed stay at nothing in particular.
    let mut moved = vec![one; chains.nodes.len()];
    for term in chains.order(wanted) {
        moved[term] = match chains.nodes[term] {
            Node::Solve { operation: Operation::Multiply, .. } => {
                let (constant, found) = chains.factors(term);
                // The few of them are not worth a sorting algorithm's weight.
                let mut factors: Vec<Term> = Vec::new();
                let rank = |factor: Term| (Reverse(chains.counts[factor]), factor);
                for factor in found {
                    let place = factors.partition_point(|&other| rank(other) <= rank(factor));
                    factors.insert(place, factor);
                }
                let last = factors.pop().map_or(one, |last| moved[last]);
                let product = factors.iter().map(|&factor| moved[factor]);
                let product = product.reduce(|all, factor| regrouped.solve(Operation::Multiply, 1.0, all, factor));
                regrouped.solve(Operation::Multiply, constant, last, product.unwrap_or(one))
            }
            Node::Solve { operation, factor, first, second } => {
                regrouped.solve(operation, f64::from_bits(factor), moved[first], moved[second])
            }
            Node::Add { first, second } => regrouped.add(moved[first], moved[second]),
            leaf @ (Node::Known(_) | Node::Draw(_)) => regrouped.put(leaf),
        };
    }
    (regrouped, wanted.iter().map(|term| term.map(|term| moved[term])).collect())
}

/// The products among the needed terms.
struct Chains<'a> {
    nodes: &'a [Node],
    is_needed: Vec<bool>,
    /// Multiplications that only ever serve one longer product.
    is_part: Vec<bool>,
    /// In how many products a term is a factor.
    counts: Vec<usize>,
}

impl<'a> Chains<'a> {
    fn new(nodes: &'a [Node], wanted: &[Option<Term>]) -> Self {
        let mut is_needed = vec![false; nodes.len()];
        let mut is_part = vec![false; nodes.len()];
        wanted.iter().flatten().for_each(|&term| is_needed[term] = true);
        for (term, node) in nodes.iter().enumerate().rev() {
            if !is_needed[term] {
                continue;
            }
            for operand in node.operands() {
                // Whoever is asked for is needed before anybody uses it.
                is_part[operand] = is_product(node) && is_product(&nodes[operand]) && !is_needed[operand];
                is_needed[operand] = true;
            }
        }
        let mut chains = Self { nodes, is_needed, is_part, counts: vec![0; nodes.len()] };
        for term in (0..nodes.len()).filter(|&term| is_product(&nodes[term])) {
            if chains.is_whole(term) {
                chains.factors(term).1.into_iter().for_each(|factor| chains.counts[factor] += 1);
            }
        }
        chains
    }

    /// Whether a term is needed as such.
    fn is_whole(&self, term: Term) -> bool {
        self.is_needed[term] && !self.is_part[term]
    }

    /// All terms that are needed as such, each after what it is made of and hardly before it is needed itself: so few
    /// columns are in use at any time.
    fn order(&self, wanted: &[Option<Term>]) -> Vec<Term> {
        let mut order = Vec::new();
        let mut is_done = vec![false; self.nodes.len()];
        for &term in wanted.iter().flatten() {
            let mut open = vec![(term, false)];
            while let Some((term, is_ready)) = open.pop() {
                if is_done[term] {
                    continue;
                }
                if is_ready {
                    is_done[term] = true;
                    order.push(term);
                    continue;
                }
                open.push((term, true));
                let made_of = if is_product(&self.nodes[term]) {
                    self.factors(term).1
                } else {
                    self.nodes[term].operands().collect()
                };
                open.extend(made_of.into_iter().rev().map(|term| (term, false)));
            }
        }
        order
    }

    /// The constant in a product and its other factors, from the left.
    fn factors(&self, product: Term) -> (f64, Vec<Term>) {
        let mut constant = 1.0;
        let mut factors = Vec::new();
        let mut open = vec![product];
        while let Some(term) = open.pop() {
            match self.nodes[term] {
                Node::Known(bits) => constant *= f64::from_bits(bits),
                Node::Solve { factor, first, second, .. } if term == product || self.is_part[term] => {
                    constant *= f64::from_bits(factor);
                    open.extend([second, first]);
                }
                _ => factors.push(term),
            }
        }
        (constant, factors)
    }
}

fn is_product(node: &Node) -> bool {
    matches!(node, Node::Solve { operation: Operation::Multiply, .. })
}
