//! A plan over time: several periods, what is typed for one or for all of them, and how it goes on.

use e2e::{Page, Visit, seen};
use race_planner::i18n::Locale;

use crate::screens::{VISITS, VOLUME, funnel, go_to, open_blank, open_example, school_month, until_saved};

const TAB: &str = "\u{e004}";

/// Clicks what stands at the head of the screen, which may have been scrolled away.
fn click_above(page: &Page, css: &str) {
    page.js("scrollTo(0, 0);");
    page.click(css);
}

fn twelve_months(page: &Page) {
    go_to(page, "plan");
    page.type_into("#period-count", "12");
    page.press(TAB);
    page.js("const day = document.getElementById('period-start'); day.value = '2026-03-01'; \
             day.dispatchEvent(new Event('change', { bubbles: true }));");
    page.until("the plan has a year", || page.text("#period-span").contains("February 2027"));
}

fn cell(page: &Page, row: usize, column: usize) -> String {
    page.text(&format!("#timeline-table tbody tr:nth-child({row}) > :nth-child({column})"))
}

#[test]
fn a_year_is_typed_once_and_a_month_on_its_own() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        assert!(!page.has("#period"), "a plan of one period needs no switch");
        twelve_months(page);
        go_to(page, "reach");
        page.type_into("#field-visits-0", "1000");
        go_to(page, "act");
        page.type_into("#field-leads-0", "5%");
        click_above(page, "#period-next");
        page.until("April is shown", || page.value("#period") == "1");
        assert_eq!(page.value("#field-leads-0"), "5%", "what was typed for every period counts in April");
        assert!(page.text("#field-leads-0-reach").contains("every period"));
        page.type_into("#field-leads-0", "80");
        assert_eq!(page.text("#field-leads-0-reach"), "", "April has a figure of its own now");
        click_above(page, "#period-next");
        page.until("May is as every month", || page.value("#field-leads-0") == "5%");
        page.choose("#period", "1");
        page.until("April keeps its own", || page.value("#field-leads-0") == "80");
        page.empty("#field-leads-0");
        page.press(TAB);
        page.until("emptied, it takes the general figure again", || page.value("#field-leads-0") == "5%");
    });
}

#[test]
fn what_has_happened_stands_beside_the_target_and_the_forecast_follows() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        twelve_months(page);
        go_to(page, "reach");
        page.type_into("#field-visits-0", "1000");
        click_above(page, "label:has(#layer-actual)");
        page.type_into("#field-visits-0", "800");
        page.until("the actual figure is in", || funnel(page, VISITS, VOLUME) == "800");
        click_above(page, "#nav-forecast");
        page.choose("#timeline-kpi", "visits");
        page.until("March is over", || cell(page, 1, 3) == "800");
        assert_eq!(
            (cell(page, 1, 2), cell(page, 2, 2), cell(page, 2, 3)),
            ("1,000".into(), "1,000".into(), "–".into())
        );
        assert!(cell(page, 1, 5).contains("worse") && cell(page, 1, 5).contains("200"), "{}", cell(page, 1, 5));
        assert!(cell(page, 13, 1).contains("All periods") && cell(page, 13, 4).starts_with("11,800"));
        assert!(page.text(".ask__answer .figure__title").contains("less than the target"));
        // An edit of the outlook is kept like any other.
        page.click("#seasons");
        page.type_into("#season-1", "1.5");
        page.until("April is strong", || cell(page, 2, 2) == "1,500");
        until_saved(page);
        page.reload();
        page.until("everything is still there", || page.has("#timeline-kpi"));
        page.choose("#timeline-kpi", "visits");
        page.until("with its season", || cell(page, 2, 2) == "1,500" && cell(page, 1, 3) == "800");
    });
}

#[test]
fn the_language_school_shows_a_year() {
    Visit::default().speaking("fa").run(|page| {
        page.open("");
        open_example(page, "school");
        page.until("trends are drawn", || page.has("#trend-revenue"));
        click_above(page, "#nav-forecast");
        page.until("twelve months and their sum", || page.texts("#timeline-table tbody tr").len() == 13);
        let first = seen(&school_month(page, Locale::Fa, 0));
        assert!(cell(page, 1, 1).contains(&first), "{} {first}", cell(page, 1, 1));
        assert_eq!(cell(page, 8, 3), "–", "the eighth month is still to come");
        page.click("#basis-actual-rates");
        page.until("the basis is told", || page.text(".ask__answer .figure__title").contains("نرخ‌های واقعی"));
    });
}

#[test]
fn a_plan_of_no_or_too_many_periods_is_refused_in_words() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        twelve_months(page);
        for wrong in ["0", "121", "1.5"] {
            page.type_into("#period-count", wrong);
            page.press(TAB);
            page.until("the reason is told", || page.text("#period-refused").contains("120"));
        }
        assert!(page.text("#period-span").contains("February 2027"), "the plan stays as it was");
        page.type_into("#period-count", "2");
        page.press(TAB);
        page.until("the plan is shorter", || page.text("#period-span").contains("April 2026"));
        assert_eq!(page.text("#period-refused"), "");
    });
}
