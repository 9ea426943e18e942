//! Plans as files: saved, opened again, and refused with a reason.

use std::fs;

use e2e::{Engine, Page, Visit, scratch, seen};
use race_planner::i18n::{Args, Catalog, Locale, Msg};
use serde_json::json;

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
        // Quick hands are here before the plan is kept.
        until_saved(page);
        go_to_start(page);
        page.choose_file("#open-file", &saved.unwrap());
        // What is in it is told first; one press of Enter takes it.
        page.until("the way in has the focus", || page.focused() == "import-plans");
        assert!(page.text(".exchange__plans").contains("Brot & Zeit"), "{}", page.text(".exchange__plans"));
        assert!(page.text(".exchange__plans").contains(&say(Locale::En, Msg::ImportWhole)));
        assert_eq!(stored_plans(page).len(), 1, "nothing has changed yet");
        page.press("\n");
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
        // Where no file arrives there are its text, and the picture for the clipboard.
        assert_eq!(page.value("#funnel-text"), svg);
        if page.engine() != Engine::Chromium {
            // No other driver can allow a page to look into the clipboard.
            return;
        }
        page.devtools(
            "Browser.grantPermissions",
            &json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] }),
        );
        page.click("#funnel-png");
        page.until("the picture is offered", || page.has("#funnel-picture-copy") && !page.has("#funnel-text"));
        page.click("#funnel-picture-copy");
        page.until("it is copied", || page.text("#funnel-picture-told") == say(Locale::Fa, Msg::ExportCopied));
        let kinds = page.js_async("navigator.clipboard.read().then(items => done(items[0].types))");
        assert_eq!(kinds, json!(["image/png"]));
    });
}

/// A plan file with this title.
fn plan_file(page: &Page, title: &str) -> String {
    open_blank(page);
    page.type_into("#plan-title", title);
    until_saved(page);
    page.click("#open-export");
    page.until("the dialog has its choices", || page.has("#export-plan"));
    page.click("#export-copy");
    page.until("the text is there", || page.has("#export-text"));
    let text = page.value("#export-text");
    page.click("#exchange-close");
    page.until("the dialog is closed", || !page.has("#exchange[open]"));
    text
}

#[test]
fn a_dropped_file_is_looked_at_and_the_import_taken_back() {
    Visit::default().run(|page| {
        page.open("");
        let text = plan_file(page, "Zoo");
        page.empty("#plan-title");
        page.type_into("#plan-title", "Mine");
        until_saved(page);
        let mine = stored_plans(page);
        let drop = "const data = new DataTransfer();
            data.items.add(new File([arguments[0]], 'zoo.json', { type: 'application/json' }));
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))";
        page.js_with(drop, &[json!(text)]);
        page.until("it is looked at", || page.focused() == "import-plans");
        page.click("#exchange-close");
        page.until("the dialog is closed", || !page.has("#exchange[open]"));
        assert_eq!(stored_plans(page), mine, "it was not taken");
        page.js_with(drop, &[json!(text)]);
        page.until("it is looked at again", || page.focused() == "import-plans");
        page.press("\n");
        page.until("it is open", || page.value("#plan-title") == "Zoo");
        until_saved(page);
        assert_eq!(stored_plans(page).len(), 2);
        let told = Catalog::of(Locale::En).format(Msg::ImportAdded, &Args::new().text("name", "Zoo"));
        assert_eq!(page.text(".toast__words"), seen(&told));
        page.click(".toast__undo");
        page.until("what was open before is open", || page.value("#plan-title") == "Mine");
        assert_eq!(stored_plans(page), mine);
        assert!(!page.stored().keys().any(|key| key.starts_with("race-planner:t:")), "it is in the file still");
        // A file that is none is told as well.
        page.js_with(drop, &[json!("{\"a\":1}")]);
        page.until("the reason is told", || page.has("#import-error") && page.text("#import-error") == say(Locale::En, Msg::FileNotOurs));
    });
}

#[test]
fn figures_of_a_table_are_taken_back_in_one_step() {
    Visit::default().speaking("fr").run(|page| {
        let folder = scratch("figures");
        let path = folder.join("table.csv");
        fs::write(&path, "Campagne;Clics;Dépenses\nA;50;10,5\nB;60;20\n").unwrap();
        page.open("");
        open_example(page, "bakery");
        until_saved(page);
        let before = stored_plans(page);
        let body = |plans: &[(String, String)]| plans[0].1.split("\"body\":").nth(1).map(str::to_owned);
        page.click("#open-import");
        page.until("a file can be chosen", || page.has("#import-file"));
        page.choose_file("#import-file", &path);
        page.until("the table is understood", || page.has("#import-do:not([disabled])"));
        page.choose("#import-where", "this");
        page.until("it goes into this plan", || page.has("#import-do:not([disabled])"));
        page.click("#import-do");
        page.until("it is told", || page.has(".toast__undo"));
        page.until("it is stored", || body(&stored_plans(page)) != body(&before));
        assert!(page.text(".toast__words").contains('4'), "{}", page.text(".toast__words"));
        page.click(".toast__undo");
        page.until("it is as before", || body(&stored_plans(page)) == body(&before));
    });
}

#[test]
fn a_plan_comes_in_as_a_pasted_text() {
    Visit::default().speaking("fa").run(|page| {
        page.open("");
        let text = plan_file(page, "باغ وحش");
        page.click("#open-import");
        page.until("a text can be pasted", || page.has("#import-paste"));
        page.click("#import-paste summary");
        page.paste_into("#import-text", &text);
        page.until("it is understood", || page.has("#import-plans"));
        page.click("#import-plans");
        page.until("there are two", || !page.has("#exchange[open]") && stored_plans(page).len() == 2);
    });
}
