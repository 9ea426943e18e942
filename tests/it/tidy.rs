//! Reads `src/` and keeps the invariants that `src/lib.rs` states. Each check is a plain function from a source file to
//! complaints, and is shown at the end to find what it is there for.

use std::fs;
use std::path::Path;

use crate::tidy_source::{Source, texts_in_views};

type Check = fn(&Source) -> Vec<String>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files below `folder` with this ending, in a fixed order.
fn files(folder: &str, ending: &str) -> Vec<Source> {
    let mut folders = vec![root().join(folder)];
    let mut paths = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|_| panic!("no folder {}", folder.display())) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                paths.push(path);
            }
        }
    }
    paths.sort();
    assert!(!paths.is_empty(), "nothing to look at in {folder}");
    let read = |path: &Path| {
        let name = path.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
        Source::new(&name, &fs::read_to_string(path).expect("a text"))
    };
    paths.iter().map(|path| read(path)).collect()
}

#[track_caller]
fn keep(complaints: Vec<String>, advice: &str) {
    assert!(complaints.is_empty(), "\n{}\n\n{advice}\n", complaints.join("\n"));
}

fn in_sources(check: Check) -> Vec<String> {
    files("src", "rs").iter().flat_map(check).collect()
}

/// The room of a file: the folder right below `src`, or nothing for `lib.rs` and `main.rs`.
fn room(path: &str) -> Option<&str> {
    path.strip_prefix("src/")?.split_once('/').map(|(room, _)| room)
}

fn each_word(source: &Source, names: &[&str], complaint: &str) -> Vec<String> {
    let found = names.iter().flat_map(|name| source.words(name).map(move |position| (position, name)));
    found.map(|(position, name)| source.at(position, &format!("`{name}` {complaint}"))).collect()
}

const ROOMS: [&str; 9] = ["engine", "plan", "i18n", "chart", "exchange", "library", "browser", "state", "ui"];

/// What each room may import.
fn allowed(room: &str) -> &'static [&'static str] {
    match room {
        "engine" => &["engine"],
        "plan" => &["engine", "plan"],
        "i18n" => &["engine", "plan", "i18n"],
        "chart" => &["engine", "plan", "i18n", "chart"],
        "exchange" => &["engine", "plan", "i18n", "exchange"],
        "library" => &["engine", "plan", "library"],
        "browser" => &["library", "browser"],
        "state" => &["engine", "plan", "i18n", "chart", "exchange", "library", "browser", "state"],
        _ => &ROOMS,
    }
}

fn imports_that_point_right(source: &Source) -> Vec<String> {
    let Some(room) = room(&source.path) else { return Vec::new() };
    let named = rooms_named(source).into_iter().filter(|(_, name)| !allowed(room).contains(&name.as_str()));
    named.map(|(position, name)| source.at(position, &format!("`{room}` must not know `{name}`"))).collect()
}

/// Rooms that a file names from the root of the crate: by `crate::`, or by climbing up to it.
fn rooms_named(source: &Source) -> Vec<(usize, String)> {
    let segments = source.path.trim_end_matches(".rs").split('/').skip(1).filter(|segment| *segment != "mod").count();
    let climb = "super::".repeat(segments);
    let mut named = Vec::new();
    for way in ["crate::", "race_planner::", climb.as_str()] {
        for position in source.words(way) {
            let rest = &source.code[position + way.len()..];
            let firsts: Vec<&str> = if rest.starts_with('{') {
                let list = &source.code[position + way.len() + 1..source.closing(position + way.len()) - 1];
                outer_names(list)
            } else {
                vec![first_name(rest)]
            };
            let rooms = firsts.into_iter().filter(|name| ROOMS.contains(name));
            named.extend(rooms.map(|name| (position, name.to_owned())));
        }
    }
    named
}

fn first_name(code: &str) -> &str {
    let code = code.trim_start();
    &code[..code.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(code.len())]
}

/// First names of a list such as `engine::{Kpi, Unit}, plan`.
fn outer_names(list: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let items = list.split(|letter: char| {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && letter == ','
    });
    items.map(first_name).filter(|name| !name.is_empty()).collect()
}

