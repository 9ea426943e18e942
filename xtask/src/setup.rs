//! `cargo xtask setup`: installs what is missing. The only verb that changes the machine.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::axe;
use crate::cutter;
use crate::debian;
use crate::engine::Engine;
use crate::process::{run as run_command, run_within};
use crate::project::Project;
use crate::step::{Outcome, Step, run_all};
use crate::toolbox::{Tool, Toolbox, WASM, find_program, wasm_toolchain};

/// Where its server cannot be reached, rustup waits for long. With another way at hand it gets less time.
const RUSTUP_LIMIT: Duration = Duration::from_mins(10);
const RUSTUP_LIMIT_ON_DEBIAN: Duration = Duration::from_secs(20);

pub fn run(project: &Project, options: &[String]) -> Result<()> {
    let toolbox = Toolbox::of(project)?;
    let without = options.iter().any(|option| option == "--no-browsers");
    run_all(steps(project, &toolbox, if without { &[] } else { &Engine::ALL }))
}

/// The steps that make this machine able to build the page, and to test it in `engines`.
pub fn steps<'a>(project: &'a Project, toolbox: &'a Toolbox, engines: &[Engine]) -> Vec<Step<'a>> {
    let mut steps = vec![
        wasm_std_step(toolbox),
        cargo_tool(toolbox, &toolbox.wasm_bindgen, &["wasm-bindgen-cli"]),
        cargo_tool(toolbox, &toolbox.trunk, &["trunk", "--no-default-features", "--features", "rustls"]),
        wasm_opt_step(toolbox),
        esbuild_step(toolbox),
        cutter_step(project, toolbox),
    ];
    if !engines.is_empty() {
        steps.push(axe_step(toolbox));
    }
    for engine in engines {
        match engine {
            Engine::Chromium => steps.push(Step::new(
                "Chromium and its driver",
                "Install Chromium (or Chrome) and a chromedriver of the same version, and put both on PATH.",
                || install_browser(Engine::Chromium, &["chromedriver"], &["chromium", "chromium-driver"]),
            )),
            Engine::Firefox => {
                steps.push(Step::new("Firefox", "Install Firefox and put it on PATH.", || {
                    install_browser(Engine::Firefox, &[], &["firefox-esr"])
                }));
                steps.push(cargo_tool(toolbox, &toolbox.geckodriver, &["geckodriver"]));
            }
            Engine::WebKit => steps.push(Step::new(
                "WebKitGTK, its driver and a screen",
                "Install WebKitGTK's WebKitWebDriver and Xvfb, and put both on PATH; or test in another with `--engine`.",
                install_webkit,
            )),
        }
    }
    steps
}

/// The step that makes the compiler able to build for WebAssembly.
pub fn wasm_std_step(toolbox: &Toolbox) -> Step<'_> {
    let remedy = "Run `rustup target add wasm32-unknown-unknown` yourself, or on Debian repeat this as root.";
    Step::new("std for WebAssembly", remedy, || install_wasm_std(toolbox))
}

/// The step that provides the auditor of dependencies.
pub fn cargo_deny_step(toolbox: &Toolbox) -> Step<'_> {
    cargo_tool(toolbox, &toolbox.cargo_deny, &["cargo-deny"])
}

/// The step that provides the optimiser of WebAssembly.
pub fn wasm_opt_step(toolbox: &Toolbox) -> Step<'_> {
    let remedy = "Install Node.js with npm, or put a wasm-opt of version 120 or later on PATH.";
    Step::new(format!("wasm-opt {}", toolbox.wasm_opt.version), remedy, || {
        provide(toolbox, &toolbox.wasm_opt, || {
            npm_install(&toolbox.wasm_opt.root, "binaryen", &toolbox.wasm_opt.version)
        })
    })
}

/// The step that provides what joins and minifies scripts and style sheets.
fn esbuild_step(toolbox: &Toolbox) -> Step<'_> {
    let remedy = "Install Node.js with npm; npm's registry must be reachable.";
    Step::new(format!("esbuild {}", toolbox.esbuild.version), remedy, || {
        provide(toolbox, &toolbox.esbuild, || npm_install(&toolbox.esbuild.root, "esbuild", &toolbox.esbuild.version))
    })
}

/// The step that provides what looks for barriers in the page. It is a script and no program, so it can't be asked who it is.
fn axe_step(toolbox: &Toolbox) -> Step<'_> {
    let remedy = "Install Node.js with npm; npm's registry must be reachable.";
    Step::new(format!("axe-core {}", axe::VERSION), remedy, || {
        let script = axe::script()?;
        if script.is_file() {
            return Ok(Outcome::Skipped("it is there".to_owned()));
        }
        let _alone = lock(toolbox)?;
        npm_install(&axe::root()?, "axe-core", axe::VERSION)?;
        ensure!(script.is_file(), "axe-core was installed, but its script is not there");
        Ok(Outcome::Done)
    })
}

