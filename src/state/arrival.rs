//! The link by which a plan came: taken out of the address, it waits in the tab until that plan is kept, so that
//! neither a reload nor a change of screen loses it. Knows the address and the tab's store, not the plan.

use leptos::prelude::*;

use super::Screen;
use crate::browser::address;
use crate::exchange::link;
use crate::library::{SHARED, SharedStore, StoreKind};

/// Where a link waits.
#[derive(Clone, Copy)]
pub struct Arrival {
    tab: StoredValue<SharedStore, LocalStorage>,
}

impl Arrival {
    /// Lets links wait in the tab's store.
    pub fn new(tab: SharedStore) -> Self {
        Self { tab: StoredValue::new_local(tab) }
    }

    /// The link in the address, else one that was there before a reload.
    pub fn waiting(&self) -> Option<String> {
        let fragment = address::hash();
        if link::is_link(&fragment) {
            self.take(&fragment);
            return Some(fragment);
        }
        self.tab.with_value(|tab| tab.get(SHARED).ok().flatten())
    }

    /// Puts a link from the address aside. Where nothing outlives a reload it stays in the address as well.
    pub fn take(&self, fragment: &str) {
        let is_safe = self.tab.with_value(|tab| {
            tab.kind() != StoreKind::Memory && fragment.len() <= link::MAX_CHARS && tab.set(SHARED, fragment).is_ok()
        });
        if is_safe {
            address::replace_hash(Screen::Overview.hash());
        }
    }

    /// Forgets the link: its plan is kept, or was given up for another.
    pub fn forget(&self) {
        // What can't be removed shows the same copy after a reload, over nothing.
        let _ = self.tab.with_value(|tab| tab.remove(SHARED));
    }
}
