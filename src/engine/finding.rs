//! What is to be said about a report: contradictions, impossible values, leaks, gaps and assumptions.
//!
//! Findings are data; the words are messages of `i18n`.

use std::collections::HashMap;

use super::bounds::may_be_negative;
use super::inputs::{Cell, Lane, Layer};
use super::kpi::{Adding, Kpi, Scope};
use super::mask::Mask;
use super::observed;
use super::program::{FUNNEL, Level, Program, Step};
use super::relation::{Operation, ROUNDING, Relation};
use super::report::{Origin, Report};

/// Entered and derived values further apart than this, relative to the larger, contradict each other.
pub const CONFLICT_TOLERANCE: f64 = 0.005;

/// Something to be said about one figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Where.
    pub cell: Cell,
    /// About which figure.
    pub kpi: Kpi,
    /// What.
    pub kind: FindingKind,
}

/// What a finding says.
#[derive(Clone, Debug, PartialEq)]
pub enum FindingKind {
    /// Entered and worked out disagree; the entered value is used.
    Conflict {
        /// The value in use.
        used: f64,
        /// The value that the other figures lead to.
        derived: f64,
    },
    /// A share above 100 %.
    OverWhole,
    /// A count, cost or rate below zero.
    Negative,
    /// No step of the funnel loses more people than this one.
    LosesMost {
        /// How many people leave here.
        lost: f64,
        /// Out of how many.
        of: f64,
    },
    /// One more percentage point here is worth more than at any other step.
    WorthMost {
        /// The figure in which the gain is told: profit, else contribution, else revenue.
        outcome: Kpi,
        /// What one more point adds to it, per period (money).
        gain: f64,
    },
    /// Absent, since it would be a division by zero.
    ZeroDenominator {
        /// The KPI that is zero.
        denominator: Kpi,
    },
    /// The total leaves out the channels that don't know the figure.
    PartialTotal {
        /// Positions of the channels left out.
        missing: Vec<usize>,
    },
    /// An observed rate rests on too few cases to say anything.
    TooFew,
    /// The total counts people several times whom several channels reach: it is at most this.
    UpperBound {
        /// The sum over the channels.
        sum: f64,
    },
    /// A customer brings no gross profit, so that winning one is never paid back.
    Never,
    /// The neutral value was taken, in so many channels or for the total.
    Assumed {
        /// That value.
        value: f64,
    },
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// The figures can't all be right.
    Problem,
    /// What to change first.
    Advice,
    /// Good to know when reading the figures.
    Note,
}

impl Finding {
    /// How much the finding matters.
    pub fn weight(&self) -> Weight {
        match self.kind {
            FindingKind::Conflict { .. } | FindingKind::OverWhole | FindingKind::Negative => Weight::Problem,
            FindingKind::LosesMost { .. } | FindingKind::WorthMost { .. } => Weight::Advice,
            FindingKind::ZeroDenominator { .. }
            | FindingKind::PartialTotal { .. }
            | FindingKind::TooFew
            | FindingKind::UpperBound { .. }
            | FindingKind::Never
            | FindingKind::Assumed { .. } => Weight::Note,
        }
    }
}

/// All findings of a report: problems, then advice with the money first, then notes; within these by place.
pub(super) fn collect(report: &Report) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut levers = LeverPrograms::default();
    for cell in report.grid().cells() {
        if report.notes(cell).is_none_or(|notes| notes.program.given().is_empty()) {
            continue;
        }
        look_at_values(report, cell, &mut findings);
        look_at_checks(report, cell, &mut findings);
        if cell.lane == Lane::Total {
            findings.extend(worth_most(report, cell, &mut levers));
            findings.extend(loses_most(report, cell));
            look_at_coverage(report, cell, &mut findings);
            findings.extend(observed::too_few(report, cell));
            look_at_bounds(report, cell, &mut findings);
            look_at_assumptions(report, cell, &mut findings);
        }
    }
    findings.sort_by_key(Finding::weight);
    findings
}

