//! Typography of the texts in each language's own manner.

use std::fs;
use std::path::Path;

use race_planner::i18n::{Locale, Room};

/// Every line of a language's files with the FTL syntax taken out: no comments, identifiers, selectors or variables.
fn lines(locale: Locale) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale.tag());
    let mut lines = Vec::new();
    for room in Room::ALL {
        let text = fs::read_to_string(folder.join(room.file())).expect("the file exists");
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            let opens = line.starts_with(|char: char| char.is_ascii_lowercase());
            let value = if opens {
                line.split_once(" = ").expect("a message").1
            } else {
                line.split_once("] ").map_or("", |(_, value)| value)
            };
            let value = if value.ends_with("->") { "" } else { value };
            lines.push(without_placeables(value));
        }
    }
    let glossary = fs::read_to_string(folder.join("glossary.txt")).expect("the file exists");
    let terms = glossary.lines().map(|line| line.split_once(" = ").expect("a term").1);
    lines.extend(terms.flat_map(|line| line.split(" | ").map(str::to_owned).collect::<Vec<_>>()));
    assert!(lines.len() > 300);
    lines
}

/// Placeables become `□`; a quoted literal within one keeps its text.
fn without_placeables(value: &str) -> String {
    let mut text = String::new();
    for (index, part) in value.split(['{', '}']).enumerate() {
        match part.trim().strip_prefix('"').and_then(|part| part.strip_suffix('"')) {
            Some(literal) => text.push_str(literal),
            None if index % 2 == 1 => text.push('□'),
            None => text.push_str(part),
        }
    }
    text
}

fn none_contains(locale: Locale, forbidden: &[&str]) {
    for line in lines(locale) {
        for wrong in forbidden {
            assert!(!line.contains(wrong), "{locale:?}: {wrong:?} in {line:?}");
        }
    }
}

#[test]
fn quotes_and_dots_are_typographic_everywhere() {
    for locale in Locale::ALL {
        none_contains(locale, &["\"", "'", "...", " - ", "  "]);
    }
}

#[test]
fn french_puts_no_ordinary_space_before_high_punctuation_and_in_quotes() {
    none_contains(Locale::Fr, &[" :", " ;", " ?", " !", " %", " »", "« ", "“", "”"]);
    for line in lines(Locale::Fr) {
        let chars: Vec<char> = line.chars().collect();
        // A clock such as 1:30 is no sentence.
        for pair in chars.windows(2).filter(|pair| !(pair[0].is_ascii_digit() && pair[1] == ':')) {
            let needs_space = matches!(pair[1], ':' | ';' | '?' | '!' | '»') || (pair[1] == '%' && pair[0] != '□');
            let has_space = matches!(pair[0], '\u{a0}' | '\u{202f}');
            assert!(!needs_space || has_space, "no space before {:?} in {line:?}", pair[1]);
        }
    }
}

#[test]
fn russian_uses_its_quotes_and_keeps_percent_and_dash_on_the_line() {
    none_contains(Locale::Ru, &["“", "”", " %", " —", "– "]);
}

#[test]
fn persian_uses_its_own_letters_digits_and_marks() {
    none_contains(Locale::Fa, &["ي", "ك", "“", "”", "%", "?", ";", "ه‌ی ", " ها ", " های ", " می "]);
    for line in lines(Locale::Fa) {
        assert!(!line.contains(|char: char| char.is_ascii_digit()), "Latin digit in {line:?}");
        assert!(!line.contains(|char: char| ('\u{660}'..='\u{669}').contains(&char)), "Arabic digit in {line:?}");
        assert!(!line.contains(','), "Latin comma in {line:?}");
        let joiner_at_edge =
            line.split([' ', '.', ':', '،']).any(|word| word.starts_with('\u{200c}') || word.ends_with('\u{200c}'));
        assert!(!joiner_at_edge, "joiner at the edge of a word in {line:?}");
    }
}

#[test]
fn persian_writes_its_verbal_prefix_with_a_joiner() {
    let joined = lines(Locale::Fa).iter().filter(|line| line.contains("می\u{200c}")).count();
    assert!(joined > 30, "only {joined} lines have it");
}
