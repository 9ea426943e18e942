//! What is to be said about a report: contradictions, impossible values, leaks, gaps and assumptions.
//!
//! Findings are data; the words are messages of `i18n`.

use std::borrow::Cow;

use super::advice::{Adviser, loses_most};
use super::bounds::may_be_negative;
use super::funnel::FUNNEL;
use super::inputs::{Cell, Grid, Lane, Layer};
use super::kpi::{Adding, Kpi, Scope};
use super::mask::Mask;
use super::observed;
use super::program::{Program, Step};
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
        /// Whether enough people were observed to say so; a plan is always sure of itself.
        is_sure: bool,
    },
    /// One more percentage point here is worth more than at any other step.
    WorthMost {
        /// The figure in which the gain is told: profit, else contribution, else revenue.
        outcome: Kpi,
        /// What one more point adds to it, per period (money).
        gain: f64,
        /// Whether the rates that were compared rest on enough cases; a plan is always sure of itself.
        is_sure: bool,
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
            FindingKind::LosesMost { is_sure: true, .. } | FindingKind::WorthMost { is_sure: true, .. } => {
                Weight::Advice
            }
            // What a handful of cases seems to say is no advice yet.
            FindingKind::LosesMost { .. }
            | FindingKind::WorthMost { .. }
            | FindingKind::ZeroDenominator { .. }
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
    for run in report.runs().iter().filter(|run| !run.program.given().is_empty()) {
        let before = findings.len();
        look_at_values(report, run, &mut findings);
        look_at_checks(report, run, &mut findings);
        // They were found figure by figure, and are told channel by channel and period by period.
        let first = report.grid().cell(run.lanes.start);
        if first.lane != Lane::Total {
            sort(&mut findings[before..], &|finding| report.grid().index(finding.cell).unwrap_or_default());
            continue;
        }
        look_at_coverage(report, run, &mut findings);
        observed::too_few(report, run, &mut findings);
        look_at_bounds(report, run, &mut findings);
        let mut adviser = Adviser::default();
        let assumed = assumed(report, first.layer);
        for cell in report.cells(run) {
            findings.extend(adviser.worth_most(report, cell, engine));
            findings.extend(loses_most(report, cell));
            for kpi in assumed[cell.period].iter() {
                let Some(value) = kpi.assumed() else { continue };
                findings.push(Finding { cell, kpi, kind: FindingKind::Assumed { value } });
            }
        }
        sort(&mut findings[before..], &|finding| finding.cell.period);
    }
    sort(&mut findings, &|finding| finding.weight() as usize);
    findings
}

/// Sorts them so that equal ones stay in their order. One function for all keys, since sorting is much code.
fn sort(findings: &mut [Finding], key: &dyn Fn(&Finding) -> usize) {
    findings.sort_by_key(key);
}

fn look_at_values(report: &Report, run: &Run, findings: &mut Vec<Finding>) {
    for kpi in run.program.known().iter() {
        let most = if kpi.is_share() { 1.0 + ROUNDING } else { f64::MAX };
        let least = if may_be_negative(kpi) { -most } else { 0.0 };
        // Almost always there is nothing to say, which a glance at the whole column tells.
        if !are_within(least, most, report.column(kpi, &run.lanes)) {
            report.cells(run).for_each(|cell| look_at_value(report, cell, kpi, &run.program, findings));
        }
    }
}

/// Whether all of them lie between `least`, which is 0 or `-most`, and `most`.
///
/// The bits of numbers above zero have the order of the numbers; those of numbers below zero and of absent ones lie above.
/// So nothing has to be decided number by number, which makes it several times as fast.
fn are_within(least: f64, most: f64, values: &[f64]) -> bool {
    let (size, most) = (if least < 0.0 { u64::MAX >> 1 } else { u64::MAX }, most.to_bits());
    let beyond = |bits: u64| bits | most.wrapping_sub(bits);
    values.iter().fold(0, |all, value| all | beyond(value.to_bits() & size)) >> 63 == 0
}

