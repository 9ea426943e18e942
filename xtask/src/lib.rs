//! The project's own tools: set up a machine, build the page, serve it, test it, weigh it.
//!
//! One file a verb (`setup`, `build`, `pack`, `serve`, `test`, `audit`, `bench`, `size`) over a few plain helpers. `tests/e2e` borrows
//! [`static_server`], [`engine`], [`matrix`] and [`axe`].
//! Nothing in here knows what the page is about.

pub mod verb;

mod audit;
mod bench;
mod build;
mod bundler;
mod cutter;
mod fuzz;
mod glue;
mod optimiser;
mod pack;
mod page;
mod parts;
mod serve;
mod setup;
mod size;
mod test;
mod texts;

pub use toolbox::find_program;

pub use parts::{bind, is_stand_in};

pub mod axe;
pub mod engine;
pub mod matrix;
pub mod static_server;

mod debian;
mod freshness;
mod process;
mod project;
mod step;
mod toolbox;
mod wasm_code;
mod wasm_names;
