//! `cargo xtask build`: the page, by trunk. The release page goes to `target/page/`, from where `pack` takes it to `dist/`;
//! the quick one goes to `dist-dev/`, which serves as it is.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::freshness;
use crate::page::{self, Page};
use crate::parts;
use crate::process::{answer, run as run_command};
use crate::project::Project;
use crate::step::{Outcome, Step, run_all};
use crate::texts;
use crate::toolbox::{Tool, Toolbox};

/// Which of the two pages.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The page that people get: optimised by rustc and by wasm-opt.
    Release,
    /// The page to look at while writing it.
    Dev,
}

impl Kind {
    pub fn from_options(options: &[String]) -> Self {
        if options.iter().any(|option| option == "--dev") { Self::Dev } else { Self::Release }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Release => "target/page",
            Self::Dev => "dist-dev",
        }
    }

    /// Where the packed page goes.
    pub fn packed(self) -> &'static str {
        match self {
            Self::Release => "dist",
            Self::Dev => "target/packed-dev",
        }
    }

    /// The name of what is kept about it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Release => "page",
            Self::Dev => "page-dev",
        }
    }

    pub fn dist(self, project: &Project) -> PathBuf {
        project.root.join(self.folder())
    }
}

pub fn run(project: &Project, options: &[String]) -> Result<()> {
    let toolbox = Toolbox::of(project)?;
    run_all(vec![step(project, &toolbox, Kind::from_options(options))])
}

/// The step that leaves a fresh page in its folder.
pub fn step<'a>(project: &'a Project, toolbox: &'a Toolbox, kind: Kind) -> Step<'a> {
    let remedy = "If a program is missing, run `cargo xtask setup`; otherwise see the compiler's message above.";
    Step::new(format!("page in {}/", kind.folder()), remedy, move || build(project, toolbox, kind))
}

fn build(project: &Project, toolbox: &Toolbox, kind: Kind) -> Result<Outcome> {
    let mut trunk = toolbox.wasm_command(project, "trunk")?;
    trunk.current_dir(&project.root);
    without_places(&mut trunk, kind);
    trunk.arg("build").arg("--dist").arg(kind.folder());
    if kind == Kind::Release {
        trunk.arg("--release");
    }
    // trunk takes this one for an option of its own and knows no value but `true` and `false`.
    trunk.env_remove("NO_COLOR");

    let tools = [&toolbox.wasm_bindgen, &toolbox.trunk, &toolbox.wasm_opt, &toolbox.esbuild, &toolbox.cutter];
    let tools = tools.map(|tool| toolbox.found(tool));
    let compiler = answer(toolbox.wasm_command(project, "rustc")?.arg("-vV"));
    let sources = freshness::of_sources(&project.root, &(kind, tools, compiler, page::MAKING))?;
    let target = project.root.join("target");
    let stamp = target.join(format!("{}.stamp", kind.name()));
    let stamp_text = || freshness::of_folder(&kind.dist(project)).map(|dist| format!("{sources:x} {dist:x}"));
    if stamp_text().is_some_and(|text| fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == text)) {
        return Ok(Outcome::Skipped("nothing has changed since it was built".to_owned()));
    }

    // Trunk.toml keeps trunk and its cargo off the network, so whatever they need is fetched before.
    run_command(Command::new("cargo").current_dir(&project.root).args(["fetch", "--locked", "--quiet"]))?;
    let work = page::work(project, kind);
    let place = |tool: &Tool| {
        let found = toolbox.found(tool).and_then(|_| toolbox.place(tool.name));
        found.with_context(|| format!("there is no {} {}: run `cargo xtask setup`", tool.name, tool.version))
    };
    let programs = parts::Programs { binder: place(&toolbox.wasm_bindgen)?, cutter: place(&toolbox.cutter)? };
    parts::stand_in(&mut trunk, &toolbox.path(), &programs, &work)?;
    run_command(&mut trunk)?;
    Page { project, toolbox, kind, work: &work }.assemble()?;
    texts::write(&project.root.join("locales"), &kind.dist(project))?;
    if let Some(text) = stamp_text() {
        fs::create_dir_all(target)?;
        fs::write(&stamp, text)?;
    }
    Ok(Outcome::Done)
}

/// Has the compiler leave out of a release where its sources lie on this machine: panics name them, and nobody is to read
/// that in a page.
pub fn without_places(command: &mut Command, kind: Kind) {
    if kind == Kind::Release {
        // Cargo adds these to those of its configuration, and parts them by spaces.
        let places = places().map(|place| place.display().to_string()).filter(|place| !place.contains(' '));
        let flags: Vec<String> = places.map(|place| format!("--remap-path-prefix={place}=crates")).collect();
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "));
    }
}

/// The folders below which the sources of other crates lie.
fn places() -> impl Iterator<Item = PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let folders = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    folders.into_iter().flatten().flatten().map(|folder| folder.path())
}

/// Optimises a program that is in one piece, the engine with all else.
pub fn optimise(_: &Project, toolbox: &Toolbox, program: &Path, optimised: &Path) -> Result<()> {
    crate::optimiser::optimise(toolbox, crate::optimiser::Aim::Size, program, optimised)
}
