//! The plan and its one gate: every edit, every refusal, and how entries become engine input.

#![expect(clippy::float_cmp, reason = "the engine gives the same bits every time")]

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Scope, Stage};
use race_planner::plan::{
    At, ChannelId, ChannelKind, Currency, EditError, EditName, Entry, EntryKey, Goal, MAX_CHANNELS, MAX_NAME_CHARS,
    MAX_PERIODS, Media, PeriodKind, Periods, Place, Plan, PlanEdit, Provenance, Quantity, Slot,
};

use crate::properties::{number, runs};

pub fn blank() -> Plan {
    Plan::blank("p1", "Plan", Currency::EUR, "Search")
}

/// The only channel of a blank plan.
pub const FIRST: ChannelId = ChannelId(1);

pub fn of(id: ChannelId) -> At {
    At { place: Place::Channel(id), layer: Layer::Target, period: None }
}

pub const BUSINESS: At = At { place: Place::Business, layer: Layer::Target, period: None };

pub fn enter(at: At, kpi: Kpi, value: f64) -> PlanEdit {
    PlanEdit::Enter { at, kpi, entry: Entry::guess(Quantity::Exact(value)), instead_of: None }
}

fn dated_entry(quantity: Quantity, provenance: Provenance, date: Option<(i16, u8, u8)>) -> Entry {
    let mut entry = Entry::new(quantity, provenance);
    entry.date = date;
    entry
}

fn add(name: &str) -> PlanEdit {
    PlanEdit::AddChannel { name: name.to_owned(), media: Media::Paid, kind: ChannelKind::Social }
}

#[track_caller]
fn edited(edits: impl IntoIterator<Item = PlanEdit>) -> Plan {
    let mut plan = blank();
    edits.into_iter().for_each(|edit| plan.apply(edit).expect("an edit that is allowed"));
    plan
}

/// Checks that the edit is refused with this reason and leaves no trace.
#[track_caller]
fn check_refused(plan: &Plan, edit: PlanEdit, reason: EditError) {
    let mut changed = plan.clone();
    assert_eq!(changed.apply(edit.clone()), Err(reason), "{edit:?}");
    assert_eq!(&changed, plan, "{edit:?} is refused and yet changed something");
}

#[test]
fn a_blank_plan_has_one_channel_and_no_figures() {
    let plan = blank();
    assert_eq!((plan.id(), plan.title(), plan.goal(), plan.currency()), ("p1", "Plan", Goal::Sale, Currency::EUR));
    assert_eq!(plan.periods(), Periods { kind: PeriodKind::Month, start: None, count: 1 });
    assert_eq!(plan.channels().len(), 1);
    assert_eq!(plan.channel(FIRST).map(|channel| channel.name.as_str()), Some("Search"));
    assert!(plan.has_no_entries());
    let copy = plan.copied_as("p2");
    assert_eq!((copy.id(), copy.title()), ("p2", "Plan"));
}

#[test]
fn plain_edits_do_what_they_say() {
    let periods = Periods { kind: PeriodKind::Week, start: Some((2024, 2, 29)), count: 12 };
    let plan = edited([
        PlanEdit::Rename { title: "کافه".to_owned() },
        PlanEdit::SetGoal(Goal::Donation),
        PlanEdit::SetCurrency(Currency::IRR),
        PlanEdit::SetPeriods(periods),
        PlanEdit::RenameChannel { id: FIRST, name: "Vitrine".to_owned() },
        PlanEdit::ClassifyChannel { id: FIRST, media: Media::Owned, kind: ChannelKind::Offline },
    ]);
    assert_eq!((plan.title(), plan.goal(), plan.currency()), ("کافه", Goal::Donation, Currency::IRR));
    assert_eq!(plan.periods(), periods);
    let channel = &plan.channels()[0];
    assert_eq!((channel.name.as_str(), channel.media, channel.kind), ("Vitrine", Media::Owned, ChannelKind::Offline));
}

