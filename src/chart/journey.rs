//! The way of a customer: phases in order, a mark for each touchpoint, as high as it feels, and what is missing. On narrow
//! pictures the way goes down the page, and what feels good lies at the far side.

use super::palette::{Hue, Palette};
use super::scale::LinearScale;
use super::scene::{Anchor, Point, Region, Scene, Shape, Weight};
use super::sketch::{Face, Frame, drawable, only_words};
use super::text;
use crate::engine::Stage;
use crate::i18n::Direction;

/// A place on the way. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct JourneyStop {
    /// What it is called.
    pub label: String,
    /// How it feels, from the worst, −1, to the best, 1; absent where nobody has said.
    pub feeling: Option<f64>,
    /// What is missing there; empty where nothing is.
    pub gap_text: String,
}

/// A part of the way.
#[derive(Clone, Debug, PartialEq)]
pub struct JourneyPhase {
    /// What it is called.
    pub label: String,
    /// Gives it its hue.
    pub stage: Stage,
    /// Its places in order; where there is none, that is a gap.
    pub stops: Vec<JourneyStop>,
}

/// What a way is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct JourneyInput {
    /// Reading direction of the page; the way goes with it.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// The phases in order.
    pub phases: Vec<JourneyPhase>,
    /// What the ends and the middle of the scale mean: worst, even, best.
    pub scale: [String; 3],
    /// What is said of a phase without a place.
    pub empty_phase_text: String,
    /// What to do first, shown while there is no place at all.
    pub empty_text: String,
}

const PAD: f64 = 16.0;
const SMALL: f64 = 11.0;
const NOTE: f64 = 14.0;
const BAND: f64 = 26.0;
const BETWEEN: f64 = 6.0;
const DOT: f64 = 7.0;
/// Height of the plot where the way goes across.
const TALL: f64 = 132.0;
/// The least room of a place on the way across; with less the way goes down.
const LEAST: f64 = 88.0;

impl JourneyInput {
    /// The rows of the equal table: the places, and the phases without one.
    fn rows(&self) -> usize {
        self.phases.iter().map(|phase| phase.stops.len().max(1)).sum()
    }
}

/// Draws the way.
pub fn build_journey_scene(input: &JourneyInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    if input.phases.iter().all(|phase| phase.stops.is_empty()) {
        return only_words(&input.empty_text, width, palette, input.direction);
    }
    let mut scene = Scene::new(width, 0.0, palette.surface_raised);
    let names = input.scale.iter().map(|words| text::width(words, SMALL, Weight::Regular));
    let before = names.fold(0.0, f64::max).min(width * 0.14).ceil() + 12.0;
    let room = width - 2.0 * PAD - before - BETWEEN * (input.phases.len() as f64 - 1.0);
    let slot = room / input.rows() as f64;
    let height = if slot >= LEAST { across(&mut scene, input, before, slot) } else { down(&mut scene, input) };
    scene.finish(height, input.direction)
}

