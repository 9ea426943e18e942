//! Channels side by side by one figure: a bar a channel in the order it is given, with a line where all of them stand
//! together. Many channels make thin rows.

use super::palette::{Color, Hue, Palette};
use super::scale::LinearScale;
use super::scene::{Anchor, Point, Region, Scene, Weight};
use super::sketch::{Face, Frame, drawable};
use super::spread::{self, Spread};
use super::text;
use crate::engine::Stage;
use crate::i18n::Direction;

/// One channel. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelBar {
    /// The channel's name.
    pub label: String,
    /// Its figure; absent or not finite where it is not known.
    pub value: Option<f64>,
    /// The same in words.
    pub value_text: String,
    /// Which share of all channels it has, in words; empty where that means nothing.
    pub share_text: String,
    /// How far the figure can be trusted, where it is a measured rate.
    pub spread: Option<Spread>,
    /// What was aimed at.
    pub target: Option<f64>,
    /// The same in words.
    pub target_text: String,
}

/// What a comparison of channels is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelsInput {
    /// Reading direction of the page.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// Gives the bars their hue.
    pub stage: Stage,
    /// The channels from top to bottom.
    pub bars: Vec<ChannelBar>,
    /// Where all of them stand together, or one of them on average, with its words.
    pub mark: Option<(f64, String)>,
    /// Round values on the axis with their texts; see [`channels_ticks`].
    pub ticks: Vec<(f64, String)>,
    /// What to do first, shown while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 16.0;
const SMALL: f64 = 11.0;
const GAP: f64 = 10.0;
/// Room for the words at the line of all channels, and for the axis.
const ABOVE: f64 = 24.0;
const BELOW: f64 = 24.0;
/// The least width of a picture with names beside the bars where the rows are not thin.
const LEAST_FOR_COLUMNS: f64 = 520.0;
/// From so many channels on the rows are thin.
const MANY: usize = 20;
/// Sizes of values, of which the first is taken that leaves the bars their room.
const SIZES: [f64; 5] = [13.0, 12.0, SMALL, 10.0, 9.0];
/// Half the height of a whisker's end stroke.
const CAP: f64 = 3.0;
/// The least length of a bar that is not nothing.
const SLIVER: f64 = 2.0;

/// Round values for the axis of these bars, zero among them.
pub fn channels_ticks(bars: &[ChannelBar], mark: Option<f64>, width: f64) -> Vec<f64> {
    // Narrow pictures have room for fewer texts.
    let most = if width < LEAST_FOR_COLUMNS { 3 } else { 5 };
    LinearScale::from_zero(values(bars).chain(mark), (0.0, 1.0)).ticks(most)
}

fn values(bars: &[ChannelBar]) -> impl Iterator<Item = f64> {
    let spreads = spread::limits(bars.iter().filter_map(|bar| bar.spread.as_ref()));
    bars.iter().flat_map(|bar| [bar.value, bar.target]).flatten().chain(spreads)
}

/// Draws the comparison.
pub fn build_channels_scene(input: &ChannelsInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    let mut scene = Scene::new(width, 0.0, palette.surface_raised);
    let is_known = |bar: &ChannelBar| bar.value.is_some_and(f64::is_finite);
    if !input.bars.iter().any(is_known) {
        let face = Face::regular(14.0, palette.text_muted);
        let y = scene.paragraph(&input.empty_text, (width / 2.0, PAD + 20.0), Anchor::Center, PAD, face);
        return scene.finish(y + 20.0 + PAD, input.direction);
    }
    let rows = Rows::of(input, width);
    let top = PAD + if input.mark.is_some() { ABOVE } else { 0.0 };
    let bottom = top + rows.height * input.bars.len() as f64;
    rows.axis(&mut scene, top, bottom);
    for (index, bar) in input.bars.iter().enumerate() {
        let y = top + rows.height * index as f64;
        rows.row(&mut scene, bar, y);
        scene.regions.push(Region { index, x: PAD, y, width: width - 2.0 * PAD, height: rows.height });
    }
    let zero = rows.scale.position(0.0);
    for (from, to) in rows.stretches(top) {
        scene.line((zero, from), (zero, to), 1.0, palette.text_muted);
    }
    rows.mark(&mut scene, top);
    scene.finish(bottom + BELOW + PAD / 2.0, input.direction)
}

/// The rows being drawn.
struct Rows<'a> {
    input: &'a ChannelsInput,
    hue: Hue,
    width: f64,
    is_thin: bool,
    /// Whether names and values stand beside the bars, not above them.
    has_columns: bool,
    name_width: f64,
    value_width: f64,
    share_width: f64,
    size: f64,
    height: f64,
    scale: LinearScale,
}

