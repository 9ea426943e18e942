//! The course of one figure: target, actual and forecast period by period, and how they compare.
//!
//! What the forecast table and the trend chart show; no arithmetic of its own.

use std::ops::Range;

use super::comparison::{Comparison, compare};
use super::forecast::Forecast;
use super::part::Part;
use crate::engine::inputs::{Cell, Lane, Layer};
use crate::engine::kpi::{Kpi, Scope};
use crate::engine::observed::Observed;
use crate::engine::report::{Engine, Report};

/// One period of a course, or all of them together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CoursePoint {
    /// What was aimed at, in the KPI's unit.
    pub target: Option<f64>,
    /// What has happened, wholly or in part, in the KPI's unit; absent where nothing has.
    pub actual: Option<f64>,
    /// How far the rate that has happened can be trusted, where it is one.
    pub observed: Option<Observed>,
    /// What has happened or is expected, in the KPI's unit.
    pub forecast: Option<f64>,
    /// What the forecast rests on; of all periods together it is not told.
    pub part: Option<Part>,
    /// The forecast against the target.
    pub to_target: Comparison,
    /// The forecast against that of the period before.
    pub to_before: Comparison,
}

/// One figure of one lane over all periods.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Which figure.
    pub kpi: Kpi,
    /// Whose.
    pub lane: Lane,
    /// The periods in order.
    pub points: Vec<CoursePoint>,
    /// All periods together; its actual figure is that of the periods up to the last one that has some.
    pub all: CoursePoint,
}

/// Of which periods anything was reported of the channels: what these took over from the business does not count.
fn happened(report: &Report) -> Vec<bool> {
    let mut happened = vec![false; report.grid().periods];
    let is_of_channel = |kpi: Kpi| kpi.scope() != Scope::Economics;
    for run in report.runs().iter().filter(|run| !run.is_together && run.entered.iter().any(is_of_channel)) {
        let cells = report.cells(run).filter(|cell| cell.layer == Layer::Actual && cell.lane != Lane::Total);
        cells.for_each(|cell| happened[cell.period] = true);
    }
    happened
}

impl Report {
    /// The periods up to the last one of which anything was reported: what has happened so far.
    pub fn reported(&self) -> Range<usize> {
        0..happened(self).into_iter().rposition(|has_happened| has_happened).map_or(0, |last| last + 1)
    }
}

/// The course of a figure in a report and its forecast.
pub fn course(engine: &mut Engine, report: &Report, forecast: &Forecast, lane: Lane, kpi: Kpi) -> Course {
    let periods = report.grid().periods;
    let mut points: Vec<CoursePoint> = Vec::with_capacity(periods);
    for (period, has_happened) in happened(report).into_iter().enumerate() {
        let cell = |layer| Cell { layer, period, lane };
        let (target, now) = (report.value(cell(Layer::Target), kpi), forecast.value(lane, period, kpi));
        // What the business is like holds in months to come as well, but has not happened there.
        let part = forecast.part(lane, period, kpi).map(|part| if has_happened { part } else { Part::Forecast });
        let before = points.last().and_then(|point| point.forecast);
        points.push(CoursePoint {
            target,
            actual: report.value(cell(Layer::Actual), kpi).filter(|_| has_happened),
            observed: report.observed(cell(Layer::Actual), kpi).filter(|_| has_happened),
            forecast: now,
            part,
            to_target: compare(now, target, kpi),
            to_before: compare(now, before, kpi),
        });
    }
    let reported = points.iter().rposition(|point| point.actual.is_some()).map_or(0, |last| last + 1);
    let target = report.horizon(engine, Layer::Target, lane, 0..periods).value(kpi);
    let to_date = report.horizon(engine, Layer::Actual, lane, 0..reported);
    let actual = to_date.value(kpi).filter(|_| reported > 0);
    let now = forecast.horizon(engine, lane, 0..periods).value(kpi);
    let all = CoursePoint {
        target,
        actual,
        observed: report.observed_over(&to_date, kpi),
        forecast: now,
        part: None,
        to_target: compare(now, target, kpi),
        to_before: Comparison::default(),
    };
    Course { kpi, lane, points, all }
}
