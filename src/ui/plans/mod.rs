//! The stored plans: the Plans dialog with what is copied from one plan to another, and the list of the start screen.
//!
//! The list knows no open plan and stands without the desk; the dialog belongs to the desk.

mod aside_fold;
mod content;
mod dialog;
mod differences;
mod earlier_list;
mod list;
mod list_tools;
mod new_plan;
mod pick_names;
mod picks;
mod rename_form;
mod room;
mod row;
mod stored_list;
mod sure_button;
mod take;
mod told;
mod trash_fold;

pub use content::PlansContent;
pub use dialog::{PlansDialog, PlansDialogState, provide_plans_dialog, use_plans_dialog};
pub use stored_list::StoredList;