impl<'a> Rows<'a> {
    fn of(input: &'a ChannelsInput, width: f64) -> Self {
        let is_thin = input.bars.len() >= MANY;
        let size = if is_thin { SMALL } else { 13.0 };
        let has_columns = is_thin || width >= LEAST_FOR_COLUMNS;
        let widest = |of: &dyn Fn(&ChannelBar) -> f64| input.bars.iter().map(of).fold(0.0, f64::max).ceil();
        let room = width - 2.0 * PAD;
        let shares = widest(&|bar| text::width(&bar.share_text, SMALL, Weight::Regular));
        let share_width = if is_thin && width < LEAST_FOR_COLUMNS { 0.0 } else { shares };
        let after_share = if share_width > 0.0 { share_width + GAP } else { 0.0 };
        let noted = widest(&|bar| notes(bar).map(|note| text::width(note, SMALL, Weight::Regular)).fold(0.0, f64::max));
        let values = widest(&|bar| text::width(&bar.value_text, size, Weight::Bold));
        let value_width = values.max(if is_thin { 0.0 } else { noted - after_share }).min(room * 0.42);
        let names = widest(&|bar| text::width(&bar.label, size, Weight::Regular)).min(room * 0.34);
        let range = if has_columns {
            (PAD + names + GAP, width - PAD - value_width - after_share - GAP)
        } else {
            (PAD, width - PAD)
        };
        let most_notes = input.bars.iter().map(|bar| notes(bar).count()).max().unwrap_or_default() as f64;
        let height = match (is_thin, has_columns) {
            (true, _) => 18.0,
            (false, true) => 30.0 + 12.0 * (most_notes - 0.5).max(0.0),
            (false, false) => 44.0 + if most_notes > 0.0 { 14.0 } else { 0.0 },
        };
        let scale = LinearScale::from_zero(values_of(input), range);
        let hue = input.palette.hue(input.stage);
        Self {
            input,
            hue,
            width,
            is_thin,
            has_columns,
            name_width: names,
            value_width,
            share_width,
            size,
            height,
            scale,
        }
    }

    /// Level with nothing: upright lines at round values, with their words below.
    fn axis(&self, scene: &mut Scene, top: f64, bottom: f64) {
        let palette = &self.input.palette;
        let top = self.has_columns.then_some(top);
        scene.axis_below(&self.input.ticks, |value| self.scale.position(value), (top, bottom), palette);
    }

    fn row(&self, scene: &mut Scene, bar: &ChannelBar, y: f64) {
        let palette = &self.input.palette;
        let right = self.width - PAD;
        let is_known = bar.value.is_some_and(f64::is_finite);
        let ink = if is_known { palette.text } else { palette.text_muted };
        let (name, value) = (Face::regular(self.size, palette.text), Face::bold(self.size, ink));
        let muted = Face::regular(SMALL, palette.text_muted);
        let share = if self.share_width > 0.0 { bar.share_text.as_str() } else { "" };
        let value_end = right - if self.share_width > 0.0 { self.share_width + GAP } else { 0.0 };
        let (thick, middle) = if self.has_columns {
            let count = if self.is_thin { 0 } else { notes(bar).count() };
            let middle = y + self.height / 2.0;
            let first = middle - 6.0 * count as f64;
            draw_name(scene, &bar.label, (PAD, middle), self.name_width, name);
            let size = text::fitting_size(&bar.value_text, self.value_width, Weight::Bold, &SIZES);
            let value = Face { size: size.min(self.size), ..value };
            let words = text::shorten(&bar.value_text, self.value_width, value.size, Weight::Bold);
            scene.text((value_end, first), Anchor::Right, value, words);
            scene.text((right, first), Anchor::Right, muted, share);
            for (line, (note, fill)) in self.told(bar).take(count).enumerate() {
                let words = text::shorten(note, right - value_end + self.value_width, SMALL, Weight::Regular);
                let below = first + 2.0 + 12.5 * (line + 1) as f64;
                scene.text((right, below), Anchor::Right, Face::regular(SMALL, fill), words);
            }
            (if self.is_thin { 10.0 } else { 16.0 }, middle)
        } else {
            let line = y + 9.0;
            let words = text::shorten(&bar.value_text, self.value_width, self.size, Weight::Bold);
            let value_start = value_end - text::width(&words, self.size, Weight::Bold);
            scene.text((value_end, line), Anchor::Right, value, words);
            scene.text((right, line), Anchor::Right, muted, share);
            draw_name(scene, &bar.label, (PAD, line), value_start - GAP - PAD, name);
            let room = (self.width - 2.0 * PAD - GAP) / 2.0;
            for ((note, fill), (x, anchor)) in self.told(bar).zip([(PAD, Anchor::Left), (right, Anchor::Right)]) {
                let words = text::shorten(note, room, SMALL, Weight::Regular);
                scene.text((x, y + 42.0), anchor, Face::regular(SMALL, fill), words);
            }
            (14.0, y + 26.0)
        };
        self.bar(scene, bar, middle, thick);
    }

