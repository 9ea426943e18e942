//! The funnel on canvas, with its title and its equal table.

use leptos::prelude::*;

use crate::chart::{build_funnel_scene, present};
use crate::engine::Lane;
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::text;

/// The funnel of one lane in the layer and period that are looked at.
#[component]
pub fn FunnelFigure(
    /// Whose funnel.
    lane: Lane,
    /// Least height in CSS pixels.
    #[prop(optional)]
    height: Option<f64>,
) -> impl IntoView {
    let app = use_app();
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let (format, palette) = (app.format(), app.settings.palette());
        let view = present::View { format, palette, width: width.get(), height };
        let cell = app.workspace.cell(lane);
        app.workspace
            .plan()
            .with(|plan| app.workspace.shown().with(|report| present::funnel_input(plan, report, cell, view)))
    });
    let scene = Memo::new(move |_| input.with(build_funnel_scene));
    let table = Memo::new(move |_| {
        let (cell, format) = (app.workspace.cell(lane), app.format());
        let table = input
            .with(|input| app.workspace.shown().with(|report| present::funnel_table(input, report, cell, &format)));
        table.over(&app.workspace.span())
    });
    let title = text(move || {
        let (cell, format) = (app.workspace.cell(lane), app.format());
        app.workspace
            .plan()
            .with(|plan| app.workspace.shown().with(|report| present::funnel_title(plan, report, cell, &format)))
    });
    let spoken = text(move || {
        let summary = table.with(|table| present::spoken(table, &app.format()));
        app.settings.plain(Msg::ChartFunnelAlt, &Args::new().text("summary", summary))
    });
    view! { <ChartFigure id="funnel" title spoken scene table width/> }
}