#[test]
fn rooms_import_to_the_left_only() {
    keep(
        in_sources(imports_that_point_right),
        "Imports go one way: engine ← plan ← i18n ← chart; engine, plan, i18n ← exchange; engine, plan ← library ← browser; state; ui.\n\
         Move what is needed to the left, or hand it in as plain data from the right.",
    );
}

const NATIVE: [&str; 6] = ["engine", "plan", "i18n", "chart", "exchange", "library"];

fn browser_names_in_native_rooms(source: &Source) -> Vec<String> {
    let names = match room(&source.path) {
        Some(room) if NATIVE.contains(&room) => &[
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "gloo_storage",
            "gloo_timers",
            "plotters_canvas",
            "std::time",
            "core::time",
            "SystemTime",
            "Instant",
        ][..],
        Some("browser") => &["leptos", "plotters_canvas"],
        _ => &[],
    };
    each_word(source, names, "does not belong into this room")
}

#[test]
fn native_rooms_know_no_browser_and_no_clock() {
    keep(
        in_sources(browser_names_in_native_rooms),
        "These rooms are tested natively. Browser calls go to `browser`, signals to `state` or `ui`;\n\
         a time or date comes in as an argument.",
    );
}

fn json_outside_its_rooms(source: &Source) -> Vec<String> {
    let is_home = source.path.starts_with("src/plan/document") || source.path.starts_with("src/exchange/");
    if is_home { Vec::new() } else { each_word(source, &["serde_json"], "is for `plan::document` and `exchange` only") }
}

#[test]
fn only_the_document_and_exchange_know_json() {
    keep(in_sources(json_outside_its_rooms), "Ask `plan::document` or a codec of `exchange` for what you need.");
}

fn storage_outside_its_file(source: &Source) -> Vec<String> {
    if source.path == "src/browser/storage.rs" {
        return Vec::new();
    }
    let names = ["gloo_storage", "local_storage(", "session_storage("];
    each_word(source, &names, "is for `browser::storage` only")
}

#[test]
fn only_browser_storage_touches_the_store() {
    keep(
        in_sources(storage_outside_its_file),
        "Reading the store may throw where it is blocked; `browser::storage` guards every access.",
    );
}

/// Public ways into a plan other than the gate, and fields that lie open.
fn ways_round_the_gate(source: &Source) -> Vec<String> {
    // The history hands out plans as they were and changes none.
    if room(&source.path) != Some("plan") || source.path == "src/plan/history.rs" {
        return Vec::new();
    }
    let mut complaints = Vec::new();
    for position in source.words("pub struct Plan") {
        let open = position + source.code[position..].find('{').unwrap_or_default();
        let fields = source.words("pub").filter(|field| (open..source.closing(open)).contains(field));
        complaints.extend(fields.map(|field| source.at(field, "a field of `Plan` lies open")));
    }
    for position in source.words("pub fn").chain(source.words("pub(crate) fn")) {
        let head = &source.code[position..];
        let head = &head[..head.find(['{', ';']).unwrap_or(head.len())];
        let is_gate = head.starts_with("pub fn apply(&mut self, edit: PlanEdit)");
        if !is_gate && ["&mut self", "&mut Plan", "&mut Channel", "&mut Entry"].iter().any(|way| head.contains(way)) {
            complaints.push(source.at(position, "changes a plan without a `PlanEdit`"));
        }
    }
    complaints
}

#[test]
fn plans_change_through_the_gate_only() {
    keep(
        in_sources(ways_round_the_gate),
        "Undo, autosave and import rely on `Plan::apply(PlanEdit)` being the only way. Add an edit instead.",
    );
    let gates: usize = files("src/plan", "rs")
        .iter()
        .map(|source| source.words("pub fn apply(&mut self, edit: PlanEdit)").count())
        .sum();
    assert_eq!(gates, 1, "the gate has moved: teach `ways_round_the_gate` where it is");
}

