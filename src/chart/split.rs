//! Two splits of the same money side by side: a hollow bar for today and a full one for the best, channel by channel.

use super::palette::{Hue, Palette};
use super::scale::LinearScale;
use super::scene::{Anchor, Region, Scene, Weight};
use super::sketch::{Face, Frame, drawable, only_words};
use super::text;
use crate::i18n::Direction;

/// One channel. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct SplitRow {
    /// The channel's name.
    pub label: String,
    /// What it gets today and at best (money); what is not finite counts as nothing.
    pub amounts: [f64; 2],
    /// The same in words.
    pub amounts_text: String,
    /// How much more or less that is, in words.
    pub change_text: String,
}

/// What two splits are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct SplitInput {
    /// Reading direction of the page.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// The channels from top to bottom.
    pub rows: Vec<SplitRow>,
    /// What the two bars are: today, best.
    pub marks: [String; 2],
    /// Round amounts on the axis with their texts; see [`split_ticks`].
    pub ticks: Vec<(f64, String)>,
    /// What is said while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 16.0;
const SIZE: f64 = 13.0;
const SMALL: f64 = 11.0;
const GAP: f64 = 12.0;
const LINE: f64 = 20.0;
const BAR: f64 = 10.0;
const EDGE: f64 = 1.5;
/// The least length of a bar that is not nothing.
const SLIVER: f64 = 2.0;
/// The least width of a picture with names and amounts beside the bars, not above and below them.
const LEAST_FOR_COLUMNS: f64 = 520.0;

/// Round amounts for the axis of these channels, nothing among them.
pub fn split_ticks(rows: &[SplitRow], width: f64) -> Vec<f64> {
    let most = if width < LEAST_FOR_COLUMNS { 3 } else { 5 };
    LinearScale::from_zero(rows.iter().flat_map(|row| row.amounts), (0.0, 1.0)).ticks(most)
}

/// Draws the two splits.
pub fn build_split_scene(input: &SplitInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    if input.rows.is_empty() {
        return only_words(&input.empty_text, width, palette, input.direction);
    }
    let mut scene = Scene::new(width, 0.0, palette.surface_raised);
    let split = Split::of(input, width);
    let top = PAD + LINE + 8.0;
    let bottom = top + split.height * input.rows.len() as f64;
    legend(&mut scene, input);
    split.axis(&mut scene, top, bottom);
    for (index, row) in input.rows.iter().enumerate() {
        let y = top + split.height * index as f64;
        split.row(&mut scene, row, index, y);
        scene.regions.push(Region { index, x: PAD, y, width: width - 2.0 * PAD, height: split.height });
    }
    scene.finish(bottom + 24.0 + PAD / 2.0, input.direction)
}

/// Channels take the hues in turn, as at their curves.
fn hue(palette: &Palette, index: usize) -> Hue {
    palette.hues[(index + 1) % palette.hues.len()]
}

/// A bar, hollow for today.
fn bar(scene: &mut Scene, frame: Frame, hue: Hue, is_today: bool) {
    scene.rect(frame, 2.0, hue.strong);
    if is_today && frame.width > 2.0 * EDGE {
        scene.rect(frame.inset(EDGE), 1.0, hue.soft);
    }
}

/// What hollow and full bars are.
fn legend(scene: &mut Scene, input: &SplitInput) {
    let palette = &input.palette;
    let grey = Hue { strong: palette.text_muted, soft: palette.surface_raised, ..palette.hues[0] };
    let mut x = PAD;
    for (words, is_today) in input.marks.iter().zip([true, false]) {
        let swatch = Frame { x, y: PAD + (LINE - BAR) / 2.0, width: 18.0, height: BAR };
        bar(scene, swatch, grey, is_today);
        let words = text::shorten(words, scene.width / 2.0 - PAD - 30.0, 12.0, Weight::Regular);
        let after = text::width(&words, 12.0, Weight::Regular);
        let face = Face::regular(12.0, palette.text_muted);
        scene.text((x + 24.0, PAD + LINE / 2.0), Anchor::Left, face, words);
        x += 24.0 + after + 20.0;
    }
}

