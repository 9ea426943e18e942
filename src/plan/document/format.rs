//! A version of the format: how it is written, and how what earlier versions wrote is brought up to it.

use serde_json::value::{RawValue, to_raw_value};

use super::body::Body;
use super::{
    DocumentError, Envelope, FORMAT, Foreign, MAX_BYTES, Mark, SCHEMA, Stamp, invalid, is_short, line_of_depth,
};
use crate::plan::Plan;

/// The fields of a body on the way from one version to the next.
pub type Fields = serde_json::Map<String, Foreign>;
/// Turns the body of one version into that of the next.
pub type Step = fn(&mut Fields);

/// A version of the format. The product uses [`Format::NOW`]; tests look ahead.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// The version that is written.
    pub schema: u32,
    /// The n-th turns a body of version n + 1 into one of version n + 2; there is one for each earlier version.
    pub steps: &'static [Step],
}

/// A document that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The plan in it.
    pub plan: Plan,
    /// What the envelope says of it.
    pub stamp: Stamp,
    /// The version of the format that it was written in.
    pub schema: u32,
}

impl Format {
    /// What this build writes.
    pub const NOW: Self = Self { schema: SCHEMA, steps: &[] };

    /// Writes the envelope with the plan in it. Same plan and stamp, same bytes.
    pub fn encode(self, plan: &Plan, stamp: &Stamp) -> String {
        let body = to_raw_value(&Body::from(plan)).map(|raw| raw.get().to_owned()).unwrap_or_default();
        let crc = checksum(&body);
        // Assembled by hand so that the checksum covers exactly the bytes of the body.
        format!(
            r#"{{"fmt":"{FORMAT}","schema":{},"app":{},"rev":{},"saved":{},"tab":{},"crc":"{crc}","body":{body}}}"#,
            self.schema,
            quoted(&stamp.app),
            stamp.revision,
            quoted(&stamp.saved),
            quoted(&stamp.tab),
        )
    }

    /// Reads a document of this version or an earlier one.
    ///
    /// # Errors
    /// Says why the text is refused; nothing is repaired silently.
    pub fn decode(self, text: &str) -> Result<Document, DocumentError> {
        let schema = schema_of(text)?;
        if schema > self.schema {
            return Err(DocumentError::Newer { schema });
        }
        self.open(text, schema)
    }

    /// Reads a document of a later version as far as that can be understood: to look at, never to save.
    ///
    /// # Errors
    /// Says why the text is refused.
    pub fn glance(self, text: &str) -> Result<Plan, DocumentError> {
        let schema = schema_of(text)?;
        self.open(text, schema).map(|document| document.plan)
    }

    fn open(self, text: &str, schema: u32) -> Result<Document, DocumentError> {
        if let Some(line) = line_of_depth(text) {
            return Err(DocumentError::Invalid { path: format!("line {line}") });
        }
        let envelope: Envelope = super::read(text)?;
        if envelope.crc.is_some_and(|crc| crc != checksum(envelope.body.get())) {
            return Err(DocumentError::Damaged);
        }
        for (path, text) in [("app", &envelope.app), ("saved", &envelope.saved), ("tab", &envelope.tab)] {
            if !is_short(text) {
                return Err(invalid(path));
            }
        }
        let stamp = Stamp { app: envelope.app, revision: envelope.rev, saved: envelope.saved, tab: envelope.tab };
        Ok(Document { plan: self.body(envelope.body, schema)?.into_plan()?, stamp, schema })
    }

    fn body(self, body: &RawValue, schema: u32) -> Result<Body, DocumentError> {
        let fault = |error: serde_json::Error| DocumentError::Invalid { path: format!("body, line {}", error.line()) };
        let steps = self.steps.get(schema as usize - 1..).unwrap_or_default();
        if steps.is_empty() {
            return serde_json::from_str(body.get()).map_err(fault);
        }
        let mut fields: Fields = serde_json::from_str(body.get()).map_err(fault)?;
        for step in steps {
            step(&mut fields);
        }
        serde_json::from_value(Foreign::Object(fields)).map_err(fault)
    }
}

/// The version of a document. A later one may write all but the mark and its number otherwise, so these are looked at
/// first.
fn schema_of(text: &str) -> Result<u32, DocumentError> {
    if text.len() > MAX_BYTES {
        return Err(DocumentError::TooLong);
    }
    let Mark { fmt, schema } = super::read(text)?;
    if fmt != FORMAT || schema == 0 { Err(DocumentError::NotOurs) } else { Ok(schema) }
}

/// What stands before the body of a document that this product wrote: no two saves write the same.
pub fn head(text: &str) -> &str {
    let end = text.find(r#","body":"#).unwrap_or(text.len());
    &text[..end]
}

/// The title that a text seems to give its plan, where the text can't be read as a whole: to tell it from others.
pub fn seeming_title(text: &str) -> Option<String> {
    const FIELD: &str = r#""title":"#;
    let rest = &text[text.find(FIELD)? + FIELD.len()..];
    // Stops at the end of the title, whatever follows.
    let title = serde_json::Deserializer::from_str(rest).into_iter::<String>().next()?.ok()?;
    (!title.is_empty() && is_short(&title)).then(|| crate::plan::plain_name(title))
}

fn checksum(body: &str) -> String {
    format!("{:08x}", crc32(body.as_bytes()))
}

/// CRC-32 (ISO-HDLC), half a byte at a time. Crates do it with 16 kB of tables, a tenth of what the page may weigh.
pub fn crc32(bytes: &[u8]) -> u32 {
    const STEPS: [u32; 16] = {
        let mut steps = [0; 16];
        let mut half = 0;
        while half < 16 {
            let mut crc = half as u32;
            let mut bit = 0;
            while bit < 4 {
                crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
                bit += 1;
            }
            steps[half] = crc;
            half += 1;
        }
        steps
    };
    let step = |crc: u32| (crc >> 4) ^ STEPS[(crc & 15) as usize];
    !bytes.iter().fold(!0, |crc, byte| step(step(crc ^ u32::from(*byte))))
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
