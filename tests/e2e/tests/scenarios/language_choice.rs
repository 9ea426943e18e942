//! Which language the page speaks: the link's, else the one chosen before, else the browser's, else English.

use e2e::{Page, Visit};

fn speaks(page: &Page, lang: &str) {
    page.until(&format!("the page speaks {lang}"), || page.attribute("html", "lang") == lang);
    assert_eq!(page.attribute("html", "dir"), if lang == "fa" { "rtl" } else { "ltr" });
    assert_eq!(page.value("#language"), lang);
}

#[test]
fn a_link_decides_the_language() {
    Visit::default().speaking("ru").run(|page| {
        for (parameter, lang) in [("fr", "fr"), ("fa-AF", "fa"), ("EN_gb", "en")] {
            page.open(&format!("?lang={parameter}"));
            speaks(page, lang);
        }
    });
}

#[test]
fn the_chosen_language_is_there_again_next_time() {
    Visit::default().run(|page| {
        page.open("");
        speaks(page, "en");
        page.choose("#language", "fa");
        speaks(page, "fa");
        page.reload();
        speaks(page, "fa");
        page.open("?lang=fr");
        speaks(page, "fr");
    });
}

#[test]
fn the_language_of_the_browser_is_spoken_first() {
    Visit::default().speaking("de,fr-CA,en").run(|page| {
        page.open("");
        speaks(page, "fr");
        // A choice weighs more than the browser.
        page.choose("#language", "en");
        page.reload();
        speaks(page, "en");
    });
}

#[test]
fn english_is_spoken_to_a_browser_of_another_language() {
    Visit::default().speaking("de,ja").run(|page| {
        page.open("?lang=xx");
        speaks(page, "en");
    });
}
