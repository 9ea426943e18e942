//! The ledger: what was tried, what was expected, what came of it, and what the kept changes add up to.

mod edits;
mod part;
mod sum_figure;
mod trial_card;
mod trial_dates;
mod trial_verdict;

pub use part::LedgerPart;
