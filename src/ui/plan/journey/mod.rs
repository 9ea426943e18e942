//! The customer journey map.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::use_app;

/// Says that there is none yet.
#[component]
pub fn JourneyPart() -> impl IntoView {
    let app = use_app();
    view! { <section class="panel"><p class="muted">{app.t(Msg::CalendarSoon)}</p></section> }
}
