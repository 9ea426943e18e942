//! Cuts the program into parts that the page loads when it needs them.
//!
//! The cut must happen between rustc and wasm-bindgen, where trunk lets nobody in. So trunk finds this very program
//! under the name `wasm-bindgen` ([`stand_in`]): it cuts, and hands the first part on to the true one ([`bind`]).
//! `page` puts the parts where the page finds them.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, ensure};

/// Where [`bind`] finds the true wasm-bindgen.
const BINDER: &str = "RACE_PLANNER_WASM_BINDGEN";
/// Where [`bind`] finds what cuts.
const CUTTER: &str = "RACE_PLANNER_CUTTER";
/// Where [`bind`] leaves the parts.
const PARTS: &str = "RACE_PLANNER_PARTS";
/// The name under which trunk looks for us.
const NAME: &str = "wasm-bindgen";
/// The script that loads the parts; wasm-bindgen's glue imports it under this name.
pub const LOADER: &str = "parts.js";
/// The name under which the loader imports the glue.
pub const GLUE: &str = "./glue.js";

/// The part that is there before any other.
const BASE: &str = "desk";
/// What the functions that load a part are called, before its name.
const LOADS: &str = "__wasm_split_load_";

/// The programs that make parts of one.
pub struct Programs {
    /// The true wasm-bindgen.
    pub binder: PathBuf,
    /// What `cutter` has made.
    pub cutter: PathBuf,
}

/// Puts this program in place of wasm-bindgen, for a trunk that is about to run.
pub fn stand_in(trunk: &mut Command, path: &OsString, programs: &Programs, work: &Path) -> Result<()> {
    if work.exists() {
        fs::remove_dir_all(work)?;
    }
    let (bin, parts) = (work.join("bin"), work.join("parts"));
    fs::create_dir_all(&bin)?;
    fs::create_dir_all(&parts)?;
    let this = std::env::current_exe()?;
    let double = bin.join(format!("{NAME}{}", std::env::consts::EXE_SUFFIX));
    fs::hard_link(&this, &double).or_else(|_| fs::copy(&this, &double).map(|_| ()))?;
    let folders = std::iter::once(bin).chain(std::env::split_paths(path));
    trunk.env("PATH", std::env::join_paths(folders)?).env(PARTS, parts);
    trunk.env(BINDER, &programs.binder).env(CUTTER, &programs.cutter);
    Ok(())
}

/// Whether this program was started as wasm-bindgen.
#[must_use]
pub fn is_stand_in() -> bool {
    std::env::args_os().next().is_some_and(|name| Path::new(&name).file_stem() == Some(NAME.as_ref()))
}

