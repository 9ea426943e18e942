//! A figure over time: the target dashed, what has happened solid, what is expected dotted; each named at its end.

use super::palette::{Hue, Palette};
use super::scale::{self, LinearScale};
use super::scene::{Anchor, Point, Scene, Shape, Weight};
use super::sketch::{Face, Frame, drawable};
use super::spread::{self, Spread};
use super::text;
use crate::engine::Stage;
use crate::i18n::Direction;

/// One period. Values are in the KPI's unit; absent and non-finite ones leave a gap.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrendPoint {
    /// The period's name in few letters.
    pub label: String,
    /// What was aimed at.
    pub target: Option<f64>,
    /// What has happened.
    pub actual: Option<f64>,
    /// How far what has happened can be trusted, where it is a measured rate.
    pub spread: Option<Spread>,
    /// What is expected, where nothing has happened yet.
    pub forecast: Option<f64>,
}

/// What is written where a line ends. All texts are finished.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrendNames {
    /// "Target".
    pub target: String,
    /// "Actual".
    pub actual: String,
    /// "Forecast".
    pub forecast: String,
}

/// What a trend is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendInput {
    /// Reading direction of the page; time runs with it.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// Height in CSS pixels; about half the width without it.
    pub height: Option<f64>,
    /// Gives the lines their hue.
    pub stage: Stage,
    /// The periods in order.
    pub points: Vec<TrendPoint>,
    /// Round values on the axis with their texts; see [`trend_ticks`].
    pub ticks: Vec<(f64, String)>,
    /// What the lines are called.
    pub names: TrendNames,
    /// What to do first, shown while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 12.0;
const SMALL: f64 = 12.0;
/// Least distance of two names at the ends of lines.
const APART: f64 = 16.0;
/// Room for the periods' names below the lines.
const BELOW: f64 = 26.0;
/// Lengths of dash and gap: of a target, of what is expected.
pub(super) const DASHES: (f64, f64) = (6.0, 4.0);
const DOTS: (f64, f64) = (2.0, 4.0);

/// Round values for the axis of these points, zero among them.
pub fn trend_ticks(points: &[TrendPoint]) -> Vec<f64> {
    LinearScale::from_zero(values(points), (0.0, 1.0)).ticks(5)
}

fn values(points: &[TrendPoint]) -> impl Iterator<Item = f64> {
    let values = points.iter().flat_map(|point| [point.target, point.actual, point.forecast]).flatten();
    values.chain(spread::limits(points.iter().filter_map(|point| point.spread.as_ref())))
}

/// Draws the trend.
pub fn build_trend_scene(input: &TrendInput) -> Scene {
    let width = drawable(input.width);
    let height = input.height.unwrap_or((width * 0.45).clamp(200.0, 340.0)).floor();
    let mut scene = Scene::new(width, height, input.palette.surface_raised);
    if values(&input.points).any(f64::is_finite) {
        Plot::of(input, width, height).draw(&mut scene);
    } else {
        let face = Face::regular(14.0, input.palette.text_muted);
        let lines = text::wrap(&input.empty_text, width - 2.0 * PAD, face.size, face.weight, 4);
        let top = height / 2.0 - 10.0 * (lines.len() as f64 - 1.0);
        for (index, line) in lines.into_iter().enumerate() {
            scene.text((width / 2.0, top + 20.0 * index as f64), Anchor::Center, face, line);
        }
    }
    scene.facing(input.direction)
}

/// A trend being drawn.
struct Plot<'a> {
    input: &'a TrendInput,
    hue: Hue,
    frame: Frame,
    scale: LinearScale,
}

impl<'a> Plot<'a> {
    fn of(input: &'a TrendInput, width: f64, height: f64) -> Self {
        let widest = |texts: &mut dyn Iterator<Item = &str>, weight| {
            texts.map(|it| text::width(it, SMALL, weight)).fold(0.0, f64::max).ceil()
        };
        let before = widest(&mut input.ticks.iter().map(|(_, text)| text.as_str()), Weight::Regular);
        let names = [&input.names.target, &input.names.actual, &input.names.forecast];
        let after = widest(&mut names.into_iter().map(String::as_str), Weight::Bold);
        // The first and last period's names stand under the ends and reach over them.
        let over = widest(&mut input.points.iter().map(|it| it.label.as_str()), Weight::Regular) / 2.0;
        let (left, right) = ((PAD + before + 8.0).max(over + 2.0), (PAD + after + 10.0).max(over + 2.0));
        let frame = Frame {
            x: left,
            y: PAD + 8.0,
            width: (width - left - right).max(40.0),
            height: height - 2.0 * PAD - 8.0 - BELOW,
        };
        let scale = LinearScale::from_zero(values(&input.points), (frame.bottom(), frame.y));
        Self { input, hue: input.palette.hue(input.stage), frame, scale }
    }