fn inexact_arithmetic(source: &Source) -> Vec<String> {
    if room(&source.path) != Some("engine") {
        return Vec::new();
    }
    let methods = [
        "powf", "powi", "exp", "exp2", "exp_m1", "ln", "ln_1p", "log", "log2", "log10", "cbrt", "hypot", "sin", "cos",
        "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "gamma", "ln_gamma", "erf",
    ];
    let calls = methods.iter().flat_map(|method| [format!(".{method}("), format!("f64::{method}")]);
    let found = calls.flat_map(|call| source.words(&call).collect::<Vec<_>>());
    found.map(|position| source.at(position, "differs between machines")).collect()
}

#[test]
fn the_engine_gives_the_same_bits_everywhere() {
    keep(in_sources(inexact_arithmetic), "Take the function from `libm`; std leaves its last digits to the machine.");
}

/// Colours written down: in CSS anywhere, in Rust and scripts inside strings or as components.
fn colours(source: &Source) -> Vec<String> {
    if ["src/chart/palette.rs", "style/tokens.css"].contains(&source.path.as_str()) {
        return Vec::new();
    }
    let is_rust = room(&source.path).is_some();
    let texts = if is_rust { source.strings() } else { vec![(0, source.bare.as_str())] };
    let mut complaints = Vec::new();
    for (start, text) in texts {
        let found = colour_codes(text).into_iter().chain(colour_functions(text)).chain(
            // Names of colours count in CSS values only; in Rust they may be anything.
            if is_rust { Vec::new() } else { colour_names(text) },
        );
        complaints.extend(found.map(|position| source.at(start + position, "a colour")));
    }
    for call in ["RGBColor(", "RGBAColor(", "HSLColor("] {
        let literal =
            |position: &usize| source.code[position + call.len()..].trim_start().starts_with(char::is_numeric);
        complaints.extend(source.words(call).filter(literal).map(|position| source.at(position, "a colour")));
    }
    complaints
}

/// `#` with 3, 4, 6 or 8 hexadecimal digits.
fn colour_codes(text: &str) -> Vec<usize> {
    let is_code = |position: &usize| {
        let digits: Vec<char> =
            text[position + 1..].chars().take_while(|it| it.is_alphanumeric() || *it == '-').collect();
        // `&#160;` is a character.
        let is_entity = text[..*position].ends_with('&');
        !is_entity && matches!(digits.len(), 3 | 4 | 6 | 8) && digits.iter().all(char::is_ascii_hexdigit)
    };
    text.match_indices('#').map(|(position, _)| position).filter(is_code).collect()
}

fn colour_functions(text: &str) -> Vec<usize> {
    let functions = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch("];
    let hits = functions.iter().flat_map(|function| text.match_indices(function));
    let starts_there =
        |position: &usize| !text[..*position].ends_with(|before: char| before.is_alphanumeric() || before == '-');
    hits.map(|(position, _)| position).filter(starts_there).collect()
}

fn colour_names(text: &str) -> Vec<usize> {
    const NAMES: [&str; 16] = [
        "white", "black", "red", "green", "blue", "gray", "grey", "orange", "yellow", "purple", "pink", "brown",
        "navy", "teal", "silver", "gold",
    ];
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        // Masks are drawn in black; only their shape counts.
        let value = line.split_once(':').map(|(_, value)| value).filter(|value| !value.contains("url("));
        for word in value.unwrap_or_default().split(|letter: char| !letter.is_alphanumeric() && letter != '-') {
            if NAMES.contains(&word) {
                found.push(start + (word.as_ptr() as usize - line.as_ptr() as usize));
            }
        }
        start += line.len();
    }
    found
}

