//! Draws a funnel that is laid out: bodies first, then bands with their marks and texts, chips on top.

use super::chip::{CHIP_GAP, Chip};
use super::layout::{Caption, Layout, MISSING_LINE, MISSING_SIZE, Role, Row, TARGET_GLYPH, known};
use super::split::{draw_key_entry, draw_parts};
use super::{FunnelBar, FunnelInput, Widths, before, target};
use crate::chart::palette::{Color, Palette};
use crate::chart::scene::{Anchor, Region, Scene, Weight};
use crate::chart::sketch::{Face, Frame, Slice};
use crate::chart::text;

/// Corner radius of bands.
const CORNER: f64 = 5.0;
/// How far a target mark stands out above and below its band.
const OVERHANG: f64 = 5.0;
/// A target mark nearer than this to its band's edge would hide it, so only its ends are drawn.
const CLEARANCE: f64 = 6.0;
/// Widths of the bands of an empty funnel, as shares of the shape: the form of a funnel, not a figure.
const GHOST: [f64; 5] = [1.0, 0.68, 0.44, 0.28, 0.18];

/// A bar with its place and its width.
struct Band<'a> {
    row: &'a Row,
    bar: &'a FunnelBar,
    /// Absent where the volume is.
    width: Option<f64>,
    target_width: Option<f64>,
    ghost_width: Option<f64>,
    color: Color,
}

impl Band<'_> {
    /// Where the mark on both sides of the axis that reaches farthest is.
    fn half_width(&self) -> f64 {
        let widths = [self.width, self.target_width, self.ghost_width];
        widths.into_iter().flatten().fold(0.0, f64::max) / 2.0
    }

    fn frame(&self, axis: f64, width: f64) -> Frame {
        Frame::around(axis, width, self.row.band_top, self.row.band_height)
    }
}

pub(super) struct Drawing<'a> {
    palette: &'a Palette,
    layout: &'a Layout,
    /// What the parts of the bands are called.
    parts: &'a [String],
    bands: Vec<Band<'a>>,
}

impl<'a> Drawing<'a> {
    pub fn of(input: &'a FunnelInput, layout: &'a Layout, widths: &Widths, is_empty: bool) -> Self {
        let ghosts = GHOST.iter().cycle().map(|share| share * layout.shape_width);
        let band = |((row, bar), ghost): ((&'a Row, &'a FunnelBar), f64)| {
            let hue = input.palette.hue(bar.stage);
            let width = known(bar).map(|volume| widths.of_volume(volume));
            Band {
                row,
                bar,
                width: if is_empty { Some(ghost) } else { width },
                target_width: target(bar).filter(|_| !is_empty).map(|target| widths.of_volume(target)),
                ghost_width: before(bar).filter(|_| !is_empty).map(|before| widths.of_volume(before)),
                color: if is_empty { hue.soft } else { hue.strong },
            }
        };
        let bands = layout.rows.iter().zip(&input.bars).zip(ghosts).map(band).collect();
        Self { palette: &input.palette, layout, parts: &input.parts, bands }
    }

    pub fn draw(&self) -> Scene {
        let mut scene = Scene::new(self.layout.width, self.layout.height, self.palette.surface_raised);
        for pair in self.bands.windows(2) {
            if let [band, next] = pair {
                self.body(&mut scene, band, next);
            }
        }
        for (index, band) in self.bands.iter().enumerate() {
            self.leaders(&mut scene, band);
            self.band(&mut scene, band);
            self.ghost(&mut scene, band);
            self.target_mark(&mut scene, band);
            self.missing_words(&mut scene, band);
            self.badge(&mut scene, band);
            band.row.captions.iter().for_each(|caption| self.caption(&mut scene, caption));
            let Row { top, bottom, .. } = *band.row;
            let (width, height) = (self.layout.width, bottom - top);
            scene.regions.push(Region { index, x: 0.0, y: top, width, height });
        }
        for pair in self.bands.windows(2) {
            if let [band, next] = pair {
                self.chip(&mut scene, band, next);
            }
        }
        let first = self.bands.first().map(|band| self.palette.hue(band.bar.stage));
        for (entry, hue) in self.layout.key.iter().zip(first.iter().cycle()) {
            draw_key_entry(&mut scene, self.palette, hue, entry);
        }
        let lines = self.layout.headline.iter().chain(&self.layout.note);
        lines.for_each(|caption| self.caption(&mut scene, caption));
        scene
    }

