//! Two tabs, sometimes of two versions, do whatever they like with one store that fails now and then. Each state that
//! was acknowledged stays, or a state that was made from it, unless it was deleted.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use race_planner::library::{Access, After, Change, MemoryStore, SaveError, Session};
use race_planner::plan::document::Format;
use race_planner::plan::{Plan, PlanEdit};

use crate::faulty::{Fault, FaultyStore, Test, copy, library};
use crate::library::{NEXT, plan};
use crate::properties::runs;

/// What a tab does. Numbers choose among what there is.
#[derive(Clone, Debug)]
enum Deed {
    New,
    Open(usize),
    Edit,
    Work,
    Save,
    Look,
    TakeOver,
    Reload,
    Die,
    Delete(usize),
    Restore,
    Duplicate(usize),
    Rename(usize),
    Import,
    Sleep,
}

#[derive(Clone, Debug)]
struct Step {
    tab: usize,
    deed: Deed,
    fault: Option<(usize, Fault)>,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        1 => Just(Deed::New),
        2 => (0..4_usize).prop_map(Deed::Open),
        6 => Just(Deed::Edit),
        10 => Just(Deed::Work),
        4 => Just(Deed::Save),
        3 => Just(Deed::Look),
        2 => Just(Deed::TakeOver),
        2 => Just(Deed::Reload),
        1 => Just(Deed::Die),
        1 => (0..4_usize).prop_map(Deed::Delete),
        1 => Just(Deed::Restore),
        1 => (0..4_usize).prop_map(Deed::Duplicate),
        1 => (0..4_usize).prop_map(Deed::Rename),
        1 => Just(Deed::Import),
        1 => Just(Deed::Sleep),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let fault = (1..14_usize, proptest::sample::select(&Fault::ALL[..]));
    let fault = proptest::option::weighted(0.5, fault);
    (0..2_usize, deed(), fault).prop_map(|(tab, deed, fault)| Step { tab, deed, fault })
}

/// A state of a plan: its title tells it from all others.
type State = u32;

struct Tab {
    store: Rc<FaultyStore>,
    session: Session,
    format: Format,
}

struct World {
    texts: Rc<MemoryStore>,
    around: Rc<Test>,
    tabs: Vec<Tab>,
    /// Which state each was made from.
    parents: BTreeMap<State, State>,
    /// What was said to be stored, and is not yet superseded for good.
    owed: BTreeSet<State>,
    deleted: BTreeSet<State>,
    next: Cell<State>,
    openings: usize,
    failed: usize,
    copies: usize,
}

fn named(title: &str) -> String {
    format!("{title} (other tab)")
}

fn state_of(plan: &Plan) -> State {
    let digits = plan.title().split(' ').next().expect("a title");
    digits.parse().unwrap_or_else(|_| panic!("an empty plan came up: {:?}", plan.title()))
}

impl World {
    fn new(formats: [Format; 2]) -> Self {
        let mut world = Self {
            texts: Rc::default(),
            around: Test::new("new"),
            tabs: Vec::new(),
            parents: BTreeMap::new(),
            owed: BTreeSet::new(),
            deleted: BTreeSet::new(),
            next: Cell::new(1),
            openings: 0,
            failed: 0,
            copies: 0,
        };
        for format in formats {
            let tab = world.opening(format);
            world.tabs.push(tab);
        }
        // Both have the same plan open.
        world.act(0, Deed::New);
        world.save(0);
        world.act(1, Deed::Open(0));
        world
    }

    /// A new opening of the page.
    fn opening(&mut self, format: Format) -> Tab {
        self.openings += 1;
        let store = FaultyStore::new(Rc::clone(&self.texts));
        let name = format!("tab{}", self.openings);
        let session = Session::new(library(Rc::clone(&store) as _, &self.around, &name).of_version(format));
        Tab { store, session, format }
    }

    fn fresh(&self, parent: Option<State>) -> (State, Option<(State, State)>) {
        let state = self.next.get();
        self.next.set(state + 1);
        (state, parent.map(|parent| (state, parent)))
    }

    fn titled(&mut self, parent: Option<State>) -> String {
        let (state, link) = self.fresh(parent);
        self.parents.extend(link);
        state.to_string()
    }

