//! A plan as a file: what "Download" writes and "Open a file" reads.

use crate::plan::Plan;
use crate::plan::document::{self, DocumentError, Stamp};

/// The ending of plan files.
pub const EXTENSION: &str = ".race-planner.json";

/// Reads a plan file of any origin; a byte order mark is tolerated.
///
/// # Errors
/// Says why the bytes are refused. Bytes that are no UTF-8 text count as not JSON.
pub fn read(bytes: &[u8]) -> Result<(Plan, Stamp), DocumentError> {
    if bytes.len() > document::MAX_BYTES {
        return Err(DocumentError::TooLong);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        DocumentError::NotJson { line: before.split(|byte| *byte == b'\n').count() }
    })?;
    document::decode(text.trim_start_matches('\u{feff}'))
}

/// A file name made of the plan's title.
pub fn name(plan: &Plan) -> String {
    stem(plan) + EXTENSION
}

/// A file name for work that is handed in: the name of the assignment, then that of the student if she gives one.
pub fn hand_in_name(plan: &Plan) -> String {
    let Some(assignment) = plan.assignment() else { return name(plan) };
    let title = if assignment.title.is_empty() { plan.title() } else { &assignment.title };
    let by = if assignment.by().is_empty() { String::new() } else { format!("-{}", stem_of(assignment.by())) };
    stem_of(title) + &by + EXTENSION
}

/// The plan's title as the beginning of a file name: letters and digits of any script, the rest as single dashes.
pub fn stem(plan: &Plan) -> String {
    stem_of(plan.title())
}

fn stem_of(title: &str) -> String {
    let mut stem = String::new();
    for letter in title.chars().take(60) {
        if letter.is_alphanumeric() {
            // The small form of a letter may come with a mark of its own.
            stem.extend(letter.to_lowercase().filter(|letter| letter.is_alphanumeric()));
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
    }
    let stem = stem.trim_end_matches('-');
    if stem.is_empty() { "plan" } else { stem }.to_owned()
}
