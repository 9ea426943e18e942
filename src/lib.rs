//! RACE Planner: digital-marketing plans with the RACE framework (Plan – Reach – Act – Convert – Engage).
//!
//! The map, in reading order; imports go from right to left only:
//! `engine ← plan ← i18n ← chart`, `engine, plan, i18n ← exchange`, `engine, plan ← library ← browser`, `state` and `ui` use
//! all of these.
//!
//! - [`engine`] works out every figure from the entered ones, in whichever direction they allow.
//! - [`plan`] is the saved document and the one way to change it.
//! - [`i18n`] speaks to people: four languages, their numbers and dates.
//! - [`chart`] turns figures into scenes and paints them on any plotters backend.
//! - [`exchange`] decodes and encodes files from and to the outside.
//! - [`library`] keeps plans in a store, whatever fails, and tells two tabs apart.
//! - `browser`, `state`, `ui` exist in the browser build only.
//!
//! The invariants that hold all over (`tests/it/tidy.rs` keeps them, `ARCHITECTURE.md` explains them):
//! 1. The six native rooms know no leptos, no web-sys and no clock.
//! 2. The engine is total and deterministic: no panic, no NaN, no infinity; what cannot be known is absent.
//! 3. Only `plan::document` knows the JSON format; only `exchange` decodes foreign bytes.
//! 4. A plan is changed only through `plan::PlanEdit`.
//! 5. No text for people outside `locales/`; no colour outside `style/tokens.css` and `chart::palette`.
//! 6. Only `state` owns long-lived signals and effects.
//! 7. Numbers for people are made and read only by `i18n::number`.

pub mod plan;
pub use race_engine::engine;

pub mod i18n;

pub mod chart;
pub mod exchange;
pub mod library;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod state;
#[cfg(target_arch = "wasm32")]
pub mod ui;
