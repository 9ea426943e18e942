//! The hands that work in the grid as in a spreadsheet: what they do with the chosen block. `keys` and `pointer` say how
//! it is chosen.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event};

use super::cells::{Cells, Spot};
use super::chosen::Chosen;
use super::deeds::{self, Way};
use super::extent::GridExtent;
use crate::browser::files;
use crate::i18n::{Args, Msg};
use crate::plan::Slot;
use crate::state::App;

/// The grid's keyboard and pointer.
#[derive(Clone, Copy)]
pub(super) struct Hands {
    pub app: App,
    pub slots: &'static [Slot],
    pub extent: GridExtent,
    pub chosen: Chosen,
    /// What is said of the last deed.
    pub told: RwSignal<String>,
    /// The cell in which the cursor was last.
    pub last: RwSignal<Option<String>>,
    /// Where the pointer was pressed and is still held.
    pub(super) held: StoredValue<Option<Spot>>,
}

impl Hands {
    /// For the grid of these slots.
    pub fn new(app: App, slots: &'static [Slot], extent: GridExtent) -> Self {
        let (chosen, told) = (Chosen::new(), RwSignal::new(String::new()));
        Self { app, slots, extent, chosen, told, last: RwSignal::new(None), held: StoredValue::new(None) }
    }

    /// The grid as it is now.
    pub fn cells(self) -> Cells {
        Cells::of(self.app, self.slots, self.extent)
    }

    /// The browser copies or cuts: the block, if there is one.
    pub fn take_along(self, event: &Event) {
        let Some(text) = self.text() else { return };
        let put = event.dyn_ref::<ClipboardEvent>().is_some_and(|event| files::put_on_clipboard(event, &text));
        if put {
            event.prevent_default();
            self.tell_copied();
            if event.type_() == "cut" {
                self.clear();
            }
        }
    }

    /// Copies the block; for a button.
    pub fn copy(self) {
        if let Some(text) = self.text() {
            files::copy_text(&text, move |is_copied| {
                if is_copied {
                    self.tell_copied();
                }
            });
        }
    }

    fn text(self) -> Option<String> {
        let cells = self.cells();
        self.chosen.block().map(|block| deeds::copy(self.app, &cells, &block.spots(&cells)))
    }

    fn tell_copied(self) {
        let count = untrack(|| self.chosen.block()).map_or(0, |block| block.count());
        let args = Args::new().count("cells", &untrack(|| self.app.format()), count as f64);
        self.told.set(untrack(|| self.app.say(Msg::GridCopied, &args)));
    }

    /// Clears the block.
    pub fn clear(self) -> bool {
        self.deed(|cells, block| deeds::clear(self.app, cells, block))
    }

    /// Fills the block.
    pub fn fill(self, way: Way) -> bool {
        self.deed(|cells, block| deeds::fill(self.app, cells, block, way))
    }

    /// The row from the cell in which the cursor was last to the last channel, if there is something in it to go on.
    pub fn rest_of_row(self) -> Option<(Spot, Spot)> {
        let cells = self.cells();
        let (row, column) = self.last.with(|last| cells.spot(last.as_deref()?))?;
        let end = cells.lanes.len().checked_sub(2).filter(|end| *end > column)?;
        let is_there = cells.typed((row, column)).is_some() && !cells.text(self.app, (row, column)).is_empty();
        is_there.then_some(((row, column), (row, end)))
    }

    /// Fills the row from there on.
    pub fn fill_row(self) {
        if let Some((from, to)) = self.rest_of_row() {
            self.chosen.reach(&self.cells(), from, to);
            self.fill(Way::Across);
        }
    }

    fn deed(self, make: impl FnOnce(&Cells, &[Vec<Spot>]) -> Option<String>) -> bool {
        let cells = self.cells();
        if let Some(block) = self.chosen.block() {
            self.app.workspace.leave_field();
            self.told.set(make(&cells, &block.spots(&cells)).unwrap_or_default());
        }
        true
    }
}