fn look_at_value(report: &Report, cell: Cell, kpi: Kpi, program: &Program, findings: &mut Vec<Finding>) {
    let Some(value) = report.known(cell, kpi) else {
        let Some(Step::Solve { solution, .. }) = program.step(kpi) else { return };
        // Known operands and no result: the denominator is zero, or too close to it for any number to tell.
        let knows = |kpi| report.known(cell, kpi).is_some();
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
    let is_total = report.grid().cell(run.lanes.start).lane == Lane::Total;
    let mut behind = Vec::new();
    if !for_one_visit.is_empty() {
        behind.extend(report.cells(run).filter_map(|cell| report.values_behind(cell)));
    }
    let column = |kpi: Kpi| match behind.as_slice() {
        [] => Cow::Borrowed(report.column(kpi, &run.lanes)),
        behind => {
            let value = |(cell, values): (Cell, &[f64; Kpi::COUNT])| {
                let reckoned = Some(values[kpi.index()]).filter(|value| value.is_finite());
                reckoned.or_else(|| report.known(cell, kpi)).unwrap_or(f64::NAN)
            };
            Cow::Owned(report.cells(run).zip(behind).map(value).collect())
        }
    };
    let mut derived = vec![f64::NAN; run.lanes.len()];
    for relation in run.program.checks() {
        if is_about_business(relation) != is_total {
            continue;
        }
        let kpi = contradicted(relation, run.program.given());
        let Some(solution) = relation.solved_for(kpi).filter(|_| !for_one_visit.contains(kpi)) else { continue };
        let used = column(kpi);
        solution.apply_all(&column(solution.first), &column(solution.second), &mut derived);
        for (index, (&used, &derived)) in run.lanes.clone().zip(used.iter().zip(&derived)) {
            // Of what is absent every comparison is false.
            let larger = if used.abs() > derived.abs() { used.abs() } else { derived.abs() };
            if (used - derived).abs() > CONFLICT_TOLERANCE * larger {
                let cell = report.grid().cell(index);
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
    let first = report.grid().cell(run.lanes.start);
    let volumes = FUNNEL.into_iter().map(|(_, volume, _)| volume);
    let is_told = |kpi: &Kpi| kpi.is_summed_over_channels() && run.program.known().contains(*kpi);
    for kpi in volumes.chain([Kpi::Cost, Kpi::Revenue]).filter(is_told) {
        let column = |channel| report.column(kpi, &report.lanes(first.of_channel(channel), run.lanes.len()));
        let channels = 0..report.grid().channels;
        let is_known = |values: &[f64]| !values.is_empty() && values.iter().all(|value| value.is_finite());
        let gaps: Vec<usize> = channels.filter(|channel| !is_known(column(*channel))).collect();
        if gaps.is_empty() {
            continue;
        }
        for cell in report.cells(run).filter(|cell| report.known(*cell, kpi).is_some()) {
            let is_missing = |channel: &usize| report.known(cell.of_channel(*channel), kpi).is_none();
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
        for cell in report.cells(run) {
            let Some(sum) = report.known(cell, kpi) else { continue };
            let known =
                (0..report.grid().channels).filter(|&channel| report.known(cell.of_channel(channel), kpi).is_some());
            if matches!(report.source(cell, kpi), Origin::Summed | Origin::Together) && known.count() > 1 {
                findings.push(Finding { cell, kpi, kind: FindingKind::UpperBound { sum } });
            }
        }
    }
}

/// What is assumed in each period of a layer, in however many channels.
fn assumed(report: &Report, layer: Layer) -> Vec<Mask> {
    let Grid { periods, .. } = report.grid();
    let (mut everywhere, mut masks) = (Mask::EMPTY, vec![Mask::EMPTY; periods]);
    for run in report.runs().iter().filter(|run| report.grid().cell(run.lanes.start).layer == layer) {
        let assumed = run.program.assumed();
        if run.lanes.len() >= periods {
            everywhere = everywhere.union(assumed);
            continue;
        }
        for index in run.lanes.clone() {
            masks[index % periods] = masks[index % periods].union(assumed);
        }
    }
    masks.into_iter().map(|mask| mask.union(everywhere)).collect()
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
