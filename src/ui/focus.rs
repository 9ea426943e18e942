//! Where the cursor goes after something was added or taken away.

use std::time::Duration;

use leptos::prelude::set_timeout;

use crate::browser::document;

/// Puts the cursor into a field that is there after this round of effects.
pub fn focus_later(id: String) {
    set_timeout(
        move || {
            document::focus(&id);
        },
        Duration::ZERO,
    );
}
