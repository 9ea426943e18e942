//! The fields of one object of a document, while it is read and while it is written. Knows no plan.
//!
//! Known fields are taken out one by one; what is left belongs to a newer minor version and is kept as it is.

use super::{DocumentError, Extra, Foreign, invalid};
use crate::plan::Periods;

/// An object that is being read.
pub(super) struct Fields {
    path: String,
    rest: Extra,
}

impl Fields {
    /// The fields of the object that stands at `path`.
    pub(super) fn of(value: Foreign, path: String) -> Result<Self, DocumentError> {
        match value {
            Foreign::Object(fields) => Ok(Self { path, rest: fields.into_iter().collect() }),
            _ => Err(invalid(&path)),
        }
    }

    /// Where a field stands.
    pub(super) fn path(&self, field: &str) -> String {
        format!("{}.{field}", self.path)
    }

    pub(super) fn wrong(&self, field: &str) -> DocumentError {
        invalid(&self.path(field))
    }

    /// What was not taken out.
    pub(super) fn rest(&self) -> Extra {
        self.rest.clone()
    }

    /// A field that may be missing, read by `read`.
    fn optional<T>(&mut self, field: &str, read: impl Fn(Foreign) -> Option<T>) -> Result<Option<T>, DocumentError> {
        match self.rest.remove(field) {
            None => Ok(None),
            Some(value) => read(value).map(Some).ok_or_else(|| self.wrong(field)),
        }
    }

    pub(super) fn number(&mut self, field: &str) -> Result<Option<f64>, DocumentError> {
        self.optional(field, |value| value.as_f64())
    }

    pub(super) fn text(&mut self, field: &str) -> Result<Option<String>, DocumentError> {
        self.optional(field, |value| if let Foreign::String(text) = value { Some(text) } else { None })
    }

    /// What a field names, where it is known here; else the field stays among the rest.
    pub(super) fn known<T>(
        &mut self,
        field: &str,
        named: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, DocumentError> {
        let Some(name) = self.text(field)? else { return Ok(None) };
        let known = named(&name);
        if known.is_none() {
            self.rest.insert(field.to_owned(), Foreign::from(name));
        }
        Ok(known)
    }

    pub(super) fn list(&mut self, field: &str) -> Result<Vec<Foreign>, DocumentError> {
        let list = self.optional(field, |value| if let Foreign::Array(items) = value { Some(items) } else { None });
        Ok(list?.unwrap_or_default())
    }

    pub(super) fn numbers(&mut self, field: &str) -> Result<Vec<f64>, DocumentError> {
        let numbers = self.list(field)?.iter().map(Foreign::as_f64).collect::<Option<Vec<f64>>>();
        numbers.ok_or_else(|| self.wrong(field))
    }

    /// Names; an empty list is one, too.
    pub(super) fn ids(&mut self, field: &str) -> Result<Option<Vec<String>>, DocumentError> {
        let names = |items: Vec<Foreign>| items.iter().map(|it| Some(it.as_str()?.to_owned())).collect();
        self.optional(field, |value| if let Foreign::Array(items) = value { names(items) } else { None })
    }

    /// A whole number that is not negative.
    pub(super) fn whole(&mut self, field: &str) -> Result<Option<u32>, DocumentError> {
        self.optional(field, |value| value.as_u64().and_then(|number| number.try_into().ok()))
    }

    /// A whole number of few digits.
    pub(super) fn short(&mut self, field: &str) -> Result<Option<u16>, DocumentError> {
        let number = self.whole(field)?.map(u16::try_from).transpose();
        number.map_err(|_| self.wrong(field))
    }

    /// A number of one byte, which may be negative.
    pub(super) fn small(&mut self, field: &str) -> Result<Option<i8>, DocumentError> {
        self.optional(field, |value| value.as_i64().and_then(|number| number.try_into().ok()))
    }

    /// What is so, or is not where nothing is said.
    pub(super) fn flag(&mut self, field: &str) -> Result<bool, DocumentError> {
        Ok(self.optional(field, |value| value.as_bool())?.unwrap_or_default())
    }

    pub(super) fn day(&mut self, field: &str) -> Result<Option<(i16, u8, u8)>, DocumentError> {
        self.optional(field, |value| Periods::parse_iso(value.as_str()?))
    }

    /// A field that must be there.
    pub(super) fn need<T>(&self, field: &str, found: Option<T>) -> Result<T, DocumentError> {
        found.ok_or_else(|| self.wrong(field))
    }
}

/// An object that is being written.
pub(super) struct Object(Extra);

impl Object {
    /// Starts with the fields that are not known and must not be lost.
    pub(super) fn with(rest: &Extra) -> Self {
        Self(rest.clone())
    }

    pub(super) fn put(&mut self, field: &str, value: impl Into<Foreign>) {
        self.0.insert(field.to_owned(), value.into());
    }

    /// Writes a number unless it is unknown.
    pub(super) fn number(&mut self, field: &str, number: Option<f64>) {
        if let Some(number) = number {
            self.put(field, number);
        }
    }

    /// Writes a text unless it is missing.
    pub(super) fn text(&mut self, field: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.put(field, text);
        }
    }

    /// Writes a list unless it is empty.
    pub(super) fn list(&mut self, field: &str, items: Vec<Foreign>) {
        if !items.is_empty() {
            self.put(field, items);
        }
    }

    pub(super) fn numbers(&mut self, field: &str, numbers: &[f64]) {
        self.list(field, numbers.iter().map(|number| Foreign::from(*number)).collect());
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn into_extra(self) -> Extra {
        self.0
    }

    pub(super) fn done(self) -> Foreign {
        Foreign::Object(self.0.into_iter().collect())
    }
}
