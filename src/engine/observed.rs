//! How far an observed rate of a report can be trusted: its interval, and whether it rests on too few cases.
//!
//! Read by the grids, the charts, the working and the findings. Targets are no observations and have no interval.

use std::ops::Range;

use super::bounds::may_be_negative;
use super::finding::{Finding, FindingKind};
use super::funnel::FUNNEL;
use super::inputs::{Cell, Lane, Layer};
use super::interval::{Confidence, Interval, Proportion};
use super::kpi::{Kpi, Unit};
use super::mask::Mask;
use super::model::Lever;
use super::relation::{RELATIONS, Shape};
use super::report::{Engine, Origin, Report, Run};
use super::timeline::Figures;

/// A rate that was observed, with the counts it comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Observed {
    /// How many succeeded, out of how many.
    pub proportion: Proportion,
    /// Wilson's 95 % interval of the rate (fractions).
    pub interval: Interval,
    /// Whether there are enough cases to say anything; if not, the rate is shown with the badge "too few to say".
    pub is_enough: bool,
}

impl Observed {
    fn of(part: f64, whole: f64) -> Option<Self> {
        Proportion::new(part, whole).ok().map(Self::from)
    }
}

impl From<Proportion> for Observed {
    fn from(proportion: Proportion) -> Self {
        let is_enough = proportion.too_few().is_none();
        Self { proportion, interval: proportion.wilson(Confidence::USUAL), is_enough }
    }
}

impl Report {
    /// How far a rate of the actual layer can be trusted.
    ///
    /// Absent for targets, for assumed values, and for whatever is no share of cases: the rate must make one count out
    /// of another (leads = visits × lead rate), both must be known, and the part must not exceed the whole. Neither of the three may be hidden, since its counts tell all of them.
    pub fn observed(&self, cell: Cell, kpi: Kpi) -> Option<Observed> {
        let counts = counts(kpi)?;
        if [kpi, counts.0, counts.1].into_iter().any(|kpi| self.hides(kpi)) {
            return None;
        }
        self.proportion(cell, kpi, counts).map(Observed::from)
    }

    /// Whether a rate of the actual layer rests on too few cases, hidden or not.
    pub(super) fn is_thin(&self, cell: Cell, kpi: Kpi) -> bool {
        let proportion = counts(kpi).and_then(|counts| self.proportion(cell, kpi, counts));
        proportion.is_some_and(|proportion| proportion.too_few().is_some())
    }

    /// The same for the share of all visits that arrives at a volume of the funnel, which is no KPI of its own.
    pub fn observed_share(&self, cell: Cell, volume: Kpi) -> Option<Observed> {
        // That of the second stage is its rate under another name.
        let is_hidden = volume == FUNNEL[1].1 && FUNNEL[1].2.is_some_and(|rate| self.hides(rate));
        if cell.layer != Layer::Actual || is_hidden {
            return None;
        }
        Observed::of(self.value(cell, volume)?, self.value(cell, Kpi::Visits)?)
    }

    /// The same for a rate of several periods together, which this report's own horizon tells: it has to be observed in
    /// one of them.
    pub fn observed_over(&self, figures: &Figures, kpi: Kpi) -> Option<Observed> {
        let (layer, lane) = (figures.layer(), figures.lane());
        if !figures.periods().any(|period| self.observed(Cell { layer, period, lane }, kpi).is_some()) {
            return None;
        }
        let (part, whole) = counts(kpi)?;
        figures.value(kpi)?;
        Observed::of(figures.value(part)?, figures.value(whole)?)
    }

    /// The same for a lever's own figure over some periods.
    pub fn observed_lever(
        &self,
        engine: &mut Engine,
        layer: Layer,
        lever: Lever,
        periods: Range<usize>,
    ) -> Option<Observed> {
        if layer != Layer::Actual || counts(lever.kpi).is_none() {
            return None;
        }
        let lane = lever.channel.map_or(Lane::Total, Lane::Channel);
        self.observed_over(&self.horizon(engine, layer, lane, periods), lever.kpi)
    }

    /// The counts behind a rate, if it was observed.
    fn proportion(&self, cell: Cell, rate: Kpi, (part, whole): (Kpi, Kpi)) -> Option<Proportion> {
        if cell.layer != Layer::Actual {
            return None;
        }
        let proportion = Proportion::new(self.known(cell, part)?, self.known(cell, whole)?).ok()?;
        self.known(cell, rate)?;
        (self.source(cell, rate) != Origin::Assumed).then_some(proportion)
    }
}

/// The two counts of which a rate is the share.
fn counts(rate: Kpi) -> Option<(Kpi, Kpi)> {
    if rate.unit() != Unit::Rate || may_be_negative(rate) {
        return None;
    }
    let is_plain = |shape| matches!(shape, Shape::Product { factor } if (factor - 1.0).abs() < f64::EPSILON);
    let makes_counts = |kpis: [Kpi; 2]| kpis.iter().all(|kpi| kpi.unit() == Unit::Count);
    let relation =
        RELATIONS.iter().find(|it| it.right == rate && is_plain(it.shape) && makes_counts([it.result, it.left]))?;
    Some((relation.result, relation.left))
}

/// The rates of the funnel that rest on too few cases: told once where the total does, else channel by channel.
pub(super) fn too_few(report: &Report, run: &Run, findings: &mut Vec<Finding>) {
    if report.grid().cell(run.lanes.start).layer != Layer::Actual {
        return;
    }
    let here = report.runs().iter().filter(|run| report.grid().cell(run.lanes.start).layer == Layer::Actual);
    let known = here.fold(Mask::EMPTY, |all, run| all.union(run.program.known()));
    let rates = FUNNEL.into_iter().filter_map(|(_, _, rate)| Some((rate?, counts(rate?)?)));
    let rates: Vec<(Kpi, (Kpi, Kpi))> =
        rates.filter(|(_, (part, whole))| known.contains(*part) && known.contains(*whole)).collect();
    for total in report.cells(run) {
        for (kpi, counts) in &rates {
            let is_thin = |cell: &Cell| {
                report.proportion(*cell, *kpi, *counts).is_some_and(|proportion| proportion.too_few().is_some())
            };
            let finding = |cell| Finding { cell, kpi: *kpi, kind: FindingKind::TooFew };
            if is_thin(&total) {
                findings.push(finding(total));
                continue;
            }
            let channels = (0..report.grid().channels).map(|channel| total.of_channel(channel));
            findings.extend(channels.filter(is_thin).map(finding));
        }
    }
}
