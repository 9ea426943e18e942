//! Which end-to-end scenarios run in which engine: all in Chromium, those of [`SUBJECTS`] in Firefox and WebKit too.
//!
//! A subject is added by one line here and the line that its test then asks for in README.md.

use std::fmt::Write as _;

use crate::engine::Engine;

/// What every engine must be able to do.
pub struct Subject {
    /// In words, as README.md has it.
    pub what: &'static str,
    /// The scenarios: modules `name::`, or scenarios `name::scenario`.
    pub scenarios: &'static [&'static str],
}

const fn subject(what: &'static str, scenarios: &'static [&'static str]) -> Subject {
    Subject { what, scenarios }
}

/// What is tested in all engines: where engines differ, not where the program decides alone.
pub const SUBJECTS: &[Subject] = &[
    subject("The main job: open, type, see all follow, come back", &["main_job::"]),
    subject("Figures typed key by key, pasted, mistaken, in four languages", &["typing::", "keyboard::"]),
    subject(
        "Four languages, of the browser and of the link; right to left",
        &["language_choice::", "language::no_english_is_left_in_persian", "language::persian_runs_from_right_to_left"],
    ),
    subject("No barriers, as axe-core sees it", &["barriers::every_engine_finds_nothing_in_the_way"]),
    subject("Charts drawn, sharp, in both schemes", &["canvas::"]),
    subject(
        "Layout from 1440 down to 320 pixels, with stages at the bottom of a phone",
        &[
            "layout::nothing_scrolls_sideways_in_persian",
            "layout::the_stages_are_at_hand_at_the_bottom_of_a_phone",
            "layout::a_phone_shows_one_channel_at_a_time",
            "layout::the_head_holds_a_long_name_and_the_save_state",
        ],
    ),
    subject("Saving as one types, leaves, crashes", &["saving::"]),
    subject("Undo and redo, back and forth", &["undo::", "navigation::the_back_button_returns_to_the_screen_before"]),
    subject("Two tabs, with and without locks", &["tabs::"]),
    subject(
        "Blocked, full and damaged storage",
        &["blocked_storage::", "full_storage::", "damaged_plan::the_backup_of_a_plan_cut_in_half_is_opened"],
    ),
    subject(
        "Many plans",
        &["plans::plans_are_renamed_found_and_sorted_and_stay_so", "plans::channels_of_another_plan_come_in_one_step"],
    ),
    subject(
        "Files, pictures and tables saved and opened",
        &[
            "files::",
            "exchange::a_table_that_was_exported_comes_back",
            "exchange::a_block_of_a_spreadsheet_is_pasted_into_a_grid",
        ],
    ),
    subject("Links", &["share::"]),
    subject(
        "The page that tells a failure",
        &[
            "failure_page::a_panic_leaves_the_data_and_safe_mode_opens_no_plan",
            "failure_page::a_program_that_does_not_arrive_shows_the_failure_page",
            "failure_page::a_script_that_does_not_arrive_shows_the_failure_page",
        ],
    ),
    subject("Dialogs with one head that close alike", &["dialogs::"]),
    subject("Each file of the first load asked for once, in one wave", &["first_load::"]),
    subject("Below any path, offline, renewed, as a single file", &["packed::"]),
    subject("In frames: of other sites, in a sandbox, two on a page", &["embedded::"]),
    subject("Messages to and from the page around it, forged ones too", &["embedded_messages::"]),
    subject("Tasks for a class, handed out and handed in", &["teach::"]),
    subject("No error on the console, no request to another host", &["harness::"]),
];

/// A scenario that an engine can't be put through.
pub struct Exception {
    /// The engine.
    pub engine: Engine,
    /// `module::scenario`.
    pub scenario: &'static str,
    /// The reason, as README.md has it.
    pub why: &'static str,
}

/// What is not tested, and why.
pub const EXCEPTIONS: &[Exception] = &[
    Exception {
        engine: Engine::WebKit,
        scenario: "canvas::charts_are_sharp_on_any_screen",
        why: "its screen has one point for a pixel from start to end, so charts on finer screens are not looked at",
    },
    Exception {
        engine: Engine::WebKit,
        scenario: "canvas::the_theme_of_the_device_is_followed_and_a_choice_is_kept",
        why: "its scheme is the desktop's and can't be changed while it runs; the theme is changed by hand",
    },
    Exception {
        engine: Engine::WebKit,
        scenario: "saving::another_tab_in_front_saves_at_once",
        why: "its driver brings no tab to the front, so none is hidden; leaving the page and reloading it are played",
    },
];

/// What the test program of the scenarios has to be told to run just those of an engine.
#[must_use]
pub fn arguments(engine: Engine) -> Vec<&'static str> {
    if engine == Engine::Chromium {
        return Vec::new();
    }
    let wanted = SUBJECTS.iter().flat_map(|subject| subject.scenarios).copied();
    let left_out = exceptions(engine).flat_map(|exception| ["--skip", exception.scenario]);
    wanted.chain(left_out).collect()
}

