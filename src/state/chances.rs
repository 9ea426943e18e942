//! The draws behind the chances: made in slices between frames while the tab is shown, anew after every edit.
//!
//! Nothing waits for them: what was found before stays on the page until there is something newer. The main figures come
//! first, then the one that is looked at, then what an objective asks earlier, then every other figure if it is wanted.

mod found;
mod work;

use std::sync::Arc;

use leptos::prelude::*;

use super::{Asked as Wish, Navigation, Question, Screen, Workspace};
use crate::browser::clock;
use crate::browser::lifecycle::Later;
use crate::chart::present_chances::CHANCES;
use crate::engine::uncertainty::{DEFAULT_DRAWS, Progress};
use crate::engine::{Better, Kpi, Lane};
use crate::plan::Place;

pub use found::{Earlier, Found, Ground, Points, objective_spread};
use work::{Part, Work};

/// How long typing must rest before the draws begin, in milliseconds.
const REST: u32 = 150;
/// How long a slice may take, in milliseconds.
const SLICE: u64 = 7;

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choice {
    /// The figure.
    pub kpi: Kpi,
    /// Of the business or of a channel.
    pub place: Place,
    /// What it is to come to, in its unit.
    pub target: Wish,
    /// Lower: at most the target; otherwise at least.
    pub better: Better,
}

impl Choice {
    /// A figure, with the target that suggests itself.
    pub fn of(kpi: Kpi, place: Place) -> Self {
        Self { kpi, place, target: Wish::Suggested, better: kpi.better() }
    }
}

/// The chances of the open plan.
#[derive(Clone, Copy)]
pub struct Chances {
    workspace: Workspace,
    choice: RwSignal<Choice>,
    wants_all: RwSignal<bool>,
    draws: StoredValue<usize>,
    main: RwSignal<Option<Arc<Found>>>,
    look: RwSignal<Option<Arc<Found>>>,
    earlier: RwSignal<Option<Arc<Earlier>>>,
    all: RwSignal<Option<Arc<Points>>>,
    progress: RwSignal<Option<Progress>>,
    work: StoredValue<Option<Work>, LocalStorage>,
    later: StoredValue<Option<Later>, LocalStorage>,
}

impl Chances {
    /// Starts watching the plan and whether its chances are looked at.
    pub fn new(workspace: Workspace, navigation: Navigation) -> Self {
        let choice = RwSignal::new(Choice::of(Kpi::Profit, Place::Business));
        let chances = Self {
            workspace,
            choice,
            wants_all: RwSignal::new(false),
            draws: StoredValue::new(DEFAULT_DRAWS),
            main: RwSignal::new(None),
            look: RwSignal::new(None),
            earlier: RwSignal::new(None),
            all: RwSignal::new(None),
            progress: RwSignal::new(None),
            work: StoredValue::new_local(None),
            later: StoredValue::new_local(None),
        };
        let figure = Memo::new(move |_| {
            let Choice { kpi, place, .. } = chances.choice();
            (kpi, place)
        });
        Effect::new(move |_| {
            let is_shown = workspace.is_open() && navigation.screen() == Screen::Forecast(Question::Chances);
            workspace.plan().track();
            workspace.layer().track();
            chances.wants_all.track();
            // Read, since nothing follows a memo that was never worked out.
            let _ = figure.get();
            chances.stop();
            if is_shown {
                untrack(|| chances.catch_up());
            }
        });
        chances
    }

    /// What is looked at; where the assignment hides the chosen figure, the first one that may be seen.
    pub fn choice(&self) -> Choice {
        let choice = self.choice.get();
        let seen = self.workspace.seen(choice.kpi, &CHANCES);
        if seen == choice.kpi { choice } else { Choice::of(seen, choice.place) }
    }

    /// Changes what is looked at.
    pub fn choose(&self, change: &dyn Fn(&mut Choice)) {
        let mut choice = untrack(|| self.choice());
        change(&mut choice);
        self.choice.set(choice);
    }

    /// Whether every figure of the plan is drawn, and not the main ones alone.
    pub fn wants_all(&self) -> RwSignal<bool> {
        self.wants_all
    }

    /// The main figures and the objectives as drawn last; of an older plan while there are newer draws to come.
    pub fn main(&self) -> ReadSignal<Option<Arc<Found>>> {
        self.main.read_only()
    }

    /// The figure that is looked at: over the whole time with its sources, and in each period.
    pub fn look(&self) -> ReadSignal<Option<Arc<Found>>> {
        self.look.read_only()
    }