    fn caption(&self, scene: &mut Scene, caption: &Caption) {
        let fill = match caption.role {
            Role::Label | Role::Volume | Role::Figure => self.palette.text,
            Role::Muted => self.palette.text_muted,
            Role::Target => self.palette.target,
        };
        let face = Face { size: caption.size, weight: caption.role.weight(), fill };
        scene.text(caption.at, caption.anchor, face, caption.text.clone());
        if caption.role == Role::Target {
            let (x, y) = caption.at;
            let left = if caption.anchor == Anchor::Right { x - caption.width() } else { x };
            let frame = Frame { x: left - TARGET_GLYPH + 1.0, y: y - 5.0, width: 11.0, height: 10.0 };
            bracket(scene, frame, 1.5, fill);
        }
    }

    fn badge(&self, scene: &mut Scene, band: &Band) {
        let hue = self.palette.hue(band.bar.stage);
        let Row { badge, badge_radius, .. } = *band.row;
        scene.circle(badge, badge_radius, hue.strong);
        let face = Face::bold((badge_radius * 0.95).round(), hue.on);
        scene.text(badge, Anchor::Center, face, band.bar.stage.letter());
    }

    /// The body between two bands, from top to bottom.
    fn joint(&self, band: &Band, next: &Band) -> (f64, f64) {
        let bottom = if self.layout.is_stacked { next.row.top - 4.0 } else { next.row.band_top };
        (band.row.band_bottom(), bottom)
    }

    /// The people between two bands.
    fn body(&self, scene: &mut Scene, band: &Band, next: &Band) {
        let (axis, (top, bottom)) = (self.layout.axis, self.joint(band, next));
        let (Some(width), Some(next_width)) = (band.width, next.width) else {
            scene.dashes((axis, top + 2.0), (axis, bottom - 2.0), 1.0, self.palette.line);
            return;
        };
        let soft = |band: &Band| self.palette.hue(band.bar.stage).soft;
        // It reaches into both bands, so that their round corners stand before it.
        let from = Slice { y: top - CORNER, width, color: soft(band) };
        let reach = if self.layout.is_stacked { 0.0 } else { CORNER };
        scene.taper(axis, from, Slice { y: bottom + reach, width: next_width, color: soft(next) });
    }

    fn band(&self, scene: &mut Scene, band: &Band) {
        match band.width {
            Some(width) if width > 0.0 && !band.bar.parts.is_empty() => {
                let (hue, frame) = (self.palette.hue(band.bar.stage), band.frame(self.layout.axis, width));
                draw_parts(scene, self.palette, &hue, frame, &band.bar.parts, self.parts);
            }
            Some(width) if width > 0.0 => scene.rect(band.frame(self.layout.axis, width), CORNER, band.color),
            Some(_) => scene.rect(band.frame(self.layout.axis, 1.0), 0.0, self.palette.text_muted),
            None => self.missing(scene, band.row),
        }
    }

    /// A band nobody has counted yet.
    fn missing(&self, scene: &mut Scene, row: &Row) {
        let room = self.layout.shape_width;
        let width = (missing_width(row) + 24.0).max(room * 0.5).min(room);
        let frame = Frame::around(self.layout.axis, width, row.band_top, row.band_height);
        scene.placeholder(frame, self.palette.text_muted, self.palette.line);
    }

    /// What would tell how many they are, before whatever mark stands there.
    fn missing_words(&self, scene: &mut Scene, band: &Band) {
        let (axis, row) = (self.layout.axis, band.row);
        if band.width.is_some() || row.missing.is_empty() {
            return;
        }
        let height = MISSING_LINE * row.missing.len() as f64;
        let middle = row.band_top + row.band_height / 2.0;
        let plate = Frame::around(axis, missing_width(row) + 12.0, middle - height / 2.0, height);
        scene.rect(plate, 0.0, self.palette.surface_raised);
        let face = Face::regular(MISSING_SIZE, self.palette.text_muted);
        for (index, line) in row.missing.iter().enumerate() {
            scene.text((axis, plate.y + MISSING_LINE * (index as f64 + 0.5)), Anchor::Center, face, line.clone());
        }
    }

    /// Hairlines that lead the eye from a row's texts to its band.
    fn leaders(&self, scene: &mut Scene, band: &Band) {
        if self.layout.is_stacked || band.width.is_none() {
            return;
        }
        let (y, axis) = (band.row.band_top + band.row.band_height / 2.0, self.layout.axis);
        let (near, far) = (band.half_width() + 10.0, self.layout.shape_width / 2.0 + 8.0);
        for side in [-1.0, 1.0] {
            let has_text = band.row.captions.iter().any(|caption| (caption.at.0 > axis) == (side > 0.0));
            if has_text && far - near > 10.0 {
                scene.line((axis + side * far, y), (axis + side * near, y), 1.0, self.palette.line);
            }
        }
    }

