//! What to change first: where the funnel loses most people, and where one more point is worth most.
//!
//! Used by `finding` only. What was observed in too few cases is told as not yet sure.

use super::finding::{Finding, FindingKind};
use super::inputs::{Cell, Layer};
use super::interval::ENOUGH_TRIALS;
use super::kpi::Kpi;
use super::mask::Mask;
use super::program::{FUNNEL, Level};
use super::relation::ROUNDING;
use super::report::{Engine, Report};

/// The step of the funnel that loses most people; of two equal ones the earlier.
pub(super) fn loses_most(report: &Report, cell: Cell) -> Option<Finding> {
    let mut worst: Option<(f64, Finding)> = None;
    for pair in FUNNEL.windows(2) {
        let (Some(of), Some(next), Some(rate)) =
            (report.value(cell, pair[0].1), report.value(cell, pair[1].1), pair[1].2)
        else {
            continue;
        };
        let lost = of - next;
        // That nearly all of many leave is certain, however few stay; of a dozen it is not.
        let is_sure = cell.layer != Layer::Actual || of >= ENOUGH_TRIALS;
        if lost > 0.0 && worst.as_ref().is_none_or(|(most, _)| leads(lost, *most)) {
            worst = Some((lost, Finding { cell, kpi: rate, kind: FindingKind::LosesMost { lost, of, is_sure } }));
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

/// The levers that are steps of the funnel.
const RATES: [Kpi; 2] = [Kpi::LeadRate, Kpi::SaleRate];

/// One percentage point more at a step, everything before it and all costs staying as they are.
const POINT: f64 = 0.01;

/// The step at which one more point is worth most; of two equal ones the earlier.
pub(super) fn worth_most(report: &Report, cell: Cell, engine: &mut Engine) -> Option<Finding> {
    let mask: Mask = LEVERS.into_iter().filter(|kpi| report.value(cell, *kpi).is_some()).collect();
    let mut base = [f64::NAN; Kpi::COUNT];
    for kpi in mask.iter() {
        base[kpi.index()] = report.value(cell, kpi)?;
    }
    let program = engine.program(mask, Level::Total);
    let evaluate = |mut values: [f64; Kpi::COUNT]| {
        program.run_once(&mut values);
        values
    };
    let before = evaluate(base);
    let outcome =
        [Kpi::Profit, Kpi::Contribution, Kpi::Revenue].into_iter().find(|kpi| before[kpi.index()].is_finite())?;
    let mut best: Option<(f64, Kpi)> = None;
    for rate in RATES {
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
    // A point more of the one is worth as much as the other rate lets through, so both have to be known well.
    let is_thin = |rate: &Kpi| report.observed(cell, *rate).is_some_and(|observed| !observed.is_enough);
    let is_sure = !RATES.iter().any(is_thin);
    best.map(|(gain, kpi)| Finding { cell, kpi, kind: FindingKind::WorthMost { outcome, gain, is_sure } })
}
