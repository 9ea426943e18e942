//! The engine answers in whichever direction the figures allow.

use e2e::Visit;

use crate::screens::{CUSTOMERS, LEADS, TARGET, VISITS, VOLUME, funnel, go_to, open_blank, open_example, tile};

#[test]
fn a_budget_and_rates_give_the_revenue() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        assert_eq!(tile(page, "revenue"), "–");
        for (field, text) in
            [("media-cost", "500"), ("cpc", "0.50"), ("lead-rate", "5"), ("sale-rate", "20%"), ("aov", "60")]
        {
            page.type_into(&format!("#quick-{field}"), text);
        }
        assert_eq!(funnel(page, VISITS, VOLUME), "1,000");
        assert_eq!(funnel(page, LEADS, VOLUME), "50");
        assert_eq!(funnel(page, CUSTOMERS, VOLUME), "10");
        assert_eq!(tile(page, "revenue"), "$600");
        assert_eq!(page.attribute("#quick-visits", "placeholder"), "1,000", "what follows is shown in its empty field");
    });
}

#[test]
fn wished_orders_and_rates_give_the_visits_and_the_budget() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to(page, "convert");
        page.type_into("#field-orders-0", "200");
        page.type_into("#field-customers-0", "20%");
        go_to(page, "act");
        page.type_into("#field-leads-0", "5 %");
        go_to(page, "reach");
        page.type_into("#field-cpc-0", "0.5");
        assert_eq!(funnel(page, LEADS, VOLUME), "1,000");
        assert_eq!(funnel(page, VISITS, VOLUME), "20,000");
        assert_eq!(page.attribute("#field-visits-0", "placeholder"), "20,000");
        assert_eq!(page.attribute("#field-media-cost-0", "placeholder"), "$10,000");
        go_to(page, "overview");
        assert_eq!(tile(page, "cost"), "$10,000");
    });
}

#[test]
fn a_range_counts_with_its_middle() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "1000");
        page.type_into("#quick-lead-rate", "2–4%");
        assert_eq!(funnel(page, LEADS, VOLUME), "30");
        page.click("#quick-aov");
        assert_eq!(page.value("#quick-lead-rate"), "2–4%");
    });
}

#[test]
fn what_really_happened_stands_beside_the_target() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        page.click("label:has(#layer-actual)");
        page.until("the actual figures are shown", || funnel(page, VISITS, VOLUME) != "2,480");
        assert_eq!(funnel(page, VISITS, TARGET), "2,480");
        let before = funnel(page, VISITS, VOLUME);
        go_to(page, "reach");
        page.type_into("#field-visits-1", "2240");
        // 1,240 were entered before.
        let grown = before.replace(',', "").parse::<u32>().unwrap() + 1000;
        assert_eq!(funnel(page, VISITS, VOLUME).replace(',', ""), grown.to_string());
        page.click("label:has(#layer-target)");
        page.until("the target is as it was", || funnel(page, VISITS, VOLUME) == "2,480");
    });
}
