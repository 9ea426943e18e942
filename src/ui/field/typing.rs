//! How a figure's field takes keys, and the direction of what is typed.

use web_sys::KeyboardEvent;

use crate::state::App;

/// Typed text shows its own direction; a figure that only stands there has the page's.
pub(super) fn direction(app: App, shown: &str) -> &'static str {
    if shown.is_empty() { app.settings.direction().attribute() } else { "auto" }
}

/// Enter settles what is typed, Escape takes it back; what the grid has taken is not for the field.
pub(super) fn press(event: &KeyboardEvent, settle: &dyn Fn(), cancel: &dyn Fn(&KeyboardEvent)) {
    match event.key().as_str() {
        _ if event.default_prevented() => {}
        "Enter" => settle(),
        "Escape" => cancel(event),
        _ => {}
    }
}
