//! Nothing scrolls sideways and no text lies on another, on any screen, in any language, at any width; no two elements share an
//! identity.

use e2e::Visit;
use race_planner::i18n::Locale;
use serde_json::Value;

use crate::screens::{EVERY_SCREEN, SCREENS, go_to, go_to_start, open_example};

/// Goes to a screen by its address, opens every fold, lets it settle, and calls `done` with what sticks out of the page at the
/// sides (what could be scrolled to, and what cannot even be scrolled to because it is cut off), and with texts that overlap.
const STICKING_OUT: &str = r#"
    const screen = SCREEN;
    const isThere = () => document.querySelector(screen === 'start' ? '#start-blank' : 'main h2')
        && location.hash === '#' + screen && !document.querySelector('main .part-progress');
    const frames = count => count && requestAnimationFrame(() => count === 1 ? done(look()) : frames(count - 1));
    // Two more frames once it is there: one for its layout, one for the canvases that follow it.
    const unfold = () => document.querySelectorAll('main details').forEach(fold => fold.open = true);
    const settle = () => isThere() ? (unfold(), frames(2)) : requestAnimationFrame(settle);
    const isInScroller = element => {
        for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement)
            if (getComputedStyle(parent).overflowX !== 'visible') return true;
        return false;
    };
    const look = () => {
        const out = [...document.body.querySelectorAll('*')].filter(element => {
            const box = element.getBoundingClientRect();
            return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1) && !isInScroller(element);
        });
        const names = out.slice(0, 5).map(element => `${element.tagName.toLowerCase()}#${element.id}.${element.className}`);
        const width = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
        return [...(width > innerWidth ? [`${width} pixels wide`] : []), ...names, ...overlaps()];
    };
    // What stays in its place while the page moves lies over it by design, and what is for readers alone lies nowhere.
    const isApart = element => {
        for (let it = element; it && it !== document.body; it = it.parentElement) {
            const { position, visibility, clip, clipPath, overflow } = getComputedStyle(it);
            if (clip !== 'auto' || clipPath !== 'none' || (overflow === 'hidden' && it.offsetWidth <= 1)) return true;
            if (['sticky', 'fixed'].includes(position) || visibility === 'hidden' || it.matches('.visually-hidden, .read-out')) return true;
        }
        return false;
    };
    const overlaps = () => {
        const texts = [], walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const node = walker.currentNode;
            if (!node.data.trim() || !node.parentElement.checkVisibility() || isApart(node.parentElement)) continue;
            const size = parseFloat(getComputedStyle(node.parentElement).fontSize), range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) if (box.width > 1) texts.push({ node, box, size });
        }
        texts.sort((one, other) => one.box.top - other.box.top);
        const found = [];
        texts.forEach(({ node, box, size }, index) => {
            for (let next = index + 1; next < texts.length && texts[next].box.top < box.bottom; next += 1) {
                const other = texts[next];
                const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                // The boxes of lines are higher than their letters, and in some scripts touch.
                const between = Math.abs(box.top + box.bottom - other.box.top - other.box.bottom) / 2;
                if (other.node !== node && across > 2 && between < 0.6 * Math.min(size, other.size))
                    found.push(`"${node.data.trim()}" lies on "${other.node.data.trim()}"`);
            }
        });
        return found.slice(0, 5);
    };
    location.hash = screen;
    settle();
"#;

const SAME_IDENTITY: &str = r"
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
";

fn nothing_scrolls_sideways_in(locale: Locale) {
    Visit::default().run(|page| {
        page.open(&format!("?lang={}", locale.tag()));
        open_example(page, "charity");
        let mut faults = Vec::new();
        for width in [1440, 1280, 768, 360, 320] {
            page.resize(width, 1.0);
            for screen in EVERY_SCREEN.into_iter().chain(["start"]) {
                let out = page.js_async(&STICKING_OUT.replace("SCREEN", &format!("'{screen}'")));
                if out != Value::Array(Vec::new()) {
                    faults.push(format!("{screen} at {width}: {out}"));
                }
            }
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
        for screen in SCREENS {
            go_to(page, screen);
            assert_eq!(page.js(SAME_IDENTITY), Value::Array(Vec::new()), "{screen}");
        }
        go_to_start(page);
        assert_eq!(page.js(SAME_IDENTITY), Value::Array(Vec::new()), "start");
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