#[test]
fn colours_stand_in_the_tokens_and_the_palette_only() {
    let sheets = files("style", "css");
    let page = fs::read_to_string(root().join("index.html")).expect("the page");
    let page = Source::new("index.html", &page);
    let codes = |source: &Source| -> Vec<String> {
        let found = colour_codes(&source.text).into_iter().chain(colour_functions(&source.text));
        found.map(|position| source.at(position, "a colour")).collect()
    };
    let scripts = files("boot", "js");
    let complaints = sheets.iter().flat_map(colours).chain(scripts.iter().flat_map(codes)).chain(codes(&page));
    keep(
        in_sources(colours).into_iter().chain(complaints).collect(),
        "Name a role in style/tokens.css or src/chart/palette.rs, where contrast is tested, and use that.",
    );
}

fn texts_in_components(source: &Source) -> Vec<String> {
    if room(&source.path) != Some("ui") {
        return Vec::new();
    }
    let texts = texts_in_views(source).into_iter();
    texts.map(|(position, text)| source.at(position, &format!("text for people: {text:?}"))).collect()
}

/// Strings that read like a sentence of any language, wherever they stand.
fn sentences(source: &Source) -> Vec<String> {
    if room(&source.path) == Some("i18n") {
        return Vec::new();
    }
    let strings = source.strings().into_iter().filter(|(_, text)| is_for_people(text));
    strings.map(|(position, text)| source.at(position, &format!("text for people: {text:?}"))).collect()
}

/// Words of another script, or a capitalised word followed by another word.
fn is_for_people(text: &str) -> bool {
    let is_foreign = |letter: char| letter.is_alphabetic() && !letter.is_ascii();
    let is_capitalised = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(|letter| letter.is_ascii_uppercase())
            && letters.next().is_some_and(|letter| letter.is_ascii_lowercase())
    };
    // Names of fonts are no text.
    if text.ends_with("sans-serif") {
        return false;
    }
    let words: Vec<&str> = text.split(' ').collect();
    let follows = |next: &str| next.starts_with(|letter: char| letter.is_ascii_alphabetic());
    text.chars().filter(|letter| is_foreign(*letter)).count() > 1
        || words.windows(2).any(|pair| is_capitalised(pair[0]) && follows(pair[1]))
}

#[test]
fn texts_for_people_stand_in_the_locales_only() {
    keep(
        in_sources(texts_in_components).into_iter().chain(in_sources(sentences)).collect(),
        "Give it a message in src/i18n/message and a wording in each of locales/{en,fr,ru,fa}, then write `app.t(Msg::…)`.",
    );
}

fn effects_out_of_place(source: &Source) -> Vec<String> {
    // Each leaves the reactive graph: a canvas, the page's title, a native dialog, the size of
    // printed pages.
    const REASONED: [&str; 7] = [
        "src/ui/chart/canvas.rs",
        "src/ui/desk.rs",
        "src/ui/dialog.rs",
        "src/ui/palette/dialog.rs",
        "src/ui/report/screen.rs",
        "src/ui/root.rs",
        "src/ui/shell/tabs.rs",
    ];
    let mut complaints = Vec::new();
    let is_ui = room(&source.path) == Some("ui");
    for position in source.words("Effect::new").chain(source.words("Effect::watch")) {
        if is_ui && !REASONED.contains(&source.path.as_str()) {
            complaints.push(source.at(position, "an effect without a reason"));
        }
        let open = position + source.code[position..].find('(').unwrap_or_default();
        let body = &source.code[open..source.closing(open)];
        if is_ui && [".set(", ".update("].iter().any(|change| body.contains(change)) {
            complaints.push(source.at(position, "an effect that changes a signal"));
        }
    }
    if is_ui {
        let lasting =
            ["thread_local!", "ArcRwSignal", "ArcMemo", "Box::leak", "mem::forget", "Owner::new", "new_global"];
        complaints.extend(each_word(source, &lasting, "outlives its component"));
        let is_lifetime = |position: &usize| source.code[..*position].ends_with('\'');
        let statics = source.words("static").filter(|position| !is_lifetime(position));
        complaints.extend(statics.map(|position| source.at(position, "a static outlives its component")));
    }
    complaints
}

#[test]
fn what_lasts_is_in_state() {
    keep(
        in_sources(effects_out_of_place),
        "Components hold drafts, open/closed and hover. What lasts goes to `state`; what follows from signals is a `Memo`.\n\
         An effect is for leaving the reactive graph only: if yours does, add its file and reason to REASONED.",
    );
}

