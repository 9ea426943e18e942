//! What the draws said, for the figure and target that are looked at.

use std::sync::Arc;

use leptos::prelude::*;

use crate::chart::present::View;
use crate::chart::present_chances::{Target, readable};
use crate::engine::{Kpi, Lane, Layer};
use crate::i18n::{Args, Catalog, Msg, Wording};
use crate::plan::Plan;
use crate::state::{App, Asked, Found};

/// Speaks about a plan that was drawn, which may be older than the open one.
pub fn words<R>(app: App, plan: &Plan, speak: impl FnOnce(&Wording) -> R) -> R {
    let format = app.format();
    speak(&Wording { catalog: Catalog::of(format.locale), format, plan })
}

/// Speaks about the figure that is looked at and the plan that was drawn; nothing before anything was found.
pub fn read<R>(app: App, speak: impl FnOnce(&Wording, &Arc<Found>) -> R) -> Option<R> {
    let look = app.chances.look().get()?;
    Some(words(app, &look.ground.plan, |words| speak(words, &look)))
}

/// The name of the figure that was drawn, with its channel if it is of one.
pub fn drawn_name(app: App) -> String {
    read(app, |words, look| figure_name(words, look.ground.kpi, look.ground.lane)).unwrap_or_default()
}

/// The name of a figure, with its channel if it is of one.
pub fn figure_name(words: &Wording, kpi: Kpi, lane: Lane) -> String {
    let name = words.kpi(kpi);
    if lane == Lane::Total {
        return name;
    }
    words.catalog.plain(Msg::GridField, &Args::new().text("kpi", name).text("channel", words.place(lane)))
}

/// The place that is looked at; all channels, where the chosen one is gone.
pub fn lane(app: App) -> Lane {
    let place = app.chances.choice().place;
    app.workspace.plan().with(|plan| plan.lane(place)).unwrap_or(Lane::Total)
}

/// Where a target comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Somebody has typed it, or nothing suggests one.
    Typed,
    /// An objective of the plan.
    Objective,
    /// Profit begins at nothing.
    Nought,
    /// The target layer of the plan.
    Plan,
}

/// What the figure is to come to: what was typed, else the plan's objective, else a profit, else what the plan aims at.
pub fn target(app: App) -> (Option<Target>, Origin) {
    let choice = app.chances.choice();
    let objective = app.workspace.plan().with(|plan| {
        let mut objectives = plan.objectives().iter();
        Some(objectives.find(|it| it.kpi == choice.kpi && it.place == choice.place && it.by.is_none())?.value)
    });
    let aimed = || {
        let lane = lane(app);
        let figures = app.workspace.ask(|engine, report| report.horizon(engine, Layer::Target, lane, 0..usize::MAX));
        Some(readable(figures.value(choice.kpi)?, choice.better))
    };
    let (value, origin) = match (choice.target, objective) {
        (Asked::Typed(value), _) => (value, Origin::Typed),
        (Asked::Suggested, Some(value)) => (Some(value), Origin::Objective),
        (Asked::Suggested, None) if choice.kpi == Kpi::Profit => (Some(0.0), Origin::Nought),
        (Asked::Suggested, None) => (aimed(), Origin::Plan),
    };
    let target = value.map(|value| Target { value, better: choice.better });
    (target, if target.is_some() { origin } else { Origin::Typed })
}

/// The same, where it is about the figure that was drawn.
pub fn drawn_target(app: App) -> Option<Target> {
    let is_drawn = app.chances.look().with(|look| {
        let kpi = app.chances.choice().kpi;
        look.as_ref().is_some_and(|look| look.ground.kpi == kpi && look.ground.lane == lane(app))
    });
    target(app).0.filter(|_| is_drawn)
}

/// What charts are drawn with.
pub fn view(app: App, width: RwSignal<f64>) -> View {
    View { format: app.format(), palette: app.settings.palette(), width: width.get(), height: None }
}
