//! Into which file code goes that several parts need. Laid into the cutting library by `xtask/src/cutter.rs`.

use crate::split_point::SplitModuleIdentifier;

/// What `base` and other parts need is put into `base`, which is there before any of them; what only others share, into
/// one file of theirs. Without a base every combination of parts has a file of its own.
pub fn settled<'a>(
    place: &SplitModuleIdentifier,
    base: Option<&str>,
    parts: impl Iterator<Item = &'a String>,
) -> SplitModuleIdentifier {
    match (place, base) {
        (SplitModuleIdentifier::Chunk(needed_by), Some(base)) if needed_by.contains(base) => {
            SplitModuleIdentifier::Split(base.to_owned())
        }
        (SplitModuleIdentifier::Chunk(_), Some(base)) => {
            SplitModuleIdentifier::Chunk(parts.filter(|part| *part != base).cloned().collect())
        }
        _ => place.clone(),
    }
}
