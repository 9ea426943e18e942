//! The catalogue of tactics and the actions of a plan: bounds, saving, what lies in which month, what is late.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use race_planner::engine::Stage;
use race_planner::exchange::ics;
use race_planner::i18n::agenda::{By, Section, action_name, actions_table, is_late, next, sections, strip, times};
use race_planner::i18n::{Catalog, Date, Format, Locale, Wording};
use race_planner::plan::document::{DocumentError, Stamp, decode, encode};
use race_planner::plan::{
    Action, ActionState, ChannelId, ChannelKind, Currency, EditError, EditName, Example, ExampleWords, MAX_ACTIONS,
    MAX_NAME_CHARS, Media, Part, PartKey, PeriodKind, Periods, Persona, Picked, Plan, PlanEdit, Repeat, Tactic,
    TacticKind, Trait,
};
use serde_json::{Value, json};

use crate::plan::{FIRST, blank};
use crate::properties::runs;

type Day = (i16, u8, u8);

#[track_caller]
fn apply(plan: &mut Plan, edit: PlanEdit) {
    assert_eq!(plan.apply(edit.clone()), Ok(()), "{edit:?}");
}

#[track_caller]
fn put(plan: &mut Plan, tactic: Tactic, change: impl FnOnce(&mut Action)) -> u32 {
    let mut action = Action::of(plan.next_part_id(), tactic);
    change(&mut action);
    let id = action.id;
    apply(plan, PlanEdit::Put(Part::Action(action)));
    id
}

fn date((year, month, day): Day) -> Date {
    Date::new(year.into(), month, day).expect("a day")
}

fn words(plan: &Plan, locale: Locale) -> Wording<'_> {
    Wording { catalog: Catalog::of(locale), format: Format::new(locale, plan.currency()), plan }
}

/// Everything that the sources name under tools, actions, events and goals, with the tactic in which it has its place.
const NAMED: &[(Stage, &str, &str)] = &[
    (Stage::Plan, "research", "research"),
    (Stage::Plan, "personas", "personas"),
    (Stage::Plan, "journey", "journey-map"),
    (Stage::Plan, "objectives", "objectives"),
    (Stage::Plan, "budget", "budget-plan"),
    (Stage::Plan, "sell: new target", "new-audience"),
    (Stage::Plan, "sell: wider range, lower price", "offer-review"),
    (Stage::Reach, "search engines", "search-listing"),
    (Stage::Reach, "SEO", "seo"),
    (Stage::Reach, "SEM", "sem"),
    (Stage::Reach, "social", "social-reach"),
    (Stage::Reach, "media publications", "media-publications"),
    (Stage::Reach, "contextual ads", "contextual-ads"),
    (Stage::Reach, "e-mail mailings", "mailings"),
    (Stage::Reach, "expert content", "expert-content"),
    (Stage::Reach, "sites", "sites"),
    (Stage::Reach, "offline media", "offline-media"),
    (Stage::Act, "company site", "company-site"),
    (Stage::Act, "blog", "blog"),
    (Stage::Act, "social", "social-dialogue"),
    (Stage::Act, "review sites", "review-sites"),
    (Stage::Act, "Google Analytics", "web-analytics"),
    (Stage::Act, "Hotjar", "behaviour-maps"),
    (Stage::Act, "viewed, added, registered, subscribed", "event-goals"),
    (Stage::Act, "visited but not registered, left, bounce", "leaver-follow-up"),
    (Stage::Act, "communication plan, content calendar", "content-calendar"),
    (Stage::Act, "messenger and e-mail chains", "message-chains"),
    (Stage::Act, "product info", "product-info"),
    (Stage::Act, "reviews, recommendations", "review-work"),
    (Stage::Act, "webinars, master classes", "webinars"),
    (Stage::Act, "visual content", "visual-content"),
    (Stage::Act, "qualified leads", "lead-qualification"),
    (Stage::Convert, "payment gateway", "payment-gateway"),
    (Stage::Convert, "cart", "cart"),
    (Stage::Convert, "easy payment", "easy-payment"),
    (Stage::Convert, "fast delivery with choice and tracking", "delivery"),
    (Stage::Convert, "warranty, repair, spares", "warranty"),
    (Stage::Convert, "always reachable", "always-reachable"),
    (Stage::Convert, "remarketing", "remarketing"),
    (Stage::Convert, "CRO", "rate-optimisation"),
    (Stage::Convert, "site membership, trial-app download", "trial-offer"),
    (Stage::Engage, "SMS", "sms"),
    (Stage::Engage, "social", "social-care"),
    (Stage::Engage, "e-mail, product news", "newsletter"),
    (Stage::Engage, "support chat", "support-chat"),
    (Stage::Engage, "welcome e-mails", "welcome-emails"),
    (Stage::Engage, "loyalty programme", "loyalty-programme"),
    (Stage::Engage, "community of brand defenders", "defenders"),
    (Stage::Engage, "discounts", "discounts"),
    (Stage::Engage, "promotions", "promotions"),
    (Stage::Engage, "contests", "contests"),
    (Stage::Engage, "special offers", "special-offers"),
    (Stage::Engage, "identify active customers", "active-customers"),
    (Stage::Engage, "measure satisfaction", "satisfaction"),
    (Stage::Engage, "ask opinion, listen", "ask-opinion"),
    (Stage::Engage, "co-creation", "co-creation"),
    (Stage::Engage, "save: help requests", "self-help"),
    (Stage::Engage, "sizzle: new experiences, values", "brand-experience"),
];

