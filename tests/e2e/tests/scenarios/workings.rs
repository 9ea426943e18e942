//! "Show the working" beyond a single cell: of all periods together, of a goal, of a row of the forecast.

use e2e::{Key, Page, Visit};

use crate::screens::{go_to, open_blank, open_example};

const TAB: &str = "\u{e004}";

fn until_open(page: &Page) {
    page.until("the working is shown", || page.has("#working[open]"));
}

fn close(page: &Page) {
    page.press(&Key::Escape.to_string());
    page.until("the working is closed", || !page.has("#working[open]"));
}

/// Opens a part of the Forecast screen.
fn forecast(page: &Page, part: &str) {
    page.js(&format!("location.hash = '{part}'"));
    page.until("the part is shown", || page.has(&format!("#tab-{part}[aria-current]")));
}

fn three_months(page: &Page) {
    open_blank(page);
    go_to(page, "plan");
    page.type_into("#period-count", "3");
    page.press(TAB);
    go_to(page, "reach");
    page.type_into("#field-visits-0", "1000");
    go_to(page, "act");
    page.type_into("#field-leads-0", "5%");
}

#[test]
fn a_total_over_periods_leads_back_to_the_field_of_one() {
    Visit::default().run(|page| {
        page.open("");
        three_months(page);
        page.click("tr:has(#field-leads-0) button.derived");
        until_open(page);
        page.click("#working-whole");
        page.until("the three periods add up", || page.text("#working .working").contains("50 + 50 + 50 = 150"));
        page.click("#working .working__links li:nth-child(2) button");
        page.until("the second one is shown", || page.text("#working").contains("Period 2"));
        page.click("#working .working__links button");
        page.until("and the channel behind it", || page.text("#working .working").contains("1,000 × 5% = 50"));
        page.click("#working-back");
        page.until("one step back", || page.text("#working .working").contains("Sum over 1 channel"));
        page.click("#working .working__links button");
        page.until("there again", || page.text("#working .working").contains("1,000 × 5% = 50"));
        // The last line is what was typed.
        page.click("#working .working__line:last-child .working__link");
        page.until("the cursor stands in the field", || page.focused().starts_with("field-"));
        assert!(!page.has("#working[open]"));
        assert_eq!(page.value("#period"), "1", "in the period that one came from");
    });
}

#[test]
fn a_goal_is_met_with_the_needed_value_put_in() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        forecast(page, "forecast-goal");
        page.type_into("#goal-value", "130");
        let needed = "#goal-turned tbody tr:first-child td:nth-child(3) button";
        page.until("the answer is there", || page.has(needed));
        page.click(needed);
        until_open(page);
        let working = page.text("#working .working");
        assert!(working.contains("= 130"), "the goal comes out: {working}");
        page.click("#working .working__links li:first-child button");
        page.until("the lever is told with what it was", || {
            page.text("#working .working").contains("in the plan it is 1,200")
        });
        close(page);
        page.until("the focus is back", || {
            page.js("return document.activeElement.closest('#goal-turned') !== null") == true
        });
        // Opened by a key as well.
        page.press(&Key::Enter.to_string());
        until_open(page);
        close(page);
    });
}

#[test]
fn a_row_of_the_forecast_says_what_it_is_taken_from() {
    Visit::default().run(|page| {
        page.open("");
        three_months(page);
        forecast(page, "forecast");
        page.choose("#timeline-kpi", "leads");
        let second = "#timeline-table tbody tr:nth-child(2) td:nth-child(4) button";
        page.until("leads are forecast", || page.has(second) && page.text(second) == "50");
        page.click(second);
        until_open(page);
        assert!(page.text("#working").contains("Forecast"), "{}", page.text("#working"));
        page.click("#working .working__links button");
        page.until("each figure is the target's", || page.text("#working .working").contains("as in the target"));
        close(page);
        let all = "#timeline-table tbody tr:last-child td:nth-child(4) button";
        page.click(all);
        until_open(page);
        assert!(page.text("#working .working").contains("50 + 50 + 50 = 150"));
    });
}

#[test]
fn a_year_leads_to_its_months_and_a_comparison_to_both_of_its_figures() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "school");
        let visits = "figure:has(#funnel) table.data tbody tr:first-child td:nth-child(2) button";
        page.until("the year's funnel is there", || page.has(visits));
        page.click("figure:has(#funnel) summary");
        page.click(visits);
        until_open(page);
        assert!(page.text("#working").contains("Sum over 12 periods"), "{}", page.text("#working"));
        assert!(!page.has("#working-whole"), "it is the whole already");
        page.click("#working .working__links li:nth-child(2) button");
        page.until("one month", || page.has("#working-back") && page.has("#working-whole"));
        close(page);
        page.js("document.querySelector('#layer-actual').click()");
        page.click("#tile-revenue");
        until_open(page);
        page.click("#working .working__compared button");
        page.until("the difference is reckoned", || {
            page.text("#working .working").contains("= this figure − the one it is compared with")
        });
        assert_eq!(page.texts("#working .working__link").len(), 2);
        page.click("#working-back");
        page.until("the figure itself again", || page.has("#working .working__compared"));
    });
}
