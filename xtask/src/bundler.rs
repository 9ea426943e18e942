//! esbuild: joins scripts and style sheets with what they import, and takes out what browsers do not need.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::process::run;
use crate::toolbox::Toolbox;

/// The browsers that the page is for; nothing may get into it that these do not know.
const BASELINE: &str = "--target=chrome97,firefox102,safari16.4";
/// The language of the script that tells old browsers what they lack.
const OLD: &str = "--target=es5";

/// Joins a module with all that it imports, unminified.
pub fn join(toolbox: &Toolbox, module: &Path, work: &Path) -> Result<String> {
    // The glue asks to be told of objects that nobody holds any more; none of these are left.
    let quietly = ["--pure:FinalizationRegistry"];
    let options = ["--bundle", "--format=esm", "--charset=utf8", BASELINE];
    esbuild(toolbox, module, &work.join("joined.js"), &[&options[..], &quietly].concat())
}

/// A module that imports nothing, without what only people read.
pub fn minify(toolbox: &Toolbox, module: &Path, work: &Path) -> Result<String> {
    esbuild(toolbox, module, &work.join("minified.js"), &["--format=esm", "--minify", "--charset=utf8", BASELINE])
}

/// A classic script that old browsers can read as well.
pub fn classic(toolbox: &Toolbox, script: &Path, work: &Path, is_release: bool) -> Result<String> {
    let options = [OLD, "--charset=utf8", "--minify"];
    esbuild(toolbox, script, &work.join("classic.js"), &options[..if is_release { 3 } else { 2 }])
}

/// A style sheet with those that it imports.
pub fn sheet(toolbox: &Toolbox, sheet: &Path, work: &Path, is_release: bool) -> Result<String> {
    let options = ["--bundle", BASELINE, "--charset=utf8", "--minify"];
    esbuild(toolbox, sheet, &work.join("sheet.css"), &options[..if is_release { 4 } else { 3 }])
}

fn esbuild(toolbox: &Toolbox, from: &Path, to: &Path, options: &[&str]) -> Result<String> {
    let mut esbuild = toolbox.command("esbuild");
    // The glue names a script once for each import from it.
    let quietly = ["--log-level=warning", "--log-override:duplicate-object-key=silent", "--legal-comments=none"];
    esbuild.arg(from).args(options).args(quietly);
    run(esbuild.arg(format!("--outfile={}", to.display())))?;
    Ok(fs::read_to_string(to)?)
}
