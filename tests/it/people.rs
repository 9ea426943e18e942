//! Personas, touchpoints and the way they make: how they are put in, bounded, saved, shared, copied, and what is missing.

use proptest::prelude::*;
use proptest::sample::select;
use race_planner::engine::{Kpi, Stage};
use race_planner::exchange::link;
use race_planner::plan::document::{DocumentError, Stamp, decode, encode};
use race_planner::plan::{
    Aspect, ChannelId, ChannelKind, EditError, EditName, History, MAX_PERSONAS, Media, Objective, Part, PartKey,
    Persona, Phase, Picked, Place, Plan, PlanEdit, Touchpoint, Trait,
};
use serde_json::{Value, json};

use crate::plan::{FIRST, blank, plan};
use crate::properties::runs;

const SECOND: ChannelId = ChannelId(2);

#[track_caller]
fn apply(plan: &mut Plan, edit: PlanEdit) {
    assert_eq!(plan.apply(edit.clone()), Ok(()), "{edit:?}");
}

fn persona(plan: &mut Plan, name: &str, is_main: bool) -> u32 {
    let mut persona = Persona::new(plan.next_part_id());
    persona.is_main = is_main;
    persona = persona.with(Trait::Name, name);
    let id = persona.id;
    apply(plan, PlanEdit::Put(Part::Persona(persona)));
    id
}

fn touchpoint(plan: &mut Plan, phase: Phase, change: impl FnOnce(&mut Touchpoint)) -> u32 {
    let mut touchpoint = Touchpoint::new(plan.next_part_id(), phase);
    change(&mut touchpoint);
    let id = touchpoint.id;
    apply(plan, PlanEdit::Put(Part::Touchpoint(touchpoint)));
    id
}

/// A plan with a persona and a touchpoint of which nothing is left unsaid, and another of each with little.
fn full() -> Plan {
    let mut plan = blank();
    apply(&mut plan, PlanEdit::AddChannel { name: "نامه".into(), media: Media::Owned, kind: ChannelKind::Email });
    let mut nora = Persona::new(1);
    (nora.is_main, nora.channels) = (true, vec![SECOND, FIRST]);
    for of in Trait::ALL {
        nora = nora.with(of, format!("نورا «{}»", of.id()));
    }
    apply(&mut plan, PlanEdit::Put(Part::Persona(nora)));
    persona(&mut plan, "Paul", false);
    touchpoint(&mut plan, Phase::Purchase, |it| {
        (it.persona, it.channel, it.kpi) = (Some(1), Some(FIRST), Some(Kpi::SaleRate));
        (it.is_offline, it.feeling) = (true, Some(-2));
        for of in Aspect::ALL {
            *it = it.clone().with(of, of.id());
        }
    });
    touchpoint(&mut plan, Phase::Need, |_| {});
    plan
}

fn body() -> Value {
    serde_json::from_str::<Value>(&encode(&full(), &Stamp::default())).expect("JSON")["body"].clone()
}

fn read(body: &Value) -> Result<Plan, DocumentError> {
    let document = json!({"fmt": "race-planner", "schema": 1, "body": body});
    decode(&document.to_string()).map(|(plan, _)| plan)
}

#[test]
fn they_are_saved_whole_and_the_golden_document_is_still_read() {
    let plan = full();
    let text = encode(&plan, &Stamp::default());
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/documents/v1-people.json");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, &text).expect("the fixture");
        let shared = path.with_file_name("../../corpus/link/plan-v1-people.txt");
        std::fs::write(shared, link::encode(&plan)).expect("the link");
    }
    let golden = std::fs::read_to_string(path).expect("the fixture");
    assert_eq!(text, golden.trim_end(), "version 1 is still written as it was");
    assert_eq!(decode(golden.trim_end()), Ok((plan.clone(), Stamp::default())));
    assert_eq!(link::decode(&link::encode(&plan)), Ok(plan));
    let bare = encode(&blank(), &Stamp::default());
    assert!(!bare.contains("persona") && !bare.contains("touchpoint"), "what is not there takes no room: {bare}");
}

