//! From a report to the charts' inputs and to the equal data tables: the same strings in both.

use std::ops::Range;

use super::spread::{join, with_spread};
use super::{FunnelBar, FunnelInput, FunnelStyle, MetricGroup, MetricRow, MetricsInput, Palette, Spread};
use crate::engine::inquiry::Asked;
use crate::engine::{Better, Cell, FindingKind, FunnelStep, Kpi, Lane, Layer, Report, Stage, Unit, Versus, of_period};
use crate::i18n::{Args, Catalog, Format, Msg};
use crate::plan::Plan;

/// What a chart is shown with: language, colours and room.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// How numbers are written, and in which language.
    pub format: Format,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels.
    pub width: f64,
    /// Least height in CSS pixels, where the chart can use it.
    pub height: Option<f64>,
}

impl View {
    fn catalog(&self) -> &'static Catalog {
        Catalog::of(self.format.locale)
    }
}

/// A data table: what a chart shows, as text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Column heads; the first column names the rows.
    pub heads: Vec<String>,
    /// Rows, each as long as the heads.
    pub rows: Vec<Vec<String>>,
    /// Which figure each cell shows, as far as its working can be told: row by row, the names left out. May be shorter
    /// than the rows.
    pub asked: Vec<Vec<Option<Asked>>>,
}

impl Table {
    /// A table of texts alone.
    pub fn of(heads: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        Self { heads, rows, asked: Vec::new() }
    }

    /// A table from rows that know what they show.
    pub fn asking(heads: Vec<String>, rows: impl Iterator<Item = (Vec<String>, Vec<Option<Asked>>)>) -> Self {
        let (rows, asked) = rows.unzip();
        Self { heads, rows, asked }
    }

    /// The same table where each cell shows its figure of all these periods together.
    #[must_use]
    pub fn over(mut self, periods: &Range<usize>) -> Self {
        for asked in self.asked.iter_mut().flatten().flatten() {
            *asked = asked.over(periods);
        }
        self
    }
}

/// Where the targets of a cell stand, if it does not hold targets itself.
fn target_cell(cell: Cell) -> Option<Cell> {
    (cell.layer == Layer::Actual).then_some(Cell { layer: Layer::Target, ..cell })
}

/// What a stage's volume is called in this plan.
fn volume_name(plan: &Plan, step: &FunnelStep, catalog: &Catalog) -> String {
    catalog.kpi_name(step.kpi, plan.goal())
}

/// The funnel of one cell as a chart.
pub fn funnel_input(plan: &Plan, report: &Report, cell: Cell, view: View) -> FunnelInput {
    let catalog = view.catalog();
    let format = view.format;
    let steps = report.funnel(cell);
    let leak = of_period(report.findings(), cell.layer, cell.period)
        .find(|finding| {
            matches!(finding.kind, FindingKind::WorthMost { is_sure: true, .. }) && finding.cell == cell.total()
        })
        .map(|finding| if finding.kpi == Kpi::SaleRate { Kpi::LeadToCustomerRate } else { finding.kpi });
    let bars = steps.iter().enumerate().map(|(position, step)| {
        let target = target_cell(cell).and_then(|cell| report.value(cell, step.kpi));
        let before = position.checked_sub(1).and_then(|before| steps[before].volume);
        let lost = before.zip(step.volume).map(|(before, volume)| before - volume).filter(|lost| *lost > 0.0);
        let phrase = |msg, name, text: String| catalog.plain(msg, &Args::new().text(name, text));
        FunnelBar {
            stage: step.stage,
            term: None,
            label: volume_name(plan, step, catalog),
            volume: step.volume,
            volume_text: match step.volume {
                Some(volume) => format.count(volume),
                None if report.hides(step.kpi) => catalog.plain(Msg::HiddenByTask, &Args::new()),
                None => catalog.plain(Msg::FunnelMissing, &Args::new()),
            },
            step_rate_text: step.step_rate.map(|rate| format.rate(rate)),
            step_spread: step_spread(report, cell, *step, format),
            drop_text: lost.map(|lost| format.short(Unit::Count, -lost)),
            is_biggest_leak: leak.is_some() && rate_into(step.stage) == leak,
            overall_text: step
                .overall_rate
                .filter(|_| position > 1)
                .map(|rate| phrase(Msg::ChartOverallRate, "rate", format.rate(rate)))
                .map(|text| if_thin(text, overall_spread(report, cell, *step, format).as_ref(), format)),
            unit_cost_text: step.unit_cost.map(|cost| phrase(Msg::ChartUnitCost, "cost", format.money(cost))),
            target,
            target_text: target.map(|target| phrase(Msg::ChartTarget, "value", format.count(target))),
            before: None,
            before_text: None,
            parts: Vec::new(),
        }
    });
    FunnelInput {
        direction: format.locale.direction(),
        palette: view.palette,
        width: view.width,
        height: view.height,
        style: FunnelStyle::ToScale,
        bars: bars.collect(),
        parts: Vec::new(),
        empty_text: catalog.text(Msg::ChartEmpty),
        note: Some(catalog.text(Msg::ChartNoteToScale)),
    }
}

