//! A figure over time in words: the trend chart with its table, the rows of the forecast table, and what they say.

use super::present::{Table, View, spoken_rows};
use super::spread::{Spread, with_spread};
use super::trend::{TrendInput, TrendNames, TrendPoint, trend_ticks};
use crate::engine::inquiry::Asked;
use crate::engine::model::Measure;
use crate::engine::timeline::{Basis, Comparison, Course, CoursePoint, Note, Part, Settings, compare};
use crate::engine::{Kpi, Layer, Versus};
use crate::i18n::{Args, Catalog, Format, Msg, period_name, period_short};
use crate::plan::{Plan, Slot};

/// One period, or all of them, in the forecast table. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineRow {
    /// The period's name.
    pub name: String,
    /// What was aimed at.
    pub target: String,
    /// What has happened.
    pub actual: String,
    /// How far what has happened can be trusted, where it is a measured rate; else empty.
    pub spread: String,
    /// What has happened or is expected.
    pub forecast: String,
    /// What the forecast rests on, where it is known.
    pub part: Option<Msg>,
    /// Against the target.
    pub to_target: Difference,
    /// Share of the target that is attained.
    pub attained: String,
    /// Against the period before.
    pub to_before: Difference,
    /// What the figures show, in the order of the columns: target, actual, forecast, against target, attained, against
    /// the period before.
    pub asked: [Option<Asked>; 6],
}

/// A difference in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// In the figure's unit, with its sign; empty where there is none to tell.
    pub absolute: String,
    /// As a share, with its sign; empty where that says nothing.
    pub relative: String,
    /// Whether it is good or bad news, where it is either.
    pub is_good: Option<bool>,
}

impl Difference {
    /// Of a figure and its reference.
    pub fn between(now: Option<f64>, reference: Option<f64>, is_sure: bool, kpi: Kpi, format: Format) -> Self {
        Self::of(compare(now, reference, kpi), now, is_sure, kpi, format)
    }

    /// Where too few cases were observed the figures are told, but not judged.
    fn of(comparison: Comparison, now: Option<f64>, is_sure: bool, kpi: Kpi, format: Format) -> Self {
        let absolute = comparison.absolute.map(|absolute| format.change(kpi.unit(), absolute));
        let before =
            now.zip(comparison.absolute.filter(|absolute| *absolute != 0.0)).map(|(now, absolute)| now - absolute);
        let relative = before.zip(now).and_then(|(before, now)| format.relative_change(before, now));
        Self {
            absolute: absolute.unwrap_or_default(),
            relative: relative.unwrap_or_default(),
            is_good: comparison.is_good.filter(|_| is_sure),
        }
    }

    /// The word for good or bad news.
    pub fn judgement(&self) -> Option<Msg> {
        self.is_good.map(|is_good| if is_good { Msg::JudgeGood } else { Msg::JudgeBad })
    }
}

/// The rows of the forecast table: a period each, and all of them together at the end if there are several.
pub fn timeline_rows(plan: &Plan, course: &Course, format: Format) -> Vec<TimelineRow> {
    let periods = plan.periods();
    let names = (0..).map(|index| period_name(&periods, index, &format));
    let mut rows: Vec<_> = names
        .zip(&course.points)
        .enumerate()
        .map(|(at, (name, point))| row(name, point, course, (at, at), format))
        .collect();
    for (row, before) in rows.iter_mut().skip(1).zip(&course.points) {
        row.to_before.is_good = row.to_before.is_good.filter(|_| is_sure(before));
    }
    if rows.len() > 1 {
        let name = Catalog::of(format.locale).text(Msg::TimelineAll);
        rows.push(row(name, &course.all, course, (0, course.points.len() - 1), format));
    }
    rows
}

/// Target, actual figure and forecast of these periods.
fn levels(course: &Course, (from, to): (usize, usize)) -> [Asked; 3] {
    let measure = Measure { kpi: course.kpi, lane: course.lane, from, to };
    // Together, the actual figures are those up to the last period that has some.
    let last = if from == to { None } else { course.points.iter().rposition(|point| point.actual.is_some()) };
    let actual = Measure { to: last.map_or(to, |last| last.min(to)), ..measure };
    [Asked::of_plan(Layer::Target, measure), Asked::of_plan(Layer::Actual, actual), Asked::of_forecast(measure)]
}

/// What the cells of a row show.
fn asked(point: &CoursePoint, course: &Course, (from, to): (usize, usize)) -> [Option<Asked>; 6] {
    let [target, actual, forecast] = levels(course, (from, to));
    let before = from.checked_sub(1).map(|before| forecast.at(course.lane, before, before));
    let versus = |versus, reference: &Asked| Some(forecast.against(versus, reference));
    [
        point.target.and(Some(target.clone())),
        point.actual.and(Some(actual)),
        point.forecast.and(Some(forecast.clone())),
        point.to_target.absolute.and(versus(Versus::Difference, &target)),
        point.to_target.attainment.and(versus(Versus::Attained, &target)),
        point.to_before.absolute.and(before.and_then(|before| versus(Versus::Difference, &before))),
    ]
}

/// Whether a point says anything: only a rate that was observed in too few cases does not.
fn is_sure(point: &CoursePoint) -> bool {
    point.observed.is_none_or(|observed| observed.is_enough)
}

