//! The user's preferences as text: what `boot/boot.js` reads before the first paint and `state` keeps.
//!
//! Lossy by design: an unknown or damaged field is simply not preferred.

use serde::{Deserialize, Serialize};

use super::lab::LabNotes;

/// What a user prefers; identifiers, since this room knows no language and no theme.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Language tag, if one was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// `light` or `dark`, if one was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// `latn` or `arabext`, if one was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digits: Option<String>,
    /// Identity of the plan that was open last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// The example by which the address that opened it let people begin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preset: Option<String>,
    /// The period of that plan that was looked at, from 0; absent for all of them together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<usize>,
    /// Day of the last export of a plan, counted from 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exported: Option<u64>,
    /// Day of the first change since then, counted from 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<u64>,
    /// What was typed into the test calculators, which belong to no plan.
    #[serde(skip_serializing_if = "Option::is_none")]
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
        serde_json::from_str(text).unwrap_or_default()
    }

    /// The preferences as JSON.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
