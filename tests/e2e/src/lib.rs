//! Drives the built page as a person does, in the engine that `RACE_PLANNER_ENGINE` names, and watches what she would not see: the console, the network.
//!
//! The scenarios in `tests/scenarios` use it. It knows the page's marks (ids, canvases), not what they stand for.

#![expect(clippy::missing_panics_doc, reason = "whatever the browser refuses fails the test that asked for it")]

mod capabilities;
mod driver;
mod front;
mod machine;
mod page;
mod picture;
mod print;
mod screen;
mod visit;

pub use fantoccini::key::Key;
pub use page::{Page, seen};
pub use picture::{Picture, Shade};
pub use print::Printed;
pub use visit::{Visit, copy_of_site, scratch};
pub use xtask::engine::Engine;
