//! A waterfall: from one amount to another in bars that each begin where the one above ends.

use super::palette::{Color, Palette};
use super::parts::Mood;
use super::scale::LinearScale;
use super::scene::{Anchor, Region, Scene, Shape, Weight};
use super::sketch::{Face, Frame, drawable, only_words};
use super::text;
use crate::engine::Stage;
use crate::i18n::Direction;

/// What a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fall {
    /// What was aimed at: hollow, from nothing on.
    Target,
    /// What has happened: full, from nothing on.
    Actual,
    /// A step from one to the other.
    Step(Mood),
}

/// One bar. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct WaterfallRow {
    /// What it is.
    pub label: String,
    /// What it stands for.
    pub fall: Fall,
    /// Where things stand after it (money); what is not finite counts as nothing.
    pub value: f64,
    /// Its amount in words, with a sign if it is a step.
    pub value_text: String,
}

/// What a waterfall is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct WaterfallInput {
    /// Reading direction of the page.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// Gives the two amounts their hue.
    pub stage: Stage,
    /// From top to bottom.
    pub rows: Vec<WaterfallRow>,
    /// Round values on the axis with their texts; see [`waterfall_ticks`].
    pub ticks: Vec<(f64, String)>,
    /// What is said where the axis does not begin at zero.
    pub cut_text: String,
    /// What to do first, shown while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 16.0;
const SIZE: f64 = 13.0;
const SMALL: f64 = 11.0;
const GAP: f64 = 12.0;
const BAR: f64 = 20.0;
const BETWEEN: f64 = 12.0;
const LINE: f64 = 20.0;
/// The least width of a picture with names and amounts beside the bars, not above them.
const LEAST_FOR_COLUMNS: f64 = 520.0;
/// The least length of a bar that is not nothing.
const SLIVER: f64 = 2.0;
/// Where the steps take less than this share of the amounts, the axis is cut, so that they can be seen.
const FLAT: f64 = 0.25;
/// How much of the cut amounts is left, as a share of what the steps take.
const STUB: f64 = 0.4;

/// Round values for the axis.
pub fn waterfall_ticks(rows: &[WaterfallRow], width: f64) -> Vec<f64> {
    let most = if width < LEAST_FOR_COLUMNS { 3 } else { 5 };
    LinearScale::new(domain(rows).0, (0.0, 1.0)).ticks(most)
}

fn finite(value: f64) -> f64 {
    if value.is_finite() { value } else { 0.0 }
}

/// From where to where the axis goes, and whether it is cut off from zero.
fn domain(rows: &[WaterfallRow]) -> ((f64, f64), bool) {
    let values = || rows.iter().map(|row| finite(row.value));
    let (low, high) = (values().fold(f64::MAX, f64::min), values().fold(f64::MIN, f64::max));
    let (span, far) = (high / 2.0 - low / 2.0, low.abs().max(high.abs()) / 2.0);
    let is_cut = span > 0.0 && (low > 0.0 || high < 0.0) && span < FLAT * far;
    match is_cut {
        true if low > 0.0 => ((low - 2.0 * span * STUB, high), true),
        true => ((low, high + 2.0 * span * STUB), true),
        false => ((low.min(0.0), high.max(0.0)), false),
    }
}

/// Draws the waterfall.
pub fn build_waterfall_scene(input: &WaterfallInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    if input.rows.is_empty() {
        return only_words(&input.empty_text, width, palette, input.direction);
    }
    let mut scene = Scene::new(width, 0.0, palette.surface_raised);
    let waterfall = Waterfall::of(input, width);
    let bottom = PAD + waterfall.pitch * input.rows.len() as f64;
    waterfall.axis(&mut scene, bottom);
    let mut before = 0.0;
    for (index, row) in input.rows.iter().enumerate() {
        let y = PAD + waterfall.pitch * index as f64;
        let is_last = index + 1 == input.rows.len();
        before = waterfall.row(&mut scene, row, before, y, is_last);
        scene.regions.push(Region { index, x: PAD, y, width: width - 2.0 * PAD, height: waterfall.pitch });
    }
    let mut below = bottom + 24.0;
    if waterfall.is_cut {
        let face = Face::regular(SMALL, palette.text_muted);
        below = scene.paragraph(&input.cut_text, (PAD, below), Anchor::Left, PAD, face);
    }
    scene.finish(below + PAD / 2.0, input.direction)
}

/// The waterfall being drawn.
struct Waterfall<'a> {
    input: &'a WaterfallInput,
    width: f64,
    has_columns: bool,
    name_width: f64,
    value_width: f64,
    /// From one row to the next.
    pitch: f64,
    scale: LinearScale,
    is_cut: bool,
}