fn several_components(source: &Source) -> Vec<String> {
    let components: Vec<usize> = source.words("#[component]").collect();
    if room(&source.path) == Some("ui") {
        components.iter().skip(1).map(|position| source.at(*position, "a second component")).collect()
    } else {
        components.iter().map(|position| source.at(*position, "a component outside `ui`")).collect()
    }
}

#[test]
fn a_file_holds_one_component() {
    keep(in_sources(several_components), "Give the component a file of its own in the folder of its screen.");
}

fn missing_heads(source: &Source) -> Vec<String> {
    let head = source.text.lines().take_while(|line| line.starts_with("//!")).count();
    let most = if source.path == "src/lib.rs" { 40 } else { 5 };
    if (1..=most).contains(&head) { Vec::new() } else { vec![source.at(0, &format!("a head of {head} lines"))] }
}

#[test]
fn every_module_says_what_it_is() {
    keep(
        in_sources(missing_heads),
        "Open the file with 1–4 lines of `//!`: what it is for, who uses it, what it must not know.",
    );
}

fn long_files(source: &Source) -> Vec<String> {
    // A table of messages has no parts that could stand elsewhere.
    const REASONED: [(&str, usize); 2] = [("src/i18n/message/table.rs", 2000), ("src/ui/parts.rs", 220)];
    let usual = if room(&source.path) == Some("ui") { 150 } else { 350 };
    let most = REASONED.iter().find(|(path, _)| *path == source.path).map_or(usual, |(_, most)| *most);
    let lines = source.text.lines().count();
    if lines > most {
        vec![source.at(source.text.len() - 1, &format!("{lines} lines, {most} are allowed"))]
    } else {
        Vec::new()
    }
}

#[test]
fn files_stay_short() {
    keep(
        in_sources(long_files),
        "Find the part with a name of its own and move it out. Where that makes the code worse, add the file to REASONED.",
    );
}

fn short_cuts(source: &Source) -> Vec<String> {
    let names = [
        ".unwrap()",
        ".expect(",
        "unwrap_unchecked",
        "todo!",
        "dbg!",
        "unimplemented!",
        "panic!",
        "println!",
        "eprintln!",
    ];
    each_word(source, &names, "has no place in the product")
}

#[test]
fn the_product_takes_no_short_cuts() {
    keep(
        in_sources(short_cuts),
        "A user's data is at stake: return an error or an absent value, with a sentence for the user where she needs one.",
    );
}

#[track_caller]
fn check_finds(check: Check, path: &str, bad: &str) {
    assert_ne!(check(&Source::new(path, bad)), [] as [&str; 0], "{path} passes with: {bad}");
}

#[track_caller]
fn check_passes(check: Check, path: &str, fine: &str) {
    assert_eq!(check(&Source::new(path, fine)), [] as [&str; 0], "{path}: {fine}");
}

#[test]
fn imports_are_really_checked() {
    let check: Check = imports_that_point_right;
    check_finds(check, "src/engine/kpi.rs", "use crate::plan::Plan;");
    check_finds(check, "src/engine/kpi.rs", "use super::super::plan::Plan;");
    check_finds(check, "src/engine/mod.rs", "use super::i18n;");
    check_finds(check, "src/plan/document/body.rs", "fn f() { crate::i18n::g() }");
    check_finds(check, "src/exchange/csv.rs", "use crate::{engine::{Kpi, Unit}, chart::Scene};");
    check_finds(check, "src/chart/paint.rs", "use crate::exchange;");
    check_finds(check, "src/browser/files.rs", "use crate::plan::Plan;");
    check_finds(check, "src/state/app.rs", "use crate::ui::words;");
    check_passes(check, "src/engine/kpi.rs", "use super::Stage; use crate::engine::Mask; // crate::plan\n");
    check_passes(check, "src/plan/document/body.rs", "use super::super::edit; use crate::engine::{Kpi, plan};");
    check_passes(check, "src/ui/root.rs", "use crate::{state::App, browser::files};");
    check_passes(check, "src/lib.rs", "pub mod ui;");
}

