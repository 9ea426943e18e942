//! From the draws of the ranges to the chances' charts and to their equal tables: the same strings in both.

use super::histogram::BARS_A_ROW;
use super::present::{Table, View};
use super::{FanInput, FanLine, FanPoint, HistogramInput, HistogramTarget, fan_ticks, histogram_ticks};
use crate::engine::timeline::Figures;
use crate::engine::uncertainty::{Asked, EnteredRange, Outcome, Percentiles, Spread};
use crate::engine::{Better, Cell, Kpi, Lane, Layer, Report, Stage, Unit};
use crate::i18n::{Args, Msg, Wording, period_short};
use crate::plan::assignment::Subject;

/// The figures whose spread is shown unless all are asked for.
pub const CHANCES: [Kpi; 8] =
    [Kpi::Visits, Kpi::Leads, Kpi::Customers, Kpi::Revenue, Kpi::Cost, Kpi::Profit, Kpi::Roi, Kpi::Cac];

/// More letters than this make a figure too wide for its column.
const FIGURE_LETTERS: usize = 13;

/// How many bars a histogram has.
const BARS: usize = 40;

/// A value to be met.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// In the figure's unit.
    pub value: f64,
    /// Lower: at most that; otherwise at least.
    pub better: Better,
}

/// A figure of the plan as a target that is easily read: four digits, never harder to meet than the figure itself.
pub fn readable(value: f64, better: Better) -> f64 {
    let digits = |value: f64| format!("{value:.3e}").parse().unwrap_or(value);
    let near: f64 = digits(value);
    let last_digit = || 10_f64.powi(value.abs().log10().floor() as i32 - 3);
    match better {
        Better::Lower if near < value => digits(near + last_digit()),
        Better::Higher | Better::Neutral if near > value => digits(near - last_digit()),
        _ => near,
    }
}

/// A figure of all channels over the whole time.
pub fn whole(kpi: Kpi) -> Asked {
    Asked { kpi, lane: Lane::Total, period: None }
}

/// A figure's percentiles beside what the plan itself says.
#[derive(Clone, Debug, PartialEq)]
pub struct ChanceRow {
    /// The figure.
    pub kpi: Kpi,
    /// What it is called.
    pub name: String,
    /// The plan's own value, then P5, P25, P50, P75 and P95.
    pub cells: Vec<String>,
    /// Whether it varies at all.
    pub varies: bool,
    /// Whether the plan's own value and P50 are to be told apart.
    pub differs: bool,
}

/// The heads over such rows.
pub fn chance_heads(words: &Wording) -> Vec<String> {
    let percentile = |number: &str| {
        words.catalog.plain(Msg::ChancesPercentile, &Args::new().text("number", words.format.in_own_digits(number)))
    };
    let first = [Msg::HeadKpi, Msg::ChancesHeadPlan].map(|head| words.catalog.text(head)).into_iter();
    first.chain(["5", "25", "50", "75", "95"].map(percentile)).collect()
}

/// A row a figure, stage by stage in the order of the framework.
pub fn chance_rows(words: &Wording, points: &[(Kpi, Percentiles)], figures: &Figures) -> Vec<ChanceRow> {
    let row = |&(kpi, points): &(Kpi, Percentiles)| {
        let varies = !points.is_certain();
        let Percentiles { p5, p25, p50, p75, p95, .. } = points;
        let value = |value: f64| words.format.value(kpi.unit(), value);
        let differs = figures.value(kpi).is_some_and(|plan| value(plan) != value(p50));
        let values = || [figures.value(kpi)].into_iter().chain([p5, p25, p50, p75, p95].map(Some));
        let whole = |value: Option<f64>| words.format.optional(kpi.unit(), value);
        // Six abreast have no room for billions in full.
        let is_wide = values().any(|value| whole(value).chars().count() > FIGURE_LETTERS);
        let cell = |value: Option<f64>| match value {
            Some(value) if is_wide => words.format.short(kpi.unit(), value),
            _ => whole(value),
        };
        let cells = values().map(cell).collect();
        ChanceRow { kpi, name: words.kpi(kpi), cells, varies, differs }
    };
    let mut rows: Vec<ChanceRow> = points.iter().map(row).collect();
    rows.sort_by_key(|row| row.kpi.stage());
    rows
}

