//! How often a figure comes out how high: bars side by side, the middle nine tenths, and a target with its chance.

use super::palette::Palette;
use super::scale::LinearScale;
use super::scene::{Anchor, Region, Scene, Weight};
use super::sketch::{Face, Frame, drawable};
use super::text;
use crate::engine::Stage;
use crate::i18n::Direction;

/// A value that is to be met. Texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct HistogramTarget {
    /// In the figure's unit.
    pub value: f64,
    /// What is written over it, such as "at least 500: 83 %".
    pub text: String,
    /// Whether values above it meet it; those below it otherwise.
    pub is_met_above: bool,
}

/// What a histogram is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct HistogramInput {
    /// Reading direction of the page; values rise with it.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// Gives the bars their hue.
    pub stage: Stage,
    /// Where the first bar begins and the last one ends, in the figure's unit.
    pub extent: (f64, f64),
    /// Share of the cases in each of the equally wide bars (fraction).
    pub shares: Vec<f64>,
    /// The middle of the cases, from and to, with what is written over it.
    pub middle: Option<(f64, f64, String)>,
    /// What is to be met.
    pub target: Option<HistogramTarget>,
    /// Round values on the axis with their texts.
    pub ticks: Vec<(f64, String)>,
    /// What is said while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 12.0;
const SMALL: f64 = 12.0;
/// Height of a line of text above the bars.
const LINE: f64 = 20.0;
const BELOW: f64 = 24.0;
/// Room between two bars.
const GAP: f64 = 1.0;

/// So many bars share a row of the equal table, since nobody reads forty.
pub(super) const BARS_A_ROW: usize = 4;

/// Draws the histogram.
pub fn build_histogram_scene(input: &HistogramInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    let highest = input.shares.iter().copied().filter(|share| share.is_finite()).fold(0.0, f64::max);
    if highest <= 0.0 || input.extent.0 >= input.extent.1 {
        let mut scene = Scene::new(width, 120.0, palette.surface_raised);
        let face = Face::regular(14.0, palette.text_muted);
        for (row, line) in
            text::wrap(&input.empty_text, width - 2.0 * PAD, 14.0, Weight::Regular, 3).into_iter().enumerate()
        {
            scene.text((width / 2.0, 40.0 + 20.0 * row as f64), Anchor::Center, face, line);
        }
        return scene.facing(input.direction);
    }
    let tall = (width * 0.28).clamp(140.0, 240.0).floor();
    let top = PAD + 2.0 * LINE + 6.0;
    let plot = Frame { x: PAD, y: top, width: width - 2.0 * PAD, height: tall };
    let mut scene = Scene::new(width, plot.bottom() + BELOW + 4.0, palette.surface_raised);
    let scale = LinearScale::new(domain(input.extent, wanted(input)), (plot.x, plot.right()));
    bars(&mut scene, input, plot, &scale, highest);
    axis(&mut scene, input, plot, &scale);
    if let Some((from, to, words)) = &input.middle {
        let y = PAD + LINE + LINE / 2.0 + 8.0;
        let (left, right) = (scale.position(*from), scale.position(*to));
        scene.line((left, y), (right, y), 1.5, palette.text_muted);
        for x in [left, right] {
            scene.line((x, y - 4.0), (x, y + 4.0), 1.5, palette.text_muted);
        }
        let words = text::shorten(words, plot.width, SMALL, Weight::Regular);
        let x = held(f64::midpoint(left, right), text::width(&words, SMALL, Weight::Regular), plot);
        // Its ground keeps the words readable where the target's line passes.
        scene.text((x, y - 11.0), Anchor::Center, Face::regular(SMALL, palette.text_muted), words);
    }
    target(&mut scene, input, plot, &scale);
    scene.facing(input.direction)
}

/// Round values for the axis of bars between these ends, with room for a target.
pub fn histogram_ticks(extent: (f64, f64), target: Option<f64>) -> Vec<f64> {
    LinearScale::new(domain(extent, target), (0.0, 1.0)).ticks(7)
}

