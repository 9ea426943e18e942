//! Messages between the page and the one that holds it in a frame: every type both ways, hostile ones, plans in them.

use race_planner::exchange::address::{Mode, Theme};
use race_planner::exchange::link;
use race_planner::exchange::message::{
    Code, H5pStep, MAX_BYTES, Reply, Request, StateFormat, Unread, decode, encode, h5p_step, lti_resize, plan,
};
use race_planner::exchange::sha256::sha256;
use race_planner::i18n::Locale;
use race_planner::plan::document::{self, Stamp};
use serde_json::{Value, json};

use crate::plan::blank;

fn ask(kind: &str, rest: Value) -> Result<Request, Unread> {
    let mut message = json!({ "app": "race-planner", "v": 1, "type": kind });
    for (key, value) in rest.as_object().expect("an object") {
        message[key] = value.clone();
    }
    decode(&message.to_string())
}

fn said(reply: &Reply) -> Value {
    serde_json::from_str(&encode(reply)).expect("JSON")
}

#[test]
fn every_request_is_understood() {
    assert_eq!(ask("hello", json!({})), Ok(Request::Hello));
    assert_eq!(ask("setLang", json!({ "value": "fa_IR" })), Ok(Request::SetLang(Locale::Fa)));
    assert_eq!(ask("setTheme", json!({ "value": "dark" })), Ok(Request::SetTheme(Theme::Dark)));
    assert_eq!(ask("setMode", json!({ "value": "present" })), Ok(Request::SetMode(Mode::Present)));
    for (format, expected) in [("json", StateFormat::Json), ("csv", StateFormat::Csv), ("png", StateFormat::Png)] {
        let Ok(Request::GetState { format, .. }) = ask("getState", json!({ "id": 1, "format": format })) else {
            panic!("{format}")
        };
        assert_eq!(format, expected);
    }
    let steps = [
        ("ready", H5pStep::Ready),
        ("hello", H5pStep::Hello),
        ("resizePrepared", H5pStep::ResizePrepared),
        ("resize", H5pStep::Resize),
    ];
    for (action, step) in steps {
        assert_eq!(decode(&json!({ "context": "h5p", "action": action }).to_string()), Ok(Request::H5p(step)));
    }
}

#[test]
fn what_is_for_others_is_left_alone() {
    for text in [
        "null",
        "7",
        "\"race-planner\"",
        "[]",
        "{}",
        "{\"app\":\"other\",\"v\":1,\"type\":\"hello\"}",
        "{\"context\":\"h5p\",\"action\":\"xAPI\"}",
        "{\"app\":",
        "",
    ] {
        assert_eq!(decode(text), Err(Unread::NotOurs), "{text}");
    }
}

#[test]
fn what_makes_no_sense_is_refused() {
    for (kind, rest) in [
        ("format", json!({})),
        ("setLang", json!({ "value": "xx" })),
        ("setLang", json!({})),
        ("setTheme", json!({ "value": ["dark"] })),
        ("setMode", json!({ "value": "admin" })),
        ("hello", json!({ "v": 2 })),
        ("hello", json!({ "v": "1" })),
        ("getState", json!({ "id": { "a": 1 } })),
        ("getState", json!({ "id": "x".repeat(101) })),
    ] {
        assert_eq!(ask(kind, rest.clone()), Err(Unread::Malformed), "{kind} {rest}");
    }
    for (kind, rest, code) in [
        ("load", json!({ "id": "a" }), Code::BadPlan),
        ("load", json!({ "id": "a", "plan": 7 }), Code::BadPlan),
        ("load", json!({ "id": "a", "plan": {}, "mode": "admin" }), Code::BadPlan),
        ("getState", json!({ "id": "a", "format": "exe" }), Code::Forbidden),
    ] {
        let Err(Unread::Refused(id, found)) = ask(kind, rest.clone()) else { panic!("{kind} {rest}") };
        assert_eq!(found, code, "{kind} {rest}");
        assert_eq!(said(&Reply::Error { id: &id, code })["id"], "a");
    }
    assert_eq!(decode(&" ".repeat(MAX_BYTES + 1)), Err(Unread::Malformed));
}

