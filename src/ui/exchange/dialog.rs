//! The dialog in which export and import happen.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::{App, Sheet, use_app};
use crate::ui::dialog::Dialog;
use crate::ui::erased::text;
use crate::ui::parts;

/// A modal dialog with whichever sheet is asked for.
#[component]
pub fn ExchangeDialog() -> impl IntoView {
    let app = use_app();
    let sheet = app.exchange.sheet();
    let title = text(move || {
        app.text(match sheet.get() {
            Some(Sheet::Export) => Msg::ExportTitle,
            Some(Sheet::Teach) => Msg::Teach,
            Some(Sheet::HandIn) => Msg::HandIn,
            Some(Sheet::Import(_)) | None => Msg::ImportTitle,
        })
    });
    let content = view! { {move || sheet.get().map_or_else(|| ().into_any(), |sheet| content(app, sheet))} }.into_any();
    view! {
        <Dialog
            id="exchange"
            name="exchange"
            class="exchange"
            title
            is_open=Signal::derive(move || sheet.with(Option::is_some))
            close=Callback::new(move |()| app.exchange.close())
            content
        />
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
