//! The glossary of the page's language, fetched when it is first looked into, and what is looked up in it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Settings;
use crate::browser::texts;
use crate::i18n::Locale;
use crate::i18n::glossary::{Entry, Glossary};

/// What is looked up.
#[derive(Clone, Copy)]
pub struct Lookup {
    settings: Settings,
    /// Counts up when a file has come or has failed to.
    news: RwSignal<u32>,
    missing: RwSignal<Option<Locale>>,
    asked: StoredValue<Option<Entry>>,
}

impl Lookup {
    pub(super) fn new(settings: Settings) -> Self {
        let (news, missing, asked) = (RwSignal::new(0), RwSignal::new(None), StoredValue::new(None));
        Self { settings, news, missing, asked }
    }

    /// The glossary of the page's language, once it is there; whoever reads it follows its coming.
    pub fn glossary(&self) -> Option<&'static Glossary> {
        self.news.track();
        Glossary::of(self.settings.locale().get())
    }

    /// Fetches the glossary of a language unless it is there.
    pub fn fetch(&self, locale: Locale) {
        let lookup = *self;
        if Glossary::of(locale).is_some() {
            return;
        }
        lookup.missing.set(None);
        spawn_local(async move {
            match texts::of(&format!("glossary-{}", locale.tag())).await {
                Some(text) => Glossary::load(locale, &text),
                None => lookup.missing.set(Some(locale)),
            }
            lookup.news.update(|news| *news += 1);
        });
    }

    /// Whether the glossary of the page's language could not be had.
    pub fn is_missing(&self) -> bool {
        self.missing.get() == Some(self.settings.locale().get())
    }

    /// Fetches the glossary of the page's language now and whenever that changes.
    pub fn follow(&self) {
        let lookup = *self;
        Effect::new(move |_| lookup.fetch(lookup.settings.locale().get()));
    }

    /// Whether all that can be had is there.
    pub fn is_settled(&self) -> bool {
        self.glossary().is_some() || self.is_missing()
    }

    /// Chooses what is to be shown when the glossary is next opened.
    pub fn ask(&self, entry: Entry) {
        self.asked.set_value(Some(entry));
    }

    /// What is to be shown, once.
    pub fn take_asked(&self) -> Option<Entry> {
        self.asked.try_update_value(Option::take).flatten()
    }
}
