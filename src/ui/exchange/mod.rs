//! The dialogs by which plans and tables go out and come in. What they hold is a part of its own, loaded when one is opened.

mod buttons;
mod dialog;
mod export_file;
mod export_sheet;
mod import_choices;
mod import_columns;
mod import_plans;
mod import_preview;
mod import_sheet;
mod imported;
mod sheet;

pub use buttons::ExchangeButtons;
pub use dialog::ExchangeDialog;
pub use sheet::ExchangeSheet;
