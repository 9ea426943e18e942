//! A verb as a list of named steps: run in order, timed, stopped at the first that fails, summed up in a table.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// How a step ended well.
pub enum Outcome {
    Done,
    /// Nothing to do, and why.
    Skipped(String),
}

/// One step of a verb.
pub struct Step<'a> {
    pub name: String,
    /// What a person can do about it when the step fails.
    pub remedy: String,
    pub action: Box<dyn FnOnce() -> Result<Outcome> + 'a>,
}

impl<'a> Step<'a> {
    pub fn new(
        name: impl Into<String>,
        remedy: impl Into<String>,
        action: impl FnOnce() -> Result<Outcome> + 'a,
    ) -> Self {
        Self { name: name.into(), remedy: remedy.into(), action: Box::new(action) }
    }
}

/// Runs `steps` in order and prints a table of them; fails with the first that fails.
pub fn run_all(steps: Vec<Step>) -> Result<()> {
    let mut table = Vec::new();
    let mut failure = None;
    for step in steps {
        if failure.is_some() {
            table.push((step.name, "not run".to_owned(), None));
            continue;
        }
        println!("\n── {}", step.name);
        let started = Instant::now();
        let result = (step.action)();
        let took = started.elapsed();
        let ending = match result {
            Ok(Outcome::Done) => "done".to_owned(),
            Ok(Outcome::Skipped(why)) => format!("skipped: {why}"),
            Err(error) => {
                failure = Some(format!("step “{}” failed: {error:#}\n  {}", step.name, step.remedy));
                "FAILED".to_owned()
            }
        };
        println!("   {ending} ({})", seconds(took));
        table.push((step.name, ending, Some(took)));
    }
    print_table(&table);
    match failure {
        Some(sentence) => bail!(sentence),
        None => Ok(()),
    }
}

fn print_table(rows: &[(String, String, Option<Duration>)]) {
    let total: Duration = rows.iter().filter_map(|(_, _, took)| *took).sum();
    let width = rows.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or(0);
    println!();
    for (name, ending, took) in rows {
        println!("  {name:<width$}  {:>9}  {ending}", took.map(seconds).unwrap_or_default());
    }
    println!("  {:<width$}  {:>9}", "total", seconds(total));
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