impl<'a> Waterfall<'a> {
    fn of(input: &'a WaterfallInput, width: f64) -> Self {
        let room = width - 2.0 * PAD;
        let has_columns = width >= LEAST_FOR_COLUMNS;
        let widest = |of: &dyn Fn(&WaterfallRow) -> f64| input.rows.iter().map(of).fold(0.0, f64::max).ceil();
        let name_width = widest(&|row| text::width(&row.label, SIZE, Weight::Regular)).min(room * 0.32);
        let value_width = widest(&|row| text::width(&row.value_text, SIZE, Weight::Bold)).min(room * 0.45);
        let range =
            if has_columns { (PAD + name_width + GAP, width - PAD - value_width - GAP) } else { (PAD, width - PAD) };
        let (domain, is_cut) = domain(&input.rows);
        let pitch = BAR + BETWEEN + if has_columns { 0.0 } else { LINE };
        let scale = LinearScale::new(domain, range);
        Self { input, width, has_columns, name_width, value_width, pitch, scale, is_cut }
    }

    /// Upright lines at round values with their words below, and the line of nothing where it is in the picture.
    fn axis(&self, scene: &mut Scene, bottom: f64) {
        let palette = &self.input.palette;
        let top = self.has_columns.then_some(PAD);
        scene.axis_below(&self.input.ticks, |value| self.scale.position(value), (top, bottom), palette);
    }

    /// One bar; tells where things stand after it.
    fn row(&self, scene: &mut Scene, row: &WaterfallRow, before: f64, y: f64, is_last: bool) -> f64 {
        let palette = &self.input.palette;
        let value = finite(row.value);
        let top = y + BETWEEN / 2.0 + if self.has_columns { 0.0 } else { LINE };
        self.texts(scene, row, y, top + BAR / 2.0);
        let hue = palette.hue(self.input.stage);
        if self.scale.holds(0.0) {
            let zero = self.scale.position(0.0);
            scene.line((zero, top - 4.0), (zero, top + BAR + 4.0), 1.0, palette.text_muted);
        }
        let (from, color) = match row.fall {
            Fall::Target | Fall::Actual => (0.0, hue.strong),
            Fall::Step(mood) => (before, color(palette, mood)),
        };
        let (start, end) = (self.scale.position(from), self.scale.position(value));
        let length = (end - start).abs();
        if length > 0.0 {
            let length = length.max(SLIVER);
            let x = if end < start { start - length } else { start };
            let frame = Frame { x: x.min(self.width - PAD - length), y: top, width: length, height: BAR };
            scene.rect(frame, 2.0, color);
            if row.fall == Fall::Target && length > 4.0 {
                scene.rect(frame.inset(1.5), 1.0, hue.soft);
            }
            if self.is_cut && !matches!(row.fall, Fall::Step(_)) {
                self.cut(scene, frame, start < end);
            }
        }
        if length == 0.0 {
            scene.line((end, top), (end, top + BAR), 2.0, palette.text_muted);
        }
        if !is_last {
            // The next bar begins, or the last one ends, where this one ends.
            let next = top + self.pitch + if self.has_columns { 0.0 } else { -LINE };
            scene.dashes((end, top + BAR), (end, next), 1.0, palette.text_muted);
        }
        value
    }

    /// Two slanted gaps near the end at which the axis is cut: there is more of the bar than is drawn.
    fn cut(&self, scene: &mut Scene, bar: Frame, is_start: bool) {
        let ground = self.input.palette.surface_raised;
        let near = if is_start { bar.x + 8.0 } else { bar.right() - 18.0 };
        for x in [near, near + 6.0].into_iter().filter(|x| *x > bar.x && x + 7.0 < bar.right()) {
            let points = vec![(x + 4.0, bar.y), (x + 7.0, bar.y), (x + 3.0, bar.bottom()), (x, bar.bottom())];
            scene.shapes.push(Shape::Polygon { points, fill: ground });
        }
    }

    fn texts(&self, scene: &mut Scene, row: &WaterfallRow, y: f64, middle: f64) {
        let palette = &self.input.palette;
        let is_step = matches!(row.fall, Fall::Step(_));
        let ink = if let Fall::Step(mood) = row.fall { color(palette, mood) } else { palette.text };
        let middle = if self.has_columns { middle } else { y + BETWEEN / 2.0 + LINE / 2.0 - 2.0 };
        let size = text::fitting_size(&row.value_text, self.value_width, Weight::Bold, &[SIZE, 12.0, SMALL, 10.0]);
        let value = text::shorten(&row.value_text, self.value_width, size, Weight::Bold);
        let used = text::width(&value, size, Weight::Bold);
        scene.text((self.width - PAD, middle), Anchor::Right, Face::bold(size, ink), value);
        let room = if self.has_columns { self.name_width } else { self.width - 2.0 * PAD - used - GAP };
        let weight = if is_step { Weight::Regular } else { Weight::Bold };
        let size = text::fitting_size(&row.label, room, weight, &[SIZE, 12.0, SMALL]);
        let name = text::shorten(&row.label, room, size, weight);
        scene.text((PAD, middle), Anchor::Left, Face { size, weight, fill: palette.text }, name);
    }
}

fn color(palette: &Palette, mood: Mood) -> Color {
    match mood {
        Mood::Good => palette.good,
        Mood::Neutral => palette.text_muted,
        Mood::Bad => palette.bad,
    }
}
