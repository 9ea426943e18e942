//! The start screen: plans to continue, examples, a blank plan, a file.

mod example_card;
mod file_picker;
mod screen;

pub use screen::StartScreen;