    fn acknowledge(&mut self, plan: &Plan) {
        self.owed.insert(state_of(plan));
    }

    /// The identity of one of the stored plans.
    fn pick(&self, number: usize) -> Option<String> {
        let list = self.clean().list().expect("access");
        (!list.is_empty()).then(|| list[number % list.len()].id.clone())
    }

    /// The newest library over a copy of the texts, without faults.
    fn clean(&self) -> race_planner::library::Library {
        library(copy(&*self.texts) as _, &Test::new("after"), "after").of_version(NEXT)
    }

    /// The state that a stored plan is in.
    fn stored_state(&self, id: &str) -> Option<State> {
        self.clean().load(id).ok().map(|opened| state_of(&opened.plan))
    }

    fn step(&mut self, Step { tab, deed, fault }: Step) {
        let number = tab;
        let dies = fault.is_some_and(|(_, fault)| !fault.is_survived());
        if let (Deed::Delete(which), true) = (&deed, dies) {
            // It may have been done before the tab could say so.
            let state = self.pick(*which).and_then(|id| self.stored_state(&id));
            self.deleted.extend(state);
        }
        if let Some((n, fault)) = fault {
            self.tabs[number].store.fail(n, fault);
        }
        self.act(number, deed);
        self.failed += self.tabs[number].store.heal();
        if dies {
            self.revive(number);
        }
    }

    /// The tab is gone; another is opened in its place, with the plan that was open last.
    fn revive(&mut self, number: usize) {
        let id = self.tabs[number].session.plan().map(|plan| plan.id().to_owned());
        self.tabs[number] = self.opening(self.tabs[number].format);
        if let Some(id) = id {
            let _ = self.tabs[number].session.open(&id);
        }
    }

    fn act(&mut self, number: usize, deed: Deed) {
        match deed {
            Deed::New => {
                let title = self.titled(None);
                let id = format!("p{title}");
                self.leave(number);
                self.tabs[number].session.open_new(Arc::new(plan(&id, &title)));
            }
            Deed::Open(which) => {
                if let Some(id) = self.pick(which) {
                    self.leave(number);
                    let _ = self.tabs[number].session.open(&id);
                }
            }
            Deed::Edit => self.edit(number),
            Deed::Work => {
                self.edit(number);
                self.save(number);
            }
            Deed::Save => self.save(number),
            Deed::Look => {
                let change = self.tabs[number].session.look(&named);
                self.after_change(&change);
            }
            Deed::TakeOver => {
                let other = 1 - number;
                let same = |tab: &Tab| tab.session.plan().map(|plan| plan.id().to_owned());
                if same(&self.tabs[0]) == same(&self.tabs[1]) {
                    let after = self.tabs[other].session.give_way(&named);
                    self.after_save(other, &after);
                    let change = self.tabs[number].session.take_over(&named);
                    self.after_change(&change);
                }
            }
            Deed::Reload => {
                self.save(number);
                self.revive(number);
            }
            Deed::Die => self.revive(number),
            Deed::Delete(which) => {
                let Some(id) = self.pick(which) else { return };
                let state = self.stored_state(&id);
                if self.tabs[number].session.library().delete(&id).is_ok() {
                    self.deleted.extend(state);
                }
            }
            Deed::Restore => {
                let library = self.tabs[number].session.library().clone();
                if let Some(removed) = library.trash().unwrap_or_default().first() {
                    let _ = library.restore(removed);
                }
            }
            Deed::Duplicate(which) => {
                let Some(id) = self.pick(which) else { return };
                let title = self.titled(self.stored_state(&id));
                if self.tabs[number].session.library().duplicate(&id, &title).is_ok() {
                    self.owed.insert(title.parse().expect("a number"));
                }
            }
            Deed::Rename(which) => {
                let Some(id) = self.pick(which) else { return };
                let title = self.titled(self.stored_state(&id));
                if self.tabs[number].session.library().rename(&id, &title).is_ok() {
                    self.owed.insert(title.parse().expect("a number"));
                }
            }
            Deed::Import => {
                let titles = [self.titled(None), self.titled(None)];
                let plans: Vec<Plan> = titles.iter().map(|title| plan("i", title)).collect();
                if self.tabs[number].session.library().add(&plans).is_ok() {
                    for plan in &plans {
                        self.acknowledge(plan);
                    }
                }
            }
            Deed::Sleep => self.around.sleep(),
        }
    }

