//! `cargo xtask test`: everything that must hold before a change lands, cheapest first.

use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::build::Kind;
use crate::engine::Engine;
use crate::matrix;
use crate::pack;
use crate::process::{run as run_command, run_heard};
use crate::project::Project;
use crate::setup;
use crate::size;
use crate::step::{Outcome, Step, run_all};
use crate::toolbox::{Toolbox, WASM, WasmToolchain, wasm_toolchain};

/// A browser where no one looks, that asks nobody on the network. wasm-bindgen's runner adds the rest.
const WEBDRIVER_JSON: &str = "xtask/webdriver.json";

pub fn run(project: &Project, options: &[String]) -> Result<()> {
    let wants = |part: &str| options.is_empty() || options.iter().any(|option| option == part);
    let engine = engine(options)?;
    let (native, web, e2e) = (wants("--native"), wants("--web"), wants("--e2e") || engine.is_some());
    let engines = match (e2e, &engine) {
        (true, Some(engine)) => std::slice::from_ref(engine),
        (true, None) => &Engine::ALL,
        (false, _) => &[Engine::Chromium],
    };
    let toolbox = Toolbox::of(project)?;
    let mut steps = Vec::new();
    if web || e2e {
        steps.extend(setup::steps(project, &toolbox, engines));
    }
    if native {
        steps.extend(native_steps(project));
    }
    if web {
        steps.extend(web_steps(project, &toolbox));
    }
    if e2e {
        steps.extend(pack::steps(project, &toolbox, Kind::Release));
        steps.push(weight_step(project));
        steps.extend(engines.iter().map(|&engine| e2e_step(project, &toolbox, engine)));
    }
    run_all(steps)
}

/// The engine that the person names, if she does.
fn engine(options: &[String]) -> Result<Option<Engine>> {
    let Some(at) = options.iter().position(|option| option == "--engine") else { return Ok(None) };
    let engine = options.get(at + 1).and_then(|word| Engine::of_word(word));
    Ok(Some(engine.context("`--engine` wants chromium, firefox or webkit")?))
}

fn native_steps(project: &Project) -> Vec<Step<'_>> {
    let cargo = |name: &str, remedy: &str, arguments: &'static [&'static str]| {
        Step::new(name, remedy, move || run_step(Command::new("cargo").current_dir(&project.root).args(arguments)))
    };
    vec![
        cargo("formatting", "Run `cargo fmt --all`.", &["fmt", "--all", "--check"]),
        cargo(
            "clippy, native",
            LINT_REMEDY,
            &["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"],
        ),
        cargo("native tests", TEST_REMEDY, &["test", "--locked", "--workspace", "--exclude", "e2e"]),
    ]
}

fn web_steps<'a>(project: &'a Project, toolbox: &'a Toolbox) -> [Step<'a>; 2] {
    let clippy = Step::new("clippy, WebAssembly", LINT_REMEDY, || {
        let mut cargo = toolbox.wasm_command(project, "cargo")?;
        cargo.current_dir(&project.root);
        cargo.args(["clippy", "--locked", "--target", WASM, "--lib", "--bins", "--test", "web"]);
        // Debian's clippy is of another version, and its new lints are no reason to refuse a change.
        if wasm_toolchain() == Some(WasmToolchain::Default) {
            cargo.args(["--", "-D", "warnings"]);
        }
        run_step(&mut cargo)
    });
    let test = Step::new("tests in a browser", TEST_REMEDY, || {
        let mut cargo = toolbox.wasm_command(project, "cargo")?;
        cargo.current_dir(&project.root);
        cargo.args(["test", "--locked", "--features", "whole", "--target", WASM, "--test", "web"]);
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
        cargo.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", project.root.join(WEBDRIVER_JSON));
        // In seconds. The runner's own 5 and 20 are too few for a busy machine.
        cargo.envs([("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60"), ("WASM_BINDGEN_TEST_TIMEOUT", "300")]);
        run_step(with_driver(&mut cargo, toolbox, Engine::Chromium)?)
    });
    [clippy, test]
}

fn weight_step(project: &Project) -> Step<'_> {
    let remedy =
        "`cargo xtask size` shows what is in it. What the start screen does without belongs into a later part.";
    Step::new("weight of the first load", remedy, || {
        size::check(&pack::folder(project, Kind::Release))?;
        Ok(Outcome::Done)
    })
}

fn e2e_step<'a>(project: &'a Project, toolbox: &'a Toolbox, engine: Engine) -> Step<'a> {
    Step::new(format!("end-to-end tests in {}", engine.name()), TEST_REMEDY, move || {
        if engine == Engine::WebKit && !cfg!(target_os = "linux") {
            return Ok(Outcome::Skipped(setup::NO_WEBKIT.to_owned()));
        }
        let scenarios = |arguments: &[&str]| {
            let mut cargo = Command::new("cargo");
            cargo.current_dir(&project.root).args(["test", "--locked", "--package", "e2e", "--tests", "--"]);
            cargo.args(arguments);
            cargo.env("RACE_PLANNER_DIST", pack::folder(project, Kind::Release)).env(Engine::VARIABLE, engine.word());
            run_heard(with_driver(&mut cargo, toolbox, engine)?)
        };
        let (heard, is_well) = scenarios(&matrix::arguments(engine))?;
        if is_well {
            return Ok(Outcome::Done);
        }
        let failed = failed(&heard);
        if failed.is_empty() || failed.len() > second_chances(engine) {
            bail!("scenarios failed: {}", failed.join(", "));
        }
        println!("   on a busy machine drivers lose clicks and time: what failed is played once more, one by one");
        let alone = [&["--exact", "--test-threads=1"], failed.as_slice()].concat();
        ensure!(scenarios(&alone)?.1, "some scenarios failed twice");
        println!("   failed at first, and not again: {}", failed.join(", "));
        Ok(Outcome::Done)
    })
}

/// When more fail, it is not the driver, and Chromium's is the steadiest.
fn second_chances(engine: Engine) -> usize {
    if engine == Engine::Chromium { 2 } else { 6 }
}

/// The names of the tests that failed, from what the test program said.
fn failed(heard: &str) -> Vec<&str> {
    let names = heard.lines().filter_map(|line| line.strip_prefix("test ")?.strip_suffix(" ... FAILED"));
    names.map(|name| name.trim_end_matches(" - should panic")).collect()
}

const LINT_REMEDY: &str = "Mend what clippy names above; an exception goes into the lint table with its reason.";
const TEST_REMEDY: &str = "The failing tests are named above.";

fn run_step(command: &mut Command) -> Result<Outcome> {
    run_command(command)?;
    Ok(Outcome::Done)
}

/// Names the driver, unless the person has named one: several drivers on PATH would leave the choice open.
fn with_driver<'a>(command: &'a mut Command, toolbox: &Toolbox, engine: Engine) -> Result<&'a mut Command> {
    if std::env::var_os(engine.driver_variable()).is_some() {
        return Ok(command);
    }
    let driver = toolbox.place(engine.driver());
    let driver = driver.with_context(|| format!("no {} on PATH: run `cargo xtask setup`", engine.driver()))?;
    Ok(command.env(engine.driver_variable(), driver))
}

#[cfg(test)]
mod tests {
    use super::failed;

    #[test]
    fn what_failed_is_read_from_what_was_said() {
        let said = "running 3 tests\ntest a::b ... ok\ntest a::c - should panic ... FAILED\ntest d::e ... FAILED\n\nfailures:\n    d::e\n";
        assert_eq!(failed(said), ["a::c", "d::e"]);
    }
}
