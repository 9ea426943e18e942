//! The JSON format of a saved plan: a versioned envelope around the plan's body. Nothing else knows the format.
//!
//! Text from outside comes through `exchange`; text from the browser's store comes here directly. Both are bounded
//! and validated: a document is read whole or refused with the reason, and never falls through to an empty plan.

mod action;
mod assignment;
mod body;
mod fields;
mod format;
mod parts;
mod people;
mod single;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

pub use self::format::{Document, Fields, Format, Step, crc32, head, seeming_title};
use super::Plan;

/// A part that this version does not know and must not lose.
pub(super) type Foreign = serde_json::Value;
/// Fields that this version does not know and must not lose.
pub(super) type Extra = BTreeMap<String, Foreign>;

/// The mark by which our documents are known.
pub const FORMAT: &str = "race-planner";
/// The version of the format that this build writes.
pub const SCHEMA: u32 = 1;
/// Longest document that is read, in bytes.
pub const MAX_BYTES: usize = 2_000_000;

/// How deep the parts of a document may lie in each other.
pub const MAX_DEPTH: usize = 32;
/// How many figures a document may hold: about as many as find room in [`MAX_BYTES`].
pub const MAX_ENTRIES: usize = 20_000;
/// How many items a list may have that this version does not know.
pub const MAX_ITEMS: usize = 500;
/// How long a text may be, in characters; names and notes are shorter still.
pub const MAX_TEXT_CHARS: usize = 10_000;

/// What the envelope says about a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Version of the product that wrote it.
    pub app: String,
    /// Counts the saves of this plan, from 1.
    pub revision: u64,
    /// When it was saved, ISO 8601 in UTC.
    pub saved: String,
    /// Which tab saved it.
    pub tab: String,
}

/// Why a document can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentError {
    /// Longer than [`MAX_BYTES`].
    TooLong,
    /// Cut short or not JSON at all; the line where reading stopped.
    NotJson {
        /// Line number, from 1.
        line: usize,
    },
    /// JSON, but not one of our documents.
    NotOurs,
    /// The checksum does not fit the body.
    Damaged,
    /// Written by a later version of the format.
    Newer {
        /// That version.
        schema: u32,
    },
    /// Something in it can't be part of a plan; where, as a path such as `entries[3].kpi`.
    Invalid {
        /// The path.
        path: String,
    },
}

/// Writes the envelope with the plan in it. Same plan and stamp, same bytes.
pub fn encode(plan: &Plan, stamp: &Stamp) -> String {
    Format::NOW.encode(plan, stamp)
}

/// Reads a document: the plan and what the envelope says of it.
///
/// # Errors
/// Says why the text is refused; nothing is repaired silently.
pub fn decode(text: &str) -> Result<(Plan, Stamp), DocumentError> {
    Format::NOW.decode(text).map(|document| (document.plan, document.stamp))
}

fn read<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, DocumentError> {
    serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => DocumentError::NotOurs,
        _ => DocumentError::NotJson { line: error.line() },
    })
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= MAX_TEXT_CHARS
}

fn invalid(path: &str) -> DocumentError {
    DocumentError::Invalid { path: path.to_owned() }
}

/// The line on which JSON text first lies deeper than [`MAX_DEPTH`], if it does anywhere.
fn line_of_depth(text: &str) -> Option<usize> {
    let (mut depth, mut line, mut in_string, mut escaped) = (0_usize, 1, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_string,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => depth += 1,
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            b'\n' => line += 1,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(line);
        }
    }
    None
}

/// By which a document of any version is known.
#[derive(Deserialize)]
struct Mark {
    fmt: String,
    schema: u32,
}

#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(default)]
    app: String,
    #[serde(default)]
    rev: u64,
    #[serde(default)]
    saved: String,
    #[serde(default)]
    tab: String,
    crc: Option<String>,
    #[serde(borrow)]
    body: &'a RawValue,
}
