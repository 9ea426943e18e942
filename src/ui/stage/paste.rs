//! A block of a spreadsheet pasted into the grid: cell by cell from the field on in which it was pasted, all or nothing.

use super::cells::Cells;
use super::extent::GridExtent;
use crate::engine::{Lane, Scope};
use crate::exchange::csv::Block;
use crate::i18n::{Args, Msg};
use crate::plan::{EditName, Place, PlanEdit, Slot};
use crate::state::App;
use crate::ui::field::typed_edit;
use crate::ui::undoable::tell;
use crate::ui::words::{edit_error, field_id, parse_error};

/// Pastes a text into the fields from the one with this identity on, and says what came of it; nothing if the text is a
/// single cell, which the field takes by itself.
pub(super) fn paste(app: App, slots: &[Slot], extent: GridExtent, field: &str, text: &str) -> Option<String> {
    let block = Block::of(text)?;
    let Cells { rows: shown, lanes } = Cells::of(app, slots, extent);
    let is_here = |slot: &&Slot, lane: Lane| field_id(slot.main, lane) == field;
    let (row, lane) =
        lanes.iter().find_map(|(lane, _)| Some((shown.iter().find(|slot| is_here(slot, *lane))?, *lane)))?;
    let (row, is_total) = (row.main, lane == Lane::Total);
    let rows: Vec<Slot> = shown.into_iter().filter(|it| (it.main.scope() != Scope::Channel) == is_total).collect();
    let first_row = rows.iter().position(|slot| slot.main == row)?;
    let first_lane = lanes.iter().position(|(it, _)| *it == lane)?;
    let last_lane = if is_total { lanes.len() } else { lanes.len() - 1 };
    Some(match edits(app, &block, &rows[first_row..], &lanes[first_lane..last_lane]) {
        Ok(edits) => {
            let count = edits.len();
            match app.workspace.edit(PlanEdit::Batch(EditName::Import, edits)) {
                // Told with the way back, since it may have written over something.
                Ok(()) => {
                    tell(app, move || {
                        app.say(Msg::PasteDone, &Args::new().count("cells", &app.format(), count as f64))
                    });
                    String::new()
                }
                Err(error) => refused(app, edit_error(app, error)),
            }
        }
        Err(reason) => refused(app, reason),
    })
}

fn refused(app: App, reason: String) -> String {
    app.say(Msg::PasteRefused, &Args::new().text("reason", reason))
}

fn edits(app: App, block: &Block, rows: &[Slot], lanes: &[(Lane, Place)]) -> Result<Vec<PlanEdit>, String> {
    let mut edits = Vec::new();
    for (down, cells) in block.rows.iter().enumerate() {
        for (across, text) in cells.iter().enumerate() {
            let (Some(slot), Some((_, place))) = (rows.get(down), lanes.get(across)) else {
                if text.is_empty() {
                    continue;
                }
                return Err(app.text(Msg::PasteBeyond));
            };
            let at = app.workspace.at(*place);
            edits.push(typed_edit(app, *slot, None, at, text).map_err(|error| parse_error(app, &error))?);
        }
    }
    Ok(edits)
}
