//! What the page asks for, and when: little at first, in one wave, and the rest with its look.

use e2e::{Page, Visit, copy_of_site};
use serde_json::json;

use crate::screens::{open_example, until_drawn, until_saved};

/// The files that were fetched, without hashes, with what asked for them.
fn fetched(page: &Page) -> Vec<String> {
    let entries = page
        .js("return performance.getEntriesByType('resource').filter(entry => entry.name.startsWith(location.origin))
            .map(entry => `${entry.initiatorType} ${new URL(entry.name).pathname.replace(/-[0-9a-f]{16}/, '')}`)");
    let mut entries: Vec<String> =
        entries.as_array().unwrap().iter().map(|entry| entry.as_str().unwrap().to_owned()).collect();
    entries.retain(|entry| !entry.contains("favicon"));
    entries.sort();
    entries
}

/// Notes which files scripts ask for while the page is still read, before the program's own script runs.
const NOTE_EARLY: &str = "
    const ask = window.fetch.bind(window), early = window.early = [];
    window.fetch = (file, ...rest) => {
        if (document.readyState === 'loading') early.push(String(file));
        return ask(file, ...rest);
    }";

fn is_early(page: &Page, name: &str) -> bool {
    page.js_with("return early.some(file => file.includes(arguments[0]))", &[json!(name)]) == true
}

#[test]
fn the_start_screen_takes_one_wave_of_files() {
    Visit::default().run(|page| {
        page.add_prelude(NOTE_EARLY);
        page.open("?lang=fr");
        // Each once only, and the program before the script that starts it is there.
        let files = fetched(page);
        for (expected, by) in
            [("/texts/fr.ftl", "fetch"), ("/first.css", "link"), ("/planner.wasm", "fetch"), ("/planner.js", "script")]
        {
            let asked: Vec<_> = files.iter().filter(|file| file.ends_with(expected)).collect();
            assert_eq!(asked, [&format!("{by} {expected}")]);
        }
        assert!(!files.iter().any(|file| file.contains("/parts/")), "{files:?}");
        assert!(is_early(page, "planner-"));
    });
}

#[test]
fn parts_come_when_they_are_shown_and_the_desk_in_its_look() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        let parts =
            |page: &Page| fetched(page).into_iter().filter(|entry| entry.contains("/parts/")).collect::<Vec<_>>();
        assert_eq!(parts(page), ["fetch /parts/desk.wasm", "link /parts/desk.css"]);
        assert_eq!(page.js("return getComputedStyle(document.querySelector('.quick__fields')).display"), "grid");
        page.js("location.hash = '#forecast'");
        page.until("the screen is there", || parts(page).len() > 2 && !page.has(".part-progress"));
        let expected = ["desk.wasm", "forecast.wasm", "shared.wasm"].map(|file| format!("fetch /parts/{file}"));
        assert_eq!(parts(page)[..3], expected);
    });
}

#[test]
fn the_desk_of_a_plan_to_be_opened_comes_in_the_first_wave() {
    Visit::default().run(|page| {
        let asked = |page: &Page| fetched(page).into_iter().filter(|file| file.ends_with("/parts/desk.wasm")).count();
        page.add_prelude(NOTE_EARLY);
        page.open("");
        assert_eq!(asked(page), 0);
        open_example(page, "bakery");
        until_saved(page);
        page.reload();
        until_drawn(page, "#funnel");
        assert!(is_early(page, "parts/desk-"));
        assert_eq!(asked(page), 1, "and not again by the program");
        // Nothing is opened by itself there: it comes for the list of plans alone.
        page.open("?safe=1");
        page.until("plans are listed", || asked(page) == 1);
        assert!(!is_early(page, "parts/desk-"));
    });
}

#[test]
fn a_desk_without_its_sheet_is_not_shown() {
    let site = copy_of_site("without-sheet", |name| name.starts_with("desk-") && name.ends_with(".css"));
    // The missing file is what this visit is about.
    Visit::default().of(site).expecting_error("desk-").run(|page| {
        page.open("");
        page.click("#example-bakery");
        page.until("the failure is told", || page.has(".notice--warning button"));
        assert!(!page.has(".quick"));
    });
}
