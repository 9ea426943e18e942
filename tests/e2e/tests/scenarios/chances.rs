//! Chances, the split of a budget, and objectives: from the first range to the best split as the plan.

use e2e::{Page, Visit, seen};
use race_planner::i18n::Locale;

use crate::screens::{go_to, open_example, school_month, tile, until_drawn, until_saved};

/// Opens a tab of the Forecast screen.
#[track_caller]
fn ask(page: &Page, tab: &str) {
    let tab = format!("#tab-{tab}");
    page.click("#nav-forecast");
    // The screen is a part of the program that may still be on its way.
    page.until("the tabs are there", || page.has(&tab));
    page.click(&tab);
}

fn answer(page: &Page) -> String {
    page.text("#chances-answer")
}

#[test]
fn ranges_become_chances_and_the_same_seed_gives_the_same_again() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        ask(page, "forecast-chances");
        page.until("the draws are told", || answer(page).contains("between $401 and $781"));
        until_drawn(page, "#histogram");
        assert!(page.text("#chances-strongest").contains("Lead conversion rate, Search ads"));
        page.type_into("#chances-target", "600");
        page.until("the chance follows", || page.text("#chances-chance") == "at least $600: 42%");
        page.click("#chances-how summary");
        assert!(page.text("#chances-seed").contains("draws: 1."));
        let before = page.texts(".chances__table tbody td");
        page.click("#chances-anew");
        page.until("there are other draws", || page.text("#chances-seed").contains("draws: 2."));
        page.click(".header__undo button");
        page.until("the first draws are back", || page.text("#chances-seed").contains("draws: 1."));
        page.until("with the same figures", || page.texts(".chances__table tbody td") == before);
        until_saved(page);
        page.reload();
        page.until("the answer is the same after a reload", || answer(page).contains("between $401 and $781"));
    });
}

#[test]
fn a_plan_without_ranges_gets_them_in_one_step_that_can_be_undone() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "charity");
        ask(page, "forecast-chances");
        page.until("it says how to begin", || page.has("#chances-empty"));
        page.click("#chances-try");
        page.until("the draws are told", || {
            page.has("#chances-answer") && answer(page).contains("The chance of a profit")
        });
        page.click(".header__undo button");
        page.until("the ranges are gone", || page.has("#chances-empty"));
    });
}

/// Asks for more draws and stops them faster than any hand: as soon as there is a way to.
const CANCEL_AT_ONCE: &str = "new MutationObserver((_, observer) => {
         const cancel = document.querySelector('#chances-cancel');
         if (cancel) { observer.disconnect(); cancel.click(); }
     }).observe(document.body, { childList: true, subtree: true });
     document.querySelector('#chances-more').click()";

#[test]
fn a_long_run_leaves_typing_free_and_can_be_stopped() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        ask(page, "forecast-chances");
        page.until("the usual draws are made", || {
            page.has("#chances-drawn") && page.text("#chances-drawn") == "65,536 draws"
        });
        page.js(CANCEL_AT_ONCE);
        page.until("it is stopped", || page.has("#chances-drawn") && !page.has("#chances-cancel"));
        assert_eq!(page.text("#chances-drawn"), "65,536 draws");
        page.click("#chances-more");
        page.until("all draws are made", || {
            page.has("#chances-drawn") && page.text("#chances-drawn") == "1,048,576 draws"
        });
        assert!(answer(page).contains("in half of them above $577"), "{}", answer(page));
    });
}

/// The numbers of a figure's row: the plan's own, then the percentiles upwards.
fn row(page: &Page, kpi: &str) -> Vec<f64> {
    let cells = page.texts(&format!("tr:has(#chances-row-{kpi}) td"));
    let digits = |cell: &String| cell.chars().filter(|char| char.is_ascii_digit() || *char == '.').collect::<String>();
    cells.iter().map(|cell| digits(cell).parse().unwrap_or_else(|_| panic!("no number: {cell}"))).collect()
}

#[test]
fn any_figure_of_the_plan_can_be_looked_at() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        ask(page, "forecast-chances");
        page.until("the main figures are drawn", || page.has("#chances-row-profit"));
        assert!(!page.has("#chances-row-visit-value"), "not buried under forty others");
        page.click("#chances-all");
        page.until("all figures are drawn", || page.has("#chances-row-visit-value"));
        let rows = page.texts(".chances__row th").len();
        assert!(rows > 30, "{rows}");
        let points = row(page, "visit-value");
        assert!(points.len() == 6 && points[1..].is_sorted() && points[1] < points[5], "{points:?}");
        page.click("#chances-row-visit-value");
        page.until("it is the answer", || answer(page).contains("“Visit value” lies between $1.13 and $1.38"));
        until_drawn(page, "#histogram");
        assert_eq!(page.js("return document.activeElement.id"), "chances-row-visit-value");
        let top = "return document.querySelector('#chances-answer').getBoundingClientRect().top >= 0";
        assert_eq!(page.js(top), true, "the answer is in view");
        assert!(page.text("#chances-sources-title").contains("Visit value"));
        assert!(page.text("#chances-strongest").contains("Lead conversion rate, Search ads"));
        assert!(page.text("#chances-chance").starts_with("at least $1.25: "), "as the plan aims");
        page.type_into("#chances-target", "1.30");
        page.until("the chance follows", || page.text("#chances-chance") == "at least $1.30: 23%");
        page.type_into("#chances-search", "lead conv");
        page.until("one is left", || page.texts(".chances__row th") == ["Lead conversion rate"]);
        page.type_into("#chances-search", "nothing of the kind");
        page.until("it says so", || page.has("#chances-none"));
    });
}

