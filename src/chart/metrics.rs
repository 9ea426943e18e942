//! A stage's metrics as bullet charts: one small chart per KPI, one bar per channel with its target and what is near it,
//! each chart with its own scale from zero.

use super::palette::{Color, Hue, Palette};
use super::scale::LinearScale;
use super::scene::{Anchor, Point, Region, Scene, Weight};
use super::sketch::{Face, Frame, drawable};
use super::spread::{self, Spread};
use super::text;
use crate::engine::{Kpi, Stage};
use crate::i18n::Direction;

/// One channel's value of a KPI. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricRow {
    /// The channel's name.
    pub label: String,
    /// The value in the KPI's unit; non-finite values count as absent.
    pub value: Option<f64>,
    /// The value in words, or a dash where it is absent.
    pub value_text: String,
    /// How far a measured rate can be trusted.
    pub spread: Option<Spread>,
    /// Target in the KPI's unit.
    pub target: Option<f64>,
    /// The target in words.
    pub target_text: Option<String>,
    /// Where far from the target, near it and met begin and end, ascending, in the KPI's unit; two values, or none.
    pub bands: Vec<f64>,
}

/// One KPI's small chart.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricGroup {
    /// Which KPI.
    pub kpi: Kpi,
    /// The KPI's name.
    pub label: String,
    /// Its unit; empty if the values carry it.
    pub unit_text: String,
    /// One bar each.
    pub rows: Vec<MetricRow>,
}

/// What a stage's metrics are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricsInput {
    /// Reading direction of the page.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// Gives the bars their hue.
    pub stage: Stage,
    /// A heading inside the picture, for exported files.
    pub title: Option<String>,
    /// From start to end, then down.
    pub groups: Vec<MetricGroup>,
    /// A line below, such as what the bands are.
    pub note: Option<String>,
    /// What to do first, shown while there is nothing to draw.
    pub empty_text: String,
}

/// Room between the picture's edge and anything in it.
const PAD: f64 = 16.0;
/// Room between two small charts side by side, and between two one above the other.
const BETWEEN: (f64, f64) = (40.0, 22.0);
/// The least width of a small chart that stands beside another.
const LEAST_BESIDE: f64 = 320.0;
/// The least width of a small chart with names and values beside the bars.
const LEAST_FOR_COLUMNS: f64 = 300.0;
const HEADING: f64 = 26.0;
const NAME_SIZE: f64 = 13.0;
const TARGET_SIZE: f64 = 11.0;
const BAR: f64 = 14.0;
/// The height of a bar before its bands.
const SLIM: f64 = 8.0;
/// Height of a line below the value: what its spread is, what the target is.
const NOTE: f64 = 14.0;
/// Half the height of the strokes that end a spread.
const CAP: f64 = 4.0;
/// Room for the mark before a target's text.
const GLYPH: f64 = 8.0;
const LINE: f64 = 18.0;
/// The least width of a bar whose value is not zero.
const SLIVER: f64 = 2.0;

/// Draws the metrics.
pub fn build_metrics_scene(input: &MetricsInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    let mut scene = Scene::new(width, 0.0, palette.surface_raised);
    let mut y = PAD;
    if let Some(title) = input.title.as_deref().filter(|title| !title.is_empty()) {
        y = scene.paragraph(title, (PAD, y), Anchor::Left, PAD, Face::bold(15.0, palette.text)) + 8.0;
    }
    let groups: Vec<_> = input.groups.iter().filter(|group| !group.rows.is_empty()).collect();
    if groups.is_empty() {
        let face = Face::regular(14.0, palette.text_muted);
        y = scene.paragraph(&input.empty_text, (width / 2.0, y + 20.0), Anchor::Center, PAD, face) + 20.0;
        return scene.finish(y + PAD, input.direction);
    }
    let fitting = ((width - 2.0 * PAD + BETWEEN.0) / (LEAST_BESIDE + BETWEEN.0)).floor().max(1.0);
    let columns = (fitting as usize).min(groups.len()).min(3);
    let chart_width = (width - 2.0 * PAD - BETWEEN.0 * (columns - 1) as f64) / columns as f64;
    for line in groups.chunks(columns) {
        let mut bottom = y;
        for (column, group) in line.iter().enumerate() {
            let x = PAD + column as f64 * (chart_width + BETWEEN.0);
            let frame = Frame { x, y, width: chart_width, height: 0.0 };
            bottom = bottom.max(SmallChart::of(input, group, frame).draw(&mut scene));
        }
        y = bottom + BETWEEN.1;
    }
    y -= BETWEEN.1;
    if let Some(note) = &input.note {
        let face = Face::regular(12.0, palette.text_muted);
        y = scene.paragraph(note, (PAD, y + 10.0), Anchor::Left, PAD, face);
    }
    scene.finish(y + PAD, input.direction)
}

