//! The way to the field of a figure.

use leptos::prelude::*;

use super::extent::GridExtent;
use crate::engine::{Cell, Kpi};
use crate::plan::Slot;
use crate::state::{App, Screen};
use crate::ui::focus::focus_later;
use crate::ui::words::field_id;

/// Shows the stage of the figure, in its layer and period, and puts the cursor into its field.
pub fn go_to_field(app: App, extent: GridExtent, cell: Cell, kpi: Kpi) {
    if app.workspace.layer().get_untracked() != cell.layer {
        app.workspace.layer().set(cell.layer);
    }
    if untrack(|| app.workspace.period()) != cell.period {
        app.workspace.look_at(cell.period);
    } else if untrack(|| app.workspace.is_whole()) {
        // Together there is nothing to type.
        app.workspace.look_at_whole(false);
    }
    extent.show(Slot::of_kpi(kpi).group);
    app.navigation.go(Screen::Stage(Slot::stage_of(kpi)));
    // The screen is there after this round of effects.
    focus_later(field_id(kpi, cell.lane));
}
