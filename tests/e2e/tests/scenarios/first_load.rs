//! What the page asks for, and when: little at first, in one wave, and the rest with its look.

use e2e::{Page, Visit, copy_of_site};

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

#[test]
fn the_start_screen_takes_one_wave_of_files() {
    Visit::default().run(|page| {
        page.open("?lang=fr");
        // The program is asked for by a link and not by the script that starts it, and once only.
        let files = fetched(page);
        for expected in ["fetch /texts/fr.ftl", "link /first.css", "link /planner.wasm", "script /planner.js"] {
            assert_eq!(files.iter().filter(|file| *file == expected).count(), 1, "{expected} in {files:?}");
        }
        assert!(!files.iter().any(|file| file.contains("/parts/") || *file == "fetch /planner.wasm"), "{files:?}");
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
        let asked = |page: &Page| fetched(page).into_iter().find(|entry| entry.ends_with("/parts/desk.wasm"));
        page.open("");
        assert_eq!(asked(page), None);
        open_example(page, "bakery");
        until_saved(page);
        page.reload();
        until_drawn(page, "#funnel");
        // By a link while the first part was on its way, and not again by the script.
        assert_eq!(asked(page).unwrap(), "link /parts/desk.wasm");
        assert!(!fetched(page).contains(&"fetch /parts/desk.wasm".to_owned()));
        // Nothing is opened by itself there: it comes for the list of plans alone.
        page.open("?safe=1");
        page.until("plans are listed", || asked(page).is_some());
        assert_eq!(asked(page).unwrap(), "fetch /parts/desk.wasm");
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