#[test]
fn everything_that_the_sources_name_has_its_tactic() {
    for (stage, item, id) in NAMED {
        let tactic = Tactic::from_id(id).unwrap_or_else(|| panic!("{item}: no tactic {id}"));
        assert_eq!((tactic.stage(), tactic.id()), (*stage, *id), "{item}");
    }
    let named: BTreeSet<&str> = NAMED.iter().map(|row| row.2).collect();
    let all: BTreeSet<&str> = Tactic::all().map(Tactic::id).collect();
    assert_eq!(all, named);
    assert_eq!(Tactic::all().count(), all.len(), "identifiers are unique");
    let counts = Stage::ALL.map(|stage| Tactic::of_stage(stage).count());
    assert_eq!(counts, [7, 10, 15, 9, 17]);
    for stage in Stage::ALL {
        let kinds: BTreeSet<TacticKind> = Tactic::of_stage(stage).map(Tactic::kind).collect();
        assert_eq!(kinds.len(), 2, "{stage:?} has tools and actions");
    }
    assert_eq!(Tactic::from_id("moon"), None);
}

#[test]
fn each_language_calls_each_tactic_otherwise() {
    for locale in Locale::ALL {
        for stage in Stage::ALL {
            let name = |tactic| Catalog::of(locale).text(race_planner::i18n::Msg::TacticName(tactic));
            let names: BTreeSet<String> = Tactic::of_stage(stage).map(name).collect();
            assert_eq!(names.len(), Tactic::of_stage(stage).count(), "{locale:?} {stage:?}");
        }
    }
}

