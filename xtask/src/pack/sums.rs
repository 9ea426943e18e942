//! What the packed files are, for those who want to check or compare them: sums in the format of `sha256sum`.

use super::offline::digest;
use super::site::Site;

/// The name of the list. It names all files but itself.
pub const FILE: &str = "SHA256SUMS";

/// A line a file, in the order of their paths.
pub fn sums(site: &Site) -> String {
    let lines = site.files().map(|(path, bytes)| [&digest(bytes), "  ", path, "\n"].concat());
    lines.collect::<Vec<_>>().concat()
}
