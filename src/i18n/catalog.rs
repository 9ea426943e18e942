//! The messages of one language. Used by every room that shows text.
//!
//! The files are Fluent's and read by its parser; of the language, messages use arguments, texts in quotes and choices by
//! plural form, and this answers these as Fluent's own formatter does, which is tested. Numbers reach it as text made by
//! `number`.

use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode_to_string;

#[cfg(any(not(target_arch = "wasm32"), feature = "whole"))]
use super::Room;
use super::plural::plural;
use super::{Format, Locale, Msg};
use crate::engine::{Kpi, Stage};
use crate::plan::Goal;

/// The arguments of one message.
#[derive(Debug, Default)]
pub struct Args(Vec<Argument>);

#[derive(Debug)]
struct Argument {
    name: &'static str,
    text: String,
    /// What chooses the plural form where a message asks for `$name-n`.
    number: Option<f64>,
}

impl Args {
    /// No arguments yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text, which may be a number already written by [`Format`].
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.0.push(Argument { name, text: text.into(), number: None });
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
        // Without a number that can be counted the message takes the general form.
        let number = Some(number).filter(|number| number.is_finite());
        self.0.push(Argument { name, text: written.into(), number });
        self
    }

    /// What was added last under this name counts.
    fn get(&self, name: &str) -> Option<&Argument> {
        self.0.iter().rev().find(|argument| argument.name == name)
    }
}

/// What stands for a message. The files of a language stay for as long as the program runs.
type Words = Pattern<&'static str>;

/// The messages of one language.
pub struct Catalog {
    locale: Locale,
    /// In the order of their identifiers.
    messages: Vec<(&'static str, Words)>,
}

impl Catalog {
    /// Reads a language's texts: all its files in one. Most callers want [`Catalog::of`].
    pub fn new(locale: Locale, texts: String) -> Self {
        let texts: &'static str = Box::leak(texts.into_boxed_str());
        // Tests prove the files faultless; should a fault slip through, the messages around it still load.
        let resource = parse_runtime(texts).unwrap_or_else(|(partial, faults)| {
            debug_assert!(false, "{locale:?}: {faults:?}");
            partial
        });
        let of_message = |entry| match entry {
            Entry::Message(message) => Some((message.id.name, message.value?)),
            _ => None,
        };
        let mut messages: Vec<(&str, Words)> = resource.body.into_iter().filter_map(of_message).collect();
        messages.sort_by_key(|(id, _)| *id);
        debug_assert!(messages.windows(2).all(|two| two[0].0 != two[1].0), "{locale:?} says something twice");
        Self { locale, messages }
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
            msg.arguments().iter().all(|argument| args.get(argument.name()).is_some()),
            "{} misses an argument of {:?}",
            msg.id(),
            msg.arguments()
        );
        let id = msg.id();
        let Ok(at) = self.messages.binary_search_by_key(&&*id, |(id, _)| id) else {
            return id.into_owned();
        };
        let mut text = String::new();
        self.write(&self.messages[at].1, args, &mut text);
        text
    }

    fn write(&self, words: &Words, args: &Args, text: &mut String) {
        for element in &words.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => {
                    text.push_str(&unescape_unicode_to_string(value));
                }
                // What is the whole of a message has nothing around it that it could disturb.
                PatternElement::Placeable { expression } if words.elements.len() == 1 => {
                    self.write_placeable(expression, args, text);
                }
                PatternElement::Placeable { expression } => {
                    text.push('\u{2068}');
                    self.write_placeable(expression, args, text);
                    text.push('\u{2069}');
                }
            }
        }
    }

    fn write_placeable(&self, expression: &Expression<&'static str>, args: &Args, text: &mut String) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => match args.get(id.name) {
                Some(argument) => text.push_str(&argument.text),
                None => text.extend(["{$", id.name, "}"]),
            },
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let argument = id.name.strip_suffix("-n").and_then(|name| args.get(name));
                let form = argument.and_then(|argument| argument.number).map(|number| plural(self.locale, number));
                let is_asked =
                    |key: &VariantKey<&str>| matches!(key, VariantKey::Identifier { name } if Some(*name) == form);
                let variant = variants.iter().find(|variant| is_asked(&variant.key));
                if let Some(variant) = variant.or_else(|| variants.iter().find(|variant| variant.default)) {
                    self.write(&variant.value, args, text);
                }
            }
            _ => debug_assert!(false, "messages use no other expressions"),
        }
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
                People "people", Actions "actions", Teach "teach"), )*
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
