//! The names by which a WebAssembly file and its script know each other. Reads and writes sections, knows no code.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};

const HEADER: usize = 8;
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// Renames imported functions, wherever they are imported from.
pub fn rename_imports(program: &[u8], names: &BTreeMap<String, String>) -> Result<Vec<u8>> {
    edit(program, IMPORTS, |section| {
        let mut list = List::new(section)?;
        let mut new = Vec::new();
        write_length(&mut new, list.count);
        for _ in 0..list.count {
            let (module, name) = (list.name()?, list.name()?);
            write_name(&mut new, module);
            write_name(&mut new, names.get(name).map_or(name, String::as_str));
            new.extend(list.import()?);
        }
        Ok(new)
    })
}

/// The names that are imported from `module`.
pub fn imports(program: &[u8], module: &str) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    edit(program, IMPORTS, |section| {
        let mut list = List::new(section)?;
        for _ in 0..list.count {
            let (from, name) = (list.name()?, list.name()?);
            list.import()?;
            if from == module {
                names.insert(name.to_owned());
            }
        }
        Ok(section.to_vec())
    })?;
    Ok(names)
}

/// Gives each export the name that `name` says, or takes it away.
pub fn rename_exports(program: &[u8], mut name: impl FnMut(&str) -> Option<String>) -> Result<Vec<u8>> {
    edit(program, EXPORTS, |section| {
        let mut list = List::new(section)?;
        let (mut new, mut count) = (Vec::new(), 0);
        for _ in 0..list.count {
            let old = list.name()?;
            let export = list.export()?;
            if let Some(name) = name(old) {
                write_name(&mut new, &name);
                new.extend(export);
                count += 1;
            }
        }
        let mut section = Vec::new();
        write_length(&mut section, count);
        Ok([section, new].concat())
    })
}

/// The program with one of its sections changed.
fn edit(program: &[u8], which: u8, mut change: impl FnMut(&[u8]) -> Result<Vec<u8>>) -> Result<Vec<u8>> {
    ensure!(program.starts_with(b"\0asm"), "not a WebAssembly file");
    let (mut changed, mut rest) = (program[..HEADER].to_vec(), &program[HEADER..]);
    while let Some((&id, after)) = rest.split_first() {
        let (size, after) = read_length(after).context("a section without a length")?;
        let (section, after) = after.split_at_checked(size).context("a section that is cut off")?;
        changed.push(id);
        let section = if id == which { change(section)? } else { section.to_vec() };
        write_length(&mut changed, section.len());
        changed.extend(section);
        rest = after;
    }
    Ok(changed)
}

/// The entries of a section that have names.
struct List<'a> {
    count: usize,
    rest: &'a [u8],
}

impl<'a> List<'a> {
    fn new(section: &'a [u8]) -> Result<Self> {
        let (count, rest) = read_length(section).context("a section without a count")?;
        Ok(Self { count, rest })
    }

    fn name(&mut self) -> Result<&'a str> {
        let (length, rest) = read_length(self.rest).context("a name without a length")?;
        let (name, rest) = rest.split_at_checked(length).context("a name that is cut off")?;
        self.rest = rest;
        Ok(std::str::from_utf8(name)?)
    }

    /// What follows the names of an import.
    fn import(&mut self) -> Result<&'a [u8]> {
        let lengths = |from: usize, count: usize| -> Option<usize> {
            let mut rest = self.rest.get(from..)?;
            for _ in 0..count {
                rest = read_length(rest)?.1;
            }
            Some(self.rest.len() - rest.len())
        };
        let limits = |from: usize| lengths(from + 1, if self.rest.get(from)? & 1 == 1 { 2 } else { 1 });
        let end = match self.rest.first() {
            Some(0) => lengths(1, 1),
            Some(1) => limits(2),
            Some(2) => limits(1),
            Some(3) => Some(3),
            Some(4) => lengths(2, 1),
            _ => None,
        };
        self.take(end)
    }

    /// What follows the name of an export: its kind and its number.
    fn export(&mut self) -> Result<&'a [u8]> {
        let end = self.rest.get(1..).and_then(read_length).map(|(_, rest)| self.rest.len() - rest.len());
        self.take(end)
    }

    fn take(&mut self, end: Option<usize>) -> Result<&'a [u8]> {
        let (entry, rest) = end.and_then(|end| self.rest.split_at_checked(end)).context("an entry of unknown form")?;
        self.rest = rest;
        Ok(entry)
    }
}

fn write_name(bytes: &mut Vec<u8>, name: &str) {
    write_length(bytes, name.len());
    bytes.extend(name.bytes());
}

fn read_length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut length = 0;
    for (position, &byte) in bytes.iter().enumerate().take(5) {
        length |= usize::from(byte & 0x7f) << (7 * position);
        if byte < 0x80 {
            return Some((length, &bytes[position + 1..]));
        }
    }
    None
}

fn write_length(bytes: &mut Vec<u8>, mut length: usize) {
    while length >= 0x80 {
        bytes.push(length.to_le_bytes()[0] | 0x80);
        length >>= 7;
    }
    bytes.push(length.to_le_bytes()[0]);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{imports, read_length, rename_exports, rename_imports, write_length};

    const PROGRAM: &[u8] = b"\0asm\x01\0\0\0\x01\x01\x00\x02\x11\x02\x01m\x03old\x00\x00\x01m\x01t\x01\x70\x00\x01\
                             \x07\x0a\x02\x01a\x00\x00\x02bc\x00\x01";

    #[test]
    fn an_import_gets_another_name_and_the_rest_stays() {
        let names = |from: &str, to: &str| BTreeMap::from([(from.to_owned(), to.to_owned())]);
        let renamed = rename_imports(PROGRAM, &names("old", "newer")).unwrap();
        assert_eq!(imports(&renamed, "m").unwrap().into_iter().collect::<Vec<_>>(), ["newer", "t"]);
        assert_eq!(rename_imports(&renamed, &names("newer", "old")).unwrap(), PROGRAM);
        assert!(rename_imports(b"<html>", &names("old", "newer")).is_err());
    }

    #[test]
    fn an_export_that_nobody_asks_for_is_gone() {
        let left = rename_exports(PROGRAM, |name| (name == "bc").then(|| "x".to_owned())).unwrap();
        assert!(left.ends_with(b"\x07\x05\x01\x01x\x00\x01"), "{left:x?}");
        assert_eq!(left.len(), PROGRAM.len() - 5);
    }

    #[test]
    fn lengths_survive() {
        for length in [0, 1, 127, 128, 300, 16_384, 5_000_000] {
            let mut bytes = Vec::new();
            write_length(&mut bytes, length);
            assert_eq!(read_length(&bytes), Some((length, [].as_slice())));
        }
        assert_eq!(read_length(&[0x80]), None);
    }
}
