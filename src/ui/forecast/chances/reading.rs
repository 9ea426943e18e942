//! What the draws said, for the figure and target that are looked at.

use std::sync::Arc;

use leptos::prelude::*;

use crate::chart::present::View;
use crate::chart::present_chances::Target;
use crate::engine::Kpi;
use crate::i18n::{Catalog, Wording};
use crate::plan::Place;
use crate::state::{App, Found};

/// Speaks about what was found and the plan that was drawn; nothing before anything was found.
pub fn read<R>(app: App, speak: impl FnOnce(&Wording, &Arc<Found>) -> R) -> Option<R> {
    let format = app.format();
    let found = app.chances.found().get()?;
    Some(speak(&Wording { catalog: Catalog::of(format.locale), format, plan: &found.plan }, &found))
}

/// The figure that is looked at.
pub fn figure(app: App) -> Kpi {
    app.chances.choice().get().kpi
}

/// What it is to come to: what was typed, else the plan's objective, else a profit.
pub fn target(app: App) -> Option<Target> {
    let choice = app.chances.choice().get();
    let better = choice.better;
    let objective = app.workspace.plan().with(|plan| {
        let mut objectives = plan.objectives().iter();
        let is_this = |place: Place, by: Option<u16>| place == Place::Business && by.is_none();
        Some(objectives.find(|it| it.kpi == choice.kpi && is_this(it.place, it.by))?.value)
    });
    let usual = (choice.kpi == Kpi::Profit).then_some(0.0);
    choice.target.or(objective.or(usual)).map(|value| Target { value, better })
}

/// What charts are drawn with.
pub fn view(app: App, width: RwSignal<f64>) -> View {
    View { format: app.format(), palette: app.settings.palette(), width: width.get(), height: None }
}
