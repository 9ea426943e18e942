//! The courses of figures in the open plan, under its outlook.

use leptos::prelude::With;

use crate::engine::timeline::{Course, Note, course, forecast};
use crate::engine::{Kpi, Lane};
use crate::state::App;

/// The course of each figure of a lane, and what is to be said about the delays; whoever calls it in a memo follows the plan.
pub fn courses(app: App, lane: Lane, kpis: &[Kpi]) -> (Vec<Course>, Vec<Note>) {
    let (inputs, settings) = app.workspace.plan().with(|plan| (plan.inputs(), plan.outlook().settings()));
    app.workspace.ask(|engine, report| {
        let forecast = forecast(engine, &inputs, report, &settings);
        let courses = kpis.iter().map(|kpi| course(engine, report, &forecast, lane, *kpi)).collect();
        (courses, forecast.notes().to_vec())
    })
}
