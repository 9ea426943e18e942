//! Undo and redo: what one step is, what it is called, how far back it goes, and that nothing is lost on the way.

use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use race_planner::engine::{Kpi, Stage};
use race_planner::i18n::{Catalog, Locale};
use race_planner::plan::assignment::Assignment;
use race_planner::plan::{
    Action, Currency, EditName, Goal, History, MAX_UNDO, Objective, Outlook, Part, PartKey, Periods, Persona, Phase,
    Place, Plan, PlanEdit, Response, SavedScenario, SpendingAim, Touchpoint, Trial, Ways,
};

use crate::plan::{BUSINESS, FIRST, blank, enter, of};
use crate::properties::runs;

/// A plan with its history, as the page keeps them.
struct Desk {
    plan: Arc<Plan>,
    history: History,
}

impl Desk {
    fn new() -> Self {
        Self { plan: Arc::new(blank()), history: History::default() }
    }

    /// Says whether the edit was taken and changed something.
    fn edit(&mut self, edit: &PlanEdit) -> bool {
        let mut plan = Plan::clone(&self.plan);
        let is_taken = plan.apply(edit.clone()).is_ok() && plan != *self.plan;
        if is_taken {
            let before = std::mem::replace(&mut self.plan, Arc::new(plan));
            self.history.record(before, edit, &self.plan);
        }
        is_taken
    }

    fn undo(&mut self) -> bool {
        let plan = self.history.undo(Arc::clone(&self.plan));
        plan.map(|plan| self.plan = plan).is_some()
    }

    fn redo(&mut self) -> bool {
        let plan = self.history.redo(Arc::clone(&self.plan));
        plan.map(|plan| self.plan = plan).is_some()
    }

    fn go_to(&mut self, done: usize) {
        if let Some(plan) = self.history.go_to(done, Arc::clone(&self.plan)) {
            self.plan = plan;
        }
    }
}

#[test]
fn keystrokes_in_one_field_are_one_step_until_it_is_left() {
    let mut desk = Desk::new();
    for visits in [1.0, 12.0, 120.0] {
        assert!(desk.edit(&enter(of(FIRST), Kpi::Visits, visits)));
    }
    desk.history.close_field();
    assert!(desk.edit(&enter(of(FIRST), Kpi::Visits, 1200.0)));
    assert!(desk.edit(&enter(of(FIRST), Kpi::LeadRate, 0.1)));
    let visits = EditName::Figure(Kpi::Visits);
    assert_eq!(desk.history.names(), [visits, visits, EditName::Figure(Kpi::LeadRate)]);
    assert!(desk.undo() && desk.undo());
    assert_eq!(desk.history.ways(), Ways { undo: Some(visits), redo: Some(visits) });
    let now = desk.plan.entries().map(|(key, entry)| (key.kpi, entry.quantity.bounds().0)).collect::<Vec<_>>();
    assert_eq!(now, [(Kpi::Visits, 120.0)]);
}

#[test]
fn typing_that_ends_where_it_began_leaves_no_step() {
    let mut desk = Desk::new();
    desk.edit(&enter(BUSINESS, Kpi::GrossMargin, 0.4));
    desk.history.close_field();
    for title in ["Plans", "Plan"] {
        desk.edit(&PlanEdit::Rename { title: title.to_owned() });
    }
    assert_eq!(desk.history.names(), [EditName::Figure(Kpi::GrossMargin)]);
    // The field is still open: what is typed next starts a step of its own.
    desk.edit(&PlanEdit::Rename { title: "Plan B".to_owned() });
    assert_eq!(desk.history.names().len(), 2);
}

#[test]
fn two_hundred_steps_can_be_taken_back_and_the_oldest_go_first() {
    let mut desk = Desk::new();
    for number in 0..250 {
        desk.edit(&PlanEdit::Rename { title: number.to_string() });
        desk.history.close_field();
    }
    let mut steps = 0;
    while desk.undo() {
        steps += 1;
    }
    assert_eq!((steps, MAX_UNDO, desk.plan.title()), (200, 200, "49"));
    while desk.redo() {}
    assert_eq!((desk.plan.title(), desk.history.done()), ("249", 200));
}

