//! The saved document: what goes in comes out, what cannot be read is refused with the reason, and nothing is lost.

use proptest::prelude::*;
use proptest::sample::select;
use race_planner::engine::{Kpi, Layer};
use race_planner::plan::document::{
    DocumentError, FORMAT, MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_ITEMS, MAX_TEXT_CHARS, SCHEMA, Stamp, decode, encode,
};
use race_planner::plan::{
    At, ChannelId, ChannelKind, Currency, Entry, EntryKey, Goal, MAX_CHANNELS, MAX_NAME_CHARS, Media, PeriodKind,
    Periods, Place, Plan, PlanEdit, Provenance, Quantity,
};
use serde_json::{Value, json};

use crate::plan::{FIRST, blank, enter, of, plan};
use crate::properties::runs;

fn stamp() -> Stamp {
    Stamp { app: "0.1.0".into(), revision: 17, saved: "2026-11-22T10:00:00.000Z".into(), tab: "k3f9".into() }
}

/// A small sound document as a value to damage.
fn sound() -> Value {
    json!({
        "fmt": FORMAT, "schema": SCHEMA, "app": "0.1.0", "rev": 3, "saved": "", "tab": "",
        "body": {
            "id": "p1", "title": "Café", "goal": "sale", "currency": "EUR",
            "periods": {"kind": "month", "start": "2026-01-01", "count": 12},
            "channels": [
                {"id": 1, "name": "Search", "media": "paid", "kind": "search"},
                {"id": 2, "name": "Post", "media": "owned", "kind": "email"},
            ],
            "entries": [
                {"at": 1, "layer": "target", "kpi": "visits", "value": 1000.0, "provenance": "guess"},
                {"at": 1, "layer": "target", "kpi": "lead-rate", "low": 0.03, "high": 0.05, "provenance": "benchmark"},
                {"layer": "target", "kpi": "gross-margin", "value": 0.6, "provenance": "measured"},
            ],
            "seed": 1,
        },
    })
}

/// The sound document with one place set to another value; `null` takes the field out.
fn with(pointer: &str, value: Value) -> String {
    let mut document = sound();
    let (parent, field) = pointer.rsplit_once('/').expect("a path");
    let parent = document.pointer_mut(parent).expect("a place");
    match (parent, value) {
        (Value::Object(map), Value::Null) => drop(map.remove(field)),
        (Value::Object(map), value) => drop(map.insert(field.to_owned(), value)),
        (Value::Array(list), value) => list[field.parse::<usize>().expect("a position")] = value,
        (other, _) => panic!("{other} has no fields"),
    }
    document.to_string()
}

fn invalid(path: &str) -> DocumentError {
    DocumentError::Invalid { path: path.to_owned() }
}

#[track_caller]
fn check_invalid(pointer: &str, value: Value, path: &str) {
    assert_eq!(decode(&with(pointer, value)).map(|_| ()), Err(invalid(path)), "{pointer}");
}

#[test]
fn the_sound_document_is_sound() {
    let (plan, stamp) = decode(&sound().to_string()).expect("a plan");
    assert_eq!((plan.title(), stamp.revision, plan.entries().count()), ("Café", 3, 3));
}

