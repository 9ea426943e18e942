//! Tables and files that go out and come in.

use std::fs;
use std::path::PathBuf;

use e2e::{Page, Visit, scratch};
use race_planner::i18n::{Locale, Msg};
use serde_json::json;

use crate::screens::{
    funnel_table, go_to, go_to_start, open_blank, open_example, say, stored_plans, until_drawn, until_saved,
};

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    // A folder of its own, since scenarios run side by side.
    let path = scratch(&format!("exchange-{name}")).join(name);
    fs::write(&path, bytes).unwrap();
    path
}

/// The text that the dialog gives for what is chosen.
#[track_caller]
fn exported(page: &Page, what: &str) -> String {
    page.click("#open-export");
    page.until("the dialog has its choices", || page.has("#export-inputs"));
    page.click(&format!("#export-{what}"));
    page.click("#export-download");
    page.until("the text is there", || page.has("#export-text"));
    let text = page.value("#export-text");
    page.click("#exchange-close");
    page.until("the dialog is closed", || !page.has("#exchange[open]"));
    text
}

#[track_caller]
fn until_understood(page: &Page) {
    page.until("the table is understood", || page.has("#import-do:not([disabled])"));
}

#[test]
fn a_table_that_was_exported_comes_back_with_the_same_figures_in_each_language() {
    for language in ["en", "fr", "ru", "fa"] {
        Visit::default().speaking(language).run(|page| {
            page.open("");
            open_example(page, "bakery");
            let before = funnel_table(page);
            let text = exported(page, "inputs");
            assert!(text.contains(if matches!(language, "fr" | "ru") { ";race-planner;" } else { ",race-planner," }));
            go_to_start(page);
            page.choose_file("#open-file", &file(&format!("{language}.csv"), text.as_bytes()));
            until_understood(page);
            assert!(!page.has("#import-column-1"), "our own table needs no mapping");
            page.click("#import-do");
            page.until("the dialog is closed", || !page.has("#exchange[open]"));
            until_drawn(page, "#funnel");
            page.until("the figures are the same", || funnel_table(page) == before);
            assert_eq!(exported(page, "inputs"), text, "{language}");
            until_saved(page);
            assert_eq!(stored_plans(page).len(), 2, "the table is a plan of its own");
        });
    }
}

#[test]
fn a_table_of_others_with_persian_digits_is_mapped() {
    Visit::default().run(|page| {
        page.open("");
        let text = "کمپین;هزینه;ستون ناشناس\nجست‌وجو;۱٬۲۳۴٫۵;۲۵۰\nشبکه;۱۰۰;۵۰\n";
        // From the start screen, with nothing else loaded yet.
        page.choose_file("#open-file", &file("persian.csv", text.as_bytes()));
        until_understood(page);
        assert!(page.text("#import-said").contains('2'), "{}", page.text("#import-said"));
        page.choose("#import-column-3", "visits");
        page.until("two figures more", || page.text("#import-said").contains('4'));
        page.choose("#import-layer", "target");
        until_understood(page);
        page.click("#import-do");
        page.until("the dialog is closed", || !page.has("#exchange[open]"));
        go_to(page, "reach");
        page.until("the visits are there", || page.has("#field-visits-1") && page.value("#field-visits-0") == "250");
        assert_eq!(page.value("#field-visits-1"), "50");
        assert_eq!(page.value("#field-media-cost-0"), "1,234.5");
    });
}

#[test]
fn a_block_of_a_spreadsheet_is_pasted_into_a_grid() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "reach");
        let paste = "const event = new ClipboardEvent('paste', {
                clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
            event.clipboardData.setData('text/plain', arguments[1]);
            document.getElementById(arguments[0]).dispatchEvent(event);";
        let value = |id: &str| page.value(&format!("#field-{id}"));
        let before = value("impressions-0");
        page.js_with(paste, &[json!("field-impressions-0"), json!("1000\tmany\r\n3\t4\r\n")]);
        page.until("it is refused", || page.text("#grid-told").contains("many"));
        assert_eq!(value("impressions-0"), before, "all or nothing");
        page.js_with(paste, &[json!("field-impressions-0"), json!("1000\t2000\t3,000\r\n10\t20%\t30\r\n")]);
        page.until("it is pasted, with the way back", || page.text(".toasts").contains('6'));
        let row = |kpi: &str| [0, 1, 2].map(|lane| value(&format!("{kpi}-{lane}")));
        assert_eq!(row("impressions"), ["1,000", "2,000", "3,000"]);
        assert_eq!(row("clicks"), ["10", "20%", "30"]);
        page.click("#undo");
        page.until("one step takes it all back", || value("impressions-0") == before);
    });
}

#[test]
fn a_broken_file_says_what_is_wrong_and_changes_nothing() {
    Visit::default().speaking("ru").run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "456");
        until_saved(page);
        let stored = stored_plans(page);
        page.click("#open-import");
        page.until("a file can be chosen", || page.has("#import-file"));
        let said = || page.text("#import-error");
        for (name, bytes, reason) in [
            ("latin.csv", b"Campagne;Clics\nCaf\xe9;5\n".to_vec(), Msg::FileNotText),
            ("empty.csv", b"Campaign,Clicks\n".to_vec(), Msg::CsvEmpty),
            ("other.json", b"{\"a\":1}".to_vec(), Msg::FileNotOurs),
        ] {
            page.choose_file("#import-file", &file(name, &bytes));
            page.until(name, || said() == say(Locale::Ru, reason));
            assert!(!page.has("#import-do"));
        }
        page.choose_file("#import-file", &file("wide.csv", &vec![b','; 1_000_000]));
        page.until("too wide", || said().contains("300"));
        let text = b"Campaign,Clicks\nA,many\n";
        page.choose_file("#import-file", &file("nothing.csv", text));
        page.until("nothing to import", || page.has("#import-do[disabled]"));
        page.until("where it is wrong", || page.texts(".exchange__remarks li").iter().any(|it| it.contains("many")));
        page.click("#exchange-close");
        page.until("the dialog is closed", || !page.has("#exchange[open]"));
        assert_eq!(page.value("#quick-visits"), "456");
        assert_eq!(stored_plans(page), stored);
    });
}
