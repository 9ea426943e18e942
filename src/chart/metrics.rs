//! A stage's metrics: one small chart per KPI, one bar per channel, each chart with its own scale from zero.

use super::palette::Palette;
use super::scene::{Direction, Scene};
use crate::engine::Stage;

/// One channel's value of a KPI. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricRow {
    /// The channel's name.
    pub label: String,
    /// The value in the KPI's unit; non-finite values count as absent.
    pub value: Option<f64>,
    /// The value in words, or a dash where it is absent.
    pub value_text: String,
    /// Target in the KPI's unit.
    pub target: Option<f64>,
    /// The target in words.
    pub target_text: Option<String>,
}

/// One KPI's small chart.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricGroup {
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
    /// What to do first, shown while there is nothing to draw.
    pub empty_text: String,
}

/// Draws the metrics.
pub fn build_metrics_scene(input: &MetricsInput) -> Scene {
    Scene::new(input.width.max(280.0), 120.0, input.palette.surface_raised).facing(input.direction)
}
