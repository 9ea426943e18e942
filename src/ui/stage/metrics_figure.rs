//! A stage's metrics on canvas, channel by channel, with their equal table.

use leptos::prelude::*;

use crate::chart::present_metrics::metrics_title;
use crate::chart::{build_metrics_scene, present};
use crate::engine::{Lane, Stage};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::text;

/// The chart of a stage in the layer and period that are looked at.
#[component]
pub fn MetricsFigure(stage: Stage) -> impl IntoView {
    let app = use_app();
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let (format, palette) = (app.format(), app.settings.palette());
        let view = present::View { format, palette, width: width.get(), height: None };
        let cell = app.workspace.cell(Lane::Total);
        app.workspace
            .plan()
            .with(|plan| app.workspace.shown().with(|report| present::metrics_input(plan, report, stage, cell, view)))
    });
    let scene = Memo::new(move |_| input.with(build_metrics_scene));
    let table = Memo::new(move |_| {
        let cell = app.workspace.cell(Lane::Total);
        let table = input.with(|input| present::metrics_table(input, &app.format()));
        input.with(|input| present::metrics_asking(table, input, cell)).over(&app.workspace.span())
    });
    let title = text(move || input.with(|input| metrics_title(input, &app.format())));
    let spoken = text(move || {
        let summary = table.with(|table| present::spoken(table, &app.format()));
        let args = Args::new().text("stage", app.text(Msg::StageName(stage))).text("summary", summary);
        app.settings.plain(Msg::ChartStageAlt, &args)
    });
    let is_measured = Signal::derive(move || {
        input.with(|input| input.groups.iter().flat_map(|group| &group.rows).any(|row| row.spread.is_some()))
    });
    view! { <ChartFigure id="metrics" title spoken scene table width is_measured/> }
}
