//! Any figure that is shown, asked how it came about: of the plan, of its forecast, or of the plan with levers turned.
//!
//! Used by the tables, which say what each of their cells shows, and by the drawer that answers. It knows no words.

use std::ops::Range;
use std::sync::Arc;

use super::inputs::{Cell, Inputs, Lane, Layer};
use super::kpi::Kpi;
use super::model::Measure;
use super::report::{Engine, Report};
use super::scenario::Play;
use super::timeline::{Forecast, Lags, Part, Settings, forecast};
use super::variance::Effect;
use super::working::{How, Versus, WorkingLine};

/// In which course of things a figure stands.
#[derive(Clone, Debug, PartialEq)]
pub enum World {
    /// The plan.
    Plan,
    /// Its forecast.
    Forecast,
    /// The forecast by the period in which things are set in motion, before they are moved to where they arrive.
    Cohorts,
    /// The plan with levers turned, each play on what those before it led to.
    Played(Arc<[Play]>),
    /// On the way from the target's profit to the actual one: what this effect adds.
    Effect(Effect),
    /// On that way: what all effects add.
    Effects,
    /// On that way: what belongs to no channel; one effect of it, or all of them together.
    Business(Option<Effect>),
    /// On that way: the profit once this effect and those before it are added.
    After(Effect),
}

/// A figure that is asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Where it stands.
    pub world: World,
    /// Target or actual; a forecast has one layer only, the actual one.
    pub layer: Layer,
    /// Which figure, whose, and of which periods.
    pub measure: Measure,
    /// What it is set against; the figure itself where there is nothing.
    pub against: Option<(Versus, Box<Asked>)>,
}

/// What questions are answered from.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// Everything that follows from the plan.
    pub report: &'a Report,
    /// What the plan enters.
    pub inputs: &'a Inputs,
    /// How it is forecast.
    pub settings: &'a Settings,
}

impl Asked {
    /// A figure of one cell of the plan.
    pub fn of_cell(cell: Cell, kpi: Kpi) -> Self {
        let measure = Measure { kpi, lane: cell.lane, from: cell.period, to: cell.period };
        Self::of_plan(cell.layer, measure)
    }

    /// A figure of the plan.
    pub fn of_plan(layer: Layer, measure: Measure) -> Self {
        Self { world: World::Plan, layer, measure, against: None }
    }

    /// A figure of the forecast.
    pub fn of_forecast(measure: Measure) -> Self {
        Self { world: World::Forecast, layer: Layer::Actual, measure, against: None }
    }

    /// A figure of the plan with levers turned.
    pub fn of_plays(layer: Layer, measure: Measure, plays: impl Into<Arc<[Play]>>) -> Self {
        Self { world: World::Played(plays.into()), layer, measure, against: None }
    }

    /// Something on the way from the profit that was aimed at to the one that was made; `world` says what.
    pub fn of_profit(world: World, lane: Lane, periods: &Range<usize>) -> Self {
        let profit = Self::of_cell(Cell { layer: Layer::Actual, period: periods.start, lane }, Kpi::Profit);
        Self { world, ..profit.over(periods) }
    }

    /// The same figure set against another one.
    #[must_use]
    pub fn against(&self, versus: Versus, reference: &Self) -> Self {
        Self { against: Some((versus, Box::new(reference.clone()))), ..self.clone() }
    }

    /// The figure itself, set against nothing.
    #[must_use]
    pub fn alone(&self) -> Self {
        Self { against: None, ..self.clone() }
    }

    /// Another figure of the same place and time.
    #[must_use]
    pub fn with_kpi(&self, kpi: Kpi) -> Self {
        Self { measure: Measure { kpi, ..self.measure }, ..self.alone() }
    }

    /// The same figure in other hands or at another time.
    #[must_use]
    pub fn at(&self, lane: Lane, from: usize, to: usize) -> Self {
        Self { measure: Measure { lane, from, to, ..self.measure }, against: None, ..self.clone() }
    }

    /// The same of all these periods together; no periods are the first one.
    #[must_use]
    pub fn over(&self, periods: &Range<usize>) -> Self {
        let (from, to) = (periods.start, periods.end.max(periods.start + 1) - 1);
        let against = self.against.as_ref().map(|(versus, other)| (*versus, Box::new(other.over(periods))));
        Self { measure: Measure { from, to, ..self.measure }, against, ..self.clone() }
    }

