//! The draws behind the chances: made in slices between frames while the tab is shown, anew after every edit.
//!
//! Nothing waits for them: what was found before stays on the page until there is something newer.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Asked as Wish, Navigation, Question, Screen, Workspace};
use crate::browser::clock;
use crate::browser::lifecycle::Later;
use crate::engine::uncertainty::{
    Asked, DEFAULT_DRAWS, EnteredRange, OUTCOMES, Outcome, Progress, Run, Settings, Spread,
};
use crate::engine::{Better, Engine, Kpi, Lane, Layer};
use crate::plan::{Objective, Periods, Plan, PlanEdit};

/// How long typing must rest before the draws begin, in milliseconds.
const REST: u32 = 150;
/// How long a slice may take, in milliseconds.
const SLICE: u64 = 7;
/// Draws between two looks at the clock.
const DRAWS: usize = 2048;

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice {
    /// The figure.
    pub kpi: Kpi,
    /// What it is to come to, in its unit.
    pub target: Wish,
    /// Lower: at most the target; otherwise at least.
    pub better: Better,
}

impl Choice {
    /// A figure, with the target that suggests itself.
    pub fn of(kpi: Kpi) -> Self {
        Self { kpi, target: Wish::Suggested, better: kpi.better() }
    }
}

/// What the draws said.
#[derive(Debug)]
pub struct Found {
    /// The plan that was drawn.
    pub plan: Arc<Plan>,
    /// Whose figures were drawn.
    pub layer: Layer,
    /// The ranges, as the sources name them by position.
    pub ranges: Vec<EnteredRange>,
    /// All periods together, and each by itself.
    pub outcome: Outcome,
    /// The first periods together, up to the last that counts for some objective.
    earlier: Vec<(u16, Outcome)>,
}

impl Found {
    /// The spread of what an objective is about, by its time.
    pub fn spread(&self, objective: &Objective) -> Option<&Spread> {
        let asked = asked(&self.plan, objective)?;
        match earlier_end(&self.plan, objective) {
            None => self.outcome.spread(asked),
            Some(end) => self.earlier.iter().find(|(by, _)| *by == end)?.1.spread(asked),
        }
    }
}

fn asked(plan: &Plan, objective: &Objective) -> Option<Asked> {
    Some(Asked { kpi: objective.kpi, lane: plan.lane(objective.place)?, period: None })
}

/// The last period that counts, where that is not the plan's own.
fn earlier_end(plan: &Plan, objective: &Objective) -> Option<u16> {
    objective.by.filter(|by| by + 1 < plan.periods().count)
}

/// Runs under way: of the whole plan, then of its first periods.
struct Work {
    plan: Arc<Plan>,
    layer: Layer,
    ranges: Vec<EnteredRange>,
    whole: Run,
    earlier: Vec<(u16, Run)>,
}

impl Work {
    fn new(engine: &mut Engine, plan: Arc<Plan>, layer: Layer, draws: usize) -> Self {
        let of = |plan: &Plan, engine: &mut Engine, settings: Settings| {
            let settings = Settings { layer, seed: plan.seed(), draws, ..settings };
            Run::new(engine, &plan.inputs(), &plan.ranges(), &settings)
        };
        let objectives = |end: Option<u16>| {
            let by_then = plan.objectives().iter().filter(|it| earlier_end(&plan, it) == end);
            by_then.filter_map(|it| asked(&plan, it)).collect::<Vec<Asked>>()
        };
        let periods = usize::from(plan.periods().count);
        let figures = OUTCOMES.map(|kpi| Asked { kpi, lane: Lane::Total, period: None });
        let mut settings = Settings { layer, seed: 0, draws, asked: figures.to_vec() };
        if periods > 1 {
            settings = settings.with_periods(periods);
        }
        settings.asked.extend(objectives(None));
        let whole = of(&plan, engine, settings.clone());
        let mut ends: Vec<u16> = plan.objectives().iter().filter_map(|it| earlier_end(&plan, it)).collect();
        ends.sort_unstable();
        ends.dedup();
        let earlier = ends.into_iter().filter_map(|end| {
            let mut first = Plan::clone(&plan);
            first.apply(PlanEdit::SetPeriods(Periods { count: end + 1, ..plan.periods() })).ok()?;
            Some((end, of(&first, engine, Settings { asked: objectives(Some(end)), ..settings.clone() })))
        });
        let earlier = earlier.collect();
        Self { ranges: plan.ranges(), layer, whole, earlier, plan }
    }

