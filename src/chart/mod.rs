//! Charts: figures become a [`Scene`] (a display list in CSS pixels), and a scene is painted on any plotters backend.
//!
//! A chart knows no language and no plan: its caller hands it finished texts and plain numbers. It knows no browser:
//! the same scene is painted on a canvas, written as SVG and compared in tests.

pub mod fan;
pub mod funnel;
pub mod histogram;
pub mod metrics;
pub mod paint;
pub mod palette;
pub mod paper;
pub mod parts;
pub mod present;
pub mod present_budget;
pub mod present_chances;
pub mod present_goal;
pub mod present_ledger;
pub mod present_levers;
pub mod present_loyalty;
pub mod present_rates;
pub mod present_scenarios;
pub mod present_trend;
pub mod rates;
pub mod response;
pub mod retention;
pub mod scale;
pub mod scene;
mod sketch;
pub mod spread;
pub mod steps;
pub mod text;
pub mod tornado;
pub mod trend;

pub use fan::{FanInput, FanPoint, build_fan_scene, fan_ticks};
pub use funnel::{FunnelBar, FunnelInput, FunnelStyle, build_funnel_scene};
pub use histogram::{HistogramInput, HistogramTarget, build_histogram_scene, histogram_ticks};
pub use metrics::{MetricGroup, MetricRow, MetricsInput, build_metrics_scene};
pub use paint::{paint, svg};
pub use palette::{Color, Hue, Palette, Theme};
pub use parts::{BarPart, Mood, PartsInput, build_parts_scene};
pub use rates::{RateRow, RatesInput, Tick, build_rates_scene};
pub use response::{ResponseInput, ResponseLine, build_response_scene};
pub use retention::{RetentionInput, build_retention_scene};
pub use scale::LinearScale;
pub use scene::{Anchor, Point, Region, Scene, Shape, Weight};
pub use spread::Spread;
pub use steps::{StepRow, StepsInput, build_steps_scene};
pub use tornado::{TornadoInput, TornadoRow, build_tornado_scene};
pub use trend::{TrendInput, TrendNames, TrendPoint, build_trend_scene, trend_ticks};
