//! Which figure's working is shown; open or closed like any drawer, hence of `ui`.

use leptos::prelude::*;

use crate::engine::{Kpi, Lane};

/// The figure whose working is shown, if any.
#[derive(Clone, Copy)]
pub struct Inspection(RwSignal<Option<(Lane, Kpi)>>);

impl Inspection {
    /// Shows the working of a figure.
    pub fn open(self, lane: Lane, kpi: Kpi) {
        self.0.set(Some((lane, kpi)));
    }

    /// Shows none.
    pub fn close(self) {
        self.0.set(None);
    }

    /// The figure that is shown.
    pub fn shown(self) -> Option<(Lane, Kpi)> {
        self.0.get()
    }
}

/// Makes the inspection known to every component below.
pub fn provide_inspection() {
    provide_context(Inspection(RwSignal::new(None)));
}

/// The page's inspection.
///
/// # Panics
/// Never below the root, which provides it.
pub fn use_inspection() -> Inspection {
    expect_context::<Inspection>()
}
