//! Shows all figures of a stage, or the main ones alone.

use leptos::prelude::*;

use super::extent::GridExtent;
use crate::i18n::Msg;
use crate::state::App;
use crate::ui::erased::text;

/// The button below the grid.
pub fn more_button(app: App, extent: GridExtent) -> AnyView {
    view! {
        <button
            type="button"
            id="grid-more"
            class="button button--quiet"
            aria-expanded=text(move || extent.is_full().to_string())
            on:click=move |_| extent.turn()
        >
            {text(move || app.text(if extent.is_full() { Msg::GridLess } else { Msg::GridMore }))}
        </button>
    }
    .into_any()
}