#[test]
fn figures_are_entered_replaced_and_cleared() {
    let key = |kpi| EntryKey { at: of(FIRST), kpi };
    let mut plan = edited([enter(of(FIRST), Kpi::LeadRate, 0.05), enter(of(FIRST), Kpi::Aov, 10.0)]);
    assert_eq!(plan.entry(&key(Kpi::LeadRate)).map(|entry| entry.quantity), Some(Quantity::Exact(0.05)));
    // A count takes the place of the rate that was typed there before.
    let entry = Entry::new(Quantity::Range { low: 40.0, high: 60.0 }, Provenance::Measured);
    let edit =
        PlanEdit::Enter { at: of(FIRST), kpi: Kpi::Leads, entry: entry.clone(), instead_of: Some(Kpi::LeadRate) };
    assert_eq!(plan.apply(edit), Ok(()));
    assert_eq!((plan.entry(&key(Kpi::LeadRate)), plan.entry(&key(Kpi::Leads))), (None, Some(&entry)));
    assert_eq!(plan.entries().count(), 2);
    let clear = PlanEdit::Clear { at: of(FIRST), kpi: Kpi::LeadRate, and: Some(Kpi::Leads) };
    assert_eq!(plan.apply(clear.clone()), Ok(()));
    assert_eq!(plan.apply(clear), Ok(()), "clearing nothing is no error");
    assert_eq!(plan.entries().map(|(key, _)| key.kpi).collect::<Vec<_>>(), [Kpi::Aov]);
}

#[test]
fn a_removed_channel_takes_its_figures_along_and_leaves_its_number_unused() {
    let mut plan = edited([
        add("Second"),
        enter(of(ChannelId(2)), Kpi::Visits, 5.0),
        enter(of(FIRST), Kpi::Visits, 7.0),
        PlanEdit::RemoveChannel(ChannelId(2)),
    ]);
    assert_eq!(plan.entries().count(), 1);
    assert_eq!(plan.apply(add("Third")), Ok(()));
    assert_eq!(plan.channels().iter().map(|channel| channel.id).collect::<Vec<_>>(), [FIRST, ChannelId(3)]);
}

#[test]
fn edits_of_unknown_channels_are_refused() {
    let nobody = ChannelId(9);
    let plan = blank();
    for edit in [
        PlanEdit::RenameChannel { id: nobody, name: String::new() },
        PlanEdit::ClassifyChannel { id: nobody, media: Media::Paid, kind: ChannelKind::Seo },
        PlanEdit::RemoveChannel(nobody),
        enter(of(nobody), Kpi::Visits, 1.0),
    ] {
        check_refused(&plan, edit, EditError::UnknownChannel);
    }
    check_refused(&plan, PlanEdit::RemoveChannel(FIRST), EditError::LastChannel);
}

#[test]
fn there_are_at_most_64_channels() {
    let plan = edited((1..MAX_CHANNELS).map(|number| add(&number.to_string())));
    assert_eq!(plan.channels().len(), MAX_CHANNELS);
    check_refused(&plan, add("One more"), EditError::TooManyChannels);
}

#[test]
fn names_have_an_end() {
    let plan = blank();
    let (longest, too_long) = ("ы".repeat(MAX_NAME_CHARS), "ы".repeat(MAX_NAME_CHARS + 1));
    edited([PlanEdit::Rename { title: longest.clone() }, add(&longest)]);
    check_refused(&plan, PlanEdit::Rename { title: too_long.clone() }, EditError::NameTooLong);
    check_refused(&plan, PlanEdit::RenameChannel { id: FIRST, name: too_long.clone() }, EditError::NameTooLong);
    check_refused(&plan, add(&too_long), EditError::NameTooLong);
}

#[test]
fn names_turn_no_directions() {
    let controls = "\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}";
    let name = format!("{controls}می\u{200c}خوش {controls}RACE");
    let plan = edited([
        PlanEdit::Rename { title: name.clone() },
        PlanEdit::RenameChannel { id: FIRST, name: name.clone() },
        add(&name),
    ]);
    let bare = "می\u{200c}خوش RACE";
    assert_eq!(plan.title(), bare);
    assert!(plan.channels().iter().all(|channel| channel.name == bare), "{:?}", plan.channels());
    let fresh = Plan::blank("p", name.as_str(), Currency::EUR, &name);
    assert_eq!((fresh.title(), fresh.channels()[0].name.as_str()), (bare, bare));
    // What is taken out does not count.
    edited([PlanEdit::Rename { title: format!("{}{controls}", "x".repeat(MAX_NAME_CHARS)) }]);
}

