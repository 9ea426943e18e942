//! Rust source as the tidy test reads it: code without comments and strings, strings by themselves, text in markup.
//!
//! No full parser: it knows just enough not to take a comment or a string for code.

use std::ops::Range;

/// A file, taken apart. All texts have the same length as the file, blanked out where they do not count.
pub struct Source {
    /// Place below the root of the project, with `/`.
    pub path: String,
    /// As it is.
    pub text: String,
    /// Without comments.
    pub bare: String,
    /// Without comments and without what strings and characters hold.
    pub code: String,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let (mut bare, mut code) = (text.as_bytes().to_vec(), text.as_bytes().to_vec());
        for part in parts(text.as_bytes()) {
            let (is_comment, range) = match part {
                Part::Comment(range) => (true, range),
                Part::Literal(range) => (false, range),
            };
            if is_comment {
                blank(&mut bare[range.clone()]);
            }
            blank(&mut code[range]);
        }
        let whole = |bytes| String::from_utf8(bytes).expect("blanked as a whole");
        Self { path: path.to_owned(), text: text.to_owned(), bare: whole(bare), code: whole(code) }
    }

    /// Line of a position, from 1.
    pub fn line(&self, position: usize) -> usize {
        self.text[..position].matches('\n').count() + 1
    }

    /// A complaint about a position, in the form that editors know.
    pub fn at(&self, position: usize, complaint: &str) -> String {
        format!("{}:{}: {complaint}", self.path, self.line(position))
    }

    /// Where `name` stands in the code as a whole word.
    pub fn words<'a>(&'a self, name: &'a str) -> impl Iterator<Item = usize> + 'a {
        self.code.match_indices(name).map(|(position, _)| position).filter(move |&position| {
            let before = self.code[..position].chars().next_back();
            let after = self.code[position + name.len()..].chars().next();
            let (first, last) = (name.chars().next(), name.chars().next_back());
            let goes_on = is_name(first) && is_name(before) || is_name(last) && is_name(after);
            !goes_on
        })
    }

    /// What the strings of the code hold, with their places.
    pub fn strings(&self) -> Vec<(usize, &str)> {
        let literals = parts(self.text.as_bytes()).into_iter().filter_map(|part| match part {
            Part::Literal(range) => Some(range),
            Part::Comment(_) => None,
        });
        literals.map(|range| (range.start, &self.text[range])).collect()
    }

    /// The end of the bracket that opens at `open`, one past its closing counterpart.
    pub fn closing(&self, open: usize) -> usize {
        let mut depth = 0_usize;
        for (position, byte) in self.code.bytes().enumerate().skip(open) {
            match byte {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => depth = depth.saturating_sub(1),
                _ => continue,
            }
            if depth == 0 {
                return position + 1;
            }
        }
        self.code.len()
    }
}

fn is_name(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
}

fn blank(bytes: &mut [u8]) {
    bytes.iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
}

/// What is not code: comments whole, literals without their quotes.
enum Part {
    Comment(Range<usize>),
    Literal(Range<usize>),
}

fn parts(text: &[u8]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    while at < text.len() {
        at = match text[at..] {
            [b'/', b'/', ..] => {
                let end = text[at..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |length| at + length);
                parts.push(Part::Comment(at..end));
                end
            }
            [b'/', b'*', ..] => {
                let end = block_end(text, at);
                parts.push(Part::Comment(at..end));
                end
            }
            [b'"', ..] => {
                let end = string_end(text, at + 1);
                parts.push(Part::Literal(at + 1..end));
                end + 1
            }
            [b'r', b'"' | b'#', ..] if at == 0 || !is_name(Some(text[at - 1] as char)) || text[at - 1] == b'b' => {
                match raw_string(text, at + 1) {
                    Some((inner, end)) => {
                        parts.push(Part::Literal(inner));
                        end
                    }
                    None => at + 1,
                }
            }
            [b'\'', ..] => match character(text, at) {
                Some(end) => {
                    parts.push(Part::Literal(at + 1..end - 1));
                    end
                }
                None => at + 1,
            },
            _ => at + 1,
        };
    }
    parts
}

