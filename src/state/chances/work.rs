//! The runs that are under way, one after the other, the most urgent first.

use std::collections::VecDeque;

use super::found::{Earlier, Found, Ground, Points, asked_until};
use crate::engine::uncertainty::{Asked, OUTCOMES, Outcome, Progress, Run, Settings};
use crate::engine::{Engine, Kpi, Lane, Report};
use crate::plan::{Periods, Plan, PlanEdit};

/// Draws between two looks at the clock: one block, since a block of a large plan takes some milliseconds.
const DRAWS: usize = 1024;

/// A run of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The main figures over the whole time, and the objectives.
    Main,
    /// The figure that is looked at: with its sources, and in each period.
    Look,
    /// The objectives that count up to this period.
    Earlier(u16),
    /// Every figure over the whole time.
    All,
}

/// What is complete.
pub(super) enum Finished {
    Main(Found),
    Look(Found),
    Earlier(Earlier),
    All(Points),
}

/// Runs under way; dropping them cancels.
pub(super) struct Work {
    ground: Ground,
    parts: VecDeque<Part>,
    at: Option<(Part, Run)>,
    done: usize,
    of: usize,
    earlier: Vec<(u16, Outcome)>,
    finished: Vec<Finished>,
}

impl Work {
    pub fn new(ground: Ground, parts: Vec<Part>) -> Self {
        let of = ground.draws * parts.len();
        Self { ground, parts: parts.into(), at: None, done: 0, of, earlier: Vec::new(), finished: Vec::new() }
    }

    pub fn is_complete(&self) -> bool {
        self.at.is_none() && self.parts.is_empty()
    }

    pub fn progress(&self) -> Progress {
        let done = self.at.as_ref().map_or(0, |(_, run)| run.progress().done);
        Progress { done: self.done + done, of: self.of }
    }

    /// What has become complete since this was asked last.
    pub fn finished(&mut self) -> Vec<Finished> {
        std::mem::take(&mut self.finished)
    }

    /// One step: lays out the next run, or makes some draws.
    pub fn go_on(&mut self, engine: &mut Engine, report: &Report) {
        match self.at.take() {
            None => self.at = self.parts.pop_front().and_then(|part| Some((part, self.run(engine, part)?))),
            Some((part, mut run)) => {
                if run.advance(DRAWS).is_complete() {
                    self.finish(engine, report, part, run);
                } else {
                    self.at = Some((part, run));
                }
            }
        }
    }

    fn run(&self, engine: &mut Engine, part: Part) -> Option<Run> {
        let Ground { plan, layer, lane, kpi, draws } = &self.ground;
        let whole = |kpi: Kpi| Asked { kpi, lane: *lane, period: None };
        let settings = Settings { seed: plan.seed(), draws: *draws, is_traced: false, ..Settings::new(*layer, 0) };
        let of = |plan: &Plan, engine: &mut Engine, settings: Settings| {
            Some(Run::new(engine, &plan.inputs(), &plan.ranges(), &settings))
        };
        let asked = match part {
            Part::Main => OUTCOMES.map(whole).into_iter().chain(asked_until(plan, None)).collect(),
            Part::All => Kpi::ALL.map(whole).to_vec(),
            Part::Look => {
                let periods = usize::from(plan.periods().count);
                let settings = Settings { asked: vec![whole(*kpi)], is_traced: true, ..settings };
                return of(plan, engine, if periods > 1 { settings.with_periods(periods) } else { settings });
            }
            Part::Earlier(end) => {
                let mut first = Plan::clone(plan);
                first.apply(PlanEdit::SetPeriods(Periods { count: end + 1, ..plan.periods() })).ok()?;
                return of(&first, engine, Settings { asked: asked_until(plan, Some(end)), ..settings });
            }
        };
        of(plan, engine, Settings { asked, ..settings })
    }

    fn finish(&mut self, engine: &mut Engine, report: &Report, part: Part, run: Run) {
        self.done += self.ground.draws;
        let (ground, outcome) = (self.ground.clone(), run.finish());
        if let Part::Earlier(end) = part {
            self.earlier.push((end, outcome));
            if !self.parts.iter().any(|part| matches!(part, Part::Earlier(_))) {
                let outcomes = std::mem::take(&mut self.earlier);
                self.finished.push(Finished::Earlier(Earlier { ground, outcomes }));
            }
            return;
        }
        let figures = |lane: Lane, engine: &mut Engine| report.horizon(engine, ground.layer, lane, 0..usize::MAX);
        let (ranges, figures) = (ground.plan.ranges(), figures(ground.lane, engine));
        let found = Found { ground, ranges, figures, outcome };
        self.finished.push(match part {
            Part::Look => Finished::Look(found),
            Part::All => Finished::All(Points::of(&found)),
            Part::Main | Part::Earlier(_) => Finished::Main(found),
        });
    }
}