#[test]
fn periods_are_1_to_120_and_begin_on_a_day_that_exists() {
    let plan = blank();
    let periods = |count, start| PlanEdit::SetPeriods(Periods { kind: PeriodKind::Week, start, count });
    for count in [0, MAX_PERIODS + 1, u16::MAX] {
        check_refused(&plan, periods(count, None), EditError::PeriodCount);
    }
    for day in [(2025, 2, 29), (2025, 0, 1), (2025, 13, 1), (2025, 4, 31), (0, 1, 1), (-5, 1, 1), (10_000, 1, 1)] {
        check_refused(&plan, periods(1, Some(day)), EditError::PeriodCount);
    }
    edited([periods(1, None), periods(MAX_PERIODS, Some((9999, 12, 31)))]);
}

#[test]
fn figures_stand_in_their_place_only() {
    let plan = blank();
    for kpi in Kpi::ALL {
        let (right, wrong) = if kpi.scope() == Scope::Channel { (of(FIRST), BUSINESS) } else { (BUSINESS, of(FIRST)) };
        edited([enter(right, kpi, 1.0)]);
        check_refused(&plan, enter(wrong, kpi, 1.0), EditError::WrongPlace(kpi));
    }
    // A period that no plan has could be saved, but never read again.
    for period in [MAX_PERIODS, u16::MAX] {
        let at = At { period: Some(period), ..of(FIRST) };
        check_refused(&plan, enter(at, Kpi::Visits, 1.0), EditError::PeriodCount);
    }
    edited([enter(At { period: Some(MAX_PERIODS - 1), ..of(FIRST) }, Kpi::Visits, 1.0)]);
}

#[test]
fn impossible_figures_are_refused() {
    let plan = blank();
    let visits = |value| enter(of(FIRST), Kpi::Visits, value);
    check_refused(&plan, visits(-1.0), EditError::Negative(Kpi::Visits));
    check_refused(&plan, visits(-f64::MIN_POSITIVE), EditError::Negative(Kpi::Visits));
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1.000_001e15, f64::MAX] {
        check_refused(&plan, visits(value), EditError::OutOfBounds(Kpi::Visits));
    }
    check_refused(&plan, enter(of(FIRST), Kpi::Ctr, 1.1e6), EditError::OutOfBounds(Kpi::Ctr));
    check_refused(&plan, enter(of(FIRST), Kpi::Cpc, -0.5), EditError::Negative(Kpi::Cpc));
    edited([visits(0.0), visits(1e15), visits(33.3), enter(of(FIRST), Kpi::Roi, -0.5)]);
    edited([enter(BUSINESS, Kpi::GrossMargin, -0.2), enter(BUSINESS, Kpi::Profit, -1e15)]);
    check_refused(&plan, enter(BUSINESS, Kpi::Profit, -1.1e15), EditError::OutOfBounds(Kpi::Profit));
}

#[test]
fn ranges_run_from_low_to_high() {
    let plan = blank();
    let visits = |low, high| PlanEdit::Enter {
        at: of(FIRST),
        kpi: Kpi::Visits,
        entry: Entry::guess(Quantity::Range { low, high }),
        instead_of: None,
    };
    edited([visits(1.0, 2.0), visits(5.0, 5.0), visits(0.0, 1e15)]);
    check_refused(&plan, visits(2.0, 1.0), EditError::RangeReversed);
    check_refused(&plan, visits(-1.0, 1.0), EditError::Negative(Kpi::Visits));
    check_refused(&plan, visits(1.0, f64::INFINITY), EditError::OutOfBounds(Kpi::Visits));
    check_refused(&plan, visits(f64::NAN, 1.0), EditError::OutOfBounds(Kpi::Visits));
}

#[test]
fn figures_of_days_that_do_not_exist_are_refused() {
    let plan = blank();
    let dated = |date| PlanEdit::Enter {
        at: of(FIRST),
        kpi: Kpi::Visits,
        entry: dated_entry(Quantity::Exact(1.0), Provenance::Measured, Some(date)),
        instead_of: None,
    };
    edited([dated((2024, 2, 29))]);
    check_refused(&plan, dated((2023, 2, 29)), EditError::OutOfBounds(Kpi::Visits));
    check_refused(&plan, dated((12_024, 1, 1)), EditError::OutOfBounds(Kpi::Visits));
}

