//! When the program dies or does not start: a page that says so, with a way on and the user's data.

use e2e::{Page, Visit, copy_of_site};

use crate::screens::{open_blank, stored_plans, until_saved};

/// The parts of the failure page that can be seen, in the page's language.
fn shown(page: &Page) -> Vec<String> {
    let visible = page.js("return [...document.querySelectorAll('#failure .spoken span')]
            .filter(span => span.checkVisibility()).map(span => span.lang + ': ' + span.textContent)");
    visible.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// A fault inside the program as the browser reports it, without one. There is no honest way to one through the page.
const CRASH: &str = "
    const fault = new WebAssembly.RuntimeError('unreachable');
    Object.defineProperty(fault, 'stack', { value: 'RuntimeError: unreachable at wasm://wasm/race-planner' });
    dispatchEvent(new ErrorEvent('error', { error: fault }));
";

#[test]
fn a_crash_shows_the_failure_page_with_the_data() {
    Visit::default().run(|page| {
        page.open("?lang=fr");
        open_blank(page);
        page.type_into("#quick-visits", "432");
        until_saved(page);
        assert!(!page.shows("#failure"));
        page.js(CRASH);
        assert!(page.shows("#failure"));
        assert!(!page.shows("#app"), "nothing of the dead page can be touched");
        assert!(page.shows("#failure [data-when=crash]") && !page.shows("#failure [data-when=boot]"));
        let texts = shown(page);
        assert!(texts.len() >= 4 && texts.iter().all(|text| text.starts_with("fr: ")), "{texts:#?}");
        page.click("#failure button[value=rescue]");
        let rescued: serde_json::Value = serde_json::from_str(&page.value("#rescued")).unwrap();
        let plans = rescued["local"].as_object().unwrap();
        assert!(plans.values().any(|text| text.as_str().unwrap().contains("432.0")), "{rescued}");
        page.click("#failure button[value=reload]");
        page.until_ready();
        page.until("the plan is there", || page.has("#quick-visits") && page.value("#quick-visits") == "432");
        assert!(!page.shows("#failure"));
    });
}

/// Makes the program panic in earnest: it can't make an element of the page any more.
const PANIC: &str = "
    window.honest = { createElement: Document.prototype.createElement, cloneNode: Node.prototype.cloneNode };
    Document.prototype.createElement = () => { throw new TypeError('no elements') };
    Node.prototype.cloneNode = () => { throw new TypeError('no copies') };
";
const MEND: &str = "
    Document.prototype.createElement = window.honest.createElement;
    Node.prototype.cloneNode = window.honest.cloneNode;
";

#[test]
fn a_panic_leaves_the_data_and_safe_mode_opens_no_plan() {
    // The panic itself and the trap that it ends in, which are the point of this visit.
    Visit::default().expecting_error("panicked at").expecting_error("nreachable").expecting_error("no ").run(|page| {
        page.open("?lang=fa");
        open_blank(page);
        page.type_into("#quick-visits", "432");
        until_saved(page);
        let plans = stored_plans(page);
        // A modal dialog is open when it happens: it must not lock the failure page up.
        page.js("document.getElementById('share').click()");
        page.until("the dialog is open", || page.shows("#share-dialog"));
        page.js(PANIC);
        page.js("location.hash = '#reach'");
        page.until("it is told", || page.shows("#failure [data-when=crash]"));
        assert!(!page.shows("#app") && !page.shows("#share-dialog"));
        assert!(
            page.text("#failure [data-details]").contains("panicked at"),
            "{}",
            page.text("#failure [data-details]")
        );
        assert!(shown(page).iter().all(|text| text.starts_with("fa: ")));
        page.click("#failure button[value=rescue]");
        let rescued: serde_json::Value = serde_json::from_str(&page.value("#rescued")).unwrap();
        for (id, text) in &plans {
            assert_eq!(rescued["local"][format!("race-planner:p:{id}")], serde_json::json!(text), "every letter of it");
        }
        page.js(MEND);
        page.click("#failure button[value=safe]");
        page.until_ready();
        page.until("the list of plans is there", || page.has(".stored__item"));
        assert_eq!(page.js("return location.search"), "?lang=fa&safe=1");
        assert!(page.shows("#notice-safe") && page.shows("#start-blank"));
        assert!(!page.has("#quick-visits") && !page.has("#plan-title"), "no plan is open");
        assert_eq!(stored_plans(page), plans);
        page.reload();
        page.until("safe it stays", || page.shows("#notice-safe") && page.has(".stored__item"));
        page.click("#leave-safe");
        page.until("the plan is there", || page.has("#quick-visits") && page.value("#quick-visits") == "۴۳۲");
        assert_eq!(page.js("return location.search"), "?lang=fa");
        assert!(!page.has("#notice-safe"));
        assert_eq!(stored_plans(page), plans);
    });
}

#[test]
fn safe_mode_opens_a_plan_when_told_to() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "432");
        until_saved(page);
        page.go("about:blank");
        page.open("?safe=1#plan=1.AAAA");
        page.until("the list of plans is there", || page.has(".stored__item"));
        assert!(!page.has(".notice--warning"), "a link is not opened by itself either");
        page.click(".stored__item");
        page.until("the plan is there", || page.has("#quick-visits") && page.value("#quick-visits") == "432");
        page.type_into("#quick-visits", "567");
        until_saved(page);
        page.open("");
        assert_eq!(page.value("#quick-visits"), "567");
    });
}

