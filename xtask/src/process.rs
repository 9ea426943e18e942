//! Starting other programs: with their output shown, with their output read, or with a limit in time.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// Shows the command, runs it with its output visible, and fails if it does.
pub fn run(command: &mut Command) -> Result<()> {
    let line = shown(command);
    println!("  $ {line}");
    let status = command.status().with_context(|| format!("cannot start `{line}`"))?;
    if !status.success() {
        bail!("`{line}` ended with {status}");
    }
    Ok(())
}

/// Like [`run`], but ends the program when `limit` is over.
pub fn run_within(command: &mut Command, limit: Duration) -> Result<()> {
    let line = shown(command);
    println!("  $ {line}");
    let mut child = command.spawn().with_context(|| format!("cannot start `{line}`"))?;
    let started = Instant::now();
    loop {
        match child.try_wait()? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => bail!("`{line}` ended with {status}"),
            None if started.elapsed() > limit => {
                child.kill()?;
                child.wait()?;
                bail!("`{line}` gave no answer within {} s", limit.as_secs());
            }
            None => sleep(Duration::from_millis(50)),
        }
    }
}

/// Like [`run`], but returns what it printed, which is shown all the same, and whether it succeeded.
pub fn run_heard(command: &mut Command) -> Result<(String, bool)> {
    let line = shown(command);
    println!("  $ {line}");
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start `{line}`"))?;
    let mut heard = String::new();
    for line in child.stdout.take().into_iter().flat_map(|output| BufReader::new(output).lines()) {
        let line = line?;
        println!("{line}");
        heard.push_str(&line);
        heard.push('\n');
    }
    Ok((heard, child.wait()?.success()))
}

/// What the program prints to its standard output, if it can be started and succeeds.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
