//! Takes every control that could change the plan out of use while the page may only be looked at.

use leptos::prelude::*;

use crate::browser::{document, stillness};
use crate::ui::lock::{LOOKING, TRYING};

/// Nothing to see; works as long as it is on the page.
#[component]
pub fn Stillness() -> impl IntoView {
    let guard =
        StoredValue::new_local(document::element("app").and_then(|app| stillness::keep(&app, &[LOOKING, TRYING])));
    on_cleanup(move || guard.dispose());
}