fn exceptions(engine: Engine) -> impl Iterator<Item = &'static Exception> {
    EXCEPTIONS.iter().filter(move |exception| exception.engine == engine)
}

/// The table of README.md: a line for a subject, a column for an engine, and below what is left out and why.
#[must_use]
pub fn table() -> String {
    let mut text = String::from("| |");
    for engine in Engine::ALL {
        let _ = write!(text, " {} |", engine.name());
    }
    text.push_str("\n|---|---|---|---|\n");
    let mut reasons = Vec::new();
    for subject in SUBJECTS {
        let _ = write!(text, "| {} |", subject.what);
        for engine in Engine::ALL {
            let is_of = |exception: &&Exception| subject.scenarios.iter().any(|it| exception.scenario.starts_with(it));
            let mut marks = Vec::new();
            for exception in exceptions(engine).filter(is_of) {
                let reason = format!("{}: {}", engine.name(), exception.why);
                let place = reasons.iter().position(|known| *known == reason).unwrap_or_else(|| {
                    reasons.push(reason);
                    reasons.len() - 1
                });
                if !marks.contains(&place) {
                    marks.push(place);
                }
            }
            text.push_str(" yes");
            for place in marks {
                let _ = write!(text, " [{}]", place + 1);
            }
            text.push_str(" |");
        }
        text.push('\n');
    }
    for (place, reason) in reasons.iter().enumerate() {
        let _ = write!(text, "\n{}. {reason}", place + 1);
    }
    text
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{EXCEPTIONS, SUBJECTS, arguments, table};
    use crate::engine::Engine;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    #[test]
    fn every_scenario_that_is_named_is_there() {
        let named = SUBJECTS.iter().flat_map(|subject| subject.scenarios).copied();
        for scenario in named.chain(EXCEPTIONS.iter().map(|exception| exception.scenario)) {
            let (module, name) = scenario.split_once("::").unwrap_or_else(|| panic!("{scenario}"));
            let file = root().join(format!("tests/e2e/tests/scenarios/{module}.rs"));
            let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            let start = format!("\nfn {name}");
            assert!(text.contains("#[test]") && (name.is_empty() || text.contains(&start)), "{scenario}");
        }
    }

    #[test]
    fn what_is_left_out_is_a_scenario_that_would_run() {
        for exception in EXCEPTIONS {
            assert_ne!(exception.engine, Engine::Chromium, "all run there");
            let words = arguments(exception.engine);
            let runs = words.iter().take_while(|word| **word != "--skip").any(|it| exception.scenario.starts_with(it));
            assert!(runs, "{}", exception.scenario);
        }
    }

    #[test]
    fn the_readme_has_the_table() {
        let readme = fs::read_to_string(root().join("README.md")).unwrap();
        assert!(readme.contains(&table()), "README.md should have:\n\n{}\n", table());
    }
}
