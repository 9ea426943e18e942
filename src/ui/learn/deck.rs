//! The deck of flashcards: what is not known comes first, what was just missed soon again.

use leptos::prelude::*;

use crate::engine::Stage;
use crate::i18n::glossary::Entry;
use crate::state::App;

/// How many other cards come before one that was not known comes back.
const APART: usize = 3;

/// The cards of a stage or all, and which of them are known; the device remembers that.
#[derive(Clone, Copy)]
pub struct Deck {
    app: App,
    queue: RwSignal<Vec<Entry>>,
    known: RwSignal<Vec<Entry>>,
}

impl Deck {
    /// The deck as it was left.
    pub fn new(app: App) -> Self {
        let known = app.front.preferences().known.unwrap_or_default();
        let known: Vec<Entry> = known.split(' ').filter_map(Entry::from_id).collect();
        let deck = Self { app, queue: RwSignal::new(Vec::new()), known: RwSignal::new(known) };
        deck.deal(None);
        deck
    }

    /// Lays out the cards of a stage that are not known.
    pub fn deal(self, stage: Option<Stage>) {
        let known = self.known.get_untracked();
        self.queue.set(of_stage(stage).filter(|entry| !known.contains(entry)).collect());
    }

    /// The card on top.
    pub fn top(self) -> Option<Entry> {
        self.queue.with(|queue| queue.first().copied())
    }

    /// How many of a stage's cards are known, and how many there are.
    pub fn progress(self, stage: Option<Stage>) -> (usize, usize) {
        let known = self.known.get();
        let all: Vec<Entry> = of_stage(stage).collect();
        (all.iter().filter(|entry| known.contains(entry)).count(), all.len())
    }

    /// Puts the top card away as known, or back among the next ones.
    pub fn answer(self, is_known: bool) {
        let Some(top) = untrack(|| self.top()) else { return };
        self.queue.update(|queue| {
            queue.remove(0);
            if !is_known {
                queue.insert(APART.min(queue.len()), top);
            }
        });
        self.known.update(|known| {
            known.retain(|entry| *entry != top);
            if is_known {
                known.push(top);
            }
        });
        self.remember();
    }

    /// Forgets what is known of a stage, and lays its cards out again.
    pub fn begin_again(self, stage: Option<Stage>) {
        let all: Vec<Entry> = of_stage(stage).collect();
        self.known.update(|known| known.retain(|entry| !all.contains(entry)));
        self.remember();
        self.deal(stage);
    }

    fn remember(self) {
        let known: Vec<&str> = self.known.with_untracked(|known| known.iter().map(|entry| entry.id()).collect());
        let known = (!known.is_empty()).then(|| known.join(" "));
        self.app.front.remember(|preferences| preferences.known = known);
    }
}

fn of_stage(stage: Option<Stage>) -> impl Iterator<Item = Entry> {
    Entry::all().filter(move |entry| stage.is_none() || entry.stage() == stage)
}
