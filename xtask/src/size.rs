//! `cargo xtask size`: what the built page weighs, on disk and on the wire.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::build::Kind;
use crate::pack;
use crate::project::Project;

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

pub fn run(project: &Project, _options: &[String]) -> Result<()> {
    let dist = pack::folder(project, Kind::Release);
    if !dist.join("index.html").is_file() {
        bail!("there is no page to weigh: run `cargo xtask pack`");
    }
    let mut totals = BTreeMap::<&str, Weight>::new();
    let mut heaviest_texts = Weight::default();
    println!("{:>12} {:>12}", "bytes", "brotli");
    for file in files(&dist)? {
        let weight = weigh(&fs::read(&file)?)?;
        for key in [sort(&file), "total"] {
            totals.entry(key).or_default().add(weight);
        }
        if sort(&file) == "texts" && weight.brotli > heaviest_texts.brotli {
            heaviest_texts = weight;
        }
        print_row(weight, &file.strip_prefix(&dist)?.to_string_lossy());
    }
    println!();
    for key in ["wasm", "parts", "js", "css", "html", "texts", "other", "total"] {
        print_row(totals.get(key).copied().unwrap_or_default(), key);
    }
    // What a visitor waits for, but for her texts: all other files are fetched later.
    let mut first = Weight::default();
    for key in ["wasm", "js", "css", "html"] {
        first.add(totals.get(key).copied().unwrap_or_default());
    }
    print_row(first, "first load");
    first.add(heaviest_texts);
    print_row(first, "first load, with the heaviest texts");
    Ok(())
}

fn print_row(weight: Weight, name: &str) {
    println!("{:>12} {:>12}  {name}", weight.raw, weight.brotli);
}

fn sort(file: &Path) -> &'static str {
    if file.parent().and_then(Path::file_name) == Some("parts".as_ref()) {
        return "parts";
    }
    // What lies beside the page: nobody waits for it.
    if file
        .file_name()
        .is_some_and(|name| ["404.html", "race-planner.html", "sw.js"].iter().any(|other| name == *other))
    {
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
