//! What a page that holds ours in a frame says to it, and what it is answered: plain objects `{app, v, type, …}`, and two
//! dialects for the height. `state` wires it to the browser; it knows no origins but says what needs one.

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::address::{Mode, Theme};
use super::sha256::sha256;
use super::{link, plan_file};
use crate::i18n::Locale;
use crate::plan::Plan;
use crate::plan::document::{self, DocumentError};

/// By which messages of ours are known, both ways.
pub const APP: &str = "race-planner";
/// The version of the messages.
pub const VERSION: u32 = 1;
/// Longest message that is read, in bytes of JSON: a plan as a string with every letter escaped, and a little more.
pub const MAX_BYTES: usize = 2 * document::MAX_BYTES + 1_000;
/// Longest identity of a request, in characters.
const MAX_ID: usize = 100;

/// By which a host knows an answer again: a short text or a number; `null` if it gave none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Id(Value);

impl Id {
    /// Of work that a student hands in without having been asked.
    pub fn hand_in() -> Self {
        Self("hand-in".into())
    }
}

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Who is there? Answered by [`Reply::Ready`].
    Hello,
    /// Speak this language.
    SetLang(Locale),
    /// Look like this.
    SetTheme(Theme),
    /// Be used like this.
    SetMode(Mode),
    /// Show this plan. Only from the one origin.
    Load {
        /// Of the request.
        id: Id,
        /// A plan's document or the fragment of a link, not looked at yet: see [`plan`].
        plan: String,
        /// How it is to be used.
        mode: Option<Mode>,
    },
    /// Give the open plan. Only to the one origin.
    GetState {
        /// Of the request.
        id: Id,
        /// As what.
        format: StateFormat,
    },
    /// A step of the H5P resizer.
    H5p(H5pStep),
}

/// As what the open plan is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StateFormat {
    /// The document that "Download" writes.
    #[default]
    Json,
    /// The table of results.
    Csv,
    /// A picture of the chart that is shown, as a data address.
    Png,
}

/// What a host that resizes frames as H5P does says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum H5pStep {
    /// It is there.
    Ready,
    /// It has heard us.
    Hello,
    /// The frame is as high as we said: now the content can be measured.
    ResizePrepared,
    /// Its own window has changed.
    Resize,
}

/// Why something does not happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// There is no room left to save.
    Quota,
    /// The browser does not let the page save.
    Blocked,
    /// This is no plan.
    BadPlan,
    /// This plan was made by a later version.
    NewerSchema,
    /// This page may not ask for that.
    Forbidden,
}

impl Code {
    fn id(self) -> &'static str {
        match self {
            Self::Quota => "quota",
            Self::Blocked => "blocked",
            Self::BadPlan => "bad-plan",
            Self::NewerSchema => "newer-schema",
            Self::Forbidden => "forbidden",
        }
    }
}

/// Why a message is not acted upon.
#[derive(Clone, Debug, PartialEq)]
pub enum Unread {
    /// It is for others.
    NotOurs,
    /// It is for us and makes no sense.
    Malformed,
    /// It makes no sense, and whoever sent it waits for an answer.
    Refused(Id, Code),
}

/// What is said to the host.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply<'a> {
    /// The page is there.
    Ready {
        /// Its language.
        lang: Locale,
        /// How it may be used.
        mode: Mode,
        /// How long things are kept: `persistent`, `embedded`, `session` or `memory`.
        storage: &'static str,
    },
    /// The content is so high, in CSS pixels.
    Resize(u32),
    /// The plan has changed.
    Change {
        /// Counts the saves.
        rev: u64,
        /// Whether there is work that is not saved.
        dirty: bool,
    },
    /// The plan that was asked for.
    State {
        /// Of the request.
        id: &'a Id,
        /// As what.
        format: StateFormat,
        /// The document, the table, or the picture's data address.
        plan: &'a str,
    },
    /// The plan is saved.
    Saved {
        /// Counts the saves.
        rev: u64,
        /// Where: as in [`Reply::Ready`].
        place: &'static str,
    },
    /// The plan that was handed in is shown.
    Loaded {
        /// Of the request.
        id: &'a Id,
    },
    /// Something did not happen.
    Error {
        /// Of the request, if it was one.
        id: &'a Id,
        /// Why.
        code: Code,
    },
}

#[derive(Deserialize)]
struct Message<'a> {
    app: Option<Value>,
    context: Option<Value>,
    action: Option<Value>,
    v: Option<Value>,
    #[serde(rename = "type")]
    kind: Option<Value>,
    #[serde(default)]
    id: Value,
    value: Option<Value>,
    mode: Option<Value>,
    format: Option<Value>,
    #[serde(borrow)]
    plan: Option<&'a RawValue>,
}