fn block_end(text: &[u8], start: usize) -> usize {
    let (mut at, mut depth) = (start, 0_usize);
    while at < text.len() {
        match text[at..] {
            [b'/', b'*', ..] => (at, depth) = (at + 2, depth + 1),
            [b'*', b'/', ..] => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at.min(text.len())
}

fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start;
    while at < text.len() && text[at] != b'"' {
        at += if text[at] == b'\\' { 2 } else { 1 };
    }
    at.min(text.len())
}

/// From behind the `r`: what the string holds, and one past its end.
fn raw_string(text: &[u8], start: usize) -> Option<(Range<usize>, usize)> {
    let hashes = text[start..].iter().take_while(|byte| **byte == b'#').count();
    let inner = start + hashes + 1;
    if text.get(inner - 1) != Some(&b'"') {
        return None;
    }
    let close: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', hashes)).collect();
    let length = text[inner..].windows(close.len()).position(|window| window == close)?;
    Some((inner..inner + length, inner + length + close.len()))
}

/// One past the end of a character literal; none for a lifetime.
fn character(text: &[u8], start: usize) -> Option<usize> {
    let quote = |from: usize, most: usize| {
        let length = text[from..].iter().take(most).position(|byte| *byte == b'\'')?;
        Some(from + length + 1)
    };
    match text.get(start + 1)? {
        b'\\' => quote(start + 3, 10),
        b'\'' => None,
        byte if byte.is_ascii() => (text.get(start + 2) == Some(&b'\'')).then_some(start + 3),
        _ => quote(start + 2, 4),
    }
}

/// Attributes whose text people see or hear.
const SPOKEN: [&str; 8] = [
    "title",
    "aria-label",
    "aria-description",
    "aria-valuetext",
    "aria-roledescription",
    "placeholder",
    "alt",
    "label",
];

/// Texts for people that stand in `view!` markup instead of `locales/`, with their places.
pub fn texts_in_views(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for position in source.words("view!") {
        let open = position + "view!".len();
        let open = open + source.code[open..].len() - source.code[open..].trim_start().len();
        let end = source.closing(open) - 1;
        Markup { source, end, found: &mut found }.text(open + 1);
    }
    found.sort();
    found.dedup();
    found
}

struct Markup<'a> {
    source: &'a Source,
    end: usize,
    found: &'a mut Vec<(usize, String)>,
}

impl Markup<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.source.code.as_bytes()[at]
    }

    fn note(&mut self, at: usize, text: &str) {
        if text.chars().any(char::is_alphabetic) {
            self.found.push((at, text.trim().to_owned()));
        }
    }

    fn string(&self, quote: usize) -> Range<usize> {
        quote + 1..string_end(self.source.text.as_bytes(), quote + 1)
    }

    /// Between tags: quoted and plain text, code in braces.
    fn text(&mut self, mut at: usize) {
        while at < self.end {
            at = match self.byte(at) {
                b'<' => self.tag(at + 1),
                b'"' => {
                    let range = self.string(at);
                    self.note(at, &self.source.text[range.clone()]);
                    range.end + 1
                }
                b'{' => {
                    let close = self.source.closing(at);
                    let inner = self.source.bare[at + 1..close - 1].trim();
                    // A lone string in braces is text all the same; other code is looked at elsewhere.
                    if inner.len() > 1 && inner.starts_with('"') && inner[1..].find('"') == Some(inner.len() - 2) {
                        self.note(at, inner.trim_matches('"'));
                    }
                    close
                }
                _ => {
                    let plain = self.source.code[at..self.end].find(['<', '{', '"']).map_or(self.end, |next| at + next);
                    self.note(at, &self.source.bare[at..plain]);
                    plain
                }
            };
        }
    }

    /// From behind `<` to behind `>`.
    fn tag(&mut self, mut at: usize) -> usize {
        while at < self.end {
            at = match self.byte(at) {
                // `->` and `=>` of closures end no tag.
                b'>' if !matches!(self.byte(at - 1), b'-' | b'=') => return at + 1,
                b'(' | b'[' | b'{' => self.source.closing(at),
                b'<' if self.source.code[..at].ends_with("::") => self.generics(at),
                b'"' => {
                    let range = self.string(at);
                    if SPOKEN.contains(&self.attribute(at)) {
                        self.note(at, &self.source.text[range.clone()]);
                    }
                    range.end + 1
                }
                _ => at + 1,
            };
        }
        at
    }

    /// From `<` of `::<Vec<u8>>` to behind its last `>`.
    fn generics(&self, start: usize) -> usize {
        let mut depth = 0_usize;
        for at in start..self.end {
            match self.byte(at) {
                b'<' => depth += 1,
                b'>' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return at + 1;
            }
        }
        self.end
    }

    /// Name of the attribute whose value begins here.
    fn attribute(&self, value: usize) -> &str {
        let before = self.source.code[..value].trim_end();
        let Some(name) = before.strip_suffix('=') else { return "" };
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | ':' | '_');
        &name[name.trim_end_matches(is_part).len()..]
    }
}

