//! The solver: which KPIs are given decides, once, how every other one is worked out.
//!
//! A [`Program`] is a straight line of steps over columns of `f64`; the same mask always compiles to the same program,
//! so one program serves all channels and periods that have the same KPIs entered. NaN stands for "absent" inside.

use std::ops::Range;

use super::Stage;
use super::kpi::{Kpi, Scope};
use super::mask::Mask;
use super::relation::{RELATIONS, Relation, Solution};

/// Which figures a program may speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// One channel: fixed costs and profit have no meaning here.
    Channel,
    /// All channels together.
    Total,
}

impl Level {
    pub(super) fn allows(self, kpi: Kpi) -> bool {
        self == Self::Total || kpi.scope() != Scope::Total
    }
}

/// One line of a program.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// `target` is worked out from two known KPIs, or from one.
    Solve {
        /// The KPI that the step yields.
        target: Kpi,
        /// The relation used, as a position in [`RELATIONS`].
        relation: usize,
        /// That relation, solved for the target.
        solution: Solution,
    },
    /// `target` takes its neutral value, since nothing enters or yields it.
    Assume {
        /// The KPI that is assumed.
        target: Kpi,
        /// Its neutral value.
        value: f64,
    },
}

impl Step {
    /// The KPI that the step yields.
    pub fn target(&self) -> Kpi {
        match *self {
            Self::Solve { target, .. } | Self::Assume { target, .. } => target,
        }
    }
}

/// How to work out every KPI that a mask of given ones allows.
#[derive(Clone, Debug, PartialEq)]
pub struct Program {
    given: Mask,
    /// The given KPIs and the targets of the steps.
    known: Mask,
    steps: Vec<Step>,
    /// Relations whose members are all known without having been used: they can contradict what was entered.
    checks: Vec<usize>,
}

impl Program {
    /// Compiles the program for the KPIs in `given`.
    ///
    /// The order is fixed: forward before reverse, short derivations before long ones, ties by catalogue order; an
    /// assumption is made only when nothing else can be worked out and it leads to a new figure.
    pub fn compile(given: Mask, level: Level) -> Self {
        let mut solver = Solver { level, known: given, depth: [0; Kpi::COUNT], used: vec![false; RELATIONS.len()] };
        let mut steps = Vec::new();
        while let Some(step) = solver.next_step() {
            solver.take(&step);
            steps.push(step);
        }
        let checks = (0..RELATIONS.len()).filter(|&index| solver.is_check(index)).collect();
        Self { given, known: solver.known, steps, checks }
    }

    /// The KPIs that were given.
    pub fn given(&self) -> Mask {
        self.given
    }

    /// The KPIs that are given or worked out.
    pub fn known(&self) -> Mask {
        self.known
    }

    /// The steps in the order in which they run.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The step that yields `kpi`, if any does.
    pub fn step(&self, kpi: Kpi) -> Option<&Step> {
        if self.given.contains(kpi) || !self.known.contains(kpi) {
            return None;
        }
        self.steps.iter().find(|step| step.target() == kpi)
    }

    /// The relations that remain to be checked, in catalogue order.
    pub fn checks(&self) -> impl Iterator<Item = &'static Relation> {
        self.checks.iter().map(|&index| &RELATIONS[index])
    }

    /// Runs over the `lanes` of the columns, one column a KPI in catalogue order.
    pub fn run(&self, columns: &mut [Vec<f64>], lanes: Range<usize>) {
        for step in &self.steps {
            let target = step.target().index();
            // Taken out so that the operand columns can be read meanwhile; a step never reads its own target.
            let mut column = std::mem::take(&mut columns[target]);
            match *step {
                Step::Assume { value, .. } => column[lanes.clone()].fill(value),
                Step::Solve { solution, .. } => {
                    let first = &columns[solution.first.index()][lanes.clone()];
                    let second = &columns[solution.second.index()][lanes.clone()];
                    for ((value, &first), &second) in column[lanes.clone()].iter_mut().zip(first).zip(second) {
                        *value = solution.apply(first, second);
                    }
                }
            }
            columns[target] = column;
        }
    }

    /// Runs over a single set of values, one a KPI in catalogue order.
    pub fn run_once(&self, values: &mut [f64; Kpi::COUNT]) {
        for step in &self.steps {
            values[step.target().index()] = match *step {
                Step::Assume { value, .. } => value,
                Step::Solve { solution, .. } => {
                    solution.apply(values[solution.first.index()], values[solution.second.index()])
                }
            };
        }
    }
}

