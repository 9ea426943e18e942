//! What the planner and the page around it say to each other: plans in and out, heights in three dialects, and that nobody
//! else is listened to.

use std::fs;
use std::path::Path;

use e2e::{Page, Visit};
use race_planner::exchange::message;
use race_planner::i18n::{Locale, Msg};
use serde_json::{Value, json};

use crate::embedded::{go_to_other_origin, host, in_frame};
use crate::screens::{say, until_drawn};

/// What a frame has said of this type, in order.
#[track_caller]
fn said(page: &Page, kind: &str) -> Vec<Value> {
    let all =
        page.js_with("return said.filter(it => it.data.type === arguments[0]).map(it => it.data)", &[json!(kind)]);
    all.as_array().cloned().unwrap_or_default()
}

#[track_caller]
fn until_said(page: &Page, kind: &str) -> Value {
    page.until_value(|| said(page, kind).pop(), Option::is_some).unwrap()
}

#[track_caller]
fn tell(page: &Page, message: &Value) {
    page.js_with("tell(0, arguments[0])", std::slice::from_ref(message));
}

#[test]
fn a_plan_goes_out_comes_back_and_can_be_taken_back() {
    Visit::default().beside("/host.html", host(&[("", "?preset=bakery&origin={host}")])).run(|page| {
        go_to_other_origin(page);
        in_frame(page, 0, |page| {
            until_drawn(page, "#funnel");
            page.type_into("#quick-visits", "4321");
        });
        let saved = until_said(page, "saved");
        // Where keys are slow it is saved between two of them as well.
        assert!(saved["rev"].as_u64() >= Some(1) && saved["where"] == "embedded", "{saved}");
        page.until("the change is told", || said(page, "change").iter().any(|it| it["dirty"] == false));
        tell(page, &json!({ "type": "getState", "id": "a", "format": "json" }));
        let state = until_said(page, "state");
        let plan = state["plan"].as_str().unwrap().to_owned();
        assert!(plan.contains("4321.0") && state["id"] == "a" && state["format"] == "json");
        assert_eq!(state["sha"], race_planner::exchange::sha256::sha256(plan.as_bytes()));
        assert_eq!(message::plan(&plan).unwrap().title(), "Online bakery");
        in_frame(page, 0, |page| page.type_into("#quick-visits", "77"));
        // As the object that the text stands for: numbers are written anew on the way.
        let object: Value = serde_json::from_str(&plan).unwrap();
        tell(page, &json!({ "type": "load", "id": "b", "plan": object }));
        in_frame(page, 0, |page| {
            page.until("it is loaded", || page.value("#quick-visits") == "4,321");
            assert!(page.text("#toasts").contains(&say(Locale::En, Msg::EmbedLoaded)));
            page.click("#undo");
            page.until("it is taken back", || page.value("#quick-visits") == "77");
        });
        // At most one change a second was told, whatever was typed.
        assert!(said(page, "change").len() < 12, "{:?}", said(page, "change"));
        for (format, start) in [("csv", "\u{feff}"), ("png", "data:image/png;base64,")] {
            tell(page, &json!({ "type": "getState", "id": format, "format": format }));
            page.until(format, || said(page, "state").iter().any(|it| it["id"] == format));
            let text = until_said(page, "state")["plan"].as_str().unwrap().to_owned();
            assert!(text.starts_with(start), "{format}: {}", &text[..40]);
        }
        for (plan, code) in [
            (json!("nonsense"), "bad-plan"),
            (json!(plan.replacen("4321.0", "4322.0", 1)), "bad-plan"),
            (json!("#plan=9.AAAA"), "newer-schema"),
        ] {
            tell(page, &json!({ "type": "load", "id": code, "plan": plan }));
            page.until(code, || said(page, "error").iter().any(|it| it["code"] == code && it["id"] == code));
        }
        in_frame(page, 0, |page| assert_eq!(page.value("#quick-visits"), "77"));
    });
}

#[test]
fn a_plan_can_be_handed_to_a_page_that_has_none_open() {
    Visit::default().beside("/host.html", host(&[("", "?origin={host}")])).run(|page| {
        page.go("host.html");
        let ready = until_said(page, "ready");
        assert_eq!((&ready["lang"], &ready["dir"], &ready["mode"]), (&json!("en"), &json!("ltr"), &json!("edit")));
        assert_eq!((&ready["storage"], &ready["schema"]), (&json!("embedded"), &json!(1)));
        let plan =
            race_planner::plan::Plan::blank("GIVEN", "From the course", race_planner::plan::Currency::EUR, "Search");
        let link = race_planner::exchange::link::encode(&plan);
        tell(page, &json!({ "type": "load", "id": 1, "plan": link }));
        in_frame(page, 0, |page| {
            page.until("it is there", || page.has("#plan-title"));
            assert_eq!(page.value("#plan-title"), "From the course");
        });
        // Messages that anybody may send.
        page.js("said.length = 0");
        tell(page, &json!({ "type": "setLang", "value": "fa-AF" }));
        page.until("it speaks Persian", || {
            said(page, "ready").iter().any(|it| it["lang"] == "fa" && it["dir"] == "rtl")
        });
        tell(page, &json!({ "type": "setTheme", "value": "dark" }));
        tell(page, &json!({ "type": "setMode", "value": "view" }));
        page.until("it is to be looked at", || said(page, "ready").iter().any(|it| it["mode"] == "view"));
        in_frame(page, 0, |page| {
            page.until("it is dark", || page.attribute("html", "data-theme") == "dark");
            page.until("nothing can be changed", || {
                page.js("return document.getElementById('plan-title').disabled") == true
            });
        });
    });
}

