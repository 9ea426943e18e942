//! What the address asks of the page: language, mode, screens, starting data, where it keeps things. `state` reads it before
//! anything else. Total: what can't be meant is left as it would be without, and told by the parameter's name.

use crate::i18n::{Digits, Locale};
use crate::plan::Example;

/// What may be done with the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Everything.
    #[default]
    Edit,
    /// Looking: nothing can be changed, nothing is stored.
    View,
    /// Showing to an audience: large type, no navigation.
    Present,
}

impl Mode {
    /// All modes.
    pub const ALL: [Self; 3] = [Self::Edit, Self::View, Self::Present];

    /// Its name in addresses and messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::View => "view",
            Self::Present => "present",
        }
    }

    /// The mode of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.id() == id)
    }
}

/// How long things are to be kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// As long as the browser allows.
    #[default]
    Auto,
    /// Until the tab is closed.
    Session,
    /// Not at all, as in an exam.
    Nothing,
}

/// How the page tells a host its height.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Resize {
    /// In messages of our own, and in those of H5P to a host that speaks it.
    #[default]
    Auto,
    /// As H5P does, from the first.
    H5p,
    /// As tools of learning platforms do.
    Lti,
    /// Not at all.
    Off,
}

/// The look that is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Whatever the system prefers.
    #[default]
    Auto,
    /// Dark ink on light surfaces.
    Light,
    /// Light ink on dark surfaces.
    Dark,
}

impl Theme {
    /// All themes in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// Its name in addresses, messages and preferences.
    pub fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.id() == id)
    }
}

/// The slot of an embed that names none.
pub const MAIN_SLOT: &str = "main";
/// Longest origin that is read, in characters; host names have at most 253.
const MAX_ORIGIN: usize = 280;

/// What an address asks for. Absent is what it does not ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// `lang`: the language.
    pub lang: Option<Locale>,
    /// `embed`: whether the page is to look as a part of another; by itself it does so in a frame.
    pub embed: Option<bool>,
    /// `mode`: what may be done.
    pub mode: Mode,
    /// `screens`: the names of the only screens that may be shown; none for all.
    pub screens: Vec<String>,
    /// `screen`: the screen to begin with.
    pub screen: Option<String>,
    /// `preset`: the example to begin with.
    pub preset: Option<Example>,
    /// `slot`: tells several embeds of a course apart; `None` for [`MAIN_SLOT`].
    pub slot: Option<String>,
    /// `storage`: how long things are kept.
    pub storage: Keeping,
    /// `theme`: the look.
    pub theme: Option<Theme>,
    /// `digits`: which digits are written.
    pub digits: Option<Digits>,
    /// `cal`: whether days are shown in the Persian calendar.
    pub is_persian_calendar: Option<bool>,
    /// `resize`: how the height is told.
    pub resize: Resize,
    /// `origin`: the one origin that may hand plans in and get them, as browsers write it.
    pub origin: Option<String>,
    /// `safe`: whether nothing is to be opened by itself.
    pub is_safe: bool,
    /// The names of parameters whose values mean nothing here, each once.
    pub refused: Vec<&'static str>,
}

