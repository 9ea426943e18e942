//! The chip between two bands: the step rate, how far it can be trusted, how many were lost. Used by `draw` only.

use super::FunnelBar;
use crate::chart::palette::Palette;
use crate::chart::scene::{Anchor, Scene, Weight};
use crate::chart::sketch::{Face, Frame};
use crate::chart::spread::Spread;
use crate::chart::text;

pub(super) const CHIP_HEIGHT: f64 = 24.0;
/// Room between a chip and the body it stands beside.
pub(super) const CHIP_GAP: f64 = 12.0;
const SIZE: f64 = 13.0;
const ARROW: f64 = 8.0;
/// Room between the chip's border and what is in it.
const SIDE: f64 = 11.0;
/// Room between two texts of a chip.
const BETWEEN: f64 = 8.0;

/// One wording of a chip; texts may be empty.
#[derive(Clone, Copy)]
pub(super) struct Chip<'a> {
    step: &'a str,
    spread: &'a str,
    drop: &'a str,
    /// Whether the rate rests on too few cases.
    is_thin: bool,
    /// Whether this is the step to mend first.
    is_leak: bool,
}

/// What a chip says, from everything to as little as must be.
pub(super) struct Chips<'a> {
    pub whole: Chip<'a>,
    /// Without the limits of the rate; that there are too few cases stays before the people lost.
    pub full: Chip<'a>,
    /// The rate alone, or with the words for too few cases.
    pub bare: Chip<'a>,
}

impl<'a> Chips<'a> {
    /// The wordings of the step into a band, if its rate is known and has room.
    pub fn of(bar: &'a FunnelBar, room: f64) -> Option<Self> {
        let step = bar.step_rate_text.as_deref().filter(|text| !text.is_empty())?;
        let (drop, is_leak) = (bar.drop_text.as_deref().unwrap_or_default(), bar.is_biggest_leak);
        let spread = bar.step_spread.as_ref();
        let is_thin = spread.is_some_and(Spread::is_thin);
        let brief = spread.map_or("", Spread::brief);
        let chip = |spread, drop| Chip { step, spread, drop, is_thin, is_leak };
        let few = if is_thin { brief } else { "" };
        // Words that don't fit at all are left to the dashed border.
        let bare = [chip(few, ""), chip("", "")];
        let bare = bare.into_iter().find(|chip| chip.width() <= room).unwrap_or(bare[1]);
        Some(Self { whole: chip(brief, drop), full: chip(few, drop), bare })
    }
}

impl Chip<'_> {
    pub fn width(&self) -> f64 {
        let small = |text: &str| {
            if text.is_empty() { 0.0 } else { BETWEEN + text::width(text, SIZE - 1.0, Weight::Regular) }
        };
        let step = text::width(self.step, SIZE, Weight::Bold);
        2.0 * SIDE + ARROW + 6.0 + step + small(self.spread) + small(self.drop)
    }

    pub fn draw(&self, scene: &mut Scene, palette: &Palette, frame: Frame) {
        let Palette { surface_raised, line, text, text_muted, bad, .. } = *palette;
        let (border, ink, muted) = if self.is_leak { (bad, bad, bad) } else { (line, text, text_muted) };
        let border = if self.is_thin { text_muted } else { border };
        scene.rect(frame, CHIP_HEIGHT, border);
        scene.rect(frame.inset(if self.is_leak { 2.0 } else { 1.0 }), CHIP_HEIGHT, surface_raised);
        if self.is_thin {
            // Cut into dashes, so that no colour is needed to tell it.
            let (left, right) = (frame.x + SIDE, frame.right() - SIDE);
            for y in [frame.y + 0.5, frame.bottom() - 0.5] {
                scene.dashes((left, y), (right, y), 2.0, surface_raised);
            }
        }
        let middle = frame.middle();
        scene.arrow_down((frame.x + SIDE + ARROW / 2.0, middle), ARROW, muted);
        let x = frame.x + SIDE + ARROW + 6.0;
        scene.text((x, middle), Anchor::Left, Face::bold(SIZE, ink), self.step);
        let x = x + text::width(self.step, SIZE, Weight::Bold) + BETWEEN;
        let small = Face::regular(SIZE - 1.0, muted);
        scene.text((x, middle), Anchor::Left, small, self.spread);
        scene.text((frame.right() - SIDE, middle), Anchor::Right, small, self.drop);
    }
}
