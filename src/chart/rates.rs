//! A few rates with their intervals, one below the other on one scale, so that one sees whether they overlap.

use super::palette::Palette;
use super::scale::LinearScale;
use super::scene::{Anchor, Region, Scene, Shape, Weight};
use super::sketch::{Face, Frame};
use super::text;
use crate::i18n::Direction;

/// A rate and how far it can be trusted. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct RateRow {
    /// Whose rate it is.
    pub label: String,
    /// The rate (fraction).
    pub rate: f64,
    /// The rate in words.
    pub rate_text: String,
    /// Lower end of the interval (fraction).
    pub low: f64,
    /// Upper end of the interval (fraction).
    pub high: f64,
    /// The interval in words.
    pub interval_text: String,
}

/// A round value of the scale and its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// The value (fraction).
    pub value: f64,
    /// The value in words.
    pub text: String,
}

/// What the rates are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct RatesInput {
    /// Reading direction of the page.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 240 it is drawn as 240.
    pub width: f64,
    /// From top to bottom.
    pub rows: Vec<RateRow>,
    /// Round values under the rows.
    pub ticks: Vec<Tick>,
    /// What is said while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 8.0;
const NAME: f64 = 13.0;
const SMALL: f64 = 11.0;
/// Height of a row's line of words and of its band.
const WORDS: f64 = 20.0;
const BAND: f64 = 12.0;
const ROW: f64 = WORDS + BAND + 16.0;
const DOT: f64 = 5.0;

/// The extent of the scale: all intervals with some room on both sides, within 0 and 1.
pub fn rates_domain(rows: &[RateRow]) -> (f64, f64) {
    let ends = rows.iter().flat_map(|row| [row.low, row.high, row.rate]).filter(|end| end.is_finite());
    let (low, high) = ends.fold((f64::MAX, f64::MIN), |(low, high), end| (low.min(end), high.max(end)));
    if low > high {
        return (0.0, 1.0);
    }
    let room = 0.08 * (high - low);
    ((low - room).max(0.0), (high + room).min(1.0))
}

/// Draws the rates.
pub fn build_rates_scene(input: &RatesInput) -> Scene {
    let width = if input.width.is_finite() { input.width.max(240.0).floor() } else { 240.0 };
    let palette = &input.palette;
    let mut scene = Scene::new(width, 0.0, palette.surface_raised);
    if input.rows.is_empty() {
        let face = Face::regular(NAME, palette.text_muted);
        let words = text::shorten(&input.empty_text, width - 2.0 * PAD, face.size, face.weight);
        scene.text((width / 2.0, 32.0), Anchor::Center, face, words);
        return finish(scene, 64.0, input.direction);
    }
    let (start, end) = (PAD + DOT, width - PAD - DOT);
    let scale = LinearScale::new(rates_domain(&input.rows), (start, end));
    let bottom = PAD + ROW * input.rows.len() as f64;
    draw_ticks(&mut scene, input, &scale, bottom);
    for (index, row) in input.rows.iter().enumerate() {
        let y = PAD + ROW * index as f64;
        draw_row(&mut scene, palette, row, &scale, y);
        scene.regions.push(Region { index, x: 0.0, y, width, height: ROW });
    }
    finish(scene, bottom + 20.0 + PAD, input.direction)
}

fn draw_ticks(scene: &mut Scene, input: &RatesInput, scale: &LinearScale, bottom: f64) {
    let palette = &input.palette;
    // A text that would lie on the one before, or leave the picture, gives way.
    let mut free_from = 0.0;
    for tick in &input.ticks {
        let x = scale.position(tick.value);
        scene.line((x, PAD + WORDS), (x, bottom), 1.0, palette.line);
        let half = text::width(&tick.text, SMALL, Weight::Regular) / 2.0;
        if x - half >= free_from && x + half <= scene.width {
            let face = Face::regular(SMALL, palette.text_muted);
            scene.text((x, bottom + 10.0), Anchor::Center, face, tick.text.clone());
            free_from = x + half + 6.0;
        }
    }
}

/// The words above the band: name at the start, rate and interval at the end.
fn draw_row(scene: &mut Scene, palette: &Palette, row: &RateRow, scale: &LinearScale, y: f64) {
    let (left, right) = (PAD, scene.width - PAD);
    let middle = y + WORDS / 2.0;
    let interval_width = text::width(&row.interval_text, SMALL, Weight::Regular);
    let rate_width = text::width(&row.rate_text, NAME, Weight::Bold);
    let room = right - left - interval_width - rate_width - 20.0;
    let name = text::shorten(&row.label, room, NAME, Weight::Regular);
    // The background keeps the lines of the scale out of the words.
    let behind = Frame { x: left, y, width: right - left, height: WORDS };
    scene.rect(behind, 0.0, palette.surface_raised);
    scene.text((left, middle), Anchor::Left, Face::regular(NAME, palette.text), name);
    scene.text((right, middle), Anchor::Right, Face::regular(SMALL, palette.text_muted), row.interval_text.clone());
    let at = (right - interval_width - 8.0, middle);
    scene.text(at, Anchor::Right, Face::bold(NAME, palette.text), row.rate_text.clone());

    let [low, rate, high] = [row.low, row.rate, row.high].map(|value| scale.position(value));
    let band = Frame { x: low, y: y + WORDS + 4.0, width: (high - low).max(2.0), height: BAND };
    scene.rect(band, BAND / 2.0, palette.accent.mix(palette.surface_raised, 0.65));
    scene.circle((rate, band.middle()), DOT, palette.accent);
}

/// Gives the scene its height, which is known last.
fn finish(mut scene: Scene, height: f64, direction: Direction) -> Scene {
    scene.height = height;
    if let Some(Shape::Rect { height, .. }) = scene.shapes.first_mut() {
        *height = scene.height;
    }
    scene.facing(direction)
}
