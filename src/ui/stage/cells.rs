//! The cells of a stage's grid as they are shown: rows of figures from top to bottom, lanes from channel to total.

use leptos::prelude::*;

use super::extent::GridExtent;
use crate::engine::{Kpi, Lane, Scope};
use crate::plan::{Group, Place, Slot};
use crate::state::App;
use crate::ui::field::resting_text;
use crate::ui::words::{figure_text, grid_cell_id};

/// A place in the grid: the row and the column, from 0.
pub(super) type Spot = (usize, usize);

/// The grid as it is now.
pub(super) struct Cells {
    /// The figures that are shown, from top to bottom.
    pub rows: Vec<Slot>,
    /// The channels, and the total behind them.
    pub lanes: Vec<(Lane, Place)>,
}

impl Cells {
    /// The grid of these slots.
    pub fn of(app: App, slots: &[Slot], extent: GridExtent) -> Self {
        let (rows, lanes) = app.workspace.plan().with(|plan| {
            let channels = plan.channels().iter().enumerate();
            let lanes = channels.map(|(index, channel)| (Lane::Channel(index), Place::Channel(channel.id)));
            let rows = shown(slots, extent).filter(|slot| !plan.hides_slot(*slot));
            (rows.collect(), lanes.chain([(Lane::Total, Place::Business)]).collect())
        });
        Self { rows, lanes }
    }

    /// Identity of the cell at a spot.
    pub fn id(&self, (row, column): Spot) -> Option<String> {
        Some(grid_cell_id(self.rows.get(row)?.main, self.lanes.get(column)?.0))
    }

    /// The spot of the cell with this identity.
    pub fn spot(&self, id: &str) -> Option<Spot> {
        let spots = (0..self.rows.len()).flat_map(|row| (0..self.lanes.len()).map(move |column| (row, column)));
        spots.into_iter().find(|spot| self.id(*spot).as_deref() == Some(id))
    }

    /// The row of a figure.
    pub fn row(&self, kpi: Kpi) -> Option<usize> {
        self.rows.iter().position(|slot| slot.main == kpi)
    }

    /// The slot and the place of a spot, if something may be typed there.
    pub fn typed(&self, (row, column): Spot) -> Option<(Slot, Place)> {
        let (slot, (lane, place)) = (*self.rows.get(row)?, *self.lanes.get(column)?);
        let is_typed = (slot.main.scope() == Scope::Channel) == (lane != Lane::Total);
        is_typed.then_some((slot, place))
    }

    /// What stands at a spot: what was typed, else what follows.
    pub fn text(&self, app: App, spot: Spot) -> String {
        let typed = self.typed(spot).filter(|_| !app.workspace.is_whole());
        let entered = typed.and_then(|(slot, place)| resting_text(app, app.workspace.at(place), slot));
        let (row, column) = spot;
        let shown = || {
            let cell = app.workspace.cell(self.lanes.get(column)?.0);
            let kpi = self.rows.get(row)?.main;
            app.workspace.shown().with(|report| report.value(cell, kpi))?;
            Some(figure_text(app, cell, kpi))
        };
        entered.or_else(shown).unwrap_or_default()
    }
}

/// The rows that the grid shows, from top to bottom.
fn shown(slots: &[Slot], extent: GridExtent) -> impl Iterator<Item = Slot> {
    let is_shown = move |slot: &Slot| match slot.group {
        Group::Main => true,
        Group::Details => extent.is_full(),
        group => extent.is_full() && extent.is_unfolded(group),
    };
    let order = |slot: &Slot| match slot.group {
        Group::Main => 0,
        Group::Details => 1,
        group => 2 + Group::HEADED.iter().position(|it| *it == group).unwrap_or_default(),
    };
    let mut shown: Vec<Slot> = slots.iter().copied().filter(is_shown).collect();
    shown.sort_by_key(order);
    shown.into_iter()
}
