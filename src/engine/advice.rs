//! What to change first: where the funnel loses most people, and where one more point is worth most.
//!
//! Used by `finding` only. What was observed in too few cases is told as not yet sure.

use super::finding::{Finding, FindingKind};
use super::funnel::FUNNEL;
use super::inputs::{Cell, Layer};
use super::interval::ENOUGH_TRIALS;
use super::kpi::Kpi;
use super::mask::Mask;
use super::program::{Level, Program};
use super::relation::ROUNDING;
use super::report::{Engine, Report};

/// The step of the funnel that loses most people; of two equal ones the earlier.
pub(super) fn loses_most(report: &Report, cell: Cell) -> Option<Finding> {
    let mut worst: Option<(f64, Finding)> = None;
    for pair in FUNNEL.windows(2) {
        let (Some(of), Some(next), Some(rate)) =
            (report.known(cell, pair[0].1), report.known(cell, pair[1].1), pair[1].2)
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

/// In what the gain is told, the first that is known.
const OUTCOMES: [Kpi; 3] = [Kpi::Profit, Kpi::Contribution, Kpi::Revenue];

/// One percentage point more at a step, everything before it and all costs staying as they are.
const POINT: f64 = 0.01;

/// Finds out where one more point is worth most. It keeps what it takes for that from one cell to the next.
#[derive(Default)]
pub(super) struct Adviser {
    reckoning: Option<Reckoning>,
}

/// How the outcomes follow from the levers that are known.
struct Reckoning {
    known: Mask,
    program: Program,
    /// One a KPI; whatever the program reads it has written before, so that older values do no harm.
    values: [f64; Kpi::COUNT],
}

impl Reckoning {
    fn new(known: Mask, engine: &mut Engine) -> Self {
        let program = engine.program(known, Level::Total).towards(OUTCOMES.into_iter().collect());
        Self { known, program, values: [f64::NAN; Kpi::COUNT] }
    }

    /// The outcome that is known with these levers.
    fn outcome(&mut self, levers: &[f64; LEVERS.len()]) -> Option<(Kpi, f64)> {
        LEVERS.iter().zip(levers).for_each(|(kpi, value)| self.values[kpi.index()] = *value);
        self.program.run_once(&mut self.values);
        let mut outcomes = OUTCOMES.into_iter().map(|kpi| (kpi, self.values[kpi.index()]));
        outcomes.find(|(_, value)| value.is_finite())
    }

    /// How much more of an outcome there is with one of the levers a point higher.
    fn gain(&mut self, lever: Kpi, (outcome, before): (Kpi, f64)) -> f64 {
        let held = self.values[lever.index()];
        self.values[lever.index()] = held + POINT;
        self.program.run_once(&mut self.values);
        self.values[lever.index()] = held;
        self.values[outcome.index()] - before
    }
}

impl Adviser {
    /// The step at which one more point is worth most; of two equal ones the earlier.
    pub fn worth_most(&mut self, report: &Report, cell: Cell, engine: &mut Engine) -> Option<Finding> {
        let levers = LEVERS.map(|kpi| report.known(cell, kpi).unwrap_or(f64::NAN));
        let known = LEVERS.into_iter().zip(levers).filter(|(_, value)| value.is_finite()).map(|(kpi, _)| kpi).collect();
        let kept = self.reckoning.take().filter(|reckoning| reckoning.known == known);
        let reckoning = self.reckoning.insert(kept.unwrap_or_else(|| Reckoning::new(known, engine)));
        let before = reckoning.outcome(&levers)?;
        let mut best: Option<(f64, Kpi)> = None;
        for rate in RATES {
            let has_room = reckoning.values[rate.index()] + POINT <= 1.0;
            if !known.contains(rate) || !has_room {
                continue;
            }
            let gain = reckoning.gain(rate, before);
            if gain > 0.0 && best.is_none_or(|(most, _)| leads(gain, most)) {
                best = Some((gain, rate));
            }
        }
        let (gain, kpi) = best?;
        // A point more of the one is worth as much as the other rate lets through, so both have to be known well.
        let is_thin = |rate: &Kpi| report.is_thin(cell, *rate);
        let is_sure = !RATES.iter().any(is_thin);
        Some(Finding { cell, kpi, kind: FindingKind::WorthMost { outcome: before.0, gain, is_sure } })
    }
}