#[test]
fn what_is_handed_in_to_be_looked_at_takes_the_place_of_no_work() {
    Visit::default().beside("/host.html", host(&[("", "?preset=bakery&origin={host}")])).run(|page| {
        page.go("host.html");
        in_frame(page, 0, |page| {
            until_drawn(page, "#funnel");
            page.type_into("#quick-visits", "4321");
            page.until("it is saved", || page.text("#save-state") == say(Locale::En, Msg::SaveEmbedded));
        });
        tell(page, &json!({ "type": "load", "id": "a", "plan": "nonsense", "mode": "view" }));
        page.until("it is refused", || {
            said(page, "error").iter().any(|it| it["id"] == "a" && it["code"] == "bad-plan")
        });
        in_frame(page, 0, |page| {
            assert_eq!(page.attribute("html", "data-mode"), "edit", "nothing was shown to be looked at");
            page.type_into("#quick-visits", "55");
        });
        let plan =
            race_planner::plan::Plan::blank("GIVEN", "From the course", race_planner::plan::Currency::EUR, "Search");
        let link = race_planner::exchange::link::encode(&plan);
        tell(page, &json!({ "type": "load", "id": "b", "plan": link, "mode": "view" }));
        page.until("it is shown", || said(page, "loaded").iter().any(|it| it["id"] == "b"));
        in_frame(page, 0, |page| {
            page.until("it is there", || page.value("#plan-title") == "From the course");
            page.until("it is to be looked at", || page.attribute("html", "data-mode") == "view");
        });
        page.reload_host();
        in_frame(page, 0, |page| {
            page.until("the work is there", || page.has("#quick-visits"));
            assert_eq!(
                (page.value("#quick-visits").as_str(), page.value("#plan-title").as_str()),
                ("55", "Online bakery")
            );
        });
    });
}

#[test]
fn forged_messages_change_nothing_and_get_nothing() {
    // The second frame is of the host's own origin, and only pretends to be it.
    let frames = [("", "?preset=bakery&origin={host}"), ("", "bare.html")];
    let bare = "<!doctype html><title>bare</title><link rel=icon href=data:,>".to_owned();
    let wrong = host(&[("", "?preset=bakery&origin=https://lms.example.org")]);
    let visit = Visit::default().beside("/host.html", host(&frames)).beside("/bare.html", bare);
    visit.beside("/wrong.html", wrong).run(|page| {
        let load = json!({ "app": "race-planner", "v": 1, "type": "load", "id": 1, "plan": "#plan=1.AAAA" });
        let get = json!({ "app": "race-planner", "v": 1, "type": "getState", "id": 1 });
        // Right source, wrong origin.
        page.go("wrong.html");
        in_frame(page, 0, |page| until_drawn(page, "#funnel"));
        tell(page, &load);
        tell(page, &get);
        page.until("it is refused", || said(page, "error").len() == 2);
        assert!(said(page, "error").iter().all(|it| it["code"] == "forbidden"));
        assert!(said(page, "state").is_empty());
        // Right origin, wrong source.
        page.go("host.html");
        in_frame(page, 0, |page| until_drawn(page, "#funnel"));
        page.js("said.length = 0");
        page.enter_frame_at(1);
        page.js_with("for (const it of arguments) parent.frames[0].postMessage(it, '*')", &[load, get.clone()]);
        page.leave_frame();
        // Whatever comes later comes after the answers that must not come.
        tell(page, &json!({ "type": "hello" }));
        until_said(page, "ready");
        assert!(said(page, "state").is_empty() && said(page, "error").is_empty(), "{}", page.js("return said"));
        tell(page, &get);
        until_said(page, "state");
        // Nonsense of all kinds is survived.
        page.js("for (const it of [null, 7, 'x', [], {}, { app: 'race-planner' }, { app: 'race-planner', v: 1, type: 'load', plan: {} },
                     { app: 'race-planner', v: 1n, type: 'hello' }, { context: 'h5p' }]) frames[0].postMessage(it, '*')");
        tell(page, &json!({ "type": "getState", "id": "after" }));
        page.until("it still answers", || said(page, "state").iter().any(|it| it["id"] == "after"));
    });
}