/// Of these rows the ones of a stage, if one is chosen, whose name holds every word that was typed.
pub fn narrowed(rows: &[ChanceRow], stage: Option<Stage>, typed: &str) -> Vec<ChanceRow> {
    let words: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let is_meant = |row: &&ChanceRow| {
        let name = row.name.to_lowercase();
        stage.is_none_or(|stage| row.kpi.stage() == stage) && words.iter().all(|word| name.contains(word))
    };
    rows.iter().filter(is_meant).cloned().collect()
}

/// A figure's spread as a histogram.
pub fn histogram_input(
    words: &Wording,
    kpi: Kpi,
    spread: Option<&Spread>,
    target: Option<Target>,
    view: View,
) -> HistogramInput {
    let bars = spread.and_then(|spread| spread.bars(BARS));
    let (extent, shares) = bars.map_or(((0.0, 0.0), Vec::new()), |bars| ((bars.from, bars.to), bars.shares));
    let middle = spread
        .and_then(Spread::percentiles)
        .map(|points| (points.p5, points.p95, words.catalog.plain(Msg::ChancesNineOfTen, &Args::new())));
    let marked = target.zip(spread).map(|(target, spread)| {
        let args = Args::new()
            .text("target", unisolated(&words.target(kpi, target.better, target.value)))
            .text("rate", unisolated(&words.chance(kpi, spread, target.value, target.better)));
        HistogramTarget {
            value: target.value,
            text: words.catalog.plain(Msg::ChancesMark, &args),
            is_met_above: target.better != Better::Lower,
        }
    });
    let ticks = histogram_ticks(extent, target.map(|target| target.value)).into_iter();
    HistogramInput {
        direction: view.format.locale.direction(),
        palette: view.palette,
        width: view.width,
        stage: kpi.stage(),
        extent,
        shares,
        middle,
        target: marked,
        ticks: ticks.map(|tick| (tick, words.format.short(kpi.unit(), tick))).collect(),
        empty_text: unisolated(&words.spread(kpi, &words.kpi(kpi), spread)),
    }
}

/// A canvas shows no invisible marks.
fn unisolated(text: &str) -> String {
    text.chars().filter(|char| !('\u{2066}'..='\u{2069}').contains(char)).collect()
}

/// The histogram's equal table: a few bars a row.
pub fn histogram_table(words: &Wording, kpi: Kpi, input: &HistogramInput) -> Table {
    let heads = [words.kpi(kpi), words.catalog.text(Msg::ChancesShare)].to_vec();
    let (from, to) = input.extent;
    let step = (to - from) / (input.shares.len().max(1) as f64);
    let rows = input.shares.chunks(BARS_A_ROW).enumerate().map(|(index, shares)| {
        let low = from + step * (BARS_A_ROW * index) as f64;
        let high = low + step * shares.len() as f64;
        vec![words.format.range(kpi.unit(), low, high), words.share(shares.iter().sum())]
    });
    Table::of(heads, rows.collect())
}

/// A figure's spread over the periods.
pub fn fan_input(words: &Wording, whole: Asked, outcome: &Outcome, view: View) -> FanInput {
    let kpi = whole.kpi;
    let periods = usize::from(words.plan.periods().count);
    let points = (0..periods).map(|period| {
        let spread = outcome.spread(Asked { period: Some(period), ..whole });
        let points = spread.and_then(Spread::percentiles);
        FanPoint {
            label: period_short(&words.plan.periods(), period, &words.format),
            spread: points.map(|points| (points.p10, points.p50, points.p90)),
        }
    });
    let points: Vec<FanPoint> = points.collect();
    let ticks = fan_ticks(&points, &[]).into_iter().map(|tick| (tick, words.format.short(kpi.unit(), tick)));
    let names = ["90", "50", "10"].map(|number| {
        words.catalog.plain(Msg::ChancesPercentile, &Args::new().text("number", words.format.in_own_digits(number)))
    });
    FanInput {
        direction: view.format.locale.direction(),
        palette: view.palette,
        width: view.width,
        stage: kpi.stage(),
        ticks: ticks.collect(),
        names,
        empty_text: words.catalog.text(Msg::ChartEmpty),
        points,
        lines: Vec::new(),
    }
}

