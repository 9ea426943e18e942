//! The table of verbs: the one place that knows which there are. Each verb's own file knows what it does.

use std::process::ExitCode;

use anyhow::Result;

use crate::project::Project;
use crate::{audit, bench, build, fuzz, pack, serve, setup, size, test};

struct Verb {
    name: &'static str,
    options: &'static str,
    about: &'static str,
    run: fn(&Project, &[String]) -> Result<()>,
}

const VERBS: &[Verb] = &[
    Verb {
        name: "setup",
        options: "[--no-browsers]",
        about: "install what is missing to build, serve and test the page",
        run: setup::run,
    },
    Verb {
        name: "build",
        options: "[--dev]",
        about: "build the page into target/page/, or a quick one into dist-dev/",
        run: build::run,
    },
    Verb {
        name: "pack",
        options: "[--dev]",
        about: "set up, build, and make dist/ of it: for any static host, offline, and as a single file",
        run: pack::run,
    },
    Verb {
        name: "serve",
        options: "[--port N] [--dev]",
        about: "set up, build, serve the page on this machine and print its address",
        run: serve::run,
    },
    Verb {
        name: "test",
        options: "[--native] [--web] [--e2e] [--engine chromium|firefox|webkit]",
        about: "set up and run every test, or only the named kinds, or the end-to-end tests in one engine",
        run: test::run,
    },
    Verb {
        name: "audit",
        options: "[--offline]",
        about: "check licences, sources, duplicates and (not --offline) advisories of all dependencies",
        run: audit::run,
    },
    Verb {
        name: "bench",
        options: "[--quick]",
        about: "time the engine's WebAssembly in Node beside HyperFormula, NumPy, SciPy and Squiggle",
        run: bench::run,
    },
    Verb {
        name: "fuzz",
        options: "[--seconds N]",
        about: "feed random and spoilt bytes to every decoder for a while",
        run: fuzz::run,
    },
    Verb { name: "size", options: "", about: "weigh the files of dist/, raw and compressed", run: size::run },
];

/// Runs the verb that `arguments` name: 0 is success, 1 a verb that failed, 2 a command line not understood.
#[must_use]
pub fn run(arguments: &[String]) -> ExitCode {
    let Some((name, options)) = arguments.split_first() else {
        print!("{}", help());
        return ExitCode::from(2);
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        print!("{}", help());
        return ExitCode::SUCCESS;
    }
    let Some(verb) = VERBS.iter().find(|verb| verb.name == name) else {
        eprint!("There is no verb `{name}`.\n\n{}", help());
        return ExitCode::from(2);
    };
    if let Some(unknown) = unknown_option(verb, options) {
        eprintln!("`{unknown}` is not an option of `{name}`: cargo xtask {name} {}", verb.options);
        return ExitCode::from(2);
    }
    match Project::find().and_then(|project| (verb.run)(&project, options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\ncargo xtask {name}: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The first word that the verb's own line of help does not provide for; in it a word without dashes stands for a value.
fn unknown_option<'a>(verb: &Verb, options: &'a [String]) -> Option<&'a String> {
    let known: Vec<&str> = verb.options.split(['[', ']', ' ']).filter(|word| !word.is_empty()).collect();
    let mut words = options.iter();
    while let Some(word) = words.next() {
        let Some(at) = known.iter().position(|known| known == word) else { return Some(word) };
        if known.get(at + 1).is_some_and(|next| !next.starts_with('-')) {
            words.next();
        }
    }
    None
}

fn help() -> String {
    use std::fmt::Write as _;

    let mut text = String::from("cargo xtask <verb>\n\n");
    for verb in VERBS {
        let usage = format!("{} {}", verb.name, verb.options);
        let _ = writeln!(text, "  {usage:<33}{}", verb.about);
    }
    text
}
