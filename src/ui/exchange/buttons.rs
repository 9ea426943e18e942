//! The ways to the dialogs for export and import.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::{Sheet, use_app};

/// Two buttons.
#[component]
pub fn ExchangeButtons() -> impl IntoView {
    let app = use_app();
    let button = move |id: &'static str, msg: Msg, sheet: Sheet| {
        view! {
            <button
                type="button"
                id=id
                class="button"
                aria-haspopup="dialog"
                on:click=move |_| app.exchange.open(sheet.clone())
            >
                {app.t(msg)}
            </button>
        }
        .into_any()
    };
    view! {
        <div class="exchange-buttons">
            {button("open-import", Msg::ImportOpen, Sheet::Import(None))}
            {button("open-export", Msg::ExportOpen, Sheet::Export)}
        </div>
    }
}