#[test]
fn what_a_later_version_says_survives() {
    let mut body = body();
    for pointer in ["/personas/0", "/touchpoints/0"] {
        body.pointer_mut(pointer).expect("a place")["later"] = json!({"in": pointer});
    }
    for item in [json!({"id": 7, "phase": "regret"}), json!({"id": 8, "phase": "use", "kpi": "moon-phase"})] {
        body["touchpoints"].as_array_mut().expect("a list").push(item);
    }
    let mut plan = read(&body).expect("a plan");
    assert_eq!((plan.personas().len(), plan.touchpoints().len(), plan.next_part_id()), (2, 2, 9));
    body["next_part"] = json!(9);
    let written = |plan: &Plan| serde_json::from_str::<Value>(&encode(plan, &Stamp::default())).expect("JSON");
    assert_eq!(written(&plan)["body"], body);
    persona(&mut plan, "Later", false);
    assert_eq!(written(&plan)["body"]["touchpoints"], body["touchpoints"]);
}

#[test]
fn impossible_people_are_named() {
    for (pointer, value, path) in [
        ("/personas", json!({}), "personas"),
        ("/personas/0/id", json!(u32::MAX), "personas[0].id"),
        ("/personas/1/id", json!(1), "personas[1].id"),
        ("/personas/0/main", json!("yes"), "personas[0].main"),
        ("/personas/0/name", json!("x".repeat(201)), "personas[0].name"),
        ("/personas/0/brakes", json!("x".repeat(501)), "personas[0].brakes"),
        ("/personas/0/channels", json!([9]), "personas[0].channels"),
        ("/personas/0/channels", json!([1, 1]), "personas[0].channels"),
        ("/personas/0/channels", json!(["1"]), "personas[0].channels"),
        ("/touchpoints/0/persona", json!(9), "touchpoints[0].persona"),
        ("/touchpoints/0/at", json!(9), "touchpoints[0].at"),
        ("/touchpoints/0/feeling", json!(3), "touchpoints[0].feeling"),
        ("/touchpoints/0/feeling", json!(-300), "touchpoints[0].feeling"),
        ("/touchpoints/0/offline", json!(1), "touchpoints[0].offline"),
        ("/touchpoints/0/phase", json!(4), "touchpoints[0].phase"),
        ("/touchpoints/0/does", json!("x".repeat(501)), "touchpoints[0].does"),
    ] {
        let mut body = body();
        *body.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
        assert_eq!(read(&body).map(|_| ()), Err(DocumentError::Invalid { path: path.into() }), "{pointer}");
    }
    let mut body = body();
    body["personas"][1]["main"] = json!(true);
    assert_eq!(read(&body).map(|_| ()), Err(DocumentError::Invalid { path: "personas[1].main".into() }));
}

#[test]
fn one_persona_is_the_main_one() {
    let mut plan = full();
    assert_eq!(plan.main_persona().map(|it| it.id), Some(1));
    let mut paul = plan.persona(2).expect("Paul").clone();
    paul.is_main = true;
    apply(&mut plan, PlanEdit::Put(Part::Persona(paul)));
    assert_eq!(plan.personas().iter().map(|it| it.is_main).collect::<Vec<_>>(), [false, true]);
    let third = persona(&mut plan, "Third", false);
    assert_eq!(plan.main_persona().map(|it| it.id), Some(2));
    apply(&mut plan, PlanEdit::Remove(PartKey::Persona(2)));
    assert_eq!((plan.main_persona(), plan.persona(third).is_some()), (None, true));
    while plan.personas().len() < MAX_PERSONAS {
        persona(&mut plan, "", false);
    }
    let more = Persona::new(plan.next_part_id());
    assert_eq!(plan.apply(PlanEdit::Put(Part::Persona(more))), Err(EditError::TooMany(MAX_PERSONAS)));
}

