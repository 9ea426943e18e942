//! The plan in words and on paper: the paragraph says what the tiles say, and what is printed is light, whole and on the
//! chosen paper.

use e2e::{Page, Printed, Visit, seen};
use race_planner::i18n::{Catalog, Locale, Msg};
use serde_json::json;

use crate::screens::{go_to, open_blank, open_example, say};

const TOLD: [&str; 4] = ["revenue", "cost", "profit", "roi"];
const A4: (f64, f64) = (595.3, 841.9);
const LETTER: (f64, f64) = (612.0, 792.0);

fn told(page: &Page) -> String {
    seen(&page.text("#summary"))
}

/// Whether the paragraph has the very texts of the tiles.
fn agrees_with_tiles(page: &Page) -> bool {
    let told = told(page);
    TOLD.iter().all(|tile| told.contains(&seen(&page.text(&format!("#tile-{tile} .tile__value")))))
}

fn is_of(printed: &Printed, (width, height): (f64, f64)) -> bool {
    let is_near = |one: f64, other: f64| (one - other).abs() < 2.0;
    printed.pages.iter().all(|page| is_near(page.0, width) && is_near(page.1, height))
}

#[test]
fn the_paragraph_says_what_the_tiles_say() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        page.until("it says what the tiles say", || agrees_with_tiles(page));
        assert!(told(page).starts_with("The plan brings 2,480 visits, 264 leads and 89 customers. "), "{}", told(page));
        assert!(told(page).contains("leaks most between “Reach” and “Act”: 2,216 of 2,480 go no further."));
        // It follows what is typed, in every language.
        page.type_into("#quick-visits", "5000");
        page.until("it follows", || !told(page).contains("2,480") && agrees_with_tiles(page));
        for language in ["fr", "ru", "fa"] {
            page.choose("#language", language);
            page.until(language, || !told(page).contains("The plan") && agrees_with_tiles(page));
        }
        page.reload();
        page.until("it is told again", || page.has("#summary") && agrees_with_tiles(page));
    });
}

#[test]
fn an_empty_plan_says_what_to_do_first() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        assert_eq!(told(page), say(Locale::En, Msg::SummaryEmpty));
        page.type_into("#quick-visits", "1200");
        page.until("the next figure is named", || {
            told(page)
                == "The plan brings 1,200 visits. The next figure to enter is “Lead conversion rate”; more will follow from it."
        });
    });
}

#[test]
fn the_report_is_made_with_the_keyboard() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "school");
        page.js("document.getElementById('nav-report').focus()");
        page.press("\u{e007}");
        page.until("the report is there", || page.has("#paper-funnel"));
        assert_eq!(page.attribute("#nav-report", "aria-current"), "page");
        assert_eq!(page.text("#paper-title"), page.value("#plan-title"));
        let blocks = page.texts(".paper__heading");
        assert_eq!(blocks.len(), page.texts(".report__box").len(), "all that the plan fills: {blocks:?}");
        // The first box is the paragraph, the next the funnel.
        page.js("document.getElementById('report-with-summary').focus()");
        page.press("\u{e004} ");
        page.until("the funnel is left out", || !page.has("#paper-funnel") && page.has("#paper-summary"));
        page.press(" ");
        page.until("the funnel is back", || page.has("#paper-funnel"));
        // Every picture tells the same in words.
        let silent =
            page.js("return [...document.querySelectorAll('.paper img')].filter(it => it.alt.length < 20).length");
        assert_eq!(silent, json!(0));
        // A reload leads back here.
        page.reload();
        page.until("the report is there again", || page.has("#paper-funnel"));
    });
}

#[test]
fn the_report_is_printed_on_the_chosen_paper() {
    for locale in [Locale::En, Locale::Fa] {
        Visit::default().run(|page| {
            page.open(&format!("?lang={}", locale.tag()));
            open_example(page, "school");
            go_to(page, "report");
            page.until("the report is there", || page.has("#paper-funnel"));
            page.choose("#report-paper", "A4");
            let whole = page.printed();
            assert!(is_of(&whole, A4), "{locale:?}: {whole:?}");
            assert!((5..=11).contains(&whole.pages.len()), "{locale:?}: {whole:?}");
            page.choose("#report-paper", "letter");
            page.until("the paper is another", || page.attribute("#paper", "data-paper") == "letter");
            let letter = page.printed();
            assert!(is_of(&letter, LETTER), "{locale:?}: {letter:?}");
            // The paragraph alone is a page.
            let boxes = page.js("return [...document.querySelectorAll('.report__box input')].map(it => it.id)");
            for id in boxes.as_array().expect("ids").iter().filter_map(|id| id.as_str()) {
                if id != "report-with-summary" {
                    page.click(&format!("#{id}"));
                }
            }
            page.until("the rest is left out", || page.texts(".paper__heading").len() == 1);
            let alone = page.printed();
            assert_eq!(alone.pages.len(), 1, "{locale:?}");
            assert!(3_000 < alone.size && alone.size < whole.size, "{locale:?}: {alone:?}");
            page.click("#report-with-summary");
            let nothing = seen(&Catalog::of(locale).text(Msg::ReportNothing));
            page.until("nothing is chosen", || seen(&page.text("#paper")).contains(&nothing));
        });
    }
}

