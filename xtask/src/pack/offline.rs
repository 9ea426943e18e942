//! The service worker and what makes the page an app to install: from the list of files that the page really has.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::markup::head;
use super::site::Site;

/// What a visitor without a network can do without, or what must not come from a cache.
const NOT_KEPT: [&str; 3] = ["index.html", "404.html", "sw.js"];
const BUILD: &str = "%BUILD%";

/// Puts scripts, icons and manifest of `hosting` beside the page, names them in it, and writes the worker for all of it.
pub fn make_installable(site: &mut Site, hosting: &Site) -> Result<()> {
    let (light, dark) = surfaces(site)?;
    for (path, bytes) in hosting.files().filter(|(path, _)| path.starts_with("icons/")) {
        site.put(path, bytes);
    }
    site.put("manifest.webmanifest", hosting.text("manifest.webmanifest")?.replace("%SURFACE%", &light));
    let renewal = without_comments(hosting.text("renewal.js")?);
    let script = format!("renewal-{}.js", &digest(renewal.as_bytes())[..16]);
    site.put(&script, renewal);

    let page = site.text("index.html")?;
    let additions = format!(
        "<meta name=\"build\" content=\"{BUILD}\"><meta name=\"theme-color\" content=\"{light}\" media=\"(prefers-color-scheme: \
         light)\"><meta name=\"theme-color\" content=\"{dark}\" media=\"(prefers-color-scheme: dark)\"><link rel=\"manifest\" \
         href=\"./manifest.webmanifest\"><link rel=\"apple-touch-icon\" href=\"./icons/touch-180.png\"><script defer \
         src=\"./{script}\"></script>"
    );
    // Not before the encoding, which stands first in the head.
    let at = page[head(page)..].find('>').context("the page has an empty head")? + head(page) + 1;
    let page = [&page[..at], &additions, &page[at..]].concat();
    // The build is what its files are, so the page itself counts with the place for the build still empty.
    site.put("index.html", page.as_str());
    let build = build(site);
    site.put("index.html", page.replace(BUILD, &build));

    let kept: Vec<String> =
        site.paths().filter(|path| !NOT_KEPT.contains(path)).map(|path| format!("\"{path}\"")).collect();
    let worker = hosting.text("sw.js")?;
    site.put("sw.js", without_comments(worker).replace(BUILD, &build).replace("\"%FILES%\"", &kept.join(",")));
    Ok(())
}

/// A number that stands for all files.
fn build(site: &Site) -> String {
    let mut hasher = Sha256::new();
    for (path, bytes) in site.files() {
        hasher.update(path);
        hasher.update([0]);
        hasher.update(digest(bytes));
    }
    hex(&hasher.finalize())[..16].to_owned()
}

/// The page's background, light and dark: the first two values that the tokens give it.
fn surfaces(site: &Site) -> Result<(String, String)> {
    let mut sheets = site.of_kind("css");
    let found = sheets.find_map(|(_, bytes)| {
        let mut values = std::str::from_utf8(bytes).ok()?.split("--surface:").skip(1).filter_map(|rest| {
            let value = rest.trim_start();
            value.split([';', '}']).next().map(|value| value.trim().to_owned())
        });
        Some((values.next()?, values.next()?))
    });
    found.context("no style sheet says what `--surface` is, light and dark")
}

/// SHA-256 in hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A script without lines that are comments, and without indentation.
pub fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}
