//! The list of plans. An index saves reading every plan for its title; what it says is checked against the plans, so
//! that it can be wrong or missing without harm.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::keys;
use super::shelf::Library;
use super::store::StoreError;
use crate::plan::Plan;
use crate::plan::document::{DocumentError, crc32, head};

/// Whether a stored plan can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// It can.
    Sound,
    /// It was written by a later version of the product.
    Newer,
    /// It can't; there may be a copy that can.
    Damaged,
}

/// A stored plan, as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPlan {
    /// Identity of the plan.
    pub id: String,
    /// Its title; empty if it has none or can't be read.
    pub title: String,
    /// When it was saved, ISO 8601 in UTC; empty if unknown.
    pub saved: String,
    /// How long the stored text is, in bytes.
    pub bytes: usize,
    /// Whether it can be read.
    pub condition: Condition,
}

/// What the index says of a plan.
#[derive(Clone, PartialEq, Eq)]
struct Row {
    mark: u32,
    bytes: usize,
    saved: String,
    title: String,
}

type Index = BTreeMap<String, Row>;

impl Library {
    /// All stored plans, the last saved first.
    ///
    /// # Errors
    /// Says why the store could not be read.
    pub fn list(&self) -> Result<Vec<StoredPlan>, StoreError> {
        let index = read(&self.store.get(keys::INDEX)?.unwrap_or_default());
        let mut known = Index::new();
        let mut plans = Vec::new();
        let keys = self.store.keys(keys::PLANS)?;
        let ids: BTreeSet<&str> = keys.iter().filter_map(|key| keys::owner(key)).collect();
        for id in ids {
            let Some(text) = self.store.get(&keys::plan_key(id))? else {
                // Only copies are left, and nobody has deleted the plan.
                if !self.is_deleted(id)? {
                    plans.push(StoredPlan::unknown(id, 0, Condition::Damaged));
                }
                continue;
            };
            match self.describe(&text, index.get(id)) {
                Ok(row) => {
                    let Row { saved, title, bytes, .. } = row.clone();
                    plans.push(StoredPlan { id: id.to_owned(), title, saved, bytes, condition: Condition::Sound });
                    known.insert(id.to_owned(), row);
                }
                Err(condition) => plans.push(StoredPlan::unknown(id, text.len(), condition)),
            }
        }
        if known != index {
            let _ = self.store.set(keys::INDEX, &write(&known));
        }
        plans.sort_by(|a, b| b.saved.cmp(&a.saved).then_with(|| a.id.cmp(&b.id)));
        Ok(plans)
    }

    /// What tells a text from others, and how this version of the product sees it from how others do.
    fn mark_of(&self, text: &str) -> u32 {
        crc32(head(text).as_bytes()) ^ self.format.schema
    }

    fn describe(&self, text: &str, known: Option<&Row>) -> Result<Row, Condition> {
        let mark = self.mark_of(text);
        if let Some(row) = known.filter(|row| row.mark == mark && row.bytes == text.len()) {
            return Ok(row.clone());
        }
        let document = self.format.decode(text).map_err(|error| match error {
            DocumentError::Newer { .. } => Condition::Newer,
            _ => Condition::Damaged,
        })?;
        Ok(Row { mark, bytes: text.len(), saved: document.stamp.saved, title: document.plan.title().to_owned() })
    }

    /// Notes in the index that a plan was saved. If that fails, the next list finds out by itself.
    pub(super) fn note(&self, plan: &Plan, text: &str, saved: &str) {
        let Ok(index) = self.store.get(keys::INDEX) else { return };
        let mut index = read(&index.unwrap_or_default());
        let (saved, title) = (saved.to_owned(), plan.title().to_owned());
        index.insert(plan.id().to_owned(), Row { mark: self.mark_of(text), bytes: text.len(), saved, title });
        let _ = self.store.set(keys::INDEX, &write(&index));
    }
}

impl StoredPlan {
    fn unknown(id: &str, bytes: usize, condition: Condition) -> Self {
        Self { id: id.to_owned(), title: String::new(), saved: String::new(), bytes, condition }
    }
}

/// Lines of fields between tabs; a line that is none is left out.
fn read(text: &str) -> Index {
    text.lines().filter_map(read_row).collect()
}

fn read_row(line: &str) -> Option<(String, Row)> {
    let mut fields = line.splitn(5, '\t');
    let id = fields.next()?.to_owned();
    let mark = u32::from_str_radix(fields.next()?, 16).ok()?;
    let bytes = fields.next()?.parse().ok()?;
    Some((id, Row { mark, bytes, saved: fields.next()?.to_owned(), title: fields.next()?.to_owned() }))
}

fn write(index: &Index) -> String {
    let mut text = String::new();
    for (id, Row { mark, bytes, saved, title }) in index {
        // A title that would break the line is read from the plan each time.
        if [id, saved, title].iter().all(|field| !field.contains(['\t', '\n', '\r'])) {
            // Writing into a text does not fail.
            let _ = writeln!(text, "{id}\t{mark:x}\t{bytes}\t{saved}\t{title}");
        }
    }
    text
}
