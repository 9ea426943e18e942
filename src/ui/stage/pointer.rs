//! The pointer in the grid: drawn over cells, or pressed with Shift, it chooses a block.

use leptos::prelude::*;
use web_sys::{Event, PointerEvent};

use super::hands::Hands;
use crate::browser::cells;

impl Hands {
    /// The pointer is pressed: with Shift a block reaches from the cursor to here.
    pub fn grip(self, event: &PointerEvent) {
        // A finger scrolls.
        if event.pointer_type() == "touch" || event.button() != 0 {
            return;
        }
        let cells = self.cells();
        let Some(spot) = cells::cell_of(event).and_then(|id| cells.spot(&id)) else { return };
        if !event.shift_key() {
            self.chosen.clear();
            self.held.set_value(Some(spot));
        } else if let Some(from) = cells::cell_with_cursor().and_then(|id| cells.spot(&id)) {
            self.held.set_value(Some(from));
            self.chosen.reach(&cells, from, spot);
        }
    }

    /// The pointer comes into a cell: held, it draws the block along.
    pub fn drag(self, event: &PointerEvent) {
        let Some(from) = self.held.get_value().filter(|_| event.buttons() & 1 == 1) else { return };
        let cells = self.cells();
        if let Some(spot) = cells::cell_of(event).and_then(|id| cells.spot(&id)) {
            self.chosen.reach(&cells, from, spot);
        }
    }

    /// With Shift the cursor stays where it is.
    pub fn stay(self, event: &Event) {
        if self.chosen.is_some() {
            event.prevent_default();
        }
    }

    /// The pointer is let go. What it was pressed at comes wholly into sight only now: moved away below the pointer, it
    /// would seem that a block is drawn.
    pub fn let_go(self, event: &Event) {
        self.held.set_value(None);
        cells::bring_into_sight(event);
    }

    /// The cursor has come into a cell: a block that began elsewhere is over.
    pub fn come(self, event: &Event) {
        if self.held.get_value().is_none() {
            cells::bring_into_sight(event);
        }
        let cells = self.cells();
        let Some(id) = cells::cell_of(event) else { return };
        if let Some(spot) = cells.spot(&id)
            && self.chosen.begins_elsewhere(&cells, spot)
        {
            self.chosen.clear();
        }
        self.last.set(Some(id));
    }
}
