//! The words that numbers and dates are made of, read from `locales/<language>/words.txt`.
//!
//! They stand outside the catalogues because reading a number needs those of all languages at once, and because the
//! language switch shows every language's name without loading its catalogue.

use std::sync::OnceLock;

use super::Locale;

/// A word that every language has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// The language's name in itself.
    Language,
    /// 1 000 in a compact number.
    Thousand,
    /// 1 000 000 in a compact number.
    Million,
    /// 1 000 000 000 in a compact number.
    Billion,
    /// After a percentage written in words.
    Percent,
    /// After a multiple.
    Times,
    /// After a duration.
    Year,
    /// After a duration.
    Month,
    /// After a duration.
    Second,
    /// Between the ends of a range.
    To,
    /// Before a range.
    From,
    /// The months of the calendar in which the language writes its dates.
    Months,
    /// The months as they stand without a day, where that differs.
    MonthsAlone,
    /// The months in few letters, where people shorten them.
    MonthsShort,
    /// The months of the calendar in which the language does not write its dates unless it is asked to.
    OtherMonths,
    /// Those as they stand without a day, where that differs.
    OtherMonthsAlone,
    /// The first day of a month, where it is written in its own way.
    FirstDay,
    /// After the year of a date.
    DateEnd,
}

impl Word {
    fn key(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Thousand => "thousand",
            Self::Million => "million",
            Self::Billion => "billion",
            Self::Percent => "percent",
            Self::Times => "times",
            Self::Year => "year",
            Self::Month => "month",
            Self::Second => "second",
            Self::To => "to",
            Self::From => "from",
            Self::Months => "months",
            Self::MonthsAlone => "months-alone",
            Self::MonthsShort => "months-short",
            Self::OtherMonths => "other-months",
            Self::OtherMonthsAlone => "other-months-alone",
            Self::FirstDay => "first-day",
            Self::DateEnd => "date-end",
        }
    }
}

/// The lines of one words file: a key and its forms, the written one first.
type Words = Vec<(&'static str, Vec<&'static str>)>;

fn words(locale: Locale) -> &'static Words {
    static WORDS: [OnceLock<Words>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];
    WORDS[locale as usize].get_or_init(|| {
        let text = match locale {
            Locale::En => include_str!("../../locales/en/words.txt"),
            Locale::Fr => include_str!("../../locales/fr/words.txt"),
            Locale::Ru => include_str!("../../locales/ru/words.txt"),
            Locale::Fa => include_str!("../../locales/fa/words.txt"),
        };
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        lines
            .filter_map(|line| line.split_once('='))
            .map(|(key, forms)| (key.trim(), forms.split('|').map(str::trim).collect()))
            .collect()
    })
}

/// All forms under a key, the written one first; none if the language has nothing to say.
fn forms_of_key(locale: Locale, key: &str) -> &'static [&'static str] {
    words(locale).iter().find(|(name, _)| *name == key).map_or(&[], |(_, forms)| forms)
}

/// All forms of a word, the written one first.
pub(super) fn forms(locale: Locale, word: Word) -> &'static [&'static str] {
    forms_of_key(locale, word.key())
}

/// The form that is written; empty if the language has none.
pub(super) fn written(locale: Locale, word: Word) -> &'static str {
    forms(locale, word).first().copied().unwrap_or_default()
}

/// The language's own sign or name of a currency, if it has one.
pub(super) fn currency(locale: Locale, code: &str) -> Option<&'static str> {
    forms_of_key(locale, code).first().copied()
}

/// Whether any language calls the currency so; `text` is in lower case.
pub(super) fn names_currency(code: &str, text: &str) -> bool {
    Locale::ALL.into_iter().any(|locale| has_form(forms_of_key(locale, code), text))
}

/// Which of `candidates` a text means in any language; `text` is in lower case.
pub(super) fn recognise(text: &str, candidates: &[Word]) -> Option<Word> {
    candidates.iter().copied().find(|word| Locale::ALL.into_iter().any(|locale| has_form(forms(locale, *word), text)))
}

fn has_form(forms: &[&str], text: &str) -> bool {
    forms.iter().any(|form| form.to_lowercase().trim_end_matches('.') == text)
}
