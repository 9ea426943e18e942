//! The screens and what stands on them, by the marks that the page gives them. Every scenario uses this.

use e2e::Page;
use race_planner::i18n::{Catalog, Format, Locale, Msg, period_name};
use race_planner::plan::{Currency, Example, ExampleWords, Periods};
use serde_json::json;

/// The screens of an open plan, by their names in the address.
pub const SCREENS: [&str; 6] = ["overview", "plan", "reach", "act", "convert", "engage"];

/// Every screen and tab of an open plan, by its name in the address.
pub const EVERY_SCREEN: [&str; 22] = [
    "overview",
    "plan",
    "plan-personas",
    "plan-journey",
    "plan-calendar",
    "reach",
    "act",
    "convert",
    "engage",
    "forecast",
    "forecast-goal",
    "forecast-levers",
    "forecast-scenarios",
    "forecast-chances",
    "forecast-budget",
    "improve",
    "improve-sample",
    "improve-ledger",
    "report",
    "learn",
    "learn-cards",
    "learn-exercises",
];

/// The rows of the funnel's table.
pub const VISITS: usize = 0;
pub const LEADS: usize = 1;
pub const CUSTOMERS: usize = 2;

/// The columns of the funnel's table.
pub const VOLUME: usize = 1;
pub const STEP_RATE: usize = 2;
pub const TARGET: usize = 5;

/// Opens an example from the start screen.
#[track_caller]
pub fn open_example(page: &Page, example: &str) {
    page.click(&format!("#example-{example}"));
    until_drawn(page, "#funnel");
}

/// Opens a blank plan from the start screen.
#[track_caller]
pub fn open_blank(page: &Page) {
    page.click("#start-blank");
    page.until("the overview is open", || page.has("#quick-visits"));
}

/// The name of a month of the language school, which begins as many months before today as it has results.
pub fn school_month(page: &Page, locale: Locale, month: usize) -> String {
    let today = page.js("const day = new Date(); return [day.getFullYear(), day.getMonth() + 1, day.getDate()]");
    let today: (i16, u8, u8) = serde_json::from_value(today).expect("a day");
    let school = Example::School;
    let plan = school.plan("SCHOOL", Currency::USD, &ExampleWords::default());
    let start = school.begins(today);
    period_name(&Periods { start, ..plan.periods() }, month, &Format::new(locale, Currency::USD))
}

/// Goes to a screen of the open plan.
#[track_caller]
pub fn go_to(page: &Page, screen: &str) {
    page.click(&format!("#nav-{screen}"));
    page.until(screen, || page.attribute(&format!("#nav-{screen}"), "aria-current") == "page");
}

/// Goes to the start screen.
#[track_caller]
pub fn go_to_start(page: &Page) {
    page.click(".brand__link");
    page.until("the start screen is open", || page.has("#start-blank"));
}

#[track_caller]
pub fn until_drawn(page: &Page, canvas: &str) {
    page.until("the canvas is drawn", || page.has(canvas) && page.picture(canvas).is_drawn());
}

/// A cell of the table beside the funnel.
#[track_caller]
pub fn funnel(page: &Page, row: usize, column: usize) -> String {
    let row = page.texts(&format!("figure:has(#funnel) table.data tbody tr:nth-child({}) > *", row + 1));
    row.get(column).cloned().unwrap_or_default()
}

/// All cells of the table beside the funnel.
#[track_caller]
pub fn funnel_table(page: &Page) -> Vec<String> {
    page.texts("figure:has(#funnel) table.data tbody tr > *")
}

/// The figure on a tile of results, such as `revenue`.
#[track_caller]
pub fn tile(page: &Page, kpi: &str) -> String {
    page.text(&format!("#tile-{kpi} .tile__value"))
}

/// Waits until the open plan is saved.
#[track_caller]
pub fn until_saved(page: &Page) {
    page.until("the plan is saved", || page.has("#save-state.save--done"));
}

/// The identity and the stored text of the one stored plan, as soon as there is one.
#[track_caller]
pub fn stored_plan(page: &Page) -> (String, String) {
    let mut plans = page.until_value(|| stored_plans(page), |plans| !plans.is_empty());
    assert_eq!(plans.len(), 1, "one plan is stored");
    plans.remove(0)
}

/// The identities and the texts of all stored plans, without backups.
#[track_caller]
pub fn stored_plans(page: &Page) -> Vec<(String, String)> {
    let plans = page.stored().into_iter().filter_map(|(key, text)| {
        let id = key.strip_prefix("race-planner:p:").filter(|id| !id.contains('~'))?;
        Some((id.to_owned(), text))
    });
    plans.collect()
}

/// A colour of the page by its name in the style sheets, written as pictures have it.
#[track_caller]
pub fn color(page: &Page, token: &str) -> String {
    let resolve = "
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = `var(${arguments[0]})`;
        const parts = getComputedStyle(probe).color.match(/\\d+/g);
        probe.remove();
        return '#' + parts.map(part => Number(part).toString(16).padStart(2, '0')).join('') + 'ff'";
    page.js_with(resolve, &[json!(token)]).as_str().unwrap().to_owned()
}

/// A text of the page as a person sees it: without the marks that keep directions apart.
pub fn say(locale: Locale, msg: Msg) -> String {
    Catalog::of(locale).text(msg)
}
