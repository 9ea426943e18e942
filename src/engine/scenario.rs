//! Scenarios: several levers turned at once, and what differs from the plan as it stands.
//!
//! Used by the Forecast screen and by the kaizen ledger. It knows no document and no words.

use std::ops::Range;

use super::inputs::Layer;
use super::model::{Change, Lever, Model};
use super::report::{Engine, Report};

/// One lever and how it is turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// The lever.
    pub lever: Lever,
    /// How it is turned.
    pub change: Change,
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