/// The fan with the plan's target and what has happened over it, as far as they are known.
pub fn fan_against(fan: FanInput, words: &Wording, asked: Asked, report: &Report) -> FanInput {
    let line = |layer: Layer| {
        let value = |period| report.value(Cell { layer, period, lane: asked.lane }, asked.kpi);
        let values: Vec<_> = (0..fan.points.len()).map(value).collect();
        let name = words.catalog.text(Msg::LayerName(layer));
        values.iter().any(Option::is_some).then_some(FanLine { name, values, is_target: layer == Layer::Target })
    };
    let lines: Vec<FanLine> = [Layer::Target, Layer::Actual].into_iter().filter_map(line).collect();
    let unit = asked.kpi.unit();
    let ticks = fan_ticks(&fan.points, &lines).into_iter().map(|tick| (tick, words.format.short(unit, tick)));
    FanInput { ticks: ticks.collect(), lines, ..fan }
}

/// The fan's equal table.
pub fn fan_table(words: &Wording, kpi: Kpi, input: &FanInput) -> Table {
    let mut heads = vec![words.catalog.text(Msg::PeriodSwitch)];
    heads.extend(input.names.iter().rev().cloned());
    heads.extend(input.lines.iter().map(|line| line.name.clone()));
    let rows = input.points.iter().enumerate().map(|(period, point)| {
        let value = |value: Option<f64>| words.format.optional(kpi.unit(), value);
        let (low, middle, high) = match point.spread {
            Some((low, middle, high)) => (Some(low), Some(middle), Some(high)),
            None => (None, None, None),
        };
        let beside = input.lines.iter().map(|line| value(line.values.get(period).copied().flatten()));
        let cells = [point.label.clone(), value(low), value(middle), value(high)];
        cells.into_iter().chain(beside).collect()
    });
    Table::of(heads, rows.collect())
}

/// What a range explains of a figure's spread.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceRow {
    /// What the range is of.
    pub name: String,
    /// The range as it was entered.
    pub range: String,
    /// Its share (fraction).
    pub share: f64,
    /// The share in words.
    pub share_text: String,
}

/// The ranges by what they explain, the strongest first.
pub fn source_rows(words: &Wording, ranges: &[EnteredRange], spread: &Spread) -> Vec<SourceRow> {
    let mut sources: Vec<_> = spread.sources().iter().filter(|source| source.range < ranges.len()).collect();
    sources.sort_by(|a, b| b.share.total_cmp(&a.share));
    let row = |source: &&crate::engine::uncertainty::Source| {
        let range = &ranges[source.range];
        SourceRow {
            name: words.range(range),
            range: if words.plan.hides(Subject::Figure(range.kpi)) {
                words.catalog.text(Msg::HiddenByTask)
            } else {
                words.format.range(range.kpi.unit(), range.low, range.high)
            },
            share: source.share,
            share_text: words.share(source.share),
        }
    };
    sources.iter().map(row).collect()
}

/// The chance of each objective: what is to be met, and how likely that is.
pub fn objective_rows(
    words: &Wording,
    spread_of: impl Fn(&crate::plan::Objective) -> Option<Spread>,
) -> Vec<Vec<String>> {
    let rows = words.plan.objectives().iter().map(|objective| {
        let better = objective.kpi.better();
        let chance = spread_of(objective).map(|spread| words.chance(objective.kpi, &spread, objective.value, better));
        let lane = words.plan.lane(objective.place).unwrap_or(Lane::Total);
        let name = if lane == Lane::Total {
            words.kpi(objective.kpi)
        } else {
            let args = Args::new().text("kpi", words.kpi(objective.kpi)).text("channel", words.place(lane));
            words.catalog.plain(Msg::GridField, &args)
        };
        let chance = chance.unwrap_or_else(|| words.format.optional(Unit::Count, None));
        vec![name, words.target(objective.kpi, better, objective.value), chance]
    });
    rows.collect()
}