impl Address {
    /// Reads a query such as `?lang=fa&mode=view`. `is_screen` knows the names of screens.
    ///
    /// Of a name that comes twice the first counts; names of others are none of our business.
    pub fn read(query: &str, is_screen: fn(&str) -> bool) -> Self {
        let mut address = Self::default();
        let mut seen: Vec<String> = Vec::new();
        for pair in query.trim_start_matches('?').split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decoded(name), decoded(value));
            if seen.contains(&name) {
                continue;
            }
            // A parameter that is there and says nothing asks for nothing.
            if !value.is_empty()
                && let Err(refused) = address.take(&name, &value, is_screen)
            {
                address.refused.push(refused);
            }
            seen.push(name);
        }
        address
    }

    fn take(&mut self, name: &str, value: &str, is_screen: fn(&str) -> bool) -> Result<(), &'static str> {
        match name {
            // The defaults, written down.
            "lang" | "embed" | "digits" | "cal" if value == "auto" => {}
            "preset" | "origin" if value == "none" => {}
            "lang" => self.lang = Some(Locale::from_tag(value).ok_or("lang")?),
            "embed" => self.embed = Some(flag(value).ok_or("embed")?),
            "mode" => self.mode = Mode::from_id(value).ok_or("mode")?,
            "screens" if value == "all" => {}
            "screens" => {
                let (known, unknown) = value.split(',').map(str::trim).partition::<Vec<_>, _>(|it| is_screen(it));
                self.screens = known.into_iter().map(str::to_owned).collect();
                self.screens.dedup();
                return if unknown.is_empty() { Ok(()) } else { Err("screens") };
            }
            "screen" if value == "first" => {}
            "screen" => self.screen = Some(Some(value).filter(|it| is_screen(it)).ok_or("screen")?.to_owned()),
            "preset" => {
                self.preset = Some(Example::ALL.into_iter().find(|example| example.id() == value).ok_or("preset")?);
            }
            "slot" if value == MAIN_SLOT => {}
            "slot" => self.slot = Some(Some(value).filter(|it| is_slot(it)).ok_or("slot")?.to_owned()),
            "storage" => {
                self.storage = match value {
                    "auto" => Keeping::Auto,
                    "session" => Keeping::Session,
                    "none" => Keeping::Nothing,
                    _ => return Err("storage"),
                }
            }
            "theme" => self.theme = Some(Theme::from_id(value).ok_or("theme")?),
            "digits" => {
                self.digits = Some(match value {
                    "latn" => Digits::Latin,
                    "arabext" => Digits::ArabicExt,
                    _ => return Err("digits"),
                });
            }
            "cal" => {
                self.is_persian_calendar = Some(match value {
                    "gregory" => false,
                    "persian" => true,
                    _ => return Err("cal"),
                });
            }
            "resize" => {
                self.resize = match value {
                    "auto" => Resize::Auto,
                    "h5p" => Resize::H5p,
                    "lti" => Resize::Lti,
                    "off" => Resize::Off,
                    _ => return Err("resize"),
                }
            }
            "origin" => self.origin = Some(origin(value).ok_or("origin")?),
            "safe" => self.is_safe = flag(value).ok_or("safe")?,
            _ => {}
        }
        Ok(())
    }

    /// What stands before the keys of everything that this page stores: nothing for the page itself. `is_embedded` for a
    /// page in a frame, whoever framed it, or one that asks to be embedded.
    ///
    /// It ends in `/`, which no slot and no port has in it, so that none is the beginning of another.
    pub fn space(&self, is_embedded: bool) -> String {
        if !is_embedded {
            return String::new();
        }
        let origin = self.origin.as_deref().unwrap_or("any");
        let slot = self.slot.as_deref().unwrap_or(MAIN_SLOT);
        format!("e:{origin}:{slot}/")
    }
}

fn flag(value: &str) -> Option<bool> {
    match value {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}

fn is_slot(value: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    value.len() <= 32 && value.bytes().all(is_letter)
}

/// The origin as browsers write it: small letters, no usual port, no path. A slash at the end is forgiven.
fn origin(value: &str) -> Option<String> {
    let value = value.strip_suffix('/').unwrap_or(value).to_ascii_lowercase();
    let (scheme, rest) = value.split_once("://")?;
    let usual = match scheme {
        "https" => ":443",
        "http" => ":80",
        _ => return None,
    };
    let rest = rest.strip_suffix(usual).unwrap_or(rest);
    // In brackets: an address with colons of its own.
    let host_end = if rest.starts_with('[') { rest.find(']')? + 1 } else { rest.find(':').unwrap_or(rest.len()) };
    let (host, port) = rest.split_at(host_end);
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    let is_host = match host.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')) {
        Some(inner) => !inner.is_empty() && inner.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b':'),
        None => !host.is_empty() && host.bytes().all(is_letter) && !host.starts_with(['.', '-']),
    };
    let is_port = match port.strip_prefix(':') {
        Some(digits) => {
            !digits.starts_with('0') && digits.bytes().all(|it| it.is_ascii_digit()) && digits.parse::<u16>().is_ok()
        }
        None => port.is_empty(),
    };
    (is_host && is_port && value.len() <= MAX_ORIGIN).then(|| format!("{scheme}://{rest}"))
}

/// What an address writes as `%D9%81` or `+`. What is no text after that becomes one with marks of replacement in it.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let mut digit = || ahead.next().and_then(|byte| char::from(byte).to_digit(16));
        let value = if byte == b'%' { digit().and_then(|high| digit().map(|low| high * 16 + low)) } else { None };
        if let Some(value) = value {
            bytes.push(value as u8);
            rest = ahead;
        } else {
            bytes.push(if byte == b'+' { b' ' } else { byte });
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