/// One KPI's chart being drawn.
struct SmallChart<'a> {
    palette: &'a Palette,
    hue: Hue,
    group: &'a MetricGroup,
    frame: Frame,
    /// Whether names and values stand beside the bars, not above them.
    has_columns: bool,
    name_width: f64,
    value_width: f64,
    target_width: f64,
    scale: LinearScale,
}

impl<'a> SmallChart<'a> {
    fn of(input: &'a MetricsInput, group: &'a MetricGroup, frame: Frame) -> Self {
        let widest = |widths: &mut dyn Iterator<Item = f64>| widths.fold(0.0, f64::max).ceil();
        let rows = || group.rows.iter();
        let names = widest(&mut rows().map(|row| text::width(&row.label, NAME_SIZE, Weight::Regular)));
        let values = widest(&mut rows().map(|row| text::width(&row.value_text, NAME_SIZE, Weight::Bold)));
        let small = |text: &str| text::width(text, TARGET_SIZE, Weight::Regular);
        let targets = widest(&mut rows().filter_map(|row| row.target_text.as_deref()).map(|it| small(it) + GLYPH));
        let spreads = widest(&mut rows().filter_map(|row| row.spread.as_ref()).map(|spread| small(spread.brief())));
        let (name_width, value_width) = (names.min(frame.width * 0.34), values.max(targets).max(spreads));
        let bars = frame.width - name_width - value_width - 24.0;
        let has_columns = frame.width >= LEAST_FOR_COLUMNS && bars >= frame.width * 0.3;
        let target_width = targets.min(frame.width * 0.5);
        let range = if has_columns {
            (frame.x + name_width + 12.0, frame.right() - value_width - 12.0)
        } else {
            (frame.x, frame.right() - if targets > 0.0 { target_width + 12.0 } else { 0.0 })
        };
        let values = rows().flat_map(|row| [row.value, row.target]).flatten();
        let values = values.chain(rows().flat_map(|row| row.bands.iter().copied()));
        let values = values.chain(spread::limits(group.rows.iter().filter_map(|row| row.spread.as_ref())));
        Self {
            palette: &input.palette,
            hue: input.palette.hue(input.stage),
            group,
            frame,
            has_columns,
            name_width,
            value_width,
            target_width,
            scale: LinearScale::from_zero(values, range),
        }
    }

    /// Draws it and tells where it ends.
    fn draw(&self, scene: &mut Scene) -> f64 {
        let mut y = self.heading(scene);
        let top = y;
        for (index, row) in self.group.rows.iter().enumerate() {
            let height = self.row(scene, row, y);
            let (x, width) = (self.frame.x, self.frame.width);
            scene.regions.push(Region { index, x, y, width, height });
            y += height;
        }
        // The zero line comes last: bars begin at it, so it must stand before them.
        let zero = self.scale.position(0.0);
        if self.has_columns {
            scene.line((zero, top + 2.0), (zero, y - 2.0), 1.0, self.palette.text_muted);
        }
        y
    }

