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
    /// The period of that plan that was looked at, from 0; absent for all of them together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<usize>,
    /// What was typed into the test calculators, which belong to no plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lab: Option<LabNotes>,
}

impl Preferences {
    /// Reads what [`Preferences::write`] wrote; anything else prefers nothing.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// The preferences as JSON.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
