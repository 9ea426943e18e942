//! How customers feel on their way: a mark for each touchpoint.

pub use crate::chart::present_journey::feeling_name;
use crate::plan::BEST_FEELING;

/// Every feeling there is, the best first.
pub fn feelings() -> impl Iterator<Item = i8> {
    (-BEST_FEELING..=BEST_FEELING).rev()
}

/// The sign of a feeling, which needs neither colour nor language.
pub fn sign(feeling: i8) -> &'static str {
    match feeling {
        ..=-2 => "−−",
        -1 => "−",
        0 => "○",
        1 => "+",
        2.. => "++",
    }
}

/// The class by which a mark gets its height and colour: from 0, the worst.
pub fn class_of(feeling: i8) -> String {
    format!("feeling feeling--{}", feeling + BEST_FEELING)
}
