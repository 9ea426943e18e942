//! The funnel on canvas, with its title and its equal table.

use leptos::prelude::*;

use super::funnel_tools::FunnelTools;
use crate::chart::present_funnel::{looked_at, looked_at_table, looked_at_title};
use crate::chart::{build_funnel_scene, present};
use crate::engine::Lane;
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::text;
use crate::ui::summary::funnel_words;

/// The funnel of one lane in the layer and period that are looked at.
#[component]
pub fn FunnelFigure(
    /// Whose funnel.
    lane: Lane,
    /// Least height in CSS pixels.
    #[prop(optional)]
    height: Option<f64>,
    /// Whether it can be chosen here how it is looked at.
    #[prop(optional)]
    has_tools: bool,
) -> impl IntoView {
    let app = use_app();
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let (format, palette) = (app.format(), app.settings.palette());
        let view = present::View { format, palette, width: width.get(), height };
        let (cell, look) = (app.workspace.cell(lane), app.funnel.get());
        app.workspace.plan().with(|plan| app.workspace.shown().with(|report| looked_at(plan, report, cell, look, view)))
    });
    let scene = Memo::new(move |_| input.with(build_funnel_scene));
    let table = Memo::new(move |_| {
        let (cell, look, format) = (app.workspace.cell(lane), app.funnel.get(), app.format());
        let table = app.workspace.plan().with(|plan| {
            let report = app.workspace.shown();
            report.with(|report| input.with(|input| looked_at_table(input, plan, report, cell, look, &format)))
        });
        table.over(&app.workspace.span())
    });
    let title = text(move || {
        let (cell, look, format) = (app.workspace.cell(lane), app.funnel.get(), app.format());
        let report = app.workspace.shown();
        app.workspace.plan().with(|plan| report.with(|report| looked_at_title(plan, report, cell, look, &format)))
    });
    let spoken = text(move || {
        let rows = table.with(|table| present::spoken(table, &app.format()));
        let summary = format!("{} {rows}", funnel_words(app, lane));
        app.settings.plain(Msg::ChartFunnelAlt, &Args::new().text("summary", summary))
    });
    let tools = if has_tools { view! { <FunnelTools/> }.into_any() } else { ().into_any() };
    view! { <ChartFigure id="funnel" title spoken scene table width tools/> }
}
