//! Puts the page together: what trunk, wasm-bindgen and the cutting have left becomes the files that a host serves.
//!
//! ARCHITECTURE, "Files of the page", lists them. All names but that of `index.html` carry a hash of the content.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::build::Kind;
use crate::bundler;
use crate::glue;
use crate::optimiser::{Aim, optimise};
use crate::parts;
use crate::project::Project;
use crate::toolbox::Toolbox;
use crate::wasm_names;

/// What the page is made by: a change of it makes a new page.
pub const MAKING: [&str; 7] = [
    include_str!("bundler.rs"),
    include_str!("glue.rs"),
    include_str!("loading.js"),
    include_str!("optimiser.rs"),
    include_str!("page.rs"),
    include_str!("parts.rs"),
    include_str!("wasm_names.rs"),
];

/// What the first part is called before it is done.
const PROGRAM: &str = "program.wasm";
/// Stands in the script for the address of the program's first part.
const FIRST: &str = "FIRST_PART";
/// The part that holds the engine.
pub const ENGINE: &str = "desk";

/// What a part is optimised for.
pub fn aim(part: &str) -> Aim {
    if part == ENGINE { Aim::Speed } else { Aim::Size }
}

/// The folder for what is between sources and page.
pub fn work(project: &Project, kind: Kind) -> PathBuf {
    project.root.join("target/parts").join(kind.name())
}

/// The parts of the page that was built last, while their functions still had names.
pub fn named_programs(project: &Project) -> Result<Vec<(String, PathBuf)>> {
    let work = work(project, Kind::Release);
    let first = ("first".to_owned(), work.join(PROGRAM));
    let later = parts::files(&work)?.into_iter().map(|(file, name)| (name, file));
    Ok(std::iter::once(first).chain(later).collect())
}

/// One page in the making.
pub struct Page<'a> {
    pub project: &'a Project,
    pub toolbox: &'a Toolbox,
    pub kind: Kind,
    /// A folder for what is not done yet, in which the parts are.
    pub work: &'a Path,
}

impl Page<'_> {
    /// Does it.
    pub fn assemble(&self) -> Result<()> {
        let dist = self.kind.dist(self.project);
        let (glue, first) = (only(&dist, ".js")?, only(&dist, "_bg.wasm")?);
        let (glue_text, program) = (fs::read_to_string(&glue)?, fs::read(&first)?);
        fs::remove_file(glue)?;
        fs::remove_file(first)?;

        let style = |name: &str| {
            let sheet = self.project.root.join("style").join(name).with_extension("css");
            bundler::sheet(self.toolbox, &sheet, self.work, self.is_release())
        };
        let first_sheet = self.put("first", "css", style("first")?.as_bytes())?;
        let desk_sheet = self.put("parts/desk", "css", style("desk")?.as_bytes())?;

        let mut addresses = Vec::new();
        let mut desk = vec![desk_sheet.clone()];
        for (file, name) in parts::files(self.work)? {
            let part = self.optimised(aim(&name), &file)?;
            let address = self.put(&format!("parts/{name}"), "wasm", &part)?;
            if name == ENGINE {
                desk.push(address.clone());
            }
            addresses.push((file, address));
        }
        let loader = parts::loader(self.work, &addresses, &desk_sheet)?;
        let (script, program) = self.first_load(&glue_text, &loader, program)?;
        let program = self.put("planner", "wasm", &program)?;
        let script = self.minified(&script.replace(FIRST, &program))?;
        let script = self.put("planner", "js", script.as_bytes())?;

        let boot =
            bundler::classic(self.toolbox, &self.project.root.join("boot/boot.js"), self.work, self.is_release())?;
        ensure!(!boot.contains("</script"), "boot.js would end its own tag");
        let index = dist.join("index.html");
        let mut page = fs::read_to_string(&index)?;
        // What the script asks for at once, so that one wave of requests brings all, and where a plan is about to be opened.
        let early = format!("<meta name=program content={program}><meta name=desk content=\"{}\">", desk.join(" "));
        put_in_place(&mut page, "boot/boot.js", "</script>", &format!("{early}<script>{}</script>", boot.trim_end()))?;
        let script = format!("<script type=module src=./{script}></script>");
        let sheet = format!("<link rel=stylesheet href=./{first_sheet}>");
        put_in_place(&mut page, "style/first.css", ">", &(sheet + &script))?;
        // What trunk leaves of the tag by which it finds the program.
        put_in_place(&mut page, "data-bin", ">", "")?;
        Ok(fs::write(index, page)?)
    }

    fn is_release(&self) -> bool {
        self.kind == Kind::Release
    }

    /// The script of the first load and the program's first part, with no more in them than either asks of the other.
    fn first_load(&self, glue: &str, loader: &str, program: Vec<u8>) -> Result<(String, Vec<u8>)> {
        fs::write(self.work.join(parts::LOADER), loader)?;
        let entry = self.work.join("entry.js");
        let start = format!("import init from \"{}\";\n", parts::GLUE);
        // A module that fails while it waits tells WebKit's page nothing by itself.
        fs::write(
            &entry,
            start
                + &format!(
                    "const program = window.racePlannerFile(new URL(\"./{FIRST}\", import.meta.url));\n\
                     init({{ module_or_path: program }}).catch(window.reportError);\n"
                ),
        )?;
        let join = |glue: &str| {
            fs::write(self.work.join(parts::GLUE), glue)?;
            bundler::join(self.toolbox, &entry, self.work)
        };
        if !self.is_release() {
            return Ok((join(glue)?, program));
        }
        let glue = glue::without_disposal(glue);
        let wanted = glue::wanted_exports(&join(&glue)?);
        let program = wasm_names::rename_exports(&program, |name| wanted.contains(name).then(|| name.to_owned()))?;
        let file = self.work.join(PROGRAM);
        fs::write(&file, program)?;
        let program = self.optimised(Aim::Size, &file)?;

        let imported = wasm_names::imports(&program, glue::MODULE)?;
        let script = join(&glue::without_unused(&glue, &imported)?)?;
        let names = short_names(imported.iter().chain(&wanted).filter(|name| glue::may_be_renamed(name)));
        let program = wasm_names::rename_imports(&program, &names)?;
        let program =
            wasm_names::rename_exports(&program, |name| Some(names.get(name).map_or(name, |new| new).to_owned()))?;
        Ok((glue::with_names(&script, &names), program))
    }

    fn minified(&self, script: &str) -> Result<String> {
        if !self.is_release() {
            return Ok(script.to_owned());
        }
        let file = self.work.join("script.js");
        fs::write(&file, script)?;
        bundler::minify(self.toolbox, &file, self.work)
    }

    fn optimised(&self, aim: Aim, file: &Path) -> Result<Vec<u8>> {
        if !self.is_release() {
            return Ok(fs::read(file)?);
        }
        let optimised = file.with_extension("optimised");
        optimise(self.toolbox, aim, file, &optimised)?;
        Ok(fs::read(optimised)?)
    }

    /// Puts a file into the page and says where it is.
    fn put(&self, name: &str, extension: &str, bytes: &[u8]) -> Result<String> {
        let address = format!("{name}-{:016x}.{extension}", hash(bytes));
        let path = self.kind.dist(self.project).join(&address);
        fs::create_dir_all(path.parent().context("a file without a folder")?)?;
        fs::write(path, bytes)?;
        Ok(address)
    }
}