    /// Where a period stands on the axis.
    fn x(&self, index: usize) -> f64 {
        let last = self.input.points.len().saturating_sub(1);
        let share = if last == 0 { 0.5 } else { index as f64 / last as f64 };
        self.frame.x + self.frame.width * share
    }

    fn draw(&self, scene: &mut Scene) {
        let palette = &self.input.palette;
        self.spreads(scene);
        self.axes(scene);
        let points = &self.input.points;
        let target = self.runs(|point| point.target);
        let actual = self.runs(|point| point.actual);
        // What is expected goes on where what has happened ends.
        let forecast = self.runs(|point| point.forecast.or(point.actual));
        for run in &target {
            dashed(scene, run, 1.5, DASHES, palette.target);
        }
        let is_expected = points.iter().any(|point| point.forecast.is_some());
        if is_expected {
            let from = points.iter().rposition(|point| point.actual.is_some()).map_or(f64::MIN, |last| self.x(last));
            for run in &forecast {
                let rest: Vec<Point> = run.iter().copied().filter(|(x, _)| *x >= from).collect();
                dashed(scene, &rest, 2.0, DOTS, self.hue.strong);
            }
        }
        for run in &actual {
            if run.len() > 1 {
                scene.shapes.push(Shape::Path { points: run.clone(), width: 2.5, stroke: self.hue.strong });
            }
        }
        let radius = if points.len() > 40 { 1.5 } else { 3.0 };
        for (index, point) in points.iter().enumerate() {
            let Some(value) = point.actual.filter(|value| value.is_finite()) else { continue };
            let center = (self.x(index), self.scale.position(value));
            let is_thin = point.spread.as_ref().is_some_and(Spread::is_thin);
            scene.circle(center, if is_thin { radius + 1.0 } else { radius }, self.hue.strong);
            if is_thin {
                scene.circle(center, radius - 0.5, palette.surface_raised);
            }
        }
        self.lone(scene, &target, &forecast, is_expected);
        self.names(scene, &target, &actual, is_expected.then_some(&forecast));
        scene.strips(self.frame, (0..points.len()).map(|index| self.x(index)).collect());
    }

    /// A band where measured rates probably lie, behind everything else; a period alone has a bar of its own.
    fn spreads(&self, scene: &mut Scene) {
        let limit = |of: fn(&Spread) -> f64| {
            self.runs(|point| point.spread.as_ref().filter(|_| point.actual.is_some()).map(of))
        };
        for (low, high) in limit(|spread| spread.low).into_iter().zip(limit(|spread| spread.high)) {
            let band = match (low.as_slice(), high.as_slice()) {
                (&[(x, bottom)], &[(_, top)]) => {
                    vec![(x - 4.0, bottom), (x + 4.0, bottom), (x + 4.0, top), (x - 4.0, top)]
                }
                _ => low.into_iter().chain(high.into_iter().rev()).collect(),
            };
            scene.shapes.push(Shape::Polygon { points: band, fill: self.hue.soft });
        }
    }

    /// Points that know the value, each run without a gap.
    fn runs(&self, value: impl Fn(&TrendPoint) -> Option<f64>) -> Vec<Vec<Point>> {
        let mut runs: Vec<Vec<Point>> = vec![Vec::new()];
        for (index, point) in self.input.points.iter().enumerate() {
            match (value(point).filter(|value| value.is_finite()), runs.last_mut()) {
                (Some(value), Some(run)) => run.push((self.x(index), self.scale.position(value))),
                _ => runs.push(Vec::new()),
            }
        }
        runs.retain(|run| !run.is_empty());
        runs
    }

    /// A value without neighbours makes no line, so it gets a mark: a level stroke for a target, a ring for the rest.
    fn lone(&self, scene: &mut Scene, target: &[Vec<Point>], forecast: &[Vec<Point>], is_expected: bool) {
        for run in target.iter().filter(|run| run.len() == 1) {
            let (x, y) = run[0];
            scene.line((x - 10.0, y), (x + 10.0, y), 2.0, self.input.palette.target);
        }
        for run in forecast.iter().filter(|run| run.len() == 1 && is_expected) {
            scene.circle(run[0], 4.0, self.hue.strong);
            scene.circle(run[0], 2.0, self.input.palette.surface_raised);
        }
    }

