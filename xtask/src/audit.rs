//! `cargo xtask audit`: what the page and its tools are made of, by cargo-deny and `deny.toml`.
//!
//! A verb of its own and a job of its own in CI: compiling cargo-deny takes longer than many a test run.

use anyhow::Result;

use crate::process::run as run_command;
use crate::project::Project;
use crate::setup;
use crate::step::{Outcome, Step, run_all};
use crate::toolbox::Toolbox;

const REMEDY: &str = "What is wrong is named above; an exception goes into deny.toml with its reason.";

pub fn run(project: &Project, options: &[String]) -> Result<()> {
    let toolbox = Toolbox::of(project)?;
    let check = |name: &str, checks: &'static [&'static str]| {
        let (project, toolbox) = (&project, &toolbox);
        Step::new(name, REMEDY, move || {
            let mut deny = toolbox.command("cargo-deny");
            deny.current_dir(&project.root)
                .args(["--workspace", "--locked", "check", "--hide-inclusion-graph"])
                .args(checks);
            run_command(&mut deny)?;
            Ok(Outcome::Done)
        })
    };
    let mut steps = vec![
        setup::cargo_deny_step(&toolbox),
        check("licences, sources and duplicates", &["licenses", "sources", "bans"]),
    ];
    // They come from a database on the network.
    if !options.iter().any(|option| option == "--offline") {
        steps.push(check("advisories", &["advisories"]));
    }
    run_all(steps)
}
