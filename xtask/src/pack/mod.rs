//! `cargo xtask pack`: from the built page to what a static host gets: `dist/`, which runs below any path, offline and under
//! a strict policy, and in it `race-planner.html`, the same in one file.
//!
//! Each step takes and gives files in memory ([`site`]); only this file knows the disk and the order of the steps.

mod check;
mod markup;
mod offline;
mod policy;
mod single;
mod site;
mod sums;
mod whole;

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::build::{self, Kind};
use crate::freshness;
use crate::project::Project;
use crate::setup;
use crate::step::{Outcome, Step, run_all};
use crate::toolbox::Toolbox;
use policy::Policy;
use single::Whole;
use site::Site;

/// What the one file is called.
const SINGLE: &str = "race-planner.html";

pub fn run(project: &Project, options: &[String]) -> Result<()> {
    let toolbox = Toolbox::of(project)?;
    let kind = Kind::from_options(options);
    let mut steps = setup::steps(project, &toolbox, &[]);
    steps.extend(self::steps(project, &toolbox, kind));
    run_all(steps)
}

/// The steps that leave a fresh packed page in its folder.
pub fn steps<'a>(project: &'a Project, toolbox: &'a Toolbox, kind: Kind) -> [Step<'a>; 2] {
    let remedy = "What is wrong with the page is named above; what must hold is in xtask/src/pack/check.rs.";
    let name = format!("packed page in {}/", kind.packed());
    [build::step(project, toolbox, kind), Step::new(name, remedy, move || write(project, toolbox, kind))]
}

/// The folder of the packed page.
pub fn folder(project: &Project, kind: Kind) -> PathBuf {
    project.root.join(kind.packed())
}

fn write(project: &Project, toolbox: &Toolbox, kind: Kind) -> Result<Outcome> {
    let (page, hosting, packed) = (kind.dist(project), project.root.join("hosting"), folder(project, kind));
    let stamp = project.root.join("target").join(format!("packed-{}.stamp", kind.name()));
    let program = fs::read(std::env::current_exe()?)?;
    let stamp_text = || {
        let folders = [&page, &hosting, &packed].map(|folder| freshness::of_folder(folder));
        format!("{folders:x?} {}", offline::digest(&program))
    };
    if packed.is_dir() && fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == stamp_text()) {
        return Ok(Outcome::Skipped("nothing has changed since it was packed".to_owned()));
    }
    let whole = whole::build(project, toolbox, kind)?;
    let site = pack(Site::read(&page)?, &Site::read(&hosting)?, &whole)?;
    if kind == Kind::Release {
        // The program of the single file is packed and can't be looked into there.
        for (path, bytes) in site.files().chain([(SINGLE, whole.wasm.as_slice())]) {
            check::names_no_place(path, bytes)?;
        }
    }
    site.write(&packed)?;
    for (path, bytes) in site.files().filter(|(path, _)| !path.contains('/')) {
        println!("   {:>9}  {path}", bytes.len());
    }
    fs::write(stamp, stamp_text())?;
    Ok(Outcome::Done)
}

/// All steps of packing.
fn pack(mut site: Site, hosting: &Site, whole: &Whole) -> Result<Site> {
    let single = single::make(&site, hosting, whole)?;
    offline::make_installable(&mut site, hosting)?;
    site.put("index.html", policy::seal(site.text("index.html")?, Policy::Site)?);
    site.put("404.html", policy::seal(hosting.text("404.html")?, Policy::Small)?);
    site.put(SINGLE, single);
    check::check(&site)?;
    site.put(sums::FILE, sums::sums(&site));
    Ok(site)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{Site, Whole, pack, sums};

    /// A page as trunk leaves it.
    fn page() -> Site {
        let mut site = Site::default();
        site.put(
            "index.html",
            "<!doctype html><html lang=en><meta charset=utf-8><meta content=texts/en-0123456789abcdef.ftl name=texts><script \
             src=./boot-1.js></script><link href=./tokens-1.css rel=stylesheet><script type=module>import init from \
             './planner-1.js'; init();</script><body></body></html>",
        );
        site.put("boot-1.js", "boot();");
        site.put("planner-1.js", "export default () => {};");
        site.put("tokens-1.css", ":root{--surface:#f6f7f9}:root[data-theme=dark]{--surface:#12151a}");
        site.put("texts/en-0123456789abcdef.ftl", "a = b\n");
        site.put("parts/desk-0123456789abcdef.wasm", "\0asm");
        site
    }

    fn hosting() -> Site {
        Site::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../hosting")).unwrap()
    }

    fn packed(page: Site) -> Site {
        pack(page, &hosting(), &Whole { glue: "let wasm_bindgen;".into(), wasm: b"\0asm".to_vec() }).unwrap()
    }

    #[test]
    fn the_first_script_knows_the_one_file_by_its_name() {
        let boot = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../boot/boot.js")).unwrap();
        assert!(boot.contains(&format!("location.replace(\"{}\" +", super::SINGLE)));
    }

    #[test]
    fn the_worker_keeps_every_file_of_the_page_and_nothing_beside_it() {
        let site = packed(page());
        let worker = site.text("sw.js").unwrap();
        let list = worker.split("FILES = [").nth(1).and_then(|rest| rest.split(']').next()).unwrap();
        let kept: Vec<_> = list.split(',').map(|path| path.trim_matches('"')).collect();
        let beside = ["index.html", "404.html", "sw.js", super::SINGLE, sums::FILE];
        let expected: Vec<_> = site.paths().filter(|path| !beside.contains(path)).collect();
        assert_eq!(kept, expected);
        assert!(kept.contains(&"parts/desk-0123456789abcdef.wasm") && kept.contains(&"manifest.webmanifest"));
        let manifest = site.text("manifest.webmanifest").unwrap();
        assert!(manifest.contains("\"theme_color\": \"#f6f7f9\""), "{manifest}");
        assert!(
            site.text("index.html").unwrap().contains("content=\"#12151a\" media=\"(prefers-color-scheme: dark)\"")
        );
    }

    #[test]
    fn page_and_worker_name_the_same_build_and_another_one_when_any_file_changes() {
        let build = |site: &Site| {
            let page = site.text("index.html").unwrap();
            let build = page.split("name=\"build\" content=\"").nth(1).unwrap()[..16].to_owned();
            assert!(site.text("sw.js").unwrap().contains(&format!("BUILD = \"{build}\"")));
            build
        };
        let mut changed = page();
        changed.put("texts/en-0123456789abcdef.ftl", "a = c\n");
        assert_ne!(build(&packed(page())), build(&packed(changed)));
    }

    #[test]
    fn packing_twice_gives_equal_bytes() {
        let folder = std::env::temp_dir().join(format!("xtask-pack-{}", std::process::id()));
        packed(page()).write(&folder).unwrap();
        let written = Site::read(&folder).unwrap();
        assert_eq!(written, packed(page()));
        let sums = written.text(sums::FILE).unwrap();
        assert_eq!(sums.lines().count(), written.paths().count() - 1);
        // sha256 of `boot();`.
        assert!(
            sums.contains("06861d20b5590260107e1c6f0a0b01a39aed29ef5fe5639a22488654aafb63de  boot-1.js\n"),
            "{sums}"
        );
        // What is gone from the page is gone from the folder.
        fs::write(folder.join("old.css"), "").unwrap();
        written.write(&folder).unwrap();
        assert_eq!(Site::read(&folder).unwrap(), written);
        fs::remove_dir_all(folder).unwrap();
    }
}