#[test]
fn texts_have_a_length_and_no_marks_that_turn_what_stands_around_them() {
    let mut plan = full();
    let mut put = |of: Trait, text: String| {
        let mut nora = plan.persona(1).expect("Nora").clone();
        nora = nora.with(of, text);
        let outcome = plan.apply(PlanEdit::Put(Part::Persona(nora)));
        outcome.map(|()| plan.persona(1).expect("Nora").text(of).to_owned())
    };
    assert_eq!(put(Trait::Likes, "a\u{202e}b".into()), Ok("ab".into()));
    assert_eq!(put(Trait::Name, "x".repeat(201)), Err(EditError::NameTooLong));
    assert_eq!(put(Trait::Habits, "x".repeat(501)), Err(EditError::NoteTooLong));
    let mut first = plan.touchpoints()[0].clone();
    first = first.with(Aspect::Thinks, "\u{2066}hm\u{2069}");
    apply(&mut plan, PlanEdit::Put(Part::Touchpoint(first.clone())));
    assert_eq!(plan.touchpoints()[0].text(Aspect::Thinks), "hm");
    let mut refused = |change: fn(&mut Touchpoint), error| {
        let mut wrong = first.clone();
        change(&mut wrong);
        assert_eq!(plan.apply(PlanEdit::Put(Part::Touchpoint(wrong))), Err(error));
    };
    refused(|it| it.feeling = Some(3), EditError::NumberTooLarge(2));
    refused(|it| it.feeling = Some(-3), EditError::NumberOutOfBounds);
    refused(|it| it.persona = Some(99), EditError::UnknownPart);
    refused(|it| it.channel = Some(ChannelId(9)), EditError::UnknownChannel);
    refused(|it| *it = it.clone().with(Aspect::Wants, "x".repeat(501)), EditError::NoteTooLong);
}

#[test]
fn whoever_is_removed_leaves_the_way_behind() {
    let mut plan = full();
    apply(&mut plan, PlanEdit::Remove(PartKey::Persona(1)));
    assert_eq!((plan.touchpoints().len(), plan.touchpoints()[0].persona), (2, None));
    let mut plan = full();
    apply(&mut plan, PlanEdit::RemoveChannel(FIRST));
    assert_eq!(plan.persona(1).expect("Nora").channels, [SECOND]);
    assert_eq!((plan.touchpoints()[0].channel, plan.touchpoints()[0].kpi), (None, Some(Kpi::SaleRate)));
    assert_eq!(decode(&encode(&plan, &Stamp::default())).map(|(read, _)| read), Ok(plan));
}

#[test]
fn a_figure_stands_in_the_channel_of_its_touchpoint_where_it_has_one_there() {
    let mut it = Touchpoint::new(1, Phase::Search);
    (it.channel, it.kpi) = (Some(FIRST), Some(Kpi::LeadRate));
    assert_eq!(it.place(), Place::Channel(FIRST));
    it.kpi = Some(Kpi::Nps);
    assert_eq!(it.place(), Place::Business);
    assert_eq!(Phase::ALL.map(Phase::stage), [Stage::Reach, Stage::Act, Stage::Convert, Stage::Engage]);
}

#[test]
fn the_way_of_a_persona_is_told_with_what_is_missing() {
    let mut plan = blank();
    assert_eq!(plan.journey(None).steps, [false; 5]);
    assert_eq!(plan.journey(None).empty_phases().collect::<Vec<_>>(), Phase::ALL);
    let nora = persona(&mut plan, "Nora", true);
    let paul = persona(&mut plan, "Paul", false);
    let own = touchpoint(&mut plan, Phase::Need, |it| it.persona = Some(nora));
    let shared = touchpoint(&mut plan, Phase::Need, |it| *it = it.clone().with(Aspect::Friction, "slow"));
    touchpoint(&mut plan, Phase::Use, |it| it.persona = Some(paul));
    let ids = |plan: &Plan, of| plan.journey(of).touchpoints().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!((ids(&plan, Some(nora)), ids(&plan, None)), (vec![own, shared], vec![shared]));
    let way = plan.journey(Some(nora));
    assert_eq!(way.empty_phases().collect::<Vec<_>>(), [Phase::Search, Phase::Purchase, Phase::Use]);
    assert_eq!(way.unanswered().map(|it| it.id).collect::<Vec<_>>(), [shared]);
    assert_eq!(way.steps, [true, false, true, false, false]);
    // Everything is said and answered.
    for phase in [Phase::Search, Phase::Purchase, Phase::Use] {
        touchpoint(&mut plan, phase, |it| it.persona = Some(nora));
    }
    for mut it in plan.touchpoints().to_vec() {
        it.feeling = Some(1);
        it = it.with(Aspect::Does, "looks");
        it = it.with(Aspect::Opportunity, "faster");
        apply(&mut plan, PlanEdit::Put(Part::Touchpoint(it)));
    }
    let id = plan.next_part_id();
    apply(&mut plan, PlanEdit::Put(Part::Objective(Objective::new(id, Kpi::Orders, Place::Business, 9.0))));
    assert_eq!(plan.journey(Some(nora)).steps, [true; 5]);
    assert!(plan.journey(Some(nora)).has_no_gaps() && !plan.journey(Some(paul)).has_no_gaps());
}

