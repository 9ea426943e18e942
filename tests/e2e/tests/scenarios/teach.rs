//! A teacher makes an assignment and code for a course page; a student gets the task, works on it and hands it in.

use std::fs;
use std::path::Path;

use e2e::{Page, Visit};
use race_planner::exchange::link;
use race_planner::i18n::{Args, Catalog, Locale, Msg};
use race_planner::plan::assignment::{Assignment, Progress};
use race_planner::plan::{Currency, Plan, PlanEdit};
use serde_json::json;

use crate::embedded::{go_to_other_origin, host, in_frame};
use crate::screens::{go_to, open_example, say, stored_plans, until_drawn, until_saved};

/// Opens the teacher's dialog.
#[track_caller]
fn teach(page: &Page) {
    page.click("#share");
    page.until("the way is there", || page.has("#open-teach"));
    page.click("#open-teach");
    page.until("the dialog is there", || page.has("#embed-title") || page.has("#assign-start"));
}

/// The end of a link to this very server.
#[track_caller]
fn rest(page: &Page, link: &str) -> String {
    link.strip_prefix(page.url()).expect("the planner's own address").to_owned()
}

/// A task with these locks, as a link's fragment.
fn task(title: &str, notes: &str, lock: &[&str], hide: &[&str]) -> String {
    let mut plan = Plan::blank("TASK", title, Currency::EUR, "Search");
    let mut assignment = Assignment::draft("week-3", title);
    assignment.progress = Progress::Task;
    notes.clone_into(&mut assignment.notes);
    assignment.lock = lock.iter().map(|it| (*it).to_owned()).collect();
    assignment.hide = hide.iter().map(|it| (*it).to_owned()).collect();
    plan.apply(PlanEdit::SetAssignment(Some(Box::new(assignment)))).expect("an assignment");
    link::encode(&plan)
}

