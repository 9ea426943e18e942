//! axe-core, which looks for barriers in a page: the scenarios run it in theirs. Where `setup` puts it, and which one it is.

use std::path::PathBuf;

use anyhow::Result;

use crate::toolbox;

/// Newer rules may find more: raised by hand, together with what they find.
pub(crate) const VERSION: &str = "4.14.1";

/// The folder to install it in.
pub(crate) fn root() -> Result<PathBuf> {
    Ok(toolbox::home()?.join(format!("axe-core-{VERSION}")))
}

/// The script, to be run in a page.
///
/// # Errors
/// Without a home folder, when no other place for tools is named.
pub fn script() -> Result<PathBuf> {
    Ok(root()?.join("node_modules/axe-core/axe.min.js"))
}