#[test]
fn actions_are_bounded() {
    let mut plan = blank();
    let mut refused = |change: fn(&mut Action), error: EditError| {
        let mut action = Action::new(plan.next_part_id(), Stage::Act);
        change(&mut action);
        assert_eq!(plan.apply(PlanEdit::Put(Part::Action(action))), Err(error));
    };
    refused(|it| it.title = "x".repeat(MAX_NAME_CHARS + 1), EditError::NameTooLong);
    refused(|it| it.owner = "x".repeat(MAX_NAME_CHARS + 1), EditError::NameTooLong);
    refused(|it| it.note = "x".repeat(501), EditError::NoteTooLong);
    refused(|it| it.cost = Some(-1.0), EditError::NumberOutOfBounds);
    refused(|it| it.cost = Some(f64::NAN), EditError::NumberOutOfBounds);
    refused(|it| it.cost = Some(1e16), EditError::NumberOutOfBounds);
    refused(|it| it.channel = Some(ChannelId(9)), EditError::UnknownChannel);
    refused(|it| it.first = Some((2026, 2, 29)), EditError::NumberOutOfBounds);
    refused(|it| (it.first, it.last) = (Some((2026, 3, 2)), Some((2026, 3, 1))), EditError::DatesReversed);
    refused(|it| it.id = 7, EditError::UnknownPart);
    for _ in 0..MAX_ACTIONS {
        put(&mut plan, Tactic::Seo, |_| {});
    }
    let one_more = Action::new(plan.next_part_id(), Stage::Act);
    assert_eq!(plan.apply(PlanEdit::Put(Part::Action(one_more))), Err(EditError::TooMany(MAX_ACTIONS)));
    assert_eq!(plan.tactics_used(Stage::Reach), (1, 10));
    assert_eq!(plan.tactics_used(Stage::Act), (0, 15));
}

#[test]
fn actions_outlive_their_channel_and_are_taken_out_by_name() {
    let mut plan = blank();
    apply(&mut plan, PlanEdit::AddChannel { name: "B".into(), media: Media::Owned, kind: ChannelKind::Other });
    let id = put(&mut plan, Tactic::Seo, |it| {
        (it.channel, it.title) = (Some(FIRST), "A\u{202e}b".into());
    });
    assert_eq!(plan.actions()[0].title, "Ab", "marks of direction are dropped");
    apply(&mut plan, PlanEdit::RemoveChannel(FIRST));
    assert_eq!(plan.actions()[0].channel, None);
    let edit = PlanEdit::Remove(PartKey::Action(id));
    assert_eq!(edit.name(), EditName::RemoveAction);
    apply(&mut plan, edit.clone());
    assert_eq!(plan.apply(edit), Err(EditError::UnknownPart));
    assert_eq!(plan.next_part_id(), id + 1);
}

fn stamp() -> Stamp {
    Stamp { app: "0.2.0".into(), revision: 1, saved: "2026-11-22T10:00:00.000Z".into(), tab: "t".into() }
}

fn read(body: &Value) -> Result<Plan, DocumentError> {
    let document = json!({"fmt": "race-planner", "schema": 1, "body": body});
    decode(&document.to_string()).map(|(plan, _)| plan)
}

#[test]
fn actions_are_saved_as_they_are_and_later_words_survive() {
    let mut plan = blank();
    put(&mut plan, Tactic::Webinars, |it| {
        (it.title, it.owner, it.note) = ("وبینار".into(), "Sara".into(), "Two\nlines".into());
        (it.channel, it.cost) = (Some(FIRST), Some(80.5));
        (it.first, it.last) = (Some((2026, 1, 31)), Some((2026, 6, 30)));
        (it.repeat, it.state, it.stage) = (Repeat::Monthly, ActionState::UnderWay, Stage::Convert);
    });
    apply(&mut plan, PlanEdit::Put(Part::Action(Action::new(2, Stage::Engage))));
    let text = encode(&plan, &stamp());
    assert_eq!(decode(&text), Ok((plan.clone(), stamp())));
    let mut body = serde_json::from_str::<Value>(&text).expect("JSON")["body"].clone();
    assert_eq!(body["actions"][1], json!({"id": 2, "stage": "engage"}), "what is usual is not written");
    body["actions"][1]["tactic"] = json!("telepathy");
    body["actions"][1]["later"] = json!([1]);
    let items = body["actions"].as_array_mut().expect("a list");
    items.push(json!({"id": 7, "stage": "afterlife"}));
    items.push(json!({"id": 8, "stage": "act", "repeat": "hourly"}));
    items.push(json!({"id": 9, "stage": "act", "state": "dreamt"}));
    body["next_part"] = json!(10);
    let mut later = read(&body).expect("a plan");
    assert_eq!((later.actions().len(), later.next_part_id()), (2, 10));
    let mut changed = later.actions()[1].clone();
    assert_eq!(changed.tactic, None, "known to a newer version only");
    assert_eq!(serde_json::from_str::<Value>(&encode(&later, &stamp())).expect("JSON")["body"], body);
    changed.tactic = Some(Tactic::Sms);
    apply(&mut later, PlanEdit::Put(Part::Action(changed)));
    assert!(!encode(&later, &stamp()).contains("telepathy"), "another tactic takes its place");
}

