//! Nothing scrolls sideways, on any screen, in any language, at any width; no two elements share an identity.

use e2e::{Page, Visit};
use race_planner::i18n::Locale;
use serde_json::Value;

use crate::screens::{SCREENS, go_to, go_to_start, open_example};

/// What sticks out of the page at the sides, if the page can be scrolled there.
const STICKING_OUT: &str = r"
    const page = document.documentElement;
    if (page.scrollWidth <= innerWidth && document.body.scrollWidth <= innerWidth) return [];
    const scrolls = element => {
        for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement)
            if (getComputedStyle(parent).overflowX !== 'visible') return true;
        return false;
    };
    const out = [...document.body.querySelectorAll('*')].filter(element => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && !scrolls(element);
    });
    return ['scrollWidth ' + page.scrollWidth].concat(out.slice(0, 5).map(element =>
        element.tagName.toLowerCase() + (element.id && '#' + element.id) + '.' + element.className));
";

const SAME_IDENTITY: &str = r"
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
";

fn for_each_screen(page: &Page, mut look: impl FnMut(&str)) {
    for screen in SCREENS {
        go_to(page, screen);
        look(screen);
    }
    go_to_start(page);
    look("start");
    go_to(page, "overview");
}

fn nothing_scrolls_sideways_in(locale: Locale) {
    Visit::default().run(|page| {
        page.open(&format!("?lang={}", locale.tag()));
        open_example(page, "charity");
        let mut faults = Vec::new();
        for width in [1440, 768, 360, 320] {
            page.resize(width, 1.0);
            for_each_screen(page, |screen| {
                // Two frames: one for the new width, one for the canvases that follow it.
                page.js_async("requestAnimationFrame(() => requestAnimationFrame(() => done()))");
                let out = page.js(STICKING_OUT);
                if out != Value::Array(Vec::new()) {
                    faults.push(format!("{screen} at {width}: {out}"));
                }
            });
        }
        assert!(faults.is_empty(), "{}: {faults:#?}", locale.tag());
    });
}

#[test]
fn nothing_scrolls_sideways_in_english() {
    nothing_scrolls_sideways_in(Locale::En);
}

#[test]
fn nothing_scrolls_sideways_in_french() {
    nothing_scrolls_sideways_in(Locale::Fr);
}

#[test]
fn nothing_scrolls_sideways_in_russian() {
    nothing_scrolls_sideways_in(Locale::Ru);
}

#[test]
fn nothing_scrolls_sideways_in_persian() {
    nothing_scrolls_sideways_in(Locale::Fa);
}

#[test]
fn no_two_elements_share_an_identity() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        for_each_screen(page, |screen| {
            assert_eq!(page.js(SAME_IDENTITY), Value::Array(Vec::new()), "{screen}");
        });
    });
}

#[test]
fn the_stages_are_at_hand_at_the_bottom_of_a_phone() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        page.resize(360, 2.0);
        for screen in SCREENS {
            go_to(page, screen);
            let is_at_bottom = "const rail = document.querySelector('.rail').getBoundingClientRect();
                return rail.top > innerHeight / 2 && rail.bottom <= innerHeight + 1";
            page.until("the rail is at the bottom", || page.js(is_at_bottom) == true);
        }
    });
}

#[test]
fn a_phone_shows_one_channel_at_a_time() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        page.resize(360, 2.0);
        go_to(page, "reach");
        assert!(page.shows("#field-visits-0") && !page.shows("#field-visits-1"));
        page.choose("#grid-lane", "1");
        page.until("the second channel is shown", || page.shows("#field-visits-1") && !page.shows("#field-visits-0"));
        page.type_into("#field-visits-1", "1000");
        page.choose("#grid-lane", "total");
        page.until("the total is shown", || page.text("tr:has(#field-visits-0) button.derived") == "2,580");
        assert!(!page.shows("#field-visits-1"));
    });
}
