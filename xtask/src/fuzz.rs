//! `cargo xtask fuzz`: random and spoilt bytes for the decoders of foreign bytes, for a bounded time. Needs nothing but cargo.

use std::process::Command;

use anyhow::{Context, Result};

use crate::process::run as run_command;
use crate::project::Project;

const USUAL_SECONDS: u64 = 60;

pub fn run(project: &Project, options: &[String]) -> Result<()> {
    let seconds = match options.iter().position(|option| option == "--seconds") {
        Some(at) => {
            let number = options.get(at + 1).context("--seconds needs a number")?;
            number.parse::<u64>().with_context(|| format!("`{number}` is no number of seconds"))?
        }
        None => USUAL_SECONDS,
    };
    let mut cargo = Command::new("cargo");
    cargo.current_dir(&project.root).env("FUZZ_SECONDS", seconds.to_string());
    cargo.args(["test", "--locked", "--test", "it", "fuzz::for_a_while", "--", "--ignored", "--exact", "--nocapture"]);
    run_command(&mut cargo)
}
