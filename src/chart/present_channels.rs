//! From a report to the comparison of channels by a figure of one's choice: the picture's input, its equal table, and the
//! sentence above them. Used by the Overview.

use super::channels::{ChannelBar, ChannelsInput, channels_ticks};
use super::present::{Table, View};
use super::spread::{Spread, join, with_spread};
use crate::engine::inquiry::Asked;
use crate::engine::{Better, Cell, Kpi, Lane, Layer, Report, Unit};
use crate::i18n::{Args, Msg, Wording};
use crate::plan::Slot;

/// The figures by which channels can be compared, in groups.
pub const MEASURES: [(Msg, &[Kpi]); 4] = [
    (Msg::CompareVolumes, &[Kpi::Visits, Kpi::Leads, Kpi::Orders, Kpi::Customers]),
    (Msg::CompareRates, &[Kpi::LeadRate, Kpi::SaleRate, Kpi::ConversionRate]),
    (Msg::CompareCosts, &[Kpi::Cost, Kpi::CostPerVisit, Kpi::Cpl, Kpi::Cpa, Kpi::Cac]),
    (Msg::CompareResults, &[Kpi::Revenue, Kpi::Aov, Kpi::Contribution, Kpi::Roi]),
];

/// What is asked first: the first of these that a channel knows.
const FIRST: [Kpi; 4] = [Kpi::Contribution, Kpi::Orders, Kpi::Leads, Kpi::Visits];

/// From this size on a figure is long: ten digits and a currency.
const LONG: f64 = 1e8;

/// The figure by which channels are compared until somebody chooses one.
pub fn usual_measure(report: &Report, cell: Cell) -> Kpi {
    let is_known = |kpi: &Kpi| channels(report).any(|at| report.value(cell.of_channel(at), *kpi).is_some());
    FIRST.into_iter().find(is_known).unwrap_or(Kpi::Visits)
}

fn channels(report: &Report) -> std::ops::Range<usize> {
    0..report.grid().channels
}

/// The channels by a figure of one cell, the best first: where less is better and the figure does not add up, the least;
/// else the most. Those that do not know it come last; equals keep the plan's order.
pub fn ranked(report: &Report, cell: Cell, kpi: Kpi) -> Vec<usize> {
    let sign = if kpi.better() == Better::Lower && !adds_up(kpi) { 1.0 } else { -1.0 };
    let key = |at: &usize| report.value(cell.of_channel(*at), kpi).map_or(f64::INFINITY, |value| sign * value);
    let mut order: Vec<usize> = channels(report).collect();
    order.sort_by(|a, b| key(a).total_cmp(&key(b)));
    order
}

fn adds_up(kpi: Kpi) -> bool {
    kpi.is_summed_over_channels()
}

/// Everything that is shown of one figure.
struct Compared<'a> {
    words: &'a Wording<'a>,
    report: &'a Report,
    cell: Cell,
    kpi: Kpi,
}

impl Compared<'_> {
    fn value(&self, lane: Lane) -> Option<f64> {
        self.report.value(Cell { lane, ..self.cell }, self.kpi)
    }

    fn target(&self, lane: Lane) -> Option<f64> {
        let target = Cell { layer: Layer::Target, lane, ..self.cell };
        (self.cell.layer == Layer::Actual).then(|| self.report.value(target, self.kpi)).flatten()
    }

    fn spread(&self, lane: Lane) -> Option<Spread> {
        let observed = self.report.observed(Cell { lane, ..self.cell }, self.kpi)?;
        Some(Spread::of(observed, self.words.format))
    }

    /// Where one of them would leave the picture no room, all are in few characters.
    fn text(&self, value: Option<f64>) -> String {
        let largest = channels(self.report).filter_map(|at| self.value(Lane::Channel(at))).fold(0.0, f64::max);
        match value {
            Some(value) if largest >= LONG => self.words.format.short(self.kpi.unit(), value),
            value => self.words.format.optional(self.kpi.unit(), value),
        }
    }

    /// The whole of which channels have shares; nothing where a loss or an unknown figure is among them.
    fn whole(&self) -> Option<f64> {
        let values: Option<Vec<f64>> = channels(self.report).map(|at| self.value(Lane::Channel(at))).collect();
        let whole: f64 = values.filter(|all| adds_up(self.kpi) && all.iter().all(|it| *it >= 0.0))?.iter().sum();
        (whole > 0.0).then_some(whole)
    }

    fn share(&self, lane: Lane) -> String {
        let share = self.whole().zip(self.value(lane)).map(|(whole, value)| value / whole);
        share.map(|share| self.words.format.rate(share)).unwrap_or_default()
    }

    /// Where all channels stand together: what does not add up as it is, of a sum what a channel has on average.
    fn mark(&self) -> Option<(f64, String)> {
        let known = channels(self.report).filter_map(|at| self.value(Lane::Channel(at)));
        let (msg, value) = if adds_up(self.kpi) {
            let (sum, count) = known.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
            (Msg::CompareAverage, (count > 1.0).then(|| sum / count)?)
        } else {
            (Msg::CompareAll, self.value(Lane::Total)?)
        };
        let written = self.words.format.short(self.kpi.unit(), value);
        Some((value, self.words.catalog.plain(msg, &Args::new().text("value", written))))
    }
}

