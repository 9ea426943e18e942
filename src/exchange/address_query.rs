//! An address as a query: what code for another page asks ours for. The other way round is [`Address::read`].

use super::address::{Address, Keeping, MAIN_SLOT, Mode, Resize, Theme};
use crate::i18n::{Digits, Locale};
use crate::plan::Example;

impl Address {
    /// The query with which a page asks for this, `?` first; empty if it asks for nothing. What stands for itself is left
    /// out, what was refused as well.
    pub fn query(&self) -> String {
        let flag = |is: bool| if is { "1" } else { "0" };
        let calendar = |is_persian: bool| if is_persian { "persian" } else { "gregory" };
        let digits = |digits: Digits| match digits {
            Digits::Auto => "auto",
            Digits::Latin => "latn",
            Digits::ArabicExt => "arabext",
        };
        let storage = match self.storage {
            Keeping::Auto => None,
            Keeping::Session => Some("session"),
            Keeping::Nothing => Some("none"),
        };
        let resize = match self.resize {
            Resize::Auto => None,
            Resize::H5p => Some("h5p"),
            Resize::Lti => Some("lti"),
            Resize::Off => Some("off"),
        };
        let screens = self.screens.join(",");
        let asked = [
            ("embed", self.embed.map(flag)),
            ("lang", self.lang.map(Locale::tag)),
            ("mode", Some(self.mode).filter(|mode| *mode != Mode::Edit).map(Mode::id)),
            ("preset", self.preset.map(Example::id)),
            ("slot", self.slot.as_deref().filter(|slot| *slot != MAIN_SLOT)),
            ("screens", Some(screens.as_str()).filter(|screens| !screens.is_empty())),
            ("screen", self.screen.as_deref()),
            ("storage", storage),
            ("theme", self.theme.map(Theme::id)),
            ("digits", self.digits.map(digits)),
            ("cal", self.is_persian_calendar.map(calendar)),
            ("resize", resize),
            ("origin", self.origin.as_deref()),
            ("safe", self.is_safe.then_some("1")),
        ];
        let mut query = String::new();
        for (name, value) in asked {
            if let Some(value) = value {
                query.push(if query.is_empty() { '?' } else { '&' });
                query.push_str(name);
                query.push('=');
                escape(value, &mut query);
            }
        }
        query
    }
}

/// What may stand in a query stays, any other byte becomes `%2C`.
fn escape(value: &str, query: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~,:/".contains(&byte) {
            query.push(char::from(byte));
        } else {
            let digit = |half: u8| char::from(DIGITS[usize::from(half)]);
            query.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
}
