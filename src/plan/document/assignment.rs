//! The assignment of a plan as an object of its document and back.

use super::fields::{Fields, Object};
use super::{DocumentError, Foreign};
use crate::plan::assignment::{Assignment, Progress};

pub(super) fn assignment_row(it: &Assignment) -> Foreign {
    let mut row = Object::with(&it.extra);
    let texts = |list: &[String]| list.iter().map(|it| Foreign::from(it.as_str())).collect();
    row.put("id", it.id.as_str());
    row.put("title", it.title.as_str());
    row.list("lock", texts(&it.lock));
    row.list("hide", texts(&it.hide));
    row.text("notes", Some(it.notes.as_str()).filter(|notes| !notes.is_empty()));
    row.text("lang", it.lang.as_deref());
    match &it.progress {
        Progress::Draft => row.put("draft", true),
        Progress::Task => {}
        Progress::Work { task, by } => {
            row.put("task", *task);
            row.text("by", Some(by.as_str()).filter(|by| !by.is_empty()));
        }
    }
    row.done()
}

pub(super) fn read_assignment(value: Foreign) -> Result<Assignment, DocumentError> {
    let mut fields = Fields::of(value, "assignment".to_owned())?;
    let id = fields.text("id")?;
    let progress = match (fields.flag("draft")?, fields.whole("task")?, fields.text("by")?) {
        (true, None, None) => Progress::Draft,
        (false, Some(task), by) => Progress::Work { task, by: by.unwrap_or_default() },
        (false, None, None) => Progress::Task,
        _ => return Err(fields.wrong("draft")),
    };
    let it = Assignment {
        id: fields.need("id", id)?,
        title: fields.text("title")?.unwrap_or_default(),
        lock: fields.ids("lock")?.unwrap_or_default(),
        hide: fields.ids("hide")?.unwrap_or_default(),
        notes: fields.text("notes")?.unwrap_or_default(),
        lang: fields.text("lang")?,
        progress,
        extra: fields.rest(),
    };
    let it = it.plain();
    match it.fault() {
        Some((field, _)) => Err(fields.wrong(field)),
        None => Ok(it),
    }
}
