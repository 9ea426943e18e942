//! Which figures grids show: the main ones only or all, and which groups are unfolded; open or closed like any fold,
//! hence of `ui`.

use leptos::prelude::*;

use crate::plan::Group;

/// The extent of all grids: who asks for more in one stage mostly wants it in the next.
#[derive(Clone, Copy)]
pub struct GridExtent {
    is_full: RwSignal<bool>,
    unfolded: RwSignal<Vec<Group>>,
}

impl GridExtent {
    /// Whether more than the main figures are shown.
    pub fn is_full(self) -> bool {
        self.is_full.get()
    }

    /// Shows the figures of this group, and with them the headings of the others.
    pub fn show(self, group: Group) {
        if group != Group::Main {
            self.is_full.set(true);
            self.unfold([group]);
        }
    }

    /// Shows more than the main figures, or these only.
    pub fn turn(self) {
        self.is_full.update(|is_full| *is_full = !*is_full);
    }

    /// Whether the group's figures are shown below its heading.
    pub fn is_unfolded(self, group: Group) -> bool {
        self.unfolded.with(|unfolded| unfolded.contains(&group))
    }

    /// Unfolds these groups.
    pub fn unfold(self, groups: impl IntoIterator<Item = Group>) {
        self.unfolded.update(|unfolded| unfolded.extend(groups));
    }

    /// Folds the group, or unfolds it.
    pub fn turn_group(self, group: Group) {
        self.unfolded.update(|unfolded| {
            if unfolded.contains(&group) {
                unfolded.retain(|other| *other != group);
            } else {
                unfolded.push(group);
            }
        });
    }
}

/// Makes the extent known to every component below.
pub fn provide_grid_extent() {
    provide_context(GridExtent { is_full: RwSignal::new(false), unfolded: RwSignal::new(Vec::new()) });
}

/// The extent of the page's grids.
///
/// # Panics
/// Never below the root, which provides it.
pub fn use_grid_extent() -> GridExtent {
    expect_context::<GridExtent>()
}
