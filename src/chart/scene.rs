//! The display list every chart builds and every backend paints: opaque shapes and texts in CSS pixels.
//!
//! Charts lay themselves out from left to right; [`Scene::mirror`] makes the right-to-left picture at the end, so the
//! two can never drift apart. Nothing here knows plotters or a browser.

use super::palette::Color;
use crate::i18n::Direction;

/// A place in CSS pixels, x to the right and y down from the top left corner.
pub type Point = (f64, f64);

/// Which physical part of a text stands at its `x`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The left edge.
    Left,
    /// The middle.
    Center,
    /// The right edge.
    Right,
}

/// The weight of a text. Backends know these two only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Ordinary text.
    Regular,
    /// Figures and letters that lead.
    Bold,
}

/// One thing to draw. Lengths are CSS pixels; colours are opaque, because backends treat transparency differently.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled rectangle.
    Rect {
        /// Left edge.
        x: f64,
        /// Top edge.
        y: f64,
        /// Width, not negative.
        width: f64,
        /// Height, not negative.
        height: f64,
        /// Corner radius, at most half of the shorter side.
        radius: f64,
        /// Fill colour.
        fill: Color,
    },
    /// A filled circle.
    Circle {
        /// Centre.
        center: Point,
        /// Radius.
        radius: f64,
        /// Fill colour.
        fill: Color,
    },
    /// A filled polygon, closed by itself.
    Polygon {
        /// Corners in order.
        points: Vec<Point>,
        /// Fill colour.
        fill: Color,
    },
    /// A straight line, centred on its two ends.
    Line {
        /// One end.
        from: Point,
        /// The other end.
        to: Point,
        /// Thickness.
        width: f64,
        /// Colour.
        stroke: Color,
    },
    /// A line through several points, open.
    Path {
        /// Points in order.
        points: Vec<Point>,
        /// Thickness.
        width: f64,
        /// Colour.
        stroke: Color,
    },
    /// One line of text.
    Text {
        /// Where the anchor stands.
        x: f64,
        /// The vertical middle of the line.
        y: f64,
        /// What stands at `x`.
        anchor: Anchor,
        /// Font size.
        size: f64,
        /// Font weight.
        weight: Weight,
        /// Colour.
        fill: Color,
        /// The words, drawn as one string so that scripts join and reorder properly.
        text: String,
    },
}

/// The part of a scene that belongs to one row of the chart's equal table, for pointing at it and reading it out.
///
/// A row may have several parts, one in each of several small charts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Region {
    /// Position of the row in the chart's table.
    pub index: usize,
    /// Left edge in CSS pixels.
    pub x: f64,
    /// Top edge in CSS pixels.
    pub y: f64,
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
}

/// A finished picture. Equal scenes paint equal pictures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// Reading direction of its texts.
    pub direction: Direction,
    /// What to draw, in this order.
    pub shapes: Vec<Shape>,
    /// Where the rows of the chart's table are.
    pub regions: Vec<Region>,
}

impl Scene {
    /// An empty scene on a background, to be laid out from left to right.
    pub(super) fn new(width: f64, height: f64, background: Color) -> Self {
        let background = Shape::Rect { x: 0.0, y: 0.0, width, height, radius: 0.0, fill: background };
        Self { width, height, direction: Direction::Ltr, shapes: vec![background], regions: Vec::new() }
    }

    /// Which row of the table lies at this place, if any.
    pub fn item_at(&self, (x, y): Point) -> Option<usize> {
        let holds = |r: &&Region| (r.x..r.x + r.width).contains(&x) && (r.y..r.y + r.height).contains(&y);
        self.regions.iter().find(holds).map(|region| region.index)
    }

    /// The same picture for this reading direction.
    pub(super) fn facing(self, direction: Direction) -> Self {
        if direction == self.direction { self } else { self.mirror() }
    }

    /// The picture seen in a mirror: every x is flipped, texts keep their letters and swap their anchors.
    #[must_use]
    pub fn mirror(mut self) -> Self {
        let total = self.width;
        let flip = |(x, y): Point| (total - x, y);
        for shape in &mut self.shapes {
            match shape {
                Shape::Rect { x, width, .. } => *x = total - *x - *width,
                Shape::Circle { center, .. } => *center = flip(*center),
                Shape::Polygon { points, .. } | Shape::Path { points, .. } => {
                    for point in points {
                        *point = flip(*point);
                    }
                }
                Shape::Line { from, to, .. } => (*from, *to) = (flip(*from), flip(*to)),
                Shape::Text { x, anchor, .. } => {
                    *x = total - *x;
                    *anchor = match anchor {
                        Anchor::Left => Anchor::Right,
                        Anchor::Center => Anchor::Center,
                        Anchor::Right => Anchor::Left,
                    };
                }
            }
        }
        for region in &mut self.regions {
            region.x = total - region.x - region.width;
        }
        self.direction = match self.direction {
            Direction::Ltr => Direction::Rtl,
            Direction::Rtl => Direction::Ltr,
        };
        self
    }
}
