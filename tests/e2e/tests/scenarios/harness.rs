//! What a visit notices by itself: the watch that is kept in every scenario, watched here.

use e2e::Visit;

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
    // The request itself fails, for there is no such host.
    Visit::default().expecting_error("other-host.invalid").run(|page| {
        page.open("");
        page.js("return fetch('http://other-host.invalid/').catch(() => null)");
    });
}