    /// Level lines with their values, and the periods' names as far as there is room for them.
    fn axes(&self, scene: &mut Scene) {
        let palette = &self.input.palette;
        let face = Face::regular(SMALL, palette.text_muted);
        for (tick, text) in &self.input.ticks {
            let y = self.scale.position(*tick);
            scene.line((self.frame.x, y), (self.frame.right(), y), 1.0, palette.line);
            scene.text((self.frame.x - 8.0, y), Anchor::Right, face, text.clone());
        }
        let points = &self.input.points;
        let widths = points.iter().map(|point| text::width(&point.label, SMALL, Weight::Regular));
        let widest = widths.fold(0.0, f64::max) + 12.0;
        let gap = self.frame.width / (points.len().max(2) - 1) as f64;
        let step = scale::every(widest / gap);
        let middle = self.frame.bottom() + 6.0 + BELOW / 2.0;
        for (index, point) in points.iter().enumerate() {
            let x = self.x(index);
            let is_named = index % step == 0;
            let length = if is_named { 5.0 } else { 3.0 };
            if is_named || gap > 4.0 {
                scene.line((x, self.frame.bottom()), (x, self.frame.bottom() + length), 1.0, palette.text_muted);
            }
            if is_named {
                scene.text((x, middle), Anchor::Center, face, point.label.clone());
            }
        }
    }

    /// The lines' names beside their last points, moved apart where they would touch.
    fn names(
        &self,
        scene: &mut Scene,
        target: &[Vec<Point>],
        actual: &[Vec<Point>],
        forecast: Option<&Vec<Vec<Point>>>,
    ) {
        let (palette, names) = (&self.input.palette, &self.input.names);
        let end = |runs: &[Vec<Point>]| runs.last().and_then(|run| run.last()).copied();
        let last_actual = end(actual);
        let right = self.frame.right() + 10.0;
        let mut marks: Vec<(f64, Face, &str)> = Vec::new();
        marks.extend(end(target).map(|(_, y)| (y, Face::regular(SMALL, palette.target), names.target.as_str())));
        let strong = Face::bold(SMALL, self.hue.ink);
        marks.extend(forecast.and_then(|runs| end(runs)).map(|(_, y)| (y, strong, names.forecast.as_str())));
        match (last_actual, forecast) {
            // Further lines hang on, so its name stands where nothing is above it: at a peak, or below its end.
            (Some(last), Some(_)) => {
                let half = text::width(&names.actual, SMALL, Weight::Bold) / 2.0;
                let peak = free_peak(actual, target);
                let (x, y) = peak.unwrap_or(last);
                let x = x.max(self.frame.x + half).min(self.frame.right() - half);
                let is_low = y + 24.0 > self.frame.bottom();
                let y = if peak.is_some() || is_low { (y - 14.0).max(8.0) } else { y + 16.0 };
                scene.text((x, y), Anchor::Center, strong, names.actual.clone());
            }
            (Some((_, y)), None) => marks.push((y, strong, names.actual.as_str())),
            (None, _) => {}
        }
        marks.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut lowest = f64::MIN;
        for (y, _, _) in &mut marks {
            *y = y.max(lowest + APART);
            lowest = *y;
        }
        let over = (lowest - self.frame.bottom()).max(0.0);
        for (y, face, name) in marks {
            scene.text((right, y - over), Anchor::Left, face, name);
        }
    }
}

/// The highest point of what has happened that has no target above it.
fn free_peak(actual: &[Vec<Point>], target: &[Vec<Point>]) -> Option<Point> {
    let is_below_target = |point: &Point| {
        let mut above = target.iter().flatten().filter(|(x, _)| (x - point.0).abs() < 0.5);
        above.any(|(_, y)| *y < point.1)
    };
    let free = actual.iter().flatten().filter(|point| !is_below_target(point));
    free.copied().min_by(|a, b| a.1.total_cmp(&b.1))
}

/// A line through the points in dashes, which go on round corners.
pub(super) fn dashed(scene: &mut Scene, points: &[Point], width: f64, (dash, gap): (f64, f64), stroke: super::Color) {
    // How far the pattern has come at the start of a stretch.
    let mut phase = 0.0;
    for pair in points.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = (dx * dx + dy * dy).sqrt();
        let at = |along: f64| (from.0 + dx * along / length, from.1 + dy * along / length);
        let mut start = -phase;
        while start < length {
            let (low, high) = (start.max(0.0), (start + dash).min(length));
            if high > low {
                scene.line(at(low), at(high), width, stroke);
            }
            start += dash + gap;
        }
        phase = (dash + gap) - (start - length);
    }
}
