//! "Show the working": how a figure came about.

use e2e::{Key, Page, Visit, seen};
use race_planner::engine::Kpi;
use race_planner::i18n::{Args, Catalog, Locale, Msg};
use serde_json::json;

use crate::screens::{go_to, open_blank, open_example, say};

const VISITS_BUTTON: &str = ".field:has(#quick-visits) .field__working";

fn title(locale: Locale, kpi: Kpi) -> String {
    let kpi = say(locale, Msg::KpiName(kpi));
    seen(&Catalog::of(locale).format(Msg::WorkingTitle, &Args::new().text("kpi", kpi)))
}

fn is_focused(page: &Page, css: &str) -> bool {
    page.js_with("return document.activeElement.matches(arguments[0])", &[json!(css)]) == true
}

fn until_open(page: &Page) {
    page.until("the working is shown", || page.has("#working[open]"));
}

fn until_closed(page: &Page) {
    page.until("the working is closed", || !page.has("#working[open]"));
}

#[test]
fn a_worked_out_figure_shows_formula_and_numbers() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-media-cost", "500");
        page.type_into("#quick-cpc", "0.5");
        page.click(VISITS_BUTTON);
        until_open(page);
        assert_eq!(page.text("#working-title"), title(Locale::En, Kpi::Visits));
        let working = page.text("#working .working");
        for part in ["1,000", "$500", "$0.50", "÷", "Media cost", "Cost per click (CPC)", "Entered"] {
            assert!(working.contains(part), "{part} is not in {working}");
        }
        page.press(&Key::Escape.to_string());
        until_closed(page);
        assert!(is_focused(page, VISITS_BUTTON), "one is back where one was");
    });
}

#[test]
fn a_tile_shows_its_working_and_gets_the_focus_back() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        page.click("#tile-revenue");
        until_open(page);
        assert_eq!(page.text("#working-title"), title(Locale::En, Kpi::Revenue));
        let working = page.text("#working .working");
        assert!(working.contains("$3,106") && working.contains("$1,285"), "sum and parts: {working}");
        page.click("#working-close");
        until_closed(page);
        page.until("the focus is back", || page.focused() == "tile-revenue");
        // Closed by a key and opened by one.
        page.press(&Key::Enter.to_string());
        until_open(page);
        page.press(&Key::Escape.to_string());
        until_closed(page);
        page.until("the focus is back", || page.focused() == "tile-revenue");
    });
}

#[test]
fn a_total_in_the_grid_shows_its_working_in_the_language_of_the_page() {
    Visit::default().run(|page| {
        page.open("?lang=ru");
        open_example(page, "bakery");
        go_to(page, "convert");
        page.click("tr:has(#field-revenue-0) button.derived");
        until_open(page);
        assert_eq!(page.text("#working-title"), title(Locale::Ru, Kpi::Revenue));
        page.press(&Key::Escape.to_string());
        until_closed(page);
        assert!(is_focused(page, "tr:has(#field-revenue-0) button.derived"));
    });
}

#[test]
fn a_figure_that_nothing_leads_to_says_so() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.click("#tile-revenue");
        until_open(page);
        let unknown = Args::new().text("kpi", say(Locale::En, Msg::KpiName(Kpi::Revenue)));
        let unknown = seen(&Catalog::of(Locale::En).format(Msg::WorkingUnknown, &unknown));
        assert!(page.text("#working").contains(&unknown));
    });
}
