//! A folder of files in memory, by their paths in it: what the steps of packing hand on. Ordered, so that equal files give
//! equal bytes whatever order the disk lists them in.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// Files by their paths, with `/` between folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// Reads all files below `folder`, but for hidden ones: trunk leaves such after a failed build.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut site = Self::default();
        site.read_into(folder, "").with_context(|| format!("{} can't be read", folder.display()))?;
        Ok(site)
    }

    fn read_into(&mut self, folder: &Path, prefix: &str) -> Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            // Names stand in addresses, scripts and lists as they are.
            let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
            ensure!(is_plain && !name.starts_with('_'), "`{name}` is no name for a file on every static host");
            if path.is_dir() {
                self.read_into(&path, &format!("{prefix}{name}/"))?;
            } else {
                self.put(format!("{prefix}{name}"), fs::read(&path)?);
            }
        }
        Ok(())
    }

    /// Writes the files in the place of whatever `folder` holds.
    pub fn write(&self, folder: &Path) -> Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        for (path, bytes) in &self.files {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
            fs::write(file, bytes)?;
        }
        Ok(())
    }

    pub fn put(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    pub fn bytes(&self, path: &str) -> Result<&[u8]> {
        let bytes = self.files.get(path).with_context(|| format!("there is no `{path}` in the page"))?;
        Ok(bytes)
    }

    pub fn text(&self, path: &str) -> Result<&str> {
        std::str::from_utf8(self.bytes(path)?).with_context(|| format!("`{path}` is no text"))
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The files whose names end in a dot and `extension`.
    pub fn of_kind(&self, extension: &'static str) -> impl Iterator<Item = (&str, &[u8])> {
        self.files().filter(move |(path, _)| Path::new(path).extension() == Some(extension.as_ref()))
    }

    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }
}
