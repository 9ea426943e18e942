//! The columns of a funnel and what a stage's row holds in each of the three arrangements.

use super::layout::{Caption, MISSING_LINE, MISSING_SIZE, NOTE_SIZE, PAD, Role, Row, TARGET_GLYPH, known};
use super::{FunnelBar, FunnelInput};
use crate::chart::scene::{Anchor, Point, Weight};
use crate::chart::text;

/// Room between a column of text and the shape.
const GUTTER: f64 = 24.0;
/// Room between a badge and the text after it.
const BADGE_GAP: f64 = 10.0;
const FIGURE_SIZE: f64 = 13.0;
/// Size of names above their band.
const LABEL_SIZE: f64 = 14.0;

/// What stands where; lengths in CSS pixels.
pub(super) struct Columns {
    pub is_stacked: bool,
    has_end: bool,
    volume_size: f64,
    start_width: f64,
    end_width: f64,
    pub shape: (f64, f64),
    badge_radius: f64,
    band_height: f64,
    /// The room between two bands, where the chip with the step rate sits.
    pub joint: f64,
    width: f64,
}

impl Columns {
    pub fn choose(input: &FunnelInput, width: f64) -> Self {
        let beside = [(true, 22.0), (true, 18.0), (false, 20.0), (false, 17.0)];
        beside
            .into_iter()
            .find_map(|(has_end, volume_size)| Self::beside(input, width, has_end, volume_size))
            .unwrap_or(Self {
                is_stacked: true,
                has_end: false,
                volume_size: 18.0,
                start_width: width - 2.0 * PAD,
                end_width: 0.0,
                shape: (PAD, width - PAD),
                badge_radius: 12.0,
                band_height: 26.0,
                joint: 46.0,
                width,
            })
    }

    /// Columns beside the shape, if the texts leave it enough room.
    fn beside(input: &FunnelInput, width: f64, has_end: bool, volume_size: f64) -> Option<Self> {
        let widest = |widths: &mut dyn Iterator<Item = f64>| widths.fold(0.0, f64::max);
        let names = widest(&mut input.bars.iter().map(|bar| {
            let term = bar.term.iter().map(|term| text::width(term, FIGURE_SIZE, Weight::Regular)).fold(0.0, f64::max);
            let label = text::width(&bar.label, FIGURE_SIZE, Weight::Regular).max(term);
            let volume = known(bar).map_or(0.0, |_| text::width(&bar.volume_text, volume_size, Weight::Bold));
            label.max(volume)
        }));
        let figures = widest(&mut input.bars.iter().flat_map(figures).map(|(role, text)| {
            let glyph = if role == Role::Target { TARGET_GLYPH } else { 0.0 };
            glyph + text::width(text, FIGURE_SIZE, Weight::Regular)
        }));
        let (start_width, end_width) = if has_end { (names, figures) } else { (names.max(figures), 0.0) };
        let badge_radius = 15.0;
        let left = PAD + 2.0 * badge_radius + BADGE_GAP + start_width + GUTTER;
        let right = width - PAD - if end_width > 0.0 { end_width + GUTTER } else { 0.0 };
        let least = if has_end { (0.36 * width).max(240.0) } else { (0.42 * width).max(180.0) };
        let band_height = (width * 0.055).clamp(36.0, 52.0);
        (right - left >= least).then_some(Self {
            is_stacked: false,
            has_end,
            volume_size,
            start_width,
            end_width,
            shape: (left, right),
            badge_radius,
            band_height,
            joint: (width * 0.072).clamp(46.0, 76.0),
            width,
        })
    }

    pub fn row(&self, bar: &FunnelBar, is_empty: bool) -> Row {
        let (mut row, text_left) = (self.blank_row(), PAD + 2.0 * self.badge_radius + BADGE_GAP);
        if known(bar).is_none() && !is_empty {
            let room = self.shape.1 - self.shape.0 - 24.0;
            row.missing = text::wrap(&bar.volume_text, room, MISSING_SIZE, Weight::Regular, 3);
            row.band_height = row.band_height.max(MISSING_LINE * row.missing.len() as f64 + 8.0);
        }
        if self.is_stacked {
            self.stack(&mut row, bar, text_left);
        } else {
            self.spread(&mut row, bar, text_left);
        }
        row
    }

    fn blank_row(&self) -> Row {
        Row {
            top: 0.0,
            bottom: 0.0,
            band_top: 0.0,
            band_height: self.band_height,
            badge: (PAD + self.badge_radius, self.badge_radius),
            badge_radius: self.badge_radius,
            captions: Vec::new(),
            missing: Vec::new(),
        }
    }

