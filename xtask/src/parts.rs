//! Cuts the program into parts that the page loads when it needs them.
//!
//! The cut must happen between rustc and wasm-bindgen, where trunk lets nobody in. So trunk finds this very program
//! under the name `wasm-bindgen` ([`stand_in`]): it cuts, and hands the first part on to the true one ([`bind`]).
//! What the other parts still need after trunk has done its work is done by [`finish`].

use std::collections::hash_map::DefaultHasher;
use std::ffi::OsString;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail, ensure};

/// Where [`bind`] finds the true wasm-bindgen.
const TRUE_PROGRAM: &str = "RACE_PLANNER_WASM_BINDGEN";
/// Where [`bind`] leaves the parts.
const PARTS: &str = "RACE_PLANNER_PARTS";
/// The name under which trunk looks for us.
const NAME: &str = "wasm-bindgen";
/// The script that loads the parts; wasm-bindgen's glue imports it under this name until [`finish`] renames it.
const LOADER: &str = "parts.js";
/// Stands in the loader for the glue, of which only trunk knows the name.
const GLUE: &str = "./glue.js";

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
    let program = rename_import(program, today, known)?;
    let mut options = wasm_split_cli_support::Options::new(&program);
    options.output_dir = parts;
    options.main_out_path = first;
    options.main_module = GLUE;
    let loader = format!("./{LOADER}");
    options.link_name = &loader;
    options.base = Some(BASE);
    wasm_split_cli_support::transform(options).map_err(|error| anyhow::anyhow!("{error:#}"))?;
    fs::write(first, rename_import(&fs::read(first)?, known, today)?)?;
    Ok(())
}

/// Renames one imported function; its name is unique in the section of imports.
fn rename_import(program: &[u8], from: &str, to: &str) -> Result<Vec<u8>> {
    const HEADER: usize = 8;
    const IMPORTS: u8 = 2;
    ensure!(program.starts_with(b"\0asm"), "not a WebAssembly file");
    let (mut renamed, mut rest) = (program[..HEADER].to_vec(), &program[HEADER..]);
    while let Some((&id, after)) = rest.split_first() {
        let (size, after) = read_length(after).context("a section without a length")?;
        let (section, after) = after.split_at_checked(size).context("a section that is cut off")?;
        renamed.push(id);
        let section = if id == IMPORTS { replace(section, &name(from), &name(to)) } else { section.to_vec() };
        write_length(&mut renamed, section.len());
        renamed.extend(section);
        rest = after;
    }
    Ok(renamed)
}

/// A name as WebAssembly writes it: its length, then itself.
fn name(name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_length(&mut bytes, name.len());
    bytes.extend(name.bytes());
    bytes
}

fn replace(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    match bytes.windows(from.len()).position(|window| window == from) {
        Some(at) => [&bytes[..at], to, &bytes[at + from.len()..]].concat(),
        None => bytes.to_vec(),
    }
}

fn read_length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut length = 0;
    for (position, &byte) in bytes.iter().enumerate().take(5) {
        length |= usize::from(byte & 0x7f) << (7 * position);
        if byte < 0x80 {
            return Some((length, &bytes[position + 1..]));
        }
    }
    None
}

fn write_length(bytes: &mut Vec<u8>, mut length: usize) {
    while length >= 0x80 {
        bytes.push(length.to_le_bytes()[0] | 0x80);
        length >>= 7;
    }
    bytes.push(length.to_le_bytes()[0]);
}

