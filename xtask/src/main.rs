//! `cargo xtask <verb>`: hands the command line to [`xtask::verb`] and turns its answer into an exit code. Trunk starts the same program as wasm-bindgen.

use std::process::ExitCode;

fn main() -> ExitCode {
    if xtask::is_stand_in() {
        return xtask::bind();
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    xtask::verb::run(&arguments)
}
