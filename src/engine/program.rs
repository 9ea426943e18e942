//! The solver: which KPIs are given decides, once, how every other one is worked out.
//!
//! A [`Program`] is a straight line of steps over columns of `f64`; the same mask always compiles to the same program,
//! so one program serves all channels and periods that have the same KPIs entered. NaN stands for "absent" inside.

use std::ops::Range;

use super::kpi::{Adding, Kpi, Scope};
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

    fn run(&self, columns: &mut [Vec<f64>], lanes: &Range<usize>) {
        let target = self.target().index();
        // Taken out so that the operand columns can be read meanwhile; a step never reads its own target.
        let mut column = std::mem::take(&mut columns[target]);
        match *self {
            Self::Assume { value, .. } => column[lanes.clone()].fill(value),
            Self::Solve { solution, .. } => {
                let first = &columns[solution.first.index()][lanes.clone()];
                let second = &columns[solution.second.index()][lanes.clone()];
                solution.apply_all(first, second, &mut column[lanes.clone()]);
            }
        }
        columns[target] = column;
    }
}

/// How to work out every KPI that a mask of given ones allows.
#[derive(Clone, Debug, PartialEq)]
pub struct Program {
    given: Mask,
    /// The given KPIs and the targets of the steps.
    known: Mask,
    /// What is worked out for one visit, before everything else.
    prelude: Vec<Step>,
    /// The amounts of the prelude; mostly none.
    for_one_visit: Mask,
    /// The KPIs that are assumed.
    assumed: Mask,
    steps: Vec<Step>,
    /// Relations whose members are all known without having been used: they can contradict what was entered.
    checks: Vec<usize>,
}

impl Program {
    /// Compiles the program for the KPIs in `given`.
    ///
    /// The order is fixed: forward before reverse, short derivations before long ones, ties by catalogue order, last a
    /// way around the price; an assumption is made only when nothing else can be worked out and it leads to a new figure.
    ///
    /// Ratios that follow from other ratios are worked out for one visit first: a click price and a lead rate make a
    /// cost per lead however many clicks there are. The amounts behind them are no figures of the plan.
    pub fn compile(given: Mask, level: Level) -> Self {
        let main = Solver::new(given, Mask::EMPTY, level).solve();
        let mut program = Self {
            given,
            known: main.known,
            prelude: Vec::new(),
            for_one_visit: Mask::EMPTY,
            assumed: Mask::EMPTY,
            checks: (0..RELATIONS.len()).filter(|&index| main.is_check(index)).collect(),
            steps: main.steps,
        };
        if !given.is_empty() && !program.known.contains(Kpi::Visits) {
            program.reckon_for_one_visit(level);
        }
        let is_assumed = |kpi: &Kpi| matches!(program.step(*kpi), Some(Step::Assume { .. }));
        program.assumed = program.known.iter().filter(is_assumed).collect();
        program
    }

    /// Works out the ratios that need no amount. Those that rest on an amount that is known have to wait for
    /// the others.
    fn reckon_for_one_visit(&mut self, level: Level) {
        let is_amount = |kpi: &Kpi| kpi.adding() != Adding::FromSums || kpi.scope() == Scope::Total;
        let mut given: Mask = self.given.iter().filter(|kpi| !is_amount(kpi)).collect();
        let worked_out = self.steps.iter().filter(|step| matches!(step, Step::Solve { .. })).map(Step::target);
        let barred: Mask = self.given.iter().chain(worked_out).filter(is_amount).collect();
        given.insert(Kpi::Visits);
        let alone = Solver::new(given, barred, level).solve();
        let is_new = |step: &&Step| matches!(step, Step::Solve { .. }) && !self.known.contains(step.target());
        let mut found = alone.steps.iter().filter(is_new).map(Step::target).filter(|kpi| !is_amount(kpi));
        if found.next().is_none() {
            return;
        }
        // The prelude is a whole of its own, so whatever it yields comes from it; amounts come from the main steps alone.
        let ratios: Mask = alone.steps.iter().map(Step::target).filter(|kpi| !is_amount(kpi)).collect();
        self.for_one_visit = alone.steps.iter().map(Step::target).chain([Kpi::Visits]).filter(is_amount).collect();
        self.steps.retain(|step| !ratios.contains(step.target()));
        self.known = self.known.iter().chain(ratios.iter()).collect();
        for (index, is_used) in alone.used.iter().enumerate() {
            let is_behind = !is_used && alone.is_check(index) && !self.checks.contains(&index);
            if is_behind {
                self.checks.push(index);
            }
        }
        self.checks.sort_unstable();
        self.prelude = alone.steps;
        self.prelude.insert(0, Step::Assume { target: Kpi::Visits, value: 1.0 });
    }

    /// The program without the steps that solve for none of these figures and lead to none.
    pub(super) fn towards(&self, mut wanted: Mask) -> Self {
        let mut program = self.clone();
        program.steps.reverse();
        program.steps.retain(|step| {
            let Step::Solve { target, solution, .. } = step else { return true };
            let leads = wanted.contains(*target);
            wanted = if leads { wanted.union([solution.first, solution.second].into_iter().collect()) } else { wanted };
            leads
        });
        program.steps.reverse();
        program
    }