/// The picture.
pub fn channels_input(words: &Wording, report: &Report, cell: Cell, kpi: Kpi, view: View) -> ChannelsInput {
    let compared = Compared { words, report, cell, kpi };
    let (format, unit) = (words.format, kpi.unit());
    let bar = |at: usize| {
        let lane = Lane::Channel(at);
        let (value, target) = (compared.value(lane), compared.target(lane));
        let aimed =
            |value| words.catalog.plain(Msg::ChartTarget, &Args::new().text("value", format.short(unit, value)));
        ChannelBar {
            label: words.place(lane).replace(['\u{2068}', '\u{2069}'], ""),
            value,
            value_text: compared.text(value),
            share_text: compared.share(lane),
            spread: compared.spread(lane),
            target,
            target_text: target.map(aimed).unwrap_or_default(),
        }
    };
    let bars: Vec<ChannelBar> = ranked(report, cell, kpi).into_iter().map(bar).collect();
    let mark = compared.mark();
    let ticks = channels_ticks(&bars, mark.as_ref().map(|(value, _)| *value), view.width);
    ChannelsInput {
        direction: format.locale.direction(),
        palette: view.palette,
        width: view.width,
        stage: Slot::stage_of(kpi),
        ticks: ticks.into_iter().map(|tick| (tick, format.short(unit, tick))).collect(),
        bars,
        mark,
        empty_text: words.catalog.plain(Msg::CompareEmpty, &Args::new().text("kpi", words.kpi(kpi))),
    }
}

/// The equal table: a row a channel in the picture's order, all of them together at the end.
pub fn channels_table(words: &Wording, report: &Report, cell: Cell, kpi: Kpi) -> Table {
    let compared = Compared { words, report, cell, kpi };
    let (has_shares, has_targets) = (compared.whole().is_some(), cell.layer == Layer::Actual);
    let text = |msg| words.catalog.text(msg);
    let mut heads = vec![text(Msg::HeadChannel), words.kpi(kpi)];
    heads.extend(has_shares.then(|| text(Msg::CompareShare)));
    heads.extend(has_targets.then(|| text(Msg::HeadTarget)));
    let lanes = ranked(report, cell, kpi).into_iter().map(Lane::Channel).chain([Lane::Total]);
    let rows = lanes.map(|lane| {
        let (value, target) = (compared.value(lane), compared.target(lane));
        let told = with_spread(compared.text(value), compared.spread(lane).as_ref(), words.format);
        let mut row = vec![words.place(lane), told];
        let here = Cell { lane, ..cell };
        let mut asked = vec![value.map(|_| Asked::of_cell(here, kpi))];
        if has_shares {
            let dash = || words.format.optional(Unit::Rate, None);
            row.push(Some(compared.share(lane)).filter(|share| !share.is_empty()).unwrap_or_else(dash));
            asked.push(None);
        }
        if has_targets {
            row.push(compared.text(target));
            asked.push(target.map(|_| Asked::of_cell(Cell { layer: Layer::Target, ..here }, kpi)));
        }
        (row, asked)
    });
    Table::asking(heads, rows)
}

/// Which channel leads, in one sentence. Where rates were measured, one of too few cases leads only if all are.
pub fn channels_finding(words: &Wording, report: &Report, cell: Cell, kpi: Kpi) -> String {
    let compared = Compared { words, report, cell, kpi };
    let known = ranked(report, cell, kpi).into_iter().map(Lane::Channel);
    let known: Vec<Lane> = known.filter(|lane| compared.value(*lane).is_some()).collect();
    let is_sure = |lane: &&Lane| compared.spread(**lane).is_none_or(|spread| !spread.is_thin());
    let Some(&first) = known.iter().find(is_sure).or(known.first()) else {
        return words.catalog.format(Msg::ChartMetricTitle, &Args::new().text("kpi", words.kpi(kpi)));
    };
    let args = || {
        let args = Args::new().text("kpi", words.kpi(kpi)).text("channel", words.place(first));
        args.text("value", compared.text(compared.value(first)))
    };
    let (share, all) = (compared.share(first), compared.value(Lane::Total).filter(|_| !adds_up(kpi)));
    let sentence = match all {
        _ if !share.is_empty() => words.catalog.format(Msg::CompareFirst, &args().text("share", share)),
        Some(all) => words.catalog.format(Msg::CompareBest, &args().text("all", compared.text(Some(all)))),
        None => words.catalog.format(Msg::ChartBestChannel, &args()),
    };
    match compared.spread(first).and_then(|spread| spread.few_text) {
        Some(few) => join(sentence, &few, words.format),
        None => sentence,
    }
}
