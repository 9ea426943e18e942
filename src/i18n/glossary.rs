//! The glossary: what the figures and the other terms of the field mean. Used by the Learn screen, help and search.
//!
//! The figures' own meanings are messages; those of the other terms are a file of their own, which the page fetches when it
//! is first looked into: `locales/<language>/glossary.txt`, a line `id = term | meaning` each.

use std::sync::OnceLock;

use super::Locale;
use crate::engine::{Kpi, Stage};

/// A term of the field that is no figure of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Stable identifier.
    pub id: &'static str,
    /// The stage to which it belongs; none if it concerns them all.
    pub stage: Option<Stage>,
    /// The screen where it is worked with, by its name in the address; empty where there is none.
    pub screen: &'static str,
}

/// Something that the glossary explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A figure of the catalogue.
    Figure(Kpi),
    /// Another term.
    Term(&'static Term),
}

impl Entry {
    /// Every entry: the terms by stage, then the figures in the order of the catalogue.
    pub fn all() -> impl Iterator<Item = Self> {
        TERMS.iter().map(Self::Term).chain(Kpi::ALL.into_iter().map(Self::Figure))
    }

    /// Stable identifier, another one for each entry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Figure(kpi) => kpi.id(),
            Self::Term(term) => term.id,
        }
    }

    /// The entry with this identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::all().find(|entry| entry.id() == id)
    }

    /// The stage to which it belongs.
    pub fn stage(self) -> Option<Stage> {
        match self {
            Self::Figure(kpi) => Some(kpi.stage()),
            Self::Term(term) => term.stage,
        }
    }
}

/// The terms of one language.
#[derive(Debug)]
pub struct Glossary(Vec<(String, String)>);

impl Glossary {
    /// Reads a language's file; a term that it lacks is empty.
    pub fn new(text: &str) -> Self {
        let line_of = |id: &str| text.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
        let read = |term: &Term| line_of(term.id)?.split_once(" | ");
        let owned = |(name, meaning): (&str, &str)| (name.to_owned(), meaning.to_owned());
        Self(TERMS.iter().map(|term| read(term).map(owned).unwrap_or_default()).collect())
    }

    /// Makes a language known to [`Glossary::of`].
    pub fn load(locale: Locale, text: &str) {
        GLOSSARIES[locale as usize].get_or_init(|| Self::new(text));
    }

    /// The language's glossary, once it is there: at once where all texts are built in.
    pub fn of(locale: Locale) -> Option<&'static Self> {
        #[cfg(any(not(target_arch = "wasm32"), feature = "whole"))]
        Self::load(locale, built_in(locale));
        GLOSSARIES[locale as usize].get()
    }

    /// The term as it is called.
    pub fn name(&self, term: &Term) -> &str {
        self.line(term).map_or("", |(name, _)| name)
    }

    /// What it means, in one or two sentences.
    pub fn meaning(&self, term: &Term) -> &str {
        self.line(term).map_or("", |(_, meaning)| meaning)
    }

    fn line(&self, term: &Term) -> Option<&(String, String)> {
        TERMS.iter().position(|it| it == term).and_then(|place| self.0.get(place))
    }
}

static GLOSSARIES: [OnceLock<Glossary>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];

#[cfg(any(not(target_arch = "wasm32"), feature = "whole"))]
fn built_in(locale: Locale) -> &'static str {
    match locale {
        Locale::En => include_str!("../../locales/en/glossary.txt"),
        Locale::Fr => include_str!("../../locales/fr/glossary.txt"),
        Locale::Ru => include_str!("../../locales/ru/glossary.txt"),
        Locale::Fa => include_str!("../../locales/fa/glossary.txt"),
    }
}

const fn of_all(id: &'static str, screen: &'static str) -> Term {
    Term { id, stage: None, screen }
}

const fn of(stage: Stage, id: &'static str, screen: &'static str) -> Term {
    Term { id, stage: Some(stage), screen }
}

/// Every term that is no figure.
pub const TERMS: [Term; 66] = [
    of_all("race", "overview"),
    of_all("prace", "overview"),
    of(Stage::Plan, "plan", "plan"),
    of(Stage::Reach, "reach", "reach"),
    of(Stage::Act, "act", "act"),
    of(Stage::Convert, "convert", "convert"),
    of(Stage::Engage, "engage", "engage"),
    of_all("aida", "overview"),
    of_all("aidar", "overview"),
    of_all("aarrr", "overview"),
    of_all("stdc", "overview"),
    of(Stage::Plan, "five-s", "plan"),
    of(Stage::Plan, "smart", "plan"),
    of(Stage::Plan, "kpi", "plan"),
    of_all("funnel", "overview"),
    of_all("step-rate", "overview"),
    of_all("overall-rate", "overview"),
    of_all("leak", "overview"),
    of_all("flywheel", "overview"),
    of_all("lifecycle", "overview"),
    of(Stage::Plan, "persona", "plan-personas"),
    of(Stage::Plan, "customer-journey", "plan-journey"),
    of(Stage::Plan, "touchpoint", "plan-journey"),
    of(Stage::Plan, "friction", "plan-journey"),
    of_all("omnichannel", "plan"),
    of_all("kaizen", "improve-ledger"),
    of_all("growth-hacking", "improve-ledger"),
    of_all("target-actual", "forecast"),
    of(Stage::Reach, "paid-media", "reach"),
    of(Stage::Reach, "owned-media", "reach"),
    of(Stage::Reach, "earned-media", "reach"),
    of(Stage::Reach, "inbound", "reach"),
    of(Stage::Reach, "outbound", "reach"),
    of(Stage::Reach, "seo", "reach"),
    of(Stage::Reach, "sem", "reach"),
    of(Stage::Reach, "contextual-ads", "reach"),
    of(Stage::Act, "content-marketing", "act"),
    of(Stage::Convert, "remarketing", "convert"),
    of(Stage::Convert, "attribution", "overview"),
    of(Stage::Act, "lead", "act"),
    of(Stage::Act, "lead-qualification", "act"),
    of(Stage::Act, "call-to-action", "act"),
    of(Stage::Act, "landing-page", "act"),
    of(Stage::Act, "content-calendar", "plan-calendar"),
    of(Stage::Act, "message-chain", "act"),
    of(Stage::Convert, "conversion", "convert"),
    of(Stage::Act, "micro-conversion", "act"),
    of(Stage::Convert, "cro", "improve"),
    of(Stage::Convert, "ab-test", "improve"),
    of_all("significance", "improve"),
    of_all("sample-size", "improve-sample"),
    of_all("confidence-interval", "improve"),
    of(Stage::Plan, "break-even", "plan"),
    of(Stage::Convert, "unit-economics", "engage"),
    of(Stage::Engage, "loyalty-programme", "engage"),
    of(Stage::Engage, "cohort", "engage"),
    of(Stage::Engage, "retention-curve", "engage"),
    of(Stage::Engage, "promoter", "engage"),
    of(Stage::Engage, "advocate", "engage"),
    of(Stage::Engage, "co-creation", "engage"),
    of(Stage::Engage, "discounting", "engage"),
    of_all("forecast", "forecast"),
    of_all("seasonality", "forecast"),
    of_all("scenario", "forecast-scenarios"),
    of_all("sensitivity", "forecast-levers"),
    of_all("range", "forecast-chances"),
];