#[test]
fn one_can_go_to_any_step_and_a_new_edit_there_ends_the_way_forth() {
    let mut desk = Desk::new();
    for title in ["a", "b", "c", "d"] {
        desk.edit(&PlanEdit::Rename { title: title.to_owned() });
        desk.history.close_field();
    }
    for (done, title) in [(1, "a"), (4, "d"), (0, "Plan"), (3, "c"), (3, "c"), (99, "d"), (2, "b")] {
        desk.go_to(done);
        assert_eq!((desk.plan.title(), desk.history.done()), (title, done.min(4)));
    }
    desk.edit(&PlanEdit::SetGoal(Goal::Donation));
    assert_eq!(desk.history.names(), [EditName::Title, EditName::Title, EditName::Goal]);
    assert!(!desk.redo());
}

/// One edit of every kind; a new kind does not compile here until it is added.
fn every_kind() -> Vec<PlanEdit> {
    let edits = vec![
        PlanEdit::Rename { title: "x".to_owned() },
        PlanEdit::SetGoal(Goal::Donation),
        PlanEdit::SetCurrency(Currency::USD),
        PlanEdit::SetPeriods(Periods { count: 3, ..Periods::default() }),
        PlanEdit::AddChannel {
            name: "x".to_owned(),
            media: race_planner::plan::Media::Paid,
            kind: race_planner::plan::ChannelKind::Other,
        },
        PlanEdit::RenameChannel { id: FIRST, name: "y".to_owned() },
        PlanEdit::RemoveChannel(FIRST),
        enter(of(FIRST), Kpi::Visits, 1.0),
        PlanEdit::Clear { at: of(FIRST), kpi: Kpi::Cpm, and: None },
        PlanEdit::Put(Part::Objective(Objective::new(1, Kpi::Orders, Place::Business, 2.0))),
        PlanEdit::Put(Part::Scenario(SavedScenario::new(1, "x", Vec::new()))),
        PlanEdit::Put(Part::Trial(Trial::new(1, Kpi::LeadRate))),
        PlanEdit::Put(Part::Action(Action::new(1, Stage::Act))),
        PlanEdit::Put(Part::Persona(Persona::new(1))),
        PlanEdit::Put(Part::Touchpoint(Touchpoint::new(1, Phase::Need))),
        PlanEdit::Put(Part::Response(Response::new(FIRST))),
        PlanEdit::Remove(PartKey::Objective(1)),
        PlanEdit::Remove(PartKey::Scenario(1)),
        PlanEdit::Remove(PartKey::Trial(1)),
        PlanEdit::Remove(PartKey::Action(1)),
        PlanEdit::Remove(PartKey::Persona(1)),
        PlanEdit::Remove(PartKey::Touchpoint(1)),
        PlanEdit::Remove(PartKey::Response(FIRST)),
        PlanEdit::SetOutlook(Outlook::default()),
        PlanEdit::SetSpending { budget: None, aim: SpendingAim::Profit },
        PlanEdit::SetLoyalty(Box::default()),
        PlanEdit::SetQuestion(Box::default()),
        PlanEdit::SetSeed(2),
        PlanEdit::SetAssignment(Some(Box::new(Assignment::draft("a", "x")))),
        PlanEdit::Replace(Box::new(crate::plan::blank())),
        PlanEdit::Batch(EditName::Ranges, Vec::new()),
        PlanEdit::Batch(EditName::Adopt(1), Vec::new()),
        PlanEdit::Batch(EditName::Split, Vec::new()),
        PlanEdit::Batch(EditName::TakeOver, Vec::new()),
    ];
    for edit in &edits {
        match edit {
            PlanEdit::Rename { .. }
            | PlanEdit::SetGoal(_)
            | PlanEdit::SetCurrency(_)
            | PlanEdit::SetPeriods(_)
            | PlanEdit::AddChannel { .. }
            | PlanEdit::RenameChannel { .. }
            | PlanEdit::ClassifyChannel { .. }
            | PlanEdit::RemoveChannel(_)
            | PlanEdit::Enter { .. }
            | PlanEdit::Clear { .. }
            | PlanEdit::Put(_)
            | PlanEdit::Remove(_)
            // Called like what changes places.
            | PlanEdit::Swap(..)
            | PlanEdit::SetOutlook(_)
            | PlanEdit::SetSpending { .. }
            | PlanEdit::SetLoyalty(_)
            | PlanEdit::SetQuestion(_)
            | PlanEdit::SetSeed(_)
            | PlanEdit::SetAssignment(_)
            | PlanEdit::Replace(_)
            | PlanEdit::Batch(..) => {}
        }
    }
    edits
}

