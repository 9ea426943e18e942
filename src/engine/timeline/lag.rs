//! Lags: from what a period sets in motion to when it happens.
//!
//! A row of the plan is a cohort: its visits, and the leads and orders that come of them. With lags they come later.

use super::super::Stage;
use super::super::inputs::{Cell, Inputs, Lane, Layer};
use super::super::kpi::{Kpi, Scope};
use super::super::mask::Mask;
use super::super::program::{Level, Program, Step};
use super::super::relation::{RELATIONS, Shape};
use super::super::report::{Engine, Report};
use super::fill::is_ratio;
use super::part::{Ledger, Part, Sources};

/// How many whole periods pass from one stage to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Lags {
    /// From visits to leads.
    pub leads: usize,
    /// From leads to orders, customers and their revenue.
    pub orders: usize,
    /// From orders to repeat and loyal customers.
    pub loyalty: usize,
}

impl Lags {
    /// How long after the visits the figures of a stage come about (periods).
    pub fn after_visits(self, stage: Stage) -> usize {
        match stage {
            Stage::Plan | Stage::Reach => 0,
            Stage::Act => self.leads,
            Stage::Convert => self.leads.saturating_add(self.orders),
            Stage::Engage => self.leads.saturating_add(self.orders).saturating_add(self.loyalty),
        }
    }

    /// Whether everything happens in the period of the visits.
    pub fn is_none(self) -> bool {
        self == Self::default()
    }
}

/// What moves with its stage: all that adds up, save what sets revenue against costs of another time.
fn moves(kpi: Kpi) -> bool {
    let is_balance = RELATIONS.iter().any(|relation| relation.result == kpi && relation.shape == Shape::Difference);
    kpi.is_summed_over_channels() && !is_balance
}

/// The calendar that follows from cohorts: actual figures where they were entered, every other volume where its lag puts
/// it. Before the first cohort nothing comes, and what comes after the last period is not told.
pub(super) fn calendar(
    engine: &mut Engine,
    entered: &Inputs,
    cohorts: &Report,
    known: &Ledger,
    lags: Lags,
) -> (Inputs, Ledger) {
    let grid = cohorts.grid();
    let (built, ledger) = (Inputs::new(grid.channels, grid.periods).hiding(cohorts.hidden()), Ledger::new(grid));
    let mut mover = Mover { entered, cohorts, known, lags, built, ledger };
    for lane in (0..grid.channels).map(Lane::Channel).chain([Lane::Total]) {
        let occurs = |kpi: &Kpi| (0..grid.periods).any(|period| cohorts.known(actual(lane, period), *kpi).is_some());
        let moving: Mask = Kpi::ALL.into_iter().filter(|kpi| moves(*kpi) && occurs(kpi)).collect();
        for period in 0..grid.periods {
            mover.move_to(engine, actual(lane, period), moving);
        }
    }
    (mover.built, mover.ledger)
}

fn actual(lane: Lane, period: usize) -> Cell {
    Cell { layer: Layer::Actual, period, lane }
}

struct Mover<'a> {
    entered: &'a Inputs,
    cohorts: &'a Report,
    known: &'a Ledger,
    lags: Lags,
    built: Inputs,
    ledger: Ledger,
}

impl Mover<'_> {
    fn move_to(&mut self, engine: &mut Engine, cell: Cell, moving: Mask) {
        let Some(run) = self.cohorts.run(cell) else { return };
        let given = run.program.given();
        let mut sources = Sources::default();
        if cell.lane == Lane::Total {
            // The business knows no lag.
            for kpi in given.iter().filter(|kpi| kpi.scope() != Scope::Channel) {
                self.take(cell, kpi, &mut sources);
            }
            self.ledger.set(cell.lane, cell.period, sources);
            return;
        }
        let mut taken: Mask = given.iter().filter(|kpi| kpi.scope() != Scope::Channel).collect();
        let happened = Kpi::ALL.into_iter().filter(|kpi| self.entered.get(cell, *kpi).is_some());
        let happened: Mask = happened.collect();
        for kpi in happened.iter() {
            self.take(cell, kpi, &mut sources);
            taken.insert(kpi);
        }
        let here = self.known.get(cell.lane, cell.period);
        for kpi in moving.iter().filter(|kpi| !happened.contains(*kpi)) {
            // Volumes of one time agree with each other; only beside actual figures they may say something twice.
            if !happened.is_empty() && settled(&engine.program(taken, Level::Channel)).contains(kpi) {
                continue;
            }
            let lag = self.lags.after_visits(kpi.stage());
            if lag == 0 || here.part(kpi) == Part::Actual {
                self.take(cell, kpi, &mut sources);
            } else {
                let before = cell.period.checked_sub(lag);
                let value = before.map_or(Some(0.0), |before| self.cohorts.known(actual(cell.lane, before), kpi));
                self.built.set(cell, kpi, value.unwrap_or(f64::NAN));
                sources.forecast.insert(kpi);
            }
            if self.built.get(cell, kpi).is_some() {
                taken.insert(kpi);
            }
        }
        // Ratios that no volumes yield, such as an order value without orders, stay where they were.
        for kpi in given.iter().filter(|kpi| is_ratio(*kpi) && kpi.scope() == Scope::Channel) {
            if !taken.contains(kpi) && !settled(&engine.program(taken, Level::Channel)).contains(kpi) {
                self.take(cell, kpi, &mut sources);
                taken.insert(kpi);
            }
        }
        self.ledger.set(cell.lane, cell.period, sources);
    }

    /// Takes a figure over from the same place.
    fn take(&mut self, cell: Cell, kpi: Kpi, sources: &mut Sources) {
        self.built.set(cell, kpi, self.cohorts.known(cell, kpi).unwrap_or(f64::NAN));
        sources.copy(kpi, &self.known.get(cell.lane, cell.period));
    }
}

/// What a program knows without any neutral value.
fn settled(program: &Program) -> Mask {
    let mut settled = program.given();
    for step in program.steps() {
        if let Step::Solve { target, solution, .. } = *step
            && settled.contains(solution.first)
            && settled.contains(solution.second)
        {
            settled.insert(target);
        }
    }
    settled
}
