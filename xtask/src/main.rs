//! `cargo xtask <verb>`: hands the command line to [`xtask::verb`] and turns its answer into an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    xtask::verb::run(&arguments)
}
