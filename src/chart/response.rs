//! What each channel makes of money: a curve a channel from nothing on, with a mark for today and one for the best split.

use super::palette::{Hue, Palette};
use super::scale::LinearScale;
use super::scene::{Anchor, Point, Scene, Shape, Weight};
use super::sketch::{Face, Frame, drawable};
use super::text;
use crate::i18n::Direction;

/// One channel. Points are spend and visits.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseLine {
    /// The channel's name.
    pub name: String,
    /// The curve, from left to right.
    pub points: Vec<Point>,
    /// Where the channel stands today.
    pub today: Point,
    /// Where the best split puts it.
    pub best: Option<Point>,
}

/// What response curves are drawn from. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseInput {
    /// Reading direction of the page; money rises with it.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// The channels.
    pub lines: Vec<ResponseLine>,
    /// Round amounts of money on the axis.
    pub spend_ticks: Vec<(f64, String)>,
    /// Round numbers of visits on the axis.
    pub visit_ticks: Vec<(f64, String)>,
    /// What the axes are: visits, money.
    pub axes: [String; 2],
    /// What the marks are: today, best.
    pub marks: [String; 2],
    /// How many channels are in the table alone; empty where all are drawn.
    pub rest_text: String,
    /// What is said while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 12.0;
const SMALL: f64 = 12.0;
const LINE: f64 = 20.0;
/// Least distance of two names at the ends of curves.
const APART: f64 = 16.0;
/// Between a number and its axis: a mark at nothing covers no digit.
const BEFORE: f64 = 12.0;
/// The least that names are shortened to.
const NAME: f64 = 100.0;

/// Draws the curves.
pub fn build_response_scene(input: &ResponseInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    if input.lines.is_empty() {
        let mut scene = Scene::new(width, 120.0, palette.surface_raised);
        let lines = text::wrap(&input.empty_text, width - 2.0 * PAD, 14.0, Weight::Regular, 4);
        for (row, line) in lines.into_iter().enumerate() {
            let face = Face::regular(14.0, palette.text_muted);
            scene.text((width / 2.0, 30.0 + LINE * row as f64), Anchor::Center, face, line);
        }
        return scene.facing(input.direction);
    }
    let widest = |texts: &mut dyn Iterator<Item = &String>| {
        texts.map(|words| text::width(words, SMALL, Weight::Bold)).fold(0.0, f64::max).ceil()
    };
    let before = widest(&mut input.visit_ticks.iter().map(|tick| &tick.1)) + BEFORE;
    let after = widest(&mut input.lines.iter().map(|line| &line.name)).min((width * 0.28).max(NAME)) + 14.0;
    let tall = (width * 0.42).clamp(170.0, 320.0).floor().max(APART * (input.lines.len() as f64 + 1.0));
    let plot = Frame { x: PAD + before, y: PAD + 2.0 * LINE, width: width - 2.0 * PAD - before - after, height: tall };
    let rest = text::wrap(&input.rest_text, width - 2.0 * PAD, SMALL, Weight::Regular, 3);
    let foot = plot.bottom() + 2.0 * LINE + 8.0;
    let mut scene = Scene::new(width, foot + LINE * rest.len() as f64, palette.surface_raised);
    for (row, line) in rest.into_iter().enumerate() {
        let middle = foot + LINE * row as f64 + 4.0;
        scene.text((PAD, middle), Anchor::Left, Face::regular(SMALL, palette.text_muted), line);
    }
    let reach = |axis: fn(&Point) -> f64| {
        let points = input.lines.iter().flat_map(|line| line.points.iter().chain([&line.today]).chain(&line.best));
        points.map(axis).collect::<Vec<f64>>()
    };
    let x = LinearScale::from_zero(reach(|point| point.0), (plot.x, plot.right()));
    let y = LinearScale::from_zero(reach(|point| point.1), (plot.bottom(), plot.y));
    axes(&mut scene, input, plot, &x, &y);
    let at = |point: Point| (x.position(point.0), y.position(point.1));
    for (index, line) in input.lines.iter().enumerate() {
        let points: Vec<Point> = line.points.iter().copied().map(at).collect();
        scene.shapes.push(Shape::Path { points, width: 2.0, stroke: hue(palette, index).strong });
    }
    for (index, line) in input.lines.iter().enumerate() {
        let strong = hue(palette, index).strong;
        if let Some(best) = line.best {
            scene.circle(at(best), 7.0, palette.surface_raised);
            scene.circle(at(best), 5.5, strong);
        }
        hollow(&mut scene, at(line.today), strong, palette);
    }
    names(&mut scene, input, plot, &y, after);
    legend(&mut scene, input);
    scene.strips(plot, input.spend_ticks.iter().map(|tick| x.position(tick.0)).collect());
    scene.facing(input.direction)
}

