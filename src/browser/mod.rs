//! The browser as `state` and `ui` see it: strings, numbers and callbacks instead of web-sys calls.
//!
//! Knows no plan, no engine and no leptos; the store is the one that `library` describes. Nothing here panics when the browser refuses: a refusal is a value.
//! Whatever listens to the browser is a guard that stops listening when it is dropped.

pub mod address;
pub mod cells;
pub mod clock;
pub mod crash;
pub mod document;
pub mod files;
pub mod identity;
pub mod lifecycle;
mod listener;
pub mod locks;
pub mod media;
pub mod paper;
pub mod parent;
pub mod renewal;
pub mod screen_size;
pub mod stillness;
pub mod storage;
pub mod texts;

pub use listener::Listener;