#[test]
fn damaged_actions_are_refused_with_their_field() {
    let mut plan = blank();
    put(&mut plan, Tactic::Seo, |_| {});
    let body = serde_json::from_str::<Value>(&encode(&plan, &stamp())).expect("JSON")["body"].clone();
    let check = |field: &str, value: Value, path: &str| {
        let mut body = body.clone();
        body["actions"][0][field] = value;
        assert_eq!(read(&body).map(|_| ()), Err(DocumentError::Invalid { path: path.into() }), "{field}");
    };
    check("first", json!("2026-02-29"), "actions[0].first");
    check("cost", json!(-1), "actions[0].cost");
    check("at", json!(7), "actions[0].at");
    check("tactic", json!(3), "actions[0].tactic");
    check("id", json!("x"), "actions[0].id");
    check("stage", json!(null), "actions[0].stage");
    let mut twice = body.clone();
    twice["actions"] = json!([body["actions"][0], body["actions"][0]]);
    assert!(read(&twice).is_err());
}

fn action(first: Day, last: Option<Day>, repeat: Repeat) -> Action {
    let mut action = Action::new(1, Stage::Act);
    (action.first, action.last, action.repeat) = (Some(first), last, repeat);
    action
}

#[track_caller]
fn check_times(action: &Action, locale: Locale, from: Day, to: Day, expected: &[&str]) {
    let found: Vec<String> =
        times(action, (date(from), date(to)), locale).into_iter().map(|(day, _)| day.iso()).collect();
    assert_eq!(found, expected);
}

#[test]
fn what_repeats_comes_again_in_the_months_of_the_language() {
    let weekly = action((2026, 1, 28), Some((2026, 2, 18)), Repeat::Weekly);
    check_times(&weekly, Locale::En, (2026, 2, 1), (2026, 2, 28), &["2026-02-04", "2026-02-11", "2026-02-18"]);
    check_times(&weekly, Locale::En, (2026, 1, 1), (2026, 1, 31), &["2026-01-28"]);
    let monthly = action((2025, 12, 31), None, Repeat::Monthly);
    check_times(
        &monthly,
        Locale::Ru,
        (2026, 1, 1),
        (2026, 4, 30),
        &["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"],
    );
    // 1 Farvardin 1405, then the first day of each of the next three months.
    let persian = action((2026, 3, 21), None, Repeat::Monthly);
    check_times(
        &persian,
        Locale::Fa,
        (2026, 3, 21),
        (2026, 6, 30),
        &["2026-03-21", "2026-04-21", "2026-05-22", "2026-06-22"],
    );
    let once = action((2026, 1, 20), Some((2026, 3, 2)), Repeat::Once);
    check_times(&once, Locale::Fr, (2026, 2, 1), (2026, 2, 28), &["2026-01-20"]);
    check_times(&once, Locale::Fr, (2026, 3, 3), (2026, 3, 31), &[]);
    // The calendar ends; nothing goes on for ever.
    let endless = action((9999, 11, 30), None, Repeat::Weekly);
    check_times(&endless, Locale::En, (9999, 12, 20), (9999, 12, 31), &["9999-12-21", "9999-12-28"]);
}

