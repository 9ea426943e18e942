//! Files with several plans, and what is told of a file before it is taken.

use proptest::collection::vec;
use proptest::prelude::*;
use race_planner::exchange::bundle::{FiledPlan, MAX_BYTES, read, write};
use race_planner::plan::document::{DocumentError, Stamp, encode};

use crate::plan::{blank, plan};
use crate::properties::runs;

fn stamp(revision: u64) -> Stamp {
    Stamp { app: "0.1.0".into(), revision, saved: "2026-05-01T10:00:00Z".into(), tab: "t".into() }
}

fn sound(text: &str) -> Vec<FiledPlan> {
    read(text).expect("a file").into_iter().collect::<Result<_, _>>().expect("all of it")
}

#[test]
fn one_plan_is_read_from_either_kind_of_file() {
    let text = encode(&blank(), &stamp(3));
    let filed = FiledPlan { plan: blank(), stamp: stamp(3), repairs: Vec::new() };
    assert_eq!(read(&text), Ok(vec![Ok(filed.clone())]));
    assert_eq!(read(&write([text.as_str()].into_iter())), Ok(vec![Ok(filed.clone())]));
    let marked = format!("\u{feff}{text}");
    assert_eq!(read(&marked), Ok(vec![Ok(filed)]));
}

#[test]
fn a_plan_that_cannot_be_read_does_not_hold_the_others_back() {
    let text = encode(&blank(), &stamp(1));
    let newer = r#"{"fmt":"race-planner","schema":99}"#;
    let damaged = text.replace("Search", "Serach");
    let read = read(&write([text.as_str(), newer, &damaged, "not json"].into_iter())).expect("a file");
    assert_eq!(read.len(), 3);
    assert!(read[0].is_ok());
    assert_eq!(read[1], Err(DocumentError::Newer { schema: 99 }));
    assert_eq!(read[2], Err(DocumentError::Damaged));
}

#[test]
fn what_was_repaired_is_told() {
    let text = r#"{"fmt":"race-planner","schema":1,"body":{"id":"p","title":"Pl\u202ean","goal":"sale","currency":"eur",
        "periods":{"kind":"month","count":1,"start":null},"channels":[{"id":1,"name":"A","media":"paid","kind":"other"}],
        "entries":[{"at":1,"layer":"target","kpi":"visits","value":5,"provenance":"guess","new":{"x":1}}]}}"#;
    let filed = sound(text);
    assert_eq!(filed[0].plan.title(), "Plan");
    assert_eq!(filed[0].repairs, ["currency", "title"]);
    // What a later version knows is kept as it is, and what no plan can hold makes the whole file refused.
    let strange = text.replace(r#""target""#, r#""hope""#);
    assert_eq!(sound(&strange)[0].repairs, ["currency", "title"]);
    let elsewhere = text.replace(r#""at":1"#, r#""at":7"#);
    assert_eq!(read(&elsewhere), Err(DocumentError::Invalid { path: "entries[0].at".to_owned() }));
}

#[test]
fn what_the_failure_page_gave_is_read() {
    let text = encode(&blank(), &stamp(2));
    let quoted = serde_json::Value::from(text.as_str()).to_string();
    let dump = format!(
        r#"{{"app":"race-planner","local":{{"race-planner:p:p1":{quoted},"race-planner:p:p1~":{quoted},"race-planner:prefs":"{{}}"}},"session":{{}}}}"#
    );
    assert_eq!(sound(&dump).len(), 1);
    assert_eq!(sound(&dump)[0].stamp, stamp(2));
    // A damaged plan comes as its latest copy; what only the tab had comes as well.
    let value = |text: &str| serde_json::Value::from(text).to_string();
    let (earlier, half) = (value(&encode(&blank(), &stamp(1))), value(&text[..text.len() / 2]));
    let dump = format!(
        r#"{{"app":"race-planner","local":{{"race-planner:p:p1":{half},"race-planner:p:p1~":{half},
            "race-planner:p:p1~d":{earlier},"race-planner:p:p1~m1":{quoted}}},"session":{{"race-planner:p:p2":{quoted}}}}}"#
    );
    let stamps: Vec<_> = sound(&dump).into_iter().map(|filed| filed.stamp).collect();
    assert_eq!(stamps, [stamp(1), stamp(2)]);
}

#[test]
fn other_files_are_refused_with_the_reason() {
    assert_eq!(read("{\"a\":1}"), Err(DocumentError::NotOurs));
    assert_eq!(read("[]"), Err(DocumentError::NotOurs));
    assert!(matches!(read("{"), Err(DocumentError::NotJson { .. })));
    assert_eq!(read(&write(std::iter::empty())), Err(DocumentError::NotOurs));
    assert_eq!(read(&" ".repeat(MAX_BYTES + 1)), Err(DocumentError::TooLong));
}

proptest! {
    #![proptest_config(runs(60))]

    #[test]
    fn what_was_exported_is_exported_again_byte_by_byte(plans in vec(plan(), 1..6)) {
        let envelopes: Vec<String> = plans.iter().zip(1..).map(|(plan, at)| encode(plan, &stamp(at))).collect();
        let file = write(envelopes.iter().map(String::as_str));
        let read = sound(&file);
        prop_assert!(read.iter().all(|filed| filed.repairs.is_empty()));
        let again: Vec<String> = read.iter().map(|filed| encode(&filed.plan, &filed.stamp)).collect();
        prop_assert_eq!(write(again.iter().map(String::as_str)), file);
    }
}