fn rate_into(stage: Stage) -> Option<Kpi> {
    crate::engine::FUNNEL.into_iter().find(|(other, _, _)| *other == stage).and_then(|(_, _, rate)| rate)
}

/// The sentence above the funnel: what it says, in one line.
pub fn funnel_title(plan: &Plan, report: &Report, cell: Cell, format: &Format) -> String {
    let catalog = Catalog::of(format.locale);
    let steps = report.funnel(cell);
    let known: Vec<&FunnelStep> = steps.iter().filter(|step| step.volume.is_some()).collect();
    let (Some(first), Some(last)) = (known.first(), known.iter().rev().find(|step| step.overall_rate.is_some())) else {
        return catalog.text(Msg::ChartFunnelTitle);
    };
    let (Some(rate), true) = (last.overall_rate, first.stage < last.stage) else {
        return catalog.text(Msg::ChartFunnelTitle);
    };
    let args = Args::new()
        .text("rate", format.rate(rate))
        .text("start", volume_name(plan, first, catalog))
        .text("end", volume_name(plan, last, catalog));
    let title = catalog.format(Msg::ChartFunnelTitleOverall, &args);
    if_thin(title, overall_spread(report, cell, **last, *format).as_ref(), *format)
}

/// The funnel's equal data table.
pub fn funnel_table(input: &FunnelInput, report: &Report, cell: Cell, format: &Format) -> Table {
    let catalog = Catalog::of(format.locale);
    let heads =
        [Msg::HeadStage, Msg::HeadVolume, Msg::HeadStepRate, Msg::HeadOverallRate, Msg::HeadUnitCost, Msg::HeadTarget];
    // A word for what is absent since the task hides it.
    let told = |kpi: Option<Kpi>, unit, value: Option<f64>| match kpi.filter(|kpi| report.hides(*kpi)) {
        Some(_) if value.is_none() => catalog.text(Msg::HiddenByTask),
        _ => format.optional(unit, value),
    };
    let rows = input.bars.iter().zip(report.funnel(cell)).map(|(bar, step)| {
        let rate = rate_into(step.stage);
        let overall = overall_spread(report, cell, step, *format);
        let row = vec![
            bar.name(),
            told(Some(step.kpi), Unit::Count, step.volume),
            with_spread(told(rate, Unit::Rate, step.step_rate), bar.step_spread.as_ref(), *format),
            with_spread(told(rate, Unit::Rate, step.overall_rate), overall.as_ref(), *format),
            told(step.unit_cost_kpi, Unit::Money, step.unit_cost),
            told(Some(step.kpi).filter(|_| target_cell(cell).is_some()), Unit::Count, bar.target),
        ];
        let of = |kpi| Some(Asked::of_cell(cell, kpi));
        let target = target_cell(cell).map(|target| Asked::of_cell(target, step.kpi));
        let visits = Asked::of_cell(cell, Kpi::Visits);
        let overall = step.overall_rate.and_then(|_| Some(of(step.kpi)?.against(Versus::Attained, &visits)));
        let known = |value: Option<f64>, asked: Option<Asked>| value.and(asked);
        let asked = vec![
            known(step.volume, of(step.kpi)),
            known(step.step_rate, rate_into(step.stage).and_then(of)),
            overall,
            known(step.unit_cost, step.unit_cost_kpi.and_then(of)),
            known(bar.target, target),
        ];
        (row, asked)
    });
    Table::asking(heads.map(|head| catalog.text(head)).to_vec(), rows)
}

/// How far a step rate can be trusted, where it was measured.
fn step_spread(report: &Report, cell: Cell, step: FunnelStep, format: Format) -> Option<Spread> {
    rate_into(step.stage).and_then(|kpi| report.observed(cell, kpi)).map(|observed| Spread::of(observed, format))
}

/// The same of the share of all visits.
fn overall_spread(report: &Report, cell: Cell, step: FunnelStep, format: Format) -> Option<Spread> {
    step.overall_rate.and_then(|_| report.observed_share(cell, step.kpi)).map(|observed| Spread::of(observed, format))
}

/// A text that rests on a rate, with the words for too few cases where there are.
fn if_thin(text: String, spread: Option<&Spread>, format: Format) -> String {
    match spread.and_then(|spread| spread.few_text.as_deref()) {
        Some(few) => join(text, few, format),
        None => text,
    }
}

/// The figures that a stage's chart compares over the channels.
pub fn stage_metrics(stage: Stage) -> &'static [Kpi] {
    match stage {
        Stage::Plan => &[Kpi::Contribution, Kpi::Roi],
        Stage::Reach => &[Kpi::Visits, Kpi::CostPerVisit],
        Stage::Act => &[Kpi::Leads, Kpi::LeadRate, Kpi::Cpl],
        Stage::Convert => &[Kpi::Customers, Kpi::LeadToCustomerRate, Kpi::Revenue, Kpi::Contribution],
        Stage::Engage => &[Kpi::LoyalCustomers, Kpi::LoyaltyRate, Kpi::LtvToCac],
    }
}