#[test]
fn edits_are_called_by_what_they_touch() {
    let name = |edit: PlanEdit| edit.name();
    assert_eq!(name(PlanEdit::Rename { title: String::new() }), EditName::Title);
    assert_eq!(name(PlanEdit::SetGoal(Goal::Sale)), EditName::Goal);
    assert_eq!(name(PlanEdit::SetCurrency(Currency::USD)), EditName::Currency);
    assert_eq!(name(PlanEdit::SetPeriods(Periods::default())), EditName::Periods);
    assert_eq!(name(add("")), EditName::AddChannel);
    assert_eq!(name(PlanEdit::RenameChannel { id: FIRST, name: String::new() }), EditName::Channel);
    let classify = PlanEdit::ClassifyChannel { id: FIRST, media: Media::Paid, kind: ChannelKind::Seo };
    assert_eq!(name(classify), EditName::Channel);
    assert_eq!(name(PlanEdit::RemoveChannel(FIRST)), EditName::RemoveChannel);
    assert_eq!(name(enter(of(FIRST), Kpi::Cpc, 1.0)), EditName::Figure(Kpi::Cpc));
    assert_eq!(name(PlanEdit::Clear { at: of(FIRST), kpi: Kpi::Cpm, and: None }), EditName::Figure(Kpi::Cpm));
}

#[test]
fn the_more_particular_entry_counts() {
    let visits = |layer, period, value| enter(At { layer, period, ..of(FIRST) }, Kpi::Visits, value);
    let margin = |layer, period, value| enter(At { layer, period, ..BUSINESS }, Kpi::GrossMargin, value);
    let (target, actual) = (Layer::Target, Layer::Actual);
    let plan = edited([
        PlanEdit::SetPeriods(Periods { count: 3, ..Periods::default() }),
        visits(target, Some(1), 20.0),
        visits(target, None, 10.0),
        visits(target, Some(7), 99.0),
        margin(target, None, 0.1),
        margin(target, Some(1), 0.2),
        margin(actual, Some(2), 0.3),
    ]);
    let inputs = plan.inputs();
    let row = |layer, lane, kpi| [0, 1, 2].map(|period| inputs.get(Cell { layer, period, lane }, kpi));
    assert_eq!(row(target, Lane::Channel(0), Kpi::Visits), [Some(10.0), Some(20.0), Some(10.0)]);
    assert_eq!(row(actual, Lane::Channel(0), Kpi::Visits), [None; 3], "visits aimed at have not happened");
    assert_eq!(row(target, Lane::Total, Kpi::GrossMargin), [Some(0.1), Some(0.2), Some(0.1)]);
    assert_eq!(row(actual, Lane::Total, Kpi::GrossMargin), [Some(0.1), Some(0.2), Some(0.3)]);
}

#[test]
fn what_is_aimed_at_has_not_happened() {
    let plan = edited([
        enter(BUSINESS, Kpi::FixedCosts, 100.0),
        enter(BUSINESS, Kpi::Profit, 500.0),
        enter(BUSINESS, Kpi::BreakEvenOrders, 50.0),
    ]);
    let actual = Cell { layer: Layer::Actual, period: 0, lane: Lane::Total };
    let inputs = plan.inputs();
    assert_eq!(inputs.get(actual, Kpi::FixedCosts), Some(100.0));
    assert_eq!(inputs.get(actual, Kpi::Profit), None);
    assert_eq!(inputs.get(actual, Kpi::BreakEvenOrders), None);
}

#[test]
fn a_range_counts_with_its_middle() {
    let point = |quantity: Quantity, kpi: Kpi| quantity.point(kpi.unit());
    assert_eq!(point(Quantity::Exact(7.0), Kpi::Visits), 7.0);
    assert_eq!(point(Quantity::Range { low: 0.01, high: 0.03 }, Kpi::LeadRate), 0.02);
    assert_eq!(point(Quantity::Range { low: 100.0, high: 400.0 }, Kpi::Visits), 200.0, "the geometric mean");
    assert_eq!(point(Quantity::Range { low: 0.0, high: 400.0 }, Kpi::Visits), 200.0, "from zero the middle");
    assert_eq!(Quantity::Range { low: 1.0, high: 2.0 }.bounds(), (1.0, 2.0));
}

#[test]
fn shorter_plans_keep_what_lies_beyond_their_end() {
    let periods = |count| PlanEdit::SetPeriods(Periods { count, ..Periods::default() });
    let last = At { period: Some(5), ..of(FIRST) };
    let mut plan = edited([periods(6), enter(last, Kpi::Visits, 8.0), periods(2)]);
    assert_eq!(plan.inputs().shape().periods, 2);
    assert_eq!(plan.apply(periods(6)), Ok(()));
    let cell = Cell { layer: Layer::Target, period: 5, lane: Lane::Channel(0) };
    assert_eq!(plan.inputs().get(cell, Kpi::Visits), Some(8.0));
}

