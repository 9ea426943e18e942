//! The texts of the page: all files of a language in one, and its glossary in another, under names that change with them,
//! listed in `index.html`.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::Path;

use anyhow::{Context, Result, ensure};

const FOLDER: &str = "texts";
/// Writes `texts/<language>-<hash>.ftl` for each folder of `locales` into the built page.
pub fn write(locales: &Path, dist: &Path) -> Result<()> {
    let folder = dist.join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut listed = Vec::new();
    for language in sorted(locales)? {
        let path = locales.join(&language);
        let rooms = sorted(&path)?.into_iter().filter(|name| Path::new(name).extension() == Some("ftl".as_ref()));
        let texts = rooms.map(|room| fs::read_to_string(path.join(room))).collect::<Result<Vec<_>, _>>()?.join("\n");
        ensure!(!texts.is_empty(), "{} has no texts", path.display());
        let name = format!("{FOLDER}/{language}-{:016x}.ftl", hash(&texts));
        fs::write(dist.join(&name), without_comments(&texts))?;
        listed.push(name);
        // Fetched when it is first looked into, hence apart.
        let glossary = fs::read_to_string(path.join("glossary.txt"))?;
        let name = format!("{FOLDER}/glossary-{language}-{:016x}.ftl", hash(&glossary));
        fs::write(dist.join(&name), glossary)?;
        listed.push(name);
    }
    let index = dist.join("index.html");
    let page = fs::read_to_string(&index)?;
    let place = place(&page).context("index.html has no place for the texts")?;
    let list = format!(r#"<meta name="texts" content="{}">"#, listed.join(" "));
    fs::write(index, page.replacen(place, &list, 1))?;
    Ok(())
}

/// The tag of `index.html` that waits for the list; trunk sorts its attributes and takes quotes off when it minifies.
fn place(page: &str) -> Option<&str> {
    let mut tags = page.match_indices("<meta").filter_map(|(start, _)| page[start..].split_inclusive('>').next());
    tags.find(|tag| tag.contains("name=texts") || tag.contains(r#"name="texts""#))
}

fn without_comments(texts: &str) -> String {
    texts.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

fn sorted(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} can't be read", folder.display()))?;
    let mut names: Vec<String> =
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<Result<_>>()?;
    names.sort();
    Ok(names)
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