#[test]
fn rooms_are_really_checked() {
    let check: Check = browser_names_in_native_rooms;
    check_finds(check, "src/plan/mod.rs", "use leptos::prelude::*;");
    check_finds(check, "src/engine/mod.rs", "let now = std::time::Instant::now();");
    check_finds(check, "src/chart/paint.rs", "use plotters_canvas::CanvasBackend;");
    check_finds(check, "src/browser/files.rs", "use leptos::prelude::*;");
    check_passes(check, "src/i18n/date.rs", "//! no leptos\nfn f() -> &'static str { \"web_sys\" }");
    check_passes(check, "src/browser/files.rs", "use web_sys::Window;");

    let check: Check = json_outside_its_rooms;
    check_finds(check, "src/plan/mod.rs", "type Extra = BTreeMap<String, serde_json::Value>;");
    check_finds(check, "src/state/library.rs", "serde_json::from_str(text)");
    check_passes(check, "src/plan/document/body.rs", "use serde_json::Value;");
    check_passes(check, "src/exchange/preferences.rs", "use serde_json::Value;");

    let check: Check = storage_outside_its_file;
    check_finds(check, "src/state/keeper.rs", "use gloo_storage::LocalStorage;");
    check_finds(check, "src/browser/files.rs", "window.local_storage()");
    check_passes(check, "src/browser/storage.rs", "use gloo_storage::LocalStorage;");
}

#[test]
fn the_gate_is_really_checked() {
    let check: Check = ways_round_the_gate;
    check_finds(check, "src/plan/mod.rs", "pub struct Plan {\n    id: String,\n    pub title: String,\n}");
    check_finds(check, "src/plan/mod.rs", "pub struct Plan { pub(crate) id: String }");
    check_finds(check, "src/plan/mod.rs", "impl Plan { pub fn rename(&mut self, title: String) {} }");
    check_finds(check, "src/plan/example.rs", "pub fn fill(plan: &mut Plan) {}");
    check_finds(check, "src/plan/mod.rs", "impl Plan { pub fn channel_mut(&mut self) -> &mut Channel { x } }");
    check_passes(
        check,
        "src/plan/edit.rs",
        "impl Plan { pub fn apply(&mut self, edit: PlanEdit) -> Result<(), E> {} }",
    );
    check_passes(check, "src/plan/edit.rs", "impl Plan { fn push(&mut self) {} pub(super) fn read(&mut self) {} }");
    check_passes(check, "src/plan/mod.rs", "pub struct Plan { id: String }\npub struct Channel { pub name: String }");
}

#[test]
fn arithmetic_and_short_cuts_are_really_checked() {
    let check: Check = inexact_arithmetic;
    check_finds(check, "src/engine/loyalty.rs", "let x = rate.powf(years);");
    check_finds(check, "src/engine/loyalty.rs", "let x = f64::ln(rate);");
    check_finds(check, "src/engine/loyalty.rs", "values.map(f64::exp)");
    check_passes(check, "src/engine/loyalty.rs", "let x = libm::pow(rate, years).sqrt(); // .powf()");
    check_passes(check, "src/chart/scale.rs", "let x = span.log10();");

    let check: Check = short_cuts;
    for bad in ["x.unwrap()", "x.expect(\"y\")", "todo!()", "dbg!(x)", "panic!(\"x\")"] {
        check_finds(check, "src/main.rs", bad);
    }
    check_passes(
        check,
        "src/main.rs",
        "x.unwrap_or(1); #[expect(dead_code)] // .unwrap()\nlet y = \"todo!\"; panic::set_hook(x);",
    );
}

