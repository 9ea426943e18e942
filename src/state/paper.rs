//! How plans go on paper: on which, and what is left out. The preferences remember it.

use leptos::prelude::*;

use crate::browser::paper;
use crate::chart::paper::Block;
use crate::i18n::Locale;
use crate::state::{Front, Settings};

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

    /// The size of this identifier.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.id() == id)
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
    size: RwSignal<PaperSize>,
    without: RwSignal<Vec<Block>>,
    front: Front,
}

impl Paper {
    /// As it was chosen last; at first everything, on the paper that is usual for the reader. Charts turn light whenever
    /// the page is printed.
    pub(super) fn new(front: Front) -> Self {
        let settings: Settings = front.settings;
        let guard = StoredValue::new_local(paper::on_print(move |is_printing| settings.print(is_printing)));
        on_cleanup(move || guard.dispose());
        let usual =
            crate::browser::document::preferred_languages().first().map_or(PaperSize::A4, |tag| PaperSize::usual(tag));
        let chosen = front.preferences();
        let size = chosen.paper.as_deref().and_then(PaperSize::from_id).unwrap_or(usual);
        let without = chosen.without.unwrap_or_default();
        let without = without.split(' ').filter_map(Block::from_id).collect();
        Self { size: RwSignal::new(size), without: RwSignal::new(without), front }
    }

    /// On which paper.
    pub fn size(self) -> ReadSignal<PaperSize> {
        self.size.read_only()
    }

    /// What is left out.
    pub fn without(self) -> ReadSignal<Vec<Block>> {
        self.without.read_only()
    }

    /// Takes another paper.
    pub fn choose(self, size: PaperSize) {
        self.size.set(size);
        self.front.remember(|preferences| preferences.paper = Some(size.id().to_owned()));
    }

    /// Leaves a block out, or takes it in again.
    ///
    /// Kept with what the reader prefers and not with the plan: who prints is not always who plans. It says nothing of
    /// the plan, so it must not count as a change of it, and it works on plans that can only be looked at, too.
    pub fn turn(self, block: Block) {
        self.without.update(|without| match without.iter().position(|it| *it == block) {
            Some(position) => drop(without.remove(position)),
            None => without.push(block),
        });
        let ids: Vec<&str> = self.without.with_untracked(|without| without.iter().map(|block| block.id()).collect());
        let without = Some(ids.join(" ")).filter(|ids| !ids.is_empty());
        self.front.remember(|preferences| preferences.without = without);
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
