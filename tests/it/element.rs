//! The script with the element `<race-planner>`: small, on its own, and in the languages of the page.

use race_planner::exchange::message::APP;
use race_planner::i18n::Locale;

const SCRIPT: &str = include_str!("../../embed/race-planner.js");

#[test]
fn the_element_is_small_and_needs_nothing_else() {
    assert!(SCRIPT.len() <= 3_072, "{} bytes", SCRIPT.len());
    for foreign in ["import ", "require(", "fetch(", "eval(", "innerHTML", "http:", "https:"] {
        assert!(!SCRIPT.contains(foreign), "{foreign}");
    }
    assert!(SCRIPT.contains(&format!("const app = '{APP}'")) && SCRIPT.contains("v: 1"));
}

#[test]
fn the_element_names_its_frame_in_every_language() {
    for locale in Locale::ALL {
        assert!(SCRIPT.contains(&format!("{}: '", locale.tag())), "{}", locale.tag());
    }
}

#[test]
fn only_the_own_frame_is_listened_to() {
    assert!(SCRIPT.contains("source !== this.frame?.contentWindow"));
}
