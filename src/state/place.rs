//! Where the page stands and what follows from that: alone, in a frame or in a file; where it keeps things; and whether it
//! may be changed or only looked at. Knows the address and the stores, no plan.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

use crate::browser::{address, document, parent, storage};
use crate::exchange::address::{Address, Keeping, MAIN_SLOT, Mode, Resize};
use crate::library::{Guarded, SharedStore, StoreKind};
use crate::plan::Example;

/// A text that is to be copied by hand: a link that the browser would neither open nor copy, or a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// What it is.
    pub name: String,
    /// The text.
    pub text: String,
}

/// Where the page stands.
#[derive(Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own about the address or the frame")]
pub struct Place {
    /// Whether it stands in a frame.
    pub is_framed: bool,
    /// Whether it keeps things apart from the page that stands alone: framed, or asked to.
    pub is_embedded: bool,
    /// How it tells its height.
    pub(super) resize: Resize,
    /// Whether nothing is to be opened by itself, since that may be what the page died of.
    pub is_safe: bool,
    /// Whether the address asks that nothing be kept.
    pub keeps_nothing: bool,
    /// The example that the address names.
    pub(super) preset: Option<Example>,
    mode: RwSignal<Mode>,
    is_frozen: StoredValue<Rc<Cell<bool>>, LocalStorage>,
    store: StoredValue<SharedStore, LocalStorage>,
    words: StoredValue<Words>,
    offered: RwSignal<Option<Offered>>,
}

struct Words {
    space: String,
    slot: Option<String>,
    origin: Option<String>,
    refused: Vec<&'static str>,
}

/// What a page finds when it is opened.
pub(super) struct Visit {
    pub asked: Address,
    pub place: Place,
    /// The tab's own store.
    pub tab: SharedStore,
}

impl Visit {
    /// Reads the address and opens the stores.
    pub fn new(is_screen: fn(&str) -> bool) -> Self {
        let asked = Address::read(&address::query(), is_screen);
        let is_framed = parent::is_framed();
        let is_file = address::is_file();
        let is_embedded = is_framed || asked.embed == Some(true);
        let kind = match (asked.storage, is_file) {
            (Keeping::Nothing, _) => StoreKind::Memory,
            (Keeping::Session, _) => StoreKind::Session,
            (Keeping::Auto, true) => StoreKind::File,
            (Keeping::Auto, false) if is_embedded => StoreKind::Embedded,
            (Keeping::Auto, false) => StoreKind::Persistent,
        };
        let space = asked.space(is_embedded);
        let is_frozen = Rc::new(Cell::new(asked.mode == Mode::View));
        let guarded = |store| -> SharedStore { Rc::new(Guarded::new(store, Rc::clone(&is_frozen))) };
        let (store, tab) = (guarded(storage::open(&space, kind)), guarded(storage::of_tab(&space, kind)));
        let words =
            Words { space, slot: asked.slot.clone(), origin: asked.origin.clone(), refused: asked.refused.clone() };
        let place = Place {
            is_framed,
            is_embedded,
            resize: asked.resize,
            is_safe: asked.is_safe,
            keeps_nothing: asked.storage == Keeping::Nothing,
            preset: asked.preset,
            mode: RwSignal::new(asked.mode),
            is_frozen: StoredValue::new_local(is_frozen),
            store: StoredValue::new_local(store),
            words: StoredValue::new(words),
            offered: RwSignal::new(None),
        };
        let is_compact = asked.embed.unwrap_or(is_framed);
        Effect::new(move |_| document::set_use(place.mode().id(), is_compact));
        Self { asked, place, tab }
    }
}

impl Place {
    /// The page's own corner of the browser's storage.
    pub(super) fn store(&self) -> SharedStore {
        self.store.get_value()
    }

    /// What stands before its keys.
    pub(super) fn space(&self) -> String {
        self.words.with_value(|words| words.space.clone())
    }

    /// The name that tells several of its frames apart.
    pub(super) fn slot(&self) -> String {
        self.words.with_value(|words| words.slot.clone()).unwrap_or_else(|| MAIN_SLOT.to_owned())
    }

    /// The one origin that may hand plans in and get them.
    pub fn origin(&self) -> Option<String> {
        self.words.with_value(|words| words.origin.clone())
    }

    /// The parameters of the address whose values mean nothing.
    pub fn refused(&self) -> Vec<&'static str> {
        self.words.with_value(|words| words.refused.clone())
    }

    /// What may be done with the page.
    pub fn mode(&self) -> Mode {
        self.mode.get()
    }

    /// Whether it may only be looked at.
    pub fn is_viewing(&self) -> bool {
        self.mode() == Mode::View
    }

    /// Lets the page be used otherwise; out of looking no way leads. What waits to be saved must be saved before.
    pub(super) fn set_mode(&self, mode: Mode) {
        if untrack(|| self.is_viewing()) {
            return;
        }
        self.is_frozen.with_value(|is_frozen| is_frozen.set(mode == Mode::View));
        self.mode.set(mode);
    }

    /// What the browser would neither open nor copy.
    pub fn offered(&self) -> RwSignal<Option<Offered>> {
        self.offered
    }
}
