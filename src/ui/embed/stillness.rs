//! Takes every control that could change the plan out of use while the page may only be looked at.

use leptos::prelude::*;

use crate::browser::stillness;

/// What changes nothing but the view: these controls, and those inside of these parts of the page.
const LOOKING: &str = ".header__settings, #share, #share-dialog, #open-export, #exchange, .switch, .periods, .tile, .derived, \
                       .field__working, .about, .learn, .drawer, .notice, .address-notice, .toasts, .figure, .card--example, .history__close";

/// Nothing to see; works as long as it is on the page.
#[component]
pub fn Stillness() -> impl IntoView {
    let guard = StoredValue::new_local(stillness::keep("app", LOOKING));
    on_cleanup(move || guard.dispose());
}
