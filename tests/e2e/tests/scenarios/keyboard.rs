//! Without a mouse.

use e2e::{Engine, Key, Page, Visit};
use serde_json::json;

use crate::screens::{EVERY_SCREEN, VISITS, VOLUME, funnel, open_blank, open_example};

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

/// Marks what the keyboard must reach on this screen, and goes to where its content begins. A group of radio buttons is one stop.
const BEGIN: &str = "
    const main = document.querySelector('main');
    const stops = [...main.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(it =>
        it.tabIndex >= 0 && !it.disabled && it.checkVisibility({ visibilityProperty: true })
        && !(it.type === 'radio' && !it.checked && main.querySelector(`[name='${it.name}']:checked`)));
    window.open = new Set(stops);
    main.focus();
    return stops.length";

/// What has the focus now: whether it is within the content, and its place if it lies beneath what stays in its place.
const STOP: &str = "
    const main = document.querySelector('main'), it = document.activeElement;
    window.open.delete(it);
    const box = it.getBoundingClientRect();
    const head = document.querySelector('.header').getBoundingClientRect().bottom;
    const rail = document.querySelector('.rail').getBoundingClientRect();
    const end = rail.top > innerHeight / 2 ? rail.top : innerHeight;
    const isSeen = !main.contains(it) || box.height === 0 || (box.bottom > head && box.top < end);
    return [main.contains(it) && it !== main, isSeen ? '' : `${it.outerHTML.slice(0, 120)} at ${box.top} to ${box.bottom}`]";

fn walk_every_screen(lang: &str, width: u32) {
    Visit::default().run(|page| {
        page.open(&format!("?lang={lang}"));
        open_example(page, "school");
        page.resize(width, 1.0);
        let mut faults = Vec::new();
        for screen in EVERY_SCREEN {
            page.js_with("location.hash = arguments[0]", &[json!(screen)]);
            page.until(screen, || {
                page.js_with("return location.hash === '#' + arguments[0]", &[json!(screen)]) == true
                    && page.has("main h2")
                    && !page.has("main .part-progress")
                    // What is still being worked out comes above what has the focus then.
                    && !page.has(".chances__run progress")
            });
            let stops = page.js(BEGIN).as_u64().unwrap_or_default();
            assert!(stops > 0, "{screen} has nothing for the keyboard");
            // Derived figures and lists may come with the focus, so a few more than there were.
            for _ in 0..stops + 20 {
                page.press(&Key::Tab.to_string());
                if page.engine() != Engine::Chromium {
                    // Others scroll to the text of a field in a later frame, back from the next stop if that was quicker.
                    page.rest_for_two_frames();
                }
                let stop = page.settled(|| page.js(STOP), |stop| stop[1] == "");
                if stop[1] != "" {
                    faults.push(format!("{screen}: beneath something: {}", stop[1]));
                }
                if stop[0] == false {
                    break;
                }
            }
            let missed = page.js("return [...window.open].filter(it => it.isConnected && it.checkVisibility()).map(it => it.outerHTML.slice(0, 120))");
            if missed != json!([]) {
                faults.push(format!("{screen}: not reached: {missed}"));
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    });
}

#[test]
fn every_screen_is_walked_through_with_tab() {
    walk_every_screen("en", 1440);
}

#[test]
fn every_screen_is_walked_through_with_tab_on_a_phone_in_persian() {
    walk_every_screen("fa", 360);
}
