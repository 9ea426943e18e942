//! Findings as they are told where one period or all of them are looked at.

use leptos::prelude::*;

use crate::engine::{Finding, Lane, of_period, problems};
use crate::state::App;

/// A finding, and of which periods it is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// What is to be said.
    pub finding: Finding,
    /// Of which periods.
    pub when: When,
}

/// Of which periods a finding is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Of the one that is looked at.
    Now,
    /// Of all together.
    Together,
    /// Of its own period and so many more, while all are looked at.
    InPeriods {
        /// How many more.
        more: usize,
    },
}

/// What is to be said about the figures that are looked at, the most important first.
pub fn told(app: App) -> Vec<Told> {
    let workspace = &app.workspace;
    let cell = workspace.cell(Lane::Total);
    let is_whole = workspace.is_whole();
    let single = |(finding, more)| Told { finding, when: When::InPeriods { more } };
    let mut all: Vec<Told> = Vec::new();
    if is_whole {
        all.extend(workspace.report().with(|report| problems(report.findings(), cell.layer)).into_iter().map(single));
    }
    let when = if is_whole { When::Together } else { When::Now };
    workspace.shown().with(|report| {
        let findings = of_period(report.findings(), cell.layer, cell.period).cloned();
        all.extend(findings.map(|finding| Told { finding, when }));
    });
    all
}