#[test]
fn a_dark_page_is_printed_light() {
    Visit::default().run(|page| {
        page.prefer_scheme("dark");
        page.open("");
        open_example(page, "bakery");
        page.until("the page is dark", || page.attribute("html", "data-theme") == "dark");
        // Each chart of any screen has a light picture in its place while it is printed.
        page.js(
            "window.heard = []; \
             for (const kind of ['beforeprint', 'afterprint']) addEventListener(kind, () => heard.push( \
             [kind, document.querySelectorAll('canvas').length, document.querySelectorAll('.canvas__paper').length]));",
        );
        page.js("dispatchEvent(new Event('beforeprint'))");
        let ground = "const picture = document.querySelector('.canvas__paper'); \
             const canvas = new OffscreenCanvas(4, 4); const context = canvas.getContext('2d'); \
             picture.decode().then(() => { context.drawImage(picture, 0, 0); \
             done([...context.getImageData(1, 1, 1, 1).data].join()); })";
        assert_eq!(page.js_async(ground), json!("255,255,255,255"), "white paper");
        page.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
        let shown = "return ['.canvas__screen', '.canvas__paper'].map(it => getComputedStyle(document.querySelector(it)).display)";
        assert_eq!(page.js(shown), json!(["none", "block"]), "the picture alone");
        page.prefer_scheme("dark");
        page.js("dispatchEvent(new Event('afterprint'))");
        assert_eq!(page.texts(".canvas__paper").len(), 0);
        assert!(page.printed().size > 10_000);
        let charts = page.texts("canvas").len();
        assert!(charts > 0);
        // Once as it was told, once as the browser prints.
        let once = [json!(["beforeprint", charts, charts]), json!(["afterprint", charts, 0])];
        assert_eq!(page.js("return heard"), json!([once.clone(), once].concat()), "a picture for each canvas, and none is left");
        go_to(page, "report");
        page.until("the report is there", || page.has("#paper-funnel"));
        let ground = "return getComputedStyle(document.getElementById('paper')).backgroundColor";
        assert_eq!(page.js(ground), json!("rgb(255, 255, 255)"), "paper is white on a dark page too");
        let dark =
            "return [...document.querySelectorAll('.paper img')].filter(it => !it.src.includes('%23FFFFFF')).length";
        assert_eq!(page.js(dark), json!(0), "pictures in the colours of paper");
        page.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
        let ink = "return getComputedStyle(document.body).color";
        assert_eq!(page.js(ink), json!("rgb(27, 33, 43)"), "dark ink on paper");
    });
}

#[test]
fn the_choice_of_parts_and_paper_is_kept() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "report");
        page.until("the report is there", || page.has("#paper-funnel"));
        page.click("#report-with-funnel");
        page.click("#report-with-calendar");
        page.choose("#report-paper", "letter");
        page.until("they are out", || !page.has("#paper-funnel") && !page.has("#paper-calendar"));
        page.reload();
        page.until("the report is there again", || page.has("#paper-results"));
        assert!(!page.has("#paper-funnel") && !page.has("#paper-calendar"));
        assert_eq!(page.js("return document.getElementById('report-with-funnel').checked"), json!(false));
        assert_eq!(page.value("#report-paper"), "letter");
        assert_eq!(page.attribute("#paper", "data-paper"), "letter");
        // Nothing else was forgotten for it, and what is taken in again stays in.
        page.click("#report-with-funnel");
        page.choose("#language", "fr");
        page.until("the funnel is back", || page.has("#paper-funnel"));
        page.reload();
        page.until("it stays", || page.has("#paper-funnel"));
        assert_eq!(page.value("#language"), "fr");
        assert!(!page.has("#paper-calendar"));
    });
}
