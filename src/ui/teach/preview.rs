//! The page itself in a frame, as others will see it; made only when it is asked for, and keeping nothing.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};

/// A button and, while it is pressed, the frame.
#[component]
pub fn Preview(
    /// Identity of the frame.
    id: &'static str,
    /// What the button says to show it.
    show: Msg,
    /// What the frame shows; nothing where the page has no address.
    source: Signal<Option<String>>,
) -> impl IntoView {
    let app = use_app();
    let is_shown = RwSignal::new(false);
    let frame = move || {
        let source = move || source.get().unwrap_or_default();
        view! { <iframe id=id class="teach__preview" title=app.t(Msg::EmbedPreview) src=source></iframe> }.into_any()
    };
    let button = move || {
        let words = move || app.text(if is_shown.get() { Msg::EmbedPreviewHide } else { show });
        view! {
            <button
                type="button"
                id=format!("{id}-show")
                class="button"
                aria-expanded=text(move || is_shown.get().to_string())
                on:click=move |_| is_shown.update(|it| *it = !*it)
            >
                {text(words)}
            </button>
        }
        .into_any()
    };
    let has_source = move || source.with(Option::is_some);
    view! {
        {shown_if(has_source, button)}
        {shown_if(move || has_source() && is_shown.get(), frame)}
    }
}
