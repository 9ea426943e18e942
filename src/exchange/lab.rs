//! The numbers of the test calculators as they are kept with the preferences. Lossy by design, like these.

use serde::{Deserialize, Serialize};

use crate::engine::experiment::{Change, Counts, PlannedTest, RunningTest, SampleForm};
use crate::engine::interval::Confidence;

/// What was typed into the calculators, as it is written: the screens before the calculators only keep it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LabNotes(String);

/// Positions are the format, absent numbers are `null`.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Numbers {
    /// Visitors and conversions of A, of B, visitors a day, smallest lift, confidence.
    running: Vec<Option<f64>>,
    /// Base rate, smallest change, visitors a day, power, confidence, position of the change, position of the form.
    planned: Vec<Option<f64>>,
}

impl LabNotes {
    /// Notes of both calculators; nothing while both stand as they were at first.
    pub fn of(running: &RunningTest, planned: &PlannedTest) -> Option<Self> {
        if *running == RunningTest::default() && *planned == PlannedTest::default() {
            return None;
        }
        let (a, b) = (running.control, running.variant);
        let change = Change::ALL.iter().position(|change| *change == planned.change);
        let form = SampleForm::ALL.iter().position(|form| *form == planned.form);
        let numbers = Numbers {
            running: vec![
                a.visitors,
                a.conversions,
                b.visitors,
                b.conversions,
                running.per_day,
                running.lift,
                Some(running.confidence.level()),
            ],
            planned: vec![
                planned.base,
                planned.lift,
                planned.per_day,
                Some(planned.power),
                Some(planned.confidence.level()),
                change.map(|position| position as f64),
                form.map(|position| position as f64),
            ],
        };
        serde_json::to_string(&numbers).ok().map(Self)
    }

    /// Notes as [`LabNotes::as_written`] gave them, unread; only what looks like an object is kept.
    pub(super) fn written(text: &str) -> Option<Self> {
        text.starts_with('{').then(|| Self(text.to_owned()))
    }

    /// The notes as JSON.
    pub(super) fn as_written(&self) -> &str {
        &self.0
    }

    fn numbers(&self) -> Numbers {
        serde_json::from_str(&self.0).unwrap_or_default()
    }

    /// The running test; what cannot be read is as at first.
    pub fn running(&self) -> RunningTest {
        let numbers = self.numbers();
        let at = |position| numbers.running.get(position).copied().flatten();
        let counts = |first| Counts { visitors: at(first), conversions: at(first + 1) };
        let confidence = at(6).and_then(Confidence::new).unwrap_or(Confidence::USUAL);
        RunningTest { control: counts(0), variant: counts(2), per_day: at(4), lift: at(5), confidence }
    }

    /// The planned test; what cannot be read is as at first.
    pub fn planned(&self) -> PlannedTest {
        let numbers = self.numbers();
        let at = |position| numbers.planned.get(position).copied().flatten();
        let first = PlannedTest::default();
        let chosen = |position| at(position).filter(|chosen| *chosen >= 0.0).map(|chosen| chosen as usize);
        PlannedTest {
            base: at(0),
            lift: at(1),
            per_day: at(2),
            power: at(3).unwrap_or(first.power),
            confidence: at(4).and_then(Confidence::new).unwrap_or(first.confidence),
            change: chosen(5).and_then(|position| Change::ALL.get(position).copied()).unwrap_or(first.change),
            form: chosen(6).and_then(|position| SampleForm::ALL.get(position).copied()).unwrap_or(first.form),
        }
    }
}
