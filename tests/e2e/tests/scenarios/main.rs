//! What people experience with the built page, in a real browser. Run by `cargo xtask test --e2e`.

mod blocked_storage;
mod canvas;
mod chances;
mod channels;
mod damaged_plan;
mod failure_page;
mod files;
mod forecast_ask;
mod full_storage;
mod harness;
mod improve;
mod keyboard;
mod language;
mod language_choice;
mod layout;
mod main_job;
mod navigation;
mod numbers;
mod saving;
mod screens;
mod tabs;
mod two_ways;
mod typing;
mod undo;
mod working;
