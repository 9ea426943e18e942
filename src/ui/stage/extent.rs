//! Whether grids show all their figures or the main ones only; open or closed like any fold, hence of `ui`.

use leptos::prelude::*;

/// The extent of all grids: who asks for more in one stage mostly wants it in the next.
#[derive(Clone, Copy)]
pub struct GridExtent(RwSignal<bool>);

impl GridExtent {
    /// Whether all figures are shown.
    pub fn is_full(self) -> bool {
        self.0.get()
    }

    /// Shows all figures.
    pub fn show_all(self) {
        self.0.set(true);
    }

    /// Shows all figures, or the main ones only.
    pub fn turn(self) {
        self.0.update(|is_full| *is_full = !*is_full);
    }
}

/// Makes the extent known to every component below.
pub fn provide_grid_extent() {
    provide_context(GridExtent(RwSignal::new(false)));
}

/// The extent of the page's grids.
///
/// # Panics
/// Never below the root, which provides it.
pub fn use_grid_extent() -> GridExtent {
    expect_context::<GridExtent>()
}
