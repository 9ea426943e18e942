//! The forecast: what has happened, and for the rest what is to be expected.
//!
//! It only builds inputs; the figures are those that the engine works out from them.

use std::ops::Range;

use super::super::Stage;
use super::super::inputs::{Cell, Grid, Inputs, Lane, Layer};
use super::super::kpi::{Adding, Kpi, Scope};
use super::super::mask::Mask;
use super::super::program::{Level, Program, Step};
use super::super::relation::{Operation, RELATIONS};
use super::super::report::{Engine, Report};
use super::super::working::ToDate;
use super::fill::{Choices, From, Situation, is_ratio};
use super::horizon::Figures;
use super::lag::{Lags, calendar};
use super::part::{Ledger, Part, Sources};

/// What periods without actual figures are forecast from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// The target as it stands.
    #[default]
    KeepTarget,
    /// The target's money, or else its visits, at the rates and prices of the actual figures to date.
    ///
    /// A rate to date is a ratio of sums over the periods that know it, per channel; what is no ratio of sums is the
    /// latest one entered. Where nothing has happened yet, the rates of the target hold.
    ActualRates,
}

/// How to forecast.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// Where the figures come from.
    pub basis: Basis,
    /// How long the way from stage to stage takes.
    pub lags: Lags,
    /// A factor per period on the volumes of the target and the media cost of them, 1 in a usual period; set-up costs
    /// know no season. Taken as they are, not made to average 1, since the target of a period is that of a usual one
    /// and a plan rarely covers whole years. A missing or negative factor, or no number, counts as 1.
    pub seasonality: Vec<f64>,
}

/// Something to be said about a forecast as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Note {
    /// The lag reaches back before the first period, from which nothing is known: counted as none.
    NothingBefore {
        /// The stage that starts from nothing.
        stage: Stage,
        /// In how many periods from the first.
        periods: usize,
    },
    /// What the last cohorts bring to this stage comes after the end and is not counted.
    AfterTheEnd {
        /// The stage.
        stage: Stage,
        /// Of how many cohorts.
        periods: usize,
    },
}

/// Actual figures as far as there are any, and what is to be expected of the rest.
#[derive(Clone, Debug)]
pub struct Forecast {
    report: Report,
    ledger: Ledger,
    notes: Vec<Note>,
    /// By lane, the total first: the rates and prices to date, with how each was measured.
    to_date: Vec<Vec<Measured>>,
}

/// A rate or price to date.
type Measured = (Kpi, f64, ToDate);

/// Forecasts every channel and period of `inputs`, of which `report` is the report.
///
/// An actual figure wins over the target's. In a period that has some, a figure of the target is taken beside them only
/// where nothing settles it yet, rates before volumes that follow from them: with 800 visits instead of 1000 and no
/// leads reported, leads are 800 times the planned rate.
pub fn forecast(engine: &mut Engine, inputs: &Inputs, report: &Report, settings: &Settings) -> Forecast {
    let grid = inputs.shape();
    let mut forecaster = Forecaster {
        inputs,
        report,
        settings,
        built: Inputs::new(grid.channels, grid.periods).hiding(report.hidden()),
        ledger: Ledger::new(grid),
        rates: Vec::with_capacity(grid.channels + 1),
    };
    let mut choices = Choices::new(settings.basis);
    for lane in std::iter::once(Lane::Total).chain((0..grid.channels).map(Lane::Channel)) {
        forecaster.fill(lane, &mut choices);
    }
    let Forecaster { built, mut ledger, rates, .. } = forecaster;
    let mut report = engine.evaluate(built);
    ledger.follow(&report);
    if !settings.lags.is_none() {
        let (built, mut moved) = calendar(engine, inputs, &report, &ledger, settings.lags);
        report = engine.evaluate(built);
        moved.follow(&report);
        ledger = moved;
    }
    Forecast { report, ledger, notes: notes(settings.lags, grid.periods), to_date: rates }
}

fn notes(lags: Lags, periods: usize) -> Vec<Note> {
    let lagging = Stage::ALL.into_iter().map(|stage| (stage, lags.after_visits(stage).min(periods)));
    let notes = lagging
        .filter(|(_, periods)| *periods > 0)
        .map(|(stage, periods)| [Note::NothingBefore { stage, periods }, Note::AfterTheEnd { stage, periods }]);
    notes.flatten().collect()
}

