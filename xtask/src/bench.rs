//! `cargo xtask bench`: the engine's speed in Node, side by side with programs that answer the same questions.
//!
//! Everything lies in `target/bench/`, the other programs in fixed versions. What is asked is in `benches/compare`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::optimiser::optimise;
use crate::page;
use crate::process::run as run_command;
use crate::project::Project;
use crate::setup;
use crate::step::{Outcome, Step, run_all};
use crate::toolbox::{Toolbox, WASM};

const NPM: [&str; 2] = ["hyperformula@3.5.0", "@quri/squiggle-lang@0.10.0"];
const PIP: [&str; 2] = ["numpy==2.4.6", "scipy==1.17.1"];

/// One way to build the engine.
struct Build {
    name: &'static str,
    profile: &'static str,
    /// Whether it gets the same wasm-opt as the page.
    as_page: bool,
}

const PAGE: Build = Build { name: "page", profile: "release", as_page: true };
const FAST: Build = Build { name: "fast", profile: "bench", as_page: false };

pub fn run(project: &Project, options: &[String]) -> Result<()> {
    let toolbox = Toolbox::of(project)?;
    let folder = project.root.join("target/bench");
    fs::create_dir_all(&folder)?;
    run_all(vec![
        setup::wasm_std_step(&toolbox),
        setup::wasm_opt_step(&toolbox),
        Step::new("engine as in the page", BUILD_REMEDY, || build(project, &toolbox, &folder, &PAGE)),
        Step::new("engine at opt-level 3", BUILD_REMEDY, || build(project, &toolbox, &folder, &FAST)),
        Step::new("HyperFormula and Squiggle", "Node.js 20 with npm must be there, and npm's registry.", || {
            npm(&folder)
        }),
        Step::new("NumPy and SciPy", "Python 3.11 with venv must be there, and pip's registry.", || pip(&folder)),
        Step::new("comparison", "What is wrong is named above.", || {
            let mut node = Command::new("node");
            node.arg(project.root.join("benches/compare/main.mjs")).arg(&folder);
            node.args([&PAGE, &FAST].map(|build| wasm(&folder, build))).args(options);
            run_command(&mut node)?;
            Ok(Outcome::Done)
        }),
    ])
}

const BUILD_REMEDY: &str = "See the compiler's message above.";

fn wasm(folder: &Path, build: &Build) -> PathBuf {
    folder.join(build.name).with_extension("wasm")
}

fn build(project: &Project, toolbox: &Toolbox, folder: &Path, build: &Build) -> Result<Outcome> {
    let target = folder.join(build.name);
    let mut cargo = toolbox.wasm_command(project, "cargo")?;
    cargo.current_dir(&project.root).env("CARGO_TARGET_DIR", &target);
    cargo.args(["build", "--locked", "--package", "engine-bench", "--target", WASM, "--profile", build.profile]);
    run_command(&mut cargo)?;
    // Cargo keeps what the profile `bench` makes among the releases too.
    let compiled = target.join(WASM).join("release/engine_bench.wasm");
    if !build.as_page {
        fs::copy(compiled, wasm(folder, build))?;
        return Ok(Outcome::Done);
    }
    optimise(toolbox, page::aim(page::ENGINE), &compiled, &wasm(folder, build))?;
    Ok(Outcome::Done)
}

fn npm(folder: &Path) -> Result<Outcome> {
    once(folder, "npm", &NPM, || {
        let mut npm = Command::new("npm");
        npm.args([
            "install",
            "--no-save",
            "--no-package-lock",
            "--no-audit",
            "--no-fund",
            "--ignore-scripts",
            "--prefix",
        ]);
        run_command(npm.arg(folder).args(NPM))
    })
}

fn pip(folder: &Path) -> Result<Outcome> {
    once(folder, "pip", &PIP, || {
        let venv = folder.join("venv");
        run_command(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
        let mut pip = Command::new(venv.join("bin/python"));
        run_command(pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(PIP))
    })
}

/// Runs `install` unless a stamp says that these very versions are there.
fn once(folder: &Path, name: &str, versions: &[&str], install: impl FnOnce() -> Result<()>) -> Result<Outcome> {
    let stamp = folder.join(name).with_extension("stamp");
    let text = versions.join("\n");
    if fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == text) {
        return Ok(Outcome::Skipped(versions.join(", ")));
    }
    install()?;
    fs::write(stamp, text)?;
    Ok(Outcome::Done)
}