    fn edit(&mut self, number: usize) {
        let Some(plan) = self.tabs[number].session.plan().cloned() else { return };
        if self.tabs[number].session.access() == Access::Edit {
            let title = self.titled(Some(state_of(&plan)));
            let mut next = Plan::clone(&plan);
            next.apply(PlanEdit::Rename { title }).expect("a title");
            self.tabs[number].session.change(Arc::new(next));
        }
    }

    /// As `state::Keeper` does before another plan is opened.
    fn leave(&mut self, number: usize) {
        self.save(number);
    }

    fn save(&mut self, number: usize) {
        let after = self.tabs[number].session.save(&named);
        self.after_save(number, &after);
    }

    fn after_save(&mut self, number: usize, after: &After) {
        match after {
            After::Saved(_) => {
                let plan = self.tabs[number].session.plan().cloned().expect("a plan");
                self.acknowledge(&plan);
            }
            After::Copied { plan, saved: Ok(_) } => {
                self.copies += 1;
                self.acknowledge(plan);
            }
            After::Failed(error) => assert_ne!(*error, SaveError::Unfaithful),
            After::Nothing | After::Copied { .. } => {}
        }
    }

    fn after_change(&mut self, change: &Change) {
        if let Change::Copied { plan, saved: Ok(_) } = change {
            self.copies += 1;
            self.acknowledge(plan);
        }
    }

    /// States that are owed and are neither there nor in a state that was made from them, nor deleted.
    fn lost(&self) -> Vec<State> {
        let library = self.clean();
        for removed in library.trash().expect("access") {
            library.restore(&removed).expect("room");
        }
        let mut there = self.deleted.clone();
        for stored in library.list().expect("access") {
            if let Ok(opened) = library.load(&stored.id) {
                let state = state_of(&opened.plan);
                assert!(state < self.next.get(), "nobody made {state}");
                there.insert(state);
            }
        }
        let mut covered = BTreeSet::new();
        for state in there {
            let mut state = Some(state);
            while let Some(now) = state.filter(|now| covered.insert(*now)) {
                state = self.parents.get(&now).copied();
            }
        }
        self.owed.difference(&covered).copied().collect()
    }
}

/// How much was tried.
#[derive(Debug, Default)]
struct Counts {
    steps: Cell<usize>,
    failed: Cell<usize>,
    acknowledged: Cell<usize>,
    copies: Cell<usize>,
}

fn play(formats: [Format; 2], steps: Vec<Step>, counts: &Counts) -> Result<(), TestCaseError> {
    let mut world = World::new(formats);
    for (number, step) in steps.into_iter().enumerate() {
        let told = format!("{number}: {step:?}");
        world.step(step);
        let lost = world.lost();
        prop_assert!(lost.is_empty(), "lost {lost:?} at {told}; stored: {:#?}", crate::faulty::texts(&*world.texts));
        counts.steps.set(counts.steps.get() + 1);
    }
    counts.failed.set(counts.failed.get() + world.failed);
    counts.acknowledged.set(counts.acknowledged.get() + world.owed.len());
    counts.copies.set(counts.copies.get() + world.copies);
    Ok(())
}

/// Lets two tabs of these versions act in many ways, and says how much was tried.
#[track_caller]
fn check(formats: [Format; 2]) {
    // More of them on request, for a night.
    let cases = std::env::var("INTERLEAVINGS").ok().and_then(|cases| cases.parse().ok()).unwrap_or(100);
    let counts = Counts::default();
    let outcome = TestRunner::new(runs(cases)).run(&vec(step(), 1..50), |steps| play(formats, steps, &counts));
    if let Err(error) = outcome {
        panic!("{error}");
    }
    println!("{cases} interleavings, {counts:?}, 0 plans lost");
    assert!(counts.steps.get() > 1_500 && counts.failed.get() > 250 && counts.copies.get() > 25, "{counts:?}");
}

#[test]
fn two_tabs_lose_nothing() {
    check([Format::NOW, Format::NOW]);
}

#[test]
fn a_tab_of_yesterday_and_one_of_today_lose_nothing() {
    check([Format::NOW, NEXT]);
}
