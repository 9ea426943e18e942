//! Steps: where something stood, and how far each change took it from there, one bar below the other.

use super::palette::{Color, Palette};
use super::scale::LinearScale;
use super::scene::{Anchor, Region, Scene, Weight};
use super::sketch::{Face, Frame, drawable, only_words};
use super::text;
use crate::i18n::Direction;

/// Where things stand after one change; the first row is where they stood before. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct StepRow {
    /// What was changed.
    pub label: String,
    /// Where things stand with it; what is not finite counts as nothing.
    pub value: f64,
    /// The same in words.
    pub value_text: String,
    /// How far it went, in words; empty in the first row.
    pub change_text: String,
}

/// What steps are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct StepsInput {
    /// Reading direction of the page.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// From top to bottom; more is better.
    pub rows: Vec<StepRow>,
    /// What to do first, shown while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 16.0;
const NAME_SIZE: f64 = 13.0;
const LINE: f64 = 22.0;
const BAR: f64 = 14.0;
const BETWEEN: f64 = 12.0;
/// Between a name and its value, and between a value and its change.
const GAP: f64 = 10.0;
/// The least length of a bar that is not nothing.
const SLIVER: f64 = 2.0;
/// The least width of a picture with values beside the names, not below them.
const LEAST_FOR_ONE_LINE: f64 = 520.0;

/// Draws the steps.
pub fn build_steps_scene(input: &StepsInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    if input.rows.is_empty() {
        return only_words(&input.empty_text, width, palette, input.direction);
    }
    let mut scene = Scene::new(width, 0.0, palette.surface_raised);
    let values = || input.rows.iter().map(|row| if row.value.is_finite() { row.value } else { 0.0 });
    let scale = LinearScale::from_zero(values(), (PAD, width - PAD));
    let zero = scale.position(0.0);
    let before = [0.0].into_iter().chain(values());
    let lines = if width < LEAST_FOR_ONE_LINE { 2.0 } else { 1.0 };
    let mut y = PAD;
    for (index, ((row, from), to)) in input.rows.iter().zip(before).zip(values()).enumerate() {
        let color = match () {
            () if index == 0 => palette.text_muted,
            () if to < from => palette.bad,
            () => palette.good,
        };
        label(&mut scene, palette, row, color, y);
        let top = y + lines * LINE;
        scene.line((zero, top - 2.0), (zero, top + BAR + 2.0), 1.0, palette.text_muted);
        step(&mut scene, (scale.position(from), scale.position(to)), top, color);
        let is_last = index + 1 == input.rows.len();
        if !is_last {
            // The next bar begins where this one ends.
            let x = scale.position(to);
            scene.dashes((x, top + BAR), (x, top + BAR + BETWEEN + lines * LINE), 1.0, palette.line);
        }
        let below = top + BAR + BETWEEN;
        scene.regions.push(Region { index, x: PAD, y, width: width - 2.0 * PAD, height: below - y });
        y = below;
    }
    scene.finish(y - BETWEEN + PAD, input.direction)
}

/// The bar between two places, never too short to be seen unless they are the same.
fn step(scene: &mut Scene, (from, to): (f64, f64), y: f64, color: Color) {
    let length = (to - from).abs();
    if length > 0.0 {
        let width = length.max(SLIVER).min(scene.width - PAD - from.min(to));
        scene.rect(Frame { x: from.min(to), y, width, height: BAR }, 2.0, color);
    }
}

/// The name at the start; the value and its change at the end, below the name where it would leave that no room.
fn label(scene: &mut Scene, palette: &Palette, row: &StepRow, color: Color, y: f64) {
    let (middle, end) = (y + LINE / 2.0, scene.width - PAD);
    let room = scene.width - 2.0 * PAD;
    let change = text::shorten(&row.change_text, room / 2.0 - GAP, NAME_SIZE, Weight::Bold);
    let change_width = if change.is_empty() { 0.0 } else { text::width(&change, NAME_SIZE, Weight::Bold) + GAP };
    let value = text::shorten(&row.value_text, room / 2.0 - GAP, NAME_SIZE, Weight::Bold);
    let value_width = text::width(&value, NAME_SIZE, Weight::Bold) + GAP;
    let is_one_line = scene.width >= LEAST_FOR_ONE_LINE;
    let name_room = if is_one_line { room - change_width - value_width } else { room };
    let name = text::shorten(&row.label, name_room, NAME_SIZE, Weight::Regular);
    let below = if is_one_line { middle } else { middle + LINE };
    scene.text((PAD, middle), Anchor::Left, Face::regular(NAME_SIZE, palette.text), name);
    scene.text((end - change_width, below), Anchor::Right, Face::bold(NAME_SIZE, palette.text), value);
    scene.text((end, below), Anchor::Right, Face::bold(NAME_SIZE, color), change);
}