/// Channels take the hues in turn; their names at the curves tell them apart without colour.
fn hue(palette: &Palette, index: usize) -> Hue {
    palette.hues[(index + 1) % palette.hues.len()]
}

fn hollow(scene: &mut Scene, at: Point, stroke: super::palette::Color, palette: &Palette) {
    scene.circle(at, 5.5, stroke);
    scene.circle(at, 3.5, palette.surface_raised);
}

fn axes(scene: &mut Scene, input: &ResponseInput, plot: Frame, x: &LinearScale, y: &LinearScale) {
    let palette = &input.palette;
    let face = Face::regular(SMALL, palette.text_muted);
    for (value, words) in &input.visit_ticks {
        let line = y.position(*value);
        let stroke = if *value == 0.0 { palette.text_muted } else { palette.line };
        scene.line((plot.x, line), (plot.right(), line), 1.0, stroke);
        scene.text((plot.x - BEFORE, line), Anchor::Right, face, words.as_str());
    }
    let mut free = f64::MIN;
    for (value, words) in &input.spend_ticks {
        let width = text::width(words, SMALL, Weight::Regular);
        let center = x.position(*value).max(PAD + width / 2.0).min(scene.width - PAD - width / 2.0);
        if center - width / 2.0 < free {
            continue;
        }
        free = center + width / 2.0 + 10.0;
        scene.text((center, plot.bottom() + 14.0), Anchor::Center, face, words.as_str());
    }
    let room = scene.width - 2.0 * PAD;
    let [visits, money] = &input.axes;
    let visits = text::shorten(visits, room, SMALL, Weight::Regular);
    scene.text((PAD, PAD + LINE + 4.0), Anchor::Left, face, visits);
    let money = text::shorten(money, room, SMALL, Weight::Regular);
    scene.text((plot.right(), plot.bottom() + 14.0 + LINE), Anchor::Right, face, money);
}

/// Each name where its curve ends, from the top down, pushed apart where they would touch.
fn names(scene: &mut Scene, input: &ResponseInput, plot: Frame, y: &LinearScale, room: f64) {
    let end = |line: &ResponseLine| line.points.last().map_or(plot.bottom(), |point| y.position(point.1));
    let mut order: Vec<(f64, usize)> = input.lines.iter().map(end).zip(0..).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let count = order.len();
    let mut free = plot.y;
    for (position, (end, index)) in order.into_iter().enumerate() {
        let last = plot.bottom() - APART * (count - 1 - position) as f64;
        let place = end.min(last).max(free);
        free = place + APART;
        let name = text::shorten(&input.lines[index].name, room - 8.0, SMALL, Weight::Bold);
        let face = Face::bold(SMALL, hue(&input.palette, index).ink);
        scene.text((plot.right() + 8.0, place), Anchor::Left, face, name);
    }
}

/// What the two marks are.
fn legend(scene: &mut Scene, input: &ResponseInput) {
    let palette = input.palette;
    let face = Face::regular(SMALL, palette.text);
    let middle = PAD + 4.0;
    let room = (scene.width - 2.0 * PAD) / 2.0 - 24.0;
    let [today, best] = &input.marks;
    let today = text::shorten(today, room, SMALL, Weight::Regular);
    let next = PAD + 14.0 + text::width(&today, SMALL, Weight::Regular) + 24.0;
    hollow(scene, (PAD + 5.0, middle), palette.text_muted, &palette);
    scene.text((PAD + 16.0, middle), Anchor::Left, face, today);
    scene.circle((next + 5.0, middle), 5.5, palette.text_muted);
    let best = text::shorten(best, room, SMALL, Weight::Regular);
    scene.text((next + 16.0, middle), Anchor::Left, face, best);
}
