//! Files from outside: bytes of any kind, and names for files that go out.

use proptest::prelude::*;
use race_planner::engine::experiment::{Change, Counts, PlannedTest, RunningTest, SampleForm};
use race_planner::engine::interval::Confidence;
use race_planner::exchange::lab::LabNotes;
use race_planner::exchange::plan_file::{EXTENSION, name, read};
use race_planner::exchange::preferences::Preferences;
use race_planner::plan::document::{DocumentError, MAX_BYTES, Stamp, encode};
use race_planner::plan::{Currency, Plan};

use crate::plan::{blank, plan};
use crate::properties::runs;

fn file(plan: &Plan) -> Vec<u8> {
    encode(plan, &Stamp::default()).into_bytes()
}

#[test]
fn a_file_is_read_with_and_without_byte_order_mark() {
    assert_eq!(read(&file(&blank())), Ok((blank(), Stamp::default())));
    let marked = [b"\xef\xbb\xbf".as_slice(), &file(&blank())].concat();
    assert_eq!(read(&marked), Ok((blank(), Stamp::default())));
    let spaced = [b" \r\n\t".as_slice(), &file(&blank()), b"\n\n"].concat();
    assert_eq!(read(&spaced), Ok((blank(), Stamp::default())));
}

#[test]
fn bytes_that_are_no_text_are_no_json() {
    assert_eq!(read(&[0xff, 0xfe, 0x7b, 0]), Err(DocumentError::NotJson { line: 1 }));
    assert_eq!(read(b"{\n\n\"\xc3\x28\"}"), Err(DocumentError::NotJson { line: 3 }));
    assert!(matches!(read(b""), Err(DocumentError::NotJson { .. })));
    assert!(matches!(read(b"PK\x03\x04"), Err(DocumentError::NotJson { .. })));
}

#[test]
fn a_file_cut_in_the_middle_of_a_letter_is_refused() {
    let plan = Plan::blank("p", "برنامه — план", Currency::IRR, "канал");
    let bytes = file(&plan);
    for end in 0..bytes.len() {
        assert!(matches!(read(&bytes[..end]), Err(DocumentError::NotJson { .. })), "{end} bytes");
    }
    assert_eq!(read(&bytes).map(|(plan, _)| plan), Ok(plan));
}

#[test]
fn long_files_are_refused_before_they_are_looked_at() {
    assert_eq!(read(&vec![0xff; MAX_BYTES + 1]), Err(DocumentError::TooLong));
    assert_eq!(read(&vec![b'['; MAX_BYTES]).map(|_| ()), Err(DocumentError::NotOurs));
    assert!(read(&vec![b' '; MAX_BYTES]).is_err());
}

#[test]
fn file_names_keep_letters_of_any_script() {
    let named = |title: &str| {
        let name = name(&Plan::blank("p", title, Currency::EUR, ""));
        name.strip_suffix(EXTENSION).expect("our ending").to_owned()
    };
    assert_eq!(named("Boulangerie d’été 2026"), "boulangerie-d-été-2026");
    assert_eq!(named("План: весна/лето"), "план-весна-лето");
    assert_eq!(named("  کافهٔ نمونه ۱۲ "), "کافهٔ-نمونه-۱۲");
    assert_eq!(named("../../etc/passwd\0"), "etc-passwd");
    assert_eq!(named(""), "plan");
    assert_eq!(named("«—»"), "plan");
    assert_eq!(named(&"a".repeat(500)).chars().count(), 60);
}

