//! What the parts of the map share while it is on the page.

use leptos::prelude::*;

use crate::plan::EditError;

/// Whose way is shown, which form is open, and why the last change was refused.
#[derive(Clone, Copy)]
pub struct Seat {
    /// The persona; nothing for everybody's way.
    pub persona: Memo<Option<u32>>,
    /// The touchpoint whose form is open.
    pub open: RwSignal<Option<u32>>,
    /// Why the last change was refused.
    pub error: RwSignal<Option<EditError>>,
}
