//! The user's preferences as text: what `boot/boot.js` reads before the first paint and `state` keeps.
//!
//! Lossy by design: an unknown or damaged field is simply not preferred. It is read before the first screen, so it does
//! without the decoder of plans.

use super::fields::{self, Value, Writer};
use super::lab::LabNotes;

/// What a user prefers; identifiers, since this room knows no language and no theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// Language tag, if one was chosen.
    pub lang: Option<String>,
    /// `light` or `dark`, if one was chosen.
    pub theme: Option<String>,
    /// `latn` or `arabext`, if one was chosen.
    pub digits: Option<String>,
    /// Identity of the plan that was open last.
    pub plan: Option<String>,
    /// The example by which the address that opened it let people begin.
    pub preset: Option<String>,
    /// The terms that are known by heart: identifiers with spaces between them.
    pub known: Option<String>,
    /// The paper on which reports go, if one was chosen.
    pub paper: Option<String>,
    /// What reports go without: identifiers of their parts with spaces between them.
    pub without: Option<String>,
    /// The period of that plan that was looked at, from 0; absent for all of them together.
    pub period: Option<usize>,
    /// Day of the last export of a plan, counted from 1970.
    pub exported: Option<u64>,
    /// Day of the first change since then, counted from 1970.
    pub changed: Option<u64>,
    /// What was typed into the test calculators, which belong to no plan.
    pub lab: Option<LabNotes>,
}

/// After how many days of changes that are in no file the user is reminded.
pub const REMIND_AFTER: u64 = 7;

impl Preferences {
    /// Notes that a plan was changed on this day.
    pub fn note_change(&mut self, today: u64) {
        self.changed.get_or_insert(today);
    }

    /// Notes that a plan was exported on this day.
    pub fn note_export(&mut self, today: u64) {
        (self.exported, self.changed) = (Some(today), None);
    }

    /// For how many days plans have changed that are in no file, if that is long.
    pub fn days_without_export(&self, today: u64) -> Option<u64> {
        self.changed.map(|day| today.saturating_sub(day)).filter(|days| *days >= REMIND_AFTER)
    }

    /// Reads what [`Preferences::write`] wrote; anything else prefers nothing.
    pub fn read(text: &str) -> Self {
        let mut preferences = Self::default();
        for (name, value) in fields::read(text).unwrap_or_default() {
            match value {
                Value::Text(text) => {
                    if let Some(kept) = preferences.texts().into_iter().find(|(own, _)| *own == name) {
                        *kept.1 = Some(text);
                    }
                }
                Value::Raw(raw) => match name.as_str() {
                    "period" => preferences.period = raw.parse().ok(),
                    "exported" => preferences.exported = raw.parse().ok(),
                    "changed" => preferences.changed = raw.parse().ok(),
                    "lab" => preferences.lab = LabNotes::written(raw),
                    _ => {}
                },
            }
        }
        preferences
    }

    /// The preferences as JSON.
    pub fn write(&self) -> String {
        let mut writer = Writer::default();
        for (name, text) in self.clone().texts() {
            if let Some(text) = text {
                writer.text(name, text);
            }
        }
        let period = self.period.map(|period| period as u64);
        for (name, number) in [("period", period), ("exported", self.exported), ("changed", self.changed)] {
            if let Some(number) = number {
                writer.raw(name, &number.to_string());
            }
        }
        if let Some(lab) = &self.lab {
            writer.raw("lab", lab.as_written());
        }
        writer.done()
    }

    fn texts(&mut self) -> [(&'static str, &mut Option<String>); 8] {
        [
            ("lang", &mut self.lang),
            ("theme", &mut self.theme),
            ("digits", &mut self.digits),
            ("plan", &mut self.plan),
            ("preset", &mut self.preset),
            ("known", &mut self.known),
            ("paper", &mut self.paper),
            ("without", &mut self.without),
        ]
    }
}
