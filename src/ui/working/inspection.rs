//! Which figure's working is shown; open or closed like any drawer, hence of `ui`.

use leptos::prelude::*;

use crate::engine::inquiry::Asked;
use crate::engine::{Kpi, Lane};
use crate::state::App;

/// The figures whose workings were followed, the one that is shown last; none while the drawer is closed.
#[derive(Clone, Copy)]
pub struct Inspection(RwSignal<Vec<Asked>>);

impl Inspection {
    /// Shows the working of a figure.
    pub fn open(self, asked: Asked) {
        self.0.set(vec![asked]);
    }

    /// Shows the working of a figure of the layer and the periods that are looked at.
    pub fn open_cell(self, app: App, lane: Lane, kpi: Kpi) {
        self.open(untrack(|| looked_at(app, lane, kpi)));
    }

    /// Goes on to a figure behind the one that is shown.
    pub fn follow(self, asked: Asked) {
        self.0.update(|way| way.push(asked));
    }

    /// Goes back to the one before.
    pub fn back(self) {
        self.0.update(|way| drop(way.pop()));
    }

    /// Shows none.
    pub fn close(self) {
        self.0.update(Vec::clear);
    }

    /// The figure that is shown.
    pub fn shown(self) -> Option<Asked> {
        self.0.with(|way| way.last().cloned())
    }

    /// Whether there is one to go back to.
    pub fn has_before(self) -> bool {
        self.0.with(|way| way.len() > 1)
    }
}

/// A figure of the layer and the periods that are looked at: of one, or of all together.
pub fn looked_at(app: App, lane: Lane, kpi: Kpi) -> Asked {
    Asked::of_cell(app.workspace.cell(lane), kpi).over(&app.workspace.span())
}

/// Makes the inspection known to every component below.
pub fn provide_inspection() {
    provide_context(Inspection(RwSignal::new(Vec::new())));
}

/// The page's inspection.
///
/// # Panics
/// Never below the root, which provides it.
pub fn use_inspection() -> Inspection {
    expect_context::<Inspection>()
}