/// The way from start to end; tells how high the picture is.
fn across(scene: &mut Scene, input: &JourneyInput, before: f64, slot: f64) -> f64 {
    let palette = &input.palette;
    let top = PAD + BAND + 2.0 * DOT;
    let scale = LinearScale::new((-1.0, 1.0), (top + TALL, top));
    let (left, right) = (PAD + before, scene.width - PAD);
    for (level, words) in [-1.0, 0.0, 1.0].into_iter().zip(&input.scale) {
        let y = scale.position(level);
        scene.line((left, y), (right, y), 1.0, palette.line);
        let face = Face::regular(SMALL, palette.text_muted);
        let lines = text::wrap(words, before - 10.0, SMALL, Weight::Regular, 2);
        let first = y - 6.5 * (lines.len() as f64 - 1.0);
        for (row, line) in lines.into_iter().enumerate() {
            scene.text((PAD, first + 13.0 * row as f64), Anchor::Left, face, line);
        }
    }
    let below = top + TALL + 2.0 * DOT;
    let mut x = left;
    let (mut marks, mut lowest) = (Vec::new(), below);
    for phase in &input.phases {
        let hue = palette.hue(phase.stage);
        let width = slot * phase.stops.len().max(1) as f64;
        band(scene, phase, hue, Frame { x, y: PAD, width, height: BAND }, width);
        if phase.stops.is_empty() {
            let frame = Frame { x, y: top - DOT, width, height: TALL + 2.0 * DOT };
            lowest = lowest.max(gap(scene, input, frame, below));
            marks.push((None, hue));
        }
        for (place, stop) in phase.stops.iter().enumerate() {
            let middle = x + slot * (place as f64 + 0.5);
            let y = stop.feeling.map(|feeling| scale.position(feeling));
            marks.push((Some((middle, y)), hue));
            lowest = lowest.max(words_below(scene, palette, stop, (middle, below), slot - 8.0));
        }
        x += width + BETWEEN;
    }
    let even = scale.position(0.0);
    let places = marks.into_iter().map(|(place, hue)| (place.map(|(x, y)| ((x, y.unwrap_or(even)), y.is_some())), hue));
    line(scene, palette, &places.collect::<Vec<_>>());
    let mut x = left;
    for phase in &input.phases {
        for _ in 0..phase.stops.len().max(1) {
            let index = scene.regions.len();
            scene.regions.push(Region { index, x, y: PAD + BAND, width: slot, height: lowest - PAD - BAND });
            x += slot;
        }
        x += BETWEEN;
    }
    lowest + PAD
}

/// The way from top to bottom; tells how high the picture is.
fn down(scene: &mut Scene, input: &JourneyInput) -> f64 {
    let palette = &input.palette;
    let (left, right) = ((scene.width * 0.56).floor(), scene.width - PAD - DOT);
    let scale = LinearScale::new((-1.0, 1.0), (left + DOT, right));
    let face = Face::regular(SMALL, palette.text_muted);
    let half = (right + DOT - left) / 2.0 - 4.0;
    for (words, x, anchor) in
        [(&input.scale[0], left, Anchor::Left), (&input.scale[2], scene.width - PAD, Anchor::Right)]
    {
        for (row, words) in text::wrap(words, half, SMALL, Weight::Regular, 2).into_iter().enumerate() {
            scene.text((x, PAD + 6.0 + 13.0 * row as f64), anchor, face, words);
        }
    }
    let name_room = left - PAD - 10.0;
    let mut y = PAD + 30.0;
    let mut marks = Vec::new();
    for phase in &input.phases {
        let hue = palette.hue(phase.stage);
        // The line goes over the far part of it.
        let frame = Frame { x: PAD, y, width: scene.width - 2.0 * PAD, height: BAND };
        band(scene, phase, hue, frame, left - PAD);
        y += BAND + BETWEEN;
        let first = y;
        if phase.stops.is_empty() {
            let frame = Frame { x: left, y, width: scene.width - PAD - left, height: 30.0 };
            scene.placeholder(frame, palette.bad, palette.bad.mix(palette.surface_raised, 0.6));
            let face = Face::bold(SMALL, palette.bad);
            for (row, words) in wrapped(&input.empty_phase_text, name_room, Weight::Bold, 2).into_iter().enumerate() {
                scene.text((PAD, y + 8.0 + NOTE * row as f64), Anchor::Left, face, words);
            }
            marks.push((None, hue));
            y += region(scene, y, 36.0);
        }
        for stop in &phase.stops {
            let names = wrapped(&stop.label, name_room, Weight::Regular, 2).into_iter();
            let names = names.map(|words| (Face::regular(SMALL, palette.text), words));
            let missing = wrapped(&stop.gap_text, name_room, Weight::Bold, 2).into_iter();
            let lines: Vec<_> = names.chain(missing.map(|words| (Face::bold(SMALL, palette.bad), words))).collect();
            let words = NOTE * lines.len() as f64;
            let height = (words + 6.0).max(30.0);
            for (row, (face, words_here)) in lines.into_iter().enumerate() {
                let line = y + (height - words) / 2.0 + NOTE * (row as f64 + 0.5);
                scene.text((PAD, line), Anchor::Left, face, words_here);
            }
            let x = scale.position(stop.feeling.unwrap_or(0.0));
            marks.push((Some(((x, y + height / 2.0), stop.feeling.is_some())), hue));
            y += region(scene, y, height);
        }
        for level in [-1.0, 0.0, 1.0] {
            let x = scale.position(level);
            if !phase.stops.is_empty() {
                scene.line((x, first), (x, y), 1.0, palette.line);
            }
        }
        y += BETWEEN;
    }
    line(scene, palette, &marks);
    y + PAD - BETWEEN
}

