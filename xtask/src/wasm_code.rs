//! What the code of a WebAssembly file consists of, by the names that it still has before it is optimised.

use std::collections::BTreeMap;

use anyhow::Result;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// A function: its size in bytes and its name.
pub type Function = (usize, String);

/// The functions of a program, the heaviest first.
pub fn functions(program: &[u8]) -> Result<Vec<Function>> {
    let (mut imported, mut sizes, mut names) = (0, Vec::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(program) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => sizes.push(body.range().len()),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(subsections) = section.as_known() else { continue };
                for subsection in subsections {
                    // Some tools write subsections that others do not know.
                    let Ok(Name::Function(functions)) = subsection else { continue };
                    for naming in functions {
                        let naming = naming?;
                        names.insert(naming.index, readable(naming.name));
                    }
                }
            }
            _ => {}
        }
    }
    let name = |at: usize| names.remove(&(u32::try_from(at).unwrap_or(u32::MAX) + imported)).unwrap_or_default();
    let mut functions: Vec<Function> = sizes.iter().copied().zip((0..sizes.len()).map(name)).collect();
    functions.sort_by(|one, other| other.cmp(one));
    Ok(functions)
}

/// The crate in which a function stands; that of the type for what is implemented for a type.
pub fn crate_of(name: &str) -> &str {
    let Some(start) = name.find(|c: char| c.is_ascii_lowercase()) else { return "" };
    let start =
        ["dyn ", "mut "].iter().fold(start, |at, word| if name[at..].starts_with(word) { at + word.len() } else { at });
    let end =
        name[start..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(name.len(), |end| start + end);
    &name[start..end]
}

/// The path in a name as compilers write it for linkers; such a name is a row of lengths and words.
fn readable(name: &str) -> String {
    let Some(mut rest) = name.strip_prefix("_ZN") else { return name.to_owned() };
    let mut words: Vec<String> = Vec::new();
    while let Some(end) = rest.find(|c: char| !c.is_ascii_digit()).filter(|end| *end > 0) {
        let Some((word, after)) = rest[..end].parse().ok().and_then(|length| rest[end..].split_at_checked(length))
        else {
            break;
        };
        words.push(
            word.replace("..", "::")
                .replace("$LT$", "<")
                .replace("$GT$", ">")
                .replace("$u20$", " ")
                .replace("$RF$", "&"),
        );
        rest = after;
    }
    // The last word tells apart what has the same path.
    words.pop();
    words.join("::")
}

#[cfg(test)]
mod tests {
    use super::{crate_of, functions, readable};

    #[test]
    fn functions_have_sizes_and_names() {
        let program = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x07\x01\x01m\x01f\0\0\x03\x03\x02\0\0\x0a\x08\x02\x02\0\x0b\x03\0\x01\
                        \x0b\0\x10\x04name\x01\x09\x02\x01\x01a\x02\x03b::";
        let program = [&program[..program.len() - 3], b"b::"].concat();
        let found = functions(&program).unwrap();
        assert_eq!(found, [(3, "b::".to_owned()), (2, "a".to_owned())]);
    }

    #[test]
    fn names_lead_to_their_crates() {
        for (name, of) in [
            ("race_planner::ui::start", "race_planner"),
            ("<alloc::vec::Vec<T> as core::clone::Clone>::clone", "alloc"),
            ("<&mut serde_json::de::Deserializer<R>>::x", "serde_json"),
            ("<dyn core::any::Any>::is", "core"),
            ("T", ""),
        ] {
            assert_eq!(crate_of(name), of, "{name}");
        }
        assert_eq!(readable("_ZN4libm4math5floor5floor17haec493f0e9c3425aE"), "libm::math::floor::floor");
        let vec = "_ZN66_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0123456789abcdefE";
        assert_eq!(crate_of(&readable(vec)), "alloc");
    }
}