#[test]
fn preferences_are_lossy_but_never_in_the_way() {
    let all = Preferences {
        lab: None,
        lang: Some("fa".into()),
        theme: Some("dark".into()),
        digits: Some("arabext".into()),
        preset: Some("bakery".to_owned()),
        plan: Some("01J9".into()),
        known: Some("race cac".to_owned()),
        paper: Some("letter".to_owned()),
        without: Some("funnel notes".to_owned()),
        period: Some(3),
        exported: Some(20_000),
        changed: Some(20_003),
    };
    assert_eq!(Preferences::read(&all.write()), all);
    assert_eq!(Preferences::default().write(), "{}");
    for damaged in ["", "{", "[]", "null", r#"{"lang":5}"#, "\u{0}"] {
        assert_eq!(Preferences::read(damaged), Preferences::default(), "{damaged}");
    }
    assert_eq!(Preferences::read(r#"{"lang":"ru","newer":[1]}"#).lang.as_deref(), Some("ru"));
    let spaced =
        " { \"newer\" : { \"a\" : [ \"}\" , 1e5 ] } ,\n\"theme\" : \"da\\u0072k\", \"period\" : 2 , \"plan\":null } ";
    let read = Preferences::read(spaced);
    assert_eq!((read.theme.as_deref(), read.period, read.plan), (Some("dark"), Some(2), None));
    for whole in [r#"{"lang":"ru"} x"#, r#"{"lang":"ru",}"#, r#"{"lang":"ru""#, r#"{"lang":"ru" "plan":"a"}"#] {
        assert_eq!(Preferences::read(whole), Preferences::default(), "{whole}");
    }
    let odd = Preferences { plan: Some("a\"\\\n\t\u{1}й".into()), ..Preferences::default() };
    assert_eq!(Preferences::read(&odd.write()).plan.as_deref(), Some("a\"\\\n\tй"));
    // The page's script before the first paint reads the same text.
    let json: serde_json::Value = serde_json::from_str(&odd.write()).expect("JSON");
    assert_eq!(json["plan"], "a\"\\\n\tй");
}

proptest! {
    #![proptest_config(runs(200))]

    #[test]
    fn arbitrary_bytes_make_no_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn every_plan_goes_out_and_comes_in(plan in plan()) {
        prop_assert_eq!(read(&file(&plan)).map(|(plan, _)| plan), Ok(plan.clone()));
        let name = name(&plan);
        let is_safe = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '.';
        prop_assert!(name.chars().all(is_safe) && name.ends_with(EXTENSION), "{name}");
    }
}

#[test]
fn what_was_typed_into_the_calculators_comes_back() {
    let running = RunningTest {
        control: Counts { visitors: Some(1234.0), conversions: Some(0.0) },
        variant: Counts { visitors: None, conversions: Some(7.5) },
        confidence: Confidence::new(0.99).expect("a level"),
        per_day: Some(150.0),
        lift: None,
    };
    let planned = PlannedTest {
        base: Some(0.1),
        lift: Some(-0.02),
        change: Change::Points,
        power: 0.9,
        confidence: Confidence::new(0.9).expect("a level"),
        form: SampleForm::Arcsine,
        per_day: None,
    };
    let preferences = Preferences { lab: LabNotes::of(&running, &planned), ..Preferences::default() };
    let notes = Preferences::read(&preferences.write()).lab.expect("notes");
    assert_eq!((notes.running(), notes.planned()), (running, planned));
    assert_eq!(LabNotes::of(&RunningTest::default(), &PlannedTest::default()), None);
}

#[test]
fn notes_of_another_shape_are_read_as_far_as_they_go() {
    let text = r#"{"lang":"fr","lab":{"running":[100,null,-3],"planned":[0.2,null,null,null,7,99,-1]}}"#;
    let preferences = Preferences::read(text);
    assert_eq!(preferences.lang.as_deref(), Some("fr"));
    let notes = preferences.lab.expect("notes");
    assert_eq!(notes.running().control.visitors, Some(100.0));
    assert_eq!(notes.running().confidence, Confidence::USUAL);
    assert_eq!(notes.planned(), PlannedTest { base: Some(0.2), ..PlannedTest::default() });
}

#[test]
fn a_week_of_changes_without_a_file_is_told() {
    let mut preferences = Preferences::default();
    assert_eq!(preferences.days_without_export(100), None, "nothing was changed");
    preferences.note_change(100);
    preferences.note_change(104);
    assert_eq!(preferences.days_without_export(106), None);
    assert_eq!(preferences.days_without_export(107), Some(7));
    assert_eq!(preferences.days_without_export(130), Some(30));
    preferences.note_export(130);
    assert_eq!((preferences.days_without_export(200), preferences.exported), (None, Some(130)));
    preferences.note_change(190);
    assert_eq!(preferences.days_without_export(197), Some(7));
    assert_eq!(preferences.days_without_export(3), None, "a clock that was put back");
}
