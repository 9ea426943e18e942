//! Which compiler and which programs make the page, and where they are. It looks; only `setup` installs.
//!
//! Programs that `setup` installs lie in one folder a program and version, outside the checkout, so that every
//! clone on a machine shares them.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::cutter;
use crate::debian;
use crate::process::answer;
use crate::project::Project;

pub const WASM: &str = "wasm32-unknown-unknown";

/// The newest that the pinned compiler can build.
const TRUNK: &str = "0.21.14";
/// Version of the auditor.
const CARGO_DENY: &str = "0.20.2";
/// Version of the npm package that carries wasm-opt.
const BINARYEN: &str = "132.0.0";
/// Version of esbuild, which joins and minifies scripts and style sheets.
const ESBUILD: &str = "0.28.2";
/// The newest when the scenarios were first run in Firefox.
const GECKODRIVER: &str = "0.37.1";
/// The version 0.N from which geckodriver lets a test set more than a person can.
const OLDEST_GECKODRIVER: u32 = 36;
/// Older versions of wasm-opt do not know what today's rustc emits.
const OLDEST_WASM_OPT: u32 = 120;

/// The Rust toolchain that builds for WebAssembly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WasmToolchain {
    /// The one that also builds the native tests: rustup has given it the target.
    Default,
    /// Debian's, with a std for WebAssembly that `debian` has built.
    Debian,
}

/// The toolchain that can build for WebAssembly on this machine, if there is one.
pub fn wasm_toolchain() -> Option<WasmToolchain> {
    let has_target = answer(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM]))
        .and_then(|folder| std::fs::read_dir(folder).ok())
        .is_some_and(|mut files| files.any(|file| file.is_ok_and(|file| is_std(&file.file_name().to_string_lossy()))));
    if has_target { Some(WasmToolchain::Default) } else { debian::has_wasm_std().then_some(WasmToolchain::Debian) }
}

fn is_std(file: &str) -> bool {
    file.starts_with("libstd-")
}

/// A program that the page's build needs, in one fixed version.
pub struct Tool {
    pub name: &'static str,
    pub version: String,
    /// The folder to install it in.
    pub root: PathBuf,
    bin: &'static str,
    /// Whether what it says to `--version` is good enough for `version`.
    accepts: fn(said: &str, version: &str) -> bool,
}

impl Tool {
    /// The folder in which its program is.
    pub fn folder(&self) -> PathBuf {
        self.root.join(self.bin)
    }
}

/// The programs for one checkout.
pub struct Toolbox {
    /// Where `setup` puts programs.
    pub home: PathBuf,
    pub wasm_bindgen: Tool,
    pub trunk: Tool,
    pub wasm_opt: Tool,
    pub esbuild: Tool,
    /// Cuts the program into parts.
    pub cutter: Tool,
    /// Drives Firefox in tests.
    pub geckodriver: Tool,
    pub cargo_deny: Tool,
}

impl Toolbox {
    pub fn of(project: &Project) -> Result<Self> {
        let home = home()?;
        let root = |name: &str, version: &str| home.join(format!("{name}-{version}"));
        let crate_tool = |name: &'static str, version: String| Tool {
            root: root(name, &version),
            name,
            version,
            bin: "bin",
            accepts: |said, version| said.split(' ').nth(1) == Some(version),
        };
        Ok(Self {
            wasm_bindgen: crate_tool("wasm-bindgen", project.locked_version("wasm-bindgen")?),
            trunk: crate_tool("trunk", TRUNK.to_owned()),
            cutter: crate_tool(cutter::NAME, cutter::version(project)?),
            cargo_deny: crate_tool("cargo-deny", CARGO_DENY.to_owned()),
            wasm_opt: Tool {
                root: root("wasm-opt", BINARYEN),
                name: "wasm-opt",
                version: BINARYEN.to_owned(),
                bin: "node_modules/.bin",
                accepts: |said, _| numbers(said).next() >= Some(OLDEST_WASM_OPT),
            },
            geckodriver: Tool {
                accepts: |said, _| numbers(said).nth(1) >= Some(OLDEST_GECKODRIVER),
                ..crate_tool("geckodriver", GECKODRIVER.to_owned())
            },
            esbuild: Tool {
                root: root("esbuild", ESBUILD),
                name: "esbuild",
                version: ESBUILD.to_owned(),
                bin: "node_modules/.bin",
                accepts: |said, version| said == version,
            },
            home,
        })
    }

    /// What the tool says of its version, if it is there and the version will do.
    pub fn found(&self, tool: &Tool) -> Option<String> {
        let said = answer(self.command(tool.name).arg("--version"))?.lines().next()?.to_owned();
        (tool.accepts)(&said, &tool.version).then_some(said)
    }

    /// Where the program is that [`Toolbox::command`] would start.
    pub fn place(&self, program: &str) -> Option<PathBuf> {
        find_program_in(&self.path(), program)
    }

    /// A program that is looked for among the installed tools first, then on `PATH`.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("PATH", self.path());
        command
    }

    /// Like [`Toolbox::command`], set to compile for WebAssembly: toolchain and target folder.
    pub fn wasm_command(&self, project: &Project, program: &str) -> Result<Command> {
        let mut command = self.command(program);
        match wasm_toolchain().context("no Rust toolchain here has std for WebAssembly: run `cargo xtask setup`")? {
            WasmToolchain::Default => {}
            WasmToolchain::Debian => {
                // Two compilers in one target folder would undo each other's work at every turn.
                command.env("RUSTUP_TOOLCHAIN", debian::TOOLCHAIN);
                command.env("CARGO_TARGET_DIR", project.root.join("target/wasm"));
            }
        }
        Ok(command)
    }

    /// Where programs are looked for: what `setup` installed comes first.
    pub fn path(&self) -> OsString {
        let own = [
            &self.wasm_bindgen,
            &self.trunk,
            &self.wasm_opt,
            &self.esbuild,
            &self.cutter,
            &self.geckodriver,
            &self.cargo_deny,
        ]
        .map(Tool::folder);
        let inherited = env::var_os("PATH").unwrap_or_default();
        let folders = own.into_iter().filter(|folder| folder.is_dir()).chain(env::split_paths(&inherited));
        env::join_paths(folders).unwrap_or(inherited.clone())
    }
}

/// Where `setup` puts programs.
pub fn home() -> Result<PathBuf> {
    if let Some(folder) = env::var_os("RACE_PLANNER_TOOLS") {
        return Ok(std::path::absolute(folder)?);
    }
    let caches = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let caches = caches.or_else(|| env::home_dir().map(|home| home.join(".cache")));
    Ok(caches
        .context("set RACE_PLANNER_TOOLS to a folder for build tools: there is no home folder")?
        .join("race-planner-tools"))
}

/// The first program of that name on `PATH`.
#[must_use]
pub fn find_program(name: &str) -> Option<PathBuf> {
    find_program_in(&env::var_os("PATH")?, name)
}

fn find_program_in(path: &OsString, name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(path).map(|folder| folder.join(&file)).find(|program| program.is_file())
}

/// `wasm-opt version 132 (version_132)` → 132, 132.
fn numbers(said: &str) -> impl Iterator<Item = u32> {
    said.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn programs_tell_their_versions_in_prose() {
        assert_eq!(numbers("wasm-opt version 132 (version_132)").next(), Some(132));
        assert_eq!(numbers("geckodriver 0.37.1 (d9f1a1b 2026-05-04)").nth(1), Some(37));
        assert_eq!(numbers("wasm-opt").next(), None);
    }
}
