//! The tests that are being reckoned with on the Improve screen. They belong to no plan and last as long as the page.

use leptos::prelude::*;

use crate::engine::experiment::{PlannedTest, RunningTest};

/// The numbers typed into the calculators.
#[derive(Clone, Copy)]
pub struct Lab {
    running: RwSignal<RunningTest>,
    planned: RwSignal<PlannedTest>,
}

impl Lab {
    /// Nothing typed yet.
    pub fn new() -> Self {
        Self { running: RwSignal::new(RunningTest::default()), planned: RwSignal::new(PlannedTest::default()) }
    }

    /// The test of which the counts are known.
    pub fn running(&self) -> RwSignal<RunningTest> {
        self.running
    }

    /// The test of which the size is wanted.
    pub fn planned(&self) -> RwSignal<PlannedTest> {
        self.planned
    }
}

impl Default for Lab {
    fn default() -> Self {
        Self::new()
    }
}
