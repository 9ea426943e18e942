//! What is to be said about a report: contradictions, impossible values, leaks, gaps and assumptions.
//!
//! Findings are data; the words are messages of `i18n`.

use std::borrow::Cow;

use super::advice::{loses_most, worth_most};
use super::bounds::may_be_negative;
use super::inputs::{Cell, Lane, Layer};
use super::kpi::{Adding, Kpi, Scope};
use super::mask::Mask;
use super::observed;
use super::program::{FUNNEL, Program, Step};
use super::relation::{Operation, ROUNDING, Relation};
use super::report::{Engine, Origin, Report, Run};

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
pub(super) fn collect(report: &Report, engine: &mut Engine) -> Vec<Finding> {
    let mut findings = Vec::new();
    for run in report.runs().filter(|run| !run.program.given().is_empty()) {
        let before = findings.len();
        look_at_values(report, &run, &mut findings);
        look_at_checks(report, &run, &mut findings);
        if run.cell.lane == Lane::Total {
            look_at_coverage(report, &run, &mut findings);
            findings.extend(run.cells().flat_map(|cell| observed::too_few(report, cell)));
            look_at_bounds(report, &run, &mut findings);
            for cell in run.cells() {
                findings.extend(worth_most(report, cell, engine));
                findings.extend(loses_most(report, cell));
                look_at_assumptions(report, cell, &mut findings);
            }
        }
        // They were found figure by figure, and are told period by period.
        findings[before..].sort_by_key(|finding| finding.cell.period);
    }
    findings.sort_by_key(Finding::weight);
    findings
}

fn look_at_values(report: &Report, run: &Run, findings: &mut Vec<Finding>) {
    for kpi in run.program.known().iter() {
        let most = if kpi.is_share() { 1.0 + ROUNDING } else { f64::INFINITY };
        // Almost always there is nothing to say, which a glance at the whole column tells.
        if !report.column(kpi, &run.lanes).iter().all(|value| (0.0..=most).contains(value)) {
            run.cells().for_each(|cell| look_at_value(report, cell, kpi, run.program, findings));
        }
    }
}

fn look_at_value(report: &Report, cell: Cell, kpi: Kpi, program: &Program, findings: &mut Vec<Finding>) {
    let Some(value) = report.value(cell, kpi) else {
        let Some(Step::Solve { solution, .. }) = program.step(kpi) else { return };
        // Known operands and no result: the denominator is zero, or too close to it for any number to tell.
        let knows = |kpi| report.value(cell, kpi).is_some();
        // What rests on the business alone is told once, for the total.
        let is_told_there = cell.lane != Lane::Total
            && [kpi, solution.first, solution.second].iter().all(|kpi| kpi.scope() != Scope::Channel);
        if solution.operation.divides() && !is_told_there && knows(solution.first) && knows(solution.second) {
            let kind = FindingKind::ZeroDenominator { denominator: solution.second };
            findings.push(Finding { cell, kpi, kind });
        }
        return;
    };
    // A total repeats what its channels are told already.
    if cell.lane == Lane::Total && report.grid().channels > 0 && kpi.scope() == Scope::Channel {
        return;
    }
    if report.is_taken_over(cell, kpi) {
        return;
    }
    if kpi.is_share() && value > 1.0 + ROUNDING {
        findings.push(Finding { cell, kpi, kind: FindingKind::OverWhole });
    }
    if value < 0.0 && kpi == Kpi::CacPayback {
        findings.push(Finding { cell, kpi, kind: FindingKind::Never });
    } else if value < 0.0 && !may_be_negative(kpi) && !is_rest(program.step(kpi)) {
        findings.push(Finding { cell, kpi, kind: FindingKind::Negative });
    }
}

/// Whether the figure is what a share leaves of the whole: where that is below zero, the share is told to be above it.
fn is_rest(step: Option<&Step>) -> bool {
    matches!(step, Some(Step::Solve { solution, .. }) if solution.operation == Operation::Complement)
}

