//! How the plan goes on paper: on which, and what is left out. Kept while the page is open.

use leptos::prelude::*;

use crate::browser::paper;
use crate::chart::paper::Block;
use crate::i18n::Locale;
use crate::state::Settings;

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperSize {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl PaperSize {
    /// All sizes, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Stable identifier, which style sheets know too.
    pub fn id(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::Letter => "letter",
        }
    }

    /// The usual one where this language tag is spoken.
    fn usual(tag: &str) -> Self {
        let is_american = ["-US", "-CA", "-MX", "-PH"].iter().any(|country| tag.ends_with(country));
        if is_american { Self::Letter } else { Self::A4 }
    }
}

/// The choices for the report.
#[derive(Clone, Copy)]
pub struct Paper {
    /// On which paper.
    pub size: RwSignal<PaperSize>,
    /// What is left out.
    pub without: RwSignal<Vec<Block>>,
}

impl Paper {
    /// Everything, on the paper that is usual for the reader; and charts turn light whenever the page is printed.
    pub(super) fn new(settings: Settings) -> Self {
        let guard = StoredValue::new_local(paper::on_print(move |is_printing| settings.print(is_printing)));
        on_cleanup(move || guard.dispose());
        let usual =
            crate::browser::document::preferred_languages().first().map_or(PaperSize::A4, |tag| PaperSize::usual(tag));
        Self { size: RwSignal::new(usual), without: RwSignal::new(Vec::new()) }
    }

    /// Lets the browser print on the chosen paper, with the pages numbered in digits of the language, until it is told
    /// otherwise.
    pub fn lay_out(self, locale: Locale) {
        let digits = if locale == Locale::Fa { "persian" } else { "decimal" };
        paper::set_page(Some((self.size.get().id(), digits)));
    }

    /// Leaves the paper to the browser.
    pub fn leave(self) {
        paper::set_page(None);
    }
}
