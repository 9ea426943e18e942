//! The pencil with which charts draw on a scene: what several charts have in common.

use super::palette::{Color, Palette};
use super::scene::{Anchor, Point, Region, Scene, Shape, Weight};
use super::text;
use crate::i18n::Direction;

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Face {
    pub size: f64,
    pub weight: Weight,
    pub fill: Color,
}

impl Face {
    pub fn regular(size: f64, fill: Color) -> Self {
        Self { size, weight: Weight::Regular, fill }
    }

    pub fn bold(size: f64, fill: Color) -> Self {
        Self { size, weight: Weight::Bold, fill }
    }
}

/// What is left free at the edges of a chart of rows.
const PAD: f64 = 16.0;

/// The width a chart is drawn in: the room there is, but no less than fits its words.
pub(super) fn drawable(room: f64) -> f64 {
    if room.is_finite() { room.max(280.0).floor() } else { 280.0 }
}

/// The picture of a chart that has nothing to show: words in its middle.
pub(super) fn only_words(words: &str, width: f64, palette: &Palette, direction: Direction) -> Scene {
    let mut scene = Scene::new(width, 0.0, palette.surface_raised);
    let face = Face::regular(14.0, palette.text_muted);
    let y = scene.paragraph(words, (width / 2.0, PAD + 20.0), Anchor::Center, PAD, face);
    scene.finish(y + 20.0 + PAD, direction)
}

/// An upright rectangle in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Frame {
    /// A frame of this width around an axis.
    pub fn around(axis: f64, width: f64, y: f64, height: f64) -> Self {
        Self { x: axis - width / 2.0, y, width, height }
    }

    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    pub fn middle(&self) -> f64 {
        self.y + self.height / 2.0
    }

    /// The frame made smaller by this much on every side.
    pub fn inset(&self, by: f64) -> Self {
        Self { x: self.x + by, y: self.y + by, width: self.width - 2.0 * by, height: self.height - 2.0 * by }
    }
}

/// Where a tapering body begins or ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slice {
    pub y: f64,
    pub width: f64,
    pub color: Color,
}

impl Slice {
    /// The body's width at a share of the way to its other end; it leaves and arrives upright.
    pub fn width_towards(&self, to: &Self, share: f64) -> f64 {
        let eased = share * share * (3.0 - 2.0 * share);
        self.width + (to.width - self.width) * eased
    }
}

/// Length of a dash and of the gap after it, in CSS pixels.
const DASH: f64 = 4.0;

impl Scene {
    pub(super) fn rect(&mut self, frame: Frame, radius: f64, fill: Color) {
        let Frame { x, y, width, height } = frame;
        let radius = radius.min(width / 2.0).min(height / 2.0).max(0.0);
        self.shapes.push(Shape::Rect { x, y, width, height, radius, fill });
    }

    pub(super) fn circle(&mut self, center: Point, radius: f64, fill: Color) {
        self.shapes.push(Shape::Circle { center, radius, fill });
    }

    pub(super) fn line(&mut self, from: Point, to: Point, width: f64, stroke: Color) {
        self.shapes.push(Shape::Line { from, to, width, stroke });
    }

    pub(super) fn text(&mut self, (x, y): Point, anchor: Anchor, face: Face, text: impl Into<String>) {
        let (Face { size, weight, fill }, text) = (face, text.into());
        if !text.is_empty() {
            self.shapes.push(Shape::Text { x, y, anchor, size, weight, fill, text });
        }
    }

    /// At most four lines of text below one another, broken so that `pad` is left on both sides; tells the y below them.
    pub(super) fn paragraph(&mut self, words: &str, (x, top): Point, anchor: Anchor, pad: f64, face: Face) -> f64 {
        let line_height = (face.size * 1.45).round();
        let mut y = top;
        for line in text::wrap(words, self.width - 2.0 * pad, face.size, face.weight, 4) {
            self.text((x, y + line_height / 2.0), anchor, face, line);
            y += line_height;
        }
        y
    }

    /// The axis below rows of bars: small strokes at round values, with their texts as far as these fit, and upright lines
    /// from `top` on, if there is one.
    pub(super) fn axis_below(
        &mut self,
        ticks: &[(f64, String)],
        place: impl Fn(f64) -> f64,
        (top, bottom): (Option<f64>, f64),
        palette: &Palette,
    ) {
        const SIZE: f64 = 11.0;
        let mut free = f64::MIN;
        for (value, words) in ticks {
            let x = place(*value);
            if let Some(top) = top {
                self.line((x, top), (x, bottom), 1.0, palette.line);
            }
            self.line((x, bottom), (x, bottom + 4.0), 1.0, palette.text_muted);
            let half = text::width(words, SIZE, Weight::Regular) / 2.0;
            let center = x.max(PAD + half).min(self.width - PAD - half);
            if center - half >= free {
                self.text(
                    (center, bottom + 13.0),
                    Anchor::Center,
                    Face::regular(SIZE, palette.text_muted),
                    words.as_str(),
                );
                free = center + half + 8.0;
            }
        }
    }

