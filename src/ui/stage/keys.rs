//! Keys in the grid: from cell to cell, as in a spreadsheet; the caret goes through a text first.

use leptos::prelude::SetValue;
use web_sys::KeyboardEvent;

use super::cells::{Cells, Spot};
use super::deeds::Way;
use super::hands::Hands;
use crate::browser::cells;
use crate::i18n::Direction;

impl Hands {
    /// Takes a key before the field or button has it; what it is not meant for goes on to them.
    pub fn press(self, event: &KeyboardEvent) {
        if event.is_composing() || event.alt_key() {
            return;
        }
        self.held.set_value(None);
        let cells = self.cells();
        let Some(spot) = cells::cell_of(event).and_then(|id| cells.spot(&id)) else { return };
        if self.take(&cells, spot, event) {
            event.prevent_default();
        }
    }

    /// Says whether the key was meant for the grid.
    fn take(self, cells: &Cells, spot: Spot, event: &KeyboardEvent) -> bool {
        let caret = cells::caret(event);
        let is_free = caret.is_none_or(|caret| caret.is_all);
        let is_far = event.ctrl_key() || event.meta_key();
        let is_field = caret.is_some();
        let is_rtl = self.app.settings.direction() == Direction::Rtl;
        let side = if (event.key() == "ArrowRight") == is_rtl { -1 } else { 1 };
        let step = match event.key().as_str() {
            "ArrowUp" => (-1, 0),
            "ArrowDown" => (1, 0),
            "ArrowLeft" if is_free || !is_far && caret.is_some_and(|caret| caret.is_first) => (0, side),
            "ArrowRight" if is_free || !is_far && caret.is_some_and(|caret| caret.is_last) => (0, side),
            "Home" if is_far => return self.go_first(cells, (0, 0), (1, 1)),
            "End" if is_far => return self.go_first(cells, (cells.rows.len() - 1, cells.lanes.len() - 1), (-1, -1)),
            "Home" if is_free => return self.go_first(cells, (spot.0, 0), (0, 1)),
            "End" if is_free => return self.go_first(cells, (spot.0, cells.lanes.len() - 1), (0, -1)),
            "Enter" if is_field => (if event.shift_key() { -1 } else { 1 }, 0),
            "F2" if is_field => {
                cells::go_behind(event);
                return true;
            }
            "Escape" if self.chosen.is_some() => {
                self.chosen.clear();
                return true;
            }
            "Delete" | "Backspace" if self.chosen.is_some() => return self.clear(),
            _ if is_far && self.chosen.is_some() => {
                return match event.code().as_str() {
                    "KeyR" => self.fill(Way::Across),
                    "KeyD" => self.fill(Way::Down),
                    _ => false,
                };
            }
            _ => return false,
        };
        if event.shift_key() && event.key() != "Enter" {
            self.stretch(cells, spot, step, is_far);
        } else {
            self.go(cells, spot, step, is_far);
        }
        true
    }

    /// Puts the cursor into the next cell that is to be seen in this direction, or the last one.
    fn go(self, cells: &Cells, from: Spot, step: (isize, isize), is_far: bool) {
        if is_far {
            let end = ends(cells, from, step);
            self.go_first(cells, end, (-step.0, -step.1));
        } else if let Some(next) = beside(cells, from, step) {
            self.go_first(cells, next, step);
        }
    }

    /// Puts the cursor into the first cell that is to be seen from this one on.
    fn go_first(self, cells: &Cells, mut at: Spot, step: (isize, isize)) -> bool {
        self.chosen.clear();
        while !cells.id(at).is_some_and(|id| cells::enter(&id)) {
            match beside(cells, at, step) {
                Some(next) => at = next,
                None => break,
            }
        }
        true
    }

    fn stretch(self, cells: &Cells, from: Spot, step: (isize, isize), is_far: bool) {
        let head = self.chosen.head(cells, from);
        let next = if is_far { Some(ends(cells, head, step)) } else { beside(cells, head, step) };
        if let Some(next) = next {
            self.chosen.reach(cells, from, next);
        }
    }
}

fn beside(cells: &Cells, (row, column): Spot, (down, across): (isize, isize)) -> Option<Spot> {
    let row = row.checked_add_signed(down).filter(|row| *row < cells.rows.len())?;
    let column = column.checked_add_signed(across).filter(|column| *column < cells.lanes.len())?;
    Some((row, column))
}

/// The last spot in a direction.
fn ends(cells: &Cells, (row, column): Spot, (down, across): (isize, isize)) -> Spot {
    let end = |at: usize, step: isize, length: usize| match step {
        0 => at,
        step if step < 0 => 0,
        _ => length - 1,
    };
    (end(row, down, cells.rows.len()), end(column, across, cells.lanes.len()))
}