#[test]
fn an_assignment_goes_out_holds_and_comes_back() {
    let mut given = String::new();
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        teach(page);
        page.click("#teach-assign");
        page.click("#assign-start");
        page.until("the form is there", || page.has("#assign-notes"));
        page.type_into("#assign-title", "Week <3> \"leaks\"");
        page.type_into("#assign-notes", "Find the leak.");
        for part in ["lock-goal", "lock-budget", "hide-engage", "hide-improve"] {
            page.click(&format!("#assign-{part}"));
        }
        page.click("#assign-figures-convert");
        page.click("#assign-lock-aov");
        page.until("it is in the link", || page.value("#assign-link").len() > 300);
        given = rest(page, &page.value("#assign-link"));
        page.click("#exchange-close");
        page.until("the dialog is gone", || !page.shows("#exchange"));
        // The author goes on as before.
        go_to(page, "convert");
        assert!(page.shows("#nav-engage") && !page.has("#aov-0-lock"));
        page.until("the task is above", || page.has("#task-edit"));
        until_saved(page);
        page.reload();
        page.until("it is still an assignment", || page.has("#task-edit"));
    });
    let mut handed_in = String::new();
    Visit::default().run(|page| {
        page.open(&given);
        page.until("the task is told", || page.has("#task-title"));
        assert_eq!(page.text("#task-title"), "Week <3> \"leaks\"");
        assert_eq!(page.text("#task-notes"), "Find the leak.");
        until_drawn(page, "#funnel");
        // Hidden and locked hold, by words and by the gate.
        assert!(!page.shows("#nav-engage") && !page.shows("#nav-improve") && page.shows("#nav-forecast"));
        assert!(page.has("#quick-aov-lock") && !page.has("#quick-visits-lock"));
        assert_eq!(page.text("#quick-aov-lock"), say(Locale::En, Msg::Locked));
        assert_eq!(page.js("return document.getElementById('quick-aov').readOnly"), json!(true));
        let before = page.value("#quick-aov");
        page.js(
            "const it = document.getElementById('quick-aov'); it.value = '1'; it.dispatchEvent(new Event('input', { bubbles: true }))",
        );
        page.until("it is refused", || page.text("#quick-aov-error") == say(Locale::En, Msg::ErrorLocked));
        page.js("location.hash = '#engage'");
        page.until("what is hidden can't be reached", || page.has("#funnel") && !page.has(".hue-engage .grid"));
        go_to(page, "plan");
        assert_eq!(page.js("return document.getElementById('plan-goal').disabled"), json!(true));
        page.js("location.hash = '#forecast-budget'");
        page.until("the budget is there", || page.has("#lock-budget") && page.has(".forecast input"));
        let free = "return [...document.querySelectorAll('.forecast .lockable input')].filter(it => !it.disabled).length";
        page.until("its fields are out of use", || page.js(free) == 0);
        page.js("location.hash = '#forecast-levers'");
        page.until("what is not locked is free", || !page.has("#lock-budget") && !page.has(".forecast .lockable"));
        assert!(stored_plans(page).is_empty(), "nothing is stored before the first edit");
        go_to(page, "overview");
        page.type_into("#quick-visits", "777");
        until_saved(page);
        // Slow hands make a backup on the way, which is not counted.
        let kept = stored_plans(page);
        let is_of_task = |(id, _): &(String, String)| id.starts_with("task.main.");
        assert!(kept.len() == 1 && kept.iter().all(is_of_task), "kept as work on this task: {:?}", page.stored().keys());
        page.reload();
        page.until("the work is back", || page.has("#quick-visits") && page.value("#quick-visits") == "777");
        // The task once more: the work is found, not begun anew.
        page.go("about:blank");
        page.open(&given);
        page.until("the work is found", || page.has("#quick-visits") && page.value("#quick-visits") == "777");
        page.until("the task is above", || page.has("#task-hand-in"));
        page.click("#task-hand-in");
        page.until("the dialog is there", || page.has("#hand-in-name"));
        page.type_into("#hand-in-name", "Ada Lovelace");
        page.click("#hand-in-link");
        page.until("the link is there", || page.has("#hand-in-link-text"));
        handed_in = rest(page, &page.value("#hand-in-link-text"));
        assert_ne!(before, "1");
        // On paper it is a report, with her name.
        page.click("#hand-in-print");
        page.until("the report is there", || page.has("#paper-funnel") && !page.shows("#hand-in-name"));
        assert!(e2e::seen(&page.text(".paper__about")).contains("By Ada Lovelace"));
    });
    Visit::default().run(|page| {
        page.open(&handed_in);
        page.until("the name is told", || page.has("#task-by"));
        let by = Catalog::of(Locale::En).plain(Msg::TaskBy, &Args::new().text("name", "Ada Lovelace"));
        assert_eq!(e2e::seen(&page.text("#task-by")), by);
        page.until("her figures are there", || page.value("#quick-visits") == "777");
    });
}

#[test]
fn a_changed_task_is_told_and_overwrites_nothing() {
    let (first, second) = (task("Leaks", "Find one.", &["goal"], &[]), task("Leaks", "Find two.", &["goal"], &[]));
    Visit::default().run(|page| {
        page.open(&format!("#{first}"));
        page.until("the task is told", || page.has("#task-notes") && page.has("#quick-visits"));
        page.type_into("#quick-visits", "321");
        until_saved(page);
        let own = stored_plans(page);
        page.go("about:blank");
        page.open(&format!("#{second}"));
        let told = say(Locale::En, Msg::TaskNew);
        page.until("the new version is told", || page.texts(".notice p").contains(&told));
        assert_eq!((page.text("#task-notes").as_str(), page.value("#quick-visits").as_str()), ("Find one.", "321"));
        assert_eq!(stored_plans(page), own);
        page.click(".notice:has(+ #task) .button, .notice .button:not(.button--quiet)");
        page.until("the new version is there", || page.text("#task-notes") == "Find two.");
        assert_eq!(page.value("#quick-visits"), "");
        page.type_into("#quick-visits", "5");
        until_saved(page);
        assert_eq!(stored_plans(page).len(), 2, "both are kept");
    });
}

