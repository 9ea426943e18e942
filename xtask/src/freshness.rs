//! Whether a built page is still the one that the sources would make, so that nobody waits for a needless build.
//!
//! It compares contents, not times: a fresh clone and a switched branch have new times on old files. And it
//! hashes what is *not* known to be without influence: a folder forgotten here costs a build, never a stale page.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// What lies beside the sources and never gets into the page.
const WITHOUT_INFLUENCE: [&str; 7] = ["target", "dist", "dist-dev", "tests", "benches", "xtask", "hosting"];

/// A number that stands for everything the page is made from: the checkout's files, and `making`, in which the
/// caller names the compiler and the commands.
pub fn of_sources(root: &Path, making: &impl Hash) -> io::Result<u64> {
    let mut hasher = DefaultHasher::new();
    making.hash(&mut hasher);
    for entry in sorted(root)? {
        let name = entry.file_name().unwrap_or_default().to_string_lossy();
        let is_text_for_people = entry.extension().is_some_and(|extension| extension == "md");
        if !name.starts_with('.') && !is_text_for_people && !WITHOUT_INFLUENCE.contains(&name.as_ref()) {
            hash_tree(&entry, &mut hasher)?;
        }
    }
    Ok(hasher.finish())
}

/// A number that stands for all files in `folder`; an absent folder has none.
pub fn of_folder(folder: &Path) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    sorted(folder).ok()?;
    hash_tree(folder, &mut hasher).ok()?;
    Some(hasher.finish())
}

fn hash_tree(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    path.file_name().hash(hasher);
    if path.is_dir() {
        for entry in sorted(path)? {
            hash_tree(&entry, hasher)?;
        }
    } else {
        fs::read(path)?.hash(hasher);
    }
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{of_folder, of_sources};

    #[test]
    fn only_what_can_reach_the_page_makes_it_stale() {
        let root = std::env::temp_dir().join(format!("xtask-freshness-{}", std::process::id()));
        let write = |path: &str, text: &str| {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), text).unwrap();
        };
        write("src/main.rs", "fn main() {}");
        let before = of_sources(&root, &"release").unwrap();

        for (path, stale) in [
            ("tests/web/main.rs", false),
            ("README.md", false),
            (".git/HEAD", false),
            ("target/debug/page", false),
            ("locales/fr/stage.ftl", true),
            ("a-new-folder/font.woff2", true),
        ] {
            write(path, "text");
            assert_eq!(of_sources(&root, &"release").unwrap() != before, stale, "{path}");
            fs::remove_dir_all(root.join(path.split('/').next().unwrap()))
                .or_else(|_| fs::remove_file(root.join(path)))
                .unwrap();
        }
        assert_ne!(of_sources(&root, &"dev").unwrap(), before);
        write("src/main.rs", "fn main() { }");
        assert_ne!(of_sources(&root, &"release").unwrap(), before);
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn an_absent_page_has_no_fingerprint() {
        assert_eq!(of_folder(std::path::Path::new("/no/such/folder")), None);
    }
}
