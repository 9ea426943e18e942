//! A tornado: how far a result moves to either side of where it stands when one figure alone is a little more or less.

use super::palette::{Color, Palette};
use super::scale::LinearScale;
use super::scene::{Anchor, Region, Scene, Weight};
use super::sketch::{Face, Frame, drawable, only_words};
use super::text;
use crate::engine::Stage;
use crate::i18n::Direction;

/// One figure that is turned. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct TornadoRow {
    /// The figure's name.
    pub label: String,
    /// Gives the bars their hue.
    pub stage: Stage,
    /// How far the result moves when the figure is more, in the result's unit; not finite counts as nothing.
    pub more: f64,
    /// The same in words.
    pub more_text: String,
    /// How far the result moves when the figure is less.
    pub less: f64,
    /// The same in words.
    pub less_text: String,
}

/// What a tornado is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct TornadoInput {
    /// Reading direction of the page.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// Where the result stands, at the axis.
    pub now_text: String,
    /// What the full bars show.
    pub more_key: String,
    /// What the hollow bars show.
    pub less_key: String,
    /// From top to bottom.
    pub rows: Vec<TornadoRow>,
    /// What to do first, shown while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 16.0;
const NAME_SIZE: f64 = 13.0;
/// The least size of a name; two lines of it are as high as a row.
const SMALL: f64 = 11.0;
const VALUE_SIZE: f64 = 12.0;
const LINE: f64 = 20.0;
const BAR: f64 = 16.0;
const BETWEEN: f64 = 10.0;
/// The least width of a picture with names beside the bars.
const LEAST_FOR_COLUMNS: f64 = 520.0;
/// The edge of a hollow bar.
const EDGE: f64 = 1.5;
/// The least length of a bar that is not nothing.
const SLIVER: f64 = 2.0;
/// Between a bar's tip and its value.
const GAP: f64 = 6.0;

/// Draws the tornado.
pub fn build_tornado_scene(input: &TornadoInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    if input.rows.is_empty() {
        return only_words(&input.empty_text, width, palette, input.direction);
    }
    let mut scene = Scene::new(width, 0.0, palette.surface_raised);
    let mut y = draw_key(&mut scene, input);
    let tornado = Tornado::of(input, width);
    y = tornado.axis_label(&mut scene, y);
    let top = y;
    for (index, row) in input.rows.iter().enumerate() {
        let below = tornado.row(&mut scene, row, y);
        scene.regions.push(Region { index, x: PAD, y, width: width - 2.0 * PAD, height: below - y });
        y = below;
    }
    let axis = tornado.scale.position(0.0);
    // Drawn last: bars begin at it, so it must stand before them.
    if tornado.has_columns {
        scene.line((axis, top), (axis, y - tornado.between / 2.0), 1.0, palette.text_muted);
    }
    scene.finish(y - BETWEEN + PAD, input.direction)
}

/// What full and hollow bars mean, side by side where there is room; tells the y below.
fn draw_key(scene: &mut Scene, input: &TornadoInput) -> f64 {
    const SWATCH: f64 = 14.0;
    let face = Face::regular(VALUE_SIZE, input.palette.text_muted);
    let (mut x, mut y) = (PAD, PAD);
    for (words, is_hollow) in [(&input.more_key, false), (&input.less_key, true)] {
        let room = scene.width - 2.0 * PAD - SWATCH - GAP;
        let words = text::shorten(words, room, face.size, face.weight);
        let width = SWATCH + GAP + text::width(&words, face.size, face.weight);
        if x > PAD && x + width > scene.width - PAD {
            (x, y) = (PAD, y + LINE);
        }
        let swatch = Frame { x, y: y + (LINE - SWATCH) / 2.0, width: SWATCH, height: SWATCH };
        draw_bar(scene, swatch, input.palette.text_muted, is_hollow.then_some(input.palette.surface_raised));
        scene.text((x + SWATCH + GAP, y + LINE / 2.0), Anchor::Left, face, words);
        x += width + 2.0 * PAD;
    }
    y + LINE + 4.0
}

/// A bar, full or with a hollow of another colour.
fn draw_bar(scene: &mut Scene, frame: Frame, strong: Color, hollow: Option<Color>) {
    scene.rect(frame, 2.0, strong);
    if let Some(hollow) = hollow.filter(|_| frame.width > 2.0 * EDGE && frame.height > 2.0 * EDGE) {
        scene.rect(frame.inset(EDGE), 1.0, hollow);
    }
}

/// The chart being drawn.
struct Tornado<'a> {
    input: &'a TornadoInput,
    width: f64,
    /// Whether names stand beside the bars, not above them.
    has_columns: bool,
    name_width: f64,
    /// One size for all names, small enough for the longest.
    name_size: f64,
    /// Whether values stand below the bars, at the edges, since they would leave the bars no room beside them.
    has_values_below: bool,
    /// From one row to the next, more where names take two lines.
    between: f64,
    scale: LinearScale,
}