/// The one file of trunk's whose name ends like this.
fn only(folder: &Path, end: &str) -> Result<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("race-planner-") && name.ends_with(end) {
            files.push(path);
        }
    }
    ensure!(files.len() == 1, "trunk has left {} files `race-planner-*{end}`, not one", files.len());
    files.pop().context("no file")
}

/// Puts `new` in the place of the element that names `source`, up to `end`.
fn put_in_place(page: &mut String, source: &str, end: &str, new: &str) -> Result<()> {
    let at = page.find(source).with_context(|| format!("index.html does not name `{source}`"))?;
    let start = page[..at].rfind('<').context("a source outside of a tag")?;
    let end = page[at..].find(end).with_context(|| format!("the element of `{source}` has no end"))? + at + end.len();
    page.replace_range(start..end, new);
    Ok(())
}

/// Names of two or three letters for long ones.
fn short_names<'a>(names: impl Iterator<Item = &'a String>) -> BTreeMap<String, String> {
    let names: BTreeSet<&String> = names.collect();
    let letter = |at: usize| char::from(b"abcdefghijklmnopqrstuvwxyz"[at % 26]);
    let short = |at: usize| format!("${}{}", letter(at / 26), letter(at));
    names.into_iter().enumerate().map(|(at, name)| (name.clone(), short(at))).collect()
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::{put_in_place, short_names};

    #[test]
    fn an_element_is_replaced_with_and_without_quotes() {
        for (page, source, end) in [
            ("<p><link href=style/first.css rel=stylesheet><b>", "style/first.css", ">"),
            ("<p><script src=\"boot/boot.js\"></script><b>", "boot/boot.js", "</script>"),
        ] {
            let mut page = page.to_owned();
            put_in_place(&mut page, source, end, "<i>").unwrap();
            assert_eq!(page, "<p><i><b>");
        }
        assert!(put_in_place(&mut String::from("<p>"), "style/first.css", ">", "").is_err());
    }

    #[test]
    fn short_names_differ() {
        let long: Vec<String> = (0..600).map(|number| format!("__wbg_{number}")).collect();
        let short = short_names(long.iter());
        let different: std::collections::BTreeSet<_> = short.values().collect();
        assert_eq!(different.len(), 600);
        assert!(different.iter().all(|name| name.len() == 3 && name.starts_with('$')));
    }
}