#[test]
fn colours_are_really_checked() {
    let check: Check = colours;
    for bad in [
        "a { color: #fff; }",
        "a{fill:#12ab9F}",
        "a { background: rgba(0, 0, 0, .5); }",
        "a { color: white; }",
        "a { border: 1px solid red }",
    ] {
        check_finds(check, "style/base.css", bad);
    }
    for fine in [
        "a { color: var(--text); white-space: nowrap; }",
        "#content { margin: 0 }",
        "a { --icon: url(\"data:image/svg+xml,%3Csvg stroke='black'\"); }",
        "a { color: currentcolor; background: transparent; }",
        "a { background: color-mix(in srgb, var(--text) 10%, transparent); }",
    ] {
        check_passes(check, "style/base.css", fine);
    }
    check_passes(check, "style/tokens.css", "--text: #1b212b;");
    check_finds(check, "src/ui/root.rs", "view! { <p style=\"color:#1b212b\"/> }");
    check_finds(check, "src/chart/paint.rs", "let ink = RGBColor(1, 2, 3);");
    check_passes(
        check,
        "src/chart/paint.rs",
        "RGBColor(color.red, color.green, color.blue); #[derive(Debug)] // #fff\n\"#engage\"",
    );
}

#[test]
fn texts_are_really_checked() {
    let check: Check = texts_in_components;
    check_finds(check, "src/ui/root.rs", "view! { <button>Save</button> }");
    check_finds(check, "src/ui/root.rs", "view! { <button aria-label=\"Save\"/> }");
    check_passes(check, "src/ui/root.rs", "view! { <button class=\"save\">{app.t(Msg::Save)}\" × \"</button> }");

    let check: Check = sentences;
    for bad in [
        "\"Add channel\"",
        "format!(\"No plan {title}\")",
        "\"Ошибка\"",
        "\"خطا\"",
        "\"Données perdues\"",
        "r#\"Try again\"#",
    ] {
        check_finds(check, "src/ui/root.rs", bad);
    }
    for fine in [
        "\"button button--quiet\"",
        "\"aria-label\"",
        "\"RACE Planner\"",
        "\"×\"",
        "// Add channel\n",
        "\"{a} {b}\"",
        "\"Escape\"",
    ] {
        check_passes(check, "src/ui/root.rs", fine);
    }
    check_passes(check, "src/i18n/words.rs", "\"тыс\"");
}

#[test]
fn order_in_the_house_is_really_checked() {
    let check: Check = effects_out_of_place;
    check_finds(check, "src/ui/header.rs", "Effect::new(move |_| title.get());");
    check_finds(check, "src/ui/chart/canvas.rs", "Effect::new(move |_| width.set(3.0));");
    check_finds(check, "src/ui/header.rs", "thread_local! { static OPEN: Cell<bool> = Cell::new(false); }");
    check_finds(check, "src/ui/header.rs", "static OPEN: AtomicBool = AtomicBool::new(false);");
    check_passes(check, "src/ui/chart/canvas.rs", "Effect::new(move |_| paint(scene.get())); width.set(1);");
    check_passes(check, "src/ui/header.rs", "fn f(id: &'static str) { let is_open = RwSignal::new(false); }");
    check_passes(check, "src/state/app.rs", "Effect::new(move |_| saved.set(true));");

    let check: Check = several_components;
    check_finds(check, "src/ui/a.rs", "#[component]\npub fn A() {}\n#[component]\nfn B() {}");
    check_finds(check, "src/state/a.rs", "#[component]\npub fn A() {}");
    check_passes(check, "src/ui/a.rs", "// #[component]\n#[component]\npub fn A() {}\nfn b() {}");

    let check: Check = missing_heads;
    check_finds(check, "src/ui/a.rs", "use x;\n//! Late.");
    check_finds(check, "src/ui/a.rs", &"//! Long.\n".repeat(6));
    check_passes(check, "src/ui/a.rs", "//! Short.\n\nuse x;");

    let check: Check = long_files;
    check_finds(check, "src/ui/a.rs", &"\n".repeat(151));
    check_finds(check, "src/chart/a.rs", &"\n".repeat(351));
    check_passes(check, "src/ui/a.rs", &"\n".repeat(150));
    check_passes(check, "src/chart/a.rs", &"\n".repeat(350));
}
