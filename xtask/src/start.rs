//! The script that starts the program, which trunk writes into `index.html`: made to tell when it fails.
//!
//! A module that fails while it waits tells an `error` to the page in Chromium and Firefox, but nothing in WebKit.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Browsers without `reportError` are left as they were: nothing is caught then.
const TELL: &str = ".catch(window.reportError)";

/// Has the script of the page in `dist` tell the page what keeps the program from starting.
pub fn tell_failure(dist: &Path) -> Result<()> {
    let index = dist.join("index.html");
    let page = fs::read_to_string(&index)?;
    let page = telling(&page).context("index.html does not start the program the way trunk did")?;
    fs::write(index, page)?;
    Ok(())
}

fn telling(page: &str) -> Option<String> {
    let call = page.find("await init(")?;
    let end = call + page[call..].find(')')? + 1;
    let (before, after) = page.split_at(end);
    Some(if after.starts_with(TELL) { page.to_owned() } else { format!("{before}{TELL}{after}") })
}

#[cfg(test)]
mod tests {
    use super::telling;

    #[test]
    fn the_start_tells_once_what_it_fails_of() {
        let page = "<script type=module>const wasm=await init({module_or_path:'./a.wasm'});go()</script>";
        let told = page.replace("});", "}).catch(window.reportError);");
        assert_eq!(telling(page).as_ref(), Some(&told));
        assert_eq!(telling(&told).as_ref(), Some(&told));
        assert_eq!(telling("<script type=module></script>"), None);
    }
}
