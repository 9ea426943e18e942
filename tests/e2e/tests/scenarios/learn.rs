//! Learn: terms are looked up, cards learnt and remembered, exercises checked; help stands beside fields.

use e2e::{Key, Page, Visit, seen};
use race_planner::engine::Engine;
use race_planner::engine::exercise::{Exercise, Task};
use race_planner::i18n::glossary::{Entry, Glossary};
use race_planner::i18n::{Catalog, Format, Locale, Msg};
use race_planner::plan::Currency;

use crate::screens::{go_to, open_example};

fn open_learn(page: &Page, rest: &str) {
    page.open(rest);
    open_example(page, "bakery");
    go_to(page, "learn");
    page.until("the terms are there", || page.has("#term-race"));
}

fn shown_terms(page: &Page) -> u64 {
    page.js("return document.querySelectorAll('.entry:not([hidden])').length").as_u64().unwrap_or_default()
}

#[test]
fn the_glossary_is_searched_and_leads_to_the_field() {
    Visit::default().speaking("ru").run(|page| {
        open_learn(page, "");
        assert_eq!(shown_terms(page), Entry::all().count() as u64);
        page.type_into("#learn-search", "персона");
        page.until("few are left", || shown_terms(page) < 5);
        assert!(page.shows("#term-persona"));
        page.empty("#learn-search");
        page.choose("#learn-stage", "engage");
        page.until("those of a stage", || !page.shows("#term-persona") && page.shows("#term-cohort"));
        page.choose("#learn-stage", "");
        page.type_into("#learn-search", "CAC");
        page.until("a figure is found", || page.shows("#term-cac"));
        page.click("#term-cac .entry__way");
        page.until("its field has the cursor", || page.focused() == "field-cac-0");
    });
}

#[test]
fn what_is_known_stays_known() {
    Visit::default().run(|page| {
        open_learn(page, "");
        page.click("#tab-learn-cards");
        let glossary = Glossary::of(Locale::En).expect("built in");
        let names: Vec<&str> = race_planner::i18n::glossary::TERMS.iter().map(|term| glossary.name(term)).collect();
        page.until("the first card", || page.text("#card-text") == names[0]);
        page.click("#card-turn");
        page.until("the meaning shows, and the answer has the cursor", || page.focused() == "card-know");
        page.press(&Key::Enter.to_string());
        page.until("the next card", || page.text("#card-text") == names[1]);
        page.click("#card-turn");
        page.click("#card-not-yet");
        page.until("one later", || page.text("#card-text") == names[2]);
        assert!(page.text("#cards-known").starts_with('1'));
        page.reload();
        page.until("what is not known comes first", || page.text("#card-text") == names[1]);
        assert!(page.text("#cards-known").starts_with('1'));
    });
}

#[test]
fn an_exercise_takes_numbers_of_the_language_and_shows_its_working() {
    Visit::default().speaking("fa").run(|page| {
        open_learn(page, "");
        page.click("#tab-learn-exercises");
        page.until("an exercise is set", || page.has("#exercise-answer"));
        let seed = 1;
        let exercise = Exercise::new(Task::Rate, seed);
        let answer = exercise.answer(&mut Engine::default()).expect("an answer");
        let format = Format::new(Locale::Fa, Currency::IRR);
        let written = format.value(exercise.asked.unit(), answer);
        page.type_into("#exercise-answer", &written.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], ""));
        page.click("#exercise-check");
        page.until("it is right", || page.has(".verdict--right"));
        assert!(page.text(".exercise__working").contains('÷'), "{}", page.text(".exercise__working"));
        assert!(page.text("#score").contains('۱'));
        page.click("#exercise-next");
        page.until("another one", || page.has("#exercise-check") && page.value("#exercise-answer").is_empty());
        page.choose("#task", "leak");
        page.until("a step is asked for", || page.has("#step-lead-rate"));
        let leak = Exercise::new(Task::Leak, seed + 1);
        page.click(&format!("label:has(#step-{})", leak.asked.id()));
        page.click("#exercise-check");
        page.until("it is right", || page.has(".verdict--right"));
    });
}

#[test]
fn help_shows_for_the_pointer_and_the_focus_and_goes_with_escape() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "reach");
        page.js("document.getElementById('about-visits').focus()");
        page.until("the focus shows it", || page.has(".about__bubble"));
        assert_eq!(
            page.text(".grid__help"),
            seen(&Catalog::of(Locale::En).text(Msg::KpiHelp(race_planner::engine::Kpi::Visits)))
        );
        page.press(&Key::Escape.to_string());
        page.until("Escape hides it", || !page.has(".about__bubble"));
        page.js("document.getElementById('about-ctr')?.focus(); document.getElementById('about-clicks').focus()");
        page.until("another one", || page.has(".about__bubble"));
        page.click(".about__more");
        page.until("the glossary shows the entry", || page.focused() == "term-clicks");
    });
}

#[test]
fn the_cards_of_a_stage_are_printed_to_be_cut_out() {
    Visit::default().run(|page| {
        page.open("?lang=en");
        open_example(page, "bakery");
        page.js("window.print = () => { window.isPrinted = true; }; location.hash = 'learn-cards'");
        page.until("the cards are there", || page.has("#cards-print") && page.has("#card-turn"));
        page.click("#cards-print");
        page.until("the browser is asked to print", || page.js("return window.isPrinted === true") == true);
        let all = page.texts(".cut__strip").len();
        assert!(all > 60, "{all}");
        assert!(!page.shows("#cards-sheet"));
        let whole = page.printed();
        page.choose("#cards-stage", "act");
        page.until("those of the stage", || page.texts(".cut__strip").len() < all / 2);
        let few = page.printed();
        assert!(few.pages.len() < whole.pages.len() && few.size > 3_000, "{few:?} {whole:?}");
        // A strip is told on both sides: a term and a longer text.
        let strip =
            page.js("return [...document.querySelector('.cut__strip').children].map(it => it.textContent.length)");
        assert!(strip[0].as_u64() < strip[1].as_u64(), "{strip}");
    });
}
