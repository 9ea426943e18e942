//! One whole in parts: a bar whose parts are as long as their shares, with their names and shares below it.

use super::palette::{Color, Palette};
use super::scene::{Anchor, Region, Scene, Weight};
use super::sketch::{Face, Frame, drawable};
use super::text;
use crate::i18n::Direction;

/// What a part says, which gives it its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Good news.
    Good,
    /// Neither.
    Neutral,
    /// Bad news.
    Bad,
}

/// One part. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct BarPart {
    /// Its name.
    pub label: String,
    /// How much it is (count); less than nothing counts as nothing.
    pub value: f64,
    /// The count in words.
    pub count_text: String,
    /// Its share of the whole in words.
    pub share_text: String,
    /// What it says.
    pub mood: Mood,
}

/// What a whole in parts is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct PartsInput {
    /// Reading direction of the page.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// From start to end.
    pub parts: Vec<BarPart>,
    /// What to do first, shown while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 16.0;
const BAR: f64 = 28.0;
const LINE: f64 = 22.0;
const SIZE: f64 = 13.0;
const SWATCH: f64 = 12.0;
/// Between two parts, so that they are told apart without their colours.
const GAP: f64 = 2.0;

/// Draws the parts.
pub fn build_parts_scene(input: &PartsInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    let amount = |part: &BarPart| if part.value.is_finite() { part.value.max(0.0) } else { 0.0 };
    let whole: f64 = input.parts.iter().map(amount).sum();
    if !(whole > 0.0 && whole.is_finite()) {
        let mut scene = Scene::new(width, 72.0, palette.surface_raised);
        let face = Face::regular(14.0, palette.text_muted);
        let empty = text::shorten(&input.empty_text, width - 2.0 * PAD, 14.0, Weight::Regular);
        scene.text((width / 2.0, 36.0), Anchor::Center, face, empty);
        return scene.facing(input.direction);
    }
    let height = PAD + BAR + 10.0 + LINE * input.parts.len() as f64 + PAD;
    let mut scene = Scene::new(width, height, palette.surface_raised);
    let room = width - 2.0 * PAD;
    let shares = input.parts.iter().map(|part| text::width(&part.share_text, SIZE, Weight::Bold));
    let shares = shares.fold(0.0, f64::max).min(room * 0.3);
    let mut x = PAD;
    let mut y = PAD + BAR + 10.0 + LINE / 2.0;
    for (index, part) in input.parts.iter().enumerate() {
        let length = room * (amount(part) / whole);
        let fill = color(palette, part.mood);
        let drawn = (length - GAP).max(length.min(1.0)).max(0.0);
        scene.rect(Frame { x, y: PAD, width: drawn, height: BAR }, 2.0, fill);
        scene.regions.push(Region { index, x, y: PAD, width: length, height: BAR });
        scene.regions.push(Region { index, x: PAD, y: y - LINE / 2.0, width: room, height: LINE });
        x += length;
        scene.rect(Frame { x: PAD, y: y - SWATCH / 2.0, width: SWATCH, height: SWATCH }, 2.0, fill);
        let count = text::shorten(&part.count_text, room * 0.45, SIZE, Weight::Regular);
        let share = text::shorten(&part.share_text, shares, SIZE, Weight::Bold);
        let count_right = width - PAD - shares - 14.0;
        let label_room = count_right - text::width(&count, SIZE, Weight::Regular) - PAD - SWATCH - 18.0;
        let label = text::shorten(&part.label, label_room, SIZE, Weight::Regular);
        scene.text((PAD + SWATCH + 8.0, y), Anchor::Left, Face::regular(SIZE, palette.text), label);
        scene.text((count_right, y), Anchor::Right, Face::regular(SIZE, palette.text), count);
        scene.text((width - PAD, y), Anchor::Right, Face::bold(SIZE, palette.text), share);
        y += LINE;
    }
    scene.facing(input.direction)
}

fn color(palette: &Palette, mood: Mood) -> Color {
    match mood {
        Mood::Good => palette.good,
        Mood::Neutral => palette.text_muted,
        Mood::Bad => palette.bad,
    }
}