impl Forecast {
    /// All figures, in its layer [`Layer::Actual`]; its other layer is empty. For funnels, workings and findings.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// How many channels and periods there are.
    pub fn grid(&self) -> Grid {
        self.report.grid()
    }

    /// The figure, if it is known and not hidden. Never NaN or infinite.
    pub fn value(&self, lane: Lane, period: usize, kpi: Kpi) -> Option<f64> {
        self.report.value(Cell { layer: Layer::Actual, period, lane }, kpi)
    }

    /// Whether the figure has happened or is forecast; absent if unknown or hidden.
    pub fn part(&self, lane: Lane, period: usize, kpi: Kpi) -> Option<Part> {
        self.value(lane, period, kpi).map(|_| self.ledger.get(lane, period).part(kpi))
    }

    /// How a rate or price of a lane was measured to date, where it has this very value.
    pub(in crate::engine) fn to_date(&self, lane: Lane, kpi: Kpi, value: f64) -> Option<ToDate> {
        let row = if let Lane::Channel(channel) = lane { channel + 1 } else { 0 };
        let measured = self.to_date.get(row)?.iter().find(|(of, ..)| *of == kpi)?;
        (measured.1.to_bits() == value.to_bits()).then_some(measured.2)
    }

    /// The figures of several periods together: happened and expected as one.
    pub fn horizon(&self, engine: &mut Engine, lane: Lane, periods: Range<usize>) -> Figures {
        self.report.horizon(engine, Layer::Actual, lane, periods)
    }

    /// What is to be said about the forecast.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }
}

struct Forecaster<'a> {
    inputs: &'a Inputs,
    report: &'a Report,
    settings: &'a Settings,
    built: Inputs,
    ledger: Ledger,
    rates: Vec<Vec<Measured>>,
}