fn look_at_values(report: &Report, cell: Cell, findings: &mut Vec<Finding>) {
    let Some(notes) = report.notes(cell) else { return };
    for kpi in notes.program.known().iter() {
        let Some(value) = report.value(cell, kpi) else {
            let Some(Step::Solve { solution, .. }) = notes.program.step(kpi) else { continue };
            // Known operands and no result: the denominator is zero, or too close to it for any number to tell.
            let knows = |kpi| report.value(cell, kpi).is_some();
            // What rests on the business alone is told once, for the total.
            let is_told_there = cell.lane != Lane::Total
                && [kpi, solution.first, solution.second].iter().all(|kpi| kpi.scope() != Scope::Channel);
            if solution.operation.divides() && !is_told_there && knows(solution.first) && knows(solution.second) {
                let kind = FindingKind::ZeroDenominator { denominator: solution.second };
                findings.push(Finding { cell, kpi, kind });
            }
            continue;
        };
        // A total repeats what its channels are told already.
        if cell.lane == Lane::Total && report.grid().channels > 0 && kpi.scope() == Scope::Channel {
            continue;
        }
        if report.is_taken_over(cell, kpi) {
            continue;
        }
        if kpi.is_share() && value > 1.0 + ROUNDING {
            findings.push(Finding { cell, kpi, kind: FindingKind::OverWhole });
        }
        if value < 0.0 && kpi == Kpi::CacPayback {
            findings.push(Finding { cell, kpi, kind: FindingKind::Never });
        } else if value < 0.0 && !may_be_negative(kpi) && !is_rest(notes.program.step(kpi)) {
            findings.push(Finding { cell, kpi, kind: FindingKind::Negative });
        }
    }
}

/// Whether the figure is what a share leaves of the whole: where that is below zero, the share is told to be above it.
fn is_rest(step: Option<&Step>) -> bool {
    matches!(step, Some(Step::Solve { solution, .. }) if solution.operation == Operation::Complement)
}

fn look_at_checks(report: &Report, cell: Cell, findings: &mut Vec<Finding>) {
    let Some(notes) = report.notes(cell) else { return };
    let for_one_visit = notes.program.for_one_visit();
    let behind = if for_one_visit.is_empty() { None } else { report.values_behind(cell) };
    for relation in notes.program.checks() {
        if is_about_business(relation) != (cell.lane == Lane::Total) {
            continue;
        }
        let kpi = contradicted(relation, notes.program.given());
        let Some(solution) = relation.solved_for(kpi).filter(|_| !for_one_visit.contains(kpi)) else { continue };
        let value = |kpi: Kpi| {
            let reckoned = behind.as_ref().map(|values| values[kpi.index()]).filter(|value| value.is_finite());
            reckoned.or_else(|| report.value(cell, kpi))
        };
        let (Some(used), Some(first), Some(second)) = (value(kpi), value(solution.first), value(solution.second))
        else {
            continue;
        };
        let derived = solution.apply(first, second);
        if (used - derived).abs() > CONFLICT_TOLERANCE * used.abs().max(derived.abs()) {
            findings.push(Finding { cell, kpi, kind: FindingKind::Conflict { used, derived } });
        }
    }
}

/// Whether a relation is to be judged once for the business: with fewer than two figures of a channel's own it sets
/// a channel against the average. The others are judged channel by channel, since sums agree whenever their parts do.
fn is_about_business(relation: &Relation) -> bool {
    let is_own = |kpi: &Kpi| kpi.scope() == Scope::Channel;
    relation.members().iter().filter(|kpi| is_own(kpi)).count() < 2
}

/// The member to name in a contradiction: an entered one, the result before the operands.
fn contradicted(relation: &Relation, given: Mask) -> Kpi {
    relation.members().into_iter().find(|kpi| given.contains(*kpi)).unwrap_or(relation.result)
}

/// The step of the funnel that loses most people; of two equal ones the earlier.
fn loses_most(report: &Report, cell: Cell) -> Option<Finding> {
    let mut worst: Option<(f64, Finding)> = None;
    for pair in FUNNEL.windows(2) {
        let (Some(of), Some(next), Some(rate)) =
            (report.value(cell, pair[0].1), report.value(cell, pair[1].1), pair[1].2)
        else {
            continue;
        };
        let lost = of - next;
        if lost > 0.0 && worst.as_ref().is_none_or(|(most, _)| leads(lost, *most)) {
            worst = Some((lost, Finding { cell, kpi: rate, kind: FindingKind::LosesMost { lost, of } }));
        }
    }
    worst.map(|(_, finding)| finding)
}

/// Whether the later of two candidates is ahead by more than rounding; otherwise the earlier one stays.
fn leads(later: f64, earlier: f64) -> bool {
    later > earlier * (1.0 + ROUNDING)
}

