//! Improve: tests of one change against another, how large a test must be, and the ledger of what was tried.

mod ledger;
mod screen;

pub use screen::ImproveScreen;