    /// Gives the scene its height, which is known last, and its reading direction.
    pub(super) fn finish(mut self, height: f64, direction: Direction) -> Self {
        self.height = height.ceil();
        if let Some(Shape::Rect { height, .. }) = self.shapes.first_mut() {
            *height = self.height;
        }
        self.facing(direction)
    }

    /// An upright or level line in dashes; backends have none of their own.
    pub(super) fn dashes(&mut self, from: Point, to: Point, width: f64, stroke: Color) {
        let (across, down) = (to.0 - from.0, to.1 - from.1);
        let length = across.abs().max(down.abs());
        let (dx, dy) = (across / length, down / length);
        let mut start = 0.0;
        while start < length {
            let end = (start + DASH).min(length);
            self.line(
                (from.0 + dx * start, from.1 + dy * start),
                (from.0 + dx * end, from.1 + dy * end),
                width,
                stroke,
            );
            start += 2.0 * DASH;
        }
    }

    /// A frame for something that is not known: hatched, with a dashed border.
    pub(super) fn placeholder(&mut self, frame: Frame, stroke: Color, hatch: Color) {
        let (left, right, top, bottom) = (frame.x, frame.right(), frame.y, frame.bottom());
        self.hatch(frame, 2.0 * DASH, 1.0, hatch);
        self.dashes((left, top), (right, top), 1.0, stroke);
        self.dashes((left, bottom), (right, bottom), 1.0, stroke);
        self.dashes((left, top), (left, bottom), 1.0, stroke);
        self.dashes((right, top), (right, bottom), 1.0, stroke);
    }

    /// Strokes that climb at 45°, so far apart, cut off at both sides of the frame.
    pub(super) fn hatch(&mut self, frame: Frame, apart: f64, width: f64, stroke: Color) {
        let (left, right, bottom) = (frame.x, frame.right(), frame.bottom());
        let mut start = left - frame.height + apart;
        while start < right {
            let (x0, x1) = (start.max(left), (start + frame.height).min(right));
            self.line((x0, bottom - (x0 - start)), (x1, bottom - (x1 - start)), width, stroke);
            start += apart;
        }
    }

    /// A body that narrows or widens smoothly from one width to another around an axis, and from one colour to another.
    pub(super) fn taper(&mut self, axis: f64, from: Slice, to: Slice) {
        const STEPS: i32 = 16;
        let share = |step: i32| f64::from(step) / f64::from(STEPS);
        let edge = |step: i32| {
            let t = share(step);
            (from.width_towards(&to, t) / 2.0, from.y + (to.y - from.y) * t)
        };
        for step in 0..STEPS {
            // A slice reaches under the whole next one: where two only met, the background would shine through.
            let edges = (step..=(step + 2).min(STEPS)).map(edge);
            let right = edges.clone().map(|(half, y)| (axis + half, y));
            let left = edges.rev().map(|(half, y)| (axis - half, y));
            let fill = from.color.mix(to.color, share(step) + 0.5 / f64::from(STEPS));
            self.shapes.push(Shape::Polygon { points: right.chain(left).collect(), fill });
        }
    }

    /// Upright regions side by side, a row of the table each: every one reaches halfway to the next of these x, and at the
    /// ends as far to the other side. The x ascend.
    pub(super) fn strips(&mut self, plot: Frame, middles: Vec<f64>) {
        let count = middles.len();
        for (index, x) in middles.iter().enumerate() {
            let before = index.checked_sub(1).map(|before| f64::midpoint(middles[before], *x));
            let after = (index + 1 < count).then(|| f64::midpoint(*x, middles[index + 1]));
            let (left, right) = match (before, after) {
                (Some(left), Some(right)) => (left, right),
                (None, Some(right)) => (2.0 * x - right, right),
                (Some(left), None) => (left, 2.0 * x - left),
                (None, None) => (plot.x, plot.right()),
            };
            let (left, right) = (left.max(0.0), right.min(self.width));
            self.regions.push(Region { index, x: left, y: plot.y, width: right - left, height: plot.height });
        }
    }

    /// A small solid triangle that points down.
    pub(super) fn arrow_down(&mut self, (x, y): Point, size: f64, fill: Color) {
        let half = size / 2.0;
        let points = vec![(x - half, y - half * 0.8), (x + half, y - half * 0.8), (x, y + half * 0.8)];
        self.shapes.push(Shape::Polygon { points, fill });
    }
}
