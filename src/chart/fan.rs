//! A figure over time and how sure it is: a band that holds most cases, with the middle one in it, and over it what was
//! aimed at (dashed) and what has happened (solid).

use super::palette::Palette;
use super::scale::{self, LinearScale};
use super::scene::{Anchor, Point, Region, Scene, Shape, Weight};
use super::sketch::{Face, Frame, drawable};
use super::text;
use super::trend::{DASHES, dashed};
use crate::engine::Stage;
use crate::i18n::Direction;

/// One period.
#[derive(Clone, Debug, PartialEq)]
pub struct FanPoint {
    /// The period's name in few letters.
    pub label: String,
    /// Lower end of the band, middle, upper end, in the KPI's unit; absent where nothing is known.
    pub spread: Option<(f64, f64, f64)>,
}

/// A course that stands over the band.
#[derive(Clone, Debug, PartialEq)]
pub struct FanLine {
    /// What it is called.
    pub name: String,
    /// A value a period, in the KPI's unit.
    pub values: Vec<Option<f64>>,
    /// Dashed, as what is aimed at; otherwise solid, as what has happened.
    pub is_target: bool,
}

/// What a fan is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct FanInput {
    /// Reading direction of the page; time runs with it.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// Gives the band its hue.
    pub stage: Stage,
    /// The periods in order.
    pub points: Vec<FanPoint>,
    /// What stands over the band.
    pub lines: Vec<FanLine>,
    /// Round values on the axis with their texts; see [`fan_ticks`].
    pub ticks: Vec<(f64, String)>,
    /// What is written at the end: at the upper edge, at the middle and at the lower edge.
    pub names: [String; 3],
    /// What is said while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 12.0;
const SMALL: f64 = 12.0;
/// Least distance of two names at the end.
const APART: f64 = 16.0;
const BELOW: f64 = 24.0;

/// Height of the row that names the lines.
const KEY: f64 = 22.0;
/// Length of a line in that row.
const SAMPLE: f64 = 22.0;

/// Round values for the axis of these points and lines, zero among them.
pub fn fan_ticks(points: &[FanPoint], lines: &[FanLine]) -> Vec<f64> {
    LinearScale::from_zero(values(points, lines), (0.0, 1.0)).ticks(4)
}

fn values<'a>(points: &'a [FanPoint], lines: &'a [FanLine]) -> impl Iterator<Item = f64> + 'a {
    let spreads = points.iter().filter_map(|point| point.spread).flat_map(|(low, middle, high)| [low, middle, high]);
    spreads.chain(lines.iter().flat_map(|line| line.values.iter().filter_map(|value| *value)))
}

/// Draws the fan.
pub fn build_fan_scene(input: &FanInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    if values(&input.points, &[]).next().is_none() {
        let mut scene = Scene::new(width, 100.0, palette.surface_raised);
        let words = text::shorten(&input.empty_text, width - 2.0 * PAD, 14.0, Weight::Regular);
        scene.text((width / 2.0, 50.0), Anchor::Center, Face::regular(14.0, palette.text_muted), words);
        return scene.facing(input.direction);
    }
    let widest = |texts: &mut dyn Iterator<Item = &String>| {
        texts.map(|words| text::width(words, SMALL, Weight::Regular)).fold(0.0, f64::max).ceil()
    };
    let before = widest(&mut input.ticks.iter().map(|tick| &tick.1)) + 8.0;
    let after = widest(&mut input.names.iter()).min(width * 0.3) + 8.0;
    let tall = (width * 0.32).clamp(150.0, 260.0).floor();
    let key = if input.lines.is_empty() { 0.0 } else { KEY };
    let plot = Frame { x: PAD + before, y: PAD + 6.0 + key, width: width - 2.0 * PAD - before - after, height: tall };
    let mut scene = Scene::new(width, plot.bottom() + BELOW + 4.0, palette.surface_raised);
    let y = LinearScale::from_zero(values(&input.points, &input.lines), (plot.bottom(), plot.y));
    for (value, words) in &input.ticks {
        let line = y.position(*value);
        let stroke = if *value == 0.0 { palette.text_muted } else { palette.line };
        scene.line((plot.x, line), (plot.right(), line), 1.0, stroke);
        let face = Face::regular(SMALL, palette.text_muted);
        scene.text((plot.x - 8.0, line), Anchor::Right, face, words.as_str());
    }
    let hue = palette.hue(input.stage);
    let step = plot.width / input.points.len() as f64;
    let x = |index: usize| plot.x + step * (index as f64 + 0.5);
    let known: Vec<(usize, (f64, f64, f64))> =
        input.points.iter().enumerate().filter_map(|(index, point)| Some((index, point.spread?))).collect();
    for run in known.chunk_by(|a, b| b.0 == a.0 + 1) {
        let at = |index: usize, value: f64| (x(index), y.position(value));
        let upper = run.iter().map(|(index, spread)| at(*index, spread.2));
        let lower = run.iter().rev().map(|(index, spread)| at(*index, spread.0));
        let middle: Vec<Point> = run.iter().map(|(index, spread)| at(*index, spread.1)).collect();
        scene.shapes.push(Shape::Polygon { points: upper.chain(lower).collect(), fill: hue.soft });
        if let [(index, (low, _, high))] = run {
            scene.line(at(*index, *low), at(*index, *high), 8.0, hue.soft);
        }
        for point in &middle {
            scene.circle(*point, 3.0, hue.strong);
        }
        scene.shapes.push(Shape::Path { points: middle, width: 2.0, stroke: hue.strong });
    }
    for line in &input.lines {
        let known: Vec<(usize, f64)> =
            line.values.iter().take(input.points.len()).enumerate().filter_map(|(at, it)| Some((at, (*it)?))).collect();
        for run in known.chunk_by(|a, b| b.0 == a.0 + 1) {
            let run: Vec<Point> = run.iter().map(|(index, value)| (x(*index), y.position(*value))).collect();
            course(&mut scene, palette, &run, line.is_target);
        }
    }
    lines_named(&mut scene, input, plot);
    periods(&mut scene, input, plot, x);
    if let Some((_, (low, middle, high))) = known.last() {
        let ends = [*high, *middle, *low].map(|value| y.position(value));
        names(&mut scene, input, plot, ends, after);
    }
    scene.facing(input.direction)
}

