//! Parts of one plan brought into another: what comes, under which names, and what stays behind.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;
use race_planner::engine::model::Change;
use race_planner::engine::{Kpi, Layer};
use race_planner::plan::document::{Stamp, decode, encode};
use race_planner::plan::{
    At, ChannelId, ChannelKind, Currency, EditError, EditName, Entry, EntryKey, Example, ExampleWords, MAX_CHANNELS,
    MAX_NAME_CHARS, Media, Objective, Part, Periods, Picked, Place, Plan, PlanEdit, PlanTurn, Quantity, Response,
    SavedScenario, TakeOver, Trial, unique,
};

use crate::plan::{FIRST, blank, enter, of};
use crate::properties::runs;

const SECOND: ChannelId = ChannelId(2);

fn numbered(name: &str, number: usize) -> String {
    format!("{name} ({number})")
}

#[track_caller]
fn apply(plan: &mut Plan, edit: PlanEdit) {
    assert_eq!(plan.apply(edit.clone()), Ok(()), "{edit:?}");
}

fn put(plan: &mut Plan, part: impl FnOnce(u32) -> Part) {
    let part = part(plan.next_part_id());
    apply(plan, PlanEdit::Put(part));
}

/// A plan of three months with a second channel, and something said of it in every list.
fn other() -> Plan {
    let mut plan = blank().copied_as("p2");
    apply(&mut plan, PlanEdit::AddChannel { name: "Letter".into(), media: Media::Owned, kind: ChannelKind::Email });
    apply(&mut plan, PlanEdit::SetPeriods(Periods { count: 3, ..Periods::default() }));
    apply(&mut plan, enter(of(SECOND), Kpi::Visits, 900.0));
    apply(&mut plan, enter(At { period: Some(1), ..of(SECOND) }, Kpi::Visits, 950.0));
    let mut measured = Entry::guess(Quantity::Range { low: 0.1, high: 0.2 });
    measured.date = Some((2026, 2, 28));
    let at = At { layer: Layer::Actual, period: Some(0), ..of(SECOND) };
    apply(&mut plan, PlanEdit::Enter { at, kpi: Kpi::LeadRate, entry: measured, instead_of: None });
    let mut response = Response::new(SECOND);
    response.points = vec![(10.0, 5.0)];
    apply(&mut plan, PlanEdit::Put(Part::Response(response)));
    put(&mut plan, |id| Part::Objective(Objective::new(id, Kpi::Leads, Place::Channel(SECOND), 70.0)));
    put(&mut plan, |id| Part::Objective(Objective::new(id, Kpi::Profit, Place::Business, 500.0)));
    let turns = vec![
        PlanTurn::new(Kpi::LeadRate, Some(SECOND), Change::By(1.5)),
        PlanTurn::new(Kpi::Cpc, Some(FIRST), Change::By(0.9)),
        PlanTurn::new(Kpi::GrossMargin, None, Change::To(0.4)),
    ];
    put(&mut plan, |id| Part::Scenario(SavedScenario::new(id, "Hopeful", turns)));
    put(&mut plan, |id| {
        let mut trial = Trial::new(id, Kpi::LeadRate);
        trial.channel = Some(SECOND);
        Part::Trial(trial)
    });
    plan
}

fn everything(plan: &Plan) -> Picked {
    Picked {
        channels: plan.channels().iter().map(|it| it.id).collect(),
        objectives: plan.objectives().iter().map(|it| it.id).collect(),
        scenarios: plan.scenarios().iter().map(|it| it.id).collect(),
        trials: plan.trials().iter().map(|it| it.id).collect(),
        actions: plan.actions().iter().map(|it| it.id).collect(),
        personas: plan.personas().iter().map(|it| it.id).collect(),
        touchpoints: plan.touchpoints().iter().filter(|it| it.persona.is_none()).map(|it| it.id).collect(),
    }
}

/// What was entered in a channel, as text, without the channel.
fn figures(plan: &Plan, channel: ChannelId) -> Vec<String> {
    let of_channel = plan.entries().filter(|(key, _)| key.at.place == Place::Channel(channel));
    of_channel
        .map(|(EntryKey { at, kpi }, entry)| format!("{:?} {:?} {kpi:?} {entry:?}", at.layer, at.period))
        .collect()
}

#[test]
fn a_channel_comes_with_its_figures_and_what_it_makes_of_money() {
    let (mut plan, other) = (blank(), other());
    let picked = Picked { channels: BTreeSet::from([SECOND]), ..Picked::default() };
    let TakeOver { edit, brought, left_out } = plan.take_over(&other, &picked, &numbered);
    assert_eq!((edit.name(), brought, left_out), (EditName::TakeOver, 1, 0));
    apply(&mut plan, edit);
    let [_, channel] = plan.channels() else { panic!("{:?}", plan.channels()) };
    assert_eq!((channel.name.as_str(), channel.media, channel.kind), ("Letter", Media::Owned, ChannelKind::Email));
    assert_eq!(figures(&plan, channel.id), figures(&other, SECOND));
    assert_eq!(figures(&plan, channel.id).len(), 3);
    assert_eq!(plan.spending().response(channel.id).map(|it| it.points.clone()), Some(vec![(10.0, 5.0)]));
    assert!(plan.objectives().is_empty() && plan.trials().is_empty() && plan.scenarios().is_empty());
    assert!(figures(&plan, FIRST).is_empty());
}