/// The step that provides what cuts the program into parts.
fn cutter_step<'a>(project: &'a Project, toolbox: &'a Toolbox) -> Step<'a> {
    let remedy = "See the message above; if the cutting library has changed, so must the list in xtask/src/cutter.rs.";
    Step::new(format!("{} {}", cutter::NAME, toolbox.cutter.version), remedy, || {
        provide(toolbox, &toolbox.cutter, || {
            println!("   compiling it once for this machine: a minute");
            cutter::install(project, &toolbox.cutter)
        })
    })
}

fn install_wasm_std(toolbox: &Toolbox) -> Result<Outcome> {
    if let Some(toolchain) = wasm_toolchain() {
        return Ok(Outcome::Skipped(format!("the {toolchain:?} toolchain has it")));
    }
    let _alone = lock(toolbox)?;
    let on_debian = has("apt-get");
    let limit = if on_debian { RUSTUP_LIMIT_ON_DEBIAN } else { RUSTUP_LIMIT };
    if let Err(error) = run_within(Command::new("rustup").args(["target", "add", WASM]), limit) {
        if !on_debian {
            return Err(error);
        }
        println!("   {error}: building it from Debian's packages instead, in a minute or two");
        debian::install_wasm_std(&toolbox.home)?;
    }
    wasm_toolchain().context("it was installed, but no toolchain has it")?;
    Ok(Outcome::Done)
}

/// A step that compiles a program from its crate: `arguments` are the crate and what `cargo install` needs for it.
fn cargo_tool<'a>(toolbox: &'a Toolbox, tool: &'a Tool, arguments: &'static [&'static str]) -> Step<'a> {
    let name = format!("{} {}", tool.name, tool.version);
    Step::new(name, "See cargo's message above; the crate registry must be reachable.", move || {
        provide(toolbox, tool, || {
            println!("   compiling it once for this machine: some minutes");
            let mut cargo = Command::new("cargo");
            cargo.args(["install", "--locked", "--force", "--version", &tool.version]).args(arguments);
            cargo.arg("--root").arg(&tool.root);
            // These programs work for seconds at a time: their own release profiles take thrice as long to compile.
            cargo.arg("--debug").envs([("CARGO_PROFILE_DEV_DEBUG", "0"), ("CARGO_INCREMENTAL", "0")]);
            run_command(cargo.current_dir(&toolbox.home))
        })
    })
}

/// Installs a package from npm's registry.
fn npm_install(root: &Path, package: &str, version: &str) -> Result<()> {
    fs::create_dir_all(root)?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]);
    run_command(npm.arg(root).arg(format!("{package}@{version}")))
}

/// Runs `install` unless the tool is there, and makes sure that it is there afterwards.
fn provide(toolbox: &Toolbox, tool: &Tool, install: impl FnOnce() -> Result<()>) -> Result<Outcome> {
    let skipped = || toolbox.found(tool).map(|version| Outcome::Skipped(format!("found {version}")));
    if let Some(skipped) = skipped() {
        return Ok(skipped);
    }
    let _alone = lock(toolbox)?;
    // Another checkout may have installed it while this one waited.
    if let Some(skipped) = skipped() {
        return Ok(skipped);
    }
    install()?;
    skipped().with_context(|| format!("{} was installed, but does not answer", tool.name))?;
    Ok(Outcome::Done)
}

/// Installs Debian's `packages` unless a browser of the engine and these `programs` are there.
fn install_browser(engine: Engine, programs: &[&str], packages: &[&str]) -> Result<Outcome> {
    let browsers = engine.browsers();
    let has_browser = browsers.is_empty() || browsers.iter().copied().any(has);
    if has_browser && programs.iter().copied().all(has) {
        return Ok(Outcome::Skipped("on PATH".to_owned()));
    }
    if !has("apt-get") {
        bail!("there is no apt-get here to install it with");
    }
    debian::apt_get_install(packages)?;
    Ok(Outcome::Done)
}

fn install_webkit() -> Result<Outcome> {
    if !cfg!(target_os = "linux") {
        return Ok(Outcome::Skipped(NO_WEBKIT.to_owned()));
    }
    install_browser(Engine::WebKit, &["WebKitWebDriver", "Xvfb"], &["webkit2gtk-driver", "xvfb"])
}

/// Why its tests are left out elsewhere.
pub const NO_WEBKIT: &str = "WebKitGTK is for Linux";

fn has(program: &str) -> bool {
    find_program(program).is_some()
}

/// Keeps two checkouts from installing at the same time; released when dropped.
fn lock(toolbox: &Toolbox) -> Result<File> {
    fs::create_dir_all(&toolbox.home)?;
    let path = toolbox.home.join("lock");
    let file = File::create(&path)?;
    file.lock().with_context(|| format!("cannot lock {}", path.display()))?;
    Ok(file)
}
