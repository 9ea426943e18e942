//! What must hold for a packed page; a page for which it does not is not written.

use anyhow::{Result, bail, ensure};

use super::markup::tags;
use super::site::Site;

/// The beginnings of all addresses that may stand in the files. None of them is asked for: namespaces are names, and an
/// example is one.
const KNOWN_ADDRESSES: &[&str] = &["http://www.w3.org/", "https://course.example.org"];

/// Fails with the first thing that is not as it must be.
pub fn check(site: &Site) -> Result<()> {
    for (path, bytes) in site.files() {
        ensure!(
            !path.contains("snippets/"),
            "`{path}`: a dependency brings a script, which the single file can't load"
        );
        if site.of_kind("html").any(|(page, _)| page == path) {
            markup(path, site.text(path)?)?;
        }
        addresses(path, bytes)?;
    }
    Ok(())
}

/// Fails where a file of the release tells in which folder it was compiled: panics name the source that they come from.
pub fn names_no_place(path: &str, bytes: &[u8]) -> Result<()> {
    const PLACE: &[u8] = b"registry/src/";
    ensure!(!bytes.windows(PLACE.len()).any(|it| it == PLACE), "{path}: it names the folder of a dependency's sources");
    Ok(())
}

fn markup(path: &str, page: &str) -> Result<()> {
    // The policy stands before the encoding, which browsers look for no further.
    let encoding = tags(page).iter().find(|tag| tag.attribute("charset").is_some()).map(|tag| tag.place.end);
    ensure!(encoding.is_none_or(|end| end <= 1024), "{path}: the encoding comes too late to be heeded");
    for tag in tags(page) {
        for (name, value) in &tag.attributes {
            let is_address = matches!(*name, "href" | "src" | "action" | "data" | "poster" | "srcset");
            ensure!(!is_address || is_relative(value), "{path}: {name}=\"{value}\" is not relative");
            ensure!(
                *name != "style" && !name.starts_with("on"),
                "{path}: the attribute `{name}` is what the policy forbids"
            );
        }
        if tag.attribute("type") == Some("module") {
            specifiers(path, &page[tag.content])?;
        }
    }
    Ok(())
}

fn is_relative(address: &str) -> bool {
    let has_scheme = address.split(['/', '?', '#']).next().is_some_and(|first| first.contains(':'));
    !address.starts_with('/') && (!has_scheme || address.starts_with("data:"))
}

/// What a module imports must be relative: browsers take a bare name for that of a package.
fn specifiers(path: &str, script: &str) -> Result<()> {
    for keyword in ["from", "import", "import("] {
        for (at, _) in script.match_indices(keyword) {
            let rest = script[at + keyword.len()..].trim_start();
            let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\'')) else { continue };
            let specifier = rest[1..].split(quote).next().unwrap_or_default();
            ensure!(
                specifier.starts_with("./") || specifier.starts_with("../"),
                "{path}: a module imports from `{specifier}`, which is not relative"
            );
        }
    }
    Ok(())
}

fn addresses(path: &str, bytes: &[u8]) -> Result<()> {
    // Bytes that are no text can't be in an address.
    let text = String::from_utf8_lossy(bytes);
    for scheme in ["http://", "https://"] {
        for (at, _) in text.match_indices(scheme) {
            let rest = &text[at..];
            // The scheme alone, as in a comparison with it, leads nowhere.
            if !rest[scheme.len()..].starts_with(|c: char| c.is_ascii_alphanumeric()) {
                continue;
            }
            if !KNOWN_ADDRESSES.iter().any(|known| rest.starts_with(known)) {
                let shown: String = rest.chars().take(60).collect();
                bail!("{path}: the address `{shown}` is not one of those in {}", file!());
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{check, names_no_place};
    use crate::pack::site::Site;

    fn verdict(path: &str, text: &str) -> String {
        let mut site = Site::default();
        site.put(path, text);
        check(&site).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_page_that_runs_anywhere_passes() {
        let page = "<script type=module>import init from './a.js'; import('../b.js')</script><a href=#x href=?safe=1 \
                    href=./ href=data:,>";
        assert_eq!(verdict("index.html", page), "");
        assert_eq!(verdict("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">"), "");
        assert_eq!(verdict("a.js", "address.startsWith('https://') && \"https:\""), "");
    }

    #[test]
    fn a_file_that_names_the_folder_of_a_source_is_found() {
        assert!(names_no_place("a.wasm", b"\0/home/x/registry/src/y/z.rs").is_err());
        names_no_place("a.wasm", b"\0crates/z.rs").unwrap();
    }

    #[test]
    fn what_ties_a_page_to_a_place_is_found() {
        for (page, fault) in [
            ("<link href=/a.css>", "not relative"),
            ("<script src=\"https://host.example/a.js\">", "not relative"),
            ("<script src='//host.example/a.js'>", "not relative"),
            ("<script type=module>import init from 'repo/a.js'</script>", "imports from `repo/a.js`"),
            ("<script type=module>import \"a.js\"</script>", "imports from `a.js`"),
            ("<p style='top:0'>", "attribute `style`"),
            ("<p onclick=go()>", "attribute `onclick`"),
            ("https://host.example/", "`https://host.example/`"),
        ] {
            assert!(verdict("index.html", page).contains(fault), "{page}: {}", verdict("index.html", page));
        }
        assert!(
            verdict("a.html", &format!("<meta content='{}'><meta charset=utf-8>", "x".repeat(1000)))
                .contains("too late")
        );
        assert!(verdict("snippets/x.js", "").contains("brings a script"));
        assert!(verdict("a.wasm", "\0http://elsewhere.example").contains("http://elsewhere.example"));
    }
}