/// A row of the picture for the next row of the table; tells its height.
fn region(scene: &mut Scene, y: f64, height: f64) -> f64 {
    let (index, width) = (scene.regions.len(), scene.width - 2.0 * PAD);
    scene.regions.push(Region { index, x: PAD, y, width, height });
    height
}

fn wrapped(words: &str, room: f64, weight: Weight, lines: usize) -> Vec<String> {
    if words.is_empty() { Vec::new() } else { text::wrap(words, room, SMALL, weight, lines) }
}

/// The phase's name in the middle of its hue, or of so much of it.
fn band(scene: &mut Scene, phase: &JourneyPhase, hue: Hue, frame: Frame, room: f64) {
    scene.rect(frame, 4.0, hue.soft);
    let size = text::fitting_size(&phase.label, room - 12.0, Weight::Bold, &[13.0, 12.0, SMALL]);
    let words = text::shorten(&phase.label, room - 12.0, size, Weight::Bold);
    let (x, anchor) =
        if room < frame.width { (frame.x + 8.0, Anchor::Left) } else { (frame.x + room / 2.0, Anchor::Center) };
    scene.text((x, frame.middle()), anchor, Face::bold(size, hue.ink), words);
}

/// A phase without a place; tells where its words end.
fn gap(scene: &mut Scene, input: &JourneyInput, frame: Frame, below: f64) -> f64 {
    let palette = &input.palette;
    scene.placeholder(frame.inset(6.0), palette.bad, palette.bad.mix(palette.surface_raised, 0.6));
    let mut y = below + NOTE / 2.0;
    for words in wrapped(&input.empty_phase_text, frame.width - 8.0, Weight::Bold, 3) {
        let face = Face::bold(SMALL, palette.bad);
        scene.text((frame.x + frame.width / 2.0, y), Anchor::Center, face, words);
        y += NOTE;
    }
    y
}

/// A place's name and what is missing there; tells where they end.
fn words_below(scene: &mut Scene, palette: &Palette, stop: &JourneyStop, (x, y): Point, room: f64) -> f64 {
    let mut y = y + NOTE / 2.0;
    for words in wrapped(&stop.label, room, Weight::Regular, 3) {
        scene.text((x, y), Anchor::Center, Face::regular(SMALL, palette.text), words);
        y += NOTE;
    }
    for words in wrapped(&stop.gap_text, room, Weight::Bold, 3) {
        scene.text((x, y), Anchor::Center, Face::bold(SMALL, palette.bad), words);
        y += NOTE;
    }
    y
}

/// The line through the places and their marks: full where it is said how they feel, hollow where not. A gap breaks the
/// line, and so does a place of which nobody has said how it feels.
fn line(scene: &mut Scene, palette: &Palette, places: &[(Option<(Point, bool)>, Hue)]) {
    let mut run: Vec<Point> = Vec::new();
    for place in places.iter().map(|(place, _)| *place).chain([None]) {
        match place {
            Some((at, true)) => run.push(at),
            _ if run.len() > 1 => {
                let points = std::mem::take(&mut run);
                scene.shapes.push(Shape::Path { points, width: 2.5, stroke: palette.text_muted });
            }
            _ => run.clear(),
        }
    }
    for (place, hue) in places {
        let Some((at, is_felt)) = *place else { continue };
        scene.circle(at, DOT + 2.0, palette.surface_raised);
        scene.circle(at, DOT, hue.strong);
        if !is_felt {
            scene.circle(at, DOT - 2.0, palette.surface_raised);
        }
    }
}