/// Reads a message, given as the JSON of the object that was posted.
///
/// # Errors
/// Says why it is not acted upon, and what the sender is to be told.
pub fn decode(text: &str) -> Result<Request, Unread> {
    if text.len() > MAX_BYTES {
        return Err(Unread::Malformed);
    }
    let message: Message = serde_json::from_str(text).map_err(|_| Unread::NotOurs)?;
    if message.context.as_ref().is_some_and(|context| context == "h5p") {
        return h5p(message.action.as_ref().and_then(Value::as_str));
    }
    if message.app.as_ref().is_none_or(|app| app != APP) {
        return Err(Unread::NotOurs);
    }
    let id = id(message.id).ok_or(Unread::Malformed)?;
    if message.v.as_ref().and_then(Value::as_u64) != Some(VERSION.into()) {
        return Err(Unread::Malformed);
    }
    let word = |value: &Option<Value>| value.as_ref().and_then(Value::as_str).map(str::to_owned);
    let value = word(&message.value).unwrap_or_default();
    match word(&message.kind).as_deref() {
        Some("hello") => Ok(Request::Hello),
        Some("setLang") => Locale::from_tag(&value).map(Request::SetLang).ok_or(Unread::Malformed),
        Some("setTheme") => Theme::from_id(&value).map(Request::SetTheme).ok_or(Unread::Malformed),
        Some("setMode") => Mode::from_id(&value).map(Request::SetMode).ok_or(Unread::Malformed),
        Some("load") => {
            let plan = message.plan.and_then(|plan| document_text(plan.get()));
            let mode = word(&message.mode);
            match (plan, mode.as_deref().map(Mode::from_id)) {
                (Some(plan), None) => Ok(Request::Load { id, plan, mode: None }),
                (Some(plan), Some(Some(mode))) => Ok(Request::Load { id, plan, mode: Some(mode) }),
                _ => Err(Unread::Refused(id, Code::BadPlan)),
            }
        }
        Some("getState") => {
            let format = match word(&message.format).as_deref() {
                None | Some("json") => StateFormat::Json,
                Some("csv") => StateFormat::Csv,
                Some("png") => StateFormat::Png,
                Some(_) => return Err(Unread::Refused(id, Code::Forbidden)),
            };
            Ok(Request::GetState { id, format })
        }
        _ => Err(Unread::Malformed),
    }
}

fn h5p(action: Option<&str>) -> Result<Request, Unread> {
    let step = match action {
        Some("ready") => H5pStep::Ready,
        Some("hello") => H5pStep::Hello,
        Some("resizePrepared") => H5pStep::ResizePrepared,
        Some("resize") => H5pStep::Resize,
        _ => return Err(Unread::NotOurs),
    };
    Ok(Request::H5p(step))
}

fn id(id: Value) -> Option<Id> {
    let is_short = match &id {
        Value::Null | Value::Number(_) => true,
        Value::String(text) => text.chars().count() <= MAX_ID,
        _ => false,
    };
    is_short.then_some(Id(id))
}

/// The text of a document that was posted as a text or as the object that such a text stands for.
fn document_text(plan: &str) -> Option<String> {
    match plan.as_bytes().first()? {
        b'"' => serde_json::from_str(plan).ok(),
        b'{' => {
            let mut plan: Value = serde_json::from_str(plan).ok()?;
            // Made for the very bytes, which an object no longer has.
            plan.as_object_mut()?.remove("crc");
            Some(plan.to_string())
        }
        _ => None,
    }
}

/// Reads the plan of [`Request::Load`], by the rules that hold for files.
///
/// # Errors
/// Says what the host is told.
pub fn plan(text: &str) -> Result<Plan, Code> {
    let fragment = text.strip_prefix('#').unwrap_or(text);
    if link::is_link(fragment) {
        return link::decode(fragment).map_err(|error| match error {
            link::LinkError::Newer => Code::NewerSchema,
            _ => Code::BadPlan,
        });
    }
    plan_file::read(text.as_bytes()).map(|(plan, _)| plan).map_err(|error| match error {
        DocumentError::Newer { .. } => Code::NewerSchema,
        _ => Code::BadPlan,
    })
}

/// Writes a message as the JSON of the object that is to be posted.
pub fn encode(reply: &Reply) -> String {
    let (kind, mut message) = match reply {
        Reply::Ready { lang, mode, storage } => (
            "ready",
            json!({
                "appVersion": env!("CARGO_PKG_VERSION"),
                "schema": document::SCHEMA,
                "lang": lang.tag(),
                "dir": lang.direction().attribute(),
                "mode": mode.id(),
                "storage": storage,
            }),
        ),
        Reply::Resize(height) => ("resize", json!({ "height": height })),
        Reply::Change { rev, dirty } => ("change", json!({ "rev": rev, "dirty": dirty })),
        Reply::State { id, format, plan } => {
            let format = match format {
                StateFormat::Json => "json",
                StateFormat::Csv => "csv",
                StateFormat::Png => "png",
            };
            ("state", json!({ "id": id.0, "format": format, "plan": plan, "sha": sha256(plan.as_bytes()) }))
        }
        Reply::Saved { rev, place } => ("saved", json!({ "rev": rev, "where": place })),
        Reply::Loaded { id } => ("loaded", json!({ "id": id.0 })),
        Reply::Error { id, code } => ("error", json!({ "id": id.0, "code": code.id() })),
    };
    message["app"] = APP.into();
    message["v"] = VERSION.into();
    message["type"] = kind.into();
    message.to_string()
}

/// A step of ours towards a host that resizes frames as H5P does, as the JSON of an object; with the content's height
/// once that counts.
pub fn h5p_step(action: &'static str, height: Option<u32>) -> String {
    match height {
        Some(height) => {
            json!({ "context": "h5p", "action": action, "scrollHeight": height, "clientHeight": height }).to_string()
        }
        None => json!({ "context": "h5p", "action": action }).to_string(),
    }
}

/// What a learning platform is told of the content's height: a text that is posted as it is.
pub fn lti_resize(height: u32) -> String {
    json!({ "subject": "lti.frameResize", "height": height }).to_string()
}
