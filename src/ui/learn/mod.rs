//! Learn: the glossary, flashcards and exercises.

mod answer;
mod card_sheet;
mod cards;
mod deck;
mod entries;
mod entry;
mod exercises;
mod glossary;
mod screen;
mod stage_select;

pub use screen::LearnScreen;
