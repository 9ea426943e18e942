//! wasm-bindgen's glue, of which the page needs less than there is: what no part of the program asks for is taken out, and
//! the names that script and program share are made short.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};

/// The name under which the program imports the glue's functions.
pub const MODULE: &str = "./race-planner_bg.js";
/// What begins a function of the glue in the list of those that it hands to the program.
const MEMBER: &str = "        __wb";

/// Without what lets scripts dispose of the program's objects: there are no such scripts.
pub fn without_disposal(glue: &str) -> String {
    let lines = glue.lines().filter(|line| !line.starts_with("if (Symbol.dispose) "));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// What the script asks of the program.
pub fn wanted_exports(script: &str) -> BTreeSet<String> {
    let calls = script.match_indices("wasm.").filter_map(|(at, found)| words(&script[at + found.len()..]).next());
    let shared = words(script).filter(|word| word.starts_with("__wasm_split_shared"));
    // What the parts are tied together by is asked for by another name than `wasm`.
    let ties = ["memory", "__indirect_function_table"];
    calls.chain(shared).chain(ties).map(str::to_owned).collect()
}

/// Without the functions that the program does not import.
pub fn without_unused(glue: &str, imported: &BTreeSet<String>) -> Result<String> {
    let (mut kept, mut is_wanted, mut found) = (String::new(), true, 0);
    for line in glue.lines() {
        if line.starts_with(MEMBER) {
            is_wanted = words(line).next().is_some_and(|name| imported.contains(name));
            found += usize::from(is_wanted);
        } else if line == "    };" {
            is_wanted = true;
        }
        if is_wanted {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    ensure!(found == imported.len(), "the glue has {found} of {} functions: wasm-bindgen has changed", imported.len());
    Ok(kept)
}

/// Whether a name is known to script and program alone, and not to the parts or to people.
pub fn may_be_renamed(name: &str) -> bool {
    ["__wbg_", "__wbindgen_", "__externref", "wasm_bindgen__"].iter().any(|start| name.starts_with(start))
}

/// The script with other names.
pub fn with_names(script: &str, names: &BTreeMap<String, String>) -> String {
    let mut text = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(is_of_word) {
        let end = rest[start..].find(|c| !is_of_word(c)).map_or(rest.len(), |end| start + end);
        let word = &rest[start..end];
        text.push_str(&rest[..start]);
        text.push_str(names.get(word).map_or(word, String::as_str));
        rest = &rest[end..];
    }
    text + rest
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_of_word(c)).filter(|word| !word.is_empty())
}

fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{wanted_exports, with_names, without_disposal, without_unused};

    const GLUE: &str = "\
export class A {
    free() { wasm.__wbg_a_free(0, 0); }
}
if (Symbol.dispose) A.prototype[Symbol.dispose] = A.prototype.free;
    const import0 = {
        __wbg_one_01: function(arg0) {
            wasm.__wbindgen_malloc(arg0);
        },
        __wbg_two_02: function() { return handleError(function (arg0) {
            arg0.two();
        }, arguments); },
    };
";

    #[test]
    fn only_functions_that_are_imported_stay() {
        let imported = |names: &[&str]| -> BTreeSet<String> { names.iter().map(|&name| name.to_owned()).collect() };
        let left = without_unused(GLUE, &imported(&["__wbg_one_01"])).unwrap();
        assert!(left.contains("__wbindgen_malloc") && !left.contains("two") && left.ends_with("    };\n"), "{left}");
        assert!(without_unused(GLUE, &imported(&["__wbg_three_03"])).is_err());
        assert!(!without_disposal(GLUE).contains("Symbol"));
    }

    #[test]
    fn what_is_asked_for_is_seen() {
        let script = "wasm.__wbindgen_malloc(1); const { memory, __wasm_split_shared1, } = mainExports;";
        let wanted = wanted_exports(script);
        let expected = ["__indirect_function_table", "__wasm_split_shared1", "__wbindgen_malloc", "memory"];
        assert_eq!(wanted.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_name_is_replaced_as_a_whole() {
        let names = BTreeMap::from([("__wbg_a".to_owned(), "$aa".to_owned())]);
        assert_eq!(with_names("é wasm.__wbg_a(__wbg_ab)", &names), "é wasm.$aa(__wbg_ab)");
    }
}