#[test]
fn a_task_in_a_frame_is_not_the_same_work_as_on_the_page_alone() {
    let task = task("Leaks", "Find one.", &["goal"], &[]);
    Visit::default().beside("/host.html", host(&[("", &format!("#{task}"))])).run(|page| {
        page.open(&format!("#{task}"));
        page.until("the task is told", || page.has("#task-notes") && page.has("#quick-visits"));
        page.type_into("#quick-visits", "321");
        until_saved(page);
        page.put_new_tab_in_front();
        page.go("host.html");
        in_frame(page, 0, |page| {
            page.until("the task is told", || page.has("#task-notes") && page.has("#quick-visits"));
            assert_eq!(page.value("#quick-visits"), "");
            page.type_into("#quick-visits", "5");
            until_saved(page);
            assert!(!page.has("#notice-elsewhere"), "nobody else works on this");
        });
        page.go_back_to_first_tab();
        assert!(!page.has("#notice-elsewhere"));
        assert_eq!(page.value("#quick-visits"), "321");
    });
}

#[test]
fn the_code_works_in_a_page_that_holds_it() {
    let mut codes = Vec::new();
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        teach(page);
        page.type_into("#embed-title", "\"><b id=out>x</b>");
        page.type_into("#embed-slot", "Week 3");
        page.until("the slot is refused", || page.text("#embed-slot-wrong") == say(Locale::En, Msg::EmbedSlotWrong));
        page.type_into("#embed-slot", "week-3");
        for shape in ["fixed", "growing"] {
            page.click(&format!("#embed-code-{shape}"));
            page.until(shape, || (page.value("#embed-code").contains("<script>")) == (shape == "growing"));
            let code = page.value("#embed-code");
            assert!(code.contains("slot=week-3") && !code.contains("<b"));
            codes.push(code.replace(page.url(), "/"));
        }
        page.type_into("#embed-title", " ");
        page.until("no code without a title", || !page.has("#embed-code"));
    });
    for (code, grows) in codes.into_iter().zip([false, true]) {
        let page_around = format!("<!doctype html><title>a course</title><link rel=icon href=data:,>{code}");
        Visit::default().beside("/host.html", page_around).run(|page| {
            page.go("host.html");
            assert!(!page.has("#out"), "the title stays text");
            assert_eq!(page.attribute("iframe", "title"), "\"><b id=out>x</b>");
            in_frame(page, 0, |page| {
                until_drawn(page, "#funnel");
                assert_eq!(page.value("#plan-title"), "Online bakery");
            });
            let height =
                || page.js("return document.querySelector('iframe').clientHeight").as_f64().unwrap_or_default();
            if grows {
                page.until("it grows", || height() > 800.0);
            } else {
                assert!((height() - 760.0).abs() < 2.0, "{}", height());
            }
        });
    }
}

/// For sites that let in no frames: a link to the plan, or the whole planner as a file.
#[test]
fn without_a_frame_there_is_a_link_or_a_file() {
    let mut code = String::new();
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        page.type_into("#plan-title", "Tom & Ada's \"bakery\"");
        until_saved(page);
        teach(page);
        page.click("#embed-code-link");
        page.until("it is a link", || page.value("#embed-code").starts_with("<p><a href="));
        code = page.value("#embed-code").replace(page.url(), "/");
        assert!(!code.contains("iframe") && !code.contains("script") && !code.contains("embed="), "{code}");
        page.click("#embed-code-file");
        page.until("it is a file", || page.has("#embed-file") && !page.has("#embed-code"));
        assert_eq!(page.attribute("#embed-file", "download"), "race-planner.html");
        let file = page.js_async("fetch(document.getElementById('embed-file').href).then(it => done([it.ok, it.headers.get('content-type')]))");
        assert_eq!(file, json!([true, "text/html; charset=utf-8"]));
        page.open(&page.attribute("#embed-file", "href"));
        until_drawn(page, "#funnel");
        assert_eq!(page.value("#plan-title"), "Tom & Ada's \"bakery\"", "the planner, whole, with what this address keeps");
    });
    let page_around = format!("<!doctype html><title>a course</title><link rel=icon href=data:,>{code}");
    Visit::default().beside("/course.html", page_around).run(|page| {
        page.go("course.html");
        page.click("a");
        page.go_to_opened_tab();
        page.until_ready();
        page.until("the plan is there", || page.has("#notice-shared") && page.has("#plan-title"));
        assert_eq!(page.value("#plan-title"), "Tom & Ada's \"bakery\"");
        assert!(stored_plans(page).is_empty(), "a reader's own only when it is kept");
        page.click("#keep-shared");
        until_saved(page);
        assert_eq!(stored_plans(page).len(), 1);
    });
}