#[test]
fn touchpoints_change_places_within_their_phase() {
    let mut plan = blank();
    let nora = persona(&mut plan, "Nora", true);
    let [a, b, c] = [Phase::Need, Phase::Use, Phase::Need].map(|phase| touchpoint(&mut plan, phase, |_| {}));
    assert_eq!((plan.beside(c, Some(nora), true), plan.beside(a, Some(nora), true)), (Some(a), None));
    assert_eq!((plan.beside(a, None, false), plan.beside(b, None, false)), (Some(c), None));
    let swap = PlanEdit::Swap(PartKey::Touchpoint(a), PartKey::Touchpoint(c));
    assert_eq!(swap.name(), EditName::Touchpoint);
    apply(&mut plan, swap);
    assert_eq!(plan.touchpoints().iter().map(|it| it.id).collect::<Vec<_>>(), [c, b, a]);
    for (one, other) in
        [(PartKey::Touchpoint(a), PartKey::Touchpoint(99)), (PartKey::Persona(nora), PartKey::Touchpoint(a))]
    {
        assert_eq!(plan.apply(PlanEdit::Swap(one, other)), Err(EditError::UnknownPart));
    }
}

#[test]
fn a_persona_is_duplicated_with_the_touchpoints_that_are_its_own() {
    let mut plan = full();
    let edit = plan.duplicate_persona(1, "Nora (2)").expect("she is there");
    assert_eq!(edit.name(), EditName::Persona);
    apply(&mut plan, edit);
    let copy = plan.personas().last().expect("the copy").clone();
    assert_eq!((copy.text(Trait::Name), copy.is_main, copy.id), ("Nora (2)", false, 5));
    assert_eq!(copy.text(Trait::Brakes), plan.persona(1).expect("Nora").text(Trait::Brakes));
    let ways: Vec<_> = plan.touchpoints().iter().map(|it| (it.id, it.persona)).collect();
    assert_eq!(ways, [(3, Some(1)), (4, None), (6, Some(5))]);
    assert_eq!(plan.next_part_id(), 7);
    assert_eq!(plan.duplicate_persona(99, ""), None);
}

#[test]
fn keystrokes_in_one_persona_are_one_step_until_the_field_is_left() {
    let (mut plan, mut history) = (full(), History::default());
    let mut type_in = |history: &mut History, text: &str| {
        let before = std::sync::Arc::new(plan.clone());
        let mut nora = plan.persona(1).expect("Nora").clone();
        nora = nora.with(Trait::Habits, text);
        let edit = PlanEdit::Put(Part::Persona(nora));
        apply(&mut plan, edit.clone());
        history.record(before, &edit, &plan);
    };
    type_in(&mut history, "r");
    type_in(&mut history, "re");
    assert_eq!(history.names(), [EditName::Persona]);
    history.close_field();
    type_in(&mut history, "rea");
    assert_eq!(history.done(), 2);
}

#[test]
fn a_persona_comes_to_another_plan_with_its_touchpoints() {
    let numbered = |name: &str, number: usize| format!("{name} ({number})");
    let other = full();
    let picked = Picked { personas: [1].into(), touchpoints: [4].into(), ..Picked::default() };
    assert_eq!(picked.len(), 2);
    // "Search" is here by its name, the letter is not: the persona comes without it.
    let mut plan = blank();
    let taken = plan.take_over(&other, &picked, &numbered);
    assert_eq!((taken.brought, taken.left_out), (2, 1));
    apply(&mut plan, taken.edit);
    let nora = &plan.personas()[0];
    assert_eq!((nora.id, nora.is_main, nora.channels.as_slice()), (1, true, &[FIRST][..]));
    let ways: Vec<_> = plan.touchpoints().iter().map(|it| (it.id, it.persona, it.channel)).collect();
    assert_eq!(ways, [(2, Some(1), Some(FIRST)), (3, None, None)]);
    assert_eq!(plan.touchpoints()[0].text(Aspect::Thinks), "thinks");
    // Once more: another name, and the main one stays.
    let edit = plan.take_over(&other, &Picked { personas: [2, 1].into(), ..Picked::default() }, &numbered).edit;
    apply(&mut plan, edit);
    let names: Vec<_> = plan.personas().iter().map(|it| (it.text(Trait::Name), it.is_main)).collect();
    assert_eq!(names, [("نورا «name»", true), ("نورا «name» (2)", false), ("Paul", false)]);
    assert_eq!(plan.touchpoints()[2].persona, Some(4));
    assert_eq!(decode(&encode(&plan, &Stamp::default())).map(|(read, _)| read), Ok(plan));
}

