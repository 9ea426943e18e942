//! What stands in the dialog: export or import.

use leptos::prelude::*;

use super::export_sheet::ExportSheet;
use super::import_sheet::ImportSheet;
use crate::state::Sheet;

/// The sheet that was asked for.
#[component]
pub fn ExchangeSheet(sheet: Sheet) -> impl IntoView {
    match sheet {
        Sheet::Export => view! { <ExportSheet/> }.into_any(),
        // In parts of their own.
        Sheet::Teach | Sheet::HandIn => ().into_any(),
        Sheet::Import(file) => view! { <ImportSheet file/> }.into_any(),
    }
}
