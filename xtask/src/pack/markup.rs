//! Finds the tags of an HTML page, minified or not. Knows as much of HTML as the pages of this project use.

use std::ops::Range;

/// A start tag.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag<'a> {
    pub name: &'a str,
    /// Names and values; an attribute without a value has an empty one.
    pub attributes: Vec<(&'a str, &'a str)>,
    /// Where the tag stands.
    pub place: Range<usize>,
    /// Where that stands which a script or a style sheet holds; empty for all other elements.
    pub content: Range<usize>,
}

impl<'a> Tag<'a> {
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| *value)
    }

    /// The element as a whole: for a script or a style sheet up to its end tag.
    pub fn whole(&self) -> Range<usize> {
        let end =
            if holds_raw_text(self.name) { self.content.end + "</>".len() + self.name.len() } else { self.place.end };
        self.place.start..end
    }
}

fn holds_raw_text(name: &str) -> bool {
    matches!(name, "script" | "style")
}

/// The start tags of `page` in their order; not those in comments, scripts and style sheets.
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(start) = page[at..].find('<').map(|found| at + found) {
        let rest = &page[start..];
        if rest.starts_with("<!--") {
            at = start + rest.find("-->").map_or(rest.len(), |end| end + 3);
        } else if rest[1..].starts_with(|first: char| first.is_ascii_alphabetic()) {
            let tag = tag(page, start);
            at = tag.content.end;
            tags.push(tag);
        } else {
            at = start + 1;
        }
    }
    tags
}

fn tag(page: &str, start: usize) -> Tag<'_> {
    let is_end = |c: char| c.is_ascii_whitespace() || c == '>' || c == '/';
    let until =
        |from: usize, is_end: &dyn Fn(char) -> bool| page[from..].find(is_end).map_or(page.len(), |at| from + at);
    let mut at = until(start + 1, &is_end);
    let name = &page[start + 1..at];
    let mut attributes = Vec::new();
    loop {
        at = until(at, &|c| !c.is_ascii_whitespace() && c != '/');
        if page[at..].is_empty() || page[at..].starts_with('>') {
            break;
        }
        let end = until(at, &|c| is_end(c) || c == '=');
        let attribute = &page[at..end];
        at = end;
        let mut value = "";
        if let Some(rest) = page[at..].strip_prefix('=') {
            at += 1;
            if let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\'')) {
                let end = until(at + 1, &|c| c == quote);
                value = &page[at + 1..end];
                at = (end + 1).min(page.len());
            } else {
                let end = until(at, &|c| c.is_ascii_whitespace() || c == '>');
                value = &page[at..end];
                at = end;
            }
        }
        attributes.push((attribute, value));
    }
    let place = start..(at + 1).min(page.len());
    let end = if holds_raw_text(name) {
        page[place.end..].find(&format!("</{name}")).map_or(page.len(), |end| place.end + end)
    } else {
        place.end
    };
    Tag { name, attributes, content: place.end..end, place }
}

/// The page with `new` in the places of these, which must follow each other.
pub fn replace(page: &str, edits: &[(Range<usize>, String)]) -> String {
    let mut text = String::with_capacity(page.len());
    let mut at = 0;
    for (place, new) in edits {
        text.push_str(&page[at..place.start]);
        text.push_str(new);
        at = place.end;
    }
    text + &page[at..]
}

/// Where what must come first in the head goes: after the tag of the head, which a minifier may have left out.
pub fn head(page: &str) -> usize {
    let tags = tags(page);
    let place = |name: &str| tags.iter().find(|tag| tag.name == name).map(|tag| tag.place.end);
    place("head").or_else(|| place("html")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{head, replace, tags};

    #[test]
    fn tags_are_found_with_and_without_quotes() {
        let page = "<!doctype html><html lang=en><!-- <b> --><link href=./a-1.css rel=stylesheet><script src='b.js' defer></script>\
                    <p title=\"1 > 0\">a < b</p><script>if (a<b) \"<i>\"</script><br/>";
        let tags = tags(page);
        let names: Vec<_> = tags.iter().map(|tag| tag.name).collect();
        assert_eq!(names, ["html", "link", "script", "p", "script", "br"]);
        assert_eq!(tags[1].attribute("href"), Some("./a-1.css"));
        assert_eq!(tags[2].attributes, [("src", "b.js"), ("defer", "")]);
        assert_eq!(tags[3].attribute("title"), Some("1 > 0"));
        assert_eq!(&page[tags[4].content.clone()], "if (a<b) \"<i>\"");
        assert_eq!(&page[tags[4].whole()], "<script>if (a<b) \"<i>\"</script>");
        assert_eq!(&page[tags[1].whole()], "<link href=./a-1.css rel=stylesheet>");
    }

    #[test]
    fn a_head_may_be_left_out() {
        assert_eq!(head("<!doctype html><html><head><meta>"), "<!doctype html><html><head>".len());
        assert_eq!(head("<!doctype html><html lang=en><meta>"), "<!doctype html><html lang=en>".len());
    }

    #[test]
    fn places_are_replaced_in_their_order() {
        assert_eq!(replace("0123456", &[(1..2, "a".into()), (4..4, "bc".into())]), "0a23bc456");
    }
}
