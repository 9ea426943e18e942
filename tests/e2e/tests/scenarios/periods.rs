//! All periods of a plan together: the year's figures, where they are typed, and seasons that differ each year.

use e2e::{Page, Visit};
use race_planner::i18n::Locale;

use crate::screens::{VISITS, VOLUME, funnel, go_to, open_blank, open_example, school_month, tile, until_saved};

const TAB: &str = "\u{e004}";

fn click_above(page: &Page, css: &str) {
    page.js("scrollTo(0, 0);");
    page.click(css);
}

fn months(page: &Page, count: &str, last: &str) {
    go_to(page, "plan");
    page.type_into("#period-count", count);
    page.press(TAB);
    page.js("const day = document.getElementById('period-start'); day.value = '2026-01-01'; \
             day.dispatchEvent(new Event('change', { bubbles: true }));");
    page.until("the plan has its periods", || page.text("#period-span").contains(last));
}

fn target(page: &Page, period: usize) -> String {
    page.text(&format!("#timeline-table tbody tr:nth-child({period}) > :nth-child(2)"))
}

#[test]
fn a_year_is_met_as_a_whole_and_what_is_looked_at_stays() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "school");
        assert_eq!(page.value("#period"), "all", "of a plan of several periods the whole comes first");
        let month = |at| school_month(page, Locale::En, at);
        assert!(page.text("#whole").contains(&month(0)) && page.text("#whole").contains(&month(11)));
        assert_eq!((tile(page, "revenue"), funnel(page, VISITS, VOLUME)), ("$56,712".into(), "31,920".into()));
        assert!(!page.has("#tile-revenue .tile__change"), "nothing comes before the whole");
        page.click("#tile-revenue");
        page.until("its working is shown", || page.text("#working").contains("Sum over 12 periods"));
        page.click("#working-close");
        click_above(page, "#period-next");
        page.until("the first month is shown", || page.value("#period") == "0");
        let first = tile(page, "revenue");
        click_above(page, "#period-next");
        page.until("the second month is shown", || tile(page, "revenue") != first);
        assert!(page.text("#tile-revenue .tile__change").contains("period before"));
        page.reload();
        page.until("the second month is still shown", || page.value("#period") == "1");
        page.choose("#period", "all");
        page.until("the year again", || tile(page, "revenue") == "$56,712");
        // What has happened ends with the seventh month; the target beside it is that of the same months.
        click_above(page, "label:has(#layer-actual)");
        page.until("so far", || page.text("#whole").contains(&month(6)));
        assert!(page.text("#tile-revenue .tile__change").contains("target"));
        click_above(page, "label:has(#layer-target)");
        go_to(page, "act");
        assert_eq!(page.value("#period"), "all");
        assert!(page.text("#nav-act").contains("7.6%"), "{}", page.text("#nav-act"));
        page.reload();
        page.until("still the whole", || page.has("#period") && page.value("#period") == "all");
    });
}

#[test]
fn the_whole_is_read_and_a_period_is_typed() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        months(page, "12", "December 2026");
        go_to(page, "reach");
        assert_eq!(page.value("#period"), "0", "who has just made periods goes on typing");
        page.type_into("#field-visits-0", "1000");
        page.press(TAB);
        page.choose("#period", "all");
        page.until("the year's visits", || funnel(page, VISITS, VOLUME) == "12,000");
        assert!(!page.has("#field-visits-0"), "nothing is typed into a sum");
        assert!(page.texts(".grid__table .derived").iter().any(|it| it.contains("12,000")));
        assert!(page.text("#nav-reach").contains("12k"), "{}", page.text("#nav-reach"));
        page.click("#period-enter");
        page.until("the field is back", || page.has("#field-visits-0") && page.value("#field-visits-0") == "1,000");
        assert!(!page.has("#whole"));
    });
}

#[test]
fn a_problem_of_one_month_is_told_of_the_year_and_leads_there() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "school");
        page.choose("#period", "3");
        go_to(page, "act");
        page.type_into("#field-leads-0", "120%");
        page.press(TAB);
        page.choose("#period", "all");
        let problem = ".finding--problem .finding__text";
        let month = school_month(page, Locale::En, 3);
        page.until("the month is named", || page.has(problem) && page.text(problem).contains(&month));
        page.click(".finding--problem .button");
        page.until("its field has the cursor", || page.value("#period") == "3" && page.focused() == "field-leads-0");
    });
}

#[test]
fn a_factor_for_each_period_makes_one_year_differ_from_the_next() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        months(page, "14", "February 2027");
        go_to(page, "reach");
        page.type_into("#field-visits-0", "1000");
        click_above(page, "#nav-forecast");
        page.choose("#timeline-kpi", "visits");
        page.click("#seasons");
        page.type_into("#season-1", "1.5");
        page.until("both Februaries are strong", || target(page, 2) == "1,500" && target(page, 14) == "1,500");
        assert!(!page.has("#season-13"), "a year has twelve factors");
        page.click("#seasons-each-period");
        page.until("each period has its own", || page.has("#season-13") && page.value("#season-13") == "1.5");
        page.type_into("#season-13", "2");
        page.until("they differ", || target(page, 2) == "1,500" && target(page, 14) == "2,000");
        until_saved(page);
        page.reload();
        page.until("everything is still there", || page.has("#timeline-kpi"));
        page.choose("#timeline-kpi", "visits");
        page.until("with its season", || target(page, 14) == "2,000");
        page.click("#seasons-yearly");
        page.until("the first year comes again", || target(page, 14) == "1,500");
    });
}