#[test]
fn comments_and_strings_are_no_code() {
    let text = "a // b\n/* c /* d */ e */ f \"g // h\" 'i' '\\'' \"\\\"j\" r#\"k \" l\"# &'m n 'ы'";
    let source = Source::new("x.rs", text);
    assert_eq!((source.code.len(), source.bare.len()), (text.len(), text.len()));
    let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).collect::<String>();
    assert_eq!(letters(&source.code), "afrmn");
    assert_eq!(letters(&source.bare), "afghijrklmnы");
    let strings: Vec<&str> = source.strings().into_iter().map(|(_, text)| text).collect();
    assert_eq!(strings, ["g // h", "i", "\\'", "\\\"j", "k \" l", "ы"]);
}

#[test]
fn words_are_whole() {
    let source = Source::new("x.rs", "ln x.ln() .ln(); alnum \"ln\" // ln\n ln_1p");
    assert_eq!(source.words("ln").count(), 3);
    assert_eq!(source.words(".ln(").count(), 2);
    assert_eq!(source.line(source.words(".ln(").last().expect("one")), 1);
}

#[test]
fn texts_in_views_are_found() {
    let texts = |view: &str| -> Vec<String> {
        let source = Source::new("x.rs", &format!("fn f() {{ view! {{ {view} }} }}"));
        texts_in_views(&source).into_iter().map(|(_, text)| text).collect()
    };
    assert_eq!(texts("<p>Hello</p>"), ["Hello"]);
    assert_eq!(texts("<p>\"Hello\"</p>"), ["Hello"]);
    assert_eq!(texts("<p>{\"Привет\"}</p>"), ["Привет"]);
    assert_eq!(texts("<p title=\"More\" class=\"muted\">{x}</p>"), ["More"]);
    assert_eq!(texts("<Field label=\"Visits\"/>"), ["Visits"]);
    assert_eq!(texts("<A on:click=move |_| { f(\"no\") }>Go</A>"), ["Go"]);
    assert_eq!(texts("<A each=move || list.get::<Vec<u8>>() b=1>Go</A>"), ["Go"]);
    assert_eq!(texts("<p>{move || view! { <b>Deep</b> }}</p>"), ["Deep"]);
    assert_eq!(texts("<p>{move || if a > b { view! { <i/> } } else { c }} after </p>"), ["after"]);
    for fine in [
        "<p class=\"big\" id=\"a\">{app.t(Msg::Hello)}\": \"{x}</p>",
        "<p>// a comment\n{t(\"key\")}</p>",
        "<input type=\"text\" aria-label=label on:input=move |e| f(&e) prop:value=move || a.get()/>",
        "<Show when=move || a.get(|b| b > 1) fallback=|| ()><br/></Show>\"×\"",
        "<p>{match x { A => \"class\", B => \"other\" }}</p>",
    ] {
        assert_eq!(texts(fine), [] as [&str; 0], "{fine}");
    }
}
