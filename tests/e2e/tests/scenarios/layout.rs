//! Nothing scrolls sideways and no text lies on another, on any screen, in any language, at any width; no two elements share an
//! identity.

use e2e::Visit;
use race_planner::i18n::Locale;
use serde_json::{Value, json};

use crate::screens::{EVERY_SCREEN, SCREENS, go_to, go_to_start, open_example, until_saved};

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

/// Puts the cursor into one field after the other, there and back, and names those that lie below the column of totals or
/// out of the table's sight.
const BELOW_TOTALS: &str = r"
    const [count] = arguments, below = [];
    const walk = [...Array(count).keys()];
    for (const index of [...walk, ...walk.toReversed()]) {
        const field = document.querySelector(`#field-visits-${index}`);
        field.focus();
        const box = field.closest('.field__box').getBoundingClientRect();
        const totals = document.querySelector('.grid__head--total').getBoundingClientRect();
        const table = document.querySelector('.grid__scroll').getBoundingClientRect();
        const isApart = box.right <= totals.left + 1 || box.left >= totals.right - 1;
        if (!isApart || box.left < table.left - 1 || box.right > table.right + 1) below.push(field.id);
    }
    return below;
";

#[test]
fn what_is_typed_into_the_grid_is_never_below_its_totals() {
    for locale in [Locale::En, Locale::Fa] {
        Visit::default().run(|page| {
            page.open(&format!("?lang={}", locale.tag()));
            open_example(page, "charity");
            page.resize(1280, 1.0);
            go_to(page, "reach");
            let hidden =
                "const table = document.querySelector('.grid__scroll'); return table.scrollWidth - table.clientWidth";
            page.until("four channels stand beside each other", || page.js(hidden).as_i64().unwrap() <= 1);
            go_to(page, "plan");
            for number in 5..8 {
                page.click("#add-channel");
                page.until("the channel is there", || {
                    page.texts("#add-channel").len() == 1 && channels(page) == number
                });
            }
            go_to(page, "reach");
            page.until("the seventh channel is there", || page.has("#field-visits-6"));
            for width in [1280, 768] {
                page.resize(width, 1.0);
                page.until("not all fit", || page.js(hidden).as_i64().unwrap() > 100);
                let below = page.js_with(BELOW_TOTALS, &[json!(7)]);
                assert_eq!(below, Value::Array(Vec::new()), "{} at {width}", locale.tag());
            }
        });
    }
}

fn channels(page: &e2e::Page) -> u64 {
    page.js("return document.querySelectorAll('.channel').length").as_u64().unwrap()
}

/// A name of sixty letters.
const LONG_NAME: &str = "Boulangerie en ligne de la rue des Martyrs, printemps 2027 B";

/// What is wrong with the head of the page.
const HEAD: &str = r"
    const at = css => document.querySelector(css), box = css => at(css).getBoundingClientRect(), faults = [];
    const title = box('#plan-title'), save = box('#save-state'), words = at('.save__words');
    if (save.height > 1.6 * parseFloat(getComputedStyle(words).fontSize)) faults.push(`the state has ${save.height} pixels`);
    if (words.scrollWidth > words.clientWidth + 1) faults.push('the state is cut');
    if (save.top < title.bottom - 1) faults.push('the state lies on the name');
    for (const css of ['#plans-open', '#share', '#undo', '#redo', '.header__settings', '.brand']) {
        const other = box(css), apart = (one, two) => one.right <= two.left + 1 || two.right <= one.left + 1
            || one.bottom <= two.top + 1 || two.bottom <= one.top + 1;
        if (!apart(title, other)) faults.push(`the name lies on ${css}`);
        if (!apart(save, other)) faults.push(`the state lies on ${css}`);
    }
    if (at('#plan-title').title !== at('#plan-title').value) faults.push('the name is not told as a whole');
    if (innerWidth >= 1280 && at('#plan-title').scrollWidth > at('#plan-title').clientWidth + 1) faults.push('the name is cut');
    if (title.width < 150) faults.push(`the name has ${title.width} pixels`);
    return faults;
";

#[test]
fn the_head_holds_a_long_name_and_the_save_state() {
    for locale in [Locale::Fr, Locale::Fa] {
        Visit::default().run(|page| {
            page.open(&format!("?lang={}", locale.tag()));
            open_example(page, "bakery");
            page.resize(1280, 1.0);
            page.type_into("#plan-title", LONG_NAME);
            until_saved(page);
            assert_eq!(page.attribute("#plan-title", "title"), LONG_NAME);
            for width in [1280, 768, 360, 320] {
                page.resize(width, 1.0);
                page.rest_for_two_frames();
                assert_eq!(page.js(HEAD), Value::Array(Vec::new()), "{} at {width}", locale.tag());
            }
        });
    }
}

/// Whether all tabs stand in one row, with all of the current one in view.
const IS_ONE_ROW: &str = r"
    const row = document.querySelector('.tabs__list'), place = row.getBoundingClientRect();
    const tabs = [...row.querySelectorAll('.tabs__tab')], tops = new Set(tabs.map(tab => tab.getBoundingClientRect().top));
    const [css] = arguments, tab = document.querySelector(css).getBoundingClientRect();
    return tops.size === 1 && tab.left >= place.left - 1 && tab.right <= place.right + 1
        && document.documentElement.scrollWidth <= innerWidth";

#[test]
fn tabs_stay_in_one_row_with_the_current_one_in_view() {
    for locale in [Locale::Ru, Locale::Fr, Locale::Fa] {
        Visit::default().run(|page| {
            page.open(&format!("?lang={}", locale.tag()));
            open_example(page, "bakery");
            page.resize(360, 1.0);
            for screen in EVERY_SCREEN {
                if !["plan-", "forecast", "improve", "learn"].iter().any(|begin| screen.starts_with(begin)) {
                    continue;
                }
                page.js(&format!("location.hash = '{screen}'"));
                let tab = format!("#tab-{screen}");
                page.until("the tab is current", || page.has(&format!("{tab}[aria-current]")));
                page.until(screen, || page.js_with(IS_ONE_ROW, &[json!(tab)]) == true);
            }
            // The keyboard brings the others into view.
            page.js("location.hash = 'forecast'");
            page.until("the first tab is current", || page.has("#tab-forecast[aria-current]"));
            page.js("document.querySelector('#tab-forecast').focus()");
            page.press(&"\u{e004}".repeat(5));
            assert_eq!(page.focused(), "tab-forecast-budget");
            page.until("the last one is in view", || {
                page.js_with(IS_ONE_ROW, &[json!("#tab-forecast-budget")]) == true
            });
        });
    }
}
