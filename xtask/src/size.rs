//! `cargo xtask size`: what the built page weighs, on disk and on the wire.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use crate::build::Kind;
use crate::pack;
use crate::project::Project;
use crate::wasm_code::{self, Function};

/// The most that brotli can do, as a static host that compresses ahead of time does it.
const QUALITY: u32 = 11;
const WINDOW_BITS: u32 = 22;

#[derive(Clone, Copy, Default)]
struct Weight {
    raw: usize,
    brotli: usize,
}

impl Weight {
    fn add(&mut self, other: Self) {
        self.raw += other.raw;
        self.brotli += other.brotli;
    }
}

/// What the first load may weigh at most, packed by brotli: all that is fetched before the start screen is there, but for the
/// texts, of which there is one file a language.
pub const LIMIT: usize = 187_500;
/// How much of the code is told by name.
const SHOWN: usize = 25;

pub fn run(project: &Project, _options: &[String]) -> Result<()> {
    let dist = pack::folder(project, Kind::Release);
    let files = weights(&dist, |_| true)?;
    println!("{:>12} {:>12}", "bytes", "brotli");
    let mut totals = BTreeMap::<&str, Weight>::new();
    for (path, weight) in &files {
        for key in [sort(path), "total"] {
            totals.entry(key).or_default().add(*weight);
        }
        print_row(*weight, &path.to_string_lossy());
    }
    println!();
    for key in FIRST.iter().chain(&["parts", "texts", "other", "total"]) {
        print_row(totals.get(key).copied().unwrap_or_default(), key);
    }
    print_row(first_load(&files), &format!("first load, of {LIMIT} at most"));
    let texts = files.iter().filter(|(path, _)| sort(path) == "texts").max_by_key(|(_, weight)| weight.brotli);
    if let Some((path, weight)) = texts {
        print_row(*weight, &format!("texts besides, at most: {}", path.display()));
    }
    for (name, program) in crate::page::named_programs(project)? {
        println!("\n{:>12}  {name}, before it is optimised", "bytes");
        print_code(&wasm_code::functions(&fs::read(program)?)?);
    }
    Ok(())
}

/// Fails if the page in `dist` makes its visitors fetch more than [`LIMIT`] before they see the start screen.
pub fn check(dist: &Path) -> Result<()> {
    let weight = first_load(&weights(dist, |path| FIRST.contains(&sort(path)))?).brotli;
    println!("   the first load weighs {weight} bytes (brotli) of {LIMIT}");
    ensure!(weight <= LIMIT, "the first load weighs {weight} bytes, {} more than it may", weight - LIMIT);
    Ok(())
}

fn weights(dist: &Path, counts: impl Fn(&Path) -> bool) -> Result<Vec<(PathBuf, Weight)>> {
    ensure!(dist.join("index.html").is_file(), "there is no page to weigh: run `cargo xtask build`");
    let weighed = |file: PathBuf| Ok((file.strip_prefix(dist)?.to_path_buf(), weigh(&fs::read(&file)?)?));
    files(dist)?.into_iter().filter(|file| counts(file)).map(weighed).collect()
}

/// The sorts of files that a visitor waits for: all others are fetched later.
const FIRST: [&str; 4] = ["wasm", "js", "css", "html"];

fn first_load(files: &[(PathBuf, Weight)]) -> Weight {
    let mut sum = Weight::default();
    for (_, weight) in files.iter().filter(|(path, _)| FIRST.contains(&sort(path))) {
        sum.add(*weight);
    }
    sum
}

fn print_code(functions: &[Function]) {
    let mut crates = BTreeMap::<&str, usize>::new();
    for (size, name) in functions {
        *crates.entry(wasm_code::crate_of(name)).or_default() += size;
    }
    let mut crates: Vec<_> = crates.into_iter().collect();
    crates.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    for (name, size) in crates.iter().take(SHOWN) {
        println!("{size:>12}  {}", if name.is_empty() { "of several" } else { name });
    }
    println!();
    for (size, name) in functions.iter().take(SHOWN) {
        println!("{size:>12}  {}", name.chars().take(120).collect::<String>());
    }
}

fn print_row(weight: Weight, name: &str) {
    println!("{:>12} {:>12}  {name}", weight.raw, weight.brotli);
}

fn sort(file: &Path) -> &'static str {
    if file.parent().and_then(Path::file_name) == Some("parts".as_ref()) {
        return "parts";
    }
    // What lies beside the page: nobody waits for it.
    if file.file_name().is_some_and(|name| {
        ["404.html", "race-planner.html", "race-planner.js", "sw.js"].iter().any(|other| name == *other)
    }) {
        return "other";
    }
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("wasm") => "wasm",
        Some("js") => "js",
        Some("css") => "css",
        Some("html") => "html",
        Some("ftl") => "texts",
        _ => "other",
    }
}

fn weigh(bytes: &[u8]) -> Result<Weight> {
    let mut compressor = brotli::CompressorWriter::new(Vec::new(), bytes.len().max(1), QUALITY, WINDOW_BITS);
    compressor.write_all(bytes)?;
    Ok(Weight { raw: bytes.len(), brotli: compressor.into_inner().len() })
}

/// All files below `folder`, in order, but for what a failed build leaves in trunk's hidden `.stage`.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.ends_with(".stage") {
                continue;
            }
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{LIMIT, check};

    #[test]
    fn a_page_that_is_too_heavy_fails() {
        let folder = std::env::temp_dir().join(format!("xtask-size-{}", std::process::id()));
        // What no compressor makes smaller.
        let mut state = 1_u64;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56).to_le_bytes()[0]
        })
        .take(LIMIT)
        .collect();
        fs::create_dir_all(folder.join("parts")).unwrap();
        fs::write(folder.join("index.html"), "<!doctype html>").unwrap();
        assert!(check(&folder.join("parts")).is_err(), "there is no page");
        // What is fetched later does not count.
        for later in ["parts/desk-1.wasm", "parts/desk-1.css", "en-1.ftl"] {
            fs::write(folder.join(later), &noise).unwrap();
        }
        fs::write(folder.join("planner-1.wasm"), &noise[..LIMIT - 1_000]).unwrap();
        check(&folder).unwrap();
        for first in ["planner-1.js", "first-1.css"] {
            fs::write(folder.join(first), &noise[..2_000]).unwrap();
            assert!(check(&folder).is_err(), "{first} counts");
            fs::remove_file(folder.join(first)).unwrap();
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
