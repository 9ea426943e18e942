//! The dialog in which export and import happen.

use leptos::html;
use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::{App, Sheet, use_app};
use crate::ui::erased::text;
use crate::ui::parts;

/// A modal dialog with whichever sheet is asked for.
#[component]
pub fn ExchangeDialog() -> impl IntoView {
    let app = use_app();
    let dialog = NodeRef::<html::Dialog>::new();
    let sheet = app.exchange.sheet();
    // Opening a modal dialog leaves the reactive graph, hence an effect.
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match sheet.with(Option::is_some) {
            // Refused only while it is open already or out of the page.
            true if !dialog.open() => {
                let _ = dialog.show_modal();
            }
            false if dialog.open() => dialog.close(),
            _ => {}
        }
    });
    let title = text(move || {
        app.text(match sheet.get() {
            Some(Sheet::Export) => Msg::ExportTitle,
            Some(Sheet::Teach) => Msg::Teach,
            Some(Sheet::HandIn) => Msg::HandIn,
            Some(Sheet::Import(_)) | None => Msg::ImportTitle,
        })
    });
    view! {
        <dialog
            node_ref=dialog
            id="exchange"
            class="dialog exchange"
            aria-labelledby="exchange-title"
            on:close=move |_| app.exchange.close()
        >
            <h2 id="exchange-title" tabindex="-1" autofocus>{title}</h2>
            {move || sheet.get().map_or_else(|| ().into_any(), |sheet| content(app, sheet))}
            <div class="dialog__close">
                <button type="button" class="button" id="exchange-close" on:click=move |_| app.exchange.close()>
                    {app.t(Msg::ExchangeClose)}
                </button>
            </div>
        </dialog>
    }
}

/// Each in a part of its own: few who teach import, and no student teaches.
fn content(app: App, sheet: Sheet) -> AnyView {
    match sheet {
        Sheet::Teach => parts::teach(app.front),
        Sheet::HandIn => parts::hand_in(app.front),
        sheet => parts::exchange(app.front, sheet),
    }
}
