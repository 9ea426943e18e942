//! Typing: every keystroke is taken, the caret stays, a mistake is explained and costs nothing.

use e2e::{Key, Page, Visit, seen};
use race_planner::i18n::{Catalog, Field, Format, Locale};
use race_planner::plan::Currency;
use serde_json::json;

use crate::screens::{VISITS, VOLUME, funnel, open_blank, open_example};

fn caret(page: &Page, css: &str) -> u64 {
    page.js_with("return document.querySelector(arguments[0]).selectionStart", &[json!(css)]).as_u64().unwrap()
}

#[test]
fn what_is_typed_stays_as_it_is_typed() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.click("#quick-media-cost");
        let mut typed = String::new();
        for key in "1,234.50".chars() {
            page.press(&key.to_string());
            typed.push(key);
            assert_eq!(page.value("#quick-media-cost"), typed);
            assert_eq!(caret(page, "#quick-media-cost"), typed.len() as u64);
        }
        assert_eq!(page.attribute("#quick-media-cost", "aria-invalid"), "");
        page.click("#quick-cpc");
        assert_eq!(page.value("#quick-media-cost"), "1,234.5", "once left, it stands in its usual form");
    });
}

#[test]
fn the_caret_stays_where_it_was_put() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "1234");
        page.press(&format!("{}{}", Key::Left, Key::Left));
        page.press("9");
        assert_eq!(page.value("#quick-visits"), "12934");
        assert_eq!(caret(page, "#quick-visits"), 3);
        page.press(&Key::Backspace.to_string());
        assert_eq!(page.value("#quick-visits"), "1234");
        assert_eq!(caret(page, "#quick-visits"), 2);
        assert_eq!(funnel(page, VISITS, VOLUME), "1,234");
    });
}

/// What people mistype in a number field.
const MISTAKES: [&str; 5] = ["many", "1.5.2", "−5", "-5", "1e400"];

fn mistakes_are_explained_in(locale: Locale) {
    let (catalog, format) = (Catalog::of(locale), Format::new(locale, Currency::USD));
    Visit::default().run(|page| {
        page.open(&format!("?lang={}", locale.tag()));
        open_blank(page);
        page.type_into("#quick-visits", "1234");
        let good = funnel(page, VISITS, VOLUME);
        for mistake in MISTAKES {
            let sentence = catalog.parse_error(&format.parse(mistake, Field::Count).unwrap_err(), &format);
            page.paste_into("#quick-visits", mistake);
            assert_eq!(page.value("#quick-visits"), mistake, "nothing that was typed is lost");
            assert_eq!(page.attribute("#quick-visits", "aria-invalid"), "true", "{mistake}");
            let said = page.text("#quick-visits-error");
            assert_eq!(said, seen(&sentence), "{mistake}");
            assert!(page.shows("#quick-visits-error"));
            assert_eq!(funnel(page, VISITS, VOLUME), good, "{mistake}: the last good value counts");
        }
        let described = page.attribute("#quick-visits", "aria-describedby");
        assert!(described.split(' ').any(|id| id == "quick-visits-error"), "{described}");
        let is_below = page.js(
            "const [field, error] = ['quick-visits', 'quick-visits-error'].map(id => document.getElementById(id).getBoundingClientRect());
             return error.top >= field.bottom && error.top - field.bottom < 48 && Math.abs(error.left - field.left) < 48",
        );
        assert_eq!(is_below, true, "the sentence stands right below the field");
        // It stays while one looks elsewhere, and goes once the figure is right.
        page.click("#quick-aov");
        assert_eq!(page.value("#quick-visits"), "1e400");
        page.type_into("#quick-visits", "77");
        assert_eq!(page.attribute("#quick-visits", "aria-invalid"), "");
        assert_eq!(page.text("#quick-visits-error"), "");
        assert_ne!(funnel(page, VISITS, VOLUME), good);
    });
}

#[test]
fn a_mistake_is_explained_under_its_field_in_english() {
    mistakes_are_explained_in(Locale::En);
}

#[test]
fn a_mistake_is_explained_under_its_field_in_french() {
    mistakes_are_explained_in(Locale::Fr);
}

#[test]
fn a_mistake_is_explained_under_its_field_in_russian() {
    mistakes_are_explained_in(Locale::Ru);
}

#[test]
fn a_mistake_is_explained_under_its_field_in_persian() {
    mistakes_are_explained_in(Locale::Fa);
}

#[test]
fn a_mistake_is_explained_anew_in_another_language() {
    Visit::default().run(|page| {
        page.open("?lang=en");
        open_blank(page);
        page.type_into("#quick-visits", "many");
        let english = page.text("#quick-visits-error");
        page.choose("#language", "ru");
        page.until("the page speaks Russian", || page.attribute("html", "lang") == "ru");
        assert_eq!(page.value("#quick-visits"), "many");
        let format = Format::new(Locale::Ru, Currency::USD);
        let sentence = Catalog::of(Locale::Ru).parse_error(&format.parse("many", Field::Count).unwrap_err(), &format);
        assert_ne!(english, seen(&sentence));
        assert_eq!(page.text("#quick-visits-error"), seen(&sentence));
    });
}

#[test]
fn emptying_a_field_takes_its_figure_out() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        page.choose("#quick-channel", "3");
        page.until("the channel's fields are there", || page.value("#quick-visits") == "900");
        page.empty("#quick-visits");
        assert_eq!(page.value("#quick-visits"), "");
        assert_eq!(page.text("#quick-visits-error"), "");
        page.until("its visits are out of the total", || funnel(page, VISITS, VOLUME) == "1,580");
        page.reload();
        assert_eq!(funnel(page, VISITS, VOLUME), "1,580");
    });
}

#[test]
fn a_whole_plan_may_be_emptied_and_the_funnel_says_what_to_do() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        page.type_into("#quick-visits", "10");
        let drawn = page.picture("#funnel");
        page.empty("#quick-visits");
        page.until("the funnel is empty", || funnel(page, VISITS, VOLUME) == "–");
        page.until("something is said on the canvas", || {
            let picture = page.picture("#funnel");
            picture.is_drawn() && picture.hash != drawn.hash
        });
    });
}
