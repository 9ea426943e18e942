//! Several plans in one file, and the preview of any plan file: what is in it, what was repaired, what can't be read.
//!
//! Also reads what the failure page lets people download: everything that was stored.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::plan::Plan;
use crate::plan::document::{self, DocumentError, Stamp};

/// The mark by which files of several plans are known.
pub const FORMAT: &str = "race-planner-plans";
/// Longest file that is read, in bytes; each plan in it has its own bound besides.
pub const MAX_BYTES: usize = 10_000_000;
/// How many plans a file may hold.
pub const MAX_PLANS: usize = 500;
/// How many repairs are told of a plan.
const MAX_REPAIRS: usize = 50;

/// A plan of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct FiledPlan {
    /// The plan.
    pub plan: Plan,
    /// What its envelope says.
    pub stamp: Stamp,
    /// Where it does not stand in the plan as it stood in the file, as paths such as `channels[0].name`.
    pub repairs: Vec<String>,
}

/// Writes several stored plans, envelope by envelope as they are stored. What is no JSON is left out.
pub fn write<'a>(envelopes: impl Iterator<Item = &'a str>) -> String {
    let sound: Vec<&str> = envelopes.filter(|text| serde_json::from_str::<&RawValue>(text).is_ok()).collect();
    format!("{{\"fmt\":\"{FORMAT}\",\"plans\":[\n{}\n]}}\n", sound.join(",\n"))
}

/// Reads a file with one plan or several: each plan, or why it is not taken.
///
/// # Errors
/// Says why nothing in the file can be read.
pub fn read(text: &str) -> Result<Vec<Result<FiledPlan, DocumentError>>, DocumentError> {
    if text.len() > MAX_BYTES {
        return Err(DocumentError::TooLong);
    }
    let text = text.trim_start_matches('\u{feff}');
    let texts = match serde_json::from_str::<Several>(text) {
        Ok(Several { fmt: Some(fmt), plans: Some(plans), .. }) if fmt == FORMAT => {
            plans.into_iter().map(|plan| plan.get().to_owned()).collect()
        }
        Ok(Several { app: Some(app), local: Some(local), session, .. }) if app == document::FORMAT => {
            stored_plans(session.unwrap_or_default().into_iter().chain(local).collect())
        }
        // One plan, or the reason why it is none.
        _ => vec![text.to_owned()],
    };
    match texts.len() {
        0 => Err(DocumentError::NotOurs),
        1 => filed(&texts[0]).map(|plan| vec![Ok(plan)]),
        count if count > MAX_PLANS => Err(DocumentError::TooLong),
        _ => Ok(texts.iter().map(|text| filed(text)).collect()),
    }
}

#[derive(Deserialize)]
struct Several<'a> {
    fmt: Option<String>,
    #[serde(borrow)]
    plans: Option<Vec<&'a RawValue>>,
    app: Option<String>,
    local: Option<BTreeMap<String, Value>>,
    session: Option<BTreeMap<String, Value>>,
}

/// The plans among everything that was stored. Of one that can't be read a copy is taken that can, the latest first.
fn stored_plans(stored: BTreeMap<String, Value>) -> Vec<String> {
    let mut plans: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (key, value) in stored {
        // What stands before a stroke says which file or which embed of the page kept it.
        let key = key.strip_prefix("race-planner:").unwrap_or(&key);
        let place = key.strip_prefix("p:").or_else(|| key.rsplit_once("/p:").map(|(_, place)| place));
        let Some(place) = place else { continue };
        let (id, copy) = place.split_once('~').map_or((place, None), |(id, copy)| (id, Some(copy)));
        // The plan itself, the state before the last save, that of the day, originals.
        let order = copy.map_or_else(String::new, |copy| format!("~{copy}"));
        if let Value::String(text) = value {
            plans.entry(id.to_owned()).or_default().push((order, text));
        }
    }
    let text = |mut texts: Vec<(String, String)>| {
        texts.sort();
        let sound = texts
            .iter()
            .position(|(_, text)| matches!(document::decode(text), Ok(_) | Err(DocumentError::Newer { .. })));
        texts.swap_remove(sound.unwrap_or_default()).1
    };
    plans.into_values().map(text).collect()
}

fn filed(text: &str) -> Result<FiledPlan, DocumentError> {
    let (plan, stamp) = document::decode(text)?;
    let (mut before, mut after) = (body(text), body(&document::encode(&plan, &stamp)));
    let mut repairs = Vec::new();
    // Lists are put into an order of ours; that repairs nothing.
    for body in [&mut before, &mut after] {
        if let Some(Value::Array(entries)) = body.get_mut("entries") {
            entries.sort_by_cached_key(entry_key);
        }
    }
    compare("", &before, &after, &mut repairs);
    Ok(FiledPlan { plan, stamp, repairs })
}

fn body(text: &str) -> Value {
    serde_json::from_str::<Value>(text).ok().and_then(|mut it| it.get_mut("body").map(Value::take)).unwrap_or_default()
}

fn entry_key(entry: &Value) -> String {
    ["at", "layer", "period", "kpi"].map(|field| entry.get(field).map(Value::to_string).unwrap_or_default()).join(" ")
}

/// Notes where what was in the file is not in the plan, or is otherwise there.
fn compare(path: &str, before: &Value, after: &Value, repairs: &mut Vec<String>) {
    if repairs.len() >= MAX_REPAIRS {
        return;
    }
    let is_nothing = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (key, value) in before {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                match after.get(key) {
                    Some(other) => compare(&path, value, other, repairs),
                    None if is_nothing(value) => {}
                    None => repairs.push(path),
                }
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                compare(&format!("{path}[{index}]"), before, after, repairs);
            }
        }
        (Value::Number(before), Value::Number(after)) if before.as_f64() == after.as_f64() => {}
        (before, after) if before == after => {}
        _ => repairs.push(path.to_owned()),
    }
}