#[test]
fn an_error_of_something_else_in_the_page_is_no_crash() {
    Visit::default().run(|page| {
        page.open("");
        page.js("dispatchEvent(new ErrorEvent('error', { error: new TypeError('an extension of the browser') }))");
        assert!(!page.shows("#failure"));
        open_blank(page);
    });
}

#[test]
fn a_program_that_does_not_arrive_shows_the_failure_page() {
    let site = copy_of_site("site-without-program", |file| file.starts_with("planner-") && file.ends_with(".wasm"));
    // The missing file and its echo in wasm-bindgen's loader, which are the point of this visit.
    Visit::default().of(site).expecting_error(".wasm").expecting_error("WebAssembly").run(|page| {
        page.go("?lang=ru");
        page.until("it is told", || page.shows("#failure"));
        assert!(page.shows("#failure [data-when=boot]") && !page.shows("#failure [data-when=crash]"));
        assert_ne!(page.text("#failure [data-details]"), "timeout", "it is told at once");
        let texts = shown(page);
        assert!(texts.len() >= 4 && texts.iter().all(|text| text.starts_with("ru: ")), "{texts:#?}");
        assert!(!page.shows("#skeleton"));
        assert!(page.shows("#failure button[value=reload]") && page.shows("#failure button[value=rescue]"));
    });
}

#[test]
fn a_script_that_does_not_arrive_shows_the_failure_page() {
    let is_program = |file: &str| file.starts_with("planner-") && file.ends_with(".js");
    let site = copy_of_site("site-without-script", is_program);
    // The missing file, which is the point of this visit.
    Visit::default().of(site).expecting_error(".js").run(|page| {
        page.go("?lang=fa");
        page.until("it is told", || page.shows("#failure [data-when=boot]"));
        assert!(shown(page).iter().all(|text| text.starts_with("fa: ")));
    });
}

#[test]
fn texts_that_do_not_arrive_show_the_failure_page() {
    let site = copy_of_site("site-without-texts", |file| file.starts_with("ru-"));
    // The missing file, which is the point of this visit.
    Visit::default().of(site).expecting_error(".ftl").expecting_error("texts: 404").run(|page| {
        page.go("?lang=ru");
        page.until("it is told", || page.shows("#failure [data-when=boot]"));
        assert!(shown(page).iter().all(|text| text.starts_with("ru: ")));
    });
}

#[test]
fn a_language_that_cannot_be_loaded_is_told_in_the_one_before() {
    let site = copy_of_site("site-without-russian", |file| file.starts_with("ru-"));
    // The missing file, which is the point of this visit.
    Visit::default().of(site).expecting_error(".ftl").expecting_error("texts: 404").run(|page| {
        page.open("?lang=fr");
        page.choose("#language", "ru");
        page.until("it is told", || page.shows(".language-error"));
        assert_eq!(page.attribute("html", "lang"), "fr");
        page.choose("#language", "fa");
        page.until("another can be had", || page.attribute("html", "lang") == "fa");
        assert!(!page.shows(".language-error"));
    });
}