/// The levers of the funnel in forward form: with these given, everything after them follows.
const LEVERS: [Kpi; 8] = [
    Kpi::Visits,
    Kpi::LeadRate,
    Kpi::SaleRate,
    Kpi::OrdersPerCustomer,
    Kpi::Aov,
    Kpi::GrossMargin,
    Kpi::Cost,
    Kpi::FixedCosts,
];

/// Programs of the lever masks seen so far in one collection.
#[derive(Default)]
struct LeverPrograms(HashMap<Mask, Program>);

impl LeverPrograms {
    fn get(&mut self, mask: Mask) -> &Program {
        self.0.entry(mask).or_insert_with(|| Program::compile(mask, Level::Total))
    }
}

/// One percentage point more at a step, everything before it and all costs staying as they are.
const POINT: f64 = 0.01;

/// The step at which one more point is worth most; of two equal ones the earlier.
fn worth_most(report: &Report, cell: Cell, programs: &mut LeverPrograms) -> Option<Finding> {
    let mask: Mask = LEVERS.into_iter().filter(|kpi| report.value(cell, *kpi).is_some()).collect();
    let mut base = [f64::NAN; Kpi::COUNT];
    for kpi in mask.iter() {
        base[kpi.index()] = report.value(cell, kpi)?;
    }
    let program = programs.get(mask);
    let evaluate = |mut values: [f64; Kpi::COUNT]| {
        program.run_once(&mut values);
        values
    };
    let before = evaluate(base);
    let outcome =
        [Kpi::Profit, Kpi::Contribution, Kpi::Revenue].into_iter().find(|kpi| before[kpi.index()].is_finite())?;
    let mut best: Option<(f64, Kpi)> = None;
    for rate in [Kpi::LeadRate, Kpi::SaleRate] {
        if !mask.contains(rate) || base[rate.index()] + POINT > 1.0 {
            continue;
        }
        let mut changed = base;
        changed[rate.index()] += POINT;
        let gain = evaluate(changed)[outcome.index()] - before[outcome.index()];
        if gain > 0.0 && best.is_none_or(|(most, _)| leads(gain, most)) {
            best = Some((gain, rate));
        }
    }
    best.map(|(gain, kpi)| Finding { cell, kpi, kind: FindingKind::WorthMost { outcome, gain } })
}

/// The figures whose gaps change what a total means.
fn look_at_coverage(report: &Report, cell: Cell, findings: &mut Vec<Finding>) {
    let volumes = FUNNEL.into_iter().map(|(_, volume, _)| volume);
    for kpi in volumes.chain([Kpi::Cost, Kpi::Revenue]).filter(|kpi| kpi.is_summed_over_channels()) {
        if report.value(cell, kpi).is_none() {
            continue;
        }
        let missing: Vec<usize> = (0..report.grid().channels)
            .filter(|&channel| report.value(Cell { lane: Lane::Channel(channel), ..cell }, kpi).is_none())
            .collect();
        if !missing.is_empty() {
            findings.push(Finding { cell, kpi, kind: FindingKind::PartialTotal { missing } });
        }
    }
}

/// Totals of different people are told to be no more than upper bounds, where several channels make them.
fn look_at_bounds(report: &Report, cell: Cell, findings: &mut Vec<Finding>) {
    for kpi in Kpi::ALL.into_iter().filter(|kpi| kpi.adding() == Adding::UpperBound) {
        let Some(sum) = report.value(cell, kpi) else { continue };
        let known = (0..report.grid().channels)
            .filter(|&channel| report.value(Cell { lane: Lane::Channel(channel), ..cell }, kpi).is_some());
        if report.origin(cell, kpi) == Origin::Summed && known.count() > 1 {
            findings.push(Finding { cell, kpi, kind: FindingKind::UpperBound { sum } });
        }
    }
}

/// One finding for each assumption of a period, however many channels it was made in.
fn look_at_assumptions(report: &Report, cell: Cell, findings: &mut Vec<Finding>) {
    for kpi in Kpi::ALL {
        let Some(value) = kpi.assumed() else { continue };
        let lanes = (0..report.grid().channels).map(Lane::Channel).chain([Lane::Total]);
        let mut cells = lanes.map(|lane| Cell { lane, ..cell });
        if cells.any(|place| report.origin(place, kpi) == Origin::Assumed) {
            findings.push(Finding { cell, kpi, kind: FindingKind::Assumed { value } });
        }
    }
}

/// The findings that concern one layer and period.
pub fn of_period(findings: &[Finding], layer: Layer, period: usize) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(move |finding| finding.cell.layer == layer && finding.cell.period == period)
}
