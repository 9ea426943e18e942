//! Actions as bars on a line of days: a row an action, months or periods across, today as a line through them.

use super::palette::{Color, Palette};
use super::scale::LinearScale;
use super::scene::{Anchor, Region, Scene, Weight};
use super::sketch::{Face, Frame, drawable, only_words};
use super::text;
use crate::engine::Stage;
use crate::i18n::Direction;

/// A part of the line: where it begins and how long it is (shares of the whole, from 0 to 1).
pub type Stretch = (f64, f64);

/// One action. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaRow {
    /// What it is called.
    pub label: String,
    /// Gives the bars their hue, and the row its letter.
    pub stage: Stage,
    /// When it happens.
    pub bars: Vec<Stretch>,
    /// Whether something is still to be done about it.
    pub is_open: bool,
    /// What is said of one that is late; empty where it is not.
    pub late_text: String,
}

/// What a line of actions is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaInput {
    /// Reading direction of the page; time runs with it.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// Months or periods, with their names.
    pub spans: Vec<(Stretch, String)>,
    /// The actions from top to bottom.
    pub rows: Vec<AgendaRow>,
    /// Where today is, if it is on the line, and what it is called.
    pub today: Option<(f64, String)>,
    /// What is said while there is nothing to draw.
    pub empty_text: String,
}

const PAD: f64 = 16.0;
const SMALL: f64 = 11.0;
const GAP: f64 = 8.0;
const BADGE: f64 = 16.0;
/// Room for the names of months and, above them, for today.
const NAMES: f64 = 20.0;
const TODAY: f64 = 18.0;
/// The least width of a picture with names beside the bars where the rows are not thin.
const LEAST_FOR_COLUMNS: f64 = 560.0;
/// From so many actions on the rows are thin.
const MANY: usize = 40;
/// The least length of a bar: a day in a long plan.
const SLIVER: f64 = 5.0;

/// Draws the line of actions.
pub fn build_agenda_scene(input: &AgendaInput) -> Scene {
    let width = drawable(input.width);
    let palette = &input.palette;
    if input.rows.is_empty() {
        return only_words(&input.empty_text, width, palette, input.direction);
    }
    let mut scene = Scene::new(width, 0.0, palette.surface_raised);
    let agenda = Agenda::of(input, width);
    let top = PAD + NAMES + if input.today.is_some() { TODAY } else { 0.0 };
    let bottom = top + agenda.height * input.rows.len() as f64;
    agenda.spans(&mut scene, top, bottom);
    for (index, row) in input.rows.iter().enumerate() {
        let y = top + agenda.height * index as f64;
        agenda.row(&mut scene, row, y);
        scene.regions.push(Region { index, x: PAD, y, width: width - 2.0 * PAD, height: agenda.height });
    }
    agenda.today(&mut scene, top, bottom);
    scene.finish(bottom + PAD / 2.0, input.direction)
}

/// The line being drawn.
struct Agenda<'a> {
    input: &'a AgendaInput,
    width: f64,
    has_columns: bool,
    /// Size of the names.
    size: f64,
    height: f64,
    /// Room for a row's letter, its name and what is said of one that is late.
    name_width: f64,
    bar: f64,
    scale: LinearScale,
}

impl<'a> Agenda<'a> {
    fn of(input: &'a AgendaInput, width: f64) -> Self {
        let is_thin = input.rows.len() >= MANY;
        let has_columns = is_thin || width >= LEAST_FOR_COLUMNS;
        let size = if is_thin { SMALL } else { 13.0 };
        let named = |row: &AgendaRow| {
            let late = text::width(&row.late_text, SMALL, Weight::Bold);
            BADGE + GAP + text::width(&row.label, size, Weight::Regular) + if late > 0.0 { late + GAP } else { 0.0 }
        };
        let names = input.rows.iter().map(named).fold(0.0, f64::max).ceil();
        let name_width = if has_columns { names.min(width * 0.36) } else { width - 2.0 * PAD };
        let start = if has_columns { PAD + name_width + GAP } else { PAD };
        let (height, bar) = match (is_thin, has_columns) {
            (true, _) => (18.0, 10.0),
            (false, true) => (28.0, 14.0),
            (false, false) => (42.0, 12.0),
        };
        let scale = LinearScale::new((0.0, 1.0), (start, width - PAD));
        Self { input, width, has_columns, size, height, name_width, bar, scale }
    }

    /// Where the bars of a row are, from its top.
    fn middle(&self) -> f64 {
        if self.has_columns { self.height / 2.0 } else { 30.0 }
    }