#[test]
fn every_edit_has_a_name_of_its_own_in_every_language() {
    let edits = every_kind();
    for locale in Locale::ALL {
        let catalog = Catalog::of(locale);
        let names: Vec<String> = edits.iter().map(|edit| catalog.edit_name(edit.name(), Goal::Sale)).collect();
        for (index, name) in names.iter().enumerate() {
            assert!(name.chars().count() > 2 && !name.contains("edit-"), "{locale:?}: {name:?}");
            assert!(!names[..index].contains(name), "{locale:?}: {name:?} is said of two kinds of edits");
        }
    }
    // Told anew in whatever language is read: the way back keeps no words.
    let said = |locale| Catalog::of(locale).edit_name(EditName::RemoveTrial, Goal::Sale);
    assert_eq!((said(Locale::En).as_str(), said(Locale::Ru).as_str()), ("experiment removed", "удаление эксперимента"));
}

/// What somebody may do at the desk.
#[derive(Clone, Debug)]
enum Deed {
    Edit(PlanEdit),
    Leave,
    Undo,
    Redo,
    GoTo(usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    let title = "[a-c]{0,2}".prop_map(|title| PlanEdit::Rename { title });
    let visits = (0_u32..4).prop_map(|visits| enter(of(FIRST), Kpi::Visits, f64::from(visits)));
    let edit = prop_oneof![
        2 => title,
        3 => visits,
        2 => proptest::sample::select(every_kind()),
    ];
    prop_oneof![
        6 => edit.prop_map(Deed::Edit),
        2 => Just(Deed::Leave),
        1 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
        1 => (0_usize..40).prop_map(Deed::GoTo),
    ]
}

proptest! {
    #![proptest_config(runs(256))]

    #[test]
    fn all_the_way_back_is_the_first_plan_and_all_the_way_forth_the_last(deeds in vec(deed(), 0..60)) {
        let mut desk = Desk::new();
        let first = Arc::clone(&desk.plan);
        for deed in deeds {
            match deed {
                Deed::Edit(edit) => {
                    desk.edit(&edit);
                }
                Deed::Leave => desk.history.close_field(),
                Deed::Undo => {
                    desk.undo();
                }
                Deed::Redo => {
                    desk.redo();
                }
                Deed::GoTo(done) => desk.go_to(done),
            }
        }
        while desk.redo() {}
        let last = Arc::clone(&desk.plan);
        let steps = desk.history.names().len();
        let mut between = vec![Arc::clone(&last)];
        while desk.undo() {
            // A step that changes nothing would be one that nobody sees.
            prop_assert_ne!(&*desk.plan, &**between.last().expect("the last plan"));
            between.push(Arc::clone(&desk.plan));
        }
        prop_assert_eq!(&*desk.plan, &*first);
        prop_assert_eq!(between.len(), steps + 1);
        for plan in between.iter().rev().skip(1) {
            prop_assert!(desk.redo());
            prop_assert_eq!(&*desk.plan, &**plan);
        }
        prop_assert_eq!(&*desk.plan, &*last);
    }
}

#[test]
fn another_plan_in_the_place_of_this_one_can_be_taken_back() {
    let mut desk = Desk::new();
    desk.edit(&enter(of(FIRST), Kpi::Visits, 120.0));
    let (id, before) = (desk.plan.id().to_owned(), desk.plan.clone());
    let other = Plan::blank("OTHER", "Another", Currency::USD, "Search");
    assert!(desk.edit(&PlanEdit::Replace(Box::new(other.clone()))));
    assert_eq!((desk.plan.title(), desk.plan.id()), ("Another", id.as_str()), "the identity stays");
    assert_eq!(*desk.plan, other.copied_as(id));
    assert!(desk.undo());
    assert_eq!(*desk.plan, *before);
}
