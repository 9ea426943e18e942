//! A cohort's survivors: what was counted as marks, the fitted curve as a line, its projection in dashes.

use super::palette::Palette;
use super::scale::LinearScale;
use super::scene::{Anchor, Scene, Weight};
use super::sketch::{Face, Frame, drawable};
use super::text;
use crate::engine::Stage;
use crate::i18n::Direction;

/// What a retention curve is drawn from. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct RetentionInput {
    /// Reading direction of the page.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// Customers counted after 0, 1, 2 … renewals.
    pub observed: Vec<f64>,
    /// Customers by the curve after 0, 1, 2 … renewals; empty where there is no curve.
    pub curve: Vec<f64>,
    /// Ticks of the renewals, ascending: the renewal and its text.
    pub renewals: Vec<(usize, String)>,
    /// Ticks of the customers, ascending from 0: the number and its text.
    pub customers: Vec<(f64, String)>,
    /// What the marks, the line and the dashes are called.
    pub legend: [String; 3],
    /// What the renewals are called, below them.
    pub axis: String,
    /// What to do first, shown while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 16.0;
const LEGEND: f64 = 22.0;
const PLOT: f64 = 200.0;
const AXIS: f64 = 42.0;
const SIZE: f64 = 12.0;
const SWATCH: f64 = 18.0;

/// Draws the survivors.
pub fn build_retention_scene(input: &RetentionInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    let points = input.observed.len().max(input.curve.len());
    if points < 2 {
        let mut scene = Scene::new(width, 96.0, palette.surface_raised);
        let face = Face::regular(14.0, palette.text_muted);
        for (line, text) in (0_u8..).zip(text::wrap(&input.empty_text, width - 2.0 * PAD, 14.0, Weight::Regular, 2)) {
            scene.text((width / 2.0, 38.0 + 20.0 * f64::from(line)), Anchor::Center, face, text);
        }
        return scene.facing(input.direction);
    }
    // The legend is laid out first, as it may need several lines.
    let rows = legend_rows(input, width);
    let top = PAD + LEGEND * rows.len() as f64 + 10.0;
    let mut scene = Scene::new(width, top + PLOT + AXIS + PAD, palette.surface_raised);
    let labels = input.customers.iter().map(|(_, label)| text::width(label, SIZE, Weight::Regular));
    let left = PAD + labels.fold(0.0, f64::max).min(width * 0.3).ceil() + 10.0;
    let plot = Frame { x: left, y: top, width: width - left - PAD - 8.0, height: PLOT };
    draw_legend(&mut scene, input, &rows);
    draw_axes(&mut scene, input, plot, points);
    draw_survivors(&mut scene, input, plot, points);
    scene.strips(plot, (0..points).map(|renewal| across(plot, points).position(renewal as f64)).collect());
    scene.facing(input.direction)
}

/// Which entries of the legend stand in which line, with their left edges.
fn legend_rows(input: &RetentionInput, width: f64) -> Vec<Vec<(usize, f64)>> {
    let mut rows: Vec<Vec<(usize, f64)>> = vec![Vec::new()];
    let mut x = PAD;
    let shown = if input.curve.is_empty() { 1 } else { 3 };
    for (index, label) in input.legend.iter().enumerate().take(shown) {
        let room = SWATCH + 6.0 + text::width(label, SIZE, Weight::Regular);
        if x > PAD && x + room > width - PAD {
            rows.push(Vec::new());
            x = PAD;
        }
        if let Some(row) = rows.last_mut() {
            row.push((index, x));
        }
        x += room + 18.0;
    }
    rows
}