/// Resizes frames as H5P does: answers a greeting, makes the frame as high as it says, lets it measure, and once more.
const H5P: &str = "<script>
    window.steps = [];
    addEventListener('message', event => {
        if (event.data.context !== 'h5p') return;
        const frame = document.querySelector('iframe'), data = event.data;
        const respond = action => event.source.postMessage({ context: 'h5p', action }, event.origin);
        steps.push(data.action);
        if (data.action === 'hello') respond('hello');
        if (data.action === 'prepareResize' && (frame.clientHeight !== data.scrollHeight || data.scrollHeight !== data.clientHeight)) {
            frame.style.height = data.clientHeight + 'px';
            respond('resizePrepared');
        }
        if (data.action === 'resize') frame.style.height = data.scrollHeight + 'px';
    });
    </script>";

/// Whether the frame is as high as its content and stays so.
#[track_caller]
fn until_fitting(page: &Page) {
    let heights = |page: &Page| {
        let frame = page.js("return document.querySelector('iframe').clientHeight").as_f64().unwrap();
        let content = in_frame(page, 0, |page| page.js("return document.body.getBoundingClientRect().height"));
        (frame, content.as_f64().unwrap())
    };
    let fits = |(frame, content): &(f64, f64)| (frame - content).abs() < 3.0 && *content > 600.0;
    let first = page.until_value(|| heights(page), fits);
    std::thread::sleep(std::time::Duration::from_millis(400));
    assert_eq!(heights(page), first, "it does not grow by itself");
}

#[test]
fn a_host_that_speaks_as_h5p_does_gets_the_height() {
    let page_around = format!("{H5P}{}", host(&[("", "?preset=bakery&resize=h5p")]));
    Visit::default().beside("/host.html", page_around).run(|page| {
        go_to_other_origin(page);
        in_frame(page, 0, |page| until_drawn(page, "#funnel"));
        until_fitting(page);
        let steps = page.js("return steps");
        let steps: Vec<&str> = steps.as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert!(
            steps.starts_with(&["hello"]) && steps.contains(&"prepareResize") && steps.contains(&"resize"),
            "{steps:?}"
        );
        assert!(said(page, "resize").is_empty(), "in no other dialect");
        in_frame(page, 0, |page| page.click("#nav-plan"));
        until_fitting(page);
    });
}

#[test]
fn a_learning_platform_gets_the_height_as_a_text() {
    Visit::default().beside("/host.html", host(&[("", "?preset=bakery&resize=lti")])).run(|page| {
        page.go("host.html");
        in_frame(page, 0, |page| until_drawn(page, "#funnel"));
        let texts = "return said.map(it => it.data).filter(it => typeof it === 'string')";
        page.until("it is told", || page.js(texts).as_array().is_some_and(|texts| !texts.is_empty()));
        let texts = page.js(texts);
        let text = texts.as_array().and_then(|texts| texts.last()?.as_str()).unwrap().to_owned();
        let told: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(told["subject"], "lti.frameResize");
        assert!(told["height"].as_u64().unwrap() > 300, "{texts}: not as high as its sign of progress");
        assert!(said(page, "resize").is_empty());
    });
}

#[test]
fn heights_are_told_until_they_run_away() {
    // A host that adds forty pixels to whatever it is told, around content that fills its frame.
    let grow = "<script>
        addEventListener('message', event => {
            if (event.data.type === 'resize') document.querySelector('iframe').style.height = event.data.height + 40 + 'px';
        });</script>";
    Visit::default().beside("/host.html", format!("{grow}{}", host(&[("", "?preset=bakery")]))).run(|page| {
        page.go("host.html");
        in_frame(page, 0, |page| until_drawn(page, "#funnel"));
        until_said(page, "resize");
        std::thread::sleep(std::time::Duration::from_millis(500));
        assert!(said(page, "resize").len() < 10, "content that goes by itself ends the growth");
        in_frame(page, 0, |page| page.js("document.body.style.minHeight = '100vh'"));
        page.until("it grows", || said(page, "resize").len() > 15);
        page.until("it is stopped", || {
            let before = said(page, "resize").len();
            std::thread::sleep(std::time::Duration::from_millis(300));
            said(page, "resize").len() == before
        });
        assert!(said(page, "resize").len() < 75, "{}", said(page, "resize").len());
    });
}

#[test]
fn the_sample_page_works_as_it_stands() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/host.html");
    let sample = fs::read_to_string(sample).expect("the sample");
    Visit::default().beside("/examples/host.html", sample).run(|page| {
        page.go("examples/host.html");
        in_frame(page, 0, |page| {
            until_drawn(page, "#funnel");
            page.type_into("#quick-visits", "4321");
        });
        page.until("it hears that it is saved", || {
            page.text("#state").contains("saved (embedded)") || page.text("#state").contains("revision")
        });
        page.click("#hand-in");
        page.until("the plan is handed in", || page.value("#handed-in").contains("4321.0"));
        in_frame(page, 0, |page| page.type_into("#quick-visits", "5"));
        page.click("#restore");
        in_frame(page, 0, |page| page.until("it is back", || page.value("#quick-visits") == "4,321"));
        page.choose("#language", "ru");
        in_frame(page, 0, |page| page.until("it speaks Russian", || page.attribute("html", "lang") == "ru"));
    });
}
