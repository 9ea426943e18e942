//! The questions of the Forecast screen in the engine's terms, for the plan, layer and periods that are looked at.

use leptos::prelude::*;

use crate::chart::present_goal::USUAL_WISHES;
use crate::engine::model::{Lever, Measure};
use crate::engine::reverse::{Leeway, suggestion, two_digits};
use crate::engine::{Kpi, Lane};
use crate::plan::{ChannelId, Place};
use crate::state::App;
use crate::ui::forecast::question::asked;

/// The last period that counts, from 0.
pub fn until(app: App) -> usize {
    let last = app.workspace.plan().with(|plan| usize::from(plan.periods().count.max(1)) - 1);
    asked(app, |question| question.until).map_or(last, |until| last.min(until.into()))
}

/// A figure of all channels from the first period to the last one that counts.
pub fn measure(app: App, kpi: Kpi) -> Measure {
    Measure { kpi, lane: Lane::Total, from: 0, to: until(app) }
}

/// Where a figure stands.
pub fn today(app: App, kpi: Kpi) -> Option<f64> {
    let (measure, layer) = (measure(app, kpi), app.workspace.layer().get());
    app.workspace.ask(|engine, report| measure.read(engine, report, layer))
}

/// The figure that is wished for.
pub fn wished(app: App) -> Kpi {
    app.workspace.plan().with(|plan| plan.wish(&USUAL_WISHES).0)
}

/// The value that it is to reach: the typed one, or a suggestion.
pub fn wanted(app: App) -> Option<f64> {
    let (kpi, value) = app.workspace.plan().with(|plan| plan.wish(&USUAL_WISHES));
    value.or_else(|| today(app, kpi).map(|today| suggestion(kpi, today)))
}

/// The outlay that is to come back: the typed one, or a tenth of what the marketing costs.
pub fn outlay(app: App) -> Option<f64> {
    let outlay = app.inquiry.rank.with(|rank| rank.outlay);
    outlay.or(today(app, Kpi::Cost).map(|cost| two_digits(cost / 10.0)).filter(|outlay| *outlay > 0.0))
}

/// The position of a channel that is still there.
pub fn channel(app: App, id: Option<ChannelId>) -> Option<usize> {
    let lane = app.workspace.plan().with(|plan| plan.lane(Place::Channel(id?)))?;
    match lane {
        Lane::Channel(position) => Some(position),
        Lane::Total => None,
    }
}

/// A lever within the limits that were typed for it.
pub fn leeway(app: App, lever: Lever) -> Leeway {
    let natural = Leeway::natural(lever);
    let limits = asked(app, |question| question.limits_of(lever.kpi));
    Leeway { lever, low: limits.low.unwrap_or(natural.low), high: limits.high.unwrap_or(natural.high) }
}
