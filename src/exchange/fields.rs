//! One flat JSON object as a list of fields, for what the page reads before it has its decoder of plans.

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A text.
    Text(String),
    /// Anything else, as it is written.
    Raw(&'a str),
}

/// The fields of an object in their order; nothing if the text is no object as a whole.
pub fn read(text: &str) -> Option<Vec<(String, Value<'_>)>> {
    let mut rest = text.trim().strip_prefix('{')?.trim_start();
    let mut fields = Vec::new();
    if let Some(after) = rest.strip_prefix('}') {
        return after.is_empty().then_some(fields);
    }
    loop {
        let (name, after) = read_text(rest)?;
        let after = after.trim_start().strip_prefix(':')?.trim_start();
        let (value, after) = match read_text(after) {
            Some((text, after)) => (Value::Text(text), after),
            None => read_raw(after)?,
        };
        fields.push((name, value));
        let after = after.trim_start();
        if let Some(after) = after.strip_prefix('}') {
            return after.is_empty().then_some(fields);
        }
        rest = after.strip_prefix(',')?.trim_start();
    }
}

/// A text in quotes, and what follows it.
fn read_text(text: &str) -> Option<(String, &str)> {
    let mut letters = text.strip_prefix('"')?.chars();
    let mut found = String::new();
    loop {
        match letters.next()? {
            '"' => return Some((found, letters.as_str())),
            '\\' => found.push(match letters.next()? {
                'n' => '\n',
                't' => '\t',
                'u' => {
                    let digits = letters.as_str().get(..4)?;
                    letters = letters.as_str()[4..].chars();
                    // Halves of a pair stand only in what we do not write.
                    char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
                }
                sign @ ('"' | '\\' | '/') => sign,
                _ => return None,
            }),
            sign if sign < ' ' => return None,
            letter => found.push(letter),
        }
    }
}

/// A number, a word, a list or an object, up to the comma or the bracket that ends it.
fn read_raw(text: &str) -> Option<(Value<'_>, &str)> {
    let (mut depth, mut is_quoted) = (0_u32, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            // Nothing that is kept unread needs more than this, so that it can be written back as it is.
            b'\\' | 0..=31 | 127.. => return None,
            _ if is_quoted => {}
            b'[' | b'{' => depth += 1,
            b',' | b'}' if depth == 0 => {
                let raw = text[..at].trim_end();
                return (!raw.is_empty()).then_some((Value::Raw(raw), &text[at..]));
            }
            b']' | b'}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    None
}

/// Writes objects, a field at a time.
#[derive(Debug, Default)]
pub struct Writer(String);

impl Writer {
    /// Adds a field as it is written.
    pub fn raw(&mut self, name: &str, value: &str) {
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        self.0.extend(["\"", name, "\":", value]);
    }

    /// Adds a text.
    pub fn text(&mut self, name: &str, text: &str) {
        let mut quoted = String::from("\"");
        for letter in text.chars() {
            match letter {
                '"' | '\\' => quoted.extend(['\\', letter]),
                '\n' => quoted.push_str("\\n"),
                '\t' => quoted.push_str("\\t"),
                // Other signs of control mean nothing in what is kept here.
                sign if sign < ' ' => {}
                letter => quoted.push(letter),
            }
        }
        quoted.push('"');
        self.raw(name, &quoted);
    }

    /// The object.
    pub fn done(mut self) -> String {
        if self.0.is_empty() {
            self.0.push('{');
        }
        self.0 + "}"
    }
}