    /// The outline of the band as it was in the period before, a little higher so that it is seen where both are as wide.
    /// Within the band only its corners are drawn: the middle belongs to words.
    fn ghost(&self, scene: &mut Scene, band: &Band) {
        let Some(width) = band.ghost_width else { return };
        let frame = band.frame(self.layout.axis, width).inset(-2.5);
        let (left, right, top, bottom) = (frame.x.max(1.0), frame.right(), frame.y, frame.bottom());
        let mut edges = vec![((left, top), (right, top)), ((left, bottom), (right, bottom))];
        let is_within = width < band.width.unwrap_or(0.0);
        for x in [left, right] {
            if is_within {
                edges.extend([((x, top), (x, top + 5.0)), ((x, bottom - 5.0), (x, bottom))]);
            } else {
                edges.push(((x, top), (x, bottom)));
            }
        }
        for (from, to) in &edges {
            scene.line(*from, *to, 3.0, self.palette.surface_raised);
        }
        for (from, to) in edges {
            scene.dashes(from, to, 1.5, self.palette.text);
        }
    }

    /// Brackets at both sides of a band, as far apart as the target is wide.
    fn target_mark(&self, scene: &mut Scene, band: &Band) {
        let (axis, Some(width)) = (self.layout.axis, band.target_width) else { return };
        let distance = (width - band.width.unwrap_or(0.0)).abs() / 2.0;
        let frame = band.frame(axis, width);
        let frame = Frame { y: frame.y - OVERHANG, height: frame.height + 2.0 * OVERHANG, ..frame };
        if band.width.is_none() || distance >= CLEARANCE {
            bracket(scene, frame, 5.0, self.palette.surface_raised);
            bracket(scene, frame, 2.0, self.palette.target);
            return;
        }
        for x in [frame.x, frame.right()] {
            scene.line((x, frame.y - 1.0), (x, frame.y + OVERHANG - 1.0), 2.0, self.palette.target);
            scene.line((x, frame.bottom() - OVERHANG + 1.0), (x, frame.bottom() + 1.0), 2.0, self.palette.target);
        }
    }

    /// The step rate, in the joint: beside the body, where those who left would be, or on a body that is wide enough.
    fn chip(&self, scene: &mut Scene, band: &Band, next: &Band) {
        let room = self.layout.shape_width;
        let Some(step) = Chip::step(next.bar, room) else { return };
        let axis = self.layout.axis;
        let (top, bottom) = self.joint(band, next);
        let full = Chip::of(next.bar, &step, (room, bottom - top));
        let bare = full.without_drop();
        let (wide, narrow) = (band.width.unwrap_or(0.0), next.width.unwrap_or(0.0));
        let body = f64::midpoint(wide, narrow);
        let neck = wide.min(narrow) / 2.0 + CHIP_GAP;
        // Rather over the body's rim than without the people lost, but never over its neck.
        let beside = |chip: Chip| {
            let offset = (body / 2.0 + CHIP_GAP).min(room / 2.0 + CHIP_GAP - chip.width());
            (offset >= neck).then_some(axis + offset)
        };
        let on_body = (full.width() + 2.0 * CHIP_GAP <= body).then(|| axis - full.width() / 2.0);
        let tries = [(on_body, full), (beside(full), full), (beside(bare), bare)];
        let (x, chip) = tries.into_iter().find_map(|(x, chip)| Some((x?, chip))).unwrap_or_else(|| {
            let chip = if full.width() <= room { full } else { bare };
            (axis - chip.width() / 2.0, chip)
        });
        chip.draw(scene, self.palette, x, f64::midpoint(top, bottom));
    }
}

/// The width of the words for a volume that is missing.
fn missing_width(row: &Row) -> f64 {
    row.missing.iter().map(|line| text::width(line, MISSING_SIZE, Weight::Regular)).fold(0.0, f64::max)
}

/// A pair of square brackets.
fn bracket(scene: &mut Scene, frame: Frame, thickness: f64, stroke: Color) {
    let foot = 4.0_f64.min(frame.width / 3.0);
    for (x, inward) in [(frame.x, foot), (frame.right(), -foot)] {
        scene.line((x, frame.y), (x, frame.bottom()), thickness, stroke);
        scene.line((x, frame.y), (x + inward, frame.y), thickness, stroke);
        scene.line((x, frame.bottom()), (x + inward, frame.bottom()), thickness, stroke);
    }
}
