//! Cuts the program into parts that the page loads when it needs them.
//!
//! The cut must happen between rustc and wasm-bindgen, where trunk lets nobody in. So trunk finds this very program
//! under the name `wasm-bindgen` ([`stand_in`]): it cuts, and hands the first part on to the true one ([`bind`]).
//! `page` puts the parts where the page finds them.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, ensure};

use crate::wasm_names;

/// Where [`bind`] finds the true wasm-bindgen.
const TRUE_PROGRAM: &str = "RACE_PLANNER_WASM_BINDGEN";
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

/// How the import is called by which wasm-bindgen recognises functions that describe a type, and how the cutting
/// library still calls it: it must know them, since they belong into the first part.
const MARKER: (&str, &str) = ("__wbindgen_describe_generic_import", "__wbindgen_describe_cast");

/// Puts this program in place of wasm-bindgen, for a trunk that is about to run.
pub fn stand_in(trunk: &mut Command, path: &OsString, true_program: &Path, work: &Path) -> Result<()> {
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
    trunk.env("PATH", std::env::join_paths(folders)?).env(TRUE_PROGRAM, true_program).env(PARTS, parts);
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
    let program = std::env::var_os(TRUE_PROGRAM).context("only `cargo xtask build` may start this")?;
    let mut arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let input = arguments.iter_mut().find(|argument| Path::new(argument).extension() == Some("wasm".as_ref()));
    if let Some(input) = input {
        let parts = PathBuf::from(std::env::var_os(PARTS).context("there is no folder for the parts")?);
        let first = parts.with_file_name("first.wasm");
        cut(&fs::read(&*input)?, &parts, &first)?;
        *input = first.into_os_string();
        // The table of functions among them, through which the parts call each other.
        arguments.push("--keep-lld-exports".into());
    }
    let status = Command::new(program).args(arguments).status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn cut(program: &[u8], parts: &Path, first: &Path) -> Result<()> {
    let (today, known) = MARKER;
    let rename = |program: &[u8], from: &str, to: &str| {
        wasm_names::rename_imports(program, &BTreeMap::from([(from.to_owned(), to.to_owned())]))
    };
    let program = rename(program, today, known)?;
    let mut options = wasm_split_cli_support::Options::new(&program);
    options.output_dir = parts;
    options.main_out_path = first;
    options.main_module = GLUE;
    let loader = format!("./{LOADER}");
    options.link_name = &loader;
    options.base = Some(BASE);
    wasm_split_cli_support::transform(options).map_err(|error| anyhow::anyhow!("{error:#}"))?;
    fs::write(first, rename(&fs::read(first)?, known, today)?)?;
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
    let start = format!("const __split_{BASE} = makeLoad(");
    let base = loader.lines().find(|line| line.starts_with(&start)).context("the loader knows no base")?.to_owned();
    let address = format!("new URL(\"./{sheet}\", import.meta.url).href");
    let dressed =
        base.strip_suffix("[]);").context("the base needs other parts")?.to_owned() + &format!("[sheet({address})]);");
    replace_once(&mut loader, &base, &dressed)?;
    Ok(loader + include_str!("loading.js"))
}

fn replace_once(text: &mut String, from: &str, to: &str) -> Result<()> {
    ensure!(text.contains(from), "the script that loads the parts has no `{from}`: the cutting library has changed");
    *text = text.replacen(from, to, 1);
    Ok(())
}