fn draw_legend(scene: &mut Scene, input: &RetentionInput, rows: &[Vec<(usize, f64)>]) {
    let palette = &input.palette;
    let hue = palette.hue(Stage::Engage);
    let mut y = PAD + LEGEND / 2.0;
    for row in rows {
        for (index, x) in row {
            let (start, end) = ((*x, y), (x + SWATCH, y));
            match index {
                0 => scene.circle((x + SWATCH / 2.0, y), 4.5, palette.text),
                1 => scene.line(start, end, 2.5, hue.strong),
                _ => scene.dashes(start, end, 2.5, hue.strong),
            }
            let room = scene.width - PAD - x - SWATCH - 6.0;
            let label = text::shorten(&input.legend[*index], room, SIZE, Weight::Regular);
            scene.text((x + SWATCH + 6.0, y), Anchor::Left, Face::regular(SIZE, palette.text), label);
        }
        y += LEGEND;
    }
}

fn across(plot: Frame, points: usize) -> LinearScale {
    LinearScale::new((0.0, (points - 1) as f64), (plot.x, plot.right()))
}

fn upwards(input: &RetentionInput, plot: Frame) -> LinearScale {
    let values = input.observed.iter().chain(&input.curve).copied();
    let ticks = input.customers.iter().map(|(value, _)| *value);
    LinearScale::from_zero(values.chain(ticks), (plot.bottom(), plot.y))
}

fn draw_axes(scene: &mut Scene, input: &RetentionInput, plot: Frame, points: usize) {
    let palette = &input.palette;
    let (x_scale, y_scale) = (across(plot, points), upwards(input, plot));
    let muted = Face::regular(SIZE, palette.text_muted);
    for (value, label) in &input.customers {
        let y = y_scale.position(*value);
        let color = if *value == 0.0 { palette.text_muted } else { palette.line };
        scene.line((plot.x, y), (plot.right(), y), 1.0, color);
        let label = text::shorten(label, plot.x - PAD - 8.0, SIZE, Weight::Regular);
        scene.text((plot.x - 8.0, y), Anchor::Right, muted, label);
    }
    let mut free_from = 0.0;
    for (renewal, label) in &input.renewals {
        let x = x_scale.position(*renewal as f64);
        let half = text::width(label, SIZE, Weight::Regular) / 2.0;
        let center = x.min(scene.width - 2.0 - half);
        if center - half >= free_from {
            scene.line((x, plot.bottom()), (x, plot.bottom() + 4.0), 1.0, palette.text_muted);
            scene.text((center, plot.bottom() + 14.0), Anchor::Center, muted, label.clone());
            free_from = center + half + 8.0;
        }
    }
    let axis = text::shorten(&input.axis, plot.width, SIZE, Weight::Regular);
    scene.text((plot.right(), plot.bottom() + 33.0), Anchor::Right, muted, axis);
}

fn draw_survivors(scene: &mut Scene, input: &RetentionInput, plot: Frame, points: usize) {
    let palette = &input.palette;
    let hue = palette.hue(Stage::Engage);
    let (x_scale, y_scale) = (across(plot, points), upwards(input, plot));
    let place = |(renewal, value): (usize, &f64)| (x_scale.position(renewal as f64), y_scale.position(*value));
    let line: Vec<_> = input.curve.iter().enumerate().map(place).collect();
    let fitted = input.observed.len().clamp(1, line.len().max(1));
    if line.len() > 1 {
        for pair in line[fitted - 1..].windows(2) {
            // Halves with a gap make dashes of a line that goes down.
            let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
            let parts = ((x1 - x0).hypot(y1 - y0) / 8.0).ceil().max(1.0);
            let mut part = 0.0;
            while part < parts {
                let at = |share: f64| (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share);
                scene.line(at(part / parts), at((part + 0.55) / parts), 2.5, hue.strong);
                part += 1.0;
            }
        }
        scene.shapes.push(super::scene::Shape::Path {
            points: line[..fitted.min(line.len())].to_vec(),
            width: 2.5,
            stroke: hue.strong,
        });
    }
    for mark in input.observed.iter().enumerate().map(place) {
        scene.circle(mark, 6.0, palette.surface_raised);
        scene.circle(mark, 4.5, palette.text);
    }
}
