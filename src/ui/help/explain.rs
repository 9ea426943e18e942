//! The way to an entry of the glossary.

use crate::browser::document;
use crate::i18n::glossary::Entry;
use crate::state::{App, Lesson, Screen};
use crate::ui::focus::focus_later;

/// Identity of an entry on the page.
pub fn entry_id(entry: Entry) -> String {
    format!("term-{}", entry.id())
}

/// Shows an entry of the glossary.
pub fn explain(app: App, entry: Entry) {
    let id = entry_id(entry);
    if document::has(&id) {
        return focus_later(id);
    }
    app.lookup.ask(entry);
    app.navigation.go(Screen::Learn(Lesson::Glossary));
}