/// The values that the axis shows: those of the bars, and the target unless it is far away.
fn domain((from, to): (f64, f64), target: Option<f64>) -> (f64, f64) {
    let span = to - from;
    let near = |value: &f64| (from - span..=to + span).contains(value);
    match target.filter(near) {
        Some(value) => (from.min(value - span * 0.04), to.max(value + span * 0.04)),
        None => (from, to),
    }
}

fn wanted(input: &HistogramInput) -> Option<f64> {
    input.target.as_ref().map(|target| target.value)
}

fn bars(scene: &mut Scene, input: &HistogramInput, plot: Frame, scale: &LinearScale, highest: f64) {
    let hue = input.palette.hue(input.stage);
    let (from, to) = input.extent;
    let step = (to - from) / input.shares.len() as f64;
    for (index, share) in input.shares.iter().enumerate() {
        let (low, high) = (from + step * index as f64, from + step * (index + 1) as f64);
        let (left, right) = (scale.position(low), scale.position(high));
        let is_met = input.target.as_ref().is_none_or(|target| {
            let middle = low / 2.0 + high / 2.0;
            if target.is_met_above { middle >= target.value } else { middle <= target.value }
        });
        let height = (share / highest).clamp(0.0, 1.0) * plot.height;
        let width = (right - left - GAP).max(0.5);
        let frame = Frame { x: left, y: plot.bottom() - height, width, height };
        scene.rect(frame, 0.0, if is_met { hue.strong } else { hue.strong.mix(input.palette.surface_raised, 0.6) });
        if index % BARS_A_ROW == 0 {
            let last = (index + BARS_A_ROW).min(input.shares.len());
            let width = scale.position(from + step * last as f64) - left;
            scene.regions.push(Region { index: index / BARS_A_ROW, x: left, y: plot.y, width, height: plot.height });
        }
    }
}

fn axis(scene: &mut Scene, input: &HistogramInput, plot: Frame, scale: &LinearScale) {
    let palette = &input.palette;
    scene.line((plot.x, plot.bottom()), (plot.right(), plot.bottom()), 1.0, palette.text_muted);
    let mut free = f64::MIN;
    for (value, words) in &input.ticks {
        let width = text::width(words, SMALL, Weight::Regular);
        let x = scale.position(*value);
        let center = held(x, width, plot);
        if center - width / 2.0 < free {
            continue;
        }
        free = center + width / 2.0 + 10.0;
        scene.line((x, plot.bottom()), (x, plot.bottom() + 4.0), 1.0, palette.text_muted);
        let face = Face::regular(SMALL, palette.text_muted);
        scene.text((center, plot.bottom() + 15.0), Anchor::Center, face, words.as_str());
    }
}

fn target(scene: &mut Scene, input: &HistogramInput, plot: Frame, scale: &LinearScale) {
    let Some(target) = &input.target else { return };
    let x = scale.position(target.value);
    let (low, high) = domain(input.extent, wanted(input));
    if (low..=high).contains(&target.value) {
        let (from, to) = ((x, PAD + LINE + LINE + 2.0), (x, plot.bottom() + 2.0));
        scene.line(from, to, 5.0, input.palette.surface_raised);
        scene.line(from, to, 2.0, input.palette.target);
    }
    let size = text::fitting_size(&target.text, plot.width, Weight::Bold, &[14.0, 13.0, SMALL]);
    let words = text::shorten(&target.text, plot.width, size, Weight::Bold);
    let center = held(x, text::width(&words, size, Weight::Bold), plot);
    scene.text((center, PAD + LINE / 2.0 - 4.0), Anchor::Center, Face::bold(size, input.palette.target), words);
}

/// The middle of a text of this width as near to `x` as the plot allows.
fn held(x: f64, width: f64, plot: Frame) -> f64 {
    x.min(plot.right() - width / 2.0).max(plot.x + width / 2.0)
}
