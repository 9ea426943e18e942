//! How far wasm-opt goes. The page's parts and the engine that `bench` measures pass the same gate.

use std::path::Path;

use anyhow::Result;

use crate::process::run;
use crate::toolbox::Toolbox;

/// Only what all browsers of the baseline have; `all-features` makes a page that none of them loads.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-call-indirect-overlong",
];

/// What a file is optimised for.
#[derive(Clone, Copy)]
pub enum Aim {
    Size,
    /// For the part that holds the engine.
    Speed,
}

impl Aim {
    fn options(self) -> &'static [&'static str] {
        match self {
            Self::Size => &["-Oz"],
            Self::Speed => &["-O2"],
        }
    }
}

/// Optimises one file.
pub fn optimise(toolbox: &Toolbox, aim: Aim, from: &Path, to: &Path) -> Result<()> {
    let mut wasm_opt = toolbox.command("wasm-opt");
    wasm_opt.args(aim.options()).args(FEATURES).args(["--strip-debug", "--strip-producers"]);
    run(wasm_opt.arg(from).arg("-o").arg(to))
}