    /// Lines between the months, with as many of their names as there is room for.
    fn spans(&self, scene: &mut Scene, top: f64, bottom: f64) {
        let palette = &self.input.palette;
        let face = Face::regular(SMALL, palette.text_muted);
        let widest = self.input.spans.iter().map(|(_, name)| text::width(name, SMALL, Weight::Regular));
        let (from, to) = self.scale.range();
        let room = (to - from) / self.input.spans.len().max(1) as f64;
        let step = ((widest.fold(0.0, f64::max) + 10.0) / room).ceil().max(1.0) as usize;
        for (index, ((start, length), name)) in self.input.spans.iter().enumerate() {
            let (x, end) = (self.scale.position(*start), self.scale.position(start + length));
            let is_named = index % step == 0;
            let from = if is_named { top - NAMES + 4.0 } else { top };
            scene.line((x, from), (x, if self.has_columns { bottom } else { top }), 1.0, palette.line);
            if !self.has_columns {
                for row in 0..self.input.rows.len() {
                    let middle = top + self.height * row as f64 + self.middle();
                    scene.line((x, middle - self.bar), (x, middle + self.bar), 1.0, palette.line);
                }
            }
            // A name may reach over months that have none of their own.
            let room = (self.width - PAD - x - 6.0).max(end - x - 6.0);
            if is_named && text::width(name, SMALL, Weight::Regular) <= room {
                scene.text((x + 4.0, top - NAMES / 2.0), Anchor::Left, face, name.as_str());
            }
        }
    }

    fn row(&self, scene: &mut Scene, row: &AgendaRow, y: f64) {
        let palette = &self.input.palette;
        let hue = palette.hue(row.stage);
        let line = y + if self.has_columns { self.height / 2.0 } else { 11.0 };
        let badge = Frame { x: PAD, y: line - BADGE / 2.0, width: BADGE, height: BADGE };
        scene.rect(badge, 4.0, if row.is_open { hue.strong } else { hue.soft });
        let letter = if row.is_open { hue.on } else { hue.ink };
        let center = (PAD + BADGE / 2.0, line);
        scene.text(center, Anchor::Center, Face::bold(SMALL, letter), row.stage.letter().to_string());
        let most = (self.name_width - BADGE - GAP) / 2.0;
        let told = text::shorten(&row.late_text, most, SMALL, Weight::Bold);
        let late = text::width(&told, SMALL, Weight::Bold);
        let end = PAD + self.name_width;
        scene.text((end, line), Anchor::Right, Face::bold(SMALL, palette.bad), told);
        let room = self.name_width - BADGE - GAP - if late > 0.0 { late + GAP } else { 0.0 };
        let size = text::fitting_size(&row.label, room, Weight::Regular, &[self.size, 12.0_f64.min(self.size), SMALL]);
        let name = text::shorten(&row.label, room, size, Weight::Regular);
        let ink = if row.is_open { palette.text } else { palette.text_muted };
        scene.text((PAD + BADGE + GAP, line), Anchor::Left, Face::regular(size, ink), name);
        let (from, to) = self.scale.range();
        let middle = y + self.middle();
        scene.line((from, middle), (to, middle), 1.0, palette.line);
        for (start, length) in &row.bars {
            let x = self.scale.position(*start);
            let width = (self.scale.position(start + length) - x).max(SLIVER);
            let bar = Frame { x: x.min(to - width), y: middle - self.bar / 2.0, width, height: self.bar };
            self.bar(scene, bar, row, hue.strong, hue.soft);
        }
    }

    /// Full where something is to be done, hollow where it is over, with an edge of bad news where it is late.
    fn bar(&self, scene: &mut Scene, bar: Frame, row: &AgendaRow, strong: Color, soft: Color) {
        const EDGE: f64 = 1.5;
        let is_wide = bar.width > 3.0 * EDGE;
        if !row.is_open {
            scene.rect(bar, 3.0, strong);
            if is_wide {
                scene.rect(bar.inset(EDGE), 2.0, soft);
            }
        } else if row.late_text.is_empty() || bar.width <= 2.0 * SLIVER {
            // Around days that come again and again edges would be all there is; the row says it.
            scene.rect(bar, 3.0, strong);
        } else {
            scene.rect(bar.inset(-EDGE - 1.0), 4.0, self.input.palette.bad);
            scene.rect(bar.inset(-1.0), 3.0, self.input.palette.surface_raised);
            scene.rect(bar, 2.0, strong);
        }
    }

    fn today(&self, scene: &mut Scene, top: f64, bottom: f64) {
        let Some((place, words)) = &self.input.today else { return };
        let (palette, x) = (&self.input.palette, self.scale.position(*place));
        scene.line((x, top - NAMES - 2.0), (x, top - NAMES + 4.0), 2.0, palette.accent);
        let rows = if self.has_columns { 1 } else { self.input.rows.len() };
        for row in 0..rows {
            let middle = top + self.height * row as f64 + self.middle();
            let (from, to) = if self.has_columns { (top, bottom) } else { (middle - self.bar, middle + self.bar) };
            scene.line((x, from), (x, to), 2.0, palette.accent);
        }
        let words = text::shorten(words, self.width - 2.0 * PAD, SMALL, Weight::Bold);
        let half = text::width(&words, SMALL, Weight::Bold) / 2.0;
        let center = x.max(PAD + half).min(self.width - PAD - half);
        scene.text((center, PAD + 5.0), Anchor::Center, Face::bold(SMALL, palette.accent), words);
    }
}
