//! What a chart says at one of its places: the row of its table that belongs there, where to mark it and where the words
//! go. Used by the read-out over a canvas; knows no browser.

use super::present::Table;
use super::scene::{Point, Region, Scene};
use crate::i18n::{Args, Catalog, Format, Msg};

/// A table with more columns than this is not read out whole; the table itself stands below the chart.
const MOST_FIGURES: usize = 10;
/// Room that words need beside a place, above it and for each figure, in CSS pixels.
const BESIDE: f64 = 250.0;
const HEAD: f64 = 48.0;
const LINE: f64 = 21.0;
/// Room between a place and its words.
const GAP: f64 = 8.0;

/// Where the words stand, in CSS pixels of the scene: a point, and which share of their own size they are moved back by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Perch {
    /// The point.
    pub at: Point,
    /// 0 where the words begin there, 1 where they end.
    pub back: Point,
}

/// One row of a chart's table, read out over the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What the row is about.
    pub name: String,
    /// The heads and the figures below them, string for string as in the table.
    pub figures: Vec<(String, String)>,
    /// All the places that belong to the row.
    pub marks: Vec<Region>,
    /// Where the words stand.
    pub perch: Perch,
    /// Which of all rows that have a place it is, from 1.
    pub number: usize,
}

impl Reading {
    /// What is told at the place with this position among the scene's regions.
    pub fn of(scene: &Scene, table: &Table, position: usize) -> Option<Self> {
        let place = scene.regions.get(position)?;
        let (name, cells) = table.rows.get(place.index)?.split_first()?;
        let heads = table.heads.iter().skip(1);
        let figures: Vec<_> = heads.cloned().zip(cells.iter().cloned()).take(MOST_FIGURES).collect();
        let marks = scene.regions.iter().copied().filter(|region| region.index == place.index).collect();
        let tall = HEAD + LINE * figures.len() as f64;
        let number = rows(scene).iter().position(|row| *row == place.index)? + 1;
        Some(Self { name: name.clone(), figures, marks, perch: perch(scene, place, tall), number })
    }

    /// The row in a sentence, for people who cannot see the chart.
    pub fn sentence(&self, format: &Format) -> String {
        let catalog = Catalog::of(format.locale);
        let item = |name: &str, value: &str| {
            catalog.plain(Msg::ListItem, &Args::new().text("name", name).text("value", value))
        };
        let figures: Vec<_> = self.figures.iter().map(|(head, figure)| item(head, figure)).collect();
        item(&self.name, &figures.join(&catalog.text(Msg::ListSeparator)))
    }
}

/// Beside an upright place, as far as there is room; else above, or below what has no room above it.
fn perch(scene: &Scene, place: &Region, tall: f64) -> Perch {
    let right = place.x + place.width;
    if place.height > scene.height / 2.0 {
        if scene.width - right > BESIDE {
            return Perch { at: (right + GAP, place.y), back: (0.0, 0.0) };
        }
        if place.x > BESIDE {
            return Perch { at: (place.x - GAP, place.y), back: (1.0, 0.0) };
        }
    }
    // Moved back by the share that lies before it, words leave the picture at neither side.
    let x = (place.x + place.width / 2.0).clamp(0.0, scene.width.max(0.0));
    let share = if scene.width > 0.0 { x / scene.width } else { 0.5 };
    let is_above = place.y > tall || place.height > scene.height / 2.0;
    let (y, back) = if is_above { (place.y - GAP / 2.0, 1.0) } else { (place.y + place.height + GAP / 2.0, 0.0) };
    Perch { at: (x, y), back: (share, back) }
}

/// The rows that have a place, in order.
fn rows(scene: &Scene) -> Vec<usize> {
    let mut rows: Vec<usize> = scene.regions.iter().map(|region| region.index).collect();
    rows.sort_unstable();
    rows.dedup();
    rows
}

/// How many rows of its table can be read out over the scene.
pub fn row_count(scene: &Scene) -> usize {
    rows(scene).len()
}

/// The position of the region at this point, or of the one that is nearest to it.
pub fn region_near(scene: &Scene, (x, y): Point) -> Option<usize> {
    let off = |low: f64, length: f64, at: f64| (low - at).max(at - low - length).max(0.0);
    let distance = |region: &Region| off(region.x, region.width, x).hypot(off(region.y, region.height, y));
    let regions = scene.regions.iter().enumerate().map(|(position, region)| (position, distance(region)));
    regions.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(position, _)| position)
}

/// A way to go from row to row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stride {
    /// To the first row.
    First,
    /// To the row before; from nowhere to the last one.
    Back,
    /// To the next row; from nowhere to the first one.
    Next,
    /// To the last row.
    Last,
}

/// The position of the region that is come to from the one at `position`; the ends are not left.
pub fn stride(scene: &Scene, position: Option<usize>, stride: Stride) -> Option<usize> {
    let rows = rows(scene);
    let here = position.and_then(|position| scene.regions.get(position));
    let here = here.and_then(|region| rows.iter().position(|row| *row == region.index));
    let last = rows.len().checked_sub(1)?;
    let row = match (stride, here) {
        (Stride::First, _) | (Stride::Next, None) => 0,
        (Stride::Last, _) | (Stride::Back, None) => last,
        (Stride::Back, Some(here)) => here.saturating_sub(1),
        (Stride::Next, Some(here)) => (here + 1).min(last),
    };
    scene.regions.iter().position(|region| region.index == rows[row])
}
