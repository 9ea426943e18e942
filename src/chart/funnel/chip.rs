//! The chip between two bands: the step rate, how many were lost, and below how far the rate can be trusted. Used by
//! `draw` only.

use super::FunnelBar;
use crate::chart::palette::Palette;
use crate::chart::scene::{Anchor, Scene, Weight};
use crate::chart::sketch::{Face, Frame};
use crate::chart::spread::Spread;
use crate::chart::text;

/// Room between a chip and the body it stands beside.
pub(super) const CHIP_GAP: f64 = 12.0;
const SIZE: f64 = 13.0;
const SMALL: f64 = 11.0;
/// Height of the line with the rate, and of the line below it.
const LINE: f64 = 24.0;
const BELOW: f64 = 14.0;
const ARROW: f64 = 8.0;
/// Where the words begin, behind the arrow.
const START: f64 = SIDE + ARROW + 6.0;
/// Room between the chip's border and what is in it.
const SIDE: f64 = 11.0;

/// What a chip says. Texts may be empty.
#[derive(Clone, Copy)]
pub(super) struct Chip<'a> {
    step: &'a str,
    drop: &'a str,
    spread: &'a str,
    /// Whether the rate rests on too few cases.
    is_thin: bool,
    /// Whether this is the step to mend first.
    is_leak: bool,
}

impl<'a> Chip<'a> {
    /// A step rate that fits into a chip of this width, if it is known.
    pub fn step(bar: &FunnelBar, room: f64) -> Option<String> {
        let step = bar.step_rate_text.as_deref().filter(|text| !text.is_empty())?;
        Some(text::shorten(step, room - START - SIDE, SIZE, Weight::Bold))
    }

    /// The chip of the step into a band. What doesn't fit into the room is left out; a dashed border remains of it.
    pub fn of(bar: &'a FunnelBar, step: &'a str, (width, height): (f64, f64)) -> Self {
        let spread = bar.step_spread.as_ref();
        let chip = Self {
            step,
            drop: bar.drop_text.as_deref().unwrap_or_default(),
            spread: spread.map_or("", Spread::brief),
            is_thin: spread.is_some_and(Spread::is_thin),
            is_leak: bar.is_biggest_leak,
        };
        let fits = chip.second_line() <= width && chip.height() <= height;
        if fits { chip } else { Self { spread: "", ..chip } }
    }

    /// The same without the people lost.
    pub fn without_drop(self) -> Self {
        Self { drop: "", ..self }
    }

    fn second_line(&self) -> f64 {
        START + SIDE + text::width(self.spread, SMALL, Weight::Regular)
    }

    pub fn width(&self) -> f64 {
        let step = START + SIDE + text::width(self.step, SIZE, Weight::Bold);
        let drop = if self.drop.is_empty() { 0.0 } else { 8.0 + text::width(self.drop, SIZE - 1.0, Weight::Regular) };
        (step + drop).max(self.second_line())
    }

    pub fn height(&self) -> f64 {
        if self.spread.is_empty() { LINE } else { LINE + BELOW }
    }

    /// Draws it with its start at `x`, around the height `middle`.
    pub fn draw(&self, scene: &mut Scene, palette: &Palette, x: f64, middle: f64) {
        let Palette { surface_raised, line, text, text_muted, bad, .. } = *palette;
        let frame = Frame { x, y: middle - self.height() / 2.0, width: self.width(), height: self.height() };
        let (border, ink, muted) = if self.is_leak { (bad, bad, bad) } else { (line, text, text_muted) };
        let border = if self.is_thin { text_muted } else { border };
        scene.rect(frame, LINE / 2.0, border);
        scene.rect(frame.inset(if self.is_leak { 2.0 } else { 1.0 }), LINE / 2.0, surface_raised);
        if self.is_thin {
            // Cut into dashes, so that no colour is needed to tell it.
            let (left, right) = (frame.x + SIDE, frame.right() - SIDE);
            for y in [frame.y + 0.5, frame.bottom() - 0.5] {
                scene.dashes((left, y), (right, y), 2.0, surface_raised);
            }
        }
        let middle = frame.y + LINE / 2.0 + if self.spread.is_empty() { 0.0 } else { 1.0 };
        scene.arrow_down((frame.x + SIDE + ARROW / 2.0, middle), ARROW, muted);
        scene.text((frame.x + START, middle), Anchor::Left, Face::bold(SIZE, ink), self.step);
        scene.text((frame.right() - SIDE, middle), Anchor::Right, Face::regular(SIZE - 1.0, muted), self.drop);
        let below = frame.bottom() - BELOW / 2.0 - 3.0;
        let ink = if self.is_thin { text } else { text_muted };
        scene.text((frame.x + START, below), Anchor::Left, Face::regular(SMALL, ink), self.spread);
    }
}
