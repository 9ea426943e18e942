//! The tests that are being reckoned with on the Improve screen. They belong to no plan; the
//! preferences remember them.

use leptos::prelude::*;

use crate::engine::experiment::{PlannedTest, RunningTest};
use crate::exchange::lab::LabNotes;
use crate::exchange::preferences::Preferences;

/// The numbers typed into the calculators.
#[derive(Clone, Copy)]
pub struct Lab {
    running: RwSignal<RunningTest>,
    planned: RwSignal<PlannedTest>,
}

impl Lab {
    /// What was typed before.
    pub fn new(preferences: &Preferences) -> Self {
        let notes = preferences.lab.clone().unwrap_or_default();
        Self { running: RwSignal::new(notes.running()), planned: RwSignal::new(notes.planned()) }
    }

    /// The test of which the counts are known.
    pub fn running(&self) -> RwSignal<RunningTest> {
        self.running
    }

    /// The test of which the size is wanted.
    pub fn planned(&self) -> RwSignal<PlannedTest> {
        self.planned
    }

    /// What is to be remembered.
    pub(super) fn remember(&self, preferences: &mut Preferences) {
        preferences.lab = LabNotes::of(&self.running.get(), &self.planned.get());
    }
}
