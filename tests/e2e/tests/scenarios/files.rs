//! Plans as files: saved, opened again, and refused with a reason.

use std::fs;

use e2e::{Visit, scratch};
use race_planner::i18n::{Locale, Msg};

use crate::screens::{go_to, go_to_start, open_blank, open_example, say, stored_plans, until_drawn, until_saved};

#[test]
fn a_plan_that_was_saved_as_a_file_opens_again() {
    Visit::default().run(|page| {
        let folder = page.downloads();
        page.open("");
        open_blank(page);
        page.type_into("#plan-title", "Brot & Zeit");
        page.type_into("#quick-visits", "456");
        go_to(page, "plan");
        page.click("#download-plan");
        let saved = page.until_value(
            || {
                fs::read_dir(&folder)
                    .into_iter()
                    .flatten()
                    .flatten()
                    .map(|entry| entry.path())
                    .find(|path| path.extension().is_some_and(|it| it == "json"))
            },
            Option::is_some,
        );
        go_to_start(page);
        page.choose_file("#open-file", &saved.unwrap());
        page.until("it is open", || page.has("#quick-visits") && page.value("#quick-visits") == "456");
        assert_eq!(page.value("#plan-title"), "Brot & Zeit");
        until_saved(page);
        assert_eq!(stored_plans(page).len(), 2, "the file is a plan of its own");
    });
}

#[test]
fn a_file_that_is_no_plan_is_refused_with_a_reason() {
    Visit::default().speaking("fr").run(|page| {
        let folder = scratch("files");
        let file = |name: &str, text: &str| {
            let path = folder.join(name);
            fs::write(&path, text).unwrap();
            path
        };
        page.open("");
        for (name, text, reason) in [
            ("notes.json", "{\"a\":1}", Msg::FileNotOurs),
            ("newer.json", "{\"fmt\":\"race-planner\",\"schema\":99}", Msg::FileNewer),
        ] {
            page.choose_file("#open-file", &file(name, text));
            page.until(name, || page.text(".file .field__error") == say(Locale::Fr, reason));
        }
        page.choose_file("#open-file", &file("half.json", "{\"fmt\":\"race-pl"));
        page.until("half", || page.text(".file .field__error").contains('1'));
        assert!(stored_plans(page).is_empty());
    });
}

#[test]
fn a_chart_is_saved_as_a_picture_of_points_and_of_shapes() {
    Visit::default().speaking("fa").run(|page| {
        let folder = page.downloads();
        page.open("");
        open_example(page, "bakery");
        until_drawn(page, "#funnel");
        page.click("figure:has(#funnel) summary");
        let saved = |ending: &str| {
            page.click(&format!("#funnel-{ending}"));
            let files = || fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
            let is_it = |path: &std::path::PathBuf| path.to_string_lossy().ends_with(&format!("-funnel.{ending}"));
            let path = page.until_value(|| files().find(is_it), Option::is_some).unwrap();
            page.until_value(|| fs::read(&path).unwrap(), |bytes| !bytes.is_empty())
        };
        let png = saved("png");
        assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"), "a picture of points");
        let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        let shown = page.js("return document.getElementById('funnel').clientWidth").as_u64().unwrap();
        assert_eq!(u64::from(side(16)), 2 * shown, "fine enough for a projector");
        assert!(side(20) > 400 && png.len() > 5_000, "with something on it");
        let svg = String::from_utf8(saved("svg")).unwrap();
        assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"), "a picture of shapes");
        assert!(svg.contains("۲٬۴۸۰"), "with the figures in the page's digits");
    });
}