/// What is known while a program is being compiled.
struct Solver {
    level: Level,
    known: Mask,
    /// How many steps lie between each known KPI and the given ones.
    depth: [u16; Kpi::COUNT],
    used: Vec<bool>,
}

impl Solver {
    fn next_step(&self) -> Option<Step> {
        self.next_derivation().or_else(|| self.next_assumption())
    }

    fn next_derivation(&self) -> Option<Step> {
        let mut best: Option<((bool, u16, usize), Step)> = None;
        for (index, relation) in RELATIONS.iter().enumerate() {
            let Some(target) = self.only_unknown(relation) else { continue };
            let Some(solution) = relation.solved_for(target) else { continue };
            let depth = self.depth[solution.first.index()].max(self.depth[solution.second.index()]);
            let rank = (target != relation.result, depth, index);
            if best.as_ref().is_none_or(|(other, _)| rank < *other) {
                best = Some((rank, Step::Solve { target, relation: index, solution }));
            }
        }
        best.map(|(_, step)| step)
    }

    fn next_assumption(&self) -> Option<Step> {
        Kpi::ALL.into_iter().find_map(|target| {
            let value = target.assumed()?;
            let is_useful = !self.known.contains(target) && RELATIONS.iter().any(|it| self.would_complete(it, target));
            is_useful.then_some(Step::Assume { target, value })
        })
    }

    fn take(&mut self, step: &Step) {
        let target = step.target();
        self.known.insert(target);
        if let Step::Solve { relation, solution, .. } = *step {
            self.used[relation] = true;
            let operands = self.depth[solution.first.index()].max(self.depth[solution.second.index()]);
            self.depth[target.index()] = operands + 1;
        }
    }

    fn is_allowed(&self, relation: &Relation) -> bool {
        relation.members().into_iter().all(|kpi| self.level.allows(kpi))
    }

    fn unknown(&self, relation: &Relation) -> impl Iterator<Item = Kpi> {
        relation.members().into_iter().filter(|kpi| !self.known.contains(*kpi))
    }

    fn only_unknown(&self, relation: &Relation) -> Option<Kpi> {
        let mut unknown = self.unknown(relation);
        let only = unknown.next()?;
        (unknown.next().is_none() && self.is_allowed(relation)).then_some(only)
    }

    /// Whether knowing `kpi` would let `relation` yield something new.
    fn would_complete(&self, relation: &Relation, kpi: Kpi) -> bool {
        relation.members().contains(&kpi) && self.unknown(relation).count() == 2 && self.is_allowed(relation)
    }

    fn is_check(&self, index: usize) -> bool {
        let relation = &RELATIONS[index];
        !self.used[index] && self.unknown(relation).next().is_none() && self.is_allowed(relation)
    }
}

/// The volume of each stage of the funnel, and the rate that leads to it from the one before.
pub const FUNNEL: [(Stage, Kpi, Option<Kpi>); 4] = [
    (Stage::Reach, Kpi::Visits, None),
    (Stage::Act, Kpi::Leads, Some(Kpi::LeadRate)),
    (Stage::Convert, Kpi::Customers, Some(Kpi::LeadToCustomerRate)),
    (Stage::Engage, Kpi::LoyalCustomers, Some(Kpi::LoyaltyRate)),
];