impl<'a> Tornado<'a> {
    fn of(input: &'a TornadoInput, width: f64) -> Self {
        let rows = || input.rows.iter();
        let widest = |widths: &mut dyn Iterator<Item = f64>| widths.fold(0.0, f64::max).ceil();
        let names = widest(&mut rows().map(|row| text::width(&row.label, NAME_SIZE, Weight::Regular)));
        let has_columns = width >= LEAST_FOR_COLUMNS;
        let name_width = if has_columns { names.min(width * 0.36) } else { width - 2.0 * PAD };
        let fitting =
            |row: &TornadoRow| text::fitting_size(&row.label, name_width, Weight::Regular, &[NAME_SIZE, 12.0, SMALL]);
        let name_size = rows().map(fitting).fold(NAME_SIZE, f64::min);
        let start = if has_columns { PAD + name_width + GAP } else { PAD };
        let axis = f64::midpoint(start, width - PAD);
        let half = axis - start;
        let effects = || rows().flat_map(|row| [(row.more, &row.more_text), (row.less, &row.less_text)]);
        let effects = || effects().filter(|(effect, _)| effect.is_finite()).map(|(effect, text)| (effect.abs(), text));
        let most = effects().map(|(effect, _)| effect).fold(0.0, f64::max);
        // As long as bars can be with every value still beside its bar.
        let longest = |(effect, words): (f64, &String)| {
            (half - GAP - text::width(words, VALUE_SIZE, Weight::Bold)) * (most / effect)
        };
        let beside = effects().filter(|(effect, _)| *effect > 0.0).map(longest).fold(half, f64::min);
        let has_values_below = beside < half * 0.4;
        let length = if has_values_below { half } else { beside };
        let scale = LinearScale::new((-most, most), (axis - length, axis + length));
        let is_wrapped =
            |row: &TornadoRow| has_columns && text::width(&row.label, name_size, Weight::Regular) > name_width;
        let between = if rows().any(is_wrapped) { BETWEEN + 8.0 } else { BETWEEN };
        Self { input, width, has_columns, name_width, name_size, has_values_below, between, scale }
    }

    /// Where the axis is; the scale has no extent when nothing moves.
    fn axis(&self) -> f64 {
        let (start, end) = self.scale.range();
        f64::midpoint(start, end)
    }

    /// Where the result stands now, above the axis; tells the y below.
    fn axis_label(&self, scene: &mut Scene, y: f64) -> f64 {
        let axis = self.axis();
        let room = 2.0 * (axis - PAD).min(self.width - PAD - axis);
        let words = text::shorten(&self.input.now_text, room, VALUE_SIZE, Weight::Regular);
        let face = Face::regular(VALUE_SIZE, self.input.palette.text_muted);
        scene.text((axis, y + LINE / 2.0), Anchor::Center, face, words);
        y + LINE + 4.0
    }

    /// One figure; tells the y below.
    fn row(&self, scene: &mut Scene, row: &TornadoRow, y: f64) -> f64 {
        self.name(scene, &row.label, if self.has_columns { y + BAR / 2.0 } else { y + LINE / 2.0 });
        let top = if self.has_columns { y } else { y + LINE };
        let axis = self.axis();
        if !self.has_columns {
            scene.line((axis, top - 3.0), (axis, top + BAR + 3.0), 1.0, self.input.palette.text_muted);
        }
        let hue = self.input.palette.hue(row.stage);
        // On the same side the two share the height, and the longer one bears its value.
        let is_shared = (row.more < 0.0) == (row.less < 0.0) && row.more != 0.0 && row.less != 0.0;
        let height = if is_shared { BAR / 2.0 - 1.0 } else { BAR };
        let bars =
            [(row.more, &row.more_text, top, None), (row.less, &row.less_text, top + BAR - height, Some(hue.soft))];
        for (value, words, top, hollow) in bars {
            let value = if value.is_finite() { value } else { 0.0 };
            let length = if value == 0.0 { 0.0 } else { (self.scale.position(value) - axis).abs().max(SLIVER) };
            let x = if value < 0.0 { axis - length } else { axis };
            draw_bar(scene, Frame { x, y: top, width: length, height }, hue.strong, hollow);
            let is_longer = value.abs() >= row.more.abs().max(row.less.abs());
            if value != 0.0 && (!is_shared || is_longer) {
                let middle =
                    if self.has_values_below { y + self.row_height() - LINE / 2.0 } else { top + height / 2.0 };
                self.value(scene, words, value, length, middle);
            }
        }
        y + self.row_height() + self.between
    }

    fn row_height(&self) -> f64 {
        let name = if self.has_columns { 0.0 } else { LINE };
        let values = if self.has_values_below { LINE } else { 0.0 };
        name + BAR + values
    }

    /// The figure's name, on two lines if it is long and stands beside its bars.
    fn name(&self, scene: &mut Scene, label: &str, middle: f64) {
        let (fill, size) = (self.input.palette.text, self.name_size);
        let most = if self.has_columns { 2 } else { 1 };
        let lines = text::wrap(label, self.name_width, size, Weight::Regular, most);
        let top = middle - (lines.len() as f64 - 1.0) * SMALL * 1.15 / 2.0;
        for (position, line) in lines.into_iter().enumerate() {
            let y = top + position as f64 * SMALL * 1.15;
            scene.text((PAD, y), Anchor::Left, Face::regular(size, fill), line);
        }
    }

    /// The value beyond the tip of its bar.
    fn value(&self, scene: &mut Scene, words: &str, value: f64, length: f64, y: f64) {
        let axis = self.axis();
        let half = self.width - PAD - axis;
        // Below the bars, each value has its side for itself.
        let away = if self.has_values_below { GAP } else { length + GAP };
        let room = half - away;
        let size = text::fitting_size(words, room, Weight::Bold, &[VALUE_SIZE, 11.0, 10.0]);
        let words = text::shorten(words, room, size, Weight::Bold);
        let (x, anchor) = if value < 0.0 { (axis - away, Anchor::Right) } else { (axis + away, Anchor::Left) };
        scene.text((x, y), anchor, Face::bold(size, self.input.palette.text), words);
    }
}