#[test]
fn every_figure_has_one_place_in_the_forms() {
    for kpi in Kpi::ALL {
        let holds = |slot: &&Slot| slot.main == kpi || slot.rate == Some(kpi);
        let places = Stage::ALL.into_iter().flat_map(Slot::of_stage).filter(holds).count();
        assert_eq!(places, 1, "{kpi:?}");
    }
}

pub fn quantity() -> impl Strategy<Value = Quantity> {
    let range = (number(), number()).prop_map(|(low, high)| Quantity::Range { low, high });
    let sound = (0.0..1e4, 0.0..1e4).prop_map(|(low, more)| Quantity::Range { low, high: low + more });
    prop_oneof![3 => number().prop_map(Quantity::Exact), 1 => range, 1 => sound]
}

/// Edits of all kinds, a good part of them refused.
pub fn edit() -> impl Strategy<Value = PlanEdit> {
    let id = || (1_u32..5).prop_map(ChannelId);
    let name = || prop_oneof![9 => "\\PC{0,12}", 1 => Just("x".repeat(MAX_NAME_CHARS + 1))];
    let kind = || (select(&Media::ALL[..]), select(&ChannelKind::ALL[..]));
    let day = || proptest::option::of((2020_i16..2030, 0_u8..14, 0_u8..33));
    let kpi = || select(&Kpi::ALL[..]);
    let place = prop_oneof![4 => id().prop_map(Place::Channel), 3 => Just(Place::Business)];
    let at = (place, select(&Layer::ALL[..]), proptest::option::of(0_u16..130))
        .prop_map(|(place, layer, period)| At { place, layer, period })
        .boxed();
    let figure = (at.clone(), kpi(), quantity(), select(&Provenance::ALL[..]), day(), proptest::option::of(kpi()));
    prop_oneof![
        1 => name().prop_map(|title| PlanEdit::Rename { title }),
        1 => select(&Goal::ALL[..]).prop_map(PlanEdit::SetGoal),
        1 => select(&Currency::OFFERED[..]).prop_map(PlanEdit::SetCurrency),
        1 => (select(&PeriodKind::ALL[..]), day(), 0_u16..130)
            .prop_map(|(kind, start, count)| PlanEdit::SetPeriods(Periods { kind, start, count })),
        2 => (name(), kind()).prop_map(|(name, (media, kind))| PlanEdit::AddChannel { name, media, kind }),
        1 => (id(), name()).prop_map(|(id, name)| PlanEdit::RenameChannel { id, name }),
        1 => (id(), kind()).prop_map(|(id, (media, kind))| PlanEdit::ClassifyChannel { id, media, kind }),
        1 => id().prop_map(PlanEdit::RemoveChannel),
        12 => figure.prop_map(|(at, kpi, quantity, provenance, date, instead_of)| {
            let entry = dated_entry(quantity, provenance, date);
            PlanEdit::Enter { at, kpi, entry, instead_of }
        }),
        2 => (at, kpi(), proptest::option::of(kpi())).prop_map(|(at, kpi, and)| PlanEdit::Clear { at, kpi, and }),
    ]
}

/// A plan after any edits.
pub fn plan() -> impl Strategy<Value = Plan> {
    vec(edit(), 0..40).prop_map(|edits| {
        let mut plan = blank();
        for edit in edits {
            // Refusals are part of the way.
            let _ = plan.apply(edit);
        }
        plan
    })
}

proptest! {
    #![proptest_config(runs(200))]

    #[test]
    fn a_refused_edit_leaves_no_trace(plan in plan(), edit in edit()) {
        let mut changed = plan.clone();
        if changed.apply(edit).is_err() {
            prop_assert_eq!(changed, plan);
        }
    }

    #[test]
    fn whatever_passes_the_gate_the_engine_can_take(plan in plan()) {
        let report = Engine::default().evaluate(plan.inputs());
        prop_assert_eq!(report.grid().channels, plan.channels().len());
        prop_assert_eq!(report.grid().periods, usize::from(plan.periods().count));
        prop_assert!((1..=MAX_CHANNELS).contains(&plan.channels().len()));
    }
}
