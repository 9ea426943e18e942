//! How wide a text will be, estimated from its characters, and how to make it fit.
//!
//! A scene must be laid out without a browser, so widths are average advances of common interface fonts, a little on
//! the wide side: a text that is drawn narrower than estimated never collides with anything.

use super::scene::Weight;

/// Estimated width in CSS pixels of a line at this font size.
pub fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let ems: f64 = text.chars().map(advance).sum();
    let factor = match weight {
        Weight::Regular => 1.0,
        Weight::Bold => 1.07,
    };
    ems * size * factor
}

/// The advance of a character in ems.
fn advance(c: char) -> f64 {
    match c {
        // Joiners, directional marks and combining marks take no room.
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{300}'..='\u{36f}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}' => 0.0,
        '\u{202f}' | '\u{2009}' => 0.2,
        ' ' | '\u{a0}' => 0.3,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '’' | '·' | '٬' | '٫' | '،' => 0.32,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '/' | '-' | '‑' | '"' | '«' | '»' => 0.42,
        'm' | 'w' | '−' | '+' | '=' | '×' | '±' | 'ж' | 'м' | 'ф' | 'ш' | 'щ' | 'ы' | 'ю' => 0.88,
        'M' | 'W' | '%' | '@' | '—' | '…' | 'Ж' | 'М' | 'Ф' | 'Ш' | 'Щ' | 'Ы' | 'Ю' => 0.99,
        '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | 'а'..='я' | 'ё' => 0.61,
        'a'..='z' => 0.58,
        '٪' => 0.8,
        'A'..='Z' | 'А'..='Я' | 'Ё' => 0.72,
        // Joined Arabic letters are narrow on average; the wide ones are the toothed and the final forms.
        'ا' | 'آ' | 'ل' | 'ر' | 'ز' | 'ژ' | 'د' | 'ذ' | 'و' => 0.46,
        'س' | 'ش' | 'ص' | 'ض' => 0.86,
        'ب' | 'پ' | 'ت' | 'ث' | 'ف' | 'ق' | 'ک' | 'گ' | 'ه' => 0.66,
        '\u{600}'..='\u{6ff}' => 0.52,
        '\u{1100}'.. => wide(c),
        _ => 0.64,
    }
}

/// The advance of a character far from the alphabets we know: ideographs and pictures fill their square.
fn wide(c: char) -> f64 {
    if c < '\u{2e80}' { 0.66 } else { 1.05 }
}

/// The text if it fits into `room` CSS pixels, else its beginning with an ellipsis; empty if not even that fits.
pub fn shorten(text: &str, room: f64, size: f64, weight: Weight) -> String {
    if width(text, size, weight) <= room {
        return text.to_owned();
    }
    let mut kept = text.to_owned();
    while kept.pop().is_some() {
        let stem = kept.trim_end_matches(|c: char| c.is_whitespace() || advance(c) == 0.0);
        let candidate = format!("{stem}…");
        if !stem.is_empty() && width(&candidate, size, weight) <= room {
            return candidate;
        }
    }
    String::new()
}

/// The largest of the sizes at which the text fits into `room`, or the last of them.
pub fn fitting_size(text: &str, room: f64, weight: Weight, sizes: &[f64]) -> f64 {
    let fits = |size: &&f64| width(text, **size, weight) <= room;
    sizes.iter().find(fits).or(sizes.last()).copied().unwrap_or(12.0)
}

/// The text broken at spaces into at most `lines` lines that fit into `room`; the last one is shortened if need be.
pub fn wrap(text: &str, room: f64, size: f64, weight: Weight, lines: usize) -> Vec<String> {
    let mut wrapped: Vec<String> = Vec::new();
    let mut words = text.split([' ', '\n']).filter(|word| !word.is_empty()).peekable();
    while words.peek().is_some() && wrapped.len() < lines {
        let mut line = String::new();
        let is_last = wrapped.len() + 1 == lines;
        while let Some(word) = words.peek() {
            let longer = if line.is_empty() { (*word).to_owned() } else { format!("{line} {word}") };
            if !is_last && !line.is_empty() && width(&longer, size, weight) > room {
                break;
            }
            line = longer;
            words.next();
        }
        wrapped.push(shorten(&line, room, size, weight));
    }
    wrapped
}
