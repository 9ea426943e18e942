//! Cuts a program into parts: `race-planner-cut PROGRAM FOLDER FIRST GLUE LOADER BASE`. `cargo xtask build` starts it.
//!
//! xtask lays this file beside the cutting library that it has changed (`xtask/src/cutter.rs`) and compiles both.

use std::path::Path;
use std::process::ExitCode;

use wasm_split_cli_support::{Options, transform};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let [program, folder, first, glue, loader, base] = words[..] else {
        println!("race-planner-cut {}", env!("CUTTER"));
        return if words == ["--version"] { ExitCode::SUCCESS } else { ExitCode::from(2) };
    };
    let program = match std::fs::read(program) {
        Ok(program) => program,
        Err(error) => return failed(program, &error),
    };
    let mut options = Options::new(&program);
    options.output_dir = Path::new(folder);
    options.main_out_path = Path::new(first);
    options.main_module = glue;
    options.link_name = loader;
    options.base = Some(base);
    match transform(options) {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => failed("the program cannot be cut", &format_args!("{error:#}")),
    }
}

fn failed(what: &str, why: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("race-planner-cut: {what}: {why}");
    ExitCode::FAILURE
}
