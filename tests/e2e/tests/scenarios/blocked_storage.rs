//! A browser that lets the page store nothing: here a frame in a sandbox, whose origin is nobody's.

use e2e::{Engine, Page, Visit, seen};
use race_planner::i18n::{Locale, Msg};
use serde_json::Value;

use crate::screens::{SCREENS, VISITS, VOLUME, funnel, go_to, open_blank, say, until_drawn};

/// In a sandbox WebKit refuses the page its own files, and the page goes over to the one file that needs none.
pub fn refused_in_sandbox(visit: Visit) -> Visit {
    visit.expecting_error_in(Engine::WebKit, "the policy forbids http://127.0.0.1:")
}

/// Makes a scenario of the planner in a frame of a course page; the sandbox allows what `allowed` says, and no origin.
fn in_sandbox(allowed: &str, scenario: impl FnOnce(&Page)) {
    let course = format!(
        "<!doctype html><title>a course</title><link rel=icon href=data:,>
         <iframe title=planner sandbox='{allowed}' src=./ width=1200 height=800></iframe>"
    );
    refused_in_sandbox(Visit::default()).beside("/course.html", course).run(|page| {
        page.go("course.html");
        page.enter_frame();
        page.until_ready();
        scenario(page);
    });
}

#[test]
fn the_page_works_in_memory_and_says_so() {
    in_sandbox("allow-scripts", |page| {
        let is_blocked = "try { return !localStorage } catch (refusal) { return refusal.name }";
        assert_eq!(page.js(is_blocked), "SecurityError", "the sandbox blocks storage");
        assert!(page.shows("#notice-memory"), "it is said before anything is typed");
        open_blank(page);
        page.type_into("#quick-visits", "12345");
        until_drawn(page, "#funnel");
        assert_eq!(funnel(page, VISITS, VOLUME), "12,345");
        for screen in SCREENS {
            go_to(page, screen);
            assert!(page.shows("#notice-memory"), "it is said as long as it is so");
            assert!(page.shows("#save-state.save--failed"));
        }
        for locale in Locale::ALL {
            page.choose("#language", locale.tag());
            page.until("the page speaks it", || page.attribute("html", "lang") == locale.tag());
            assert_eq!(page.text("#notice-memory p"), seen(&say(locale, Msg::StorageBlocked)));
            assert_eq!(page.text("#notice-memory button"), seen(&say(locale, Msg::StartSaveFile)));
            assert_eq!(page.text("#save-state"), seen(&say(locale, Msg::SaveMemory)));
        }
    });
}

#[test]
fn the_plan_can_be_saved_as_a_file_from_memory() {
    in_sandbox("allow-scripts allow-downloads", |page| {
        open_blank(page);
        page.type_into("#quick-visits", "12345");
        // What is offered is caught before the browser takes it.
        page.js(
            "const make = URL.createObjectURL;
             URL.createObjectURL = blob => { blob.text().then(text => { window.offered = text; }); return make.call(URL, blob); };",
        );
        page.click("#notice-memory button");
        let offered = page.until_value(|| page.js("return window.offered ?? null"), Value::is_string);
        assert!(offered.as_str().unwrap().contains("12345.0"), "{offered}");
    });
}

#[test]
fn a_plan_too_long_for_a_link_is_had_as_a_text_where_nothing_can_be_downloaded() {
    in_sandbox("allow-scripts", |page| {
        open_blank(page);
        // So many names don't fit into a link; they come as a pasted table.
        page.click("#open-import");
        page.until("a text can be pasted", || page.has("#import-paste"));
        page.click("#import-paste summary");
        page.js(
            "const name = () => Array.from({ length: 60 }, () => String.fromCharCode(0x4e00 + Math.random() * 20000)).join('');
             const field = document.getElementById('import-text');
             field.value = 'Campaign,Clicks\\n' + Array.from({ length: 60 }, () => name() + ',5').join('\\n');
             field.dispatchEvent(new Event('input', { bubbles: true }));",
        );
        page.until("the table is understood", || page.has("#import-do:not([disabled])"));
        page.click("#import-do");
        page.until("the plan is open", || page.has("#share") && !page.has("#exchange[open]"));
        page.click("#share");
        page.until("it is no link", || page.has("#share-only-file"));
        let text = page.value("#share-file-text");
        assert!(text.starts_with("{\"fmt\":\"race-planner\"") && text.len() > 10_000, "{} bytes", text.len());
        page.js("document.execCommand = command => { window.command = command; return true; }; delete Navigator.prototype.clipboard;");
        page.click("#share-file-text-copy");
        page.until("it is copied", || page.text("#share-file-told") == say(Locale::En, Msg::ExportCopied));
        assert_eq!(page.js("return window.command"), "copy");
        // The banner's button gives the text as well.
        page.click("#share-close");
        page.until("the dialog is closed", || !page.has("#share-dialog[open]"));
        page.click("#notice-memory button");
        page.until("its text is there", || page.has("#notice-file-text"));
        assert_eq!(page.value("#notice-file-text"), text);
    });
}

#[test]
fn dialogs_close_and_names_are_typed_where_no_form_is_allowed() {
    in_sandbox("allow-scripts", |page| {
        open_blank(page);
        page.click("#plans-open");
        page.until("the plans are listed", || page.has("[id^=plans-rename-]"));
        page.click("[id^=plans-rename-]");
        page.until("the name can be typed", || page.focused().starts_with("plans-name-"));
        page.press("Zoo\n");
        page.until("the name is kept", || page.value("#plan-title").ends_with("Zoo"));
        page.click("#plans-close");
        page.until("the plans are closed", || !page.has("#plans[open]"));
        page.click("#open-export");
        page.until("the dialog is open", || page.has("#exchange[open]"));
        page.click("#exchange-close");
        page.until("the dialog is closed", || !page.has("#exchange[open]"));
    });
}
