//! Four languages: switched without a reload, complete, and laid out in their own direction.

use std::collections::BTreeSet;

use e2e::{Page, Visit, seen};
use race_planner::i18n::{Catalog, Locale, Msg};
use race_planner::plan::{Currency, document};
use serde_json::Value;

use crate::screens::{SCREENS, color, go_to, go_to_start, open_example, stored_plan, until_drawn, until_saved};

/// Every text of the page for eyes and for ears, whether it is open or folded. Names of languages are in themselves.
const TEXTS: &str = r"
    const found = [document.title];
    const isOurs = element => !element.closest('script, style, noscript, #failure, [lang]:not(html)');
    for (const element of document.body.querySelectorAll('*')) {
        if (!isOurs(element)) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name));
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.data);
    }
    return found.filter(Boolean).map(text => text.trim());
";

fn collect(page: &Page, into: &mut BTreeSet<String>) {
    let texts: Vec<Value> = page.js(TEXTS).as_array().cloned().unwrap_or_default();
    into.extend(texts.iter().filter_map(Value::as_str).map(seen).filter(|text| text.chars().any(char::is_alphabetic)));
}

/// All texts of all screens, the working of a figure and the start screen.
fn all_texts(page: &Page) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    go_to(page, "overview");
    page.click("#tile-profit");
    collect(page, &mut texts);
    page.click("#working-close");
    for screen in SCREENS {
        go_to(page, screen);
        if page.has("#grid-more[aria-expanded=false]") {
            page.click("#grid-more");
        }
        collect(page, &mut texts);
    }
    go_to_start(page);
    collect(page, &mut texts);
    texts
}

/// What no language translates: the user's own words, codes, and what two languages rightly write alike.
fn is_common(text: &str, own_words: &[String], locale: Locale) -> bool {
    let alike = Msg::all().filter(|msg| msg.arguments().is_empty()).filter_map(|msg| {
        let english = Catalog::of(Locale::En).text(msg);
        (english == Catalog::of(locale).text(msg)).then_some(english)
    });
    let codes = Currency::OFFERED.iter().map(|currency| currency.code().to_owned());
    let mut known: Vec<String> = alike.chain(codes).chain(own_words.iter().cloned()).collect();
    // The longest first: "RACE Planner" before "RACE".
    known.sort_by_key(|known| std::cmp::Reverse(known.len()));
    let rest =
        known.iter().filter(|known| !known.is_empty()).fold(text.to_owned(), |rest, known| rest.replace(known, ""));
    // What is left may be a stage's letter, or a letter that stands for a figure in a working.
    rest.split(|char: char| !char.is_alphabetic()).all(|word| word.chars().count() <= 1)
}

fn nothing_stays_english_in(locale: Locale) {
    Visit::default().run(|page| {
        page.open("?lang=en");
        open_example(page, "bakery");
        until_saved(page);
        let (plan, _) = document::decode(&stored_plan(page).1).unwrap();
        let own_words: Vec<String> =
            plan.channels().iter().map(|channel| channel.name.clone()).chain([plan.title().to_owned()]).collect();
        let english = all_texts(page);
        page.js("window.notReloaded = true");
        page.choose("#language", locale.tag());
        page.until("the page speaks it", || page.attribute("html", "lang") == locale.tag());
        let translated = all_texts(page);
        assert_eq!(page.js("return window.notReloaded"), true, "the page was not loaded anew");
        assert!(english.len() > 200, "{} texts were found", english.len());
        let left: Vec<_> =
            english.intersection(&translated).filter(|text| !is_common(text, &own_words, locale)).collect();
        assert!(left.is_empty(), "still English: {left:#?}");
    });
}

#[test]
fn no_english_is_left_in_french() {
    nothing_stays_english_in(Locale::Fr);
}

#[test]
fn no_english_is_left_in_russian() {
    nothing_stays_english_in(Locale::Ru);
}

#[test]
fn no_english_is_left_in_persian() {
    nothing_stays_english_in(Locale::Fa);
}

/// The example's own words are in the language in which it was opened.
#[test]
fn an_example_speaks_the_language_in_which_it_is_opened() {
    let latin = |text: &String| text.split(|char: char| !char.is_ascii_alphabetic()).any(|word| word.len() > 5);
    Visit::default().run(|page| {
        page.open("?lang=fa");
        open_example(page, "bakery");
        let english: Vec<String> = all_texts(page).into_iter().filter(latin).collect();
        assert!(english.is_empty(), "{english:#?}");
        assert!(page.value("#plan-title").chars().all(|char| !char.is_ascii_alphabetic()));
    });
}

#[test]
fn persian_runs_from_right_to_left() {
    Visit::default().run(|page| {
        page.open("?lang=en");
        open_example(page, "bakery");
        let is_rail_left = "const rail = document.querySelector('.rail').getBoundingClientRect();
            const content = document.querySelector('#content').getBoundingClientRect();
            return rail.right <= content.left + 1";
        // The round badge of a stage stands where its line begins.
        let badge = color(page, "--hue-engage");
        let edges = || page.picture("#funnel").shade(&badge).map(|shade| (shade.left, shade.right));
        let is_on_the_left = |edges: &Option<(f64, f64)>| edges.is_some_and(|(left, right)| left < 0.2 && right < 0.8);
        let is_on_the_right = |edges: &Option<(f64, f64)>| edges.is_some_and(|(left, right)| left > 0.2 && right > 0.8);
        until_drawn(page, "#funnel");
        assert_eq!(page.js(is_rail_left), true);
        page.until_value(edges, is_on_the_left);
        page.choose("#language", "fa");
        page.until("the page is mirrored", || page.attribute("html", "dir") == "rtl");
        page.until("the rail is on the right", || page.js(is_rail_left) == false);
        page.until_value(edges, is_on_the_right);
        assert_eq!(page.attribute("#funnel", "dir"), "ltr", "the backend aligns text by the canvas's own direction");
        page.choose("#language", "fr");
        page.until("the page is as before", || page.js(is_rail_left) == true);
        page.until_value(edges, is_on_the_left);
    });
}
