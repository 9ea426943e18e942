//! What an import has brought is told, with the way back.

use std::sync::Arc;

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::state::{App, Screen, Wish};
use crate::ui::undoable;

/// The stored plan that is open, to come back to when an import is taken back.
pub(super) fn open_plan(app: App) -> Option<String> {
    let is_open = untrack(|| app.workspace.is_open() && !app.keeper.is_shared());
    is_open.then(|| app.workspace.plan().with_untracked(|plan| plan.id().to_owned()))
}

/// Tells that plans were added. Taken back, they go, and the plan that was open before is open again.
pub(super) fn tell_added(
    app: App,
    added: Vec<String>,
    before: Option<String>,
    words: impl Fn() -> String + Send + Sync + 'static,
) {
    let undo = move || {
        // What the store does not let go is still listed.
        let _ = app.keeper.take_back(&added);
        match &before {
            Some(id) if app.keeper.has(id) => app.front.open(Wish::Stored(id.clone())),
            _ => app.navigation.go(Screen::Start),
        }
    };
    app.front.toasts.tell(words, Some(Arc::new(undo)), || true);
}

/// Tells that a plan of this title was added.
pub(super) fn tell_plan(app: App, added: String, before: Option<String>, title: &str) {
    let title = if title.is_empty() { untrack(|| app.text(Msg::StartNewName)) } else { title.to_owned() };
    tell_added(app, vec![added], before, move || app.say(Msg::ImportAdded, &Args::new().text("name", title.clone())));
}

/// Tells that so many figures came into the open plan.
pub(super) fn tell_figures(app: App, figures: usize) {
    undoable::tell(app, move || {
        app.say(Msg::ImportTaken, &Args::new().count("figures", &app.format(), figures as f64))
    });
}
