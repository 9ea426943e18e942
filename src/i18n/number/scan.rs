//! Cuts typed text into numbers, words and signs. Used by `read`; it knows scripts, not meanings.

/// A piece of typed text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// ASCII digits with their marks, spaces and exponent as typed.
    Number(String),
    /// Letters and currency signs, in lower case, without a final full stop.
    Word(String),
    /// A percent sign.
    Percent,
    /// A minus or any dash.
    Dash,
    /// Two or three dots.
    Dots,
    /// A plus sign.
    Plus,
    /// A colon, as between minutes and seconds.
    Colon,
}

/// The tokens of `text`, or nothing if it holds a character that no number has.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let chars = simplified(text);
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&char) = chars.get(at) {
        let next_is_digit = chars.get(at + 1).is_some_and(char::is_ascii_digit);
        let length = match char {
            ' ' => 1,
            '%' => push(&mut tokens, Token::Percent, 1),
            '-' => push(&mut tokens, Token::Dash, 1),
            '+' => push(&mut tokens, Token::Plus, 1),
            ':' => push(&mut tokens, Token::Colon, 1),
            '.' if chars.get(at + 1) == Some(&'.') => {
                let dots = chars[at..].iter().take_while(|char| **char == '.').count();
                push(&mut tokens, Token::Dots, dots)
            }
            '0'..='9' => number(&mut tokens, &chars[at..]),
            '.' | ',' | '٫' if next_is_digit => number(&mut tokens, &chars[at..]),
            _ if is_word_char(char) => word(&mut tokens, &chars[at..]),
            _ => return None,
        };
        at += length;
    }
    Some(tokens)
}

fn push(tokens: &mut Vec<Token>, token: Token, length: usize) -> usize {
    tokens.push(token);
    length
}

/// Takes the number at the start of `chars` and returns its length.
fn number(tokens: &mut Vec<Token>, chars: &[char]) -> usize {
    let digit_at = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut at = 0;
    while let Some(&char) = chars.get(at) {
        match char {
            '0'..='9' => {}
            '.' | ',' | '٬' | '٫' | '/' | '\'' | ' ' | 'e' if digit_at(at + 1) => {}
            // A mark at the end is a number still being typed.
            '.' | ',' | '٫' | '/' if chars.get(at + 1) != Some(&'.') => {
                at += 1;
                break;
            }
            'e' if matches!(chars.get(at + 1), Some('+' | '-')) && digit_at(at + 2) => at += 1,
            _ => break,
        }
        at += 1;
    }
    push(tokens, Token::Number(chars[..at].iter().collect()), at)
}

/// Takes the word at the start of `chars` and returns its length with its full stop.
fn word(tokens: &mut Vec<Token>, chars: &[char]) -> usize {
    let length = chars.iter().take_while(|char| is_word_char(**char)).count();
    let stop = usize::from(chars.get(length) == Some(&'.') && chars.get(length + 1) != Some(&'.'));
    push(tokens, Token::Word(chars[..length].iter().collect()), length + stop)
}

fn is_word_char(char: char) -> bool {
    char.is_alphabetic() || is_currency_sign(char) || char == '×'
}

/// Whether the character is one of Unicode's currency signs that our currencies use.
pub(super) fn is_currency_sign(char: char) -> bool {
    matches!(char, '$' | '£' | '¥' | '¤' | '֏' | '؋' | '\u{20a0}'..='\u{20cf}')
}

/// Lower case, one kind of digit, space, dash and percent sign, and nothing invisible.
fn simplified(text: &str) -> Vec<char> {
    let mut chars: Vec<char> = Vec::with_capacity(text.len());
    for char in text.trim().chars().flat_map(char::to_lowercase) {
        let char = match char {
            '\u{6f0}'..='\u{6f9}' => ascii_digit(char, '\u{6f0}'),
            '\u{660}'..='\u{669}' => ascii_digit(char, '\u{660}'),
            '\u{ff10}'..='\u{ff19}' => ascii_digit(char, '\u{ff10}'),
            // Bidi marks, joiners and byte-order marks come along with pasted text.
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{61c}' | '\u{feff}' => {
                continue;
            }
            _ if char.is_whitespace() => ' ',
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => '-',
            '٪' | '％' | '﹪' => '%',
            '،' | '，' => ',',
            '：' => ':',
            '’' | '‘' | 'ʼ' | '＇' => '\'',
            // Arabic keyboards give these for the Persian letters.
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            '…' => {
                chars.push('.');
                '.'
            }
            char => char,
        };
        if !(char == ' ' && chars.last() == Some(&' ')) {
            chars.push(char);
        }
    }
    chars
}

fn ascii_digit(char: char, zero: char) -> char {
    char::from_digit(char as u32 - zero as u32, 10).unwrap_or(char)
}
