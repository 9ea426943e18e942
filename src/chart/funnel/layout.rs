//! Where everything of a funnel goes: three arrangements, chosen by what fits beside the shape.
//!
//! Wide has names before and figures behind the shape, medium has both before it, narrow has them above each band.

use super::columns::Columns;
use super::split::{KeyEntry, key};
use super::{FunnelBar, FunnelInput};
use crate::chart::scene::{Anchor, Point, Weight};
use crate::chart::text;

/// Room between the picture's edge and anything in it.
pub(super) const PAD: f64 = 16.0;
/// Room the bracket takes before a target's text.
pub(super) const TARGET_GLYPH: f64 = 18.0;
pub(super) const NOTE_SIZE: f64 = 12.0;
const HEADLINE_SIZE: f64 = 15.0;
/// Height of a line in a placeholder.
pub(super) const MISSING_LINE: f64 = 18.0;
/// Size of the text in a placeholder.
pub(super) const MISSING_SIZE: f64 = 13.0;

/// What a text of a row is, hence its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Label,
    Volume,
    Figure,
    Muted,
    Target,
}

/// A text placed in the picture.
#[derive(Clone, Debug)]
pub(super) struct Caption {
    pub role: Role,
    pub text: String,
    pub size: f64,
    pub at: Point,
    pub anchor: Anchor,
}

impl Role {
    pub fn weight(self) -> Weight {
        if self == Self::Volume { Weight::Bold } else { Weight::Regular }
    }
}

impl Caption {
    pub fn width(&self) -> f64 {
        text::width(&self.text, self.size, self.role.weight())
    }

    /// The width together with the sign before it.
    pub fn span(&self) -> f64 {
        self.width() + if self.role == Role::Target { TARGET_GLYPH } else { 0.0 }
    }
}

/// One stage's share of the picture. All y are from the picture's top.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub top: f64,
    pub bottom: f64,
    pub band_top: f64,
    pub band_height: f64,
    pub badge: Point,
    pub badge_radius: f64,
    pub captions: Vec<Caption>,
    /// The text of a missing volume, in lines for the placeholder.
    pub missing: Vec<String>,
}

impl Row {
    pub fn band_bottom(&self) -> f64 {
        self.band_top + self.band_height
    }

    fn shift(&mut self, dy: f64) {
        self.top += dy;
        self.bottom += dy;
        self.band_top += dy;
        self.badge.1 += dy;
        self.captions.iter_mut().for_each(|caption| caption.at.1 += dy);
    }
}

/// The whole arrangement.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    pub width: f64,
    pub height: f64,
    /// The middle of the shape.
    pub axis: f64,
    /// The width of the widest possible band.
    pub shape_width: f64,
    /// Whether texts stand above bands, so that a body between two bands ends where the next text begins.
    pub is_stacked: bool,
    pub headline: Vec<Caption>,
    pub rows: Vec<Row>,
    pub key: Vec<KeyEntry>,
    pub note: Vec<Caption>,
}

/// A volume that can be drawn.
pub(super) fn known(bar: &FunnelBar) -> Option<f64> {
    bar.volume.filter(|volume| volume.is_finite() && *volume >= 0.0)
}

/// Lines centred in the picture, and the y below them.
fn centred(text: &str, width: f64, top: f64, role: Role, size: f64) -> (Vec<Caption>, f64) {
    let weight = role.weight();
    let line_height = (size * 1.45).round();
    let lines = text::wrap(text, width - 2.0 * PAD, size, weight, 4);
    let bottom = top + line_height * lines.len() as f64;
    let place = |(index, text): (usize, String)| Caption {
        role,
        text,
        size,
        at: (width / 2.0, top + line_height * (index as f64 + 0.5)),
        anchor: Anchor::Center,
    };
    (lines.into_iter().enumerate().map(place).collect(), bottom)
}

impl Layout {
    pub fn of(input: &FunnelInput, width: f64, is_empty: bool) -> Self {
        let columns = Columns::choose(input, width);
        let (headline, mut y) = if is_empty {
            let (lines, bottom) = centred(&input.empty_text, width, PAD, Role::Volume, HEADLINE_SIZE);
            (lines, bottom + 12.0)
        } else {
            (Vec::new(), PAD)
        };
        let mut rows: Vec<Row> = input.bars.iter().map(|bar| columns.row(bar, is_empty)).collect();
        let mut hanging: Option<f64> = None;
        for row in &mut rows {
            // Texts beside the shape may reach into the joint; texts above a band may not.
            let above = if columns.is_stacked { 0.0 } else { row.band_top };
            if let Some(below) = hanging {
                y += (columns.joint - below - above).max(14.0);
            }
            row.shift(y);
            y = row.bottom;
            hanging = Some(row.bottom - row.band_bottom());
        }
        let (key, y) =
            if is_empty || input.parts.is_empty() { (Vec::new(), y) } else { key(&input.parts, width, y + 14.0) };
        let (note, bottom) = match input.note.as_deref().filter(|_| !is_empty) {
            Some(note) => centred(note, width, y + 14.0, Role::Muted, NOTE_SIZE),
            None => (Vec::new(), y),
        };
        let mut layout = Self {
            width,
            height: (bottom + PAD).ceil(),
            axis: f64::midpoint(columns.shape.0, columns.shape.1),
            shape_width: columns.shape.1 - columns.shape.0,
            is_stacked: columns.is_stacked,
            headline,
            rows,
            key,
            note,
        };
        layout.grow_to(input.height.filter(|height| height.is_finite()).unwrap_or(0.0));
        layout
    }

    /// Uses spare height: bands and joints grow up to half as much again, the rest is left around them.
    fn grow_to(&mut self, height: f64) {
        let spare = height - self.height;
        if spare < 1.0 {
            return;
        }
        let count = self.rows.len().max(1) as f64;
        let each = (spare / count).min(44.0);
        let (band, joint) = (if self.is_stacked { 0.0 } else { each / 2.0 }, each / 2.0);
        let used = count * band + (count - 1.0) * joint;
        let mut shift = (spare - used) / 2.0;
        for row in &mut self.rows {
            row.shift(shift + band / 2.0);
            row.band_top -= band / 2.0;
            row.band_height += band;
            row.top -= band / 2.0;
            row.bottom += band / 2.0;
            shift += band + joint;
        }
        self.key.iter_mut().for_each(|entry| entry.at.1 += spare);
        self.note.iter_mut().for_each(|line| line.at.1 += spare);
        self.height = height.ceil();
    }
}