    /// What the objectives of an earlier time ask.
    pub fn earlier(&self) -> ReadSignal<Option<Arc<Earlier>>> {
        self.earlier.read_only()
    }

    /// The percentiles of every figure, once they were wanted.
    pub fn all(&self) -> ReadSignal<Option<Arc<Points>>> {
        self.all.read_only()
    }

    /// How far the draws have come, while there are any.
    pub fn progress(&self) -> ReadSignal<Option<Progress>> {
        self.progress.read_only()
    }

    /// Draws again, so often.
    pub fn draw(&self, draws: usize) {
        self.stop();
        self.draws.set_value(draws);
        self.begin_in(0);
    }

    /// Stops drawing; what was found before stays.
    pub fn cancel(&self) {
        self.stop();
        let drawn = self.main.with_untracked(|main| main.as_ref().map(|main| main.ground.draws));
        self.draws.set_value(drawn.unwrap_or(DEFAULT_DRAWS));
    }

    fn stop(self) {
        self.later.set_value(None);
        self.work.set_value(None);
        self.progress.set(None);
    }

    /// Begins with what is missing or out of date, if anything.
    fn catch_up(self) {
        let ground = self.ground();
        let is_same_plan = self.main.with(|main| main.as_ref().is_some_and(|main| main.ground.is_of(&ground)));
        if !is_same_plan {
            self.draws.set_value(DEFAULT_DRAWS);
        }
        if !self.missing(&self.ground()).is_empty() {
            self.begin_in(if is_same_plan { 0 } else { REST });
        }
    }

    fn ground(self) -> Ground {
        let (plan, layer) = (self.workspace.plan().get_untracked(), self.workspace.layer().get_untracked());
        let Choice { kpi, place, .. } = untrack(|| self.choice());
        // A channel that is no longer there gives way to them all.
        let lane = plan.lane(place).unwrap_or(Lane::Total);
        Ground { plan, layer, lane, kpi, draws: self.draws.get_value() }
    }

    /// What is still to be drawn for this, the most urgent first.
    fn missing(self, wanted: &Ground) -> Vec<Part> {
        let is_fresh = |ground: Option<&Ground>| ground.is_some_and(|it| it.is_of(wanted) && it.draws == wanted.draws);
        let is_here = |ground: Option<&Ground>| is_fresh(ground) && ground.is_some_and(|it| it.lane == wanted.lane);
        let mut parts = Vec::new();
        self.main.with_untracked(|main| {
            if !is_here(main.as_ref().map(|main| &main.ground)) {
                parts.push(Part::Main);
            }
        });
        self.look.with_untracked(|look| {
            let ground = look.as_ref().map(|look| &look.ground);
            if !(is_here(ground) && ground.is_some_and(|it| it.kpi == wanted.kpi)) {
                parts.push(Part::Look);
            }
        });
        self.earlier.with_untracked(|earlier| {
            if !is_fresh(earlier.as_ref().map(|earlier| &earlier.ground)) {
                parts.extend(found::earlier_ends(&wanted.plan).into_iter().map(Part::Earlier));
            }
        });
        self.all.with_untracked(|all| {
            if self.wants_all.get_untracked() && !is_here(all.as_ref().map(|all| &all.ground)) {
                parts.push(Part::All);
            }
        });
        parts
    }

    fn begin_in(self, rest: u32) {
        self.progress.set(Some(Progress { done: 0, of: self.draws.get_value() }));
        self.later.set_value(Some(Later::new(rest, move || self.begin())));
    }

    fn begin(self) {
        let ground = self.ground();
        let parts = self.missing(&ground);
        self.work.set_value(Some(Work::new(ground, parts)));
        self.go_on();
    }

    /// Draws for one slice, hands over what is complete and comes back for the rest.
    fn go_on(self) {
        let Some(Some(mut work)) = self.work.try_update_value(Option::take) else { return };
        let until = clock::now() + SLICE;
        while !work.is_complete() && clock::now() < until {
            untrack(|| self.workspace.ask(|engine, report| work.go_on(engine, report)));
        }
        for part in work.finished() {
            match part {
                work::Finished::Main(main) => self.main.set(Some(Arc::new(main))),
                work::Finished::Look(look) => self.look.set(Some(Arc::new(look))),
                work::Finished::Earlier(earlier) => self.earlier.set(Some(Arc::new(earlier))),
                work::Finished::All(points) => self.all.set(Some(Arc::new(points))),
            }
        }
        if work.is_complete() {
            self.progress.set(None);
            return;
        }
        self.progress.set(Some(work.progress()));
        self.work.set_value(Some(work));
        self.later.set_value(Some(Later::new(0, move || self.go_on())));
    }
}