#[test]
fn the_envelope_is_what_the_contract_says() {
    let text = encode(&blank(), &stamp());
    let value: Value = serde_json::from_str(&text).expect("JSON");
    let fields: Vec<&str> = value.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(fields, ["app", "body", "crc", "fmt", "rev", "saved", "schema", "tab"]);
    assert_eq!((&value["fmt"], &value["schema"], &value["rev"]), (&json!("race-planner"), &json!(1), &json!(17)));
    assert!(text.ends_with('}') && text.contains(r#""body":{"id":"p1""#), "{text}");
    assert_eq!(decode(&text), Ok((blank(), stamp())));
    // Words that need quoting stay words.
    let odd = Stamp { tab: "\"\\\n\u{1}ی".into(), ..stamp() };
    assert_eq!(decode(&encode(&blank(), &odd)), Ok((blank(), odd)));
}

/// Numbers that need all their digits; a fast but inexact reader loses the last bit of some.
#[test]
fn numbers_come_back_to_the_bit() {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..20_000 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let value = f64::from_bits(state >> 2);
        if !(0.0..=1e15).contains(&value) {
            continue;
        }
        let mut plan = blank();
        plan.apply(enter(of(FIRST), Kpi::Visits, value)).expect("a value within bounds");
        let (read, _) = decode(&encode(&plan, &stamp())).expect("a plan");
        assert_eq!(read, plan, "{value:?}");
    }
}

#[test]
fn a_removed_channel_number_stays_used_after_reloading() {
    let mut plan = blank();
    let add = |plan: &mut Plan| {
        plan.apply(PlanEdit::AddChannel { name: "New".into(), media: Media::Paid, kind: ChannelKind::Other })
    };
    assert_eq!(add(&mut plan), Ok(()));
    assert_eq!(plan.apply(PlanEdit::RemoveChannel(ChannelId(2))), Ok(()));
    let (mut read, _) = decode(&encode(&plan, &stamp())).expect("a plan");
    assert_eq!(read, plan, "or it would not be saved at all");
    assert_eq!(add(&mut read), Ok(()));
    assert_eq!(read.channels()[1].id, ChannelId(3));
}

#[test]
fn channel_numbers_that_are_used_up_break_nothing() {
    let (mut plan, _) = decode(&with("/body/channels/1/id", json!(u32::MAX - 1))).expect("a plan");
    let edit = PlanEdit::AddChannel { name: String::new(), media: Media::Paid, kind: ChannelKind::Seo };
    assert!(plan.apply(edit).is_err());
    assert_eq!(decode(&encode(&plan, &stamp())), Ok((plan, stamp())));
    check_invalid("/body/channels/1/id", json!(u32::MAX), "channels[1].id");
}

#[test]
fn unknown_fields_and_entries_survive() {
    let mut document = sound();
    document["body"]["lens"] = json!({"deep": [1, {"x": null}]});
    document["body"]["periods"]["calendar"] = json!("persian");
    document["body"]["channels"][0]["color"] = json!("blue");
    document["body"]["entries"][0]["note"] = json!("from the newspaper");
    let entries = document["body"]["entries"].as_array_mut().expect("a list");
    let foreign = [
        json!({"at": 1, "layer": "target", "kpi": "share-of-voice", "value": 0.4, "provenance": "guess"}),
        json!({"at": 1, "layer": "forecast", "kpi": "visits", "value": 5.0, "provenance": "dice", "odd": true}),
    ];
    entries.extend(foreign.clone());
    let (plan, _) = decode(&document.to_string()).expect("a plan");
    assert_eq!(plan.entries().count(), 3);
    let text = encode(&plan, &stamp());
    let now: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(now["body"]["lens"], document["body"]["lens"]);
    assert_eq!(now["body"]["periods"], document["body"]["periods"]);
    assert_eq!(now["body"]["channels"][0]["color"], "blue");
    let entries = now["body"]["entries"].as_array().expect("a list");
    assert!(entries.iter().any(|entry| entry["note"] == "from the newspaper"));
    assert!(foreign.iter().all(|entry| entries.contains(entry)), "{entries:?}");
    // And a second time, after an edit.
    let (mut plan, _) = decode(&text).expect("a plan");
    assert_eq!(encode(&plan, &stamp()), text);
    plan.apply(enter(of(FIRST), Kpi::Cpc, 0.5)).expect("an edit");
    plan.apply(PlanEdit::SetPeriods(Periods::default())).expect("an edit");
    let edited = encode(&plan, &stamp());
    for kept in ["lens", "persian", "blue", "newspaper", "share-of-voice", "forecast"] {
        assert!(edited.contains(kept), "{kept} is lost");
    }
}

#[test]
fn newer_documents_are_known_as_newer_whatever_else_they_changed() {
    let newer = |schema: u32| Err(DocumentError::Newer { schema });
    let text = encode(&blank(), &stamp());
    assert_eq!(decode(&text.replace(r#""schema":1"#, r#""schema":2"#)), newer(2));
    assert_eq!(decode(&with("/schema", json!(4_000_000))), newer(4_000_000));
    for changed in [
        json!({"fmt": FORMAT, "schema": 3, "crc": "another sum", "body": {}}),
        json!({"fmt": FORMAT, "schema": 3, "crc": 12, "rev": "three", "body": [1, 2]}),
        json!({"fmt": FORMAT, "schema": 3, "parts": []}),
    ] {
        assert_eq!(decode(&changed.to_string()), newer(3), "{changed}");
    }
}

#[test]
fn a_wrong_checksum_is_damage() {
    let text = encode(&blank(), &stamp());
    for (from, to) in [(r#""crc":""#, r#""crc":"0"#), ("Search", "Seerch"), (r#""seed":1"#, r#""seed":2"#)] {
        assert!(text.contains(from));
        assert_eq!(decode(&text.replace(from, to)), Err(DocumentError::Damaged), "{to}");
    }
    // Written by hand, without a sum: fine.
    assert!(decode(&with("/crc", Value::Null)).is_ok());
}

#[test]
fn a_document_cut_anywhere_is_refused() {
    let text = encode(&decode(&sound().to_string()).expect("a plan").0, &stamp());
    for end in 0..text.len() {
        if let Some(head) = text.get(..end) {
            assert!(matches!(decode(head), Err(DocumentError::NotJson { line: 0..=1 })), "{end} bytes: {head}");
        }
        if let Some(tail) = text.get(end + 1..) {
            assert!(decode(tail).is_err(), "{tail}");
        }
    }
    assert_eq!(decode("\n\n{\"fmt\""), Err(DocumentError::NotJson { line: 3 }));
}

#[test]
fn other_json_is_not_ours() {
    for text in [
        "{}",
        "[]",
        "null",
        "3",
        "\"race-planner\"",
        r#"{"fmt":"excalidraw","schema":1,"body":{}}"#,
        r#"{"fmt":"race-planner"}"#,
        r#"{"fmt":"race-planner","schema":"1","body":{}}"#,
        r#"{"fmt":"race-planner","schema":1}"#,
        r#"{"fmt":"race-planner","schema":0,"body":{}}"#,
        r#"{"fmt":"race-planner","schema":-1,"body":{}}"#,
        r#"{"fmt":"race-planner","fmt":"race-planner","schema":1}"#,
    ] {
        assert_eq!(decode(text), Err(DocumentError::NotOurs), "{text}");
    }
    for text in ["", "plan", "{\"a\":}", "\u{feff}{}", "<html>"] {
        assert!(matches!(decode(text), Err(DocumentError::NotJson { .. })), "{text}");
    }
    let twice = format!("{0}{0}", sound());
    assert!(matches!(decode(&twice), Err(DocumentError::NotJson { .. })), "two documents are none");
}

#[test]
fn impossible_parts_are_named() {
    check_invalid("/body/id", json!(""), "id");
    check_invalid("/body/id", json!("x".repeat(201)), "id");
    check_invalid("/body/title", json!("x".repeat(201)), "title");
    check_invalid("/body/goal", json!("world domination"), "goal");
    check_invalid("/body/currency", json!("EURO"), "currency");
    check_invalid("/body/currency", json!("€"), "currency");
    check_invalid("/body/periods/kind", json!("day"), "periods.kind");
    check_invalid("/body/periods/start", json!("2026-02-29"), "periods.start");
    check_invalid("/body/periods/start", json!("+026-02-01"), "periods.start");
    for count in [0, 121, 65_535] {
        check_invalid("/body/periods/count", json!(count), "periods.count");
    }
    check_invalid("/body/channels", json!([]), "channels");
    check_invalid("/body/channels/1/id", json!(1), "channels[1].id");
    check_invalid("/body/channels/0/name", json!("x".repeat(10_001)), "channels[0].name");
    check_invalid("/body/channels/0/media", json!("bought"), "channels[0].media");
    check_invalid("/body/channels/1/kind", json!("pigeon"), "channels[1].kind");
    check_invalid("/body/entries/0/value", json!(-1), "entries[0].value");
    check_invalid("/body/entries/0/value", json!(1e16), "entries[0].value");
    check_invalid("/body/entries/0/value", Value::Null, "entries[0].value");
    check_invalid("/body/entries/0/low", json!(1), "entries[0].value");
    check_invalid("/body/entries/1/high", json!(0.01), "entries[1].value");
    check_invalid("/body/entries/1/high", Value::Null, "entries[1].value");
    check_invalid("/body/entries/0/at", json!(7), "entries[0].at");
    check_invalid("/body/entries/0/at", Value::Null, "entries[0].at");
    check_invalid("/body/entries/2/at", json!(1), "entries[2].at");
    check_invalid("/body/entries/0/period", json!(120), "entries[0].period");
    check_invalid("/body/entries/0/period", json!(-1), "entries[0]");
    check_invalid("/body/entries/0/provenance", json!("a dream"), "entries[0].provenance");
    check_invalid("/body/entries/0/date", json!("2026-13-01"), "entries[0].date");
    check_invalid("/body/entries/0/value", json!("1000"), "entries[0]");
    check_invalid("/body/entries/0", json!("visits"), "entries[0]");
    let again = sound()["body"]["entries"][0].clone();
    check_invalid("/body/entries/1", again, "entries[1]");
}

#[test]
fn fields_of_another_shape_are_invalid() {
    for (pointer, value) in [
        ("/body/title", Value::Null),
        ("/body/title", json!(5)),
        ("/body/channels", Value::Null),
        ("/body/channels", json!({})),
        ("/body/channels/0/id", json!(-1)),
        ("/body/channels/0/id", json!(1.5)),
        ("/body/channels/0/id", json!(u64::MAX)),
        ("/body/periods/count", json!(70_000)),
        ("/body/seed", json!(-1)),
        ("/body", json!([])),
    ] {
        let read = decode(&with(pointer, value));
        assert!(matches!(read, Err(DocumentError::Invalid { .. })), "{pointer}: {read:?}");
    }
}

#[test]
fn numbers_beyond_all_numbers_are_refused() {
    let text = sound().to_string();
    for odd in ["1e400", "-1e400", "NaN", "Infinity", "1,5", "0x10", "1_000", "--1", "1e", "۱۰"] {
        let damaged = text.replacen("1000.0", odd, 1);
        assert_ne!(damaged, text);
        assert!(decode(&damaged).is_err(), "{odd}");
    }
    assert!(decode(&text.replacen("1000.0", "1e-400", 1)).is_ok(), "too small to tell from zero");
}

#[test]
fn duplicate_fields_of_ours_are_refused() {
    let text = sound().to_string();
    for (from, to) in [
        (r#""goal":"sale""#, r#""goal":"sale","goal":"trial""#),
        (r#""kind":"search""#, r#""kind":"search","kind":"seo""#),
        (r#""count":12"#, r#""count":12,"count":13"#),
        (r#""rev":3"#, r#""rev":3,"rev":4"#),
    ] {
        let doubled = text.replacen(from, to, 1);
        assert_ne!(doubled, text, "{from}");
        assert!(decode(&doubled).is_err(), "{to}");
    }
}

#[test]
fn there_are_at_most_64_channels() {
    let channels = |count: usize| {
        let rows = (1..=count).map(|id| json!({"id": id, "name": "", "media": "paid", "kind": "other"}));
        with("/body/channels", rows.collect())
    };
    assert!(decode(&channels(MAX_CHANNELS)).is_ok());
    assert_eq!(decode(&channels(MAX_CHANNELS + 1)), Err(invalid("channels")));
}

#[test]
fn bombs_do_not_go_off() {
    let text = sound().to_string();
    for depth in [200, 100_000] {
        let nest = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let objects = format!("{}1{}", r#"{"a":"#.repeat(depth), "}".repeat(depth));
        for bomb in [&nest, &objects] {
            assert!(decode(bomb).is_err());
            assert!(decode(&text.replacen("\"Café\"", bomb, 1)).is_err());
            assert!(decode(&text.replacen("\"seed\":1", &format!("\"seed\":1,\"x\":{bomb}"), 1)).is_err());
            assert!(decode(&text.replacen("1000.0", bomb, 1)).is_err());
        }
        assert!(decode(&"[".repeat(depth)).is_err());
        assert!(decode(&"{\"a\":".repeat(depth)).is_err());
    }
    let padded = |length: usize| format!("{text}{}", " ".repeat(length - text.len()));
    assert!(decode(&padded(MAX_BYTES)).is_ok());
    assert_eq!(decode(&padded(MAX_BYTES + 1)), Err(DocumentError::TooLong));
}

#[test]
fn texts_are_bounded() {
    let text = |length: usize| json!("ы".repeat(length));
    for (pointer, path) in [
        ("/app", "app"),
        ("/saved", "saved"),
        ("/tab", "tab"),
        ("/body/lens", "lens"),
        ("/body/periods/lens", "lens"),
        ("/body/channels/1/lens", "lens"),
        ("/body/entries/2/lens", "entries[2]"),
    ] {
        assert!(decode(&with(pointer, text(MAX_TEXT_CHARS))).is_ok(), "{pointer}");
        check_invalid(pointer, text(MAX_TEXT_CHARS + 1), path);
    }
    check_invalid("/body/lens", json!([{"a": text(MAX_TEXT_CHARS + 1)}]), "lens");
    let named = |length: usize| json!({"ы".repeat(length): 1});
    assert!(decode(&with("/body/lens", named(MAX_TEXT_CHARS))).is_ok());
    check_invalid("/body/lens", named(MAX_TEXT_CHARS + 1), "lens");
    // What a plan knows by name is shorter still.
    check_invalid("/body/title", text(MAX_NAME_CHARS + 1), "title");
}

/// Lists in each other, as JSON.
fn nest(depth: usize) -> Value {
    (1..depth).fold(json!([]), |inner, _| json!([inner]))
}

#[test]
fn parts_lie_in_each_other_32_deep_at_most() {
    // The document and its body are two of the levels.
    assert!(decode(&with("/body/lens", nest(MAX_DEPTH - 2))).is_ok());
    assert_eq!(decode(&with("/body/lens", nest(MAX_DEPTH - 1))), Err(invalid("line 1")));
    assert_eq!(decode(&with("/lens", nest(MAX_DEPTH))), Err(invalid("line 1")), "nor beside the body");
    let pretty = |depth| with("/body/lens", nest(depth)).replacen("\"lens\"", "\n\n\"lens\"", 1);
    assert_eq!(decode(&pretty(40)), Err(invalid("line 3")));
    // Brackets in texts are letters like any other, behind whatever quotes and backslashes.
    for text in ["[".repeat(60), format!("\\\"{}", "{".repeat(60)), format!("{}\\", "[{".repeat(60))] {
        let (plan, _) = decode(&with("/body/title", json!(text))).expect("a title");
        assert_eq!(plan.title(), text);
    }
}

#[test]
fn lists_are_bounded() {
    let items = |count: usize| Value::from(vec![0; count]);
    for (pointer, path) in [
        ("/body/lens", "lens"),
        ("/body/periods/lens", "lens"),
        ("/body/channels/1/lens", "lens"),
        ("/body/entries/2/lens", "entries[2]"),
    ] {
        for wrap in [|list: Value| list, |list: Value| json!([{"a": list}])] {
            assert!(decode(&with(pointer, wrap(items(MAX_ITEMS)))).is_ok(), "{pointer}");
            assert_eq!(decode(&with(pointer, wrap(items(MAX_ITEMS + 1)))), Err(invalid(path)), "{pointer}");
        }
    }
    // Many channels over many months, both layers, are far more than 500 figures.
    let entries = |count: usize| {
        let row = json!({"at": 1, "layer": "x", "kpi": "?", "provenance": "guess"});
        with("/body/entries", vec![row; count].into())
    };
    assert_eq!(decode(&entries(MAX_ENTRIES)).map(|(plan, _)| plan.entries().count()), Ok(0));
    assert_eq!(decode(&entries(MAX_ENTRIES + 1)), Err(invalid("entries")));
}

#[test]
fn names_from_files_turn_no_directions() {
    let name = "\u{202e}Ca\u{2066}fé\u{2069}\u{200f}\u{61c} می\u{200c}خوش";
    let mut document = sound();
    document["body"]["title"] = json!(name);
    document["body"]["channels"][0]["name"] = json!(name);
    let (plan, _) = decode(&document.to_string()).expect("a plan");
    assert_eq!(plan.title(), "Café می\u{200c}خوش");
    assert_eq!(plan.channels()[0].name, "Café می\u{200c}خوش");
    assert_eq!(decode(&encode(&plan, &stamp())), Ok((plan, stamp())));
}

#[test]
fn everything_an_entry_can_say_survives() {
    let mut plan = blank();
    for (kpi, quantity, provenance, date, period, layer) in [
        (Kpi::Visits, Quantity::Exact(33.3), Provenance::Measured, Some((2026, 3, 21)), Some(119), Layer::Actual),
        (Kpi::LeadRate, Quantity::Range { low: 0.01, high: 0.2 }, Provenance::Benchmark, None, None, Layer::Target),
        (Kpi::Roi, Quantity::Exact(-0.4), Provenance::Guess, Some((1, 1, 1)), Some(0), Layer::Target),
    ] {
        let at = At { place: Place::Channel(FIRST), layer, period };
        let mut entry = Entry::new(quantity, provenance);
        entry.date = date;
        plan.apply(PlanEdit::Enter { at, kpi, entry: entry.clone(), instead_of: None }).expect("an entry");
        let (read, _) = decode(&encode(&plan, &stamp())).expect("a plan");
        assert_eq!(read.entry(&EntryKey { at, kpi }), Some(&entry));
    }
}

proptest! {
    #![proptest_config(runs(300))]

    #[test]
    fn any_plan_comes_back_as_it_was(plan in plan()) {
        let text = encode(&plan, &stamp());
        prop_assert_eq!(&encode(&plan, &stamp()), &text, "same plan, same bytes");
        let (read, read_stamp) = decode(&text).expect("our own document");
        prop_assert_eq!(&read, &plan);
        prop_assert_eq!(read_stamp, stamp());
        prop_assert_eq!(encode(&read, &stamp()), text);
    }

    #[test]
    fn arbitrary_text_makes_no_panic(text in "\\PC{0,200}", noise in "[\\[\\]{}\":,0-9a-z.e+-]{0,200}") {
        prop_assert!(decode(&text).is_err());
        prop_assert!(decode(&noise).is_err());
    }

    /// One byte of a document overwritten: refused, or, outside the body, read with another stamp.
    #[test]
    fn a_damaged_byte_never_changes_the_plan(plan in plan(), place in 0.0..1.0, byte in select(&b"0a\"}{,:[] e"[..])) {
        let mut bytes = encode(&plan, &stamp()).into_bytes();
        let place = (place * bytes.len() as f64) as usize;
        bytes[place] = byte;
        if let Some((read, _)) = String::from_utf8(bytes).ok().and_then(|text| decode(&text).ok()) {
            prop_assert_eq!(read, plan);
        }
    }
}

#[test]
fn released_documents_are_read_for_ever() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/documents");
    let read = |name: &str| {
        let text = std::fs::read_to_string(folder.join(name)).expect("the fixture");
        (decode(text.trim_end()).unwrap_or_else(|error| panic!("{name}: {error:?}")), text)
    };

    let ((plan, stamp), text) = read("v1-written.json");
    assert_eq!(encode(&plan, &stamp), text.trim_end(), "version 1 is still written as it was");
    assert_eq!((plan.id(), plan.title(), plan.goal()), ("01J9", "قهوه‌خانه «نمونه»", Goal::Donation));
    assert_eq!((plan.currency(), plan.seed()), (Currency::IRR, 1));
    assert_eq!(plan.periods(), Periods { kind: PeriodKind::Quarter, start: Some((2026, 3, 21)), count: 4 });
    assert_eq!((stamp.revision, stamp.tab.as_str()), (17, "k3f9"));
    let names: Vec<_> = plan.channels().iter().map(|it| (it.id, it.name.as_str(), it.media, it.kind)).collect();
    assert_eq!(
        names,
        [
            (ChannelId(1), "Поиск", Media::Paid, ChannelKind::Search),
            (ChannelId(3), "Boutique", Media::Earned, ChannelKind::Offline),
        ]
    );
    let entry = |place, layer, period, kpi| plan.entry(&EntryKey { at: At { place, layer, period }, kpi });
    let visits = entry(Place::Channel(ChannelId(3)), Layer::Actual, Some(2), Kpi::Visits).expect("visits");
    assert_eq!((visits.quantity, visits.provenance), (Quantity::Exact(1234.5), Provenance::Measured));
    assert_eq!(visits.date, Some((2026, 9, 30)));
    let rate = entry(Place::Channel(ChannelId(1)), Layer::Target, None, Kpi::LeadRate).expect("a rate");
    assert_eq!((rate.quantity, rate.provenance), (Quantity::Range { low: 0.015, high: 0.03 }, Provenance::Benchmark));
    let margin = entry(Place::Business, Layer::Target, None, Kpi::GrossMargin).expect("a margin");
    assert_eq!((margin.quantity, margin.provenance), (Quantity::Exact(-0.25), Provenance::Guess));

    let ((plan, stamp), _) = read("v1-by-hand.json");
    assert_eq!((plan.title(), plan.entries().count(), stamp.revision), ("Written by hand", 1, 0));

    let ((plan, stamp), text) = read("v1-with-later-parts.json");
    // The bounce rate was unknown to the version that wrote this.
    assert_eq!((plan.entries().count(), plan.channels().len()), (2, 1));
    let again = encode(&plan, &stamp);
    for part in ["\"lens\"", "\"calendar\"", "\"color\"", "\"note\"", "\"bounce-rate\"", "\"forecast\""] {
        assert!(text.contains(part) && again.contains(part), "{part} is lost");
    }
}
