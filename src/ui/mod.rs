//! What people see: Leptos components, one public component a file, folders named after screens.
//!
//! Components hold drafts, open/closed and hover, nothing else; whatever lives longer is in `state`.

mod chart;
mod compared;
mod desk;
mod dialog;
mod embed;
mod erased;
mod exchange;
pub mod field;
mod focus;
mod forecast;
mod handed;
mod help;
mod improve;
mod learn;
mod lock;
mod loyalty;
mod overview;
mod palette;
mod parts;
mod plan;
mod plans;
mod report;
mod root;
mod screen_name;
mod share;
mod shell;
pub mod stage;
mod start;
mod summary;
mod tactics;
mod task;
mod teach;
mod told;
mod undoable;
mod words;
pub mod working;

/// Installs the crash page and mounts the product in place of the static shell.
pub fn start() {
    crate::browser::crash::install();
    // Leptos' own tasks begin with the mount.
    wasm_bindgen_futures::spawn_local(async {
        // Without texts the static page has said so already.
        if crate::state::load_first_language().await
            && let Some(place) = crate::browser::document::app_root()
        {
            leptos::mount::mount_to(place, root::Root).forget();
        }
    });
}