fn loaded(given: Value) -> Result<race_planner::plan::Plan, Code> {
    match ask("load", json!({ "id": 1, "plan": given })) {
        Ok(Request::Load { plan: text, mode: None, .. }) => plan(&text),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_plan_comes_as_a_text_as_an_object_and_as_a_link() {
    let own = blank();
    let text = document::encode(&own, &Stamp::default());
    assert_eq!(loaded(json!(text)), Ok(own.clone()));
    // As a browser hands it on: numbers are written anew, so that the checksum can't hold.
    let object: Value = serde_json::from_str(&text.replace(".0", "")).expect("JSON");
    assert_eq!(loaded(object), Ok(own.clone()));
    assert_eq!(loaded(json!(link::encode(&own))), Ok(own.clone()));
    assert_eq!(loaded(json!(format!("#{}", link::encode(&own)))), Ok(own));
}

#[test]
fn a_bad_plan_is_called_so() {
    let text = document::encode(&blank(), &Stamp::default());
    assert_eq!(loaded(json!(text.replacen("EUR", "USD", 1))), Err(Code::BadPlan), "the checksum of a text counts");
    assert_eq!(loaded(json!("#plan=1.AAAA")), Err(Code::BadPlan));
    assert_eq!(loaded(json!({ "fmt": "other" })), Err(Code::BadPlan));
    assert_eq!(loaded(json!("#plan=9.AAAA")), Err(Code::NewerSchema));
    assert_eq!(loaded(json!(text.replacen("\"schema\":1", "\"schema\":99", 1))), Err(Code::NewerSchema));
    assert_eq!(loaded(json!("x".repeat(document::MAX_BYTES + 1))), Err(Code::BadPlan));
}

#[test]
fn answers_are_plain_objects_with_the_fields_of_the_contract() {
    let head = |kind: &str, rest: Value| {
        let mut message = json!({ "app": "race-planner", "v": 1, "type": kind });
        message.as_object_mut().expect("an object").extend(rest.as_object().expect("an object").clone());
        message
    };
    assert_eq!(
        said(&Reply::Ready { lang: Locale::Fa, mode: Mode::View, storage: "embedded" }),
        head(
            "ready",
            json!({ "appVersion": env!("CARGO_PKG_VERSION"), "schema": document::SCHEMA, "lang": "fa", "dir": "rtl",
                    "mode": "view", "storage": "embedded" })
        )
    );
    assert_eq!(said(&Reply::Resize(720)), head("resize", json!({ "height": 720 })));
    assert_eq!(said(&Reply::Change { rev: 3, dirty: true }), head("change", json!({ "rev": 3, "dirty": true })));
    assert_eq!(said(&Reply::Saved { rev: 3, place: "memory" }), head("saved", json!({ "rev": 3, "where": "memory" })));
    let Ok(Request::GetState { id, .. }) = ask("getState", json!({ "id": "week 3" })) else { panic!("understood") };
    let state = said(&Reply::State { id: &id, format: StateFormat::Csv, plan: "abc" });
    let sha = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(state, head("state", json!({ "id": "week 3", "format": "csv", "plan": "abc", "sha": sha })));
    for (code, name) in [
        (Code::Quota, "quota"),
        (Code::Blocked, "blocked"),
        (Code::BadPlan, "bad-plan"),
        (Code::NewerSchema, "newer-schema"),
        (Code::Forbidden, "forbidden"),
    ] {
        assert_eq!(said(&Reply::Error { id: &id, code }), head("error", json!({ "id": "week 3", "code": name })));
    }
}

#[test]
fn heights_are_said_in_the_dialects_of_others() {
    let step: Value = serde_json::from_str(&h5p_step("prepareResize", Some(700))).expect("JSON");
    assert_eq!(step, json!({ "context": "h5p", "action": "prepareResize", "scrollHeight": 700, "clientHeight": 700 }));
    let hello: Value = serde_json::from_str(&h5p_step("hello", None)).expect("JSON");
    assert_eq!(hello, json!({ "context": "h5p", "action": "hello" }));
    let lti: Value = serde_json::from_str(&lti_resize(700)).expect("JSON");
    assert_eq!(lti, json!({ "subject": "lti.frameResize", "height": 700 }));
}

/// The examples of the standard, and lengths around the end of a block.
#[test]
fn fingerprints_are_those_of_the_standard() {
    assert_eq!(sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_eq!(
        sha256(b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    );
    assert_eq!(sha256(&[b'a'; 55]), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
    assert_eq!(sha256(&[b'a'; 64]), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
    assert_eq!(sha256(&vec![b'a'; 1_000_000]), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}