    /// The KPIs that were given.
    pub fn given(&self) -> Mask {
        self.given
    }

    /// The KPIs that are given or worked out.
    pub fn known(&self) -> Mask {
        self.known
    }

    /// The steps in the order in which they run, those for one visit first.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.prelude.iter().chain(&self.steps)
    }

    /// The steps that work out ratios for one visit, mostly none, and after them those for the plan's own figures.
    pub(super) fn phases(&self) -> [&[Step]; 2] {
        [&self.prelude, &self.steps]
    }

    /// The step that yields `kpi`, if any does.
    pub fn step(&self, kpi: Kpi) -> Option<&Step> {
        self.yields(kpi).then(|| self.steps().find(|step| step.target() == kpi))?
    }

    /// Whether a step yields `kpi`.
    pub fn yields(&self, kpi: Kpi) -> bool {
        self.known.contains(kpi) && !self.given.contains(kpi)
    }

    /// The KPIs that are assumed.
    pub fn assumed(&self) -> Mask {
        self.assumed
    }

    /// The step that yields an amount for one visit.
    pub(super) fn step_for_one_visit(&self, kpi: Kpi) -> Option<&Step> {
        self.prelude.iter().find(|step| step.target() == kpi)
    }

    /// The amounts that were reckoned for one visit and are no figures of the plan; mostly none.
    pub fn for_one_visit(&self) -> Mask {
        self.for_one_visit
    }

    /// The relations that remain to be checked, in catalogue order.
    pub fn checks(&self) -> impl Iterator<Item = &'static Relation> {
        self.checks.iter().map(|&index| &RELATIONS[index])
    }

    /// Runs over the `lanes` of the columns, one column a KPI in catalogue order.
    pub fn run(&self, columns: &mut [Vec<f64>], lanes: &Range<usize>) {
        self.prelude.iter().for_each(|step| step.run(columns, lanes));
        for kpi in self.for_one_visit.iter() {
            columns[kpi.index()][lanes.clone()].fill(f64::NAN);
        }
        self.steps.iter().for_each(|step| step.run(columns, lanes));
    }

    /// Runs the steps that rest on what has changed since the last run, and tells what has changed now.
    pub fn run_again(&self, columns: &mut [Vec<f64>], lanes: &Range<usize>, mut changed: Mask) -> Mask {
        // What was worked out for one visit is gone and has to be worked out from the beginning.
        if !self.prelude.is_empty() {
            self.run(columns, lanes);
            return changed.union(self.known);
        }
        for step in &self.steps {
            let Step::Solve { target, solution, .. } = *step else { continue };
            if changed.contains(solution.first) || changed.contains(solution.second) {
                step.run(columns, lanes);
                changed.insert(target);
            }
        }
        changed
    }

    /// Runs over a single set of values, one a KPI in catalogue order.
    pub fn run_once(&self, values: &mut [f64; Kpi::COUNT]) {
        self.run_for_one_visit(values);
        for kpi in self.for_one_visit.iter() {
            values[kpi.index()] = f64::NAN;
        }
        run_steps_once(&self.steps, values);
    }

    /// Works out the ratios and amounts of one visit alone.
    pub(super) fn run_for_one_visit(&self, values: &mut [f64; Kpi::COUNT]) {
        run_steps_once(&self.prelude, values);
    }
}

fn run_steps_once(steps: &[Step], values: &mut [f64; Kpi::COUNT]) {
    for step in steps {
        values[step.target().index()] = match *step {
            Step::Assume { value, .. } => value,
            Step::Solve { solution, .. } => {
                solution.apply(values[solution.first.index()], values[solution.second.index()])
            }
        };
    }
}

/// What is known while a program is being compiled.
struct Solver {
    level: Level,
    known: Mask,
    /// Figures that no relation may speak of.
    barred: Mask,
    steps: Vec<Step>,
    /// How many steps lie between each known KPI and the given ones.
    depth: [u16; Kpi::COUNT],
    used: Vec<bool>,
}

impl Solver {
    fn new(given: Mask, barred: Mask, level: Level) -> Self {
        let (depth, used) = ([0; Kpi::COUNT], vec![false; RELATIONS.len()]);
        Self { level, known: given, barred, steps: Vec::new(), depth, used }
    }

    fn solve(mut self) -> Self {
        while let Some(step) = self.next_step() {
            self.take(&step);
            self.steps.push(step);
        }
        self
    }

    fn next_step(&self) -> Option<Step> {
        self.next_derivation().or_else(|| self.next_assumption())
    }

    fn next_derivation(&self) -> Option<Step> {
        let mut best: Option<((bool, bool, u16, usize), Step)> = None;
        for (index, relation) in RELATIONS.iter().enumerate() {
            let Some(target) = self.only_unknown(relation) else { continue };
            let Some(solution) = relation.solved_for(target) else { continue };
            let depth = self.depth[solution.first.index()].max(self.depth[solution.second.index()]);
            let rank = (relation.way_around().is_some(), target != relation.result, depth, index);
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
        relation.members().into_iter().all(|kpi| self.level.allows(kpi) && !self.barred.contains(kpi))
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
        !self.used[index]
            && !relation.is_told_by_others(self.known)
            && self.unknown(relation).next().is_none()
            && self.is_allowed(relation)
    }
}
