//! What a plan shares with its copies: the way back over two hundred steps must not weigh two hundred plans.

use std::sync::Arc;

use race_planner::engine::{Kpi, Layer};
use race_planner::plan::{At, ChannelKind, Currency, Entry, EntryKey, History, Media, Place, Plan, PlanEdit, Quantity};

fn visits(channel: u32, value: f64) -> PlanEdit {
    let place = Place::Channel(race_planner::plan::ChannelId(channel));
    let at = At { place, layer: Layer::Target, period: None };
    PlanEdit::Enter { at, kpi: Kpi::Visits, entry: Entry::guess(Quantity::Exact(value)), instead_of: None }
}

fn of_channel(plan: &Plan, channel: u32) -> &Entry {
    let place = Place::Channel(race_planner::plan::ChannelId(channel));
    let at = At { place, layer: Layer::Target, period: None };
    plan.entry(&EntryKey { at, kpi: Kpi::Visits }).expect("an entry")
}

#[test]
fn figures_of_other_channels_are_not_copied_with_each_step() {
    let mut plan = Plan::blank("p", "p", Currency::EUR, "1");
    for number in 2..=10 {
        let name = number.to_string();
        plan.apply(PlanEdit::AddChannel { name, media: Media::Paid, kind: ChannelKind::Other }).expect("a channel");
    }
    for channel in 1..=10 {
        plan.apply(visits(channel, 5.0)).expect("a figure");
    }
    let mut history = History::default();
    let mut states = vec![Arc::new(plan)];
    for step in 1..=200_u32 {
        let before = Arc::clone(&states[states.len() - 1]);
        let mut plan = Plan::clone(&before);
        let edit = visits(1, f64::from(step) * 10.0);
        plan.apply(edit.clone()).expect("a figure");
        history.record(before, &edit, &plan);
        history.close_field();
        states.push(Arc::new(plan));
    }
    let (first, last) = (&states[0], &states[200]);
    for channel in 2..=10 {
        assert!(std::ptr::eq(of_channel(first, channel), of_channel(last, channel)), "channel {channel} is shared");
    }
    assert_eq!(of_channel(first, 1).quantity, Quantity::Exact(5.0), "an earlier state stays as it was");
    assert_eq!(of_channel(last, 1).quantity, Quantity::Exact(2000.0));
    assert_ne!(first, last);
    // What is entered and taken out again leaves a plan that equals the one before.
    let mut again = Plan::clone(last);
    again.apply(visits(1, 5.0)).expect("a figure");
    assert_eq!(again, **first);
    assert_eq!(again.entries().collect::<Vec<_>>(), first.entries().collect::<Vec<_>>());
    let mut now = Arc::clone(last);
    while let Some(before) = history.undo(Arc::clone(&now)) {
        now = before;
    }
    assert_eq!(now, states[0]);
}
