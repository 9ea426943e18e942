//! A browser that lets the page store nothing: here a frame in a sandbox, whose origin is nobody's.

use e2e::{Page, Visit, seen};
use race_planner::i18n::{Locale, Msg};

use crate::screens::{VISITS, VOLUME, funnel, open_blank, say, until_drawn};

fn in_sandbox(locale: Locale, sandbox: &str, scenario: impl FnOnce(&Page)) {
    let host = format!(
        "<!doctype html><title>a course</title>
         <iframe title=planner sandbox='{sandbox}' src='./?lang={}' width=1200 height=800></iframe>",
        locale.tag()
    );
    Visit::default().beside("/course.html", host).run(|page| {
        page.go("course.html");
        page.enter_frame();
        page.until_ready();
        scenario(page);
    });
}

#[test]
fn the_page_works_in_memory_and_says_so() {
    for locale in Locale::ALL {
        in_sandbox(locale, "allow-scripts", |page| {
            let is_blocked = "try { return !localStorage } catch (refusal) { return refusal.name }";
            assert_eq!(page.js(is_blocked), "SecurityError", "the sandbox blocks storage");
            assert!(page.shows("#notice-memory"));
            assert_eq!(page.text("#notice-memory p"), seen(&say(locale, Msg::StorageBlocked)));
            open_blank(page);
            assert_eq!(page.text("#save-state"), seen(&say(locale, Msg::SaveMemory)));
            assert!(page.shows("#save-state.save--failed"));
            page.type_into("#quick-visits", "12345");
            until_drawn(page, "#funnel");
            let shown = funnel(page, VISITS, VOLUME);
            assert_eq!(shown.chars().filter(|char| char.is_numeric()).count(), 5, "{shown}");
            assert!(page.shows("#notice-memory"), "it is said as long as it is so");
            assert_eq!(page.text("#notice-memory button"), seen(&say(locale, Msg::StartSaveFile)));
            assert_eq!(page.text("#save-state"), seen(&say(locale, Msg::SaveMemory)));
        });
    }
}

#[test]
fn the_plan_can_be_saved_as_a_file_from_memory() {
    in_sandbox(Locale::En, "allow-scripts allow-downloads", |page| {
        open_blank(page);
        page.type_into("#quick-visits", "12345");
        // What is offered is caught before the browser takes it.
        page.js(
            "const make = URL.createObjectURL;
             URL.createObjectURL = blob => { blob.text().then(text => { window.offered = text; }); return make.call(URL, blob); };",
        );
        page.click("#notice-memory button");
        let offered = page.until_value(|| page.js("return window.offered ?? null"), |offered| offered.is_string());
        assert!(offered.as_str().unwrap().contains("12345.0"), "{offered}");
    });
}
