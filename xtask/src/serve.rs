//! `cargo xtask serve`: from a bare machine to the page in a browser, with one command.

use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::build::{self, Kind};
use crate::pack;
use crate::project::Project;
use crate::setup;
use crate::static_server::StaticServer;
use crate::step::run_all;
use crate::toolbox::Toolbox;

const FIRST_PORT: u16 = 8080;

pub fn run(project: &Project, options: &[String]) -> Result<()> {
    let kind = Kind::from_options(options);
    let first_port = first_port(options)?;
    let toolbox = Toolbox::of(project)?;
    let mut steps = setup::steps(&toolbox, &[]);
    let folder = match kind {
        Kind::Release => {
            steps.extend(pack::steps(project, &toolbox, kind));
            pack::folder(project, kind)
        }
        // As it comes: no worker that keeps it, nothing to wait for.
        Kind::Dev => {
            steps.push(build::step(project, &toolbox, kind));
            kind.dist(project)
        }
    };
    run_all(steps)?;

    let server = start(&folder, first_port)?;
    println!("\nRACE Planner: {}   (Ctrl+C stops it)", server.url());
    loop {
        std::thread::park();
    }
}

fn first_port(options: &[String]) -> Result<u16> {
    let Some(at) = options.iter().position(|option| option == "--port") else { return Ok(FIRST_PORT) };
    options.get(at + 1).and_then(|port| port.parse().ok()).context("`--port` wants a number from 1 to 65535")
}

/// Starts on the first free port from `first_port` on.
fn start(dist: &Path, first_port: u16) -> Result<StaticServer> {
    for port in first_port..=first_port.saturating_add(100) {
        match StaticServer::start(dist, "/", Some(port)) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            result => return Ok(result?),
        }
    }
    bail!("no port is free from {first_port} on: name another with `--port`")
}
