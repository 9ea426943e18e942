//! The languages of the page and how one of them is chosen. Used by every room that speaks to people.

use super::words::{self, Word};

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Persian.
    Fa,
}

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Locale {
    /// Every language, in the order of the language switch.
    pub const ALL: [Self; 4] = [Self::En, Self::Fr, Self::Ru, Self::Fa];

    /// The language tag: the value of the `lang` attribute, and how the choice is saved.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Fa => "fa",
        }
    }

    /// The language's name in itself.
    pub fn native_name(self) -> &'static str {
        words::written(self, Word::Language)
    }

    /// The direction in which it is written.
    pub fn direction(self) -> Direction {
        match self {
            Self::Fa => Direction::Rtl,
            Self::En | Self::Fr | Self::Ru => Direction::Ltr,
        }
    }

    /// The language of a tag such as `fa`, `fa-AF` or `FR_ca`, if it is one of ours.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(language))
    }

    /// The language of the first tag that is one of ours; English if none is.
    pub fn negotiate(tags: &[impl AsRef<str>]) -> Self {
        tags.iter().find_map(|tag| Self::from_tag(tag.as_ref())).unwrap_or_default()
    }
}