#[test]
fn late_is_what_should_have_begun_or_be_over() {
    use ActionState::{Done, Dropped, Planned, UnderWay};
    let today = date((2026, 5, 10));
    let check = |first: Day, last: Option<Day>, repeat: Repeat, state: ActionState, late: bool| {
        let mut it = action(first, last, repeat);
        it.state = state;
        assert_eq!(is_late(&it, today), late, "{it:?}");
    };
    check((2026, 5, 9), None, Repeat::Once, Planned, true);
    check((2026, 5, 10), None, Repeat::Once, Planned, false);
    check((2026, 5, 9), Some((2026, 6, 1)), Repeat::Once, UnderWay, false);
    check((2026, 5, 1), Some((2026, 5, 9)), Repeat::Once, UnderWay, true);
    check((2026, 5, 9), None, Repeat::Once, UnderWay, true);
    check((2026, 1, 1), None, Repeat::Weekly, UnderWay, false);
    check((2026, 1, 1), Some((2026, 5, 9)), Repeat::Monthly, UnderWay, true);
    check((2026, 1, 1), Some((2026, 2, 1)), Repeat::Once, Done, false);
    check((2026, 1, 1), Some((2026, 2, 1)), Repeat::Once, Dropped, false);
    assert!(!is_late(&Action::new(1, Stage::Act), today), "without a day");
    let mut due = Action::new(1, Stage::Act);
    due.last = Some((2026, 5, 9));
    assert!(is_late(&due, today), "only a last day");
}

/// A plan with five actions, and what the calendar makes of it.
fn busy() -> Plan {
    let mut plan = blank();
    put(&mut plan, Tactic::Seo, |it| {
        (it.first, it.last, it.cost) = (Some((2026, 3, 25)), Some((2026, 4, 10)), Some(100.0));
    });
    put(&mut plan, Tactic::Webinars, |it| {
        (it.first, it.last) = (Some((2026, 3, 5)), Some((2026, 5, 20)));
        (it.repeat, it.cost) = (Repeat::Monthly, Some(30.0));
    });
    put(&mut plan, Tactic::Cart, |_| {});
    put(&mut plan, Tactic::Contests, |it| {
        (it.first, it.cost, it.state) = (Some((2026, 3, 1)), Some(999.0), ActionState::Dropped);
    });
    put(&mut plan, Tactic::Sms, |it| (it.first, it.cost) = (Some((2026, 6, 1)), Some(7.0)));
    plan
}

fn sectioned(plan: &Plan, locale: Locale, by: By) -> Vec<Section> {
    sections(&words(plan, locale), &plan.actions().iter().collect::<Vec<_>>(), by)
}