    /// What stands with a row beside its value, with its colour: its spread, its target.
    fn told<'row>(&self, bar: &'row ChannelBar) -> impl Iterator<Item = (&'row str, Color)> + use<'row> {
        let Palette { text, text_muted, target, .. } = self.input.palette;
        let has_spread = bar.spread.is_some();
        let is_few = bar.spread.as_ref().is_some_and(Spread::is_thin);
        let ink = if is_few { text } else { text_muted };
        notes(bar).enumerate().map(move |(at, note)| (note, if at == 0 && has_spread { ink } else { target }))
    }

    fn bar(&self, scene: &mut Scene, bar: &ChannelBar, middle: f64, thick: f64) {
        let (palette, zero) = (&self.input.palette, self.scale.position(0.0));
        let (start, end) = self.scale.range();
        match bar.value.filter(|value| value.is_finite()) {
            Some(value) => {
                let length = if value == 0.0 { 0.0 } else { (self.scale.position(value) - zero).abs().max(SLIVER) };
                let x = if value < 0.0 { zero - length } else { zero };
                let fill = if value < 0.0 { palette.bad } else { self.hue.strong };
                let frame = Frame { x, y: middle - thick / 2.0, width: length, height: thick };
                if bar.spread.as_ref().is_some_and(Spread::is_thin) {
                    scene.placeholder(frame, fill, fill);
                } else {
                    scene.rect(frame, 2.0, fill);
                }
            }
            None => scene.dashes((start, middle), (end, middle), 1.0, palette.text_muted),
        }
        if let Some(spread) = &bar.spread {
            self.whisker(scene, spread, middle);
        }
        if let Some(target) = bar.target.filter(|target| target.is_finite()) {
            let x = self.scale.position(target);
            let reach = thick / 2.0 + if self.is_thin { 1.0 } else { 4.0 };
            for (width, stroke) in [(5.0, palette.surface_raised), (2.0, palette.target)] {
                scene.line((x, middle - reach), (x, middle + reach), width, stroke);
            }
        }
    }

    /// From the lower to the upper limit; one beyond the scale has no end stroke, since the line leaves the chart.
    fn whisker(&self, scene: &mut Scene, spread: &Spread, middle: f64) {
        let (from, to) = (self.scale.position(spread.low), self.scale.position(spread.high));
        let ends = if self.scale.holds(spread.high) { vec![from, to] } else { vec![from] };
        for (around, stroke) in [(3.0, self.input.palette.surface_raised), (0.0, self.input.palette.text)] {
            scene.line((from, middle), (to, middle), 1.5 + around, stroke);
            for x in &ends {
                scene.line((*x, middle - CAP), (*x, middle + CAP), 1.5 + around, stroke);
            }
        }
    }

    /// Where lines cross the rows: all the way, or over the bars alone where names stand above them.
    fn stretches(&self, top: f64) -> Vec<(f64, f64)> {
        let count = self.input.bars.len();
        if self.has_columns {
            return vec![(top, top + self.height * count as f64)];
        }
        (0..count).map(|row| top + self.height * row as f64).map(|y| (y + 17.0, y + 35.0)).collect()
    }

    /// Where all channels stand together, through all rows, named above them.
    fn mark(&self, scene: &mut Scene, top: f64) {
        let Some((value, words)) = self.input.mark.as_ref().filter(|(value, _)| value.is_finite()) else { return };
        let palette = &self.input.palette;
        let x = self.scale.position(*value);
        // Its edge keeps the line apart from the bars that it crosses.
        for (from, to) in [(top - 6.0, top + 1.0)].into_iter().chain(self.stretches(top)) {
            scene.line((x, from), (x, to), 4.0, palette.surface_raised);
            scene.dashes((x, from), (x, to), 2.0, palette.accent);
        }
        let words = text::shorten(words, self.width - 2.0 * PAD, 12.0, Weight::Bold);
        let half = text::width(&words, 12.0, Weight::Bold) / 2.0;
        let center = x.max(PAD + half).min(self.width - PAD - half);
        scene.text((center, top - ABOVE / 2.0 - 3.0), Anchor::Center, Face::bold(12.0, palette.accent), words);
        let (index, y) = (self.input.bars.len(), top - ABOVE);
        scene.regions.push(Region { index, x: PAD, y, width: self.width - 2.0 * PAD, height: ABOVE });
    }
}

fn draw_name(scene: &mut Scene, label: &str, at: Point, room: f64, face: Face) {
    let size = text::fitting_size(label, room, Weight::Regular, &[face.size, 12.0_f64.min(face.size), SMALL]);
    scene.text(at, Anchor::Left, Face { size, ..face }, text::shorten(label, room, size, Weight::Regular));
}

/// What is said of a channel beside its figure.
fn notes(bar: &ChannelBar) -> impl Iterator<Item = &str> {
    let spread = bar.spread.as_ref().map(Spread::brief);
    [spread, Some(bar.target_text.as_str())].into_iter().flatten().filter(|note| !note.is_empty())
}

fn values_of(input: &ChannelsInput) -> impl Iterator<Item = f64> {
    values(&input.bars).chain(input.mark.as_ref().map(|(value, _)| *value))
}