/// One stretch of a line. A single period has no stretch, so a target is a short level mark there.
fn course(scene: &mut Scene, palette: &Palette, run: &[Point], is_target: bool) {
    if is_target {
        match run {
            [(x, y)] => scene.line((x - 6.0, *y), (x + 6.0, *y), 2.0, palette.target),
            run => dashed(scene, run, 1.5, DASHES, palette.target),
        }
        return;
    }
    scene.shapes.push(Shape::Path { points: run.to_vec(), width: 2.0, stroke: palette.text });
    for point in run {
        scene.circle(*point, 3.0, palette.text);
    }
}

/// The lines' names above the plot, each after a piece of its line.
fn lines_named(scene: &mut Scene, input: &FanInput, plot: Frame) {
    let palette = &input.palette;
    let (mut start, middle) = (plot.x, PAD + 4.0);
    let room = (scene.width - PAD - plot.x) / input.lines.len().max(1) as f64;
    for line in &input.lines {
        course(scene, palette, &[(start, middle), (start + SAMPLE, middle)], line.is_target);
        let name = text::shorten(&line.name, room - SAMPLE - 20.0, SMALL, Weight::Regular);
        let width = text::width(&name, SMALL, Weight::Regular);
        scene.text((start + SAMPLE + 8.0, middle), Anchor::Left, Face::regular(SMALL, palette.text), name);
        start += SAMPLE + 8.0 + width + 16.0;
    }
}

/// As many of the periods' names as fit.
fn periods(scene: &mut Scene, input: &FanInput, plot: Frame, x: impl Fn(usize) -> f64) {
    let step = plot.width / input.points.len() as f64;
    let widths = input.points.iter().map(|point| text::width(&point.label, SMALL, Weight::Regular));
    let named = scale::every((widths.fold(0.0, f64::max) + 12.0) / step);
    let mut free = f64::MIN;
    for (index, point) in input.points.iter().enumerate() {
        let width = text::width(&point.label, SMALL, Weight::Regular);
        let center = x(index).max(PAD + width / 2.0).min(scene.width - PAD - width / 2.0);
        scene.regions.push(Region {
            index,
            x: plot.x + step * index as f64,
            y: plot.y,
            width: step,
            height: plot.height,
        });
        if index % named != 0 || center - width / 2.0 < free {
            continue;
        }
        free = center + width / 2.0 + 8.0;
        let face = Face::regular(SMALL, input.palette.text_muted);
        scene.text((center, plot.bottom() + 15.0), Anchor::Center, face, point.label.as_str());
    }
}

/// The names at the ends, pushed apart where they would touch.
fn names(scene: &mut Scene, input: &FanInput, plot: Frame, ends: [f64; 3], room: f64) {
    let bottom = plot.bottom() - 4.0;
    let lowest = ends[2].min(bottom).max(plot.y + 2.0 * APART);
    let middle = ends[1].min(lowest - APART).max(plot.y + APART);
    let places = [ends[0].min(middle - APART).max(plot.y), middle, lowest];
    let ink = input.palette.hue(input.stage).ink;
    for (index, (place, name)) in places.into_iter().zip(&input.names).enumerate() {
        let face = if index == 1 { Face::bold(SMALL, ink) } else { Face::regular(SMALL, input.palette.text_muted) };
        let name = text::shorten(name, room, SMALL, face.weight);
        scene.text((plot.right() + 6.0, place), Anchor::Left, face, name);
    }
}
