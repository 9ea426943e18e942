//! The program in one piece, for the single file: the same sources with the feature `whole`, which has all parts and texts
//! inside, and glue for a page without modules.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::single::Whole;
use crate::build::{Kind, optimise, without_places};
use crate::process::run;
use crate::project::Project;
use crate::toolbox::{Toolbox, WASM};

const PROGRAM: &str = "race-planner";

/// Builds it.
pub fn build(project: &Project, toolbox: &Toolbox, kind: Kind) -> Result<Whole> {
    let mut cargo = toolbox.wasm_command(project, "cargo")?;
    cargo.current_dir(&project.root);
    cargo.args(["build", "--locked", "--offline", "--features", "whole", "--target", WASM, "--bin", PROGRAM]);
    let profile = match kind {
        Kind::Release => {
            cargo.arg("--release");
            "release"
        }
        Kind::Dev => "debug",
    };
    without_places(&mut cargo, kind);
    run(&mut cargo)?;

    let work: PathBuf = project.root.join("target/whole").join(profile);
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let mut bindgen = toolbox.command("wasm-bindgen");
    bindgen.args(["--target", "no-modules", "--no-typescript", "--out-name", PROGRAM, "--out-dir"]).arg(&work);
    let program = compiled(project, &cargo).join(WASM).join(profile).join(PROGRAM).with_extension("wasm");
    run(bindgen.arg(program))?;
    ensure!(!work.join("snippets").exists(), "a dependency brings a script, which glue without modules can't load");

    let bound = work.join(format!("{PROGRAM}_bg.wasm"));
    let optimised = work.join("optimised.wasm");
    match kind {
        Kind::Release => optimise(project, toolbox, &bound, &optimised)?,
        Kind::Dev => fs::copy(&bound, &optimised).map(|_| ())?,
    }
    let glue = fs::read_to_string(work.join(PROGRAM).with_extension("js")).context("wasm-bindgen made no glue")?;
    Ok(Whole { glue, wasm: fs::read(optimised)? })
}

/// The folder in which this cargo compiles.
fn compiled(project: &Project, cargo: &Command) -> PathBuf {
    let own = cargo.get_envs().find(|(name, _)| *name == "CARGO_TARGET_DIR").and_then(|(_, value)| value);
    let inherited = std::env::var_os("CARGO_TARGET_DIR");
    own.map(PathBuf::from).or(inherited.map(PathBuf::from)).unwrap_or_else(|| project.root.join("target"))
}