#[test]
fn names_that_are_taken_get_a_number() {
    let (mut plan, other) = (other(), other());
    for _ in 0..2 {
        let edit = plan.take_over(&other, &everything(&other), &numbered).edit;
        apply(&mut plan, edit);
    }
    let names: Vec<&str> = plan.channels().iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Search", "Letter", "Search (2)", "Letter (2)", "Search (3)", "Letter (3)"]);
    let names: Vec<&str> = plan.scenarios().iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Hopeful", "Hopeful (2)", "Hopeful (3)"]);
    // What speaks of a channel speaks of its copy.
    let third = plan.channels()[5].id;
    assert_eq!(plan.objectives()[4].place, Place::Channel(third));
    assert_eq!(plan.scenarios()[2].turns[0].channel, Some(third));
    assert_eq!(plan.trials()[2].channel, Some(third));
    let long = "x".repeat(MAX_NAME_CHARS);
    let other_long = unique(&long, &|name| name == long, &numbered);
    assert_eq!(other_long, format!("{} (2)", "x".repeat(MAX_NAME_CHARS - 4)));
}

#[test]
fn parts_find_a_channel_of_the_same_name_or_stay_behind() {
    let (mut plan, other) = (blank(), other());
    let picked = Picked { channels: BTreeSet::new(), ..everything(&other) };
    let taken = plan.take_over(&other, &picked, &numbered);
    // An objective and a lever stay behind; the trial comes as one of the whole business.
    assert_eq!((taken.brought, taken.left_out), (3, 3));
    apply(&mut plan, taken.edit);
    assert_eq!(plan.objectives().iter().map(|it| (it.id, it.kpi)).collect::<Vec<_>>(), [(1, Kpi::Profit)]);
    let turns: Vec<_> = plan.scenarios()[0].turns.iter().map(|it| (it.kpi, it.channel)).collect();
    assert_eq!(turns, [(Kpi::Cpc, Some(FIRST)), (Kpi::GrossMargin, None)]);
    assert_eq!(plan.trials()[0].channel, None);
    let mut here = blank();
    apply(&mut here, PlanEdit::AddChannel { name: "Letter".into(), media: Media::Paid, kind: ChannelKind::Other });
    let taken = here.take_over(&other, &picked, &numbered);
    assert_eq!((taken.brought, taken.left_out), (4, 0));
    apply(&mut here, taken.edit);
    assert_eq!((here.objectives()[0].place, here.channels().len()), (Place::Channel(SECOND), 2));
}

#[test]
fn all_of_it_comes_or_nothing() {
    let mut plan = blank();
    while plan.channels().len() < MAX_CHANNELS - 1 {
        apply(&mut plan, PlanEdit::AddChannel { name: String::new(), media: Media::Paid, kind: ChannelKind::Other });
    }
    let (before, other) = (plan.clone(), other());
    let edit = plan.take_over(&other, &everything(&other), &numbered).edit;
    assert_eq!(plan.apply(edit), Err(EditError::TooManyChannels));
    assert_eq!(plan, before);
    assert!(Picked::default().is_empty() && everything(&other).len() == 6);
}

fn example() -> impl Strategy<Value = Plan> {
    select(&Example::ALL[..]).prop_map(|example| {
        let channels = example.channel_ids().map(str::to_owned).collect();
        example.plan("e", Currency::EUR, &ExampleWords { title: "Example".into(), channels, ..ExampleWords::default() })
    })
}

proptest! {
    #![proptest_config(runs(48))]

    #[test]
    fn whatever_comes_is_taken_saved_and_read_again(mine in example(), other in example(), which in any::<u32>()) {
        let mut picked = everything(&other);
        let is_wanted = |position: u32| which >> (position % 32) & 1 == 1;
        picked.channels.retain(|id| is_wanted(id.0));
        picked.objectives.retain(|id| is_wanted(*id));
        picked.scenarios.retain(|id| is_wanted(*id));
        let mut plan = mine.clone();
        prop_assert_eq!(plan.apply(plan.take_over(&other, &picked, &numbered).edit), Ok(()));
        prop_assert_eq!(plan.channels().len(), mine.channels().len() + picked.channels.len());
        let names: BTreeSet<&str> = plan.channels().iter().map(|it| it.name.as_str()).collect();
        prop_assert_eq!(names.len(), plan.channels().len());
        let text = encode(&plan, &Stamp::default());
        prop_assert_eq!(decode(&text).map(|(read, _)| read), Ok(plan));
    }
}