#[test]
fn initials_and_summary_are_read_off_the_traits() {
    let mut it = Persona::new(1);
    assert_eq!((it.initials().as_str(), it.summary().count()), ("", 0));
    for (name, initials) in [("nora van Dyck", "NV"), ("Émilie", "É"), ("анна", "А"), ("نرگس احمدی", "ن"), (" ", "")]
    {
        it = it.with(Trait::Name, name);
        assert_eq!(it.initials(), initials, "{name}");
    }
    it = it.with(Trait::Role, " nurse ");
    it = it.with(Trait::Place, "Leeds");
    assert_eq!(it.summary().collect::<Vec<_>>(), ["nurse", "Leeds"]);
}

fn edit() -> impl Strategy<Value = PlanEdit> {
    let text = || prop_oneof![9 => "\\PC{0,12}", 1 => Just("x".repeat(501))];
    let id = || 1_u32..9;
    let persona =
        (id(), any::<bool>(), select(&Trait::ALL[..]), text(), 0_u32..4).prop_map(|(id, is_main, of, text, at)| {
            let mut it = Persona::new(id);
            (it.is_main, it.channels) = (is_main, (1..=at).map(ChannelId).collect());
            it = it.with(of, text);
            PlanEdit::Put(Part::Persona(it))
        });
    let of = (select(&Aspect::ALL[..]), text());
    let refers =
        (proptest::option::of(id()), proptest::option::of(1_u32..4), proptest::option::of(select(&Kpi::ALL[..])));
    let touchpoint = (id(), select(&Phase::ALL[..]), refers, proptest::option::of(-3_i8..4), of).prop_map(
        |(id, phase, (persona, channel, kpi), feeling, (of, text))| {
            let mut it = Touchpoint::new(id, phase);
            (it.persona, it.channel, it.kpi, it.feeling) = (persona, channel.map(ChannelId), kpi, feeling);
            it = it.with(of, text);
            PlanEdit::Put(Part::Touchpoint(it))
        },
    );
    prop_oneof![
        4 => persona,
        6 => touchpoint,
        1 => id().prop_map(|id| PlanEdit::Remove(PartKey::Persona(id))),
        1 => id().prop_map(|id| PlanEdit::Remove(PartKey::Touchpoint(id))),
        1 => (id(), id()).prop_map(|(a, b)| PlanEdit::Swap(PartKey::Touchpoint(a), PartKey::Touchpoint(b))),
        1 => (1_u32..4).prop_map(|id| PlanEdit::RemoveChannel(ChannelId(id))),
    ]
}

proptest! {
    #![proptest_config(runs(96))]

    #[test]
    fn whatever_people_a_plan_has_are_saved_shared_and_read_again(
        mut plan in plan(),
        edits in proptest::collection::vec(edit(), 0..60),
    ) {
        for edit in edits {
            let before = plan.clone();
            if plan.apply(edit).is_err() {
                prop_assert_eq!(&plan, &before);
            }
        }
        prop_assert!(plan.personas().iter().filter(|it| it.is_main).count() <= 1);
        let ways: usize = plan.personas().iter().map(|it| plan.journey(Some(it.id)).touchpoints().count()).sum();
        let shared = plan.journey(None).touchpoints().count();
        prop_assert_eq!(ways, plan.touchpoints().len() + shared * plan.personas().len() - shared);
        let text = encode(&plan, &Stamp::default());
        prop_assert_eq!(decode(&text).map(|(read, _)| read), Ok(plan.clone()));
        prop_assert_eq!(link::decode(&link::encode(&plan)), Ok(plan));
    }
}
