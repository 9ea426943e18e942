//! Chooses light, dark or whatever the system prefers.

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::state::{ThemeChoice, use_front};
use crate::ui::erased::text;

/// A button that goes round the three themes and says which one is on.
#[component]
pub fn ThemeSelect() -> impl IntoView {
    let front = use_front();
    let name = move || match front.settings.theme().get() {
        ThemeChoice::Auto => front.settings.text(Msg::ThemeAuto),
        ThemeChoice::Light => front.settings.text(Msg::ThemeLight),
        ThemeChoice::Dark => front.settings.text(Msg::ThemeDark),
    };
    let label = text(move || {
        front.settings.plain(
            Msg::ListItem,
            &Args::new().text("name", front.settings.text(Msg::ThemeSwitch)).text("value", name()),
        )
    });
    let turn = move |_| {
        front.settings.theme().update(|theme| {
            let position = ThemeChoice::ALL.iter().position(|choice| choice == theme).unwrap_or(0);
            *theme = ThemeChoice::ALL[(position + 1) % ThemeChoice::ALL.len()];
        });
    };
    view! {
        <button type="button" id="theme" class="button button--icon" aria-label=label title=label on:click=turn>
            <span class=move || glyph(front.settings.theme().get()) aria-hidden="true"></span>
        </button>
    }
}

fn glyph(theme: ThemeChoice) -> &'static str {
    match theme {
        ThemeChoice::Auto => "icon icon--auto",
        ThemeChoice::Light => "icon icon--sun",
        ThemeChoice::Dark => "icon icon--moon",
    }
}