/// Where being near a target begins and where it ends: a quarter on the side from which it is to be met.
fn near(kpi: Kpi, target: f64) -> Vec<f64> {
    const QUARTER: f64 = 0.25;
    match kpi.better() {
        _ if target <= 0.0 => Vec::new(),
        Better::Higher => vec![target * (1.0 - QUARTER), target],
        Better::Lower => vec![target, target * (1.0 + QUARTER)],
        Better::Neutral => Vec::new(),
    }
}

/// A stage's metrics as a chart: channel by channel, each KPI with its own scale.
pub fn metrics_input(plan: &Plan, report: &Report, stage: Stage, cell: Cell, view: View) -> MetricsInput {
    let catalog = view.catalog();
    let format = view.format;
    let groups = stage_metrics(stage).iter().filter(|kpi| !report.hides(**kpi)).map(|&kpi| {
        let unit = kpi.unit();
        let rows = plan.channels().iter().enumerate().map(|(index, channel)| {
            let cell = Cell { lane: Lane::Channel(index), ..cell };
            let value = report.value(cell, kpi);
            let target = target_cell(cell).and_then(|cell| report.value(cell, kpi));
            MetricRow {
                label: channel.name.clone(),
                value,
                value_text: value.map_or_else(|| format.optional(unit, None), |value| format.short(unit, value)),
                spread: report.observed(cell, kpi).map(|observed| Spread::of(observed, format)),
                target,
                target_text: target.map(|target| format.short(unit, target)),
                bands: target.map_or_else(Vec::new, |target| near(kpi, target)),
            }
        });
        let label = catalog.kpi_name(kpi, plan.goal());
        MetricGroup { kpi, label, unit_text: String::new(), rows: rows.collect() }
    });
    let groups: Vec<MetricGroup> = groups.collect();
    let has_bands = groups.iter().flat_map(|group| &group.rows).any(|row| !row.bands.is_empty());
    MetricsInput {
        direction: format.locale.direction(),
        palette: view.palette,
        width: view.width,
        stage,
        title: None,
        groups,
        note: has_bands.then(|| catalog.text(Msg::ChartNoteBands)),
        empty_text: catalog.text(Msg::ChartEmpty),
    }
}

/// The equal data table of a stage's metrics: one row a channel, one column a KPI, targets beside where there are any.
pub fn metrics_table(input: &MetricsInput, format: &Format) -> Table {
    let catalog = Catalog::of(format.locale);
    let mut heads = vec![catalog.text(Msg::HeadChannel)];
    let has_targets = |group: &MetricGroup| group.rows.iter().any(|row| row.target_text.is_some());
    for group in &input.groups {
        heads.push(group.label.clone());
        if has_targets(group) {
            heads.push(catalog.text(Msg::HeadTarget));
        }
    }
    let count = input.groups.first().map_or(0, |group| group.rows.len());
    let rows = (0..count).map(|index| {
        let mut cells = vec![input.groups[0].rows[index].label.clone()];
        for group in &input.groups {
            let row = &group.rows[index];
            cells.push(with_spread(row.value_text.clone(), row.spread.as_ref(), *format));
            if has_targets(group) {
                cells.push(row.target_text.clone().unwrap_or_else(|| format.optional(Unit::Count, None)));
            }
        }
        cells
    });
    Table::of(heads, rows.collect())
}

/// The same table with what its cells show.
pub fn metrics_asking(table: Table, input: &MetricsInput, cell: Cell) -> Table {
    let count = table.rows.len();
    let asked = (0..count).map(|channel| {
        let cell = cell.of_channel(channel);
        let mut asked = Vec::new();
        for group in &input.groups {
            let row = &group.rows[channel];
            asked.push(row.value.map(|_| Asked::of_cell(cell, group.kpi)));
            if group.rows.iter().any(|row| row.target_text.is_some()) {
                asked.push(row.target.and(target_cell(cell)).map(|cell| Asked::of_cell(cell, group.kpi)));
            }
        }
        asked
    });
    Table { asked: asked.collect(), ..table }
}

/// A chart in words, for people who cannot see the canvas: every row of its table.
pub fn spoken(table: &Table, format: &Format) -> String {
    let text = |cell: Option<&String>| cell.cloned().unwrap_or_default();
    spoken_rows(table.rows.iter().map(|row| (text(row.first()), text(row.get(1)))), format)
}

/// The same from the names of the rows and their first figures, without the rest of the table.
pub fn spoken_rows(rows: impl Iterator<Item = (String, String)>, format: &Format) -> String {
    let catalog = Catalog::of(format.locale);
    let rows =
        rows.map(|(name, value)| catalog.plain(Msg::ListItem, &Args::new().text("name", name).text("value", value)));
    rows.collect::<Vec<_>>().join(&catalog.text(Msg::ListSeparator))
}
