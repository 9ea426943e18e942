//! How the main figures go on over the periods: shown where a plan has several.

use leptos::prelude::*;

use crate::chart::present_trend::timeline_finding;
use crate::engine::timeline::Course;
use crate::engine::{Kpi, Lane};
use crate::i18n::Msg;
use crate::plan::assignment::Subject;
use crate::state::use_app;
use crate::ui::chart::TrendFigure;
use crate::ui::erased::{shown_if, text};
use crate::ui::forecast::courses;

const FIGURES: [Kpi; 4] = [Kpi::Visits, Kpi::Customers, Kpi::Revenue, Kpi::Profit];
const CANVASES: [&str; 4] = ["trend-visits", "trend-customers", "trend-revenue", "trend-profit"];
/// Height of a small trend, in CSS pixels.
const HEIGHT: f64 = 190.0;

/// A small trend for each main figure.
#[component]
pub fn Trends() -> impl IntoView {
    let app = use_app();
    // Compared, so that a keystroke finds the charts where they are.
    let shown = Memo::new(move |_| FIGURES.map(|kpi| !app.workspace.hides(Subject::Figure(kpi))));
    let trends = move || {
        let all: Memo<Vec<Course>> = Memo::new(move |_| courses(app, Lane::Total, &FIGURES).0);
        let figure = move |index: usize| {
            let course = Memo::new(move |_| all.with(|all| all[index].clone()));
            let title = text(move || {
                let sentences = app.workspace.plan().with(|plan| {
                    course.with(|course| timeline_finding(plan, course, &plan.outlook().settings(), app.format()))
                });
                // What the rest is taken from is told once, on the Forecast screen.
                sentences.into_iter().take(2).collect::<Vec<_>>().join(" ")
            });
            view! { <TrendFigure id=CANVASES[index] title course height=HEIGHT/> }.into_any()
        };
        let figures = move || {
            let shown = shown.get();
            (0..FIGURES.len()).filter(|index| shown[*index]).map(figure).collect_view().into_any()
        };
        view! {
            <section class="trends" aria-labelledby="trends-title">
                <h3 id="trends-title">{app.t(Msg::OverviewTrend)}</h3>
                <div class="trends__list">{move || figures()}</div>
            </section>
        }
        .into_any()
    };
    shown_if(move || app.workspace.has_periods(), trends)
}
