//! Finding names by what people type: whatever the case, the accents, and the keyboard on which a letter was typed. Used by
//! the command palette and the glossary.

/// The text as it is compared: small letters without accents and invisible marks, one form for letters and digits that
/// keyboards give in several.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for char in text.chars().flat_map(char::to_lowercase) {
        match char {
            'à' | 'â' | 'ä' | 'á' => folded.push('a'),
            'ç' => folded.push('c'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'î' | 'ï' | 'í' => folded.push('i'),
            'ô' | 'ö' | 'ó' => folded.push('o'),
            'ù' | 'û' | 'ü' | 'ú' => folded.push('u'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ё' => folded.push('е'),
            'ي' | 'ى' => folded.push('ی'),
            'ك' => folded.push('ک'),
            'أ' | 'إ' | 'آ' => folded.push('ا'),
            'ة' | 'ۀ' => folded.push('ه'),
            'ؤ' => folded.push('و'),
            '۰'..='۹' => folded.push(digit(char, '۰')),
            '٠'..='٩' => folded.push(digit(char, '٠')),
            // Accents that stand alone, the joiner, soft hyphens, isolates, the long stroke of Persian writing.
            '\u{300}'..='\u{36f}'
            | '\u{64b}'..='\u{655}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2066}'..='\u{2069}'
            | '\u{ad}'
            | '\u{640}' => {}
            '’' => folded.push('\''),
            char if char.is_whitespace() || "-–—/:,،()«»".contains(char) => {
                if !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            char => folded.push(char),
        }
    }
    folded.trim().to_owned()
}

fn digit(char: char, zero: char) -> char {
    let place = u32::from(char) - u32::from(zero);
    char::from_digit(place, 10).unwrap_or(char)
}

/// How well something answers a query, both folded: the lower the better; nothing if it does not. `also` are other words
/// for the same.
pub fn rank(query: &str, name: &str, also: &str) -> Option<u8> {
    let holds = |text: &str| query.split(' ').all(|word| text.contains(word));
    let is_last_word = |text: &str| text.strip_suffix(query).is_some_and(|before| before.ends_with(' '));
    let begins_a_word = |text: &str| text.starts_with(query) || text.contains(&format!(" {query}"));
    match () {
        () if name == query => Some(0),
        // The short form stands last: "customer acquisition cost (CAC)".
        () if is_last_word(name) => Some(1),
        () if name.starts_with(query) => Some(2),
        () if begins_a_word(name) => Some(3),
        () if also == query || begins_a_word(also) => Some(4),
        () if holds(name) => Some(5),
        () if query.split(' ').all(|word| name.contains(word) || also.contains(word)) => Some(6),
        () => None,
    }
}