    /// The KPI's name with its unit behind it.
    fn heading(&self, scene: &mut Scene) -> f64 {
        let Frame { x, y, width, .. } = self.frame;
        let unit = text::shorten(&self.group.unit_text, width * 0.5, 12.0, Weight::Regular);
        let unit_width = text::width(&unit, 12.0, Weight::Regular);
        let room = width - if unit.is_empty() { 0.0 } else { unit_width + 8.0 };
        let size = text::fitting_size(&self.group.label, room, Weight::Bold, &[14.0, 13.0, 12.0]);
        let name = text::shorten(&self.group.label, room, size, Weight::Bold);
        let unit_x = x + text::width(&name, size, Weight::Bold) + 8.0;
        let middle = y + LINE / 2.0;
        scene.text((x, middle), Anchor::Left, Face::bold(size, self.palette.text), name);
        scene.text((unit_x, middle), Anchor::Left, Face::regular(12.0, self.palette.text_muted), unit);
        y + HEADING
    }

    fn row(&self, scene: &mut Scene, row: &MetricRow, y: f64) -> f64 {
        if self.has_columns { self.row_in_columns(scene, row, y) } else { self.row_in_lines(scene, row, y) }
    }

    fn row_in_columns(&self, scene: &mut Scene, row: &MetricRow, y: f64) -> f64 {
        let most = self.group.rows.iter().map(|row| self.notes(row).count()).max().unwrap_or_default();
        let height = [26.0, 38.0, 52.0][most.min(2)];
        let middle = y + height / 2.0;
        let Frame { x, .. } = self.frame;
        let right = self.frame.right();
        self.name(scene, row, (x, middle), self.name_width);
        let mut below = middle - NOTE / 2.0 * self.notes(row).count() as f64;
        self.value(scene, row, (right, below), self.value_width);
        below += 2.0;
        for (note, fill) in self.notes(row) {
            below += NOTE;
            scene.text((right, below), Anchor::Right, Face::regular(TARGET_SIZE, fill), note);
            if row.target_text.as_deref() == Some(note) {
                self.glyph(scene, note, (right, below));
            }
        }
        self.bar(scene, row, middle);
        height
    }