/// What trunk gets when it starts wasm-bindgen.
#[must_use]
pub fn bind() -> ExitCode {
    match bind_first_part() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("cutting the program into parts: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn bind_first_part() -> Result<ExitCode> {
    let program = std::env::var_os(BINDER).context("only `cargo xtask build` may start this")?;
    let mut arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let input = arguments.iter_mut().find(|argument| Path::new(argument).extension() == Some("wasm".as_ref()));
    if let Some(input) = input {
        let parts = PathBuf::from(std::env::var_os(PARTS).context("there is no folder for the parts")?);
        let first = parts.with_file_name("first.wasm");
        cut(Path::new(input), &parts, &first)?;
        *input = first.into_os_string();
        // The table of functions among them, through which the parts call each other.
        arguments.push("--keep-lld-exports".into());
    }
    let status = Command::new(program).args(arguments).status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn cut(program: &Path, parts: &Path, first: &Path) -> Result<()> {
    let mut cutter = Command::new(std::env::var_os(CUTTER).context("there is nothing to cut with")?);
    cutter.args([program, parts, first]).args([GLUE, &format!("./{LOADER}"), BASE]);
    let status = cutter.status().context("cannot start what cuts")?;
    ensure!(status.success(), "what cuts the program ended with {status}");
    Ok(())
}

/// The folder in which [`bind`] has left the parts.
pub fn folder(work: &Path) -> PathBuf {
    work.join("parts")
}

/// The files of the parts, under the names by which the loader asks for them, and what they are called in the page.
pub fn files(work: &Path) -> Result<Vec<(PathBuf, String)>> {
    let entries = fs::read_dir(folder(work)).context("the program was not cut into parts")?;
    let mut files: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.retain(|file| file.extension() == Some("wasm".as_ref()));
    files.sort();
    let name = |file: &PathBuf| {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        // What several parts share that are no base of each other is one file.
        stem.strip_prefix("split_").unwrap_or("shared").to_owned()
    };
    Ok(files.into_iter().map(|file| (file.clone(), name(&file))).collect())
}

/// The script that loads the parts, for a page in which `addresses` leads from a part's file to its address and `sheet` is
/// the style sheet of the base.
pub fn loader(work: &Path, addresses: &[(PathBuf, String)], sheet: &str) -> Result<String> {
    let mut loader = fs::read_to_string(folder(work).join(LOADER)).context("the program was not cut into parts")?;
    for (file, address) in addresses {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        replace_once(&mut loader, &format!("\"./{name}\""), &format!("\"./{address}\""))?;
    }
    replace_once(
        &mut loader,
        "await WebAssembly.instantiateStreaming(src, imports)",
        "await instantiate(await src, imports)",
    )?;
    // `boot.js` has asked for some of them before.
    replace_once(&mut loader, "fetch(srcUrl)", "window.racePlannerFile(srcUrl)")?;
    let base_sheet = format!("sheet(new URL(\"./{sheet}\", import.meta.url).href)");
    Ok(based(&loader, &base_sheet)? + include_str!("loading.js"))
}

/// Lets every part wait for the base, and the base for `needed`.
fn based(loader: &str, needed: &str) -> Result<String> {
    let (base_name, mut base_line, mut others, mut rest) =
        (format!("{LOADS}{BASE}"), None, String::new(), String::new());
    for line in loader.lines() {
        let Some((name, part)) = line.strip_prefix("export const ").and_then(|line| line.split_once(" = wrapAsyncCb("))
        else {
            rest.extend([line, "\n"]);
            continue;
        };
        let (part, needs) = part
            .strip_suffix("]));")
            .and_then(|part| part.rsplit_once('['))
            .with_context(|| format!("the script that loads the parts has an unknown line: {line}"))?;
        if name == base_name {
            ensure!(needs.is_empty(), "the base needs other parts: {needs}");
            base_line = Some(format!("const base = {part}[{needed}]);\nexport const {name} = wrapAsyncCb(base);\n"));
        } else {
            let comma = if needs.is_empty() { "" } else { ", " };
            let _ = writeln!(others, "export const {name} = wrapAsyncCb({part}[base{comma}{needs}]));");
        }
    }
    // The others name it, so it stands before them.
    Ok(rest + &base_line.context("the loader knows no base")? + &others)
}

fn replace_once(text: &mut String, from: &str, to: &str) -> Result<()> {
    ensure!(text.contains(from), "the script that loads the parts has no `{from}`: the cutting library has changed");
    *text = text.replacen(from, to, 1);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::based;

    #[test]
    fn every_part_waits_for_the_base_and_the_base_for_its_sheet() {
        let loader = "function makeLoad() {}\nconst __chunk_1 = makeLoad(new URL(\"./c\"), []);\n\
            export const __wasm_split_load_share = wrapAsyncCb(makeLoad(new URL(\"./s\"), []));\n\
            export const __wasm_split_load_desk = wrapAsyncCb(makeLoad(new URL(\"./d\"), []));\n\
            export const __wasm_split_load_plans = wrapAsyncCb(makeLoad(new URL(\"./p\"), [__chunk_1]));\n";
        let expected = "function makeLoad() {}\nconst __chunk_1 = makeLoad(new URL(\"./c\"), []);\n\
            const base = makeLoad(new URL(\"./d\"), [sheet()]);\n\
            export const __wasm_split_load_desk = wrapAsyncCb(base);\n\
            export const __wasm_split_load_share = wrapAsyncCb(makeLoad(new URL(\"./s\"), [base]));\n\
            export const __wasm_split_load_plans = wrapAsyncCb(makeLoad(new URL(\"./p\"), [base, __chunk_1]));\n";
        assert_eq!(based(loader, "sheet()").unwrap(), expected);
        assert!(based("function makeLoad() {}\n", "sheet()").is_err(), "there is no base");
    }
}
