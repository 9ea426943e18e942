//! Without a mouse.

use e2e::{Key, Page, Visit};

use crate::screens::{VISITS, VOLUME, funnel, open_blank, open_example};

/// Presses Tab until the focus is on the element with this id.
#[track_caller]
fn tab_to(page: &Page, id: &str) {
    let mut passed = Vec::new();
    for _ in 0..60 {
        page.press(&Key::Tab.to_string());
        if page.focused() == id {
            return;
        }
        passed.push(page.focused());
    }
    panic!("Tab does not lead to {id}, only past {passed:?}");
}

#[test]
fn from_the_start_to_a_figure_with_keys_only() {
    Visit::default().run(|page| {
        page.open("");
        tab_to(page, "start-blank");
        page.press(&Key::Enter.to_string());
        page.until("the overview is open", || page.has("#quick-visits"));
        tab_to(page, "quick-visits");
        page.press("450");
        assert_eq!(funnel(page, VISITS, VOLUME), "450");
        tab_to(page, "quick-lead-rate");
        page.press(&format!("10{}", Key::Enter));
        assert_eq!(page.value("#quick-lead-rate"), "10%");
        assert_eq!(page.focused(), "quick-lead-rate", "Enter takes the figure and stays");
    });
}

#[test]
fn the_first_tab_skips_to_the_content() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        page.reload();
        page.press(&Key::Tab.to_string());
        assert!(page.shows("a.skip"));
        page.press(&Key::Enter.to_string());
        assert_eq!(page.focused(), "content");
        page.press(&Key::Tab.to_string());
        let is_inside = page.js("return document.querySelector('#content').contains(document.activeElement)");
        assert_eq!(is_inside, true);
    });
}

#[test]
fn the_stages_can_be_walked_with_keys() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        tab_to(page, "nav-act");
        page.press(&Key::Enter.to_string());
        page.until("the stage is open", || page.has("#field-leads-0"));
        tab_to(page, "field-leads-0");
    });
}

#[test]
fn every_finding_leads_to_a_field() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        let count = page.texts(".finding button").len();
        assert!(count > 3);
        for index in 0..count {
            page.click("#nav-overview");
            page.until("the findings are there", || page.texts(".finding button").len() == count);
            page.js("document.querySelectorAll('.findings__notes').forEach(notes => { notes.open = true; })");
            let finding = page.texts(".finding")[index].clone();
            page.js(&format!("document.querySelectorAll('.finding button')[{index}].click()"));
            page.until(&finding, || page.focused().starts_with("field-"));
        }
    });
}
