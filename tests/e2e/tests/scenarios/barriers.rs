//! Every screen and dialog is looked through by axe-core, in every language and both themes, with every fold open; a few of
//! them also as other pages have them, and in the other engines.

use std::fs;

use e2e::{Key, Page, Visit};
use race_planner::i18n::Locale;
use serde_json::{Value, json};

use crate::screens::{EVERY_SCREEN, open_example, until_drawn};

/// WCAG 2.2 at level AA, and what axe-core holds to be good practice.
const RUN: &str = "axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations', 'incomplete'],
    }).then(found => done(['violations', 'incomplete'].map(kind => found[kind].flatMap(it =>
        it.nodes.map(node => it.id + ' ' + node.target.join(' ') + ': ' + [...node.any, ...node.all, ...node.none]
            .map(check => check.message).join('; '))))))";

/// What axe-core can't judge by itself: a rule and a part of what it says, and why it is as it should be. Whatever else it
/// leaves open is a barrier until it is looked at. Whatever two tokens may stand on each other, `chart_palette` holds to 4.5:1.
const LOOKED_AT: [(&str, &str, &str); 5] = [
    (
        "color-contrast",
        "partially obscured",
        "boxes that touch, or cells of a table that is scrolled: their colours are tokens",
    ),
    ("color-contrast", "too short to determine", "the letters of stages, whose colours are tokens"),
    ("label-content-name-mismatch", "Unable to determine", "the only letter of these buttons is a sign: ? or ="),
    ("color-contrast", "only non-text characters", "signs that are hidden from readers, with words beside them"),
    ("th-has-data-cells", "missing or empty", "a table that is filled in by what is entered"),
];

/// What stands in somebody's way on the page as it is shown, with the place.
fn barriers(page: &Page, place: &str) -> Vec<String> {
    if page.js("return !window.axe") == true {
        let script = xtask::axe::script().expect("a place for tools");
        let script = fs::read_to_string(&script)
            .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask setup` brings it", script.display()));
        page.js(&script);
    }
    let found = page.js_async(RUN);
    let lines = |kind: usize| found[kind].as_array().into_iter().flatten().filter_map(Value::as_str);
    let is_looked_at =
        |line: &&str| LOOKED_AT.iter().any(|(rule, part, _)| line.starts_with(rule) && line.contains(part));
    let open = lines(1).filter(|line| !is_looked_at(line)).map(|line| format!("{place}, not judged: {line}"));
    lines(0).map(|line| format!("{place}: {line}")).chain(open).collect()
}

/// Opens all folds of the screen.
fn unfold(page: &Page) {
    page.js("document.querySelectorAll('main details:not([open])').forEach(fold => { fold.open = true; })");
}

/// Shows the screen with this name in the address, with all its parts.
fn show(page: &Page, screen: &str) {
    page.js_with("location.hash = arguments[0]", &[json!(screen)]);
    page.until(screen, || {
        page.js_with("return location.hash === '#' + arguments[0]", &[json!(screen)]) == true
            && page.has("main h2")
            && !page.has(".part-progress")
    });
    unfold(page);
    page.until("what was folded is there", || !page.has(".part-progress"));
}

fn look_through(locale: Locale) {
    let found: Vec<String> = ["light", "dark"].into_iter().flat_map(|theme| in_theme(locale, theme)).collect();
    assert!(found.is_empty(), "{} barriers:\n{}", found.len(), found.join("\n"));
}

fn in_theme(locale: Locale, theme: &str) -> Vec<String> {
    let mut found = Vec::new();
    Visit::default().run(|page| {
        page.open(&format!("?lang={}&theme={theme}", locale.tag()));
        let place = |screen: &str| format!("{} {theme} {screen}", locale.tag());
        found.extend(barriers(page, &place("start")));
        open_example(page, "school");
        for screen in EVERY_SCREEN {
            show(page, screen);
            found.extend(barriers(page, &place(screen)));
        }
        show(page, "overview");
        for dialog in DIALOGS {
            found.extend(in_dialog(page, dialog, &place(dialog.1)));
        }
        page.press_with(&[Key::Control], 'k');
        page.until("the palette is open", || page.focused() == "palette-input");
        found.extend(barriers(page, &place("palette")));
    });
    found
}

/// Opens a dialog, looks through it and closes it.
fn in_dialog(page: &Page, (button, sign, close): (&str, &str, &str), place: &str) -> Vec<String> {
    page.click(button);
    page.until(sign, || page.has(sign) && !page.has("dialog .part-progress"));
    page.js("document.querySelectorAll('dialog details:not([open])').forEach(fold => { fold.open = true; })");
    let found = barriers(page, place);
    page.click(close);
    page.until("it is closed", || !page.has("dialog[open]"));
    found
}

/// Buttons that open dialogs, what is there when the dialog is, and what closes it.
const DIALOGS: [(&str, &str, &str); 5] = [
    ("#plans-open", "#plans-take", "#plans-close"),
    ("#open-export", "#export-plan", "#exchange-close"),
    ("#open-import", "#import-file", "#exchange-close"),
    ("#share", "#open-teach", "#share-close"),
    (".tile", "#working-title", "#working-close"),
];

#[test]
fn nothing_stands_in_the_way_in_english() {
    look_through(Locale::En);
}

#[test]
fn nothing_stands_in_the_way_in_french() {
    look_through(Locale::Fr);
}

#[test]
fn nothing_stands_in_the_way_in_russian() {
    look_through(Locale::Ru);
}

#[test]
fn nothing_stands_in_the_way_in_persian() {
    look_through(Locale::Fa);
}

/// A screen of each kind: charts, a grid, a course, a page of paper.
const A_FEW: [&str; 4] = ["overview", "reach", "forecast", "report"];

#[test]
fn every_engine_finds_nothing_in_the_way() {
    let mut found = Vec::new();
    for query in ["?lang=fa&theme=dark", "?lang=en&theme=light"] {
        Visit::default().run(|page| {
            page.open(query);
            found.extend(barriers(page, &format!("{query} start")));
            open_example(page, "school");
            for screen in A_FEW {
                show(page, screen);
                found.extend(barriers(page, &format!("{query} {screen}")));
            }
            show(page, "overview");
            found.extend(in_dialog(page, DIALOGS[1], &format!("{query} {}", DIALOGS[1].1)));
        });
    }
    assert!(found.is_empty(), "{} barriers:\n{}", found.len(), found.join("\n"));
}

/// As a part of another page that gets things wrong and lets nothing be kept, to be looked at, and shown to an audience.
#[test]
fn nothing_stands_in_the_way_as_other_pages_have_it() {
    let mut found = Vec::new();
    for query in [
        "?embed=1&storage=none&preset=school&slot=A&lang=en&theme=light",
        "?embed=1&mode=view&preset=school&lang=fa&theme=dark",
        "?mode=present&preset=school&lang=ru&theme=dark",
        "?embed=1&mode=present&preset=school&lang=fr&theme=light&screens=overview,reach,forecast,report",
    ] {
        Visit::default().run(|page| {
            page.open(query);
            until_drawn(page, "#funnel");
            for screen in A_FEW {
                show(page, screen);
                found.extend(barriers(page, &format!("{query} {screen}")));
            }
        });
    }
    assert!(found.is_empty(), "{} barriers:\n{}", found.len(), found.join("\n"));
}
