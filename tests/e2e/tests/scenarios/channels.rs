//! Several channels: added, named, totalled, removed.

use e2e::Visit;

use crate::screens::{VISITS, VOLUME, funnel, go_to, open_blank, stored_plan, until_saved};

#[test]
fn a_new_channel_has_its_own_figures_and_the_total_counts_both() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to(page, "plan");
        page.click("#add-channel");
        page.until("the new channel's name can be typed", || page.focused().starts_with("channel-"));
        page.type_into(&format!("#{}", page.focused()), "Flyers");
        go_to(page, "reach");
        assert!(page.texts(".grid__head").contains(&"Flyers".to_owned()));
        page.type_into("#field-visits-0", "100");
        page.type_into("#field-visits-1", "250");
        assert_eq!(funnel(page, VISITS, VOLUME), "350");
        page.click("#undo");
        assert_eq!(funnel(page, VISITS, VOLUME), "100");
    });
}

#[test]
fn a_title_is_kept_and_names_the_tab() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#plan-title", "Été 2027 <b>");
        page.until("the tab has the name", || page.title() == "Été 2027 <b> – RACE Planner");
        until_saved(page);
        page.reload();
        assert_eq!(page.value("#plan-title"), "Été 2027 <b>");
        assert!(stored_plan(page).1.contains("Été 2027 <b>"));
    });
}