    /// How the figure came about: what it rests on before what rests on it, itself last. Empty if unknown.
    pub fn working(&self, engine: &mut Engine, ground: Ground) -> Vec<WorkingLine> {
        let Some((versus, other)) = &self.against else { return self.figure(engine, ground) };
        let last = |asked: &Self, engine: &mut Engine| asked.figure(engine, ground).last().map(|line| line.value);
        let both = last(self, engine).zip(last(other, engine));
        let line = both.and_then(|(now, reference)| {
            let how = How::Versus { versus: *versus, now, reference };
            Some(WorkingLine { kpi: self.measure.kpi, value: how.reckoned()?, how })
        });
        line.into_iter().collect()
    }

    fn figure(&self, engine: &mut Engine, ground: Ground) -> Vec<WorkingLine> {
        match &self.world {
            World::Plan => self.trace(engine, ground.report, |_, _| None),
            World::Effect(effect) => ground.report.effect_working(Some(*effect), &self.measure).into_iter().collect(),
            World::Effects => ground.report.effect_working(None, &self.measure).into_iter().collect(),
            World::Business(effect) => ground.report.business_working(*effect, &self.measure).into_iter().collect(),
            World::After(effect) => ground.report.profit_after(*effect, &self.measure).into_iter().collect(),
            World::Played(plays) => {
                let mut now: Option<Report> = None;
                for play in plays.iter() {
                    now = Some(play.report(engine, now.as_ref().unwrap_or(ground.report), self.layer));
                }
                let Some(now) = now else { return self.trace(engine, ground.report, |_, _| None) };
                self.trace(engine, &now, |cell, line| turned(ground.report.known(cell, line.kpi), line))
            }
            World::Forecast | World::Cohorts => {
                let cohorts = Settings { lags: Lags::default(), ..ground.settings.clone() };
                let cohorts = forecast(engine, ground.inputs, ground.report, &cohorts);
                if ground.settings.lags.is_none() || self.world == World::Cohorts {
                    return self.trace(engine, cohorts.report(), |cell, line| expected(&cohorts, ground, cell, line));
                }
                let now = forecast(engine, ground.inputs, ground.report, ground.settings);
                self.trace(engine, now.report(), |cell, line| arrived(&cohorts, ground, cell, line))
            }
        }
    }

    /// The working in a report; what was put into it comes from somewhere else, of which `given` may tell.
    fn trace(
        &self,
        engine: &mut Engine,
        report: &Report,
        given: impl Fn(Cell, &WorkingLine) -> Option<How>,
    ) -> Vec<WorkingLine> {
        let Measure { kpi, lane, from, to } = self.measure;
        if from != to {
            return report.horizon(engine, self.layer, lane, self.measure.periods()).working(report, kpi);
        }
        let cell = Cell { layer: self.layer, period: from, lane };
        let mut lines = report.working(cell, kpi);
        for line in &mut lines {
            if matches!(line.how, How::Entered | How::TakenOver)
                && let Some(how) = given(cell, line)
            {
                line.how = how;
            }
        }
        lines
    }
}

/// What became of a figure that is held while levers are turned.
fn turned(before: Option<f64>, line: &WorkingLine) -> Option<How> {
    // A model works its figures out once more, and rounds as it goes.
    const SAME: f64 = 1e-12;
    let before = before?;
    let is_same = (line.value - before).abs() <= SAME * before.abs().max(line.value.abs());
    Some(if is_same { How::Kept } else { How::Turned { before } })
}

/// Where a figure that the forecast was given comes from.
fn expected(forecast: &Forecast, ground: Ground, cell: Cell, line: &WorkingLine) -> Option<How> {
    // What a channel has from the business is told there.
    if line.how != How::Entered {
        return None;
    }
    if ground.inputs.get(cell, line.kpi).is_some() {
        return Some(How::Happened);
    }
    let target = ground.report.known(Cell { layer: Layer::Target, ..cell }, line.kpi);
    let to_date = forecast.to_date(cell.lane, line.kpi, line.value).map(How::ToDate);
    to_date.or_else(|| target.filter(|target| target.to_bits() == line.value.to_bits()).map(|_| How::AsTarget))
}

/// The same where figures arrive later than they were set in motion.
fn arrived(cohorts: &Forecast, ground: Ground, cell: Cell, line: &WorkingLine) -> Option<How> {
    if line.how != How::Entered {
        return None;
    }
    if ground.inputs.get(cell, line.kpi).is_some() {
        return Some(How::Happened);
    }
    let lag = ground.settings.lags.after_visits(line.kpi.stage());
    let has_happened = cohorts.part(cell.lane, cell.period, line.kpi) == Some(Part::Actual);
    let stays = lag == 0 || has_happened || !line.kpi.is_summed_over_channels();
    let Some(period) = (if stays { Some(cell.period) } else { cell.period.checked_sub(lag) }) else {
        return Some(How::NothingYet);
    };
    Some(How::Arrived(period))
}