/// The rows being drawn.
struct Split<'a> {
    input: &'a SplitInput,
    width: f64,
    has_columns: bool,
    name_width: f64,
    value_width: f64,
    height: f64,
    scale: LinearScale,
}

impl<'a> Split<'a> {
    fn of(input: &'a SplitInput, width: f64) -> Self {
        let room = width - 2.0 * PAD;
        let has_columns = width >= LEAST_FOR_COLUMNS;
        let widest = |of: &dyn Fn(&SplitRow) -> f64| input.rows.iter().map(of).fold(0.0, f64::max).ceil();
        let names = widest(&|row| text::width(&row.label, SIZE, Weight::Regular)).min(room * 0.28);
        let values = widest(&|row| {
            let amounts = text::width(&row.amounts_text, SMALL, Weight::Regular);
            amounts.max(text::width(&row.change_text, SIZE, Weight::Bold))
        });
        let value_width = values.min(room * if has_columns { 0.36 } else { 0.5 });
        let range = if has_columns { (PAD + names + GAP, width - PAD - value_width - GAP) } else { (PAD, width - PAD) };
        let scale = LinearScale::from_zero(input.rows.iter().flat_map(|row| row.amounts), range);
        let height = if has_columns { 38.0 } else { 70.0 };
        Self { input, width, has_columns, name_width: names, value_width, height, scale }
    }

    fn axis(&self, scene: &mut Scene, top: f64, bottom: f64) {
        let palette = &self.input.palette;
        let top = self.has_columns.then_some(top);
        scene.axis_below(&self.input.ticks, |value| self.scale.position(value), (top, bottom), palette);
    }

    fn row(&self, scene: &mut Scene, row: &SplitRow, index: usize, y: f64) {
        let palette = &self.input.palette;
        let top = y + if self.has_columns { 8.0 } else { LINE + 4.0 };
        let zero = self.scale.position(0.0);
        for (amount, (offset, is_today)) in row.amounts.into_iter().zip([(0.0, true), (BAR + 2.0, false)]) {
            let amount = if amount.is_finite() { amount } else { 0.0 };
            if amount != 0.0 {
                let length = (self.scale.position(amount) - zero).abs().max(SLIVER);
                let x = if amount < 0.0 { zero - length } else { zero };
                let frame = Frame { x, y: top + offset, width: length, height: BAR };
                bar(scene, frame, hue(palette, index), is_today);
            }
        }
        scene.line((zero, top - 3.0), (zero, top + 2.0 * BAR + 5.0), 1.0, palette.text_muted);
        let right = self.width - PAD;
        let (first, second) = if self.has_columns { (y + 12.0, y + 27.0) } else { (y + LINE / 2.0, y + 57.0) };
        let sizes = [SIZE, 12.0, SMALL, 10.0];
        let size = text::fitting_size(&row.change_text, self.value_width, Weight::Bold, &sizes);
        let change = text::shorten(&row.change_text, self.value_width, size, Weight::Bold);
        let used = text::width(&change, size, Weight::Bold);
        scene.text((right, first), Anchor::Right, Face::bold(size, palette.text), change);
        let room = if self.has_columns { self.value_width } else { right - PAD };
        let size = text::fitting_size(&row.amounts_text, room, Weight::Regular, &[SMALL, 10.0, 9.0]);
        let amounts = text::shorten(&row.amounts_text, room, size, Weight::Regular);
        scene.text((right, second), Anchor::Right, Face::regular(size, palette.text_muted), amounts);
        let (room, middle) =
            if self.has_columns { (self.name_width, y + 19.0) } else { (right - PAD - used - GAP, first) };
        let size = text::fitting_size(&row.label, room, Weight::Regular, &[SIZE, 12.0, SMALL]);
        let name = text::shorten(&row.label, room, size, Weight::Regular);
        scene.text((PAD, middle), Anchor::Left, Face::regular(size, palette.text), name);
    }
}
