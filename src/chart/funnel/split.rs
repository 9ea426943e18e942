//! A band in the channels' parts, and the key that names them. Parts are told apart by their order and their patterns,
//! never by colour alone. Used by `draw` only.

use super::layout::{NOTE_SIZE, PAD};
use crate::chart::palette::{Color, Hue, Palette};
use crate::chart::scene::{Anchor, Point, Scene, Weight};
use crate::chart::sketch::{Face, Frame};
use crate::chart::text;

/// The part of a band that one channel brought. The text is finished.
#[derive(Clone, Debug, PartialEq)]
pub struct BandPart {
    /// How many; what is not finite or less than nothing counts as nothing.
    pub value: f64,
    /// The same in words.
    pub text: String,
}

impl BandPart {
    fn amount(&self) -> f64 {
        if self.value.is_finite() { self.value.max(0.0) } else { 0.0 }
    }
}

/// Room between two parts.
const GAP: f64 = 2.0;
const SIZE: f64 = 11.0;
/// Height of a line within a part, and of a line of the key.
const LINE: f64 = 14.0;
const KEY_LINE: f64 = 20.0;
const SWATCH: f64 = 14.0;
/// Between two entries of the key.
const BETWEEN: f64 = 20.0;

/// How a part is filled: its ground, what is drawn on it, and the ink of its words.
struct Fill {
    ground: Color,
    hatch: Option<Color>,
    ink: Color,
}

/// The fill of the part at a position; there are six, after which they come again.
fn fill(palette: &Palette, hue: &Hue, position: usize) -> Fill {
    let light = |share| hue.strong.mix(palette.surface_raised, share);
    let (ground, hatch, ink) = match position % 6 {
        0 => (hue.strong, None, hue.on),
        1 => (light(0.7), None, palette.text),
        2 => (hue.strong, Some(light(0.7)), hue.on),
        3 => (light(0.88), None, palette.text),
        4 => (light(0.7), Some(hue.strong), palette.text),
        _ => (palette.surface_raised, Some(light(0.4)), palette.text),
    };
    Fill { ground, hatch, ink }
}

fn block(scene: &mut Scene, frame: Frame, fill: &Fill, edge: Color) {
    // An edge, since the lightest grounds would be lost on the page.
    scene.rect(frame, 2.0, edge);
    if frame.width > 2.0 && frame.height > 2.0 {
        scene.rect(frame.inset(1.0), 1.0, fill.ground);
        if let Some(hatch) = fill.hatch {
            scene.hatch(frame.inset(1.0), 6.0, 1.5, hatch);
        }
    }
}

/// Draws the parts of a band from start to end, with their names and numbers where these fit.
pub(super) fn draw_parts(
    scene: &mut Scene,
    palette: &Palette,
    hue: &Hue,
    frame: Frame,
    parts: &[BandPart],
    names: &[String],
) {
    let whole: f64 = parts.iter().map(BandPart::amount).sum();
    if !(whole > 0.0 && whole.is_finite()) {
        scene.rect(frame, 2.0, hue.strong);
        return;
    }
    let mut x = frame.x;
    for (position, part) in parts.iter().enumerate() {
        let length = frame.width * (part.amount() / whole);
        let width = (length - GAP).max(length.min(1.0)).max(0.0);
        let own = Frame { x, width, ..frame };
        x += length;
        if width <= 0.0 {
            continue;
        }
        let fill = fill(palette, hue, position);
        block(scene, own, &fill, hue.strong);
        if let Some(name) = names.get(position) {
            label(scene, own, &fill, name, &part.text);
        }
    }
}

/// Name and number on two lines, or the number alone; nothing where neither fits.
fn label(scene: &mut Scene, frame: Frame, fill: &Fill, name: &str, number: &str) {
    let bold = text::width(number, SIZE, Weight::Bold);
    let both = text::width(name, SIZE, Weight::Regular).max(bold);
    let (width, lines) = match frame.width - 10.0 {
        room if both <= room && frame.height >= 2.0 * LINE + 4.0 => (both, 2.0),
        room if bold <= room => (bold, 1.0),
        _ => return,
    };
    let (axis, middle) = (frame.x + frame.width / 2.0, frame.middle());
    if fill.hatch.is_some() {
        // Words need a calm ground.
        scene.rect(Frame::around(axis, width + 6.0, middle - lines * LINE / 2.0, lines * LINE), 2.0, fill.ground);
    }
    if lines > 1.0 {
        scene.text((axis, middle - LINE / 2.0), Anchor::Center, Face::regular(SIZE, fill.ink), name);
        scene.text((axis, middle + LINE / 2.0), Anchor::Center, Face::bold(SIZE, fill.ink), number);
    } else {
        scene.text((axis, middle), Anchor::Center, Face::bold(SIZE, fill.ink), number);
    }
}

/// An entry of the key: which part, where its swatch begins, and its name as far as there is room.
#[derive(Clone, Debug)]
pub(super) struct KeyEntry {
    pub position: usize,
    pub at: Point,
    pub name: String,
}

/// Lays the key out from `top` on, and tells the y below it.
pub(super) fn key(names: &[String], width: f64, top: f64) -> (Vec<KeyEntry>, f64) {
    let (mut x, mut y) = (PAD, top);
    let mut entries = Vec::new();
    for (position, name) in names.iter().enumerate() {
        let name = text::shorten(name, width - 2.0 * PAD - SWATCH - 6.0, NOTE_SIZE, Weight::Regular);
        let room = SWATCH + 6.0 + text::width(&name, NOTE_SIZE, Weight::Regular);
        if x > PAD && x + room > width - PAD {
            (x, y) = (PAD, y + KEY_LINE);
        }
        entries.push(KeyEntry { position, at: (x, y + KEY_LINE / 2.0), name });
        x += room + BETWEEN;
    }
    let bottom = if entries.is_empty() { top } else { y + KEY_LINE };
    (entries, bottom)
}

/// Draws an entry of the key in the hue of the first band.
pub(super) fn draw_key_entry(scene: &mut Scene, palette: &Palette, hue: &Hue, entry: &KeyEntry) {
    let (x, y) = entry.at;
    let frame = Frame { x, y: y - SWATCH / 2.0, width: SWATCH, height: SWATCH };
    block(scene, frame, &fill(palette, hue, entry.position), hue.strong);
    scene.text((x + SWATCH + 6.0, y), Anchor::Left, Face::regular(NOTE_SIZE, palette.text), entry.name.clone());
}
