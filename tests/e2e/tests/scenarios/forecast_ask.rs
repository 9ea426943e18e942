//! Asking the forecast: what must change for a goal, and what matters most.

use e2e::{Page, Visit};

use crate::screens::{go_to, open_blank, open_example, until_drawn, until_saved};

/// Opens a tab of the forecast.
#[track_caller]
fn open_tab(page: &Page, tab: &str) {
    page.click("#nav-forecast");
    page.until("the forecast is open", || page.has(&format!("#tab-{tab}")));
    page.click(&format!("#tab-{tab}"));
    page.until("its tab is open", || page.attribute(&format!("#tab-{tab}"), "aria-current") == "page");
}

/// 1000 visits, 50 leads, 10 orders of 60, paid with 500.
#[track_caller]
fn enter_plan(page: &Page) {
    open_blank(page);
    for (field, text) in
        [("media-cost", "500"), ("cpc", "0.50"), ("lead-rate", "5"), ("sale-rate", "20%"), ("aov", "60")]
    {
        page.type_into(&format!("#quick-{field}"), text);
    }
}

#[track_caller]
fn answer(page: &Page) -> String {
    page.text("#goal-answer").replace(['\u{2068}', '\u{2069}'], "")
}

#[track_caller]
fn row(page: &Page, table: &str, number: usize) -> Vec<String> {
    page.texts(&format!("#{table} tbody tr:nth-child({number}) > *"))
}

#[test]
fn a_goal_is_answered_while_it_is_typed() {
    Visit::default().run(|page| {
        page.open("");
        enter_plan(page);
        open_tab(page, "forecast-goal");
        // Half as many again is suggested at first.
        assert!(answer(page).contains("“Visits” must rise from 1,000 to 1,500 (+50%)"), "{}", answer(page));
        page.type_into("#goal-value", "40");
        let told = "For “Orders” to reach 40, “Visits” must rise from 1,000 to 4,000 (+300%). Marketing then costs $1,500 more.";
        page.until("the answer follows", || answer(page) == told);
        assert_eq!(row(page, "goal-turned", 1), ["Visits", "1,000", "4,000", "+3,000", "+300%"]);
        let ways = page.texts("#goal-ways tbody th");
        assert!(ways.iter().any(|way| way == "Lead conversion rate"), "{ways:?}");
        page.click("#lever-visits");
        page.until("a lever is asked for", || answer(page) == "Choose at least one figure that may change.");
        page.click("#lever-sale-rate");
        page.until("the rate does it alone", || answer(page).contains("from 20% to 80% (+300%)"));
        page.click(".limits summary");
        page.type_into("#limit-high-sale-rate", "50%");
        page.until("the limit holds", || answer(page).contains("“Orders” gets to 25 at best"));
    });
}

#[test]
fn a_question_stays_while_one_looks_elsewhere_and_goes_with_its_plan() {
    Visit::default().run(|page| {
        page.open("");
        enter_plan(page);
        open_tab(page, "forecast-goal");
        page.choose("#goal-kpi", "leads");
        page.type_into("#goal-value", "200");
        page.until("leads are asked for", || answer(page).contains("“Leads” to reach 200"));
        open_tab(page, "forecast-levers");
        go_to(page, "act");
        // Twice as many of them come by a rate that is twice as high.
        page.type_into("#field-leads-0", "10%");
        open_tab(page, "forecast-goal");
        page.until("it answers with the new figures", || answer(page).contains("from 1,000 to 2,000 (+100%)"));
        assert_eq!(page.value("#goal-value"), "200");
        until_saved(page);
        page.reload();
        page.until("the tab is open again", || page.has("#goal-answer"));
        page.until("the question is as it was", || answer(page).contains("“Leads” to reach 200"));
        assert_eq!(page.value("#goal-value"), "200");
    });
}

#[test]
fn what_matters_most_is_drawn_and_listed() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        open_tab(page, "forecast-levers");
        until_drawn(page, "#tornado");
        let finding = page.text("#rank-finding").replace(['\u{2068}', '\u{2069}'], "");
        assert!(finding.starts_with("“Gross margin” moves “Profit” most: 10% more of it"), "{finding}");
        assert_eq!(page.texts("#rank-table > .table-scroll tbody tr").len(), 12);
        assert!(page.has("#rank-rest"));
        page.type_into("#rank-outlay", "200");
        page.until("the outlay is taken", || page.text("#rank-table thead").contains("$200"));
        page.click("label:has(#rank-together)");
        page.until("channels go together", || !page.text("#rank-table tbody").contains("Newsletter"));
        page.choose("#rank-result", "cac");
        page.until("nothing pays back there", || !page.has("#rank-outlay"));
        assert_eq!(page.texts("#rank-table > .table-scroll thead th").len(), 5);
    });
}

#[test]
fn on_a_phone_nothing_scrolls_sideways_in_any_language() {
    for language in ["en", "fr", "ru", "fa"] {
        Visit::default().run(|page| {
            page.resize(320, 1.0);
            page.open(&format!("?lang={language}"));
            open_example(page, "charity");
            for tab in ["forecast-goal", "forecast-levers"] {
                page.js(&format!("location.hash = '{tab}'"));
                page.until("the part is there", || page.has(".ask"));
                let wide = "return [...document.querySelectorAll('main, .ask, .ask .table-scroll')]
                    .every(part => part.scrollWidth <= part.clientWidth + 1)
                    && document.documentElement.scrollWidth <= innerWidth";
                page.until("nothing is too wide", || page.js(wide) == true);
            }
        });
    }
}
