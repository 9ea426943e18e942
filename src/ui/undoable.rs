//! Edits that take something away or change much at once: they are told, with the way back.

use std::sync::Arc;

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::plan::{EditError, PlanEdit};
use crate::state::App;
use crate::ui::words::{capital, edit_name};

/// Makes the edit and offers to take it back, as long as it is the last one.
///
/// # Errors
/// Says why the edit can't be made; the plan stays as it was.
pub fn edit_and_tell(app: App, edit: PlanEdit) -> Result<(), EditError> {
    let name = edit.name();
    app.workspace.edit(edit)?;
    tell(app, move || capital(&edit_name(app, name)));
    Ok(())
}

/// Makes the edit, as a step of its own, by which the row of this name goes, and offers to take it back.
///
/// # Errors
/// Says why the edit can't be made; the plan stays as it was.
pub fn remove_and_tell(app: App, edit: PlanEdit, name: String) -> Result<(), EditError> {
    app.workspace.leave_field();
    let (before, kind) = (app.workspace.turn().get_untracked(), edit.name());
    app.workspace.edit(edit)?;
    app.workspace.leave_field();
    // A row in which nothing was entered yet takes nothing along.
    if app.workspace.turn().get_untracked() != before {
        tell(app, move || match name.trim() {
            "" => capital(&edit_name(app, kind)),
            name => app.say(Msg::RowRemoved, &Args::new().text("name", name)),
        });
    }
    Ok(())
}

/// Tells of the last edit in these words and offers to take it back.
pub fn tell(app: App, words: impl Fn() -> String + Send + Sync + 'static) {
    let turn = app.workspace.turn().get_untracked();
    let undo = Arc::new(move || app.workspace.undo());
    app.front.toasts.tell(words, Some(undo), move || app.workspace.turn().get() == turn);
}