    /// What stands below a row's value: its spread, its target.
    fn notes<'row>(&self, row: &'row MetricRow) -> impl Iterator<Item = (&'row str, Color)> + use<'row> {
        let spread = row.spread.as_ref().map(|spread| (spread.brief(), self.spread_ink(spread)));
        let target = row.target_text.as_deref().filter(|text| !text.is_empty()).map(|text| (text, self.palette.target));
        spread.into_iter().chain(target)
    }

    fn spread_ink(&self, spread: &Spread) -> Color {
        if spread.is_thin() { self.palette.text } else { self.palette.text_muted }
    }

    fn row_in_lines(&self, scene: &mut Scene, row: &MetricRow, y: f64) -> f64 {
        let Frame { x, width, .. } = self.frame;
        let value_room = (width * 0.6).min(text::width(&row.value_text, NAME_SIZE, Weight::Bold) + 0.1);
        self.name(scene, row, (x, y + LINE / 2.0), width - value_room - 10.0);
        self.value(scene, row, (self.frame.right(), y + LINE / 2.0), value_room);
        let middle = y + LINE + 4.0 + BAR / 2.0;
        self.bar(scene, row, middle);
        if let Some(target) = &row.target_text {
            let target = text::shorten(target, self.target_width - GLYPH, TARGET_SIZE, Weight::Regular);
            let small = Face::regular(TARGET_SIZE, self.palette.target);
            self.glyph(scene, &target, (self.frame.right(), middle));
            scene.text((self.frame.right(), middle), Anchor::Right, small, target);
        }
        let has_spreads = self.group.rows.iter().any(|row| row.spread.is_some());
        if let Some(spread) = &row.spread {
            let brief = text::shorten(spread.brief(), width, TARGET_SIZE, Weight::Regular);
            let at = (self.frame.x, middle + BAR / 2.0 + 5.0 + NOTE / 2.0);
            scene.text(at, Anchor::Left, Face::regular(TARGET_SIZE, self.spread_ink(spread)), brief);
        }
        LINE + 4.0 + BAR + 12.0 + if has_spreads { NOTE + 2.0 } else { 0.0 }
    }

    /// The mark of a target before its text, which ends at this place.
    fn glyph(&self, scene: &mut Scene, words: &str, (right, middle): Point) {
        if !words.is_empty() {
            let x = right - text::width(words, TARGET_SIZE, Weight::Regular) - 4.0;
            scene.line((x, middle - 5.0), (x, middle + 4.0), 2.0, self.palette.target);
        }
    }

    fn name(&self, scene: &mut Scene, row: &MetricRow, at: Point, room: f64) {
        let size = text::fitting_size(&row.label, room, Weight::Regular, &[NAME_SIZE, 12.0, 11.0]);
        let name = text::shorten(&row.label, room, size, Weight::Regular);
        scene.text(at, Anchor::Left, Face::regular(size, self.palette.text), name);
    }

    fn value(&self, scene: &mut Scene, row: &MetricRow, at: Point, room: f64) {
        let is_known = row.value.is_some_and(f64::is_finite);
        let fill = if is_known { self.palette.text } else { self.palette.text_muted };
        let size = text::fitting_size(&row.value_text, room, Weight::Bold, &[NAME_SIZE, 12.0, 11.0, 10.0]);
        let value = text::shorten(&row.value_text, room, size, Weight::Bold);
        scene.text(at, Anchor::Right, Face::bold(size, fill), value);
    }

    fn bar(&self, scene: &mut Scene, row: &MetricRow, middle: f64) {
        let top = middle - BAR / 2.0;
        let zero = self.scale.position(0.0);
        let (start, end) = self.scale.range();
        let height = if row.bands.is_empty() { BAR } else { SLIM };
        self.bands(scene, row, top);
        match row.value.filter(|value| value.is_finite()) {
            Some(value) => {
                let tip = self.scale.position(value);
                let length = if value == 0.0 { 0.0 } else { (tip - zero).abs().max(SLIVER) };
                let x = if value < 0.0 { zero - length } else { zero };
                if row.bands.is_empty() {
                    let track = Frame { x: start, y: middle - 1.0, width: end - start, height: 2.0 };
                    scene.rect(track, 1.0, self.hue.soft);
                }
                let frame = Frame { x, y: middle - height / 2.0, width: length, height };
                if row.spread.as_ref().is_some_and(Spread::is_thin) {
                    scene.placeholder(frame, self.hue.strong, self.hue.strong);
                } else {
                    scene.rect(frame, 2.0, self.hue.strong);
                }
                if let Some(spread) = &row.spread {
                    self.whisker(scene, spread, middle);
                }
            }
            None => {
                scene.dashes((start, middle), (end, middle), 1.0, self.palette.text_muted);
            }
        }
        if let Some(target) = row.target.filter(|target| target.is_finite()) {
            let x = self.scale.position(target);
            let (above, below) = ((x, top - 4.0), (x, top + BAR + 4.0));
            scene.line(above, below, 5.0, self.palette.surface_raised);
            scene.line(above, below, 2.0, self.palette.target);
        }
    }

    /// Far from the target, near it, met: three greys, the darkest where it is far on the low side.
    fn bands(&self, scene: &mut Scene, row: &MetricRow, top: f64) {
        if row.bands.is_empty() {
            return;
        }
        let (start, end) = (self.scale.position(0.0), self.scale.range().1);
        let edges = row.bands.iter().map(|edge| self.scale.position(*edge)).chain([end]);
        let mut x = start;
        for (edge, share) in edges.zip([0.72, 0.82, 0.91]) {
            let fill = self.palette.text_muted.mix(self.palette.surface_raised, share);
            scene.rect(Frame { x, y: top - 1.0, width: (edge - x).max(0.0), height: BAR + 2.0 }, 0.0, fill);
            x = edge.max(x);
        }
    }

    /// From the lower to the upper limit. A limit beyond the scale has no end stroke: the line leaves the chart.
    fn whisker(&self, scene: &mut Scene, spread: &Spread, middle: f64) {
        let (from, to) = (self.scale.position(spread.low), self.scale.position(spread.high));
        let ends = if self.scale.holds(spread.high) { vec![from, to] } else { vec![from] };
        for (around, stroke) in [(2.0, self.palette.surface_raised), (0.0, self.palette.text)] {
            scene.line((from, middle), (to, middle), 1.5 + around, stroke);
            for x in &ends {
                scene.line((*x, middle - CAP), (*x, middle + CAP), 1.5 + around, stroke);
            }
        }
    }
}