/// Optimises the parts, puts them beside the page under names that change with what is in them, and tells the page.
pub fn finish(work: &Path, dist: &Path, optimise: impl Fn(&Path, &Path) -> Result<()>) -> Result<()> {
    let parts = work.join("parts");
    let mut loader = fs::read_to_string(parts.join(LOADER)).context("the program was not cut into parts")?;
    let index = fs::read_to_string(dist.join("index.html"))?;
    let glue = file_named(&index, ".js").context("index.html names no glue")?;
    let mut all = DefaultHasher::new();
    fs::create_dir_all(dist.join("parts"))?;
    for part in wasm_files(&parts)? {
        let optimised = part.with_extension("optimised");
        optimise(&part, &optimised)?;
        let bytes = fs::read(&optimised)?;
        let old = part.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let new = format!("parts/{}-{:016x}.wasm", old.trim_end_matches(".wasm"), hash(&bytes));
        fs::write(dist.join(&new), &bytes)?;
        replace_once(&mut loader, &format!("\"./{old}\""), &format!("\"./{new}\""))?;
        new.hash(&mut all);
    }
    forgive_wrong_types(&mut loader)?;

    // Glue and loader import each other, so they share what their names end in.
    let mut glue_text = fs::read_to_string(dist.join(&glue))?;
    (&glue_text, &loader).hash(&mut all);
    let mark = format!("{:016x}", all.finish());
    let (new_glue, new_loader) = (format!("planner-{mark}.js"), format!("parts-{mark}.js"));
    replace_once(&mut loader, GLUE, &format!("./{new_glue}"))?;
    import_from(&mut glue_text, &format!("./{LOADER}"), &format!("./{new_loader}"))?;
    fs::write(dist.join(&new_loader), loader)?;
    fs::write(dist.join(&new_glue), glue_text)?;
    fs::remove_file(dist.join(&glue))?;
    fs::write(dist.join("index.html"), index.replace(&glue, &new_glue))?;
    Ok(())
}

/// The name of wasm-bindgen's glue, with trunk's hash in it.
fn file_named(index: &str, extension: &str) -> Option<String> {
    let start = index.find("race-planner-")?;
    let end = index[start..].find(extension)? + extension.len();
    Some(index[start..start + end].to_owned())
}

/// A plain host may serve `.wasm` under any type, which streaming refuses; so does wasm-bindgen's own glue.
fn forgive_wrong_types(loader: &mut String) -> Result<()> {
    replace_once(
        loader,
        "await WebAssembly.instantiateStreaming(src, imports)",
        "await instantiate(await src, imports)",
    )?;
    loader.push_str(
        "\nasync function instantiate(answer, imports) {\n    if (!answer.ok) throw new Error(answer.url + ': ' + \
         answer.status);\n    const copy = answer.clone();\n    try {\n        return await \
         WebAssembly.instantiateStreaming(answer, imports);\n    } catch (refusal) {\n        return \
         WebAssembly.instantiate(await copy.arrayBuffer(), imports);\n    }\n}\n",
    );
    Ok(())
}

/// Lets a script import from elsewhere. What it hands on to WebAssembly keeps the name that the program knows.
fn import_from(script: &mut String, old: &str, new: &str) -> Result<()> {
    let statements = ["from \"", "from\"", "from '", "from'", "import\"", "import \""];
    let found = statements.iter().find(|statement| script.contains(&format!("{statement}{old}")));
    let statement = found.context("the glue does not import the script that loads the parts")?;
    replace_once(script, &format!("{statement}{old}"), &format!("{statement}{new}"))
}

fn replace_once(text: &mut String, from: &str, to: &str) -> Result<()> {
    if !text.contains(from) {
        bail!("the script that loads the parts has no `{from}`: the cutting library has changed");
    }
    *text = text.replace(from, to);
    Ok(())
}

fn wasm_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.retain(|file| file.extension() == Some("wasm".as_ref()));
    files.sort();
    Ok(files)
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::{read_length, rename_import, write_length};

    #[test]
    fn an_import_gets_another_name_and_the_rest_stays() {
        let program = b"\0asm\x01\0\0\0\x01\x01\x00\x02\x09\x01\x01m\x03old\x00\x00\x00\x01\x00";
        let renamed = rename_import(program, "old", "newer").unwrap();
        assert_eq!(renamed, b"\0asm\x01\0\0\0\x01\x01\x00\x02\x0b\x01\x01m\x05newer\x00\x00\x00\x01\x00");
        assert_eq!(rename_import(&renamed, "newer", "old").unwrap(), program);
        assert!(rename_import(b"<html>", "old", "newer").is_err());
    }

    #[test]
    fn lengths_survive() {
        for length in [0, 1, 127, 128, 300, 16_384, 5_000_000] {
            let mut bytes = Vec::new();
            write_length(&mut bytes, length);
            assert_eq!(read_length(&bytes), Some((length, [].as_slice())));
        }
        assert_eq!(read_length(&[0x80]), None);
    }
}