    /// Texts before and behind the band, all centred on its height.
    fn spread(&self, row: &mut Row, bar: &FunnelBar, x: f64) {
        let mut start: Vec<(Role, &str, f64, f64)> = Vec::new();
        start.extend(bar.term.as_deref().map(|term| (Role::Label, term, FIGURE_SIZE, 18.0)));
        let role = if bar.term.is_some() { Role::Muted } else { Role::Label };
        start.push((role, bar.label.as_str(), FIGURE_SIZE, 18.0));
        if known(bar).is_some() {
            start.push((Role::Volume, bar.volume_text.as_str(), self.volume_size, self.volume_size + 6.0));
        }
        let name_lines = start.len();
        let figures = figures(bar).map(|(role, text)| (role, text, FIGURE_SIZE, 19.0));
        let mut end = Vec::new();
        if self.has_end {
            end.extend(figures);
        } else {
            start.extend(figures);
        }
        let height = |lines: &[(Role, &str, f64, f64)]| lines.iter().map(|line| line.3).sum::<f64>();
        let total = height(&start).max(height(&end)).max(row.band_height).max(2.0 * row.badge_radius);
        let middle = total / 2.0;
        // The badge belongs to the name and its volume, which may have figures below them.
        let name_middle = middle - height(&start) / 2.0 + height(&start[..name_lines]) / 2.0;
        row.bottom = total;
        row.band_top = middle - row.band_height / 2.0;
        let end_x = self.width - PAD - self.end_width;
        for (x, room, lines) in [(x, self.start_width, start), (end_x, self.end_width, end)] {
            let mut y = middle - height(&lines) / 2.0;
            for (role, text, size, line_height) in lines {
                row.captions.push(caption(role, text, size, (x, y + line_height / 2.0), room));
                y += line_height;
            }
        }
        row.badge.1 = name_middle.max(row.badge_radius);
    }

    /// Name and volume in a line if they fit, figures below, then the band.
    fn stack(&self, row: &mut Row, bar: &FunnelBar, x: f64) {
        let right = self.width - PAD;
        let mut y = row.badge_radius;
        let volume = known(bar).map(|_| {
            let sizes = [self.volume_size, 16.0, 14.0, 12.0];
            caption_fitting(Role::Volume, &bar.volume_text, right - x, &sizes)
        });
        let room_beside = right - x - volume.as_ref().map_or(0.0, |volume| volume.width() + 12.0);
        let label = match &bar.term {
            Some(term) => format!("{term} · {}", bar.label),
            None => bar.label.clone(),
        };
        let is_beside = text::width(&label, LABEL_SIZE, Weight::Regular) <= room_beside;
        let label_room = if is_beside { room_beside } else { right - x };
        for line in text::wrap(&label, label_room, LABEL_SIZE, Weight::Regular, 2) {
            row.captions.push(caption(Role::Label, &line, LABEL_SIZE, (x, y), label_room));
            y += 18.0;
        }
        match volume {
            Some(volume) if is_beside => {
                let at = (right, row.badge_radius);
                row.captions.push(Caption { at, anchor: Anchor::Right, ..volume });
            }
            Some(volume) => {
                row.captions.push(Caption { at: (x, y + 2.0), ..volume });
                y += 24.0;
            }
            None => {}
        }
        y = y.max(2.0 * row.badge_radius + 11.0);
        let mut figures =
            figures(bar).map(|(role, text)| caption(role, text, NOTE_SIZE, (x, 0.0), right - x)).peekable();
        let mut bottom = y - 5.0;
        while let Some(mut first) = figures.next() {
            first.at.1 = y;
            let room = right - x - first.span();
            row.captions.push(first);
            if let Some(mut second) = figures.next_if(|second| second.span() + 16.0 <= room) {
                (second.at, second.anchor) = ((right, y), Anchor::Right);
                row.captions.push(second);
            }
            bottom = y + 16.0;
            y += 18.0;
        }
        row.band_top = bottom;
        row.bottom = row.band_bottom();
    }
}

fn figures(bar: &FunnelBar) -> impl Iterator<Item = (Role, &str)> {
    let figures = [
        (Role::Figure, &bar.unit_cost_text),
        (Role::Muted, &bar.overall_text),
        (Role::Target, &bar.target_text),
        (Role::Muted, &bar.before_text),
    ];
    figures
        .into_iter()
        .filter_map(|(role, text)| text.as_deref().filter(|text| !text.is_empty()).map(|text| (role, text)))
}

/// A text at the start of its line, made to fit into `room`.
fn caption(role: Role, text: &str, size: f64, (x, y): Point, room: f64) -> Caption {
    let glyph = if role == Role::Target { TARGET_GLYPH } else { 0.0 };
    let caption = caption_fitting(role, text, room - glyph, &[size, size - 1.0, size - 2.0]);
    Caption { at: (x + glyph, y), ..caption }
}

/// A text in the largest of the sizes that fits into `room`, or shortened in the last of them.
fn caption_fitting(role: Role, text: &str, room: f64, sizes: &[f64]) -> Caption {
    let weight = role.weight();
    // Rooms are made of the same widths as texts; a rounding error must not shorten any.
    let room = room + 0.1;
    let size = text::fitting_size(text, room, weight, sizes);
    let text = text::shorten(text, room, size, weight);
    Caption { role, text, size, at: (0.0, 0.0), anchor: Anchor::Left }
}
