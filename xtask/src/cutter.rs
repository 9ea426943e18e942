//! Makes the program that cuts the page's code into parts: `xtask/cutter/main.rs` over the crate `wasm_split_cli_support`.
//!
//! The crate as it is walks hash maps, in another order at each run, so that equal sources give other files each time; and
//! it makes a file for each combination of parts that share something. So it is compiled from a copy below `target/`
//! with the changes that are listed here. Each must find its place: with another version of the crate they are looked
//! through anew.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::process::run;
use crate::project::Project;
use crate::toolbox::Tool;

/// The library, which `Cargo.lock` holds at one version.
pub const LIBRARY: &str = "wasm_split_cli_support";
/// The program.
pub const NAME: &str = "race-planner-cut";

const MAIN: &str = include_str!("../cutter/main.rs");
const SETTLED: &str = include_str!("../cutter/settled.rs");

/// A text that stands once in a file, and what comes in its place.
struct Change {
    file: &'static str,
    from: &'static str,
    to: &'static str,
}

const fn change(file: &'static str, from: &'static str, to: &'static str) -> Change {
    Change { file, from, to }
}

const CHANGES: [Change; 10] = [
    // Of what the next list renames, this one is there already.
    change("split_point.rs", "{BTreeSet, HashMap, HashSet}", "{BTreeMap, BTreeSet}"),
    change("split_point.rs", ".drain()", ".into_iter()"),
    change("split_point.rs", "T: Eq + std::hash::Hash", "T: Ord"),
    // What wasm-bindgen calls the import by which it knows functions that describe a type, which belong into the first part.
    change(
        "split_point.rs",
        "import.name == \"__wbindgen_describe_cast\"",
        "import.name == \"__wbindgen_describe_generic_import\"",
    ),
    // `Options::base`: the part that is there before all others, see cutter/settled.rs.
    change("lib.rs", "mod split_point;", "mod settled;\nmod split_point;"),
    change("lib.rs", "    pub verbose: bool,", "    pub verbose: bool,\n    pub base: Option<&'a str>,"),
    change("lib.rs", "verbose: false,", "verbose: false, base: None,"),
    change("lib.rs", "&deps.graph, split_points)", "&deps.graph, split_points, opts.base)"),
    change(
        "split_point.rs",
        "    split_points: Vec<SplitPoint>,\n)",
        "    split_points: Vec<SplitPoint>, base: Option<&str>,\n)",
    ),
    change(
        "split_point.rs",
        ".entry(color.clone())",
        ".entry(crate::settled::settled(color, base, split_points_by_module.keys()))",
    ),
];

/// What is renamed wherever it stands, so that everything is walked in order.
const EVERYWHERE: [(&str, &str); 3] = [("HashMap", "BTreeMap"), ("HashSet", "BTreeSet"), ("Eq + Hash", "Ord + Hash")];

/// The version of the program: that of the library, and a number that stands for what is made of it.
pub fn version(project: &Project) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    (include_str!("cutter.rs"), MAIN, SETTLED).hash(&mut hasher);
    Ok(format!("{}-{:016x}", project.locked_version(LIBRARY)?, hasher.finish()))
}

/// Compiles it into the tool's folder.
pub fn install(project: &Project, tool: &Tool) -> Result<()> {
    let work = project.root.join("target/cutter");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let library = work.join(LIBRARY);
    copy(&source(project)?, &library)?;
    fs::write(library.join("src/settled.rs"), SETTLED)?;
    change_all(&library.join("src"))?;

    fs::create_dir_all(work.join("src"))?;
    fs::write(work.join("src/main.rs"), MAIN)?;
    fs::write(
        work.join("Cargo.toml"),
        format!(
            "[package]\nname = \"{NAME}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{LIBRARY} = {{ path \
             = \"{LIBRARY}\" }}\n\n[workspace]\nexclude = [\"{LIBRARY}\"]\n"
        ),
    )?;
    // Cargo takes from it the versions of what the library needs, and leaves out all else.
    fs::copy(project.root.join("Cargo.lock"), work.join("Cargo.lock"))?;
    let target = work.join("target");
    let mut cargo = Command::new("cargo");
    cargo.current_dir(&work).args(["build", "--offline", "--target-dir"]).arg(&target);
    cargo.env("CUTTER", &tool.version).envs([("CARGO_PROFILE_DEV_DEBUG", "0"), ("CARGO_INCREMENTAL", "0")]);
    run(&mut cargo)?;

    let file = format!("{NAME}{}", std::env::consts::EXE_SUFFIX);
    fs::create_dir_all(tool.folder())?;
    fs::copy(target.join("debug").join(&file), tool.folder().join(file))?;
    Ok(fs::remove_dir_all(target)?)
}

/// Where cargo has the library's sources, which it fetches if need be.
fn source(project: &Project) -> Result<PathBuf> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(project.root.join("xtask"));
    cargo.args(["metadata", "--locked", "--format-version", "1", "--features", "cutter"]);
    let output = cargo.output().context("cannot start cargo")?;
    ensure!(output.status.success(), "cargo cannot fetch {LIBRARY}: {}", String::from_utf8_lossy(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout).context("cargo speaks of packages in no JSON")?;
    let mut packages = answer["packages"].as_array().into_iter().flatten();
    let manifest =
        packages.find(|package| package["name"] == LIBRARY).and_then(|package| package["manifest_path"].as_str());
    let manifest = Path::new(manifest.with_context(|| format!("cargo knows no package {LIBRARY}"))?);
    Ok(manifest.parent().context("a package without a folder")?.to_path_buf())
}

/// Copies the manifest and the sources of a crate.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let mut folders = vec![PathBuf::from("src")];
    fs::create_dir_all(to)?;
    // Not a plain copy: the registry's files may be read-only.
    fs::write(to.join("Cargo.toml"), fs::read(from.join("Cargo.toml"))?)?;
    while let Some(folder) = folders.pop() {
        fs::create_dir_all(to.join(&folder))?;
        for entry in fs::read_dir(from.join(&folder))? {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() { folders.push(path) } else { fs::write(to.join(path), fs::read(entry.path())?)? }
        }
    }
    Ok(())
}

fn change_all(sources: &Path) -> Result<()> {
    for Change { file, from, to } in &CHANGES {
        let path = sources.join(file);
        let text = fs::read_to_string(&path).with_context(|| format!("{LIBRARY} has no file {file}"))?;
        fs::write(path, changed(&text, from, to).with_context(|| format!("{LIBRARY} has changed in {file}"))?)?;
    }
    let mut missing = EVERYWHERE.to_vec();
    let mut folders = vec![sources.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path)?;
                missing.retain(|(from, _)| !text.contains(from));
                fs::write(path, EVERYWHERE.iter().fold(text, |text, (from, to)| text.replace(from, to)))?;
            }
        }
    }
    ensure!(missing.is_empty(), "{LIBRARY} has changed: nowhere in it is `{}`", missing[0].0);
    Ok(())
}

/// The text with the one place changed at which `from` stands.
fn changed(text: &str, from: &str, to: &str) -> Result<String> {
    let count = text.matches(from).count();
    ensure!(count == 1, "`{from}` stands there {count} times, not once");
    Ok(text.replacen(from, to, 1))
}

#[cfg(test)]
mod tests {
    use super::changed;

    #[test]
    fn a_change_that_finds_no_place_or_two_is_refused() {
        assert_eq!(changed("let a = b;", "a = b", "a = c").unwrap(), "let a = c;");
        assert!(changed("let a = b;", "a = c", "a = d").is_err());
        assert!(changed("a = b; a = b;", "a = b", "a = c").is_err());
    }
}
