//! What is worth working on: how far each lever moves the result when it alone is turned.
//!
//! Used by the Forecast screen. It knows no document and no words.

use std::ops::Range;

use super::inputs::{Grid, Lane, Layer};
use super::kpi::{Better, Kpi, Scope, Unit};
use super::model::{Change, Lever, Measure, Model};
use super::report::{Engine, Report};
use super::reverse::{self, Answer, Leeway, Turned, Wish, figure_of};

/// The relative step by which levers are compared.
pub const TENTH: f64 = 0.1;
/// The step in percentage points by which rates are compared.
pub const POINT: f64 = 0.01;

/// What one lever is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worth {
    /// The lever.
    pub lever: Lever,
    /// Its figure over the periods in question.
    pub value: f64,
    /// What the result gains when the figure rises by a tenth; negative if it loses.
    pub tenth_more: f64,
    /// What the result gains when the figure falls by a tenth.
    pub tenth_less: f64,
    /// What the result gains when a rate rises by one percentage point; absent for other figures.
    pub point_more: Option<f64>,
}

impl Worth {
    /// Whether a tenth more is more than the figure can be, so that it was turned no further than that.
    pub fn is_cut(&self) -> bool {
        self.value * (1.0 + TENTH) > self.lever.natural_limits().1
    }

    /// The larger of the two effects of a tenth, whichever way it goes.
    pub fn reach(&self) -> f64 {
        self.tenth_more.abs().max(self.tenth_less.abs())
    }

    /// What a tenth in the better direction brings.
    pub fn best_tenth(&self) -> f64 {
        self.tenth_more.max(self.tenth_less)
    }
}

/// Every lever that moves the figure, the strongest first.
///
/// Each lever is turned alone, so the rank doesn't depend on the order of rows. Effects that differ by rounding only keep
/// the order of the funnel. A gain is a rise of what should be high and a fall of what should be low.
pub fn rank(engine: &mut Engine, report: &Report, layer: Layer, measure: Measure, levers: &[Lever]) -> Vec<Worth> {
    let mut worths = Vec::new();
    if report.hides(measure.kpi) {
        return worths;
    }
    for group in groups(levers) {
        let mut model = Model::new(engine, report, layer, &group);
        let Some(today) = measure.reckon(engine, model.report(), layer) else { continue };
        let worth = |position| worth(engine, &mut model, today, measure, position);
        worths.extend((0..group.len()).filter_map(worth));
    }
    let most = worths.iter().map(Worth::reach).fold(0.0, f64::max);
    worths.retain(|worth| worth.reach() > 1e-12 * most);
    worths.sort_by(|a, b| b.reach().total_cmp(&a.reach()));
    settle_ties(&mut worths);
    worths
}

/// Puts effects that are equal up to rounding into the order of the levers.
fn settle_ties(worths: &mut [Worth]) {
    let mut start = 0;
    while start < worths.len() {
        let highest = worths[start].reach();
        let tied = worths[start..].iter().take_while(|worth| worth.reach() >= highest * (1.0 - 1e-9)).count();
        worths[start..start + tied].sort_by_key(|worth| worth.lever);
        start += tied;
    }
}

/// Levers that can share a model: the same figure of different channels. None of them has a say in what another holds.
fn groups(levers: &[Lever]) -> Vec<Vec<Lever>> {
    let mut groups: Vec<Vec<Lever>> = Vec::new();
    for lever in levers {
        let fits = |group: &&mut Vec<Lever>| {
            let is_other = |other: &Lever| other.channel.is_some() && other.channel != lever.channel;
            lever.channel.is_some() && group.iter().all(|other| other.kpi == lever.kpi && is_other(other))
        };
        match groups.iter_mut().find(fits) {
            Some(group) => group.push(*lever),
            None => groups.push(vec![*lever]),
        }
    }
    groups
}

fn worth(engine: &mut Engine, model: &mut Model, today: f64, measure: Measure, position: usize) -> Option<Worth> {
    let (lever, layer) = (model.lever(position)?, model.layer());
    if !model.can_turn(position) {
        return None;
    }
    let value = figure_of(lever, &measure).reckon(engine, model.report(), layer)?;
    let periods = measure.periods();
    let mut gain = |change| -> Option<f64> {
        model.turn(&[(position, change)], &periods);
        let after = measure.reckon(engine, model.report(), layer)?;
        Some(if measure.kpi.better() == Better::Lower { today - after } else { after - today })
    };
    let tenth_more = gain(Change::By(1.0 + TENTH))?;
    let tenth_less = gain(Change::By(1.0 - TENTH))?;
    let point_more = if lever.kpi.unit() == Unit::Rate { gain(Change::Add(POINT)) } else { None };
    Some(Worth { lever, value, tenth_more, tenth_less, point_more })
}

/// What a lever must become for something that costs `money` to pay for itself: the result is then what it was before.
///
/// Equal cost makes levers of different kinds comparable: the smaller the change, the sooner the money comes back. Absent
/// if no change within the natural limits brings so much, or if the figure is no money.
pub fn pays_back(
    engine: &mut Engine,
    report: &Report,
    layer: Layer,
    measure: Measure,
    lever: Lever,
    money: f64,
) -> Option<Turned> {
    if measure.kpi.unit() != Unit::Money {
        return None;
    }
    let today = measure.reckon(engine, report, layer)?;
    let more = if measure.kpi.better() == Better::Lower { -money } else { money };
    let wish = Wish { measure, value: today + more };
    match reverse::solve(engine, report, layer, &wish, &[Leeway::natural(lever)]) {
        Answer::Reached(turned) => Some(turned),
        _ => None,
    }
}

/// All levers of a plan: of every channel where there is more than one, of all together otherwise, and of the business.
pub fn all_levers(report: &Report, layer: Layer, periods: &Range<usize>) -> Vec<Lever> {
    let Grid { channels, .. } = report.grid();
    let mut levers = Vec::new();
    for kpi in Lever::KPIS {
        if report.hides(kpi) {
            continue;
        }
        if kpi.scope() != Scope::Channel || channels < 2 {
            levers.push(Lever::everywhere(kpi));
            continue;
        }
        let knows = |lane| is_known(report, layer, lane, kpi, periods);
        levers.extend((0..channels).filter(|it| knows(Lane::Channel(*it))).map(|it| Lever::of_channel(kpi, it)));
    }
    levers
}

fn is_known(report: &Report, layer: Layer, lane: Lane, kpi: Kpi, periods: &Range<usize>) -> bool {
    let cell = |period| super::inputs::Cell { layer, period, lane };
    periods.clone().any(|period| report.value(cell(period), kpi).is_some())
}