    fn runs(&mut self) -> impl Iterator<Item = &mut Run> {
        std::iter::once(&mut self.whole).chain(self.earlier.iter_mut().map(|(_, run)| run))
    }

    /// Draws for one slice.
    fn go_on(&mut self) -> Progress {
        let until = clock::now() + SLICE;
        while clock::now() < until {
            let Some(run) = self.runs().find(|run| !run.progress().is_complete()) else { break };
            run.advance(DRAWS);
        }
        self.runs().fold(Progress { done: 0, of: 0 }, |sum, run| {
            let Progress { done, of } = run.progress();
            Progress { done: sum.done + done, of: sum.of + of }
        })
    }

    fn finish(self) -> Found {
        Found {
            plan: self.plan,
            layer: self.layer,
            ranges: self.ranges,
            outcome: self.whole.finish(),
            earlier: self.earlier.into_iter().map(|(by, run)| (by, run.finish())).collect(),
        }
    }
}

/// The chances of the open plan.
#[derive(Clone, Copy)]
pub struct Chances {
    workspace: Workspace,
    choice: RwSignal<Choice>,
    found: RwSignal<Option<Arc<Found>>>,
    progress: RwSignal<Option<Progress>>,
    work: StoredValue<Option<Work>, LocalStorage>,
    later: StoredValue<Option<Later>, LocalStorage>,
}

impl Chances {
    /// Starts watching the plan and whether its chances are looked at.
    pub fn new(workspace: Workspace, navigation: Navigation) -> Self {
        let chances = Self {
            workspace,
            choice: RwSignal::new(Choice::of(Kpi::Profit)),
            found: RwSignal::new(None),
            progress: RwSignal::new(None),
            work: StoredValue::new_local(None),
            later: StoredValue::new_local(None),
        };
        Effect::new(move |_| {
            let is_shown = workspace.is_open() && navigation.screen() == Screen::Forecast(Question::Chances);
            let (plan, layer) = (workspace.plan().get(), workspace.layer().get());
            chances.cancel();
            if is_shown && !chances.has_found(&plan, layer) {
                chances.begin_in(REST, DEFAULT_DRAWS);
            }
        });
        chances
    }

    /// What is looked at.
    pub fn choice(&self) -> RwSignal<Choice> {
        self.choice
    }

    /// What the draws said last; of an older plan while there are newer draws to come.
    pub fn found(&self) -> ReadSignal<Option<Arc<Found>>> {
        self.found.read_only()
    }

    /// How far the draws have come, while there are any.
    pub fn progress(&self) -> ReadSignal<Option<Progress>> {
        self.progress.read_only()
    }

    /// Draws again, so often.
    pub fn draw(&self, draws: usize) {
        self.cancel();
        self.begin_in(0, draws);
    }

    /// Stops drawing; what was found before stays.
    pub fn cancel(&self) {
        self.later.set_value(None);
        self.work.set_value(None);
        self.progress.set(None);
    }

    fn has_found(&self, plan: &Arc<Plan>, layer: Layer) -> bool {
        self.found.with_untracked(|found| {
            found.as_ref().is_some_and(|found| Arc::ptr_eq(&found.plan, plan) && found.layer == layer)
        })
    }

    fn begin_in(self, rest: u32, draws: usize) {
        self.progress.set(Some(Progress { done: 0, of: draws }));
        self.later.set_value(Some(Later::new(rest, move || self.begin(draws))));
    }

    fn begin(self, draws: usize) {
        let (plan, layer) = (self.workspace.plan().get_untracked(), self.workspace.layer().get_untracked());
        let work = untrack(|| self.workspace.ask(|engine, _| Work::new(engine, plan, layer, draws)));
        self.work.set_value(Some(work));
        self.go_on();
    }

    fn go_on(self) {
        let Some(Some(progress)) = self.work.try_update_value(|work| work.as_mut().map(Work::go_on)) else { return };
        if !progress.is_complete() {
            self.progress.set(Some(progress));
            self.later.set_value(Some(Later::new(0, move || self.go_on())));
            return;
        }
        if let Some(Some(work)) = self.work.try_update_value(Option::take) {
            self.found.set(Some(Arc::new(work.finish())));
        }
        self.progress.set(None);
    }
}
