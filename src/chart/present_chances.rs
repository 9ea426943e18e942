//! From the draws of the ranges to the chances' charts and to their equal tables: the same strings in both.

use super::present::{Table, View};
use super::{FanInput, FanPoint, HistogramInput, HistogramTarget, fan_ticks, histogram_ticks};
use crate::engine::uncertainty::{Asked, EnteredRange, Outcome, Percentiles, Spread};
use crate::engine::{Better, Kpi, Lane, Unit};
use crate::i18n::{Args, Msg, Wording, period_short};

/// The figures whose spread is shown.
pub const CHANCES: [Kpi; 8] =
    [Kpi::Visits, Kpi::Leads, Kpi::Customers, Kpi::Revenue, Kpi::Cost, Kpi::Profit, Kpi::Roi, Kpi::Cac];

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

/// A figure of all channels over the whole time.
pub fn whole(kpi: Kpi) -> Asked {
    Asked { kpi, lane: Lane::Total, period: None }
}

/// The percentiles of all figures, those of which nothing is known left out.
pub fn chances_table(words: &Wording, outcome: &Outcome) -> Table {
    let percentile = |number: &str| {
        words.catalog.plain(Msg::ChancesPercentile, &Args::new().text("number", words.format.in_own_digits(number)))
    };
    let mut heads = vec![words.catalog.text(Msg::HeadKpi)];
    heads.extend(["5", "10", "50", "90", "95"].map(percentile));
    let rows = CHANCES.into_iter().filter_map(|kpi| {
        let Percentiles { p5, p10, p50, p90, p95 } = outcome.spread(whole(kpi))?.percentiles()?;
        let mut row = vec![words.kpi(kpi)];
        row.extend([p5, p10, p50, p90, p95].map(|value| words.format.value(kpi.unit(), value)));
        Some(row)
    });
    Table::of(heads, rows.collect())
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
            .text("rate", unisolated(&words.chance(spread, target.value, target.better)));
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
        empty_text: unisolated(&words.spread(kpi, spread)),
    }
}

/// A canvas shows no invisible marks.
fn unisolated(text: &str) -> String {
    text.chars().filter(|char| !('\u{2066}'..='\u{2069}').contains(char)).collect()
}

/// The histogram's equal table: pairs of bars, since nobody reads forty.
pub fn histogram_table(words: &Wording, kpi: Kpi, input: &HistogramInput) -> Table {
    let heads = [words.kpi(kpi), words.catalog.text(Msg::ChancesShare)].to_vec();
    let (from, to) = input.extent;
    let step = (to - from) / (input.shares.len().max(1) as f64);
    let rows = input.shares.chunks(4).enumerate().map(|(index, shares)| {
        let low = from + step * 4.0 * index as f64;
        let high = low + step * shares.len() as f64;
        vec![words.format.range(kpi.unit(), low, high), words.share(shares.iter().sum())]
    });
    Table::of(heads, rows.collect())
}

/// A figure's spread over the periods.
pub fn fan_input(words: &Wording, kpi: Kpi, outcome: &Outcome, view: View) -> FanInput {
    let periods = usize::from(words.plan.periods().count);
    let points = (0..periods).map(|period| {
        let spread = outcome.spread(Asked { period: Some(period), ..whole(kpi) });
        let points = spread.and_then(Spread::percentiles);
        FanPoint {
            label: period_short(&words.plan.periods(), period, &words.format),
            spread: points.map(|points| (points.p10, points.p50, points.p90)),
        }
    });
    let points: Vec<FanPoint> = points.collect();
    let ticks = fan_ticks(&points).into_iter().map(|tick| (tick, words.format.short(kpi.unit(), tick)));
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
    }
}

/// The fan's equal table.
pub fn fan_table(words: &Wording, kpi: Kpi, input: &FanInput) -> Table {
    let mut heads = vec![words.catalog.text(Msg::PeriodSwitch)];
    heads.extend(input.names.iter().rev().cloned());
    let rows = input.points.iter().map(|point| {
        let value = |value: Option<f64>| words.format.optional(kpi.unit(), value);
        let (low, middle, high) = match point.spread {
            Some((low, middle, high)) => (Some(low), Some(middle), Some(high)),
            None => (None, None, None),
        };
        vec![point.label.clone(), value(low), value(middle), value(high)]
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
            range: words.format.range(range.kpi.unit(), range.low, range.high),
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
        let chance = spread_of(objective).map(|spread| words.chance(&spread, objective.value, better));
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
