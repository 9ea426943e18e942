//! The engine as a crate of its own: cargo chooses the optimisation by crate, and the engine is worth more than size.
//!
//! The sources stay in `src/engine`; `race_planner::engine` is what everybody names.

#[path = "../src/engine/mod.rs"]
pub mod engine;
