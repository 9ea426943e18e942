//! Scenarios: several levers turned at once, and what differs from the plan as it stands.
//!
//! Used by the Forecast screen and by the kaizen ledger. It knows no document and no words.

use std::ops::Range;

use super::inputs::{Lane, Layer};
use super::kpi::{Better, Kpi};
use super::model::{Change, Lever, Model};
use super::report::{Engine, Report};
use super::reverse::Leeway;

/// One lever and how it is turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// The lever.
    pub lever: Lever,
    /// How it is turned.
    pub change: Change,
}

/// Levers turned at once: what it takes to come to the same figures again.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    /// Each lever within its limits, and how it is turned; one that only stands there, since the question offered it, not
    /// at all.
    pub levers: Vec<(Leeway, Option<Change>)>,
    /// In these periods.
    pub periods: Range<usize>,
}

impl Play {
    /// These turns, as far as each figure can go at all.
    pub fn of(turns: &[Turn], periods: &Range<usize>) -> Self {
        let lever = |turn: &Turn| (Leeway::natural(turn.lever), Some(turn.change));
        Self { levers: turns.iter().map(lever).collect(), periods: periods.clone() }
    }

    /// The same levers where they stand, none of them turned.
    #[must_use]
    pub fn unturned(&self) -> Self {
        let levers = self.levers.iter().map(|(leeway, _)| (*leeway, None));
        Self { levers: levers.collect(), periods: self.periods.clone() }
    }

    /// Whether no lever is turned.
    pub fn is_unturned(&self) -> bool {
        self.levers.iter().all(|(_, change)| change.is_none())
    }

    /// What follows from it, without findings.
    pub fn report(&self, engine: &mut Engine, report: &Report, layer: Layer) -> Report {
        let levers: Vec<Lever> = self.levers.iter().map(|(leeway, _)| leeway.lever).collect();
        let mut model = Model::new(engine, report, layer, &levers);
        for (position, (leeway, _)) in self.levers.iter().enumerate() {
            model.limit(position, leeway.low, leeway.high);
        }
        let turned = self.levers.iter().enumerate();
        let changes: Vec<(usize, Change)> =
            turned.filter_map(|(position, (_, change))| Some((position, (*change)?))).collect();
        model.turn(&changes, &self.periods);
        model.into_report()
    }
}

/// What a scenario comes to.
#[derive(Clone, Debug)]
pub struct Played {
    /// Everything that follows, without findings.
    pub report: Report,
    /// For each turn whether it took effect; one that others determine, or that has nothing to act on, does not.
    pub took_effect: Vec<bool>,
}

/// Turns all levers of a scenario in these periods.
///
/// The order matters only where turns determine each other (budget, click price, clicks): then the first ones count.
pub fn play(engine: &mut Engine, report: &Report, layer: Layer, turns: &[Turn], periods: &Range<usize>) -> Played {
    let levers: Vec<Lever> = turns.iter().map(|turn| turn.lever).collect();
    let mut model = Model::new(engine, report, layer, &levers);
    let changes: Vec<(usize, Change)> = turns.iter().map(|turn| turn.change).enumerate().collect();
    model.turn(&changes, periods);
    let acts = |(position, turn): (usize, &Turn)| match turn.change {
        Change::By(_) => model.can_turn(position),
        Change::Add(_) | Change::To(_) => model.values(position).next().is_some(),
    };
    let took_effect = turns.iter().enumerate().map(acts).collect();
    Played { report: model.into_report(), took_effect }
}

/// The figures by which scenarios are compared, down the funnel.
pub const KEY_FIGURES: [Kpi; 9] =
    [Kpi::Visits, Kpi::Leads, Kpi::Customers, Kpi::Revenue, Kpi::Cost, Kpi::Profit, Kpi::Roi, Kpi::Cac, Kpi::LtvToCac];

/// Values nearer than this, relatively, are the same figure after another rounding.
const SAME: f64 = 1e-9;

/// The key figures of all channels and of these periods together, in the order of [`KEY_FIGURES`].
pub fn key_figures(engine: &mut Engine, report: &Report, layer: Layer, periods: &Range<usize>) -> Vec<Option<f64>> {
    let figures = report.horizon(engine, layer, Lane::Total, periods.clone());
    KEY_FIGURES.iter().map(|kpi| figures.value(*kpi)).collect()
}

/// What a change of a figure is good for: greater than zero is good news, less is bad; zero where nothing changed, or
/// where neither direction is good in itself.
pub fn news(kpi: Kpi, before: f64, after: f64) -> i8 {
    let is_same = (after - before).abs() <= SAME * before.abs().max(after.abs());
    let more = if after > before { 1 } else { -1 };
    match kpi.better() {
        _ if is_same => 0,
        Better::Higher => more,
        Better::Lower => -more,
        Better::Neutral => 0,
    }
}

/// The position of the one value that is better than all others; nothing where several share the first place.
pub fn best(kpi: Kpi, values: &[Option<f64>]) -> Option<usize> {
    let known = || values.iter().enumerate().filter_map(|(position, value)| Some((position, (*value)?)));
    let beats = |first: f64, position: usize| {
        known().filter(|(other, _)| *other != position).all(|(_, other)| news(kpi, other, first) > 0)
    };
    let (position, _) = known().find(|(position, value)| beats(*value, *position))?;
    (known().count() > 1).then_some(position)
}
