//! The entered figures of a plan, in the order of their keys. Those of a place are shared between a plan and its copies
//! until one of them changes, so that the way back over hundreds of steps does not hold hundreds of plans.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::entry::{Entry, EntryKey, Place};

type OfPlace = Arc<BTreeMap<EntryKey, Entry>>;

/// Figures by their keys. Keys are ordered by place first, so that going from place to place keeps their order.
#[derive(Clone, Debug, Default)]
pub(super) struct Entries {
    /// No place is without figures.
    places: BTreeMap<Place, OfPlace>,
}

impl Entries {
    pub(super) fn iter(&self) -> impl Iterator<Item = (&EntryKey, &Entry)> {
        self.places.values().flat_map(|entries| entries.iter())
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &EntryKey> {
        self.iter().map(|(key, _)| key)
    }

    pub(super) fn get(&self, key: &EntryKey) -> Option<&Entry> {
        self.places.get(&key.at.place)?.get(key)
    }

    pub(super) fn contains_key(&self, key: &EntryKey) -> bool {
        self.get(key).is_some()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Returns the figure that stood there before.
    pub(super) fn insert(&mut self, key: EntryKey, entry: Entry) -> Option<Entry> {
        Arc::make_mut(self.places.entry(key.at.place).or_default()).insert(key, entry)
    }

    /// Returns the figure that stood there.
    pub(super) fn remove(&mut self, key: &EntryKey) -> Option<Entry> {
        // What is not there must not cost a copy of the place.
        self.get(key)?;
        let entries = Arc::make_mut(self.places.get_mut(&key.at.place)?);
        let entry = entries.remove(key);
        if entries.is_empty() {
            self.places.remove(&key.at.place);
        }
        entry
    }

    /// Takes out all figures of a place.
    pub(super) fn remove_place(&mut self, place: Place) {
        self.places.remove(&place);
    }
}

impl PartialEq for Entries {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, other): (&OfPlace, &OfPlace)| Arc::ptr_eq(one, other) || one == other;
        self.places.keys().eq(other.places.keys()) && self.places.values().zip(other.places.values()).all(same)
    }
}
