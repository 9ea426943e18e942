//! How a figure of a scenario is changed: the kinds of change, where each begins, and what is typed for it.

use leptos::prelude::*;

use crate::engine::model::Change;
use crate::engine::reverse::two_digits;
use crate::engine::{Cell, Kpi, Lane, Layer, Unit};
use crate::i18n::{Field, Msg};
use crate::plan::PlanTurn;
use crate::state::App;
use crate::ui::field::is_in_channels;

/// The ways to change a figure, as the list names them.
pub const KINDS: [(&str, Msg); 3] = [("by", Msg::TurnBy), ("add", Msg::TurnAdd), ("to", Msg::TurnTo)];

/// Position of the change's kind in [`KINDS`].
pub fn kind_of(change: Change) -> usize {
    match change {
        Change::By(_) => 0,
        Change::Add(_) => 1,
        Change::To(_) => 2,
    }
}

/// The change as its field shows it; a factor as what it adds, without the dust of the subtraction.
pub fn number_of(change: Change) -> f64 {
    match change {
        Change::By(factor) => ((factor - 1.0) * 1e12).round() / 1e12,
        Change::Add(number) | Change::To(number) => number,
    }
}

/// The change of a kind with the number that was typed. An emptied field changes nothing; there is no value to set to
/// in it.
pub fn change_of(kind: usize, number: Option<f64>) -> Option<Change> {
    Some(match (kind, number) {
        (0, number) => Change::By(1.0 + number.unwrap_or(0.0)),
        (1, number) => Change::Add(number.unwrap_or(0.0)),
        (_, number) => Change::To(number?),
    })
}

/// What is left of a change when another figure is chosen: an amount of one figure means nothing for another.
pub fn carried(change: Change) -> Change {
    if kind_of(change) == 0 { change } else { Change::By(1.1) }
}

/// Where a change of another kind begins: a tenth, a point, or the figure as it is.
pub fn first_of(app: App, kind: &str, turn: &PlanTurn) -> Change {
    let value = planned(app, turn).unwrap_or_default();
    match kind {
        "add" if turn.kpi.unit() == Unit::Rate => Change::Add(0.01),
        "add" => Change::Add(two_digits(value / 10.0)),
        "to" => Change::To(value),
        _ => Change::By(1.1),
    }
}

/// The figure as planned, in the first period and place that hold it.
fn planned(app: App, turn: &PlanTurn) -> Option<f64> {
    let report = app.workspace.report().get_untracked();
    let own = app.workspace.plan().with_untracked(|plan| plan.lever(turn.kpi, turn.channel))?.channel;
    let is_here = |cell: &Cell| match cell.lane {
        _ if cell.layer != Layer::Target => false,
        Lane::Channel(channel) => is_in_channels(turn.kpi) && own.is_none_or(|own| own == channel),
        Lane::Total => !is_in_channels(turn.kpi),
    };
    report.grid().cells().filter(is_here).find_map(|cell| report.value(cell, turn.kpi))
}

/// What the field of a kind of change is called and takes.
pub fn field(kpi: Kpi, kind: usize, is_in_each: bool) -> (Msg, Field) {
    let amount = if is_in_each { Msg::TurnAmountEach } else { Msg::TurnAmount };
    match (kind, kpi.unit()) {
        (0, _) => (Msg::TurnPercent, Field::SignedRate),
        (1, Unit::Rate) => (Msg::TurnPoints, Field::SignedRate),
        (1, Unit::Money) => (amount, Field::SignedMoney),
        (1, _) => (amount, Field::SignedCount),
        _ if is_in_each => (Msg::TurnValueEach, Field::of(kpi)),
        _ => (Msg::TurnValue, Field::of(kpi)),
    }
}
