//! The palette's dialog, the button and the keys that open it.

use leptos::html;
use leptos::prelude::*;

use crate::browser::document;
use crate::i18n::Msg;
use crate::state::{App, use_app};
use crate::ui::dialog::show_while;
use crate::ui::erased::shown_if;
use crate::ui::parts;

const ID: &str = "palette";

/// Whether the palette is open.
#[derive(Clone, Copy)]
pub struct PaletteState(RwSignal<bool>);

impl PaletteState {
    /// Opens the palette, or closes it.
    pub fn set_open(self, is_open: bool) {
        if self.0.get_untracked() != is_open {
            self.0.set(is_open);
        }
    }
}

/// Makes the palette known to every component below.
pub fn provide_palette() {
    provide_context(PaletteState(RwSignal::new(false)));
}

/// The page's palette.
///
/// # Panics
/// Never below the desk, which provides it.
pub fn use_palette() -> PaletteState {
    expect_context::<PaletteState>()
}

/// The button that opens the palette, with the keys that do so too.
pub fn palette_button(app: App) -> AnyView {
    let palette = use_palette();
    view! {
        <button
            type="button"
            id="palette-open"
            class="palette-open"
            aria-haspopup="dialog"
            aria-keyshortcuts="Control+K"
            on:click=move |_| palette.set_open(true)
        >
            <span class="icon icon--search" aria-hidden="true"></span>
            <span class="palette-open__name">{app.t(Msg::PaletteShort)}</span>
            <kbd class="palette-open__keys" aria-hidden="true">{app.t(Msg::PaletteKeys)}</kbd>
        </button>
    }
    .into_any()
}

/// A dialog over the page, with its content while it is open; Ctrl/Cmd+K opens and closes it.
#[component]
pub fn PaletteDialog() -> impl IntoView {
    let app = use_app();
    let PaletteState(is_open) = use_palette();
    let dialog = NodeRef::<html::Dialog>::new();
    let close = move || PaletteState(is_open).set_open(false);
    show_while(dialog, is_open.into());
    let keys = window_event_listener(leptos::ev::keydown, move |event| {
        let is_meant = (event.ctrl_key() || event.meta_key()) && !event.alt_key() && !event.shift_key();
        if is_meant && event.code() == "KeyK" && !document::has_dialog_beside(ID) {
            event.prevent_default();
            is_open.update(|is_open| *is_open = !*is_open);
        }
    });
    on_cleanup(move || keys.remove());
    view! {
        <dialog
            node_ref=dialog
            id=ID
            class="dialog palette"
            aria-label=app.t(Msg::PaletteOpen)
            on:close=move |_| close()
            on:click=move |event| {
                // A click on the dialog itself, not on its content, is one on the backdrop.
                if event.target() == event.current_target() { close(); }
            }
        >
            {shown_if(move || is_open.get(), move || parts::palette(app.front))}
        </dialog>
    }
}