impl Forecaster<'_> {
    /// Enters what holds for each period of a lane; the total has to come first.
    fn fill(&mut self, lane: Lane, choices: &mut Choices) {
        let level = if lane == Lane::Total { Level::Total } else { Level::Channel };
        let to_date = self.to_date(lane);
        let usable: Mask = to_date.iter().map(|(kpi, ..)| *kpi).collect();
        for period in 0..self.inputs.shape().periods {
            let target = Cell { layer: Layer::Target, period, lane };
            let cell = Cell { layer: Layer::Actual, ..target };
            let actual = self.entered(cell);
            let mut entered = self.entered(target);
            if lane == Lane::Total && !self.is_as_planned(period) {
                entered.remove(Kpi::Profit);
                entered.remove(Kpi::BreakEvenOrders);
            }
            let is_plain = self.settings.basis == Basis::KeepTarget && actual.is_empty();
            let situation = Situation {
                actual,
                entered,
                // Nobody asks for them where the target is kept as it is.
                known: if is_plain { Mask::EMPTY } else { self.known(target) },
                to_date: if is_plain { Mask::EMPTY } else { usable },
                business: self.business(cell),
            };
            let mut sources = Sources { actual, forecast: Mask::EMPTY };
            for kpi in actual.iter() {
                self.built.set(cell, kpi, self.inputs.get(cell, kpi).unwrap_or(f64::NAN));
            }
            for &(kpi, from) in choices.get(level, situation) {
                let value = match from {
                    From::Target => self.report.known(target, kpi).map(|value| self.in_season(target, kpi, value)),
                    From::ToDate => to_date.iter().find(|(of, ..)| *of == kpi).map(|(_, value, _)| *value),
                };
                self.built.set(cell, kpi, value.unwrap_or(f64::NAN));
                sources.forecast.insert(kpi);
            }
            self.ledger.set(lane, period, sources);
        }
        self.rates.push(to_date);
    }

    /// Whether a period is the target's, so that outcomes which the target sets for the business hold; else they follow.
    fn is_as_planned(&self, period: usize) -> bool {
        let mut lanes = (0..self.inputs.shape().channels).map(Lane::Channel).chain([Lane::Total]);
        self.settings.basis == Basis::KeepTarget
            && self.settings.lags.is_none()
            && self.factor(period).total_cmp(&1.0).is_eq()
            && lanes.all(|lane| self.entered(Cell { layer: Layer::Actual, period, lane }).is_empty())
    }

    /// What was entered in a cell itself.
    fn entered(&self, cell: Cell) -> Mask {
        let Some(run) = self.report.run(cell) else { return Mask::EMPTY };
        let is_channel = cell.lane != Lane::Total;
        run.program.given().iter().filter(|kpi| (kpi.scope() == Scope::Channel) == is_channel).collect()
    }

    /// What is known in a cell without neutral values.
    fn known(&self, cell: Cell) -> Mask {
        let Some(run) = self.report.run(cell) else { return Mask::EMPTY };
        let assumed = assumed(&run.program);
        let is_known = |kpi: &Kpi| !assumed.contains(*kpi) && self.report.known(cell, *kpi).is_some();
        Kpi::ALL.into_iter().filter(is_known).collect()
    }

    /// Figures of the business that a channel takes over; for the business itself, that there is an order value.
    fn business(&self, cell: Cell) -> Mask {
        if cell.lane == Lane::Total {
            return [Kpi::Aov].into_iter().collect();
        }
        let is_given = |kpi: &Kpi| kpi.scope() == Scope::Economics && self.built.get(cell.total(), *kpi).is_some();
        Kpi::ALL.into_iter().filter(is_given).collect()
    }

    fn factor(&self, period: usize) -> f64 {
        let factor = self.settings.seasonality.get(period).copied();
        factor.filter(|factor| factor.is_finite() && *factor >= 0.0).unwrap_or(1.0)
    }

    fn in_season(&self, cell: Cell, kpi: Kpi, value: f64) -> f64 {
        let factor = self.factor(cell.period);
        if factor.total_cmp(&1.0).is_eq() || !matches!(kpi.adding(), Adding::Sum | Adding::UpperBound) {
            return value;
        }
        match kpi {
            Kpi::SetupCost | Kpi::FixedCosts => value,
            Kpi::Cost => value + (factor - 1.0) * self.report.known(cell, Kpi::MediaCost).unwrap_or(value),
            _ => value * factor,
        }
    }

    /// The rates and prices of the actual figures of a lane, over all periods that know them.
    fn to_date(&self, lane: Lane) -> Vec<Measured> {
        if self.settings.basis == Basis::KeepTarget {
            return Vec::new();
        }
        let is_own = |kpi: &Kpi| is_ratio(*kpi) && (kpi.scope() == Scope::Channel) == (lane != Lane::Total);
        let cells: Vec<(Cell, Mask)> = (0..self.inputs.shape().periods)
            .map(|period| Cell { layer: Layer::Actual, period, lane })
            .filter(|cell| !self.entered(*cell).is_empty())
            .map(|cell| (cell, self.known(cell)))
            .collect();
        let of = |kpi: Kpi| {
            let knowing = || cells.iter().filter(move |(_, known)| known.contains(kpi)).map(|(cell, _)| *cell);
            let latest =
                || knowing().next_back().and_then(|cell| Some((kpi, self.report.known(cell, kpi)?, ToDate::Latest)));
            self.ratio_of_sums(kpi, knowing).or_else(latest)
        };
        Kpi::ALL.into_iter().filter(is_own).filter_map(of).collect()
    }

    /// The ratio of two sums over the given cells that know both.
    fn ratio_of_sums<I: Iterator<Item = Cell>>(&self, kpi: Kpi, cells: impl Fn() -> I) -> Option<Measured> {
        RELATIONS.iter().find_map(|relation| {
            let solution = relation.solved_for(kpi).filter(|solution| solution.operation == Operation::Divide)?;
            if solution.first.adding() != Adding::Sum || solution.second.adding() != Adding::Sum {
                return None;
            }
            let both =
                |cell| Some((self.report.known(cell, solution.first)?, self.report.known(cell, solution.second)?));
            let sums = cells().filter_map(both).reduce(|sum, next| (sum.0 + next.0, sum.1 + next.1))?;
            let ratio = solution.apply(sums.0, sums.1);
            let how = ToDate::OfSums { solution, first: sums.0, second: sums.1 };
            ratio.is_finite().then_some((kpi, ratio, how))
        })
    }
}

fn assumed(program: &Program) -> Mask {
    program.steps().filter(|step| matches!(step, Step::Assume { .. })).map(Step::target).collect()
}
