//! A figure's course over time, on canvas and as a table.

use leptos::prelude::*;

use super::figure::ChartFigure;
use crate::chart::build_trend_scene;
use crate::chart::present::View;
use crate::chart::present_trend::{trend_input, trend_spoken, trend_table};
use crate::engine::timeline::Course;
use crate::i18n::{Args, Msg};
use crate::state::use_app;
use crate::ui::erased::text;

/// The trend of one course.
#[component]
pub fn TrendFigure(
    /// Identity of the canvas.
    id: &'static str,
    /// What the chart says.
    title: Signal<String>,
    /// What it shows.
    course: Memo<Course>,
    /// Height in CSS pixels.
    #[prop(optional)]
    height: Option<f64>,
) -> impl IntoView {
    let app = use_app();
    let width = RwSignal::new(0.0);
    let scene = Memo::new(move |_| {
        let view = View { format: app.format(), palette: app.settings.palette(), width: width.get(), height };
        app.workspace.plan().with(|plan| course.with(|course| build_trend_scene(&trend_input(plan, course, view))))
    });
    let table = Memo::new(move |_| {
        app.workspace.plan().with(|plan| course.with(|course| trend_table(plan, course, app.format())))
    });
    let spoken = text(move || {
        let summary = app.workspace.plan().with(|plan| course.with(|course| trend_spoken(plan, course, app.format())));
        app.settings.plain(Msg::ChartTrendAlt, &Args::new().text("summary", summary))
    });
    let is_measured =
        Signal::derive(move || course.with(|course| course.points.iter().any(|point| point.observed.is_some())));
    view! { <ChartFigure id title spoken scene table width is_measured/> }
}
