//! A cohort's survivors on canvas, with their equal table.

use leptos::prelude::*;

use super::retention_fold::Projection;
use crate::chart::build_retention_scene;
use crate::chart::present::{self, View};
use crate::chart::present_loyalty::{retention_finding, retention_input, retention_table};
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::chart::ChartFigure;
use crate::ui::erased::text;

/// The chart of the cohort.
#[component]
pub fn RetentionFigure() -> impl IntoView {
    let app = use_app();
    let Projection { curve, horizon } = expect_context();
    let width = RwSignal::new(0.0);
    let input = Memo::new(move |_| {
        let view = View { format: app.format(), palette: app.settings.palette(), width: width.get(), height: None };
        let cohort = app.workspace.plan().with(|plan| plan.loyalty().cohort.clone());
        curve.with(|fit| retention_input(&cohort, fit.as_ref().ok().map(|fit| &fit.curve), horizon.get(), view))
    });
    let scene = Memo::new(move |_| input.with(build_retention_scene));
    let table = Memo::new(move |_| input.with(|input| retention_table(input, &app.format())));
    let title = text(move || input.with(|input| retention_finding(input, horizon.get(), &app.format())));
    let spoken = text(move || {
        let summary = table.with(|table| present::spoken(table, &app.format()));
        app.settings.plain(Msg::LoyaltyChartAlt, &Args::new().text("title", title.get()).text("summary", summary))
    });
    view! { <ChartFigure id="retention-curve" title spoken scene table width/> }
}
