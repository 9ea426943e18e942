//! What can be done with a block of cells: copy it, clear it, fill it from its first column or row.

use super::cells::{Cells, Spot};
use crate::exchange::csv::copied;
use crate::i18n::{Args, Msg};
use crate::plan::{EditName, PlanEdit};
use crate::state::App;
use crate::ui::field::{resting_text, typed_edit};
use crate::ui::undoable::edit_and_tell;
use crate::ui::words::{edit_error, parse_error};

/// Which way a figure is put into further cells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// From the first column into those after it.
    Across,
    /// From the first row into those below it.
    Down,
}

/// The cells as a spreadsheet takes them: numbers of the page's language, tabs and lines between them.
pub(super) fn copy(app: App, cells: &Cells, block: &[Vec<Spot>]) -> String {
    let text = |row: &Vec<Spot>| row.iter().map(|spot| cells.text(app, *spot)).collect::<Vec<_>>();
    let rows: Vec<Vec<String>> = block.iter().map(text).collect();
    copied(rows.iter().map(Vec::as_slice), &app.format())
}

/// Takes what was typed out of the cells, in one step.
pub(super) fn clear(app: App, cells: &Cells, block: &[Vec<Spot>]) -> Option<String> {
    let clear = |spot: &Spot| {
        let (slot, place) = cells.typed(*spot)?;
        let at = app.workspace.at(place);
        resting_text(app, at, slot)?;
        Some(PlanEdit::Clear { at, kpi: slot.main, and: slot.rate })
    };
    let edits = if app.workspace.is_whole() { Vec::new() } else { block.iter().flatten().filter_map(clear).collect() };
    make(app, EditName::ClearCells, edits)
}

/// Puts the figures of the first column or row into the other cells of the block, in one step, all or nothing.
pub(super) fn fill(app: App, cells: &Cells, block: &[Vec<Spot>], way: Way) -> Option<String> {
    let mut edits = Vec::new();
    for (down, row) in block.iter().enumerate() {
        for (across, spot) in row.iter().enumerate() {
            let source = match way {
                Way::Across => row[0],
                Way::Down => block[0][across],
            };
            let is_source = if way == Way::Across { across == 0 } else { down == 0 };
            let typed = cells.typed(*spot).filter(|_| !is_source && !app.workspace.is_whole());
            let Some((slot, place)) = typed else { continue };
            let text = cells.text(app, source);
            if text.is_empty() {
                continue;
            }
            match typed_edit(app, slot, None, app.workspace.at(place), &text) {
                Ok(edit) => edits.push(edit),
                Err(error) => return Some(refused(app, parse_error(app, &error))),
            }
        }
    }
    make(app, EditName::FillCells, edits)
}

/// Makes the edits as one, with the way back; says why not if they are refused.
fn make(app: App, name: EditName, edits: Vec<PlanEdit>) -> Option<String> {
    if edits.is_empty() {
        return Some(app.text(Msg::GridNothing));
    }
    edit_and_tell(app, PlanEdit::Batch(name, edits)).err().map(|error| refused(app, edit_error(app, error)))
}

fn refused(app: App, reason: String) -> String {
    app.say(Msg::GridRefused, &Args::new().text("reason", reason))
}
