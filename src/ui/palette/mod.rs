//! The command palette: every screen, figure, term and command by name, from the keyboard. Keys and dialog come with the
//! desk, what is in the dialog when it is first opened.

mod act;
mod dialog;
mod items;
mod results;
mod sheet;

pub use dialog::{PaletteDialog, palette_button, provide_palette};
pub use sheet::PaletteSheet;