/// The name of a section, the actions that begin in it, those that go on, and what it costs.
type Told = (&'static str, &'static [u32], &'static [u32], Option<f64>);

#[track_caller]
fn check_sections(plan: &Plan, locale: Locale, by: By, expected: &[Told]) {
    let found = sectioned(plan, locale, by);
    let found: Vec<_> =
        found.iter().map(|it| (it.name.as_str(), it.begin.as_slice(), it.go_on.as_slice(), it.cost)).collect();
    assert_eq!(found, expected);
}

#[test]
fn each_month_has_what_begins_in_it_what_goes_on_and_what_it_costs() {
    check_sections(
        &busy(),
        Locale::En,
        By::Month,
        &[
            ("Without a day", &[3], &[], None),
            ("March 2026", &[4, 2, 1], &[], Some(130.0)),
            ("April 2026", &[], &[1, 2], Some(30.0)),
            ("May 2026", &[], &[2], Some(30.0)),
            ("June 2026", &[5], &[], Some(7.0)),
        ],
    );
    // 5 March is 14 Esfand, 25 March 5 Farvardin; the webinar comes on the 14th of each month until 30 Ordibehesht.
    check_sections(
        &busy(),
        Locale::Fa,
        By::Month,
        &[
            ("بدون تاریخ", &[3], &[], None),
            ("اسفند ۱۴۰۴", &[4, 2], &[], Some(30.0)),
            ("فروردین ۱۴۰۵", &[1], &[2], Some(130.0)),
            ("اردیبهشت ۱۴۰۵", &[], &[2], Some(30.0)),
            ("خرداد ۱۴۰۵", &[5], &[], Some(7.0)),
        ],
    );
}

#[test]
fn the_plans_periods_part_the_calendar_and_keep_what_lies_outside() {
    let mut plan = busy();
    check_sections(&plan, Locale::En, By::Period, &sectioned_by_month());
    let periods = Periods { kind: PeriodKind::Month, start: Some((2026, 3, 10)), count: 2 };
    apply(&mut plan, PlanEdit::SetPeriods(periods));
    check_sections(
        &plan,
        Locale::En,
        By::Period,
        &[
            ("Without a day", &[3], &[], None),
            ("Before the plan’s periods", &[4, 2], &[], Some(30.0)),
            ("March 2026", &[1], &[2], Some(130.0)),
            ("April 2026", &[], &[1, 2], Some(30.0)),
            ("After the plan’s periods", &[5], &[], Some(7.0)),
        ],
    );
}

/// Without days the plan's periods are none to go by.
fn sectioned_by_month() -> [Told; 5] {
    [
        ("Without a day", &[3], &[], None),
        ("March 2026", &[4, 2, 1], &[], Some(130.0)),
        ("April 2026", &[], &[1, 2], Some(30.0)),
        ("May 2026", &[], &[2], Some(30.0)),
        ("June 2026", &[5], &[], Some(7.0)),
    ]
}

#[test]
fn what_comes_next_is_open_and_not_before_today() {
    let plan = busy();
    let coming = |today: Day| next(&plan, date(today), Locale::En).map(|(action, day)| (action.id, day.iso()));
    assert_eq!(coming((2026, 2, 1)), Some((2, "2026-03-05".into())), "what was given up does not come");
    assert_eq!(coming((2026, 3, 6)), Some((1, "2026-03-25".into())));
    assert_eq!(coming((2026, 3, 26)), Some((2, "2026-04-05".into())), "it comes again");
    assert_eq!(coming((2026, 6, 2)), None);
}

#[test]
fn the_strip_shows_shares_of_its_line() {
    let plan = busy();
    let all: Vec<&Action> = plan.actions().iter().collect();
    let strip = strip(&words(&plan, Locale::En), &all, By::Month, date((2026, 3, 1)));
    // March to June: 122 days.
    assert_eq!(strip.spans.len(), 4);
    assert!((strip.spans[1].0.start - 31.0 / 122.0).abs() < 1e-12);
    assert_eq!(strip.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [4, 2, 1, 5]);
    let webinar = &strip.rows[1];
    assert_eq!(webinar.bars.len(), 3);
    assert!((webinar.bars[1].start - 35.0 / 122.0).abs() < 1e-12);
    assert!((webinar.bars[1].length - 1.0 / 122.0).abs() < 1e-12);
    assert!((strip.rows[2].bars[0].length - 17.0 / 122.0).abs() < 1e-12);
    assert_eq!(strip.today, Some(0.0));
    assert!(!strip.rows[0].is_open);
    let ends: Vec<f64> = strip.rows.iter().flat_map(|row| &row.bars).map(|bar| bar.start + bar.length).collect();
    assert!(ends.iter().all(|end| *end <= 1.0 + 1e-12), "{ends:?}");
}

#[test]
fn names_fall_back_on_the_tactic_and_then_on_the_number() {
    let mut plan = blank();
    put(&mut plan, Tactic::Remarketing, |_| {});
    apply(&mut plan, PlanEdit::Put(Part::Action(Action::new(2, Stage::Act))));
    put(&mut plan, Tactic::Sms, |it| it.title = "Eid greeting".into());
    let name = |locale, position: usize| action_name(&words(&plan, locale), &plan.actions()[position]);
    assert_eq!(name(Locale::Ru, 0), "Ремаркетинг");
    assert_eq!(name(Locale::Fa, 1), "اقدام ۲");
    assert_eq!(name(Locale::Fr, 2), "Eid greeting");
    let table = actions_table(&words(&plan, Locale::En), &plan.actions().iter().collect::<Vec<_>>());
    assert_eq!(table.len(), 4);
    assert!(table.iter().all(|row| row.len() == table[0].len()));
    assert_eq!(table[3][..3], ["Engage", "Eid greeting", "Text messages"]);
}

#[test]
fn actions_are_copied_and_lose_only_channels_that_are_not_here() {
    let mut other = blank().copied_as("p2");
    apply(&mut other, PlanEdit::RenameChannel { id: FIRST, name: "Letter".into() });
    let kept = put(&mut other, Tactic::Seo, |it| (it.title, it.channel) = ("On a letter".into(), Some(FIRST)));
    let left = put(&mut other, Tactic::Sms, |_| {});
    let picked = Picked { actions: BTreeSet::from([kept]), ..Picked::default() };
    assert_eq!((picked.len(), picked.is_empty()), (1, false));
    let numbered = |name: &str, number: usize| format!("{name} {number}");
    let mut plan = blank();
    let taken = plan.take_over(&other, &picked, &numbered);
    assert_eq!((taken.brought, taken.left_out), (1, 1));
    apply(&mut plan, taken.edit);
    assert_eq!((plan.actions()[0].title.as_str(), plan.actions()[0].channel), ("On a letter", None));
    apply(&mut plan, PlanEdit::RenameChannel { id: FIRST, name: "Letter".into() });
    let both = Picked { actions: BTreeSet::from([kept, left]), ..Picked::default() };
    let taken = plan.take_over(&other, &both, &numbered);
    assert_eq!((taken.brought, taken.left_out), (2, 0));
    apply(&mut plan, taken.edit);
    let ids: Vec<u32> = plan.actions().iter().map(|it| it.id).collect();
    assert_eq!((ids, plan.actions()[1].channel), (vec![1, 2, 3], Some(FIRST)));
}

#[test]
fn an_action_stays_with_its_persona() {
    let named = |id: u32, name: &str| Part::Persona(Persona::new(id).with(Trait::Name, name));
    let mut other = blank().copied_as("p2");
    apply(&mut other, PlanEdit::Put(named(1, "Emma")));
    apply(&mut other, PlanEdit::Put(named(2, "Paul")));
    let first = put(&mut other, Tactic::Seo, |it| it.persona = Some(1));
    let second = put(&mut other, Tactic::Sms, |it| it.persona = Some(2));
    assert_eq!(decode(&encode(&other, &stamp())), Ok((other.clone(), stamp())));
    let numbered = |name: &str, number: usize| format!("{name} {number}");
    let mut plan = blank();
    apply(&mut plan, PlanEdit::Put(named(1, "Someone")));
    apply(&mut plan, PlanEdit::Put(named(2, "Paul")));
    let picked =
        Picked { actions: BTreeSet::from([first, second]), personas: BTreeSet::from([1]), ..Picked::default() };
    let taken = plan.take_over(&other, &picked, &numbered).edit;
    apply(&mut plan, taken);
    let personas: Vec<_> = plan.actions().iter().map(|it| it.persona).collect();
    assert_eq!(personas, [Some(3), Some(2)], "who comes along, and who is here by name");
    assert_eq!(plan.persona(3).map(|it| it.text(Trait::Name)), Some("Emma"));
    apply(&mut plan, PlanEdit::Remove(PartKey::Persona(3)));
    assert_eq!(plan.actions()[0].persona, None);
    let mut lost = plan.actions()[0].clone();
    lost.persona = Some(3);
    assert_eq!(plan.apply(PlanEdit::Put(Part::Action(lost))), Err(EditError::UnknownPart));
}

#[test]
fn examples_have_a_calendar_that_can_be_saved_and_is_not_late() {
    let days = [(2026, 1, 1), (2026, 4, 30), (2026, 12, 31), (2028, 2, 29)];
    for (example, today) in Example::ALL.into_iter().flat_map(|example| days.map(|today| (example, today))) {
        let bare = ExampleWords { title: String::new(), channels: Vec::new(), texts: Vec::new() };
        let titles: Vec<String> = example.action_ids().map(str::to_owned).collect();
        let plan = example.opened(example.plan("x", Currency::IRT, &bare), &titles, today);
        assert!((4..=8).contains(&plan.actions().len()), "{example:?}");
        let stages: BTreeSet<Stage> = plan.actions().iter().map(|it| it.stage).collect();
        assert_eq!(stages, BTreeSet::from([Stage::Reach, Stage::Act, Stage::Convert, Stage::Engage]), "{example:?}");
        assert!(plan.actions().iter().all(|it| it.first.is_some() && !it.title.is_empty()));
        assert_eq!(decode(&encode(&plan, &stamp())), Ok((plan.clone(), stamp())));
        let late = plan.actions().iter().filter(|it| is_late(it, date(today))).count();
        assert_eq!(late, 0, "{example:?} on {today:?}");
        let mut again = plan.clone();
        for action in plan.actions() {
            apply(&mut again, PlanEdit::Put(Part::Action(action.clone())));
        }
        assert_eq!(again, plan, "every action passes the gate as it is");
    }
}

fn day() -> impl Strategy<Value = Day> {
    (2020_i16..2032, 1_u8..=12, 1_u8..=28)
}

prop_compose! {
    /// Any action that a plan takes, without its number.
    fn any_action()(
        texts in ("\\PC{0,30}", "\\PC{0,12}", "[a-z\n\r\t;,\\\\]{0,40}"),
        tactic in option::of(select(Tactic::all().collect::<Vec<_>>())),
        stage in select(Stage::ALL.to_vec()),
        days in (option::of(day()), option::of(day())),
        repeat in select(Repeat::ALL.to_vec()),
        state in select(ActionState::ALL.to_vec()),
        cost in option::of(0.0..1e9_f64),
        has_channel in any::<bool>(),
    ) -> Action {
        let mut action = Action::new(0, stage);
        (action.title, action.owner, action.note) = texts;
        (action.tactic, action.repeat, action.state, action.cost) = (tactic, repeat, state, cost);
        (action.first, action.last) = match days {
            (Some(a), Some(b)) => (Some(a.min(b)), Some(a.max(b))),
            days => days,
        };
        action.channel = has_channel.then_some(FIRST);
        action
    }
}

prop_compose! {
    fn any_calendar()(actions in vec(any_action(), 0..12)) -> Plan {
        let mut plan = blank();
        for mut action in actions {
            action.id = plan.next_part_id();
            plan.apply(PlanEdit::Put(Part::Action(action))).expect("an action");
        }
        plan
    }
}

proptest! {
    #![proptest_config(runs(200))]

    #[test]
    fn any_calendar_is_saved_and_each_action_stands_in_it_once(
        plan in any_calendar(),
        locale in select(Locale::ALL.to_vec()),
        count in 1_u16..30,
        start in option::of(day()),
        by in select(vec![By::Month, By::Period]),
    ) {
        let mut plan = plan;
        plan.apply(PlanEdit::SetPeriods(Periods { kind: PeriodKind::Month, start, count })).expect("periods");
        prop_assert_eq!(decode(&encode(&plan, &stamp())), Ok((plan.clone(), stamp())));
        let mut found: Vec<u32> = sectioned(&plan, locale, by).into_iter().flat_map(|it| it.begin).collect();
        found.sort_unstable();
        let all: Vec<u32> = plan.actions().iter().map(|it| it.id).collect();
        prop_assert_eq!(found, all);
        let today = date((2026, 6, 15));
        let actions: Vec<&Action> = plan.actions().iter().collect();
        let strip = strip(&words(&plan, locale), &actions, by, today);
        for bar in strip.rows.iter().flat_map(|row| &row.bars) {
            prop_assert!(bar.start >= 0.0 && bar.length > 0.0 && bar.start + bar.length <= 1.0 + 1e-9, "{:?}", bar);
        }
        let file = ics::calendar(&words(&plan, locale), "2026-11-22T05:04:00.000Z");
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
        prop_assert!(!file.replace("\r\n", "").contains(char::is_control));
    }
}