fn look_at_checks(report: &Report, run: &Run, findings: &mut Vec<Finding>) {
    let for_one_visit = run.program.for_one_visit();
    let mut behind = Vec::new();
    if !for_one_visit.is_empty() {
        behind.extend(run.cells().filter_map(|cell| report.values_behind(cell)));
    }
    let column = |kpi: Kpi| match behind.as_slice() {
        [] => Cow::Borrowed(report.column(kpi, &run.lanes)),
        behind => {
            let value = |(cell, values): (Cell, &[f64; Kpi::COUNT])| {
                let reckoned = Some(values[kpi.index()]).filter(|value| value.is_finite());
                reckoned.or_else(|| report.value(cell, kpi)).unwrap_or(f64::NAN)
            };
            Cow::Owned(run.cells().zip(behind).map(value).collect())
        }
    };
    for relation in run.program.checks() {
        if is_about_business(relation) != (run.cell.lane == Lane::Total) {
            continue;
        }
        let kpi = contradicted(relation, run.program.given());
        let Some(solution) = relation.solved_for(kpi).filter(|_| !for_one_visit.contains(kpi)) else { continue };
        let (used, first, second) = (column(kpi), column(solution.first), column(solution.second));
        let operands = first.iter().zip(second.iter());
        for ((cell, &used), (&first, &second)) in run.cells().zip(used.iter()).zip(operands) {
            // Of what is absent every comparison is false.
            let derived = solution.apply(first, second);
            if (used - derived).abs() > CONFLICT_TOLERANCE * used.abs().max(derived.abs()) {
                findings.push(Finding { cell, kpi, kind: FindingKind::Conflict { used, derived } });
            }
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

/// The figures whose gaps change what a total means.
fn look_at_coverage(report: &Report, run: &Run, findings: &mut Vec<Finding>) {
    let volumes = FUNNEL.into_iter().map(|(_, volume, _)| volume);
    for kpi in volumes.chain([Kpi::Cost, Kpi::Revenue]).filter(|kpi| kpi.is_summed_over_channels()) {
        let column = |channel| report.column(kpi, &report.lanes(run.cell.of_channel(channel), run.lanes.len()));
        let channels = 0..report.grid().channels;
        let is_known = |values: &[f64]| !values.is_empty() && values.iter().all(|value| value.is_finite());
        let gaps: Vec<usize> = channels.filter(|channel| !is_known(column(*channel))).collect();
        if gaps.is_empty() {
            continue;
        }
        for cell in run.cells().filter(|cell| report.value(*cell, kpi).is_some()) {
            let is_missing = |channel: &usize| report.value(cell.of_channel(*channel), kpi).is_none();
            let missing: Vec<usize> = gaps.iter().copied().filter(is_missing).collect();
            if !missing.is_empty() {
                findings.push(Finding { cell, kpi, kind: FindingKind::PartialTotal { missing } });
            }
        }
    }
}

/// Totals of different people are told to be no more than upper bounds, where several channels make them.
fn look_at_bounds(report: &Report, run: &Run, findings: &mut Vec<Finding>) {
    for kpi in run.program.given().iter().filter(|kpi| kpi.adding() == Adding::UpperBound) {
        for cell in run.cells() {
            let Some(sum) = report.value(cell, kpi) else { continue };
            let known =
                (0..report.grid().channels).filter(|&channel| report.value(cell.of_channel(channel), kpi).is_some());
            if matches!(report.origin(cell, kpi), Origin::Summed | Origin::Together) && known.count() > 1 {
                findings.push(Finding { cell, kpi, kind: FindingKind::UpperBound { sum } });
            }
        }
    }
}

/// One finding for each assumption of a period, however many channels it was made in.
fn look_at_assumptions(report: &Report, cell: Cell, findings: &mut Vec<Finding>) {
    let lanes = (0..report.grid().channels).map(Lane::Channel).chain([Lane::Total]);
    let assumed = |lane| report.notes(Cell { lane, ..cell }).map_or(Mask::EMPTY, |notes| notes.program.assumed());
    for kpi in lanes.map(assumed).fold(Mask::EMPTY, Mask::union).iter() {
        let Some(value) = kpi.assumed() else { continue };
        findings.push(Finding { cell, kpi, kind: FindingKind::Assumed { value } });
    }
}

/// The problems of a layer, each told once: the first period in which it holds, and in how many more it does.
pub fn problems(findings: &[Finding], layer: Layer) -> Vec<(Finding, usize)> {
    let mut told: Vec<(Finding, usize)> = Vec::new();
    let of_layer = findings.iter().filter(|it| it.weight() == Weight::Problem && it.cell.layer == layer);
    for finding in of_layer {
        let is_same = |other: &Finding| {
            (other.cell.lane, other.kpi) == (finding.cell.lane, finding.kpi)
                && std::mem::discriminant(&other.kind) == std::mem::discriminant(&finding.kind)
        };
        match told.iter_mut().find(|(other, _)| is_same(other)) {
            Some((_, more)) => *more += 1,
            None => told.push((finding.clone(), 0)),
        }
    }
    told
}

/// The findings that concern one layer and period.
pub fn of_period(findings: &[Finding], layer: Layer, period: usize) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(move |finding| finding.cell.layer == layer && finding.cell.period == period)
}