#[test]
fn the_sample_page_with_the_element_works_as_it_stands() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/element.html");
    let sample = fs::read_to_string(sample).expect("the sample");
    Visit::default().beside("/examples/element.html", sample).run(|page| {
        page.go("examples/element.html");
        in_frame(page, 0, |page| {
            until_drawn(page, "#funnel");
            assert_eq!(page.value("#plan-title"), "Online bakery");
            page.type_into("#quick-visits", "4321");
        });
        page.until("it hears of it", || ["change", "saved"].contains(&page.text("#news").as_str()));
        let height = || page.js("return document.querySelector('iframe').clientHeight").as_f64().unwrap_or_default();
        page.until("the frame is as high as what is in it", || height() > 800.0);
        page.click("#fetch");
        page.until("the plan is there", || page.value("#plan").contains("4321.0"));
        in_frame(page, 0, |page| page.type_into("#quick-visits", "5"));
        page.click("#restore");
        in_frame(page, 0, |page| page.until("it is back", || page.value("#quick-visits") == "4,321"));
        // A script that asks too early, and one that changes its mind meanwhile, wait for the frame that is there at last.
        page.js(
            "window.other = document.createElement('race-planner'); other.setAttribute('preset', 'trial');
             window.got = []; const keep = it => got.push(it.plan);
             other.state().then(keep); document.body.append(other); other.state().then(keep); other.setAttribute('slot', 'b');",
        );
        page.until("both are answered", || page.js("return got.length") == 2);
        assert_eq!(page.js("return got.every(it => JSON.parse(it).fmt === 'race-planner')"), true);
        assert_eq!(page.js("return document.querySelectorAll('iframe').length"), 2);
    });
}

#[test]
fn the_element_brings_plans_in_and_out_and_hears_of_work_handed_in() {
    let fragment = task("Leaks", "Find one.", &["goal"], &[]);
    let host = format!(
        "<!doctype html><html lang=fr><title>a course</title><link rel=icon href=data:,>
         <script>document.write('<script src=' + location.origin.replace('localhost', '127.0.0.1') + '/race-planner.js><\\/script>');</script>
         <race-planner lang=en slot=week3 plan='{fragment}'></race-planner>
         <script>
             window.heard = [];
             // Firefox's driver sees no constants of the page.
             window.planner = document.querySelector('race-planner');
             for (const type of ['ready', 'change', 'saved', 'hand-in', 'error']) planner.addEventListener(type, it => heard.push([type, it.detail]));
         </script>"
    );
    Visit::default().beside("/host.html", host).run(|page| {
        go_to_other_origin(page);
        assert_eq!(page.attribute("iframe", "title"), "RACE planner");
        page.js("planner.lang = 'ru'; planner.setAttribute('lang', 'ru')");
        page.until("it is named anew", || page.attribute("iframe", "title") == "Планировщик RACE");
        let heard = |kind: &str| page.js_with("return heard.some(it => it[0] === arguments[0])", &[json!(kind)]) == true;
        page.until("it is there", || heard("ready"));
        in_frame(page, 0, |page| {
            page.until("it speaks Russian", || page.attribute("html", "lang") == "ru");
            page.until("the task is told", || page.has("#task-hand-in") && page.has("#quick-visits"));
            page.type_into("#quick-visits", "654");
        });
        page.until("it hears of it", || heard("saved") && heard("change"));
        page.js("window.got = null; planner.state().then(it => window.got = it.plan)");
        page.until("the plan comes", || page.js("return window.got?.includes('654.0')") == true);
        in_frame(page, 0, |page| {
            page.click("#task-hand-in");
            page.until("the dialog is there", || page.has("#hand-in-send"));
            page.click("#hand-in-send");
            page.until("it is told", || !page.text("#hand-in-told").is_empty());
        });
        page.until("the work arrives", || heard("hand-in"));
        page.js("window.end = null; planner.load('nonsense').then(() => window.end = 'loaded', it => window.end = it.message)");
        page.until("nonsense is refused", || page.js("return window.end") == "bad-plan");
        page.js("planner.load(window.got).then(() => window.end = 'loaded', it => window.end = it.message)");
        page.until("a plan is loaded", || page.js("return window.end") == "loaded");
    });
}