#[test]
fn a_channel_has_chances_of_its_own() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        ask(page, "forecast-chances");
        page.until("the main figures are drawn", || page.has("#chances-row-leads"));
        page.choose("#chances-figure", "leads");
        page.until("of all channels", || answer(page).contains("“Leads” lies between 234 and 294"));
        page.choose("#chances-place", "2");
        // 8 to 13 % of 1200 visits.
        page.until("of the first", || answer(page).contains("“Leads, Search ads” lies between 96 and 156"));
        page.until("so is the table", || page.text("#chances-table-title").ends_with("Search ads"));
        let points = row(page, "leads");
        assert_eq!((points[1], points[5]), (96.0, 156.0));
    });
}

#[test]
fn all_figures_can_be_stopped_and_gone_on_with() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        ask(page, "forecast-chances");
        page.until("the main figures are drawn", || page.has("#chances-row-profit"));
        page.click("#chances-all");
        page.until("all figures are drawn", || page.has("#chances-row-visit-value") && page.has("#chances-more"));
        let before = page.texts(".chances__table tbody td");
        page.js(CANCEL_AT_ONCE);
        page.until("it is stopped", || page.has("#chances-drawn") && !page.has("#chances-cancel"));
        assert_eq!(page.texts(".chances__table tbody td").len(), before.len(), "what was found stays");
        page.click("#chances-row-roi");
        page.until("another figure is drawn all the same", || answer(page).contains("“Return on investment (ROI)”"));
    });
}

#[test]
fn the_best_split_becomes_the_plan_and_back() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        let profit = tile(page, "profit");
        ask(page, "forecast-budget");
        page.until("a straight line warns", || page.text("#budget-beyond").contains("Newsletter"));
        for (channel, ceiling) in [("2", "2000"), ("4", "500")] {
            page.click(&format!("#response-{channel} summary"));
            page.type_into(&format!("#response-{channel}-ceiling"), ceiling);
        }
        page.until("the answer follows", || page.text("#budget-answer").contains("from $1,238 to $1,371"));
        assert_eq!(page.text("#budget-beyond"), "");
        until_drawn(page, "#responses");
        page.click("#budget-apply");
        page.until("nothing is left to move", || page.text("#budget-answer").contains("already the best one"));
        go_to(page, "overview");
        assert_ne!(tile(page, "profit"), profit);
        page.click(".header__undo button");
        page.until("the plan is as before", || tile(page, "profit") == profit);
    });
}

#[test]
fn a_budget_is_split_for_one_period_which_is_named_even_where_all_are_looked_at() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "school");
        assert_eq!(page.value("#period"), "all");
        ask(page, "forecast-budget");
        page.until("the period is named", || page.has("#budget-period"));
        let month = |at| school_month(page, Locale::En, at);
        assert_eq!(seen(&page.text("#budget-period")), format!("For one period: {}", month(0)));
        assert_eq!(page.value("#period"), "0");
        assert!(!page.has("#period option[value=all]"), "all of them together are no question here");
        let first = page.value("#budget-amount");
        page.choose("#period", "3");
        page.until("another period is asked", || seen(&page.text("#budget-period")).ends_with(&month(3)));
        let fourth = page.value("#budget-amount");
        assert_ne!(fourth, first, "its own media cost is split");
        go_to(page, "overview");
        assert_eq!(page.value("#period"), "3");
        page.choose("#period", "all");
        ask(page, "forecast-budget");
        page.until("the period is named", || page.has("#budget-period"));
        assert!(seen(&page.text("#budget-period")).ends_with(&month(3)));
        assert_eq!((page.value("#period").as_str(), page.value("#budget-amount")), ("3", fourth));
    });
}

#[test]
fn objectives_are_set_compared_and_kept() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "plan");
        page.click("#add-objective");
        page.until("there is a row", || page.has(".objective"));
        page.choose(".objective [id$=-kpi]", "cac");
        page.type_into(".objective [id$=-value]", "8");
        page.until("it is on track", || page.text(".standing--met").contains("Target: $7.70"));
        assert!(page.text(".standing--missed").contains("Actual: $8.13"));
        page.until("the stage says so", || page.text("#nav-plan .rail__kpi") == "1 of 1 objective on track");
        until_saved(page);
        page.reload();
        page.until("it is kept", || page.has(".objective"));
        assert_eq!(page.value(".objective [id$=-value]"), "8");
        ask(page, "forecast-chances");
        page.until("its chance is told", || page.texts("#chances-objectives td").contains(&"69%".to_owned()));
    });
}
