//! How far measured rates can be trusted: what the rail, the charts' tables and the findings say of a handful of visits.

use e2e::{Page, Visit};

use crate::screens::{LEADS, STEP_RATE, funnel, go_to, open_blank, until_saved};

/// Visits and leads that were counted.
fn measure(page: &Page, visits: &str, leads: &str) {
    page.click("label:has(#layer-actual)");
    go_to(page, "reach");
    page.type_into("#field-visits-0", visits);
    go_to(page, "act");
    page.type_into("#field-leads-0", leads);
}

/// The lead rate in the table beside the stage's chart.
fn in_table(page: &Page) -> String {
    page.texts("figure:has(#metrics) table.data tbody tr > *").get(2).cloned().unwrap_or_default()
}

#[test]
fn a_handful_of_visits_is_too_few_in_rail_chart_and_funnel() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        measure(page, "12", "2");
        page.until("the rail says so", || page.text("#nav-act .few") == "Too few to say");
        assert_eq!(page.text("#nav-act .rail__value"), "16.7%");
        assert_eq!(page.attribute("#nav-act", "title"), "Lead conversion rate: 16.7% · 4.7–44.8% · Too few to say");
        assert_eq!(in_table(page), "16.7% · 4.7–44.8% · Too few to say");
        assert_eq!(funnel(page, LEADS, STEP_RATE), "16.7% · 4.7–44.8% · Too few to say");
        assert!(!page.has(".finding--advice"), "no advice from a dozen visits");
        page.click(".findings__notes summary");
        assert!(page.text(".findings__notes").contains("too few to be sure"), "{}", page.text(".findings__notes"));
        until_saved(page);
        page.reload();
        page.click("label:has(#layer-actual)");
        page.until("still so after a reload", || page.text("#nav-act .few") == "Too few to say");
    });
}

#[test]
fn a_thousand_visits_have_a_narrow_range_and_a_plan_has_none() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        measure(page, "1000", "100");
        page.until("the range is in the table", || in_table(page) == "10% · 8.3–12%");
        assert!(!page.has("#nav-act .few"));
        assert_eq!(page.attribute("#nav-act", "title"), "Lead conversion rate: 10% · 8.3–12%");
        assert!(page.has("figure:has(#metrics) .figure__hint"), "the line through the bar is explained");
        assert!(page.has(".finding--advice"));
        page.js("scrollTo(0, 0);");
        page.click("label:has(#layer-target)");
        page.until("a plan is no observation", || !page.has("figure:has(#metrics) .figure__hint"));
        assert_eq!(page.attribute("#nav-act", "title"), "");
    });
}
