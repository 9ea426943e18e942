//! The console and the network, which are watched in every visit: that the watch works, and what it sees.

use e2e::{Visit, copy_of_site};
use race_planner::i18n::Locale;

use crate::screens::{SCREENS, go_to, open_example};

#[test]
#[should_panic(expected = "errors on the console")]
fn an_error_on_the_console_fails_a_visit() {
    Visit::default().run(|page| {
        page.open("");
        page.js("console.error('on purpose')");
    });
}

#[test]
#[should_panic(expected = "requests to other hosts")]
fn a_request_to_another_host_fails_a_visit() {
    // By going there, since the policy of the page lets nothing else out. There is no such host.
    Visit::default().expecting_error("other-host.invalid").run(|page| {
        page.open("");
        page.js("window.isStillHere = true; setTimeout(() => { location.href = 'http://other-host.invalid/' })");
        page.until("it was asked for", || page.js("return !!window.isStillHere") == false);
    });
}

#[test]
fn nothing_is_asked_for_but_the_page_and_its_own_files() {
    let site = copy_of_site("site-to-list", |_| false);
    Visit::default().of(site.clone()).run(|page| {
        page.open("?theme=dark");
        open_example(page, "bakery");
        for screen in SCREENS {
            go_to(page, screen);
        }
        for locale in Locale::ALL {
            page.choose("#language", locale.tag());
        }
        let requests = page.requests();
        assert!(
            requests.iter().any(|address| address.contains("/planner-") && address.ends_with(".wasm")),
            "{requests:#?}"
        );
        for address in requests {
            // The driver's own first tab.
            if address.starts_with("data:") {
                continue;
            }
            let file = address.strip_prefix(page.url()).unwrap();
            // The page as it is, which its worker asks for.
            assert!(file.is_empty() || file == "?theme=dark" || site.join(file).is_file(), "{address}");
        }
    });
}