fn row(name: String, point: &CoursePoint, course: &Course, span: (usize, usize), format: Format) -> TimelineRow {
    let kpi = course.kpi;
    let value = |value| format.optional(kpi.unit(), value);
    TimelineRow {
        name,
        target: value(point.target),
        actual: value(point.actual),
        spread: point.observed.map(|observed| Spread::of(observed, format).whole(format)).unwrap_or_default(),
        forecast: value(point.forecast),
        part: point.forecast.and(point.part).map(|part| match part {
            Part::Actual => Msg::PartActual,
            Part::Mixed => Msg::PartMixed,
            Part::Forecast => Msg::PartForecast,
        }),
        to_target: Difference::of(point.to_target, point.forecast, is_sure(point), kpi, format),
        attained: point.to_target.attainment.map(|share| format.rate(share)).unwrap_or_default(),
        to_before: Difference::of(point.to_before, point.forecast, is_sure(point), kpi, format),
        asked: asked(point, course, span),
    }
}

/// What the course comes to, in sentences: all periods together, against the target, and on what basis.
pub fn timeline_finding(plan: &Plan, course: &Course, settings: &Settings, format: Format) -> Vec<String> {
    let catalog = Catalog::of(format.locale);
    let (kpi, all) = (course.kpi, &course.all);
    let kpi_text = || Args::new().text("kpi", catalog.kpi_name(kpi, plan.goal()));
    let Some(value) = all.forecast else { return vec![catalog.format(Msg::TimelineEmpty, &kpi_text())] };
    let told = if course.points.len() > 1 { Msg::TimelineValue } else { Msg::TimelineValueOne };
    let mut sentences = vec![catalog.format(told, &kpi_text().text("value", format.value(kpi.unit(), value)))];
    if let (Some(target), Some(difference)) = (all.target, all.to_target.absolute) {
        let share = all
            .to_target
            .relative
            .map_or_else(|| format.value(kpi.unit(), difference.abs()), |relative| format.rate(relative.abs()));
        let args = Args::new().text("share", share).text("target", format.value(kpi.unit(), target));
        sentences.push(match difference {
            0.0 => catalog.text(Msg::TimelineOnTarget),
            ..0.0 => catalog.format(Msg::TimelineUnder, &args),
            _ => catalog.format(Msg::TimelineOver, &args),
        });
    }
    let has_happened = course.points.iter().filter(|point| point.actual.is_some()).count();
    sentences.push(catalog.text(match settings.basis {
        _ if has_happened == 0 => Msg::TimelineNoActuals,
        _ if has_happened == course.points.len() => return sentences,
        Basis::KeepTarget => Msg::TimelineBasisKeep,
        Basis::ActualRates => Msg::TimelineBasisRates,
    }));
    sentences
}

/// What is to be said about a forecast's delays.
pub fn timeline_note(note: Note, format: Format) -> String {
    let catalog = Catalog::of(format.locale);
    let (msg, stage, periods) = match note {
        Note::NothingBefore { stage, periods } => (Msg::TimelineNothingBefore, stage, periods),
        Note::AfterTheEnd { stage, periods } => (Msg::TimelineAfterTheEnd, stage, periods),
    };
    let args = Args::new().text("stage", catalog.stage_name(stage));
    catalog.format(msg, &args.count("periods", &format, periods as f64))
}

/// The trend chart of a course.
pub fn trend_input(plan: &Plan, course: &Course, view: View) -> TrendInput {
    let format = view.format;
    let catalog = Catalog::of(format.locale);
    let periods = plan.periods();
    let points: Vec<TrendPoint> = course
        .points
        .iter()
        .enumerate()
        .map(|(index, point)| {
            let is_actual = point.part == Some(Part::Actual);
            TrendPoint {
                label: period_short(&periods, index, &format),
                target: point.target,
                actual: point.forecast.filter(|_| is_actual),
                spread: point.observed.filter(|_| is_actual).map(|observed| Spread::of(observed, format)),
                forecast: point.forecast.filter(|_| !is_actual),
            }
        })
        .collect();
    let unit = course.kpi.unit();
    let ticks = trend_ticks(&points).into_iter().map(|tick| (tick, format.short(unit, tick))).collect();
    TrendInput {
        direction: format.locale.direction(),
        palette: view.palette,
        width: view.width,
        height: view.height,
        stage: Slot::stage_of(course.kpi),
        points,
        ticks,
        names: TrendNames {
            target: catalog.text(Msg::LayerName(Layer::Target)),
            actual: catalog.text(Msg::LayerName(Layer::Actual)),
            forecast: catalog.text(Msg::HeadForecast),
        },
        empty_text: catalog.text(Msg::ChartEmpty),
    }
}

/// The trend's equal data table.
pub fn trend_table(plan: &Plan, course: &Course, format: Format) -> Table {
    let catalog = Catalog::of(format.locale);
    let heads = [Msg::HeadPeriod, Msg::HeadForecast, Msg::LayerName(Layer::Target), Msg::LayerName(Layer::Actual)];
    let periods = plan.periods();
    let value = |value| format.optional(course.kpi.unit(), value);
    let rows = course.points.iter().enumerate().map(|(at, point)| {
        let spread = point.observed.map(|observed| Spread::of(observed, format));
        let [target, actual, forecast] = levels(course, (at, at));
        let row = vec![
            period_name(&periods, at, &format),
            value(point.forecast),
            value(point.target),
            with_spread(value(point.actual), spread.as_ref(), format),
        ];
        let asked =
            vec![point.forecast.and(Some(forecast)), point.target.and(Some(target)), point.actual.and(Some(actual))];
        (row, asked)
    });
    Table::asking(heads.map(|head| catalog.text(head)).to_vec(), rows)
}

/// The trend in words: those of its table, which need not be there for it.
pub fn trend_spoken(plan: &Plan, course: &Course, format: Format) -> String {
    let periods = plan.periods();
    let row = |(at, point): (usize, &CoursePoint)| {
        (period_name(&periods, at, &format), format.optional(course.kpi.unit(), point.forecast))
    };
    spoken_rows(course.points.iter().enumerate().map(row), &format)
}
