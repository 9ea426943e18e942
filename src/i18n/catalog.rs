//! The messages of one language, over Fluent. Used by every room that shows text.
//!
//! Numbers reach it as text made by `number`; Fluent only picks the plural form.

use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

#[cfg(any(not(target_arch = "wasm32"), feature = "whole"))]
use super::Room;
use super::{Format, Locale, Msg};
use crate::engine::{Kpi, Stage};
use crate::plan::Goal;

/// The arguments of one message.
#[derive(Debug, Default)]
pub struct Args(FluentArgs<'static>);

impl Args {
    /// No arguments yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text, which may be a number already written by [`Format`].
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.set(name, text.into());
        self
    }

    /// Adds a number of people or things: it is written by `format`, and the plural form follows what is written.
    #[must_use]
    pub fn count(self, name: &'static str, format: &Format, number: f64) -> Self {
        self.counted(name, format.count(number), Format::rounded_count(number))
    }

    /// Adds a number that is written in its own way; `number` only chooses the plural form.
    #[must_use]
    pub fn counted(mut self, name: &'static str, written: impl Into<String>, number: f64) -> Self {
        self.0.set(name, written.into());
        // Fluent panics on plurals of NaN; without the number it takes the general form.
        if number.is_finite() {
            self.0.set(format!("{name}-n"), number);
        }
        self
    }
}

/// The messages of one language.
pub struct Catalog {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl Catalog {
    /// Reads a language's texts: all its files in one. Most callers want [`Catalog::of`].
    pub fn new(locale: Locale, texts: String) -> Self {
        let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Tests prove the files faultless; should a fault slip through, the messages around it still load.
        let resource = FluentResource::try_new(texts).unwrap_or_else(|(partial, faults)| {
            debug_assert!(false, "{locale:?}: {faults:?}");
            partial
        });
        let added = bundle.add_resource(resource);
        debug_assert!(added.is_ok(), "{locale:?}: {added:?}");
        Self { locale, bundle }
    }

    /// Makes a language known to [`Catalog::of`]. The page fetches the texts of the language in use only.
    pub fn load(locale: Locale, texts: String) {
        CATALOGS[locale as usize].get_or_init(|| Self::new(locale, texts));
    }

    /// Whether [`Catalog::of`] can speak the language.
    pub fn is_loaded(locale: Locale) -> bool {
        CATALOGS[locale as usize].get().is_some()
    }

    /// The language's catalogue. Where texts are fetched, one that has not been loaded is empty and says the messages'
    /// identifiers.
    pub fn of(locale: Locale) -> &'static Self {
        CATALOGS[locale as usize].get_or_init(|| Self::new(locale, built_in(locale)))
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// A message without arguments.
    pub fn text(&self, msg: Msg) -> String {
        self.format(msg, &Args::new())
    }

    /// A message for the page: arguments stand between invisible bidi isolates, so that a name or number in another
    /// direction cannot disturb the sentence.
    pub fn format(&self, msg: Msg, args: &Args) -> String {
        debug_assert!(
            msg.arguments().iter().all(|argument| args.0.get(argument.name()).is_some()),
            "{} misses an argument of {:?}",
            msg.id(),
            msg.arguments()
        );
        let id = msg.id();
        let Some(pattern) = self.bundle.get_message(&id).and_then(|message| message.value()) else {
            return id.into_owned();
        };
        self.bundle.format_pattern(pattern, Some(&args.0), &mut Vec::new()).into_owned()
    }

    /// A message without the invisible isolates: for canvas, CSV, file names and the page title.
    pub fn plain(&self, msg: Msg, args: &Args) -> String {
        self.format(msg, args).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// The figure's name in a plan with this goal.
    pub fn kpi_name(&self, kpi: Kpi, goal: Goal) -> String {
        self.text(Msg::kpi_name(kpi, goal))
    }

    /// What the figure is, in one sentence.
    pub fn kpi_help(&self, kpi: Kpi) -> String {
        self.text(Msg::KpiHelp(kpi))
    }

    /// The stage's name.
    pub fn stage_name(&self, stage: Stage) -> String {
        self.text(Msg::StageName(stage))
    }

    /// What the stage is for, in two sentences.
    pub fn stage_purpose(&self, stage: Stage) -> String {
        self.text(Msg::StagePurpose(stage))
    }
}

static CATALOGS: [OnceLock<Catalog>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];

/// The texts that are part of the program: those of every language, but in the page, which fetches them.
fn built_in(locale: Locale) -> String {
    #[cfg(any(not(target_arch = "wasm32"), feature = "whole"))]
    let texts = Room::ALL.iter().flat_map(|room| [source(locale, *room), "\n"]).collect();
    #[cfg(all(target_arch = "wasm32", not(feature = "whole")))]
    let texts = {
        debug_assert!(false, "{locale:?} is spoken before it is loaded");
        String::new()
    };
    texts
}

#[cfg(any(not(target_arch = "wasm32"), feature = "whole"))]
macro_rules! sources {
    ($locale:ident, $room:ident: $( $variant:ident = $tag:literal ),* ) => {
        match $locale {
            $( Locale::$variant => sources!(@rooms $room, $tag: Shell "shell", Start "start", Overview "overview",
                Stages "stages", Kpi "kpi", Findings "findings", Working "working", Errors "errors", Charts "charts",
                Timeline "timeline", Goal "goal", Levers "levers", Scenarios "scenarios", Chances "chances",
                Budget "budget", Improve "improve", Ledger "ledger", Loyalty "loyalty", Share "share", Exchange "exchange",
                Examples "examples", Objectives "objectives", Plans "plans",
                People "people", Actions "actions", Teach "teach", Report "report",
                Learn "learn", Palette "palette"), )*
        }
    };
    (@rooms $room:ident, $tag:literal: $( $variant:ident $file:literal ),* ) => {
        match $room {
            $( Room::$variant => include_str!(concat!("../../locales/", $tag, "/", $file, ".ftl")), )*
        }
    };
}

#[cfg(any(not(target_arch = "wasm32"), feature = "whole"))]
fn source(locale: Locale, room: Room) -> &'static str {
    sources!(locale, room: En = "en", Fr = "fr", Ru = "ru", Fa = "fa")
}
